import errno
import os
from pathlib import Path

import pytest

from factcheck.errors import ExportError
from factcheck.exchange.target import written


def write(out: Path, data: bytes = b"new") -> None:
    with written(out) as file:
        file.write(data)


def test_a_new_file_and_one_in_its_place(tmp_path: Path):
    out = tmp_path / "out.csv"
    write(out, b"one")
    write(out, b"two")
    assert out.read_bytes() == b"two"
    assert os.listdir(tmp_path) == ["out.csv"]


@pytest.mark.skipif(os.name != "posix", reason="permissions and links of POSIX")
def test_permissions_and_links_stay(tmp_path: Path):
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link.symlink_to(real)
    write(link)
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert real.stat().st_mode & 0o777 == 0o640


def test_a_failure_inside_leaves_what_was_there(tmp_path: Path):
    out = tmp_path / "out.csv"
    out.write_bytes(b"old")

    def fail() -> None:
        with written(out) as file:
            file.write(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert out.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["out.csv"]


def test_missing_folder(tmp_path: Path):
    with pytest.raises(ExportError, match="there is no folder"):
        write(tmp_path / "nowhere" / "out.csv")


def test_a_folder_is_not_a_file(tmp_path: Path):
    with pytest.raises(ExportError, match="not an ordinary file"):
        write(tmp_path)


def test_a_name_that_is_too_long(tmp_path: Path):
    with pytest.raises(ExportError, match=r"name is too long|cannot be written"):
        write(tmp_path / ("x" * 300))
    assert os.listdir(tmp_path) == []


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_read_only_folder(tmp_path: Path):
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ExportError, match="no permission"):
            write(tmp_path / "out.csv")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.ENOSPC, "disk is full"), (errno.EROFS, "no permission"), (errno.EIO, "cannot be written")],
)
def test_what_the_system_says_becomes_one_sentence(tmp_path: Path, monkeypatch, number: int, said: str):
    def refuse(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(ExportError, match=said) as caught:
        write(tmp_path / "out.csv")
    assert caught.value.hint
    assert os.listdir(tmp_path) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_device_is_refused():
    with pytest.raises(ExportError, match="not an ordinary file"):
        write(Path("/dev/full"))
