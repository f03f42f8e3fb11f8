"""Pictures that cost more than they look like, and colour profiles as cameras and presses embed them."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Sequence

from PIL import Image

P3 = ((0.5151, 0.2412, -0.0011), (0.2920, 0.6922, 0.0419), (0.1571, 0.0666, 0.7841))
"""The XYZ (D50) of Display P3's red, green and blue."""
ADOBE_RGB = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))
_FROM_XYZ = (
    (3.1338561, -1.6168667, -0.4906146),
    (-0.9787684, 1.9161415, 0.0334540),
    (0.0719453, -0.2289914, 1.4052427),
)
"""XYZ (D50) to linear sRGB."""
GAMMA = 2.2


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def jpeg_of_scans(scans: int, *, width_px: int = 64, height_px: int = 64) -> bytes:
    """A progressive JPEG that says its last scan again and again."""
    data = saved(Image.linear_gradient("L").resize((width_px, height_px)), "JPEG", progressive=True)
    last = data.rindex(b"\xff\xda")
    scan = data[last:-2]
    return data[:-2] + scan * (scans - data.count(b"\xff\xda")) + b"\xff\xd9"


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png_with(*chunks: bytes) -> bytes:
    """A small picture with these chunks before its pixels."""
    data = saved(Image.new("RGB", (32, 32), "red"), "PNG")
    place = data.index(b"IDAT") - 4
    return data[:place] + b"".join(chunks) + data[place:]


def rgb_profile(primaries: Sequence[Sequence[float]], *, name: str = "of a test") -> bytes:
    """ICC 2.1: three primaries and a gamma."""
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, round(GAMMA * 256)) + bytes(2)
    tags = {b"wtpt": _xyz((0.9642, 1.0, 0.8249)), b"desc": _text(name)}
    for letter, primary in zip(b"rgb", primaries, strict=True):
        tags[bytes([letter]) + b"XYZ"] = _xyz(primary)
        tags[bytes([letter]) + b"TRC"] = curve
    return _profile(b"RGB ", b"XYZ ", b"mntr", tags)


def cmyk_profile(ink_lab: Sequence[float]) -> bytes:
    """A press whose cyan looks like `ink_lab`; each other ink is black."""
    straight = bytes(range(256))
    table = b""
    for inks in range(16):  # cyan is the first channel, and the slowest to change
        cyan, others = inks & 8, inks & 7
        lab = (0.0, 0.0, 0.0) if others else tuple(ink_lab) if cyan else (100.0, 0.0, 0.0)
        table += bytes((round(lab[0] * 2.55), round(lab[1]) + 128, round(lab[2]) + 128))
    matrix = struct.pack(">9i", *(65536 if index % 4 == 0 else 0 for index in range(9)))
    lut = b"mft1" + bytes(4) + bytes((4, 3, 2, 0)) + matrix + straight * 4 + table + straight * 3
    return _profile(b"CMYK", b"Lab ", b"prtr", {b"wtpt": _xyz((0.9642, 1.0, 0.8249)), b"A2B0": lut, b"A2B1": lut})


def srgb_of(colour: Sequence[int], primaries: Sequence[Sequence[float]]) -> tuple[int, ...]:
    """What a colour of these primaries is in sRGB, by the textbook."""
    linear = [(value / 255) ** GAMMA for value in colour]
    xyz = [sum(linear[index] * primaries[index][axis] for index in range(3)) for axis in range(3)]
    return tuple(_encoded(sum(row[axis] * xyz[axis] for axis in range(3))) for row in _FROM_XYZ)


def _encoded(linear: float) -> int:
    linear = min(max(linear, 0.0), 1.0)
    return round(255 * (12.92 * linear if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055))


def _xyz(values: Sequence[float]) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(value * 65536) for value in values))


def _text(text: str) -> bytes:
    plain = text.encode() + b"\0"
    return b"desc" + bytes(4) + struct.pack(">I", len(plain)) + plain + bytes(8 + 3 + 67)


def _profile(space: bytes, connection: bytes, kind: bytes, tags: dict[bytes, bytes]) -> bytes:
    place = 128 + 4 + 12 * len(tags)
    table, bodies = struct.pack(">I", len(tags)), b""
    for name, body in tags.items():
        table += name + struct.pack(">II", place + len(bodies), len(body))
        bodies += body + bytes(-len(body) % 4)
    head = struct.pack(">I4sI4s4s4s", place + len(bodies), b"none", 0x02100000, kind, space, connection)
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(28)
    head += struct.pack(">3i", 63190, 65536, 54061)
    return head.ljust(128, b"\0") + table + bodies
