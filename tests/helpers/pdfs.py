"""PDF documents written by hand: text at places, nothing else; enough to test what is made of them."""

from typing import NamedTuple

WIDTH, HEIGHT = 595, 842
BODY = 10
LEADING = 12


class Text(NamedTuple):
    """A string at a place: from the left, from the foot of the page, in a size, in one of the fonts."""

    x: float
    y: float
    text: str
    size: float = BODY
    font: str = "F1"
    turn: int = 0


_FONTS = {"F1": "Helvetica", "F2": "Helvetica-Bold", "F3": "Helvetica"}
# F3 shows Latin letters and says that they are Hebrew ones, A to Z.
_HEBREW = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
    "1 begincodespacerange <00> <FF> endcodespacerange\n"
    "2 beginbfrange <20> <40> <0020> <41> <5A> <05D0> endbfrange\n"
    "endcmap CMapName currentdict /CMap defineresource pop end end"
)
_TURNS = {0: "1 0 0 1", 90: "0 1 -1 0", 180: "-1 0 0 -1", 270: "0 -1 1 0", 30: "0.866 0.5 -0.5 0.866"}


def lines(
    x: float, top: float, *texts: str, size: float = BODY, leading: float = LEADING, font: str = "F1"
) -> list[Text]:
    """Lines below each other."""
    return [Text(x, top - number * leading, text, size, font) for number, text in enumerate(texts)]


def pdf(*pages: list[Text], info: str = "", rotate: int = 0, encrypted: bool = False, drawn: bool = False) -> bytes:
    """A PDF of these pages; ``drawn`` puts a black square on each."""
    objects: list[bytes] = []

    def add(body: str | bytes) -> int:
        objects.append(body if isinstance(body, bytes) else body.encode("cp1252"))
        return len(objects)

    def stream(data: bytes) -> bytes:
        return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(data), data)

    catalog, tree = add(""), add("")
    unicode_map = add(stream(_HEBREW.encode()))
    fonts = ""
    for name, base in _FONTS.items():
        more = f" /ToUnicode {unicode_map} 0 R" if name == "F3" else ""
        made = add(f"<< /Type /Font /Subtype /Type1 /BaseFont /{base} /Encoding /WinAnsiEncoding{more} >>")
        fonts += f"/{name} {made} 0 R "
    kids = []
    for page in pages:
        content = add(stream(b"\n".join(_drawn(text) for text in page) + (b"\n0 0 40 40 re f" if drawn else b"")))
        kids.append(
            add(
                f"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Rotate {rotate} "
                f"/Resources << /Font << {fonts}>> >> /Contents {content} 0 R >>"
            )
        )
    objects[catalog - 1] = f"<< /Type /Catalog /Pages {tree} 0 R >>".encode()
    kid_list = " ".join(f"{kid} 0 R" for kid in kids)
    objects[tree - 1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{kid_list}] >>".encode()
    trailer = f"/Root {catalog} 0 R"
    if info:
        trailer += f" /Info {add(f'<< {info} >>')} 0 R"
    if encrypted:
        # Keys that no password has made: it cannot be opened.
        keys = "00" * 32
        made = add(f"<< /Filter /Standard /V 1 /R 2 /O <{keys}> /U <{keys}> /P -4 >>")
        trailer += f" /Encrypt {made} 0 R /ID [<{keys}> <{keys}>]"
    return _file(objects, trailer)


def _drawn(text: Text) -> bytes:
    escaped = text.text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    turn = _TURNS[text.turn]
    return f"BT /{text.font} {text.size} Tf {turn} {text.x} {text.y} Tm ({escaped}) Tj ET".encode("cp1252")


def _file(objects: list[bytes], trailer: str) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer.encode(), start)
    return bytes(out)
