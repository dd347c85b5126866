"""A child process that reads files, kept for many: what a file does to it ends with that file.

It is started when the first file comes that is not plain text. One that dies, runs over its time or is stopped is
killed, the file gets one sentence, and the next file a new child.
"""

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Any, NamedTuple, Self

import factcheck
from factcheck.core.model import ArticleDraft
from factcheck.errors import IntakeError
from factcheck.intake import files, worker
from factcheck.intake.drafts import draft_of, name_in
from factcheck.intake.extract import Extract, Given
from factcheck.intake.recognise import recognise
from factcheck.intake.registry import Kind

Stopped = Callable[[], bool]

SECONDS = 30.0
"""How long one file may take."""
_LOOK = 0.05
"""Seconds between two questions whether to stop."""
_MOST_SAID = 16 * 1024
"""Bytes kept of what a child says on standard error."""
_CODE = "import sys; sys.path[:] = sys.argv[1:]; from factcheck.intake.worker import main; main()"
_PASTE = "Copy its text and paste it with Ctrl+Shift+V, or open it in the program that made it and save it anew."


class Workshop:
    """Reads files, bytes and pages one after another; for one thread. Close it, or use it in a ``with``."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._child: _Child | None = None

    def read_file(
        self, path: str | os.PathLike[str], *, encoding: str = "", stopped: Stopped | None = None
    ) -> ArticleDraft:
        """The article in a file; raises :class:`IntakeError`."""
        return self.read_bytes(files.read(path), files.shown_name(path), encoding=encoding, stopped=stopped)

    def read_url(
        self, url: str, *, encoding: str = "", allow_private: bool = False, stopped: Stopped | None = None
    ) -> ArticleDraft:
        """The article at an address, fetched now; raises :class:`IntakeError`."""
        from factcheck.intake.fetching import fetch

        page = fetch(url, allow_private=allow_private, stopped=stopped)
        draft = self.read_bytes(
            page.data,
            encoding=encoding or page.encoding,
            url=page.url,
            media_type=page.media_type,
            stopped=stopped,
        )
        return draft._replace(retrieved=page.retrieved)

    def read_bytes(
        self,
        data: bytes,
        name: str = "",
        *,
        encoding: str = "",
        url: str = "",
        media_type: str = "",
        stopped: Stopped | None = None,
    ) -> ArticleDraft:
        """The article in some bytes; raises :class:`IntakeError`."""
        shown = name or url or "standard input"
        given = Given(shown, url, media_type, encoding)
        if len(data) > files.LIMIT:
            raise files.too_large(shown)
        if not data:
            raise IntakeError(f"“{shown}” is empty.", "Choose a file that has text in it.")
        called = name or name_in(url)
        kind = recognise(data, called, given)
        extract = self._apart(kind, data, given, stopped) if kind.apart else kind.reader().extract(data, given)
        return draft_of(extract, kind, data, called, given)

    def close(self) -> None:
        """End the child, if there is one; never waits for what it is doing."""
        if self._child is not None:
            self._child.end()
            self._child = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _apart(self, kind: Kind, data: bytes, given: Given, stopped: Stopped | None) -> Extract:
        """What the child reads; a web page that defeats it is tried once more in the plain way."""
        answer = self._asked(kind, data, given, {}, stopped)
        if answer.broke and answer.broke != "stopped" and kind.simpler:
            answer = self._asked(kind, data, given, dict(kind.simpler), stopped)
        if answer.extract is not None:
            return answer.extract
        raise answer.error or _broken(given.name, answer, self._seconds)

    def _asked(
        self, kind: Kind, data: bytes, given: Given, options: dict[str, Any], stopped: Stopped | None
    ) -> "_Answer":
        try:
            self._child = self._child or _Child()
        except OSError as error:
            raise IntakeError(
                f"“{given.name}” could not be read: no process for it could be started ({error.strerror}).",
                "Close other programs and try again.",
            ) from error
        request = {"module": kind.module, "given": given, "options": options, "seconds": self._seconds}
        answer = self._child.ask(request, data, self._seconds, stopped)
        if answer.broke:
            self.close()
        return answer


class _Answer(NamedTuple):
    """What came of a request: an extract, a refusal, or the way in which the child broke."""

    extract: Extract | None = None
    error: IntakeError | None = None
    broke: str = ""
    said: str = ""


class _Child:
    """One child process, its pipes, and what it has said on standard error."""

    def __init__(self) -> None:
        import subprocess

        # The very package that is running now, wherever it is, before what else the parent can import; the
        # folder it was started from is no place to import from.
        package = str(Path(factcheck.__file__).parents[1])
        places = [package, *(os.path.abspath(place) for place in sys.path if place)]  # noqa: PTH100  it need not exist
        flags = ["-I", "-X", "utf8", *(["-B"] if sys.flags.dont_write_bytecode else [])]
        self._process: subprocess.Popen[bytes] = subprocess.Popen(  # noqa: S603  our own interpreter and code
            [sys.executable, *flags, "-c", _CODE, *places],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=package,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._said = b""
        self._drainer = threading.Thread(target=self._drain, name="factcheck-intake-said", daemon=True)
        self._drainer.start()

    def ask(self, request: dict[str, Any], data: bytes, seconds: float, stopped: Stopped | None) -> _Answer:
        """Send a request and wait for its answer, at most so long."""
        import time

        answers: SimpleQueue[_Answer] = SimpleQueue()
        threading.Thread(
            target=self._exchange, args=(request, data, answers), name="factcheck-intake", daemon=True
        ).start()
        until = time.monotonic() + seconds
        while True:
            try:
                return answers.get(timeout=_LOOK)
            except Empty:
                if stopped is not None and stopped():
                    return _Answer(broke="stopped")
                if time.monotonic() > until:
                    return _Answer(broke="time")

    def end(self) -> None:
        """Kill it and let its pipes go; harmless when it has ended."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:  # what was not written yet goes nowhere
                    continue
        # Soon: it reads what a process that is dead had said, and closes the pipe of that.
        self._drainer.join(timeout=1)

    def _exchange(self, request: dict[str, Any], data: bytes, answers: "SimpleQueue[_Answer]") -> None:
        """In a thread of its own, because a pipe waits: write the request, read the answer."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None  # noqa: S101
        assert stdout is not None  # noqa: S101
        try:
            worker.send(stdin, request, data)
            header, texts = worker.receive(stdout)
        except (OSError, EOFError, ValueError):
            self._drainer.join(timeout=1)
            answers.put(_Answer(broke="died", said=self._said.decode("utf-8", "replace")))
            return
        if "error" in header:
            answers.put(_Answer(error=IntakeError(*header["error"])))
        elif "broke" in header:
            answers.put(_Answer(broke=header["broke"]))
        else:
            text, everything = (blob.decode("utf-8", "surrogatepass") for blob in texts)
            found = Extract(**{**header["extract"], "text": text, "everything": everything})
            answers.put(_Answer(extract=found._replace(pages=tuple(found.pages))))

    def _drain(self) -> None:
        """In a thread of its own: keep the end of what the child says, so that it never waits to say more."""
        stderr = self._process.stderr
        assert stderr is not None  # noqa: S101
        with stderr:
            while some := stderr.read(4096):
                self._said = (self._said + some)[-_MOST_SAID:]


def _broken(name: str, answer: _Answer, seconds: float) -> IntakeError:
    """The sentence about a file that was more than its reader could take."""
    if answer.broke == "stopped":
        return IntakeError(f"Reading “{name}” was stopped.", "Add it again to have it read.")
    if answer.broke == "time":
        return IntakeError(f"“{name}” takes longer than {seconds:g} seconds to read.", _PASTE)
    if answer.broke == "memory":
        most = f"{worker.MEMORY // 1024**3} GB"
        return IntakeError(f"“{name}” takes more than {most} of memory to read.", _PASTE)
    if answer.broke == "nesting":
        return IntakeError(f"“{name}” is nested too deeply to be read.", _PASTE)
    error = IntakeError(f"“{name}” could not be read: what reads such files broke down on it.", _PASTE)
    if answer.said:
        error.add_note(answer.said)
    return error
