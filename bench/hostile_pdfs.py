"""The PDF of `bench.hostile`."""

import base64
import io
import zlib
from collections.abc import Callable, Iterable
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from bench.hostile_xmls import cii, empty_lines

Maker = Callable[[float], bytes]
BIG = 95_000_000  # bytes, once inflated
Build = Callable[[pikepdf.Pdf, float], None]


def zeros(size: int, sign: bytes = b" ", head: bytes = b"", tail: bytes = b"") -> bytes:
    """`size` times the same byte, deflated a piece at a time."""
    packer = zlib.compressobj(9)
    made = [packer.compress(head)]
    piece = sign * (1 << 20)
    for _ in range(size >> 20):
        made.append(packer.compress(piece))
    return b"".join([*made, packer.compress(sign * (size & ((1 << 20) - 1)) + tail), packer.flush()])


def _pdf(build: Build, *, invoice: bool = True) -> Maker:
    def make(scale: float) -> bytes:
        with pikepdf.new() as pdf:
            pdf.add_blank_page()
            if invoice:
                _attach(pdf, "factur-x.xml", pdf.make_stream(cii()))
            build(pdf, scale)
            made = io.BytesIO()
            pdf.save(
                made,
                compress_streams=False,
                stream_decode_level=pikepdf.StreamDecodeLevel.none,
                fix_metadata_version=False,
            )
            return made.getvalue()

    return make


def _attach(pdf: pikepdf.Pdf, name: str, stream: pikepdf.Object) -> None:
    spec = pdf.make_indirect(
        Dictionary(Type=Name.Filespec, F=name, UF=name, AFRelationship=Name.Alternative, EF=Dictionary(F=stream))
    )
    root = pdf.Root
    if "/Names" not in root:
        root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array()))
        root.AF = Array()
    root.Names.EmbeddedFiles.Names.extend([pikepdf.String(name), spec])
    root.AF.append(spec)


def _deflated(pdf: pikepdf.Pdf, packed: bytes, **more: object) -> pikepdf.Object:
    stream = pikepdf.Stream(pdf, packed)
    stream.Filter = Name.FlateDecode
    for key, value in more.items():
        stream[f"/{key}"] = value
    return pdf.make_indirect(stream)


def _form(pdf: pikepdf.Pdf, packed: bytes) -> pikepdf.Object:
    return _deflated(pdf, packed, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 1, 1]))


def _use(pdf: pikepdf.Pdf, **resources: Any) -> None:
    pdf.pages[0].obj.Resources = Dictionary(**resources)


def _names_of_one_form(pdf: pikepdf.Pdf, scale: float) -> None:
    form = _form(pdf, zeros(int(BIG * scale)))
    _use(pdf, XObject=Dictionary({f"/F{rank}": form for rank in range(500)}))


def _same_content(pdf: pikepdf.Pdf, scale: float) -> None:
    stream = _deflated(pdf, zeros(int(BIG * scale)))
    pdf.pages[0].obj.Contents = Array([stream] * 2_000)


def _contents(pdf: pikepdf.Pdf, scale: float) -> None:
    packed = zeros(int(BIG * scale))
    pdf.pages[0].obj.Contents = Array([_deflated(pdf, packed) for _ in range(40)])


def _many_contents(pdf: pikepdf.Pdf, scale: float) -> None:
    pdf.pages[0].obj.Contents = Array([pdf.make_stream(b"q Q") for _ in range(int(50_000 * scale))])


def _shared_file(pdf: pikepdf.Pdf, scale: float) -> None:
    stream = _deflated(pdf, zeros(int(BIG * scale), head=b"<Invoice>"))
    stream.Filter = Array([Name.FlateDecode])
    for rank in range(199):
        _attach(pdf, f"a{rank}.xml", stream)


def _files_in_array(pdf: pikepdf.Pdf, scale: float) -> None:
    packed = zeros(int(BIG * scale), head=b"<Invoice>")
    for rank in range(190):
        stream = _deflated(pdf, packed)
        stream.Filter = Array([Name.FlateDecode])
        _attach(pdf, f"a{rank}.xml", stream)


def _invoices(pdf: pikepdf.Pdf, scale: float) -> None:
    for rank in range(199):
        packed = zeros(int(19_900_000 * scale), head=b"<Invoice><ID>%d</ID>" % rank, tail=b"</Invoice>")
        _attach(pdf, f"a{rank}.xml", _deflated(pdf, packed))


def _embedded(name: str, content: Callable[[float], bytes], filters: Iterable[str] = ("/FlateDecode",)) -> Maker:
    """One embedded file behind filters, the first of them applied last."""

    def build(pdf: pikepdf.Pdf, scale: float) -> None:
        stream = pikepdf.Stream(pdf, content(scale))
        stream.Filter = Array([Name(one) for one in filters])
        _attach(pdf, name, pdf.make_indirect(stream))

    return _pdf(build, invoice=False)


def _lzw(scale: float) -> bytes:
    """Codes of growing length that all say the same letter: 4,096 codes give eight million letters."""
    bits, width, code = ["100000000", f"{ord(' '):09b}"], 9, 258
    for _ in range(int(3_800 * scale)):
        bits.append(f"{code:0{width}b}")
        code += 1
        width = 9 + (code >= 511) + (code >= 1023) + (code >= 2047)
    text = "".join(bits)
    text += "0" * (-len(text) % 8)
    return int(text, 2).to_bytes(len(text) // 8, "big") * 20


def _kids(pdf: pikepdf.Pdf, scale: float) -> None:
    pages = pdf.Root.Pages
    pages.Kids = Array([pages, pages, *pages.Kids])


def _wide_tree(pdf: pikepdf.Pdf, scale: float) -> None:
    page = pdf.pages[0].obj
    pdf.Root.Pages.Kids = Array([page] * int(150_000 * scale))
    pdf.Root.Pages.Count = int(150_000 * scale)


def _deep_tree(pdf: pikepdf.Pdf, scale: float) -> None:
    below = pdf.pages[0].obj
    for _ in range(int(5_000 * scale)):
        below = pdf.make_indirect(Dictionary(Type=Name.Pages, Kids=Array([below]), Count=1))
    pdf.Root.Pages = below


def _name_loop(pdf: pikepdf.Pdf, scale: float) -> None:
    tree = pdf.make_indirect(Dictionary(Limits=Array(["a", "z"])))
    tree.Kids = Array([tree, tree])
    pdf.Root.Names = Dictionary(EmbeddedFiles=tree)


def _metadata(pdf: pikepdf.Pdf, scale: float) -> None:
    pdf.Root.Metadata = _deflated(pdf, zeros(int(BIG * scale), head=b"<x>", tail=b"</x>"))


def _letters(pdf: pikepdf.Pdf, scale: float) -> None:
    unicode = _deflated(pdf, zeros(int(BIG * scale)))
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, ToUnicode=unicode)
    _use(pdf, Font=Dictionary({f"/F{rank}": font for rank in range(500)}))
    pdf.pages[0].obj.Contents = pdf.make_stream(b"BT /F0 9 Tf (x) Tj ET")


def _font_file(pdf: pikepdf.Pdf, scale: float) -> None:
    descriptor = Dictionary(Type=Name.FontDescriptor, FontFile=_deflated(pdf, zeros(int(BIG * scale))))
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.X, FontDescriptor=descriptor)
    _use(pdf, Font=Dictionary({f"/F{rank}": font for rank in range(200)}))
    drawn = b" ".join(b"/F%d 9 Tf (x) Tj" % rank for rank in range(200))
    pdf.pages[0].obj.Contents = pdf.make_stream(b"BT %s ET" % drawn)


def _many_names(pdf: pikepdf.Pdf, scale: float) -> None:
    font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
    _use(pdf, Font=Dictionary({f"/F{rank}": font for rank in range(int(150_000 * scale))}))
    pdf.pages[0].obj.Contents = pdf.make_stream(b"BT /F0 9 Tf (x) Tj ET")


def _widths(pdf: pikepdf.Pdf, scale: float) -> None:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, FirstChar=0)
    font.Widths = Array([500] * int(190_000 * scale))
    _use(pdf, Font=Dictionary({f"/F{rank}": font for rank in range(20)}))
    pdf.pages[0].obj.Contents = pdf.make_stream(b"BT /F0 9 Tf (x) Tj ET")


def _forms_in_forms(pdf: pikepdf.Pdf, scale: float) -> None:
    below = pdf.make_stream(b"BT (x) Tj ET", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 1, 1])
    for _ in range(30):
        resources = Dictionary(XObject=Dictionary(F=below))
        below = pdf.make_stream(
            b"/F Do " * 10, Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 1, 1], Resources=resources
        )
    _use(pdf, XObject=Dictionary(F=below))
    pdf.pages[0].obj.Contents = pdf.make_stream(b"/F Do " * 10)


def _form_of_itself(pdf: pikepdf.Pdf, scale: float) -> None:
    form = pdf.make_stream(b"/F Do", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 1, 1])
    form.Resources = Dictionary(XObject=Dictionary(F=form))
    _use(pdf, XObject=Dictionary(F=form))
    pdf.pages[0].obj.Contents = pdf.make_stream(b"/F Do")


def _picture(pdf: pikepdf.Pdf, scale: float) -> None:
    picture = _deflated(pdf, zeros(int(BIG * scale)), Subtype=Name.Image, Width=30_000, Height=30_000)
    _use(pdf, XObject=Dictionary({f"/I{rank}": picture for rank in range(500)}))
    pdf.pages[0].obj.Contents = pdf.make_stream(b"/I0 Do " * 1_000)


def _drawing(pdf: pikepdf.Pdf, scale: float) -> None:
    pdf.pages[0].obj.Contents = pdf.make_stream(b"BT (x) Tj ET " * int(20_000 * scale))


def _raw(objects: Iterable[bytes], end: bytes) -> bytes:
    made = b"%PDF-1.7\n"
    places = []
    for rank, one in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (rank, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(places) + 1, table)
    return made + b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, end, start)


def _xref_loop(scale: float) -> bytes:
    made = _raw([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"], b"")
    return _raw(
        [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"], b"/Prev %d" % made.rindex(b"xref\n0")
    )


def _stream_object(head: bytes, packed: bytes) -> bytes:
    return b"<<%s/Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (head, len(packed), packed)


def _xref_bomb(scale: float) -> bytes:
    packed = zeros(int(BIG * 10 * scale), sign=b"\x00")
    made = b"%PDF-1.7\n"
    head = b"/Type/XRef/Size 100000000/W[1 2 1]/Root 1 0 R"
    return made + b"1 0 obj\n%s\nendobj\nstartxref\n9\n%%%%EOF" % _stream_object(head, packed)


def _object_stream_bombs(scale: float) -> bytes:
    """The pages are kept in object streams of which each inflates beyond measure."""
    packed = zeros(int(BIG * scale), head=b"900 0 ", tail=b"<<>>")
    bombs = [_stream_object(b"/Type/ObjStm/N 1/First %d" % (int(BIG * scale)), packed) for _ in range(60)]
    kids = b" ".join(b"%d 0 R" % rank for rank in range(100, 160))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 60/Kids[%s]>>" % kids, *bombs]
    made, places = b"%PDF-1.7\n", []
    for rank, one in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (rank, one)
    rows = b"".join(b"\x01" + place.to_bytes(4, "big") + b"\x00" for place in places)
    inside = b"".join(b"\x02" + (3 + rank).to_bytes(4, "big") + b"\x00" for rank in range(60))
    index = b"/Index[1 %d 100 60]" % len(objects)
    head = b"/Type/XRef/Size 200/W[1 4 1]/Root 1 0 R" + index
    start = len(made)
    made += b"99 0 obj\n%s\nendobj\n" % _stream_object(head, zlib.compress(rows + inside))
    return made + b"startxref\n%d\n%%%%EOF" % start


def _numbers(scale: float) -> bytes:
    return _raw([b"<</Type/Catalog/Pages 2 0 R/AF[%s]>>" % (b"0 " * int(9_000_000 * scale)), b"<<>>"], b"")


def _nested(scale: float) -> bytes:
    return b"%PDF-1.7\n1 0 obj\n" + b"[" * int(5_000_000 * scale) + b"\nendobj\ntrailer<</Root 1 0 R>>"


def _garbage(scale: float) -> bytes:
    return b"%PDF-1.7\n" + b"1 0 obj<</Length 9>>stream\n" * int(700_000 * scale)


def _encrypted(scale: float) -> bytes:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        made = io.BytesIO()
        pdf.save(made, encryption=pikepdf.Encryption(owner="a", user="b"))
        return made.getvalue()


def _lines(scale: float) -> bytes:
    return zlib.compress(empty_lines(int(700_000 * scale)), 9)


def _bomb(scale: float) -> bytes:
    return zeros(int(BIG * scale), head=b"<Invoice>")


PDFS: dict[str, Maker] = {
    "500 names of one form": _pdf(_names_of_one_form),
    "the same content 2,000 times": _pdf(_same_content),
    "40 contents": _pdf(_contents),
    "50,000 small contents": _pdf(_many_contents),
    "199 files that share a stream": _pdf(_shared_file),
    "190 files, filter in an array": _pdf(_files_in_array),
    "199 files, each an invoice": _pdf(_invoices),
    "700,000 lines deflated": _embedded("factur-x.xml", _lines),
    "file: deflated": _embedded("factur-x.xml", _bomb),
    "file: deflated twice": _embedded(
        "factur-x.xml", lambda scale: zlib.compress(_bomb(scale)), ("/FlateDecode", "/FlateDecode")
    ),
    "file: base 85 of deflated": _embedded(
        "factur-x.xml", lambda scale: base64.a85encode(_bomb(scale)) + b"~>", ("/ASCII85Decode", "/FlateDecode")
    ),
    "file: hexadecimal of deflated": _embedded(
        "factur-x.xml", lambda scale: _bomb(scale).hex().encode() + b">", ("/ASCIIHexDecode", "/FlateDecode")
    ),
    "file: LZW": _embedded("factur-x.xml", _lzw, ("/LZWDecode",)),
    "file: run lengths": _embedded(
        "factur-x.xml", lambda scale: b"\x81 " * int(800_000 * scale), ("/RunLengthDecode",)
    ),
    "file: run lengths deflated": _embedded(
        "factur-x.xml", lambda scale: zeros(int(2_000_000 * scale), sign=b"\x81"), ("/FlateDecode", "/RunLengthDecode")
    ),
    "file: twenty filters": _embedded("factur-x.xml", _bomb, ("/FlateDecode",) * 20),
    "file: unknown filter": _embedded("factur-x.xml", _bomb, ("/JBIG2Decode",)),
    "metadata": _pdf(_metadata),
    "letters of 500 fonts": _pdf(_letters),
    "files of 200 fonts": _pdf(_font_file),
    "150,000 names": _pdf(_many_names),
    "widths without end": _pdf(_widths),
    "forms in forms": _pdf(_forms_in_forms),
    "a form of itself": _pdf(_form_of_itself),
    "a picture of a gigabyte": _pdf(_picture),
    "a drawing": _pdf(_drawing),
    "pages in a loop": _pdf(_kids),
    "150,000 times a page": _pdf(_wide_tree),
    "a tree of 5,000 levels": _pdf(_deep_tree),
    "names in a loop": _pdf(_name_loop, invoice=False),
    "tables in a loop": _xref_loop,
    "a table that is a bomb": _xref_bomb,
    "object streams that are bombs": _object_stream_bombs,
    "millions of numbers": _numbers,
    "brackets in brackets": _nested,
    "objects that never end": _garbage,
    "encrypted": _encrypted,
}
