"""The check before submitting: what it finds, what it shows, where its rows lead, and giant texts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.ui import ready
from factcheck.ui.ready import ReadyCheck
from factcheck.ui.ready_sheet import ReadySheet
from factcheck.ui.session import Session

COSTS = "The bridge cost 12 million euros."
CALM = "It was a quiet day."
TEXT = f"{CALM} {COSTS}"


class Desk:
    def __init__(self, project, session, window, qtbot):
        self.project, self.session, self.window, self.qtbot = project, session, window, qtbot
        self.read, self.checks = [], []
        session.check_requested.connect(self.check)

    def check(self, submit):
        made = ReadyCheck(self.session, self.window, submit)
        made.reading_requested.connect(lambda: self.read.append(self.session.sentence))
        self.checks.append(made)
        made.start()

    @property
    def sheet(self):
        sheets = [one for one in self.window.findChildren(ReadySheet) if one.isVisible()]
        return sheets[0] if sheets else None

    def shown(self):
        """Everything the sheet says: its sentence, its rows; then it is closed."""
        said, rows = self.sheet._said.text(), self.rows
        self.sheet.close()
        return said, rows

    @property
    def rows(self):
        """Each heading with the rows below it."""
        tree = self.sheet._rows
        tops = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
        return {top.text(0): [top.child(j).text(0) for j in range(top.childCount())] for top in tops}

    def on(self, verb, words, *rest):
        start = TEXT.index(words)
        return self.session.run(lambda: verb(self.session.article, start, start + len(words), *rest))

    def finish(self):
        self.on(self.project.pass_over, CALM)
        claim = next(iter(self.on(self.project.mark, COSTS, "verified").claims))
        self.session.run(lambda: self.project.add_evidence(claim, url="https://example.org/a"))


@pytest.fixture
def desk(tmp_path, qtbot):
    project = Project.create(tmp_path / "a.factcheck", reviewer="Mia")
    project.add_article(ArticleDraft("Bridge", TEXT, language="en"))
    session, window = Session(), QWidget()
    qtbot.addWidget(window)
    window.show()
    session.adopt(project)
    session.focus_first_article()
    yield Desk(project, session, window, qtbot)
    session.close()


class TestSubmitting:
    def test_an_article_on_which_nothing_is_left_is_submitted_at_once(self, desk):
        desk.finish()
        desk.session.check_ready(submit=True)
        assert desk.session.submitted
        assert desk.sheet is None

    def test_one_that_is_not_ready_shows_what_is_left_and_stays_open(self, desk):
        desk.session.check_ready(submit=True)
        assert not desk.session.submitted
        said, rows = desk.shown()
        assert said == "Before you submit this article, look at what is left:"
        assert rows["2 sentences not looked at yet"] == [CALM, COSTS]
        (figure,) = rows["1 figure not marked"]
        assert figure.startswith("12")
        assert figure.endswith(COSTS)

    def test_labels_without_evidence_and_without_a_reason_are_named(self, desk):
        desk.on(desk.project.mark, COSTS, "verified")
        desk.on(desk.project.mark, CALM, "unverified")
        desk.session.check_ready(submit=True)
        assert desk.shown()[1] == {
            "1 claim without evidence": [f"Verified: “{COSTS}”"],
            "1 claim without a reason for the label": [f"Unverified: “{CALM}”"],
        }

    def test_submit_anyway(self, desk):
        desk.session.check_ready(submit=True)
        desk.sheet._submit.click()
        assert desk.session.submitted
        assert desk.sheet is None

    @pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
    def test_going_on_leaves_it_open(self, desk, qtbot, key):
        desk.session.check_ready(submit=True)
        if key is None:
            desk.sheet._back.click()
        else:
            qtbot.keyClick(desk.sheet, key)
        assert desk.sheet is None
        assert not desk.session.submitted

    def test_a_submitted_article_is_reopened_without_a_question(self, desk):
        desk.finish()
        desk.session.check_ready(submit=True)
        desk.session.check_ready(submit=True)
        assert not desk.session.submitted
        assert desk.sheet is None

    def test_who_nobody_is_says_so_first(self, desk, qtbot):
        desk.project.me = None
        with qtbot.waitSignal(desk.session.reviewer_requested):
            desk.session.check_ready(submit=True)
        assert desk.sheet is None
        desk.session.use_reviewer("Ola")
        qtbot.waitUntil(lambda: desk.sheet is not None)
        assert list(desk.shown()[1])[-1] == "2 sentences not looked at yet"

    def test_without_an_article_nothing_happens(self, desk):
        desk.session.focus_article(None)
        desk.session.check_ready(submit=True)
        assert desk.checks == []


class TestChecking:
    def test_a_ready_article_says_so_and_can_be_submitted_from_there(self, desk):
        desk.finish()
        desk.session.check_ready()
        assert not desk.session.submitted
        assert desk.sheet._said.text() == "Nothing is left to do on this article: it can be submitted."
        assert not desk.sheet._rows.isVisible()
        desk.sheet._submit.click()
        assert desk.session.submitted

    def test_a_submitted_article_is_only_looked_at(self, desk):
        desk.session.run(lambda: desk.project.submit(desk.session.article))
        desk.session.check_ready()
        assert not desk.sheet._submit.isVisible()
        assert desk.shown()[0] == "You have submitted this article. This was left:"

    def test_enter_on_a_row_closes_the_sheet_and_goes_there(self, desk, qtbot):
        desk.session.check_ready()
        tree = desk.sheet._rows
        assert tree.currentItem().text(0).endswith(COSTS)
        qtbot.keyClick(tree, Qt.Key.Key_Return)
        assert desk.sheet is None
        assert TEXT[slice(*desk.session.sentence)] == COSTS
        assert desk.read == [desk.session.sentence]

    def test_enter_on_a_heading_goes_to_the_first_below_it(self, desk, qtbot):
        desk.session.check_ready()
        tree = desk.sheet._rows
        tree.setCurrentItem(tree.topLevelItem(1))
        qtbot.keyClick(tree, Qt.Key.Key_Return)
        assert TEXT[slice(*desk.session.sentence)] == CALM

    def test_a_double_click_on_a_claim_focuses_it(self, desk):
        claim = next(iter(desk.on(desk.project.mark, COSTS, "verified").claims))
        desk.session.check_ready()
        tree = desk.sheet._rows
        tree.itemDoubleClicked.emit(tree.topLevelItem(0).child(0), 0)
        assert desk.session.claim == claim
        assert desk.sheet is None

    def test_of_very_many_the_first_are_listed_and_the_rest_counted(self, desk):
        text = "\n".join(f"Line number {n} says so." for n in range(1, 1001))
        (article,) = desk.session.run(lambda: desk.project.add_article(ArticleDraft("Many", text))).articles
        desk.session.focus_article(article)
        desk.session.check_ready()
        desk.qtbot.waitUntil(lambda: desk.sheet is not None and desk.sheet._rows.isVisible())
        assert not desk.sheet._rows.topLevelItem(1).isExpanded()
        rows = desk.shown()[1]["1000 sentences not looked at yet"]
        assert len(rows) == 201
        assert rows[-1] == "and 800 more"


class TestGiants:
    @pytest.fixture
    def giant(self, desk, monkeypatch):
        monkeypatch.setattr(ready, "_SHOWN_AFTER_S", 0.0)
        monkeypatch.setattr(ready, "_AT_ONCE_S", 0.0)
        (article,) = desk.session.run(
            lambda: desk.project.add_article(ArticleDraft("Giant", f"{CALM} " * 5000))
        ).articles
        desk.session.focus_article(article)
        return article

    def test_a_giant_text_shows_its_progress_first(self, desk, giant):
        desk.session.check_ready(submit=True)
        assert desk.sheet._bar.isVisible()
        assert desk.sheet._back.text() == "Cancel"
        desk.qtbot.waitUntil(desk.sheet._rows.isVisible, timeout=20_000)
        assert not desk.sheet._bar.isVisible()
        assert desk.sheet._back.text() == "Go on checking"
        assert list(desk.shown()[1]) == ["5000 sentences not looked at yet"]

    def test_it_can_be_cancelled(self, desk, giant):
        desk.session.check_ready(submit=True)
        desk.sheet._back.click()
        assert desk.sheet is None
        assert not desk.checks[-1]._idle.isActive()
        assert not desk.session.submitted

    def test_going_to_another_article_ends_it(self, desk, giant, monkeypatch):
        monkeypatch.setattr(ready, "_SHOWN_AFTER_S", 60.0)
        desk.session.check_ready(submit=True)
        check = desk.checks[-1]
        assert check._idle.isActive()
        desk.session.next_article(-1)
        assert not check._idle.isActive()
        assert desk.sheet is None


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_paints_in_both_themes(desk, qapp, mode):
    from factcheck.ui import theme

    before = QApplication.palette()
    qapp.setPalette(theme.palette(theme.load(mode)))
    try:
        desk.session.check_ready()
        assert not desk.sheet.grab().isNull()
        desk.sheet.close()
    finally:
        qapp.setPalette(before)


def test_every_control_has_a_name_to_be_read_out(desk):
    from PySide6.QtWidgets import QAbstractButton, QProgressBar, QTreeWidget

    desk.session.check_ready()
    for kind in (QAbstractButton, QProgressBar, QTreeWidget):
        for control in desk.sheet.findChildren(kind):
            assert control.accessibleName(), control
    desk.sheet.close()


def test_a_claim_that_needs_placing_is_left(desk):
    other = "Some bridge, it is said, had cost something or other like 12 million in all."
    desk.on(desk.project.mark, COSTS, "verified")
    draft = ArticleDraft("Later", f"{CALM} {other}", language="en")
    desk.session.run(lambda: desk.project.add_edition(draft, desk.session.article))
    desk.session.next_article(+1)
    waiting = desk.project.carryings(desk.session.article, ("waiting",))
    assert len(waiting) == 1
    asked = []
    desk.session.check_ready()
    desk.checks[-1].placing_requested.connect(lambda: asked.append(True))
    desk.qtbot.waitUntil(lambda: desk.sheet is not None and bool(desk.rows))
    assert desk.rows["1 claim to be placed"] == [f"Verified: “{COSTS}”"]
    sheet = desk.sheet
    sheet._rows.setCurrentItem(sheet._rows.topLevelItem(0).child(0))
    desk.qtbot.keyClick(sheet._rows, Qt.Key.Key_Return)
    assert asked
    assert desk.sheet is None
