"""Records as JSON: the words of the CSV (docs/csv.md), with lists and numbers as what they are."""

from typing import Any

from factcheck.core.model import Article, Claim, Evidence, ReviewerId
from factcheck.exchange.csvtext import iso
from factcheck.exchange.tables import ARTICLE_COLUMNS, UNIT, Row
from factcheck.project import HistoryEntry, Project


class Records:
    """Makes JSON records of one project; remembers its articles and the names of its reviewers."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._articles: dict[str, Article] = {}
        self._names = {person.id: person.name for person in project.reviewers()}

    def reviewer(self, reviewer: ReviewerId) -> str:
        """A reviewer's name; their id where the project does not have it."""
        return self._names.get(reviewer) or reviewer

    def article_of(self, claim: Claim) -> Article:
        """The article a claim is on."""
        found = self._articles.get(claim.article)
        if found is None:
            found = self._articles[claim.article] = self._project.article(claim.article)
        return found

    def claim(self, claim: Claim) -> dict[str, Any]:
        """Everything there is to a claim: the columns of the CSV in their order, then what the CSV leaves out."""
        article, evidence = self.article_of(claim), self._project.evidence(claim.id)
        return {
            "article_id": article.id,
            "article_title": article.title,
            "article_url": article.url,
            "claim_id": claim.id,
            "reviewer": self.reviewer(claim.reviewer),
            "label": claim.label,
            "reason": claim.reason,
            "start": claim.start,
            "end": claim.end,
            "offset_unit": UNIT,
            "quote": claim.quote,
            "wording": claim.wording,
            "speaker": claim.speaker,
            "certainty": claim.certainty,
            "note": claim.note,
            "correction": claim.correction,
            "status": claim.status,
            "tags": list(claim.tags),
            "evidence_count": len(evidence),
            "evidence_urls": [item.url for item in evidence if item.url],
            "created": iso(claim.created),
            "modified": iso(claim.modified),
            "decision": "",
            "decided_by": "",
            "decision_reason": "",
            "prefix": claim.prefix,
            "suffix": claim.suffix,
            "attribution": claim.attribution,
            "legal": claim.legal,
            "reviewer_id": claim.reviewer,
            "evidence": [evidence_record(item) for item in evidence],
        }


def evidence_record(item: Evidence) -> dict[str, Any]:
    """One evidence item, in the words of the evidence table."""
    return {
        "claim_id": item.claim,
        "evidence_id": item.id,
        "position": item.position,
        "stance": item.stance,
        "source": item.source,
        "evidence_url": item.url,
        "evidence_title": item.title,
        "publisher": item.publisher,
        "published": item.published,
        "accessed": item.accessed,
        "evidence_quote": item.quote,
        "archive_url": item.archive_url,
        "evidence_note": item.note,
        "file_name": item.file_name,
        "file_sha256": item.file_sha,
        "created": iso(item.created),
        "modified": iso(item.modified),
    }


def article_record(row: Row) -> dict[str, Any]:
    """One article out of the store's stream of articles."""
    *fields, length, claims, submissions, retrieved, added = row
    values = (*fields, length, UNIT, claims, submissions, iso(retrieved), iso(added))
    return dict(zip(ARTICLE_COLUMNS, values, strict=True))


def history_record(entry: HistoryEntry) -> dict[str, Any]:
    """One entry of the log with the record's state before and after."""
    return {
        "at": iso(entry.at),
        "author": entry.author_name,
        "author_id": entry.author,
        "kind": entry.kind,
        "id": entry.entity,
        "version": entry.ver,
        "what": entry.what,
        "before": entry.before,
        "after": entry.after,
    }
