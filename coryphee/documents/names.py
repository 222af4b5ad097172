"""File names that are safe to store and to give back (B-48: renamed rather than refused)."""

import re
import unicodedata
from pathlib import PurePath

from coryphee.core.texts import one_line
from coryphee.documents.kinds import PACKED

FORBIDDEN = re.compile(r"[%$!&/\\:;«»#@\"'<>|?*\x00-\x1f\x7f]")


def safe_name(filename: str, *, longest: int) -> str:
    """The last part of the name, forbidden characters replaced, shortened before its extension when too long.

    « .pdf.gz » is one: what is packed has its own.
    """
    name = PurePath(filename.replace("\\", "/")).name
    name = unicodedata.normalize("NFC", name)
    name = one_line(FORBIDDEN.sub("_", name)).strip(" .")
    path = PurePath(name or "sans-nom")
    suffix = path.suffix[:10]
    if suffix.lower().lstrip(".") in PACKED and len(path.suffixes) > 1:
        path = PurePath(path.stem)
        suffix = path.suffix[:10] + suffix
    return path.stem[: max(longest - len(suffix), 1)] + suffix
