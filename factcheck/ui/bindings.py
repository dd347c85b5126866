"""Which part does what an action of the table asks for."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.ui.actions import Handler
    from factcheck.ui.desk import Desk
    from factcheck.ui.file_acts import FileActs
    from factcheck.ui.session import Session

OnDesk = Callable[[Callable[["Desk"], object]], object]
OnSettled = Callable[["Handler"], object]


def part_handlers(session: "Session", files: "FileActs", on_desk: OnDesk, settled: OnSettled) -> "dict[str, Handler]":
    """One handler for each action that a part carries out.

    ``on_desk`` runs something on the columns if they are there; ``settled`` runs something once what is
    being typed has been saved: undo, export and leaving a project are about all that was done.
    """

    def desk(act: "Callable[[Desk], object]") -> "Handler":
        return partial(on_desk, act)

    return {
        "new-project": partial(settled, files.new_project),
        "open-project": partial(settled, files.open_project),
        "open-sample": partial(settled, files.open_sample),
        "add-files": desk(lambda d: d.library.add_files()),
        "add-folder": desk(lambda d: d.library.add_folder()),
        "fetch-page": desk(lambda d: d.library.fetch_page()),
        "paste-article": desk(lambda d: d.library.paste_article()),
        "export-claims": partial(settled, files.export_claims),
        "export-evidence": partial(settled, files.export_evidence),
        "back-up": partial(settled, files.back_up),
        "check-project": partial(settled, files.check),
        "undo": partial(settled, session.undo),
        "redo": partial(settled, session.redo),
        "find": desk(lambda d: d.reading.open_find()),
        "find-next": desk(lambda d: d.reading.find_next()),
        "find-previous": desk(lambda d: d.reading.find_previous()),
        "filter-articles": desk(lambda d: d.library.focus_filter()),
        "filter-claims": desk(lambda d: d.claims.focus_filter()),
        "edit-claim": desk(lambda d: d.claims.edit_claim()),
        "add-evidence": desk(lambda d: d.claims.add_evidence_from_clipboard()),
        "delete-claim": desk(lambda d: session.delete_claim(stay=not d.claims.has_keyboard())),
        "repeat-label": session.repeat_label,
        "nothing-to-check": session.nothing_to_check,
        "look-again": session.look_again,
        "split-claim": partial(settled, session.split_claim),
        "join-claim": partial(settled, session.join_claim),
        "end-later": partial(session.grow, "word", "end", +1),
        "end-earlier": partial(session.grow, "word", "end", -1),
        "start-later": partial(session.grow, "word", "start", +1),
        "start-earlier": partial(session.grow, "word", "start", -1),
        "end-later-part": partial(session.grow, "part", "end", +1),
        "end-earlier-part": partial(session.grow, "part", "end", -1),
        "start-later-part": partial(session.grow, "part", "start", +1),
        "start-earlier-part": partial(session.grow, "part", "start", -1),
        "end-later-sentence": partial(session.grow, "sentence", "end", +1),
        "end-earlier-sentence": partial(session.grow, "sentence", "end", -1),
        "start-later-sentence": partial(session.grow, "sentence", "start", +1),
        "start-earlier-sentence": partial(session.grow, "sentence", "start", -1),
        "end-later-paragraph": partial(session.grow, "paragraph", "end", +1),
        "end-earlier-paragraph": partial(session.grow, "paragraph", "end", -1),
        "start-later-paragraph": partial(session.grow, "paragraph", "start", +1),
        "start-earlier-paragraph": partial(session.grow, "paragraph", "start", -1),
        "next-sentence": partial(session.move_sentence, +1),
        "previous-sentence": partial(session.move_sentence, -1),
        "next-unlooked": session.next_unlooked,
        "next-unlooked-by-all": partial(session.next_unlooked, everybody=True),
        "next-unmarked": desk(lambda d: d.claims.next_unmarked(+1)),
        "previous-unmarked": desk(lambda d: d.claims.next_unmarked(-1)),
        "checkable": desk(lambda d: d.claims.show_checkable()),
        "next-claim": partial(session.next_claim, +1),
        "previous-claim": partial(session.next_claim, -1),
        "next-disagreement": partial(session.next_disagreement, +1),
        "previous-disagreement": partial(session.next_disagreement, -1),
        "next-article": partial(session.next_article, +1),
        "previous-article": partial(session.next_article, -1),
        "submit": partial(settled, partial(session.check_ready, submit=True)),
        "ready-check": partial(settled, session.check_ready),
        "compare-editions": desk(lambda d: d.compare_editions()),
        "carry-claims": partial(settled, session.carry_claims),
        "needs-placing": desk(lambda d: d.claims.show_placing()),
        "place-here": desk(lambda d: d.claims.place_here()),
        "passage-gone": desk(lambda d: d.claims.passage_gone()),
        "show-original": desk(lambda d: d.library.originals.show_original()),
        "save-original": desk(lambda d: d.library.originals.save_original()),
        "edit-details": desk(lambda d: d.library.edit_details()),
        "remove-article": partial(settled, desk(lambda d: d.library.remove_article())),
        "text-larger": desk(lambda d: d.reading.larger()),
        "text-smaller": desk(lambda d: d.reading.smaller()),
        "text-normal": desk(lambda d: d.reading.reset_size()),
        "column-wider": desk(lambda d: d.reading.wider()),
        "column-narrower": desk(lambda d: d.reading.narrower()),
        "reading": desk(lambda d: d.focus_reading()),
        "next-pane": desk(lambda d: d.next_pane(+1)),
        "previous-pane": desk(lambda d: d.next_pane(-1)),
    }
