"""Reading a file somebody named: everything that is not an ordinary readable file is one clear sentence."""

import errno
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.errors import IntakeError
from factcheck.intake import files, read_bytes, read_file

UNIX = pytest.mark.skipif(os.name == "nt", reason="these kinds of files are not on Windows")


def refusal(path) -> IntakeError:
    with pytest.raises(IntakeError) as caught:
        read_file(path)
    error = caught.value
    assert error.message.endswith(".")
    assert error.hint.endswith(".")
    assert "\n" not in str(error)
    return error


def test_folder(tmp_path: Path):
    folder = tmp_path / "articles"
    folder.mkdir()
    assert refusal(folder).message == "“articles” is a folder, not a file."


def test_missing_file_is_named_with_its_folder(tmp_path: Path):
    assert refusal(tmp_path / "gone.txt").message == f"There is no file “{tmp_path / 'gone.txt'}”."


def test_file_below_a_file(tmp_path: Path):
    (tmp_path / "a.txt").write_text("text")
    assert "There is no file" in refusal(tmp_path / "a.txt" / "b.txt").message


@UNIX
def test_link_to_nothing(tmp_path: Path):
    (tmp_path / "link.txt").symlink_to(tmp_path / "gone.txt")
    assert "There is no file" in refusal(tmp_path / "link.txt").message


@UNIX
def test_link_to_itself(tmp_path: Path):
    (tmp_path / "link.txt").symlink_to("link.txt")
    assert "leads back to itself" in refusal(tmp_path / "link.txt").message


def test_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    # Taken from the system's mouth, because the tests may run as root, who may read everything.
    (tmp_path / "secret.txt").write_text("text")

    def denied(*_arguments, **_keywords):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(files.os, "open", denied)
    assert refusal(tmp_path / "secret.txt").message.startswith("You may not read “")


def test_file_that_vanishes_between_looking_and_opening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "brief.txt"
    path.write_text("text")
    opener = os.open

    def late(*arguments, **keywords):
        path.unlink()
        return opener(*arguments, **keywords)

    monkeypatch.setattr(files.os, "open", late)
    assert "There is no file" in refusal(path).message


@UNIX
def test_file_that_becomes_a_pipe_between_looking_and_opening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "brief.txt"
    path.write_text("text")
    opener = os.open

    def swapped(*arguments, **keywords):
        path.unlink()
        os.mkfifo(path)
        return opener(*arguments, **keywords)

    monkeypatch.setattr(files.os, "open", swapped)
    assert "is a pipe" in refusal(path).message


def test_disk_that_fails_while_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "a.txt").write_text("text")

    def broken(*_arguments, **_keywords):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(files.os, "open", broken)
    assert "could not be read: Input/output error." in refusal(tmp_path / "a.txt").message


@UNIX
def test_pipe_nobody_writes_to_is_not_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert "is a pipe, not a file." in refusal(tmp_path / "pipe.txt").message


@UNIX
@pytest.mark.parametrize("name", ["/dev/null", "/dev/zero"])
def test_device(name: str):
    assert "is a device, not a file." in refusal(name).message


@UNIX
def test_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)  # the name of a socket may have some hundred characters only
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("socket.txt")
        assert "is a socket, not a file." in refusal("socket.txt").message


def test_name_with_a_nul():
    assert "is not the name of a file." in refusal("a\0b.txt").message


def test_name_that_is_too_long():
    assert refusal("x" * 5000).message == "The name of that file is too long."


@UNIX
def test_name_that_is_not_utf8_becomes_one_that_can_be_kept(tmp_path: Path):
    path = os.path.join(os.fsencode(tmp_path), b"d\xe9j\xe0.txt")
    with open(path, "wb") as file:
        file.write(b"The council met.\n" + b"x" * 200)
    draft = read_file(os.fsdecode(path))
    assert draft.name == "d\ufffdj\ufffd.txt"
    assert draft.name.encode()


def test_file_beyond_the_limit_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(files.LIMIT + 1)
    monkeypatch.setattr(files.os, "open", None)
    error = refusal(path)
    assert error.message == "“large.txt” is larger than 20 MB."
    assert "Split it" in error.hint


def test_file_that_grows_is_read_one_byte_beyond_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "growing.txt"
    path.write_bytes(b"word " * 100)
    monkeypatch.setattr(files, "_must_be_ordinary", lambda *_: None)
    monkeypatch.setattr(files, "LIMIT", 99)
    assert "is larger than" in refusal(path).message


def test_file_of_exactly_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(files, "LIMIT", 100)
    (tmp_path / "full.txt").write_bytes(b"word " * 20)
    assert len(read_file(tmp_path / "full.txt").text) == 100


def test_standard_input_beyond_the_limit():
    with pytest.raises(IntakeError, match="“standard input” is larger than 20 MB"):
        read_bytes(bytes(files.LIMIT + 1))


def test_intake_is_light():
    code = "import sys, factcheck.intake; print([n for n in ('charset_normalizer', 'PySide6', 'sqlite3') if n in sys.modules])"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"
