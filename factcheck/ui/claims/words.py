"""The words on screen for the keys that a record holds."""

from PySide6.QtCore import QCoreApplication


def words_of(kind: str) -> list[tuple[str, str]]:
    """The choices of a field as (key, word on screen)."""
    choices = {
        "attribution": [
            ("", QCoreApplication.translate("Words", "Not set")),
            ("named", QCoreApplication.translate("Words", "Named")),
            ("anonymous", QCoreApplication.translate("Words", "Anonymous")),
            ("vague", QCoreApplication.translate("Words", "Vague")),
        ],
        "certainty": [
            ("", QCoreApplication.translate("Words", "Not set")),
            ("certain", QCoreApplication.translate("Words", "Certain")),
            ("probable", QCoreApplication.translate("Words", "Probable")),
            ("possible", QCoreApplication.translate("Words", "Possible")),
            ("reported", QCoreApplication.translate("Words", "Reported")),
        ],
        "status": [
            ("to-do", QCoreApplication.translate("Words", "To do")),
            ("in-progress", QCoreApplication.translate("Words", "In progress")),
            ("waiting", QCoreApplication.translate("Words", "Waiting for a source")),
            ("ready", QCoreApplication.translate("Words", "Ready")),
        ],
        "stance": [
            ("", QCoreApplication.translate("Words", "Not set")),
            ("supports", QCoreApplication.translate("Words", "Supports")),
            ("refutes", QCoreApplication.translate("Words", "Refutes")),
            ("context", QCoreApplication.translate("Words", "Context")),
        ],
        "source": [
            ("", QCoreApplication.translate("Words", "Not set")),
            ("primary", QCoreApplication.translate("Words", "Primary")),
            ("secondary", QCoreApplication.translate("Words", "Secondary")),
        ],
    }
    return choices[kind]
