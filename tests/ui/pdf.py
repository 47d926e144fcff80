"""Reads what Qt wrote as PDF: sizes of pages, whether fonts are embedded, and the text that can be selected."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Pdf:
    """`sizes` of the pages in points; `texts`, one for each page, hold every run of letters on a line of its own."""

    sizes: list[tuple[float, float]]
    texts: list[str]
    fonts: list[str]
    fonts_embedded: int

    @property
    def text(self) -> str:
        """All text in one line, with single blanks."""
        return " ".join(" ".join(self.texts).split())


def read(path: Path) -> Pdf:
    """Read a PDF file of Qt. Fails where it is none."""
    data = path.read_bytes()
    assert data.startswith(b"%PDF-"), path
    objects = {
        int(number): body for number, body in re.findall(rb"(\d+) 0 obj\s(.*?)\sendobj", data, re.DOTALL)
    }
    fonts = {number: body for number, body in objects.items() if b"/Type0" in body}
    letters = {
        number: _letters(objects[_reference(body, b"ToUnicode")].decode("latin-1"))
        for number, body in fonts.items()
    }
    sizes, texts = [], []
    for body in objects.values():
        if re.search(rb"/Type /Page\s", body):
            box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", body)
            assert box is not None
            sizes.append((float(box[1]), float(box[2])))
            texts.append(_text(_stream(objects[_reference(body, b"Contents")]), letters))
    return Pdf(
        sizes,
        texts,
        [found[1].decode() for body in fonts.values() if (found := re.search(rb"/BaseFont /(\S+)", body))],
        sum(b"/FontFile" in body for body in objects.values()),
    )


def _reference(body: bytes, name: bytes) -> int:
    found = re.search(rb"/" + name + rb" (\d+) 0 R", body)
    assert found is not None, name
    return int(found[1])


def _stream(body: bytes) -> str:
    start = body.index(b"stream") + len(b"stream")
    return zlib.decompressobj().decompress(body[start:].lstrip(b"\r\n")).decode("latin-1")


def _letters(table: str) -> dict[int, str]:
    """The letter of each shape of a font."""
    found: dict[int, str] = {}
    for first, many in re.findall(r"<([0-9A-F]{4})> <[0-9A-F]{4}> \[([^\]]*)\]", table):
        for step, code in enumerate(re.findall(r"<([0-9A-F]+)>", many)):
            found[int(first, 16) + step] = bytes.fromhex(code).decode("utf-16-be")
    return found


def _text(content: str, letters: dict[int, dict[int, str]]) -> str:
    lines: list[str] = []
    for block in re.findall(r"BT\s(.*?)ET", content, re.DOTALL):
        font = re.search(r"/F(\d+) ", block)
        assert font is not None
        shapes = [int(code, 16) for codes in re.findall(r"<([0-9A-F]+)> Tj", block, re.IGNORECASE)
                  for code in re.findall("....", codes)]  # fmt: skip
        lines.append("".join(letters[int(font[1])].get(shape, "\ufffd") for shape in shapes))
    return "\n".join(lines)
