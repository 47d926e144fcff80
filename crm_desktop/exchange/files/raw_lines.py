"""The lines of a text file as bytes, however they end and however long they are."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import BinaryIO, Final

from crm_desktop.exchange.files.content import TextForm

_PIECE: Final = 1 << 16


def raw_lines(stream: BinaryIO, form: TextForm) -> Iterator[bytes]:
    """Give the lines with their ends, a long one in pieces; what is UTF-16 or UTF-32 comes as UTF-8.

    A byte order mark is left out. A line may end as on Windows, Unix, or the first Macs.
    """
    if form.codec.startswith(("utf-16", "utf-32")):
        text = io.TextIOWrapper(stream, encoding=form.codec, errors="replace", newline=None)
        try:
            while line := text.readline(_PIECE):
                yield line.encode("utf-8", "replace")
        finally:
            text.detach()  # the stream stays open, also where not all of it is wanted
        return
    first = True
    while raw := stream.readline(_PIECE):
        if first:
            raw = raw.removeprefix(b"\xef\xbb\xbf")
            first = False
        if b"\r" in raw[:-2]:
            yield from raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").splitlines(keepends=True)
        else:
            yield raw
