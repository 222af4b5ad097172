"""What a file is, by its content and by its extension; what an invoice may have joined to it (B-48)."""

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
    """« pdf » of « Bon.PDF »."""
    return PurePath(filename).suffix.lower().lstrip(".")


def is_program(head: bytes) -> bool:
    """Whether the content is run by a click."""
    return head.startswith(PROGRAMS)


def contradicts(head: bytes, extension: str) -> bool:
    """Whether the content is visibly something else than its extension says."""
    for magic, extensions in MAGIC:
        if head.startswith(magic):
            return extension not in extensions and not (magic == b"BM" and extension in ("txt", "csv"))
    return extension in MUST_MATCH and extension != "pdf" or (extension == "pdf" and b"%PDF-" not in head)
