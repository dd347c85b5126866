"""The differences as a list beside the texts, perhaps only those that touch a claim of mine."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QVBoxLayout, QWidget

from factcheck.ui import theme
from factcheck.ui.cards import CardTable
from factcheck.ui.editions.change_card import ChangeDelegate, ChangeRow, row_of
from factcheck.ui.editions.differences import Difference
from factcheck.ui.editions.pair import Couple, Pair
from factcheck.ui.paging import PagedModel
from factcheck.ui.tinted import Tinted


class ChangeList(QWidget):
    """Cards of differences. Choosing one goes there, Enter goes on to its claim."""

    chosen = Signal(int)  # number of a difference
    activated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair: Pair | None = None
        self._differences: Sequence[Difference] = ()
        self._touched: Sequence[Sequence[Couple]] = ()
        self._model = PagedModel(self._fetch, str, self)
        self._delegate = ChangeDelegate(self._model, self)
        self._model.set_describe(self._delegate.describe)
        self.table = CardTable(self._model, self._delegate, self)
        self.table.setAccessibleName(self.tr("Changes in text order"))
        self._count = Tinted("text", "", self)
        font = self._count.font()
        font.setBold(True)
        self._count.setFont(font)
        self._count.setWordWrap(True)
        self._count.setAccessibleDescription(self.tr("Number of changes"))
        self._only = QCheckBox(self.tr("Only changes that touch my &claims"), self)
        self._only.setAccessibleName(self.tr("Only changes that touch my claims"))
        self._only.toggled.connect(self._on_only)
        self._empty = Tinted("muted", "", self)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(3 * theme.SPACE)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        head = QVBoxLayout()
        head.setContentsMargins(theme.SPACE, theme.SPACE + theme.SPACE_SMALL, theme.SPACE, theme.SPACE)
        head.setSpacing(theme.SPACE)
        head.addWidget(self._count)
        head.addWidget(self._only)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(self._stack, 1)
        self.table.row_chosen.connect(self.chosen)
        self.table.row_activated.connect(self.activated)

    @property
    def shown(self) -> Sequence[int]:
        """Numbers of the differences in the list."""
        return self._model.ns

    def wait(self, sentence: str) -> None:
        """Show a sentence instead of differences."""
        self._pair, self._differences, self._touched = None, (), ()
        self._model.set_ns([])
        self._count.setText("")
        self._only.hide()
        self._say(sentence)

    def show_differences(
        self, pair: Pair, found: Sequence[Difference], touched: Sequence[Sequence[Couple]], mine: bool
    ) -> None:
        """Show what differs; ``mine`` when somebody's claims are known."""
        self._pair, self._differences, self._touched = pair, found, touched
        touching = sum(map(bool, touched))
        self._only.setVisible(mine and bool(found))
        self._only.setEnabled(bool(touching) or self._only.isChecked())
        self._count.setText(self._counted(len(found), touching, mine))
        self._fill()

    def select(self, n: int | None) -> None:
        """Make a difference's card the current one."""
        self.table.select(n)

    def _counted(self, many: int, touching: int, mine: bool) -> str:
        # Only a loaded translation knows the plural; the English of the source is completed here.
        text = self.tr("%n change(s)", "", many).replace("(s)", "" if many == 1 else "s")
        if mine and many:
            text += ", " + self.tr("{count} touching your claims").format(count=f"{touching:,}")
        return text

    def _fill(self) -> None:
        only = self._only.isChecked() and not self._only.isHidden()
        ns = [n for n in range(len(self._differences)) if not only or self._touched[n]]
        before = self.table.current_n()
        with self.table.quiet():
            self._model.set_ns(ns)
        if before is not None:
            self.table.select(before)
        if not self._differences:
            self._say(self.tr("The two texts are the same, but for quotation marks, dashes and spaces perhaps."))
        elif not ns:
            self._say(self.tr("No change touches a claim of yours."))
        else:
            self._stack.setCurrentWidget(self.table)

    def _say(self, sentence: str) -> None:
        self._empty.setText(sentence)
        self._stack.setCurrentWidget(self._empty)

    def _fetch(self, ns: Sequence[int]) -> list[ChangeRow]:
        if self._pair is None:
            return []
        return [row_of(n, self._differences[n], self._pair, len(self._touched[n])) for n in ns]

    def _on_only(self) -> None:
        self._fill()
