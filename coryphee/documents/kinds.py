"""What a file is, by its content and by its extension (B-48)."""

from pathlib import PurePath

# Extension → media type with which it is served. The list of B-48, and .xml and .pdf for invoices themselves.
EXTENSIONS = {
    "bmp": "image/bmp",
    "bz2": "application/x-bzip2",
    "csv": "text/csv",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "fax": "application/octet-stream",
    "gif": "image/gif",
    "gz": "application/gzip",
    "gzip": "application/gzip",
    "htm": "text/html",
    "html": "text/html",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "p7s": "application/pkcs7-signature",
    "pdf": "application/pdf",
    "png": "image/png",
    "pps": "application/vnd.ms-powerpoint",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "rtf": "application/rtf",
    "svg": "image/svg+xml",
    "tgz": "application/gzip",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "txt": "text/plain",
    "xhtml": "application/xhtml+xml",
    "xlc": "application/vnd.ms-excel",
    "xlm": "application/vnd.ms-excel",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xml": "application/xml",
    "zip": "application/zip",
}
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
# Content that begins so can only bear these extensions.
MAGIC = (
    (b"%PDF-", {"pdf"}),
    (b"\x89PNG\r\n\x1a\n", {"png"}),
    (b"\xff\xd8\xff", {"jpg", "jpeg"}),
    (b"GIF8", {"gif"}),
    (b"BM", {"bmp"}),
    (b"II*\x00", {"tif", "tiff", "fax"}),
    (b"MM\x00*", {"tif", "tiff", "fax"}),
    (b"PK\x03\x04", {"zip", "docx", "xlsx", "pptx", "odt", "ods", "odp"}),
    (b"PK\x05\x06", {"zip"}),
    (b"\x1f\x8b", {"gz", "gzip", "tgz"}),
    (b"BZh", {"bz2"}),
    (b"\xd0\xcf\x11\xe0", {"doc", "xls", "ppt", "pps", "xlm", "xlc"}),
    (b"{\\rtf", {"rtf"}),
)
PROGRAMS = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe")
MUST_MATCH = frozenset().union(*(extensions for _magic, extensions in MAGIC)) - {"bmp", "fax"}


def extension_of(filename: str) -> str:
    return PurePath(filename).suffix.lower().lstrip(".")


def media_type_of(filename: str) -> str:
    return EXTENSIONS.get(extension_of(filename), "application/octet-stream")


def is_program(head: bytes) -> bool:
    return head.startswith(PROGRAMS)


def contradicts(head: bytes, extension: str) -> bool:
    """Whether the content is visibly something else than its extension says."""
    for magic, extensions in MAGIC:
        if head.startswith(magic):
            return extension not in extensions and not (magic == b"BM" and extension in ("txt", "csv"))
    return extension in MUST_MATCH and extension != "pdf" or (extension == "pdf" and b"%PDF-" not in head)


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
