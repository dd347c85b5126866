"""The status bar: what was just done, how far the article is, running work, and who is working."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from factcheck.core.model import Changes
from factcheck.ui.jobs import JobBar, Jobs
from factcheck.ui.messages import announce
from factcheck.ui.session import Session

_PLAIN = Qt.TextFormat.PlainText


class StatusBar(QStatusBar):
    """Reads all it shows from the session."""

    reviewer_requested = Signal()

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setSizeGripEnabled(False)
        # A label of its own: what showMessage() shows is gone once the pointer has passed over a tool.
        self._said = QLabel()
        self._said.setTextFormat(_PLAIN)
        self._said.setMinimumWidth(1)
        self._said.setContentsMargins(6, 0, 0, 0)
        self._counts = QLabel()
        self._reviewer = QToolButton()
        self._reviewer.setAutoRaise(True)
        self._reviewer.setToolTip(self.tr("Change who is working"))
        self._reviewer.clicked.connect(self.reviewer_requested)
        self.addWidget(self._said, 1)
        self.addPermanentWidget(JobBar(jobs))
        self.addPermanentWidget(self._counts)
        self.addPermanentWidget(self._reviewer)
        self._sentence: str | None = None
        # Counting and painting wait until the panels show what was done.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        session.announced.connect(self._on_announced)
        for signal in (session.project_opened, session.article_focused):
            signal.connect(self._later.start)
        session.changed.connect(self._on_changed)
        session.coverages.counted.connect(self._on_counted)
        self.refresh()

    @property
    def said(self) -> str:
        """What was said last."""
        return self._said.text() if self._sentence is None else self._sentence

    def refresh(self) -> None:
        """Say what was done last; read reviewer and counts anew."""
        self._later.stop()
        self._say()
        project = self._session.project
        self._reviewer.setVisible(project is not None and not project.read_only)
        me = project.me.name if project is not None and project.me is not None else ""
        self._reviewer.setText(me or self.tr("Who are you?"))
        self._reviewer.setAccessibleName(self.tr("Reviewer: {name}").format(name=me or self.tr("not chosen")))
        self._counts.setText("  ·  ".join(part for part in (self._progress(), self._count()) if part))

    def _count(self) -> str:
        """“3 verified, 1 speculative”, all reviewers together; empty without an article."""
        project, card = self._session.project, self._session.article_card()
        if project is None or card is None:
            return ""
        counts = dict(card.counts)
        known = [label.key for label in project.labels.labels if label.key in counts]
        said = [f"{counts.pop(key)} {project.label_name(key)}" for key in known]
        said += [f"{count} {key}" for key, count in counts.items()]  # labels the scheme no longer has
        return ", ".join(said) if said else self.tr("no claims yet")

    def _progress(self) -> str:
        """“12 of 40 sentences looked at”; empty as long as nobody has counted them."""
        article = self._session.article
        progress = self._session.coverages.progress(article) if article is not None else None
        if progress is None:
            return ""
        text = self.tr("{looked} of %n sentence(s) looked at", "", progress.total)
        # Only a loaded translation knows the plural; the English of the source is completed here.
        return text.replace("(s)", "" if progress.total == 1 else "s").format(looked=f"{progress.looked:,}")

    def _on_counted(self, article: str) -> None:
        if article == self._session.article:
            self._later.start()

    def _on_changed(self, changes: Changes) -> None:
        if changes.everything or changes.reviewers:
            self.refresh()
        else:
            self._later.start()

    def _on_announced(self, sentence: str) -> None:
        self._sentence = sentence
        self._later.start()

    def _say(self) -> None:
        sentence, self._sentence = self._sentence, None
        if sentence is not None:
            self._said.setText(sentence)
            self._said.setToolTip(sentence)
            announce(self, sentence)
