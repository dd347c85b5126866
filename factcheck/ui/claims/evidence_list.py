"""The evidence of a claim: its cards, and all that can be done with them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from factcheck.core.model import ClaimId, Evidence, EvidenceId
from factcheck.errors import InputError
from factcheck.ui.claims.evidence_cards import EvidenceCards
from factcheck.ui.claims.evidence_files import EvidenceFiles, today, web_address
from factcheck.ui.flow import FlowLayout
from factcheck.ui.order import in_order
from factcheck.ui.session import Session
from factcheck.ui.tinted import Tinted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from factcheck.ui.claims.evidence_dialog import EvidenceDialog


class EvidenceList(QWidget):
    """Heading with its buttons, the cards, and a row of buttons for the current card."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._claim: ClaimId | None = None
        self._items: list[Evidence] = []
        self._read_only = False
        self._dialog: EvidenceDialog | None = None
        self.cards = EvidenceCards(self)
        self.files = EvidenceFiles(session, self.cards)
        self._build_actions()
        self._lay_out()
        self.cards.currentItemChanged.connect(self._show_what_can_be_done)
        self.cards.edit_requested.connect(self.edit_current)
        self.cards.delete_requested.connect(self.delete_current)
        self.cards.move_requested.connect(self.move_current)
        self.cards.reordered.connect(self._on_reordered)
        self.cards.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_evidence(self, claim: ClaimId, items: list[Evidence], read_only: bool) -> None:
        """Show a claim's evidence; the current card stays current."""
        if (claim, items, read_only) == (self._claim, self._items, self._read_only):
            return
        current = self.cards.current()
        place = self.cards.currentRow()
        same = claim == self._claim
        known = {item.id for item in self._items} if same else set()
        new = [item.id for item in items if same and item.id not in known]
        self._claim, self._items, self._read_only = claim, items, read_only
        wanted: EvidenceId | None = new[0] if len(new) == 1 else current.id if current and same else None
        self.cards.show_items(items, wanted)
        if same and items and self.cards.currentRow() < 0 and place >= 0:
            # The current card was deleted: its neighbour is next.
            self.cards.setCurrentRow(min(place, len(items) - 1))
        self._heading.setText(self.tr("Evidence") if not items else self.tr("Evidence ({n})").format(n=len(items)))
        self._show_what_can_be_done()

    def controls(self) -> list[QWidget]:
        """What the keyboard can go to, in order."""
        return [self._paste_button, self._add_button, self.cards, *self._tool_buttons]

    # Acts

    def add_from_clipboard(self) -> None:
        """Add an item from the address in the clipboard; without one, open an empty form for it."""
        if not self._paste():
            self.add_by_hand()

    def paste_link(self) -> None:
        """Add an item from the address in the clipboard, or say that there is none."""
        if not self._paste():
            self._session.failed.emit(
                InputError(
                    self.tr("There is no web address in the clipboard."),
                    self.tr("Copy the page’s address in the browser, then paste it here."),
                )
            )

    def add_by_hand(self) -> None:
        """Open an empty form for a new item."""
        if self._claim is not None and not self._read_only:
            self._open_dialog(None)

    def edit_current(self) -> None:
        """Open the form of the current item."""
        item = self.cards.current()
        if item is not None:
            self._open_dialog(item)

    def delete_current(self) -> None:
        """Delete the current item; undo brings it back."""
        project, item = self._session.project, self.cards.current()
        if project is not None and item is not None and not self._read_only:
            self._session.run(partial(project.delete_evidence, item.id))

    def move_current(self, step: int) -> None:
        """Move the current item one place up (-1) or down (+1)."""
        order, place = self.cards.order(), self.cards.currentRow()
        if place >= 0 and 0 <= place + step < len(order):
            order.insert(place + step, order.pop(place))
            self._put_in_order(order)

    def open_link(self) -> None:
        """Show the current item's page in the browser; only web addresses are opened."""
        item = self.cards.current()
        if item is None:
            return
        address = web_address(item.url) or web_address(item.archive_url)
        if not address or not QDesktopServices.openUrl(QUrl(address)):
            self._session.failed.emit(
                InputError(
                    self.tr("This evidence has no web address that can be opened."),
                    self.tr("Only addresses that begin with http:// or https:// are opened."),
                )
            )

    # Building

    def _build_actions(self) -> None:
        self._open = self._action(self.tr("Open link"), self.open_link)
        self._edit = self._action(self.tr("Edit…"), self.edit_current)
        self._delete = self._action(self.tr("Delete"), self.delete_current)
        self._up = self._action(self.tr("Move up"), partial(self.move_current, -1))
        self._down = self._action(self.tr("Move down"), partial(self.move_current, 1))
        self._attach = self._action(self.tr("Attach a file…"), self.files.choose)
        self._save = self._action(self.tr("Save the file as…"), self.files.choose_target)
        self._per_item = [
            self._open, self._edit, self._delete, self._up, self._down, self._attach, self._save,
        ]  # fmt: skip
        self.cards.addActions(self._per_item)

    def _action(self, text: str, slot: object) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(slot)
        return action

    def _lay_out(self) -> None:
        self._heading = Tinted("text", self.tr("Evidence"), self)
        font = self._heading.font()
        font.setBold(True)
        self._heading.setFont(font)
        self._paste_button = self._button(self.tr("Paste link"), self.paste_link)
        self._paste_button.setToolTip(self.tr("Add the address in the clipboard as evidence"))
        self._add_button = self._button(self.tr("Add…"), self.add_by_hand)
        self._add_button.setAccessibleName(self.tr("Add evidence"))
        head = FlowLayout(gap=8)
        self._heading.setMinimumHeight(self._paste_button.sizeHint().height())
        head.addWidget(self._heading)
        head.addWidget(self._paste_button)
        head.addWidget(self._add_button)
        self._none = Tinted("muted", self.tr("Nothing yet that supports or refutes this claim."), self)
        self._none.setWordWrap(True)
        self._tool_buttons: list[QWidget] = []
        self._tools = QWidget(self)
        tools = FlowLayout(self._tools)  # with large letters they take two rows
        for action in (self._open, self._edit, self._delete):
            tools.addWidget(self._tool(action))
        for action, arrow in ((self._up, Qt.ArrowType.UpArrow), (self._down, Qt.ArrowType.DownArrow)):
            button = self._tool(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setArrowType(arrow)
            tools.addWidget(button)
        tools.addWidget(self._more())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(head)
        for widget in (self._none, self.cards, self._tools):
            rows.addWidget(widget)
        in_order(rows)

    def _button(self, text: str, slot: object) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(slot)
        return button

    def _tool(self, action: QAction) -> QToolButton:
        button = QToolButton(self._tools)
        self._tool_buttons.append(button)
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _more(self) -> QToolButton:
        button = QToolButton(self._tools)
        self._tool_buttons.append(button)
        button.setText("⋯")
        button.setAccessibleName(self.tr("More for this evidence"))
        button.setToolTip(self.tr("Attach a file, save the attached file"))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu: QMenu | None = None
        button.clicked.connect(self._on_more)
        self._more_button = button
        return button

    # Helpers

    def _show_what_can_be_done(self) -> None:
        item = self.cards.current()
        place, writable = self.cards.currentRow(), not self._read_only
        self._none.setVisible(not self._items)
        self.cards.setVisible(bool(self._items))
        self._tools.setVisible(item is not None)
        self._paste_button.setVisible(writable)
        self._add_button.setVisible(writable)
        self.cards.setDragEnabled(writable)
        self._open.setEnabled(item is not None and bool(item.url or item.archive_url))
        self._edit.setEnabled(item is not None)
        self._edit.setText(self.tr("Edit…") if writable else self.tr("Show…"))
        for action in (self._delete, self._attach):
            action.setEnabled(item is not None and writable)
        self._up.setEnabled(place > 0 and writable)
        self._down.setEnabled(0 <= place < len(self._items) - 1 and writable)
        self._save.setEnabled(item is not None and bool(item.file_sha))

    def _paste(self) -> bool:
        """Whether the clipboard held an address (and it was added, or refused with a sentence)."""
        project, claim = self._session.project, self._claim
        address = web_address(QGuiApplication.clipboard().text())
        if project is None or claim is None or not address:
            return False
        self._session.run(partial(project.add_evidence, claim, url=address, accessed=today()))
        return True

    def _open_dialog(self, item: Evidence | None) -> None:
        if self._claim is None:
            return
        from factcheck.ui.claims.evidence_dialog import EvidenceDialog

        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = EvidenceDialog(self._session, self._claim, item, self._read_only, self)
        self._dialog.open()

    def _put_in_order(self, order: list[EvidenceId]) -> None:
        project, claim = self._session.project, self._claim
        if project is None or claim is None or self._read_only:
            return
        if self._session.run(partial(project.order_evidence, claim, order)) is None:
            self.cards.show_items(self._items, None)

    def _on_reordered(self) -> None:
        self._put_in_order(self.cards.order())

    def _on_more(self) -> None:
        if self._menu is None:
            from PySide6.QtWidgets import QMenu

            self._menu = QMenu(self)
            self._menu.addActions([self._attach, self._save])
        self._menu.popup(self._more_button.mapToGlobal(self._more_button.rect().bottomLeft()))
