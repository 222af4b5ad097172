"""`InvoiceDocument` ⇄ plain values that JSON can write: nothing is lost, nothing is rounded.

Amounts and dates are strings, attachments are base64, what is absent is left out.
"""

import base64
from collections.abc import Callable, Mapping
from dataclasses import is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from coryphee.formats.model.document import InvoiceDocument

Decode = Callable[[Any], Any]


def to_json(document: InvoiceDocument) -> dict[str, Any]:
    """A dict of str, bool, list and dict, ready for `json.dumps`."""
    return _encode_dataclass(document)


def from_json(values: Mapping[str, Any]) -> InvoiceDocument:
    """The document that `to_json` wrote. Unknown keys are ignored, so that an older release reads a newer file.

    Raises `ValueError` when a value cannot be what its field says.
    """
    try:
        return _decoder(InvoiceDocument)(values)
    except (TypeError, AttributeError, ArithmeticError) as error:
        raise ValueError(f"Not an invoice document: {error}") from error


def _encode_dataclass(value: Any) -> dict[str, Any]:
    encoded = {}
    for name in value.__dataclass_fields__:
        found = getattr(value, name)
        if found is not None and found != ():
            encoded[name] = _encode(found)
    return encoded


def _encode(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, str | bool):
        return value
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_encode(one) for one in value]
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return _encode_dataclass(value)


@cache
def _decoder(kind: Any) -> Decode:
    """How to read a value of type `kind`, worked out once for each type of the model."""
    if get_origin(kind) is tuple:
        one = _decoder(get_args(kind)[0])
        return lambda values: tuple(one(value) for value in values)
    if isinstance(kind, UnionType):
        return _decoder(next(arm for arm in get_args(kind) if arm is not type(None)))
    if is_dataclass(kind):
        return _dataclass_decoder(kind)
    simple: dict[Any, Decode] = {date: date.fromisoformat, bytes: base64.b64decode, str: str, bool: bool}
    return simple.get(kind, kind)


def _dataclass_decoder(cls: Any) -> Decode:
    decoders = {name: _decoder(hint) for name, hint in get_type_hints(cls).items()}

    def decode(values: Mapping[str, Any]) -> Any:
        return cls(**{name: decoders[name](value) for name, value in values.items() if name in decoders})

    return decode


__all__ = ["from_json", "to_json"]
