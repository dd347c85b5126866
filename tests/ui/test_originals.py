"""Show original: a private copy under a safe name, a page without its scripts and the network, and every byte saved."""

import errno
import os
import re
import stat
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from factcheck.core.model import ArticleDraft, Original
from factcheck.project import Project
from factcheck.ui.library import LibraryPanel, media, origin
from factcheck.ui.library.details import EditDialog
from factcheck.ui.session import Session

PAGE = (
    b'<html><head><meta http-equiv="refresh" content="0;url=http://spy.example/"><META charset=latin1>'
    b'<link rel=preconnect href="http://spy.example"><title>X</title><script src="http://spy.example/a.js"></script>'
    b'</head><body><img src="http://spy.example/i.png">caf\xe9</body></html>'
)


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "news.factcheck", reviewer="Mia") as made:
        yield made


@pytest.fixture
def session(project, qapp):
    made = Session()
    made.adopt(project)
    yield made
    made.project = None


@pytest.fixture
def panel(session, qtbot):
    made = LibraryPanel(session)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def opened(monkeypatch):
    """Paths that would have been opened."""
    paths = []
    monkeypatch.setattr(origin, "open_file", lambda path: bool(paths.append(path)) or True)
    return paths


@pytest.fixture
def said(session):
    heard = []
    session.announced.connect(heard.append)
    session.failed.connect(heard.append)
    return heard


def add(session, project, **fields):
    draft = ArticleDraft(**{"title": "A title", "text": "The text.", **fields})
    session.run(lambda: project.add_article(draft))
    session.focus_article(project.articles()[-1].id)


def test_a_copy_is_private_read_only_and_named_by_its_kind(panel, session, project, opened, said):
    pdf = "application/pdf"
    add(session, project, title="Rates: 1/2 <b>", name="invoice.exe", media_type=pdf, original=b"%PDF-1.7 x")
    panel.originals.show_original()
    (path,) = opened
    assert path.name == "Rates 1 2 b (original).pdf"
    assert path.read_bytes() == b"%PDF-1.7 x"
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o400
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        assert stat.S_IMODE(path.parent.parent.stat().st_mode) == 0o700
    assert said[-1] == "Opened a copy of the original (PDF document)."
    panel.originals.show_original()
    assert opened[1] != opened[0]


@pytest.mark.parametrize("media_type", ["application/x-msdownload", "text/x-shellscript", "", "x" * 300])
def test_an_unknown_kind_gets_an_ending_that_runs_nothing(media_type):
    path = origin.private_copy("x", Original(b"MZ", media_type, "x.exe"))
    assert path.suffix == ".bin"


def test_a_page_is_opened_without_scripts_and_network(panel, session, project, opened, said):
    add(session, project, media_type="text/html; charset=latin1", original=PAGE)
    panel.originals.show_original()
    (path,) = opened
    assert path.suffix == ".html"
    assert "runs no scripts and loads nothing" in said[-1]
    tags = tags_of(path.read_bytes().decode("latin-1"))
    assert [name for name, _ in tags[:3]] == ["meta", "meta", "meta"]
    assert tags[0][1] == {"charset": "latin1"}
    rule = tags[1][1]
    assert rule["http-equiv"] == "Content-Security-Policy"
    assert "default-src 'none'" in rule["content"]
    assert "script-src" not in rule["content"]
    assert "base-uri 'none'" in rule["content"]
    # Nothing that acts by itself in spite of the rule.
    assert [name for name, _ in tags[3:] if name in ("meta", "link")] == []


def tags_of(page):
    found = []

    class Parser(HTMLParser):
        def handle_starttag(self, tag, attrs):
            found.append((tag, dict(attrs)))

    Parser().feed(page)
    return found


@pytest.mark.parametrize(
    ("page", "encoding"),
    [
        (b"\xef\xbb\xbf<p>\xc3\xa9</p>", "utf-8"),
        ("<p>é</p>".encode("utf-16"), "utf-8"),
        (b"\xfe\xff" + "<meta http-equiv=refresh><p>é</p>".encode("utf-16-be"), "utf-8"),
        ("<p>é</p>".encode(), "utf-8"),
        (b"<p>\xe9</p>", "windows-1252"),
        ("<meta charset='shift_jis'><p>é</p>".encode(), "shift_jis"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8-r"),
    ],
)
def test_the_encoding_of_a_page_survives(page, encoding):
    made = media.harmless(page)
    assert re.search(rb'<meta charset="([^"]+)">', made)[1].decode() == encoding
    assert made.startswith(b"\xef\xbb\xbf") == page.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"))
    assert made.removeprefix(b"\xef\xbb\xbf").startswith(b"<!doctype html><meta charset=")
    assert b"refresh" not in made or b"<meta http-equiv=refresh" not in made


def test_signs_that_are_nothing_hide_no_tag():
    """In the Japanese encoding that shifts, an escape within a name is passed over by a browser."""
    page = b"<meta charset=iso-2022-jp><me\x1b(Bta http-equiv=refresh content='0;url=https://x.example/'>\x1b$B$3\x1b(B"
    made = media.harmless(page).decode("utf-8-sig")
    assert made.count("<meta") == made.split("\n")[0].count("<meta")
    assert made.endswith("こ")


def test_no_room_for_a_copy(panel, session, project, opened, said, monkeypatch):
    add(session, project, original=b"x")
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    monkeypatch.setattr(origin.media, "copy_to_open", Mock(side_effect=full))
    panel.originals.show_original()
    assert said[-1].message.startswith("No copy of the original could be made to open: No space")
    assert opened == []


def test_nothing_is_left_of_what_could_not_be_saved(panel, session, project, said, tmp_path):
    add(session, project, original=b"x")
    (tmp_path / "taken.txt").mkdir()
    save(panel, tmp_path / "taken.txt")
    assert said[-1].message.startswith("The original could not be written to ")
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []


def test_pasted_text_says_that_there_is_none(panel, session, project, opened, said):
    add(session, project)
    panel.originals.show_original()
    panel.originals.save_original()
    assert opened == []
    assert said[-2:] == ["This article was pasted as text: there is no original to show."] * 2


def test_no_program_for_it(panel, session, project, said, monkeypatch):
    add(session, project, original=b"x")
    monkeypatch.setattr(origin, "open_file", lambda _path: False)
    panel.originals.show_original()
    assert said[-1].message == "No program was found that opens the original."


def save(panel, path):
    panel.originals.save_original()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible())
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_saving_writes_every_byte(panel, session, project, said, tmp_path):
    add(session, project, media_type="text/html", name="page.html", original=PAGE)
    save(panel, tmp_path / "out.html")
    assert (tmp_path / "out.html").read_bytes() == PAGE
    assert said[-1] == f"Wrote the original to {tmp_path / 'out.html'}."


def test_saving_where_it_cannot_be(panel, session, project, said, tmp_path):
    add(session, project, original=b"x")
    save(panel, tmp_path / "no such folder" / "out.txt")
    assert said[-1].message.startswith("The original could not be written to ")


def test_the_copies_are_gone_when_the_process_ends():
    code = (
        "from factcheck.core.model import Original\n"
        "from factcheck.ui.library.origin import private_copy\n"
        "print(private_copy('x', Original(b'data', 'text/plain')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    path = Path(done.stdout.strip())
    assert path.name == "x.txt"
    assert not path.parent.parent.exists()


def test_the_details_say_where_it_came_from(panel, session, project, qtbot):
    add(
        session,
        project,
        name="page.html",
        media_type="text/html",
        original=b"x" * 2000,
        url="https://courier.example/bridge",
        retrieved=1_764_150_000_000,
    )
    dialog = EditDialog(session, session.article, panel)
    qtbot.addWidget(dialog)
    form = dialog._form
    rows = {}
    for row in range(form.rowCount()):
        label, value = form.itemAt(row, form.ItemRole.LabelRole), form.itemAt(row, form.ItemRole.FieldRole)
        rows[label.widget().text()] = value.widget().text()
    assert rows["Original"] == "Web page · text/html · 2 kB"
    assert rows["File"] == "page.html"
    assert dialog.values()["url"] == "https://courier.example/bridge"
    assert rows["Retrieved"]
