"""Documents that a Word document takes in when it is opened: exports of web programs hold their whole text in one."""

from factcheck.errors import IntakeError
from factcheck.intake.blocks import Blocks
from factcheck.intake.declared import decode_markup
from factcheck.intake.extract import Given
from factcheck.intake.markup import Reader
from factcheck.intake.package import Relation
from factcheck.intake.zipped import Archive

_MARKUP = (".htm", ".html", ".xhtml")
_LIKE_A_MAIL = (".mht", ".mhtml")


class Inserted:
    """Puts such documents where they belong; of some kinds, and once each."""

    def __init__(self, archive: Archive, parts: list[Relation], given: Given) -> None:
        self.given = given
        self.missing = False
        """Whether there was one that could not be read."""
        self._archive = archive
        self._targets = {part.id: part.target for part in parts}

    def into(self, blocks: Blocks, relation: str) -> None:
        """Add the document of that relation to ``blocks``."""
        target = self._targets.get(relation, "")
        try:
            data = self._archive.get(target)
            if data is None or not self._put(blocks, target.lower(), data):
                self.missing = True
        except IntakeError:
            self.missing = True

    def _put(self, blocks: Blocks, name: str, data: bytes) -> bool:
        if name.endswith(_MARKUP):
            Reader(blocks).read(decode_markup(data).text)
        elif name.endswith(_LIKE_A_MAIL):
            from factcheck.intake.eml import extract

            blocks.lines(extract(data, self.given).text)
        elif name.endswith(".rtf"):
            from factcheck.intake.rtf import extract as extract_rtf

            blocks.lines(extract_rtf(data, self.given).text)
        else:
            return False
        return True
