"""Nothing is overlooked: an article from its first sentence to its submission, by keys alone, over a restart."""

import pytest

from factcheck.core.model import ArticleDraft
from factcheck.project import Project

pytestmark = pytest.mark.story

SENTENCES = [
    "It was a quiet day.",
    "The bridge cost 12 million euros.",
    "The mayor reportedly knew of it.",
    "It was still dark.",
    "Of 340 trains, 17 were late.",
]
TEXT = " ".join(SENTENCES[:3]) + "\n\n" + " ".join(SENTENCES[3:])


@pytest.fixture
def article(tmp_path):
    """A closed project of Mia's with one article in English."""
    path = tmp_path / "cover.factcheck"
    with Project.create(path, reviewer="Mia") as project:
        project.add_article(ArticleDraft("The bridge", TEXT, language="en"))
    return path


def here(reader):
    return TEXT[slice(*reader.session.sentence)]


def listed(reader):
    model = reader.window.desk.claims._checkable.table.model()
    return [TEXT[model.row_at(i).start : model.row_at(i).end] for i in range(model.rowCount())]


def counts(reader):
    return reader.window.statusBar()._counts.text()


def test_an_article_is_looked_through_and_submitted_by_keys_alone(readers, article, qtbot):
    reader = readers(article)
    qtbot.waitUntil(lambda: counts(reader).startswith("0 of 5 sentences looked at"))
    qtbot.waitUntil(lambda: reader.session.sentence is not None)
    assert here(reader) == SENTENCES[0]

    # Nothing to check in the first; the list names what there is in the others.
    reader.key("X")
    assert here(reader) == SENTENCES[1]
    reader.key("F7")
    qtbot.waitUntil(lambda: listed(reader) == [SENTENCES[1], SENTENCES[2], SENTENCES[4]])
    qtbot.waitUntil(lambda: reader.focus().accessibleName() == "Sentences not marked yet, in text order")
    assert here(reader) == SENTENCES[1]

    # From the list: a label, and the next one is there.
    reader.key("1")
    qtbot.waitUntil(lambda: listed(reader) == [SENTENCES[2], SENTENCES[4]])
    assert here(reader) == SENTENCES[2]
    qtbot.waitUntil(lambda: counts(reader) == "2 of 5 sentences looked at  ·  1 verified")
    reader.key("F7")
    assert reader.window.desk.claims._tabs.currentIndex() == 0

    # In the text again; F goes from one to the next.
    reader.key("Esc")
    assert reader.focus() is reader.text_view
    reader.key("F")
    qtbot.waitUntil(lambda: here(reader) == SENTENCES[4])
    assert "“17”" in reader.say() or "17" in reader.say()

    # Too early: the sheet says what is left, and a row of it leads there.
    reader.key("Ctrl+Shift+Return")
    sheet = reader.dialog()
    tree = sheet._rows
    assert [tree.topLevelItem(i).text(0) for i in range(tree.topLevelItemCount())][
        -1
    ] == "3 sentences not looked at yet"
    assert tree.topLevelItem(0).text(0) == "1 claim without evidence"
    reader.key("Return")
    reader.answered()
    assert not reader.session.submitted
    assert reader.project.claim(reader.session.claim).quote == SENTENCES[1]
    assert reader.focus() is reader.text_view

    # What was passed over is known after a restart.
    reader.key("Ctrl+Q")
    again = readers(article)
    qtbot.waitUntil(lambda: counts(again) == "2 of 5 sentences looked at  ·  1 verified")
    qtbot.waitUntil(lambda: again.session.sentence is not None)
    assert here(again) == SENTENCES[2]
    assert again.project.coverage(again.session.article).passed() == [(0, len(SENTENCES[0]))]

    # The rest, and then it is submitted at once: a speculative label needs no evidence.
    again.key("3", "N", "X")
    assert here(again) == SENTENCES[4]
    again.key("3", "Alt+Up", "Alt+Up", "Ctrl+Shift+E")
    again.dialog()
    again.type("https://example.org/budget")
    again.key("Return")
    again.answered()
    qtbot.waitUntil(lambda: counts(again).startswith("5 of 5 sentences looked at"))
    again.key("Esc", "Ctrl+Shift+Return")
    assert again.session.submitted


def test_it_can_be_submitted_all_the_same(readers, article, qtbot):
    reader = readers(article)
    reader.submit_anyway()
    assert reader.session.submitted
    # Reopening asks nothing.
    reader.key("Ctrl+Shift+Return")
    assert not reader.session.submitted


def test_who_has_no_name_yet_is_asked_before_passing_over(readers, article, qtbot):
    reader = readers(article, name="")
    qtbot.waitUntil(lambda: counts(reader).startswith("0 of 5 sentences looked at"))
    reader.key("X")
    reader.dialog()
    reader.type("Ola")
    reader.key("Return")
    reader.answered()
    assert len(reader.project.coverage(reader.session.article).passed()) == 1
    qtbot.waitUntil(lambda: counts(reader).startswith("1 of 5 sentences looked at"))


def test_a_project_that_can_only_be_read_shows_everything_and_changes_nothing(readers, article, qtbot):
    with Project.open(article) as other:
        other.use_reviewer("Mia")
        reader = readers(article)
        assert reader.project.read_only
        reader.key("F7")
        qtbot.waitUntil(lambda: listed(reader) == [SENTENCES[1], SENTENCES[2], SENTENCES[4]])
        reader.key("X", "1", "Ctrl+Shift+Return", "F8")
        assert listed(reader) == [SENTENCES[1], SENTENCES[2], SENTENCES[4]]
        assert reader.claims() == []
        assert not reader.window.actions_["ready-check"].isEnabled()
