"""Writing the claims CSV: the whole export in a process of its own, against the ``sqlite3`` shell's CSV mode."""

import re
import shutil
from statistics import median

from benchmarks.measure import PROBES, Row, Skipped, against, child, in_turns, python
from benchmarks.workshop import Workshop

MOST_MB = 64

# The same rows in the same order, at most one evidence item a claim as the big project has them. Times stay
# numbers and nothing is guarded: the floor does less.
_QUERY = """
SELECT lower(hex(a.uid)), a.title, a.url, lower(hex(c.uid)), r.name, c.label, c.reason, c.start, c."end", 'code point',
       c.quote, c.wording, c.speaker, c.certainty, c.note, c.correction, c.status, c.tags, e.n IS NOT NULL,
       coalesce(e.url, ''), c.created, c.modified, '', '', ''
FROM article a CROSS JOIN claim c INDEXED BY claim_place ON c.article = a.n AND c.live = 1
CROSS JOIN person p ON p.n = c.reviewer CROSS JOIN reviewer r ON r.uid = p.uid
LEFT JOIN evidence e INDEXED BY evidence_claim ON e.claim = c.n AND e.live = 1
WHERE a.live = 1 ORDER BY a.n, c.start, c."end", c.n
"""


def export(shop: Workshop) -> list[Row]:
    """The big project to CSV with the formula guard on: CPU time, and the most memory it held."""
    shell = shutil.which("sqlite3")
    if shell is None:
        raise Skipped("there is no sqlite3 shell here")
    path, ours, floor = shop.big, shop.folder / "ours.csv", shop.folder / "shell.csv"
    query = shop.folder / "query.sql"
    query.write_text(f".headers on\n.mode csv\n.output {floor}\n{_QUERY.strip()};\n", encoding="utf-8")
    peaks = list[float]()

    def shelled() -> float:
        return child(shell, "-readonly", "-init", query, path, ".quit").cpu

    def exported() -> float:
        done = python(PROBES / "export_csv.py", path, ours)
        found = re.search(r"peak (\d+)", done.out)
        if found:
            peaks.append(int(found.group(1)) / 1024)
        return done.cpu

    floors, figures = in_turns(min(3, shop.sizes.runs), shelled, exported)
    megabytes = ours.stat().st_size / 1e6
    rows = [
        against(f"export {shop.sizes.big:,} claims to CSV, {megabytes:,.0f} MB, guard on", figures, floors, 1.6),
    ]
    if peaks:
        peak = median(peaks)
        rows.append(Row("export: peak memory", f"{peak:.0f} MB", "", "", f"<= {MOST_MB} MB", peak <= MOST_MB))
    return rows
