"""The editor of the claim in focus. There is no Save: what is typed is stored when left or after a pause.

A choice is stored at once. What could not be stored stays in its field, marked, and is put back when the
claim is looked at again.
"""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from factcheck.core.model import Changes, Claim, ClaimId
from factcheck.ui.claims.controls import WideEnough
from factcheck.ui.claims.evidence_list import EvidenceList
from factcheck.ui.claims.fields import Field
from factcheck.ui.claims.form import ClaimForm
from factcheck.ui.page_words import page_words
from factcheck.ui.session import Session
from factcheck.ui.tinted import Tinted

_PAUSE_MS = 1000


class ClaimEditor(QWidget):
    """Every field of the claim in focus, and its evidence."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Claim"))
        self._session = session
        self._claim: ClaimId | None = None
        self._drafts: dict[ClaimId, dict[str, Any]] = {}
        self._refused: dict[str, Any] = {}
        body = self._lay_out()
        self.evidence = EvidenceList(session, body)
        self.form = ClaimForm(self.evidence, body)
        body_rows = QVBoxLayout(body)
        body_rows.setContentsMargins(0, 0, 0, 0)
        body_rows.addWidget(self.form)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        # Filling and painting the form waits until the panels show which claim is in focus.
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._take)
        for field in self.form.texts.values():
            field.edited.connect(self._pause.start)
            field.chosen.connect(self._on_pause)
        for field in self.form.choices.values():
            field.chosen.connect(partial(self._on_chosen, field))
        self.form.banner.reviewer_requested.connect(session.reviewer_requested)
        session.changed.connect(self._on_changed)
        session.project_opened.connect(self._on_project_opened)
        session.claim_focused.connect(self._on_claim_focused)
        self._take()

    def commit_pending(self) -> bool:
        """Store everything typed, here and in claims left before; False when something could not be stored."""
        self._settle()
        self._pause.stop()
        stored = self._commit(retry=True)
        for claim, fields in list(self._drafts.items()):
            if self._write(claim, fields):
                del self._drafts[claim]
        return stored and not self._drafts

    def focus_first(self) -> None:
        """Put the keyboard where a claim is first written about: its wording."""
        self._settle()
        self._scroll.ensureWidgetVisible(self.form.wording)
        self.form.wording.go_to_end()
        self.form.wording.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add_evidence_from_clipboard(self) -> None:
        """Add evidence from the address in the clipboard; without one, open an empty form for it."""
        self._settle()
        self.evidence.add_from_clipboard()

    def _lay_out(self) -> QWidget:
        """Put the empty parts together, outermost first; the widget that the form goes into."""
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget(self)
        rows.addWidget(self._stack)
        self._none = Tinted("muted", self.tr("Choose a claim to see it whole."), self._stack)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setWordWrap(True)
        self._scroll = WideEnough(self._stack)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack.addWidget(self._none)
        self._stack.addWidget(self._scroll)
        body = QWidget(self._scroll)
        self._scroll.setWidget(body)
        return body

    # Storing

    def _pending(self) -> dict[str, Any]:
        return {key: field.value() for key, field in self.form.texts.items() if field.pending}

    def _commit(self, retry: bool = False) -> bool:
        """Store the typed texts in one act; what was refused before and is the same still, only on ``retry``."""
        pending = self._pending()
        if self._claim is None or not pending:
            return True
        again = {key: value for key, value in pending.items() if self._refused.get(key) == value}
        fresh = {key: value for key, value in pending.items() if key not in again}
        stored = self._store(self._claim, fresh) if fresh else True
        # One at a time, so that a text that is refused again holds no other back.
        for key, value in again.items():
            stored = (retry and self._store(self._claim, {key: value})) and stored
        return stored

    def _store(self, claim: ClaimId, fields: dict[str, Any]) -> bool:
        stored = self._write(claim, fields)
        for key, value in fields.items():
            if stored:
                self._refused.pop(key, None)
            else:
                self._refused[key] = value
            self.form.texts[key].mark_unsaved(not stored)
        return stored

    def _write(self, claim: ClaimId, fields: dict[str, Any]) -> bool:
        project = self._session.project
        # The text of a claim that is deleted meanwhile waits for the claim to come back.
        if project is None or project.claim_n(claim) is None:
            return False
        return self._session.run(partial(project.edit, claim, **fields)) is not None

    def _leave(self) -> None:
        """Store what is typed before another claim is shown; keep as a draft what could not be."""
        self._pause.stop()
        self._commit()
        if self._claim is not None and (left := self._pending()):
            self._drafts[self._claim] = left

    # Showing

    def _take(self) -> None:
        """Show the claim in focus; until then the form is the former claim's, and so is what is typed in it."""
        self._due.stop()
        self._leave()
        self._refused = {}
        self._claim = self._session.claim
        self._show(fresh=True)

    def _settle(self) -> None:
        """Show the claim in focus now if that has been put off."""
        if self._due.isActive():
            self._take()

    def _show(self, fresh: bool) -> None:
        project = self._session.project
        if project is None or self._claim is None:
            self._stack.setCurrentWidget(self._none)
            return
        claim = project.claim(self._claim)
        self.form.set_scheme(project.labels)
        page = page_words(project.pages(claim.article), claim.start, claim.end)
        self.form.show_claim(claim, self._whose(claim), fresh, page)
        self._show_carried(claim)
        sentence, ask_who = self._why_read_only(claim)
        self.form.set_read_only(sentence, ask_who)
        self.evidence.show_evidence(claim.id, project.evidence(claim.id), bool(sentence))
        if fresh:
            self._restore_draft(claim.id)
            self._scroll.verticalScrollBar().setValue(0)
        self._stack.setCurrentWidget(self._scroll)

    def _show_carried(self, claim: Claim) -> None:
        """Say how the claim came here from the edition before, and what it read there."""
        project = self._session.project
        carrying = project.carried(claim.id) if project is not None else None
        if project is None or carrying is None:
            self.form.carried.show_carried("", 0, "", "")
            return
        # The old claim may have been deleted since.
        former = project.claim(carrying.claim).quote if project.claim_n(carrying.claim) is not None else ""
        self.form.carried.show_carried(carrying.state, carrying.sureness, former, claim.quote)

    def _restore_draft(self, claim: ClaimId) -> None:
        draft = self._drafts.pop(claim, {})
        self._refused = dict(draft)
        for key, value in draft.items():
            self.form.texts[key].restore(value)

    def _whose(self, claim: Claim) -> str:
        project = self._session.project
        if project is None or (project.me is not None and claim.reviewer == project.me.id):
            return ""
        return next((person.name for person in project.reviewers() if person.id == claim.reviewer), "")

    def _why_read_only(self, claim: Claim) -> tuple[str, bool]:
        """Why the claim cannot be changed ("" when it can), and whether choosing a reviewer would help."""
        project = self._session.project
        if project is None or project.read_only:
            return (project.read_only_reason if project else ""), False
        if project.me is None:
            return self.tr("Say who you are before you change a claim."), True
        if claim.reviewer != project.me.id:
            name = self._whose(claim) or self.tr("another reviewer")
            return self.tr("This claim is {name}’s. Only they can change it.").format(name=name), False
        if project.is_submitted(claim.article):
            return self.tr("You have submitted this article. Reopen it to change your claims."), False
        return "", False

    # Signals

    def _on_pause(self) -> None:
        self._pause.stop()
        self._commit()

    def _on_chosen(self, field: Field) -> None:
        project, claim = self._session.project, self._claim
        if project is None or claim is None or not field.pending:
            return
        self._commit()
        value = field.value()
        if field.key == "label":
            verb = partial(project.relabel, claim, value)
        else:
            verb = partial(project.edit, claim, **{field.key: value})
        if self._session.run(verb) is None and project.claim_n(claim) is not None:
            # Nothing typed is lost by showing what is stored.
            field.load(getattr(project.claim(claim), field.key))

    def _on_changed(self, changes: Changes) -> None:
        project = self._session.project
        if project is None or self._claim is None or project.claim_n(self._claim) is None:
            return
        claim = self._claim
        # An article that changes without its claims has been submitted or reopened.
        whole = changes.everything or changes.reviewers or (changes.articles and not changes.claims)
        if whole or claim in changes.claims:
            self._show(fresh=False)

    def _on_claim_focused(self) -> None:
        if self._session.claim == self._claim and self._claim is not None:
            # Back before the form was filled with another: what is typed is in its fields still.
            self._due.stop()
            self._drafts.pop(self._claim, None)
            return
        self._leave()
        self._due.start()

    def _on_project_opened(self) -> None:
        self._pause.stop()
        self._due.stop()
        self._claim = None
        self._drafts.clear()
        self._refused.clear()
        self._show(fresh=True)
