"""The project file's tables: migrations, one function each.

Imported only where a file is made or migrated: sqlite_utils costs 136 ms (717 where pandas is installed).
Never ``table.transform()``: it drops triggers silently. Migrations are SQL.
"""

from typing import Any

from sqlite_utils import Database, Migrations

migrations = Migrations("factcheck")


@migrations()  # type: ignore[untyped-decorator, unused-ignore]
def m001_log_and_current_tables(db: Any) -> None:
    """The append-only log, the content it names, and the current tables folded from it."""
    db.executescript(_LOG)
    db.executescript(_GUARDS)
    db.executescript(_CURRENT)
    db.executescript(_INDEXES)


@migrations()  # type: ignore[untyped-decorator, unused-ignore]
def m002_readings(db: Any) -> None:
    """Sentences a reviewer has read and found nothing to check in."""
    db.executescript(_READING)


@migrations()  # type: ignore[untyped-decorator, unused-ignore]
def m003_editions(db: Any) -> None:
    """Which article is a later edition of which, and what became of claims in it."""
    db.executescript(_EDITIONS)


NEW_KINDS = {2: ("reading",), 3: ("edition", "carrying")}
"""Kinds that get their table with a layout; what an older file's log has of them is folded after its migration."""


def apply(connection: Any) -> None:
    """Bring a file up to date, each migration in a transaction of its own."""
    migrations.apply(Database(connection, execute_plugins=False, recursive_triggers=False))


_LOG = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE person (n INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16)) STRICT;
CREATE TABLE replica (n INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16)) STRICT;
CREATE TABLE content (
    n INTEGER PRIMARY KEY,
    sha BLOB NOT NULL UNIQUE CHECK (length(sha) = 32),
    data BLOB NOT NULL
) STRICT;
CREATE TABLE revision (
    n INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 16),
    replica INTEGER NOT NULL REFERENCES replica (n),
    seq INTEGER NOT NULL CHECK (seq > 0),
    kind TEXT NOT NULL,
    entity BLOB NOT NULL CHECK (length(entity) = 16),
    ver INTEGER NOT NULL CHECK (ver > 0),
    at INTEGER NOT NULL,
    author INTEGER NOT NULL REFERENCES person (n),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX revision_replica ON revision (replica, seq);
CREATE INDEX revision_entity ON revision (entity, ver);
"""

_GUARDS = """
CREATE TRIGGER revision_is_for_ever_1 BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER revision_is_for_ever_2 BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER content_is_for_ever_1 BEFORE UPDATE ON content
BEGIN SELECT RAISE(ABORT, 'content is append-only'); END;
CREATE TRIGGER content_is_for_ever_2 BEFORE DELETE ON content
BEGIN SELECT RAISE(ABORT, 'content is append-only'); END;
"""

# A row with live = 0 stands for a record that is deleted, or only named by another so far (rev is then null).
_CURRENT = """
CREATE TABLE setting (
    n INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    rev INTEGER REFERENCES revision (n),
    live INTEGER NOT NULL DEFAULT 0,
    key TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT 'null'
) STRICT;
CREATE TABLE reviewer (
    n INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE REFERENCES person (uid),
    rev INTEGER REFERENCES revision (n),
    live INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    initials TEXT NOT NULL DEFAULT '',
    colour TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT 'reviewer'
) STRICT;
CREATE TABLE article (
    n INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    rev INTEGER REFERENCES revision (n),
    live INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '',
    byline TEXT NOT NULL DEFAULT '',
    site TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    published TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    media_type TEXT NOT NULL DEFAULT '',
    length INTEGER NOT NULL DEFAULT 0,
    text BLOB,
    original BLOB,
    retrieved INTEGER NOT NULL DEFAULT 0,
    added INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE claim (
    n INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    rev INTEGER REFERENCES revision (n),
    live INTEGER NOT NULL DEFAULT 0,
    article INTEGER REFERENCES article (n),
    reviewer INTEGER REFERENCES person (n),
    start INTEGER NOT NULL DEFAULT 0,
    "end" INTEGER NOT NULL DEFAULT 0,
    quote TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    label TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    wording TEXT NOT NULL DEFAULT '',
    speaker TEXT NOT NULL DEFAULT '',
    attribution TEXT NOT NULL DEFAULT '',
    certainty TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    correction TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '',
    legal INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL DEFAULT 0,
    modified INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE evidence (
    n INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    rev INTEGER REFERENCES revision (n),
    live INTEGER NOT NULL DEFAULT 0,
    claim INTEGER REFERENCES claim (n),
    position INTEGER NOT NULL DEFAULT 0,
    url TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    publisher TEXT NOT NULL DEFAULT '',
    published TEXT NOT NULL DEFAULT '',
    accessed TEXT NOT NULL DEFAULT '',
    quote TEXT NOT NULL DEFAULT '',
    archive_url TEXT NOT NULL DEFAULT '',
    stance TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    file_sha TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL DEFAULT 0,
    modified INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE submission (
    n INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    rev INTEGER REFERENCES revision (n),
    live INTEGER NOT NULL DEFAULT 0,
    article INTEGER REFERENCES article (n),
    reviewer INTEGER REFERENCES person (n),
    at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE VIRTUAL TABLE claim_words USING fts5 (
    words, content = '', tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
"""

# Text order, with all that the reading column paints of a claim: a row of the table costs ten times as much to reach.
_INDEXES = """
CREATE INDEX article_order ON article (added, uid) WHERE live = 1;
CREATE INDEX claim_place ON claim (article, start, "end" DESC, n, label, reviewer, uid, live) WHERE live = 1;
CREATE INDEX claim_tally ON claim (article, reviewer, label) WHERE live = 1;
CREATE INDEX claim_waiting ON claim (article, reviewer) WHERE live = 1 AND status = 'waiting';
CREATE INDEX evidence_claim ON evidence (claim, position) WHERE live = 1;
CREATE INDEX submission_place ON submission (article, reviewer) WHERE live = 1;
"""

# In text order, and with all that coverage reads of a row.
_READING = """
CREATE TABLE reading (
    n INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    rev INTEGER REFERENCES revision (n),
    live INTEGER NOT NULL DEFAULT 0,
    article INTEGER REFERENCES article (n),
    reviewer INTEGER REFERENCES person (n),
    start INTEGER NOT NULL DEFAULT 0,
    "end" INTEGER NOT NULL DEFAULT 0,
    at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX reading_place ON reading (article, reviewer, start, "end", live) WHERE live = 1;
"""

# An article has one edition record, and is the previous one of any number.
_EDITIONS = """
CREATE TABLE edition (
    n INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    rev INTEGER REFERENCES revision (n),
    live INTEGER NOT NULL DEFAULT 0,
    article INTEGER REFERENCES article (n),
    previous INTEGER REFERENCES article (n)
) STRICT;
CREATE TABLE carrying (
    n INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    rev INTEGER REFERENCES revision (n),
    live INTEGER NOT NULL DEFAULT 0,
    article INTEGER REFERENCES article (n),
    claim INTEGER REFERENCES claim (n),
    reviewer INTEGER REFERENCES person (n),
    to_claim INTEGER REFERENCES claim (n),
    state TEXT NOT NULL DEFAULT '',
    sureness INTEGER NOT NULL DEFAULT 0,
    candidates TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX edition_article ON edition (article, previous) WHERE live = 1;
CREATE INDEX edition_previous ON edition (previous, article) WHERE live = 1;
CREATE INDEX carrying_place ON carrying (article, reviewer, state) WHERE live = 1;
CREATE INDEX carrying_claim ON carrying (claim, article) WHERE live = 1;
CREATE INDEX carrying_to ON carrying (to_claim) WHERE live = 1;
CREATE INDEX article_address ON article (url COLLATE NOCASE) WHERE live = 1 AND url <> '';
"""
