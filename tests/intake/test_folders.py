"""Folders, and files that change while they are read."""

import os
from pathlib import Path

import pytest

from factcheck.errors import IntakeError
from factcheck.intake import Workshop, files, files_in, read_file
from tests.helpers.pdfs import pdf

UNIX = pytest.mark.skipif(os.name == "nt", reason="Windows has other links and rights")


def write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Text of {path.name}.", "utf-8")


def names(folder: Path, *given: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in files_in(given or [folder])]


def test_a_folder_is_the_articles_in_it_and_below_it(tmp_path: Path):
    write(tmp_path, "b.txt", "A.md", "sub/deep/c.HTML", "sub/a.docx", "picture.png", "script.py", "README")
    assert names(tmp_path) == ["A.md", "b.txt", "sub/a.docx", "sub/deep/c.HTML"]


def test_hidden_and_temporary_files_are_left_out(tmp_path: Path):
    write(tmp_path, ".a.txt", ".git/b.txt", "~$report.docx", "sub/.c/d.txt", "e.txt")
    assert names(tmp_path) == ["e.txt"]


def test_files_are_taken_as_they_are_named(tmp_path: Path):
    write(tmp_path, "b.unknown", ".hidden.txt", "a.txt")
    given = [tmp_path / name for name in ("b.unknown", "missing.pdf", ".hidden.txt", "a.txt")]
    assert list(files_in(given)) == given


@UNIX
def test_a_link_that_leads_to_itself_is_told_of_when_it_is_read(tmp_path: Path):
    (tmp_path / "a.txt").write_text("A text.")
    (tmp_path / "round.txt").symlink_to("round.txt")
    assert [path.name for path in files_in([tmp_path])] == ["a.txt", "round.txt"]
    with pytest.raises(IntakeError, match="leads back to itself"):
        read_file(tmp_path / "round.txt")


@UNIX
def test_links_to_folders_are_not_followed(tmp_path: Path):
    write(tmp_path, "in/a.txt", "out/b.txt")
    (tmp_path / "in" / "round").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "out.txt").symlink_to(tmp_path / "out")
    (tmp_path / "in" / "file.txt").symlink_to(tmp_path / "out" / "b.txt")
    assert names(tmp_path / "in") == ["a.txt", "file.txt"]


def test_folders_too_deep_are_not_looked_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(files, "_DEPTH", 2)
    write(tmp_path, "1/2/a.txt", "1/2/3/b.txt")
    assert names(tmp_path) == ["1/2/a.txt"]


def test_a_folder_that_may_not_be_looked_into_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    # Taken from the system's mouth, because the tests may run as root, who may look everywhere.
    write(tmp_path, "a.txt", "closed/b.txt", "open/c.txt")
    scan = os.scandir

    def denied(path):
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr(files.os, "scandir", denied)
    found = names(tmp_path)
    assert found == ["a.txt", "closed", "open/c.txt"]
    with pytest.raises(IntakeError, match=r"You may not read “.*closed”\."):
        read_file(tmp_path / "closed")


def test_two_thousand_files_of_which_thirty_are_bad(tmp_path: Path):
    bad = {
        "empty.txt": b"",
        "blank.txt": b" \n ",
        "picture.txt": b"\x89PNG\r\n\x1a\n" + bytes(100),
        "binary.md": bytes(range(32)) * 50,
        "cut.docx": b"PK\x03\x04\x14\x00\x06\x00word/document.xml" + bytes(40),
        "old.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        "cut.pdf": b"%PDF-1.7\n1 0 obj",
        "closed.pdf": pdf([], encrypted=True),
        "scan.pdf": pdf([], drawn=True),
        "cut.epub": b"PK\x03\x04\x0a\x00mimetypeapplication/epub+zip",
    }
    for number in range(1970):
        (tmp_path / f"{number:04}.txt").write_text(f"The council met {number} times.", "utf-8")
    for number in range(3):
        for name, data in bad.items():
            (tmp_path / f"{number * 600:04}{name}").write_bytes(data)
    read, failed = [], {}
    with Workshop() as shop:
        for path in files_in([tmp_path]):
            try:
                read.append(shop.read_file(path))
            except IntakeError as error:
                failed[path.name] = error.message
    assert len(read) == 1970
    assert len(failed) == 30
    assert all(name in message for name, message in failed.items())
    assert len({message.replace(name, "") for name, message in failed.items()}) >= 8


# Files that change


def changing(monkeypatch: pytest.MonkeyPatch, *changes) -> None:
    """Something happens to the file each time it has been opened and looked at."""
    waiting = list(changes)
    fdopen = os.fdopen

    def opened(handle, mode):
        file = fdopen(handle, mode)

        class Reading:
            def __enter__(self):
                return self

            def __exit__(self, *error):
                file.close()

            def read(self, size):
                data = file.read(size)
                if waiting:
                    waiting.pop(0)()
                return data

        return Reading()

    monkeypatch.setattr(files.os, "fdopen", opened)


def test_a_file_that_grows_while_it_is_read_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "a.txt"
    path.write_text("One.", "utf-8")
    changing(monkeypatch, lambda: path.write_text("One. Two.", "utf-8"))
    assert read_file(path).text == "One. Two."


def test_a_file_that_shrinks_while_it_is_read_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "a.txt"
    path.write_text("One. Two.", "utf-8")
    changing(monkeypatch, lambda: os.truncate(path, 4))
    assert read_file(path).text == "One."


def test_a_file_that_goes_on_changing_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "a.txt"
    path.write_text("One.", "utf-8")
    changing(
        monkeypatch, lambda: path.write_text("One. Two.", "utf-8"), lambda: path.write_text("One. Two. 3.", "utf-8")
    )
    with pytest.raises(IntakeError, match=r"“a\.txt” changed while it was read\."):
        read_file(path)


@UNIX
def test_a_file_that_vanishes_after_it_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "a.txt"
    path.write_text("One.", "utf-8")

    def gone() -> None:
        path.write_text("One. Two.", "utf-8")
        path.unlink()

    changing(monkeypatch, gone)
    with pytest.raises(IntakeError, match="There is no file"):
        read_file(path)
