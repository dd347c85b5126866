"""Reading files and pages in a worker: nothing here touches a widget or the project.

Every kind but plain text is read in a child process that the workshop keeps for the whole batch; what stops the job
stops that child, in the middle of a file if need be.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from factcheck.core.model import ArticleDraft
from factcheck.errors import Cancelled, FactcheckError, IntakeError
from factcheck.ui.library.left_out import LeftOut, count_words, left_out
from factcheck.ui.library.outcome import Arrival, Failure

if TYPE_CHECKING:
    from factcheck.ui.jobs import Progress

MOST_PREVIEWED = 50
"""Files that are looked at one by one before they are added; nobody looks through more than that.

More files, and so many large ones that they would not fit into one batch, come in at once and are listed after.
"""

MOST_FILES = 200
MOST_TEXT = 16_000_000
MOST_BYTES = 200_000_000
"""Files, code points, and bytes of originals read before they are written: all that waits in memory."""


class Batch(NamedTuple):
    """What came of the files read so far, and those still to read; ``total`` counts all that were given."""

    arrivals: list[Arrival]
    failures: list[Failure]
    rest: list[str]
    total: int
    cancelled: bool = False


def read_given(given: Sequence[str], progress: "Progress") -> Batch:
    """Look for the files in what was given, folders too, and read the first batch of them."""
    from factcheck.intake import files_in

    paths: list[str] = []
    try:
        for path in files_in(given):
            progress(0)
            paths.append(str(path))
    except Cancelled:
        return Batch([], [], list(given), len(given), cancelled=True)
    paths = list(dict.fromkeys(paths))
    if not paths:
        return Batch([], [_nothing_in(given[0])], [], len(given))
    return read_batch(paths, len(paths), progress)


def read_batch(paths: list[str], total: int, progress: "Progress") -> Batch:
    """Read files until there is enough to write."""
    from factcheck.intake import Workshop

    arrivals: list[Arrival] = []
    failures: list[Failure] = []
    size = held = 0
    with Workshop() as shop:
        for done, path in enumerate(paths):
            try:
                progress(total - len(paths) + done, total)
                draft = shop.read_file(path, stopped=partial(_stopped, progress))
                progress(total - len(paths) + done + 1, total)
            except Cancelled:
                return Batch([], [], paths, total, cancelled=True)
            except FactcheckError as error:
                if progress.cancelled:
                    return Batch([], [], paths, total, cancelled=True)
                failures.append(Failure(Path(path).name or path, error))
                continue
            arrivals.append(arrival(draft) if total <= MOST_PREVIEWED else Arrival(draft))
            size += len(draft.text) + len(draft.everything)
            held += len(draft.original or b"")
            if size >= MOST_TEXT or held >= MOST_BYTES or len(arrivals) >= MOST_FILES:
                return Batch(arrivals, failures, paths[done + 1 :], total)
    return Batch(arrivals, failures, [], total)


def read_page(address: str, allow_private: bool, progress: "Progress") -> Arrival | FactcheckError:
    """Fetch the page at an address; why that cannot be is handed back, for the dialog that asked."""
    from factcheck.intake import Workshop

    try:
        progress(0)
        with Workshop() as shop:
            draft = shop.read_url(address, allow_private=allow_private, stopped=partial(_stopped, progress))
        progress(0)
    except FactcheckError as error:
        return error
    return arrival(draft)


def read_again(draft: ArticleDraft, encoding: str, progress: "Progress") -> Arrival | FactcheckError:
    """Read the bytes of a draft once more, in another encoding ("" for what they seem to be)."""
    from factcheck.intake import Workshop

    try:
        with Workshop() as shop:
            again = shop.read_bytes(
                draft.original or b"",
                draft.name,
                encoding=encoding,
                media_type=draft.media_type,
                stopped=partial(_stopped, progress),
            )
    except FactcheckError as error:
        return error
    return arrival(again._replace(url=again.url or draft.url, retrieved=draft.retrieved))


def arrival(draft: ArticleDraft) -> Arrival:
    """A draft with what a preview says about its text, which takes a while for a long one."""
    words = count_words(draft.text), count_words(draft.everything)
    return Arrival(draft, left_out(draft.text, draft.everything) if draft.everything else LeftOut(), words)


def _stopped(progress: "Progress") -> bool:
    return progress.cancelled


def _nothing_in(path: str) -> Failure:
    name = Path(path).name or path
    return Failure(
        name,
        IntakeError(f"There is nothing in “{name}” that factcheck can read.", "Choose another folder, or files in it."),
    )
