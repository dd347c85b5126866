"""Which elements of a Word document a reader would not see: deleted, hidden, said twice, or a field's code."""

from factcheck.intake.xmlparts import Attributes

# fmt: off
_UNSEEN = frozenset({
    "w:del", "w:moveFrom", "w:delText", "w:instrText", "w:delInstrText", "w:rt", "w:pPrChange", "w:rPrChange",
    "w:sectPrChange", "w:tblPrChange", "w:trPrChange", "w:tcPrChange", "w:tblGridChange", "w:numberingChange",
})
"""What was deleted or moved away, how something looked before, what makes a field, and how to pronounce a word."""
_PROPERTIES = ("w:pPr", "w:trPr")
_STATE = frozenset({
    *_PROPERTIES, "w:r", "w:vanish", "w:fldChar", "mc:AlternateContent", "w:sdt", "w:showingPlcHdr",
})
_WATCHED = _UNSEEN | _STATE | {"mc:Choice", "mc:Fallback", "w:sdtContent"}
"""All that matters here: most elements of a document are asked about once and no more."""
# fmt: on
_OFF = ("0", "false", "off")


class Veil:
    """Follows the elements of a part; what is under it is not seen."""

    def __init__(self, *, fields: bool = True) -> None:
        self._with_fields = fields
        self._deep = 0  # elements open in one that is not seen
        self._fields: list[bool] = []  # whether each open field has come to its result
        self._codes = 0  # how many have not
        self._choices: list[bool] = []  # whether each open list of alternatives has had one
        self._prompts: list[bool] = []  # whether each open control shows its prompt
        self._in_hidden_run = False
        self.in_properties = False
        """Whether what is open says how a paragraph or row is, not what is in it."""
        self.deleted = self.hidden = False
        """Whether anything deleted or hidden was met."""

    @property
    def silent(self) -> bool:
        """Whether text is not seen here."""
        return self._deep > 0 or self._in_hidden_run or self._codes > 0

    @property
    def unfinished(self) -> bool:
        """Whether a field never came to its result, so that all behind it was taken for its code."""
        return self._codes > 0

    def started(self, tag: str, attributes: Attributes) -> bool:
        """An element starts; whether it is seen."""
        if self._deep:
            self._deep += 1
            return False
        if tag not in _WATCHED:
            return True
        if tag in _UNSEEN or self._is_double(tag) or (tag == "w:sdtContent" and self._prompts and self._prompts[-1]):
            self.deleted = self.deleted or (tag in ("w:del", "w:moveFrom") and not self.in_properties)
            self._deep = 1
            return False
        self._note_state(tag, attributes)
        return True

    def ended(self, tag: str) -> bool:
        """An element ends; whether it was seen."""
        if self._deep:
            self._deep -= 1
            return False
        if tag not in _STATE:
            return True
        if tag in _PROPERTIES:
            self.in_properties = False
        elif tag == "w:r":
            self._in_hidden_run = False
        elif tag == "mc:AlternateContent" and self._choices:
            self._choices.pop()
        elif tag == "w:sdt" and self._prompts:
            self._prompts.pop()
        return True

    def forget_fields(self) -> None:
        """Another story begins: fields do not reach from one into the next."""
        self._fields.clear()
        self._codes = 0

    def _is_double(self, tag: str) -> bool:
        """The same twice, for offices that know a newer way and those that do not: the first is seen."""
        if tag not in ("mc:Choice", "mc:Fallback") or not self._choices:
            return False
        double = self._choices[-1]
        self._choices[-1] = True
        return double

    def _note_state(self, tag: str, attributes: Attributes) -> None:
        if tag in _PROPERTIES:
            self.in_properties = True
        elif tag == "w:r":
            self._in_hidden_run = False
        elif tag == "w:vanish":
            if not self.in_properties and attributes.get("w:val") not in _OFF:
                self._in_hidden_run = self.hidden = True
        elif tag == "w:fldChar":
            self._field(attributes.get("w:fldCharType", ""))
        elif tag == "mc:AlternateContent":
            self._choices.append(False)
        elif tag == "w:sdt":
            self._prompts.append(False)
        elif tag == "w:showingPlcHdr" and self._prompts:
            self._prompts[-1] = attributes.get("w:val") not in _OFF

    def _field(self, kind: str) -> None:
        if kind == "begin" and self._with_fields:
            self._fields.append(False)
            self._codes += 1
        elif kind == "separate" and self._fields:
            self._codes -= not self._fields[-1]
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._codes -= not self._fields.pop()
