"""Form fields that know what was stored, what a person changed since, and when they are done with it.

A field that a person has changed and that is not stored yet is never overwritten from outside.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPalette, QTextCursor
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from factcheck.core.labels import LabelScheme
from factcheck.ui.claims.card import small_font
from factcheck.ui.claims.chips import LabelChip
from factcheck.ui.claims.controls import GrowingText, StillComboBox
from factcheck.ui.flow import FlowLayout
from factcheck.ui.tinted import Tinted

Choices = Sequence[tuple[str, str]]


class Field(QWidget):
    """A caption above a control. ``key`` is the record's field."""

    edited = Signal()
    """A person changed the value and may go on doing so (text)."""
    chosen = Signal()
    """A person changed the value and is done (a choice), or left a text."""

    def __init__(self, key: str, caption: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.control = control
        self._stored: Any = None
        self._shown: Any = None
        self._touched = False
        self._caption = QLabel(caption, self)
        self._caption.setFont(small_font(self.font()))
        self._caption.setBuddy(control)
        self._unsaved = Tinted("danger", self.tr("Not saved"), self)
        self._unsaved.setFont(self._caption.font())
        self._unsaved.hide()
        control.setAccessibleName(caption)
        head = QHBoxLayout()
        head.addWidget(self._caption, 1)
        head.addWidget(self._unsaved)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(head)
        rows.addWidget(control)

    def value(self) -> Any:
        """What the control holds, as the record wants it."""
        raise NotImplementedError

    def put(self, value: Any) -> None:
        """Set the control; a text forgets its own undo."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read but not changed."""
        self.control.setEnabled(not read_only)

    @property
    def pending(self) -> bool:
        """Whether a person has changed the value since it was stored."""
        return self._touched and self.value() != self._shown

    def load(self, value: Any) -> None:
        """Show another record's value; whatever was there is gone."""
        self.put(value)
        self._accept(value)

    def refresh(self, value: Any) -> None:
        """The same record's value may have changed: show it, unless a person is changing it too."""
        if value == self._stored:
            return
        if self.value() == value:
            # What was typed here has been stored: the cursor and the field's own undo stay.
            self._accept(value)
        elif self.pending:
            self._stored = value
        else:
            self.put(value)
            self._accept(value)

    def _accept(self, value: Any) -> None:
        # A widget may not give back what it was given (a no-break space becomes a space): that is no change.
        self._stored, self._shown, self._touched = value, self.value(), False
        self.mark_unsaved(False)

    def restore(self, value: Any) -> None:
        """Put back what a person typed and what could not be stored then."""
        self.put(value)
        self._touched = True
        self.mark_unsaved(True)

    def mark_unsaved(self, unsaved: bool) -> None:
        """Say in words that the value is only in this field."""
        self._unsaved.setVisible(unsaved)
        name = self._caption.text()
        self.control.setAccessibleDescription(self._unsaved.text() if unsaved else "")
        self.control.setAccessibleName(name)

    def is_marked_unsaved(self) -> bool:
        """Whether the field says so."""
        return not self._unsaved.isHidden()

    def _on_edited(self) -> None:
        self._touched = True
        if not self.pending:
            self.mark_unsaved(False)
        self.edited.emit()

    def _on_chosen(self) -> None:
        self._touched = True
        self.chosen.emit()

    def _on_left(self) -> None:
        if self.pending:
            self.chosen.emit()


class LineField(Field):
    """One line of text."""

    def __init__(self, key: str, caption: str, hint: str = "", parent: QWidget | None = None) -> None:
        self._line = QLineEdit()
        super().__init__(key, caption, self._line, parent)
        self._hint = hint
        self._line.setPlaceholderText(hint)
        self._line.textEdited.connect(self._on_edited)
        self._line.editingFinished.connect(self._on_left)

    def value(self) -> Any:
        """The text, runs of white space as one space."""
        return " ".join(self._line.text().split())

    def put(self, value: Any) -> None:
        """Set the text."""
        self._line.setText(value)
        if not self._line.hasFocus():
            self._line.setCursorPosition(0)

    def set_read_only(self, read_only: bool) -> None:
        """Text can still be selected and copied."""
        self._line.setReadOnly(read_only)
        palette = QPalette()
        if read_only:
            # A text that cannot be changed stands on the form's own ground.
            palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self._line.setPalette(palette)
        self._line.setPlaceholderText("" if read_only else self._hint)


class TagsField(LineField):
    """Words separated by commas."""

    def value(self) -> Any:
        """The tags, each once."""
        tags = (" ".join(part.split()) for part in self._line.text().split(","))
        return tuple(dict.fromkeys(tag for tag in tags if tag))

    def put(self, value: Any) -> None:
        """Set the tags."""
        super().put(", ".join(value))


class ParagraphField(Field):
    """Several lines of text; the box grows with them."""

    def __init__(self, key: str, caption: str, hint: str = "", parent: QWidget | None = None) -> None:
        self._box = GrowingText()
        super().__init__(key, caption, self._box, parent)
        self._hint = hint
        self._box.setPlaceholderText(hint)
        self._box.textChanged.connect(self._on_text)
        self._box.left.connect(self._on_left)

    def value(self) -> Any:
        """The text without white space at its ends."""
        return self._box.toPlainText().strip()

    def put(self, value: Any) -> None:
        """Set the text."""
        blocked = self._box.blockSignals(True)
        self._box.setPlainText(value)
        self._box.blockSignals(blocked)
        self._box.follow_text()

    def set_read_only(self, read_only: bool) -> None:
        """Text can still be selected and copied."""
        self._box.setReadOnly(read_only)
        # Setting a palette does not reach the viewport of a text that has been shown.
        self._box.viewport().setAutoFillBackground(not read_only)
        self._box.setPlaceholderText("" if read_only else self._hint)

    def go_to_end(self) -> None:
        """Put the cursor behind the last character, where one goes on writing."""
        self._box.moveCursor(QTextCursor.MoveOperation.End)

    def _on_text(self) -> None:
        self._box.follow_text()
        self._on_edited()


class ChoiceField(Field):
    """One of a few values; what is shown is a word, what is stored its key."""

    def __init__(self, key: str, caption: str, choices: Choices, parent: QWidget | None = None) -> None:
        self._box = StillComboBox()
        super().__init__(key, caption, self._box, parent)
        self.set_choices(choices)
        self._box.activated.connect(self._on_chosen)

    def set_choices(self, choices: Choices) -> None:
        """Offer these (key, word) pairs."""
        if choices == [(self._box.itemData(i), self._box.itemText(i)) for i in range(self._box.count())]:
            return
        chosen = self.value()
        self._box.clear()
        for key, word in choices:
            self._box.addItem(word, key)
        self.put(chosen)

    def value(self) -> Any:
        """The chosen key."""
        return self._box.currentData() or ""

    def put(self, value: Any) -> None:
        """Choose a key; one that is not offered (from a newer factcheck) is added as it is."""
        i = self._box.findData(value or "")
        if i < 0 and value:
            self._box.addItem(value, value)
            i = self._box.count() - 1
        self._box.setCurrentIndex(i)


class LabelField(Field):
    """The labels of the scheme side by side; exactly one is chosen."""

    def __init__(self, key: str, caption: str, parent: QWidget | None = None) -> None:
        self._row = QWidget()
        super().__init__(key, caption, self._row, parent)
        self._scheme = LabelScheme("", ())
        self._chips: list[LabelChip] = []
        self._chosen = ""
        self._flow = FlowLayout(self._row)

    def set_scheme(self, scheme: LabelScheme) -> None:
        """Offer the labels of this scheme."""
        if scheme == self._scheme:
            return
        self._scheme = scheme
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = []
        for label in scheme.labels:
            chip = LabelChip(label, self._row)
            chip.clicked.connect(self._on_clicked)
            self._flow.addWidget(chip)
            self._chips.append(chip)
        self.put(self._chosen)

    def controls(self) -> list[QWidget]:
        """What the keyboard can go to, in order."""
        return list(self._chips)

    def value(self) -> Any:
        """The chosen label's key."""
        return self._chosen

    def put(self, value: Any) -> None:
        """Choose a label."""
        self._chosen = value or ""
        for chip in self._chips:
            chip.setChecked(chip.label.key == self._chosen)

    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, LabelChip):
            again = chip.label.key == self._chosen
            self.put(chip.label.key)
            if not again:
                self._on_chosen()


class FlagField(Field):
    """Yes or no; the box carries its own caption."""

    def __init__(self, key: str, caption: str, parent: QWidget | None = None) -> None:
        self._check = QCheckBox(caption)
        super().__init__(key, caption, self._check, parent)
        self._caption.hide()
        self._check.clicked.connect(self._on_chosen)

    def value(self) -> Any:
        """Whether it is ticked."""
        return self._check.isChecked()

    def put(self, value: Any) -> None:
        """Tick or untick it."""
        self._check.setChecked(bool(value))
