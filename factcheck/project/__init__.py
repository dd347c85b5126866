"""Project: the verbs a person has. Each is one act: one transaction, one ``Changes``, one undo step.

Verbs check what they are given before they write, raise a :class:`FactcheckError` with a whole sentence
when it cannot be, and have changed nothing then.
"""

from factcheck.project.history import HistoryEntry
from factcheck.project.project import Project

__all__ = ["HistoryEntry", "Project"]
