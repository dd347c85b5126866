"""The process that reads files which may be made to do harm: it is asked through a pipe, and answers through one.

Started by :mod:`factcheck.intake.workshop`, and by nothing else. It knows no project; its memory is limited where
the system can do that, and it ends by itself when a file takes it too long, whoever started it or not.
"""

import faulthandler
import importlib
import json
import os
import signal
from typing import IO, Any

from factcheck.errors import FactcheckError
from factcheck.intake.extract import Extract, Given

MEMORY = 2 * 1024**3
"""Bytes of address space that reading may take."""
HEADER = 8
"""Bytes in front of a frame's header: its length."""


def send(pipe: IO[bytes], header: dict[str, Any], *blobs: bytes) -> None:
    """Write one frame: the length of a header in JSON, the header, which says how long the blobs are, the blobs."""
    head = json.dumps({**header, "blobs": [len(blob) for blob in blobs]}).encode()
    pipe.write(len(head).to_bytes(HEADER, "big") + head)
    pipe.writelines(blobs)
    pipe.flush()


def receive(pipe: IO[bytes]) -> tuple[dict[str, Any], list[bytes]]:
    """Read one frame; raises :class:`EOFError` when the other side has gone."""
    header: dict[str, Any] = json.loads(_exactly(pipe, int.from_bytes(_exactly(pipe, HEADER), "big")))
    return header, [_exactly(pipe, size) for size in header["blobs"]]


def _exactly(pipe: IO[bytes], size: int) -> bytes:
    data = pipe.read(size)
    if len(data) < size:
        raise EOFError
    return data


def main() -> None:
    """Answer until nobody asks any more."""
    # The pipes are ours alone: whatever a library prints goes to standard error, and it finds nothing to read.
    asked, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for whoever started this; it ends us then
    _limit_memory()
    try:
        while True:
            _answer(*receive(asked), answers)
    except (EOFError, BrokenPipeError):
        return


def _answer(request: dict[str, Any], blobs: list[bytes], answers: IO[bytes]) -> None:
    # Two ends must fail before this runs on: whoever asked kills it at their limit, and it ends itself soon after.
    faulthandler.dump_traceback_later(request["seconds"] + 5, exit=True)
    try:
        reader = importlib.import_module(request["module"])
        found: Extract = reader.extract(blobs[0], Given(*request["given"]), **request["options"])
    except FactcheckError as error:
        send(answers, {"error": [error.message, error.hint]})
    except MemoryError:
        send(answers, {"broke": "memory"})
    except RecursionError:
        send(answers, {"broke": "nesting"})
    else:
        fields = found._replace(text="", everything="")._asdict()
        texts = (text.encode("utf-8", "surrogatepass") for text in (found.text, found.everything))
        send(answers, {"extract": fields}, *texts)
    finally:
        faulthandler.cancel_dump_traceback_later()


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # not on Windows
        return
    if not hasattr(resource, "RLIMIT_AS"):
        return
    try:
        _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    except (ValueError, OSError):  # macOS may refuse it; the limits on sizes hold there alone
        return


if __name__ == "__main__":
    main()
