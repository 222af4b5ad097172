"""What a file is, by its content and by its extension (B-48)."""

from coryphee.formats.model.kinds import EXTENSIONS, extension_of

ARCHIVES = frozenset({"bz2", "gz", "gzip", "tgz", "zip"})
PACKED = frozenset({"bz2", "gz", "gzip"})  # one file, whose name is what stands before
# Office documents are archives too, known by one of these within; in an archive of pieces each is opened in its turn.
OFFICE = frozenset({"docx", "xlsx", "pptx", "odt", "ods", "odp"})
OFFICE_MARKS = frozenset({"[Content_Types].xml", "mimetype"})
# What may stand in an archive of pieces: what may be joined by itself. In an office document: the parts that the
# standards of such documents (ECMA-376, ODF 1.3) and the programs that write them have besides, none run by a click.
PIECES = EXTENSIONS.keys() - ARCHIVES
_MADE_BY_PROGRAMS = """
aac avi bin dat emf emz eps fntdata glb hdp jfif jpe jxr m4a m4v mml mov mp3 mp4 mpeg mpg odttf ogg
otf pct pict psdsxs rdf rels sigs svm ttf vml wav wdp webp wma wmf wmv wmz
"""
PARTS = PIECES | set(_MADE_BY_PROGRAMS.split()) | {""}
# What macOS and Windows put into a zip by themselves, by its name and by what it begins with.
_OF_SYSTEMS = {".ds_store": b"\0\0\0\1Bud1", "thumbs.db": b"\xd0\xcf\x11\xe0"}
_APPLE_DOUBLE = b"\x00\x05\x16\x07"


def media_type_of(filename: str) -> str:
    return EXTENSIONS.get(extension_of(filename), "application/octet-stream")


def inner_extension(name: str) -> str:
    """Of a file in an archive. Windows drops the dots and spaces at the end of a name; « .bat » alone is run, too."""
    last = name.replace("\\", "/").rpartition("/")[2].rstrip(". ")
    return last.rpartition(".")[2].lower().rstrip() if "." in last else ""


def of_a_system(head: bytes, name: str) -> bool:
    """Whether a system put it there, not a person: what the finder knows of a file stands in « ._ » and its name."""
    last = name.replace("\\", "/").rpartition("/")[2].lower()
    if last.startswith("._"):
        known = inner_extension(last) in PIECES or last.count(".") == 1 or last == "._.ds_store"
        return known and head.startswith(_APPLE_DOUBLE)
    return last in _OF_SYSTEMS and head.startswith(_OF_SYSTEMS[last])
