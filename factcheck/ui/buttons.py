"""The small flat buttons of bars and strips."""

from PySide6.QtWidgets import QToolButton


def flat_button(text: str, name: str) -> QToolButton:
    """A button without a frame; ``name`` is what a tool tip and a screen reader say."""
    button = QToolButton()
    button.setText(text)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setAutoRaise(True)
    return button
