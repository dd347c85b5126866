"""The words on screen for the keys that a record holds."""

from PySide6.QtCore import QCoreApplication


def words_of(kind: str) -> list[tuple[str, str]]:
    """The choices of a field as (key, word on screen)."""
    say = QCoreApplication.translate
    choices = {
        "attribution": [
            ("", say("Words", "Not set")),
            ("named", say("Words", "Named")),
            ("anonymous", say("Words", "Anonymous")),
            ("vague", say("Words", "Vague")),
        ],
        "certainty": [
            ("", say("Words", "Not set")),
            ("certain", say("Words", "Certain")),
            ("probable", say("Words", "Probable")),
            ("possible", say("Words", "Possible")),
            ("reported", say("Words", "Reported")),
        ],
        "status": [
            ("to-do", say("Words", "To do")),
            ("in-progress", say("Words", "In progress")),
            ("waiting", say("Words", "Waiting for a source")),
            ("ready", say("Words", "Ready")),
        ],
        "stance": [
            ("", say("Words", "Not set")),
            ("supports", say("Words", "Supports")),
            ("refutes", say("Words", "Refutes")),
            ("context", say("Words", "Context")),
        ],
        "source": [
            ("", say("Words", "Not set")),
            ("primary", say("Words", "Primary")),
            ("secondary", say("Words", "Secondary")),
        ],
    }
    return choices[kind]
