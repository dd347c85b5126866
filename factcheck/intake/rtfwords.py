"""The words of rich text: signs, what begins something that is not text, and encodings."""

import codecs

SIGNS = {
    "tab": "\t", "line": "\n", "lbr": "\n", "softline": "\n", "page": "\n", "column": "\n", "nestcell": "\t",
    "emdash": "\u2014", "endash": "\u2013", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005",
    "bullet": "\u2022", "lquote": "\u2018", "rquote": "\u2019", "ldblquote": "\u201c", "rdblquote": "\u201d",
    "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "\u200e", "rtlmark": "\u200f", "mden": "/", "msup": "^", "msub": "_",
}  # fmt: skip
SYMBOLS = {"~": "\u00a0", "_": "\u2011", "{": "{", "}": "}", "\\": "\\", "\n": "\r", "\r": "\r"}
"""Signs behind a backslash; a line end there is the end of a paragraph (here "\\r")."""

UNSEEN = frozenset({
    "aftncn", "aftnsep", "aftnsepc", "annotation", "atnauthor", "atndate", "atnicn", "atnid", "atnparent", "atnref",
    "atntime", "atrfend", "atrfstart", "background", "bkmkend", "bkmkstart", "colortbl", "colorschememapping",
    "comment", "datafield", "datastore", "docvar", "factoidname", "falt", "ffdeftext", "ffentrymcr", "ffexitmcr",
    "ffformat", "ffhelptext", "ffl", "ffname", "ffstattext", "filetbl", "fldinst", "fldtype", "fontemb", "fontfile",
    "footer", "footerf", "footerl", "footerr", "formfield", "ftncn", "ftnsep", "ftnsepc", "generator", "header",
    "headerf", "headerl", "headerr", "htmltag", "keycode", "latentstyles", "levelnumbers", "leveltext", "list",
    "listoverridetable", "listpicture", "listtable", "mailmerge", "mmathPict", "mhtmltag", "nesttableprops", "nextfile",
    "nonesttables", "nonshppict", "objalias", "objclass", "objdata", "objname", "objsect", "objtime", "panose", "pgp",
    "pgptbl", "picprop", "pict", "pn", "pnseclvl", "pntxta", "pntxtb", "private", "protusertbl", "revtbl", "rsidtbl",
    "rxe", "shppict", "shprslt", "sn", "sp", "sv", "svb", "tc", "template", "themedata", "txe", "userprops",
    "wgrffmtfilter", "windowcaption", "writereservation", "writereservhash", "xe", "xform", "xmlnstbl",
})  # fmt: skip
"""Words that begin something no reader sees."""
HEADERS = frozenset({"footer", "footerf", "footerl", "footerr", "header", "headerf", "headerl", "headerr"})
KNOWN_STARRED = frozenset({"shpinst", "moMath", "moMathPara", "ud", "do", "footnote"})
"""Words behind "\\*" that do not mean “leave this out unless you know it”."""

# What Windows calls a charset.
_CHARSETS = {
    0: "cp1252", 2: "cp1252", 77: "mac_roman", 78: "cp932", 80: "cp949", 83: "mac_greek", 84: "mac_cyrillic",
    85: "cp936", 86: "mac_romanian", 88: "cp874", 89: "mac_latin2", 128: "cp932", 129: "cp949", 130: "johab",
    134: "gb18030", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256",
    186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip


def of_charset(number: int) -> str:
    """The encoding of a font by its charset; "" where that says nothing."""
    return _CHARSETS.get(number, "")


def of_code_page(number: int) -> str:
    """The encoding with that number; "" where nobody knows it."""
    name = {10000: "mac_roman", 65001: "utf-8", 936: "gb18030", 54936: "gb18030"}.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return ""
