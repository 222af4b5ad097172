"""The streams of a PDF that a stranger sends, inflated within the budget of the file and each only once."""

import zlib
from typing import Any

import pikepdf
import pikepdf.settings

from coryphee.formats.budget import Budget

# What qpdf unfolds by itself (tables of objects): nothing that an invoice needs comes near these.
_LIMIT = 1_000_000
pikepdf.settings.set_qpdf_limits(
    flate_max_memory=_LIMIT,
    run_length_max_memory=_LIMIT,
    png_max_memory=_LIMIT,
    tiff_max_memory=_LIMIT,
    parser_max_container_size=20_000,
    doc_max_warnings=200,
)
# The same for pypdf, for those who give it a file: fonts, pages, forms drawn in forms.
PYPDF_LIMITS: dict[str, Any] = {
    "zlib_maximum_output_length": 4 * _LIMIT,
    "lzw_maximum_output_length": _LIMIT,
    "run_length_maximum_output_length": _LIMIT,
    "stream_decoding_work_maximum_length": 8 * _LIMIT,
    "stream_parsing_work_maximum_count": 500_000,
    "xform_maximum_invocations_per_extraction": 1_000,
    "page_tree_maximum_entries": 20_000,
}
MAX_FILTERS = 4
MAX_STRUCTURE = 4_000_000  # bytes of a PDF outside its streams: each number there takes a hundred times its place
# How much a byte may become, for the filters that are not inflated here.
_GROWTH = {"/ASCIIHexDecode": 1, "/ASCII85Decode": 4, "/RunLengthDecode": 128, "/LZWDecode": 2_800}
_SHORT = {"/Fl": "/FlateDecode", "/AHx": "/ASCIIHexDecode", "/A85": "/ASCII85Decode", "/LZW": "/LZWDecode"} | {
    "/RL": "/RunLengthDecode"
}


def check_structure(data: bytes, budget: Budget) -> None:
    """Before a PDF is opened: what is not in streams is kept in memory, an object for each number."""
    size, at = len(data), 0
    while size > MAX_STRUCTURE and (start := data.find(b"stream", at)) >= 0:
        end = data.find(b"endstream", start)
        if end < 0:
            break
        size, at = size - (end - start), end + len(b"endstream")
    if size > MAX_STRUCTURE:
        budget.refuse_unfolded()


class TooLong(ValueError):
    """A stream gives more than was asked for."""


class Streams:
    """The streams of one PDF: what each gives is worked out once and spent once from the budget."""

    def __init__(self, budget: Budget) -> None:
        self.budget = budget
        self._known: dict[object, bytes | None] = {}

    def read(self, stream: pikepdf.Object, most: int) -> bytes:
        """The bytes of a stream; `TooLong` beyond `most`, `UnreadableInvoice` beyond the budget of the file."""
        key = stream.objgen if stream.is_indirect else id(stream)
        if key not in self._known:
            self._known[key] = None
            self._known[key] = self._unfolded(stream, most)
        found = self._known[key]
        if found is None or len(found) > most:
            raise TooLong
        return found

    def _unfolded(self, stream: pikepdf.Object, most: int) -> bytes:
        data = stream.read_raw_bytes()
        filters, parameters = _listed(stream.get("/Filter")), _listed(stream.get("/DecodeParms"))
        if len(filters) > MAX_FILTERS:
            raise TooLong
        for rank, one in enumerate(filters):
            data = self._stage(data, str(one), parameters[rank] if rank < len(parameters) else None, most)
        if not filters:
            self.budget.unfold(len(data))
        return data

    def _stage(self, data: bytes, name: str, parameters: Any, most: int) -> bytes:
        name = _SHORT.get(name, name)
        if name == "/FlateDecode":
            inflated = self._inflate(data, most)
            if not isinstance(parameters, pikepdf.Dictionary) or not len(parameters):
                return inflated
        elif len(data) * _GROWTH.get(name, 1 << 30) > min(self.budget.left, 2 * most):
            raise TooLong
        with pikepdf.new() as apart:
            stage = pikepdf.Stream(apart, data)
            stage.Filter = pikepdf.Name(name)
            if isinstance(parameters, pikepdf.Dictionary):
                stage.DecodeParms = pikepdf.Dictionary({key: int(value) for key, value in parameters.items()})
            made = stage.read_bytes(pikepdf.StreamDecodeLevel.specialized)
        self.budget.unfold(len(made))
        return made

    def _inflate(self, data: bytes, most: int) -> bytes:
        inflater = zlib.decompressobj()
        made = inflater.decompress(data, min(most, max(self.budget.left, 0)) + 1)
        self.budget.unfold(len(made))
        if len(made) > most:
            raise TooLong
        return made


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]
