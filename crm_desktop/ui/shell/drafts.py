"""What stands in an editor, as plain data to remember; and how it comes together with what the file says meanwhile.

A draft is a frozen dataclass of plain values, days, times, enums, bytes, tuples of these, and other such dataclasses.
Its annotations say how it is read back.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import fields, is_dataclass, replace
from datetime import date, time
from enum import Enum
from types import NoneType, UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

D = TypeVar("D")


def as_data(value: Any) -> Any:
    """Give a draft, or a value of one, as data that JSON can hold."""
    if is_dataclass(value):
        return {one.name: as_data(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, (tuple, list)):
        return [as_data(one) for one in value]
    if isinstance(value, bytes):
        return b64encode(value).decode("ascii")
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, time)):
        return value.isoformat()
    return value


def from_data(kind: type[D], data: Any) -> D | None:
    """Give the draft of such data; None where it cannot be read. Fields that the draft does not know are left out."""
    try:
        return cast("D", _read(kind, data))
    except (AttributeError, KeyError, TypeError, ValueError):
        return None


def _read(kind: Any, data: Any) -> Any:
    """Give a value as its annotation says.

    Raises:
        TypeError, ValueError, AttributeError: where the data is not of that kind.
    """
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        known = {one.name for one in fields(kind)} & data.keys()
        return cast("type", kind)(**{name: _read(hints[name], data[name]) for name in known})
    if get_origin(kind) is UnionType:
        kinds = get_args(kind)
        if data is None and NoneType in kinds:
            return None
        return _read(next(one for one in kinds if one is not NoneType), data)
    if get_origin(kind) is tuple:
        kinds = get_args(kind)
        if kinds[-1] is Ellipsis:
            return tuple(_read(kinds[0], one) for one in data)
        return tuple(_read(one, part) for one, part in zip(kinds, data, strict=True))
    if kind in (date, time):
        return kind.fromisoformat(data)
    if kind is bytes:
        return b64decode(data, validate=True)
    if issubclass(kind, Enum):
        return kind(data)
    if not isinstance(data, kind):
        raise TypeError(kind.__name__)
    return data


def together(before: D, mine: D, now: D) -> D:
    """Give `now` with the fields in which `mine` differs from `before`: what I changed wins, the rest is the file's."""
    changed: dict[str, Any] = {}
    for one in fields(mine):  # type: ignore[arg-type]
        was, is_now = getattr(before, one.name), getattr(mine, one.name)
        if is_now != was:
            inner = is_dataclass(is_now) and type(is_now) is type(was)
            changed[one.name] = together(was, is_now, getattr(now, one.name)) if inner else is_now
    return replace(now, **changed)  # type: ignore[type-var]
