"""Write the icon of the program as a Windows icon file, of PNG pictures: `python icon.py OUT`.

The format: a header of 6 bytes, 16 bytes for each picture, then the pictures (Microsoft, "Icons", ICONDIR).
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons" / "app"
SIZES = (16, 24, 32, 48, 64, 128, 256)


def icon() -> bytes:
    """Give the icon with all its sizes."""
    pictures = [(size, (ICONS / f"crm-desktop-{size}.png").read_bytes()) for size in SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries = b""
    for size, data in pictures:
        side = size % 256  # 0 says 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return head + entries + b"".join(data for _, data in pictures)


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(icon())
