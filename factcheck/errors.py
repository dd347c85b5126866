"""Every failure factcheck foresees: one sentence saying what happened, one saying what to do.

Raised low, with the whole sentence; caught only in ``Session.run``, ``Jobs`` and ``cli.main``.
Anything that is not a :class:`FactcheckError` is a bug and goes to the crash dialog.
"""


class FactcheckError(Exception):
    """A foreseen failure.

    ``message`` says what happened and where, ``hint`` what to do next. Both are whole sentences a
    person can read; nothing has changed when one of these is raised.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        """Message and hint in one line."""
        return f"{self.message} {self.hint}".strip()


class InputError(FactcheckError):
    """A value somebody gave is not one that can be kept (an offset, a label, a title)."""


class NoReviewerError(InputError):
    """An act needs somebody's name, and nobody has said yet who is working."""


class NotFoundError(InputError):
    """An id or a prefix names nothing, or more than one thing."""


class LabelSchemeError(InputError):
    """A label file has a mistake; the message names the file and the line."""


class RuleFileError(InputError):
    """A file of rules for what is checkable has a mistake; the message names the file and the rule."""


class IntakeError(FactcheckError):
    """A file, paste or page could not become an article."""


class PrivateAddressError(IntakeError):
    """An address of this computer or its own network was not fetched, because nobody has allowed that."""


class StoreError(FactcheckError):
    """The project file cannot be opened, read or written."""


class ReadOnlyError(StoreError):
    """The project is open for reading only (no permission, or another factcheck has it)."""


class StaleError(FactcheckError):
    """Undo or redo refused: the record has changed since."""


class ExportError(FactcheckError):
    """A file could not be written for somebody else."""


class Cancelled(FactcheckError):  # noqa: N818  a person's choice, not a fault
    """A long piece of work was stopped by the person who started it; nothing was kept of it."""
