"""What a picture's file is made of, looked at before anything is decoded.

The size of a file and of its picture bound neither time nor memory: a progressive JPEG may hold thousands of scans of
30 bytes, each as costly as the whole picture. Limits are far beyond what cameras and programs write.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from mmap import mmap

from bot.model.pictures import MAX_PIXELS

MAX_SCANS = 100
"""Of a JPEG. Common progressive files have 10; scripts of optimizers give up to about 40."""
MAX_SEGMENTS = 4000
"""Of a JPEG: tables, metadata, and each start of a scan."""
MAX_CHUNKS = 20_000
"""Of a PNG or WebP. Encoders write a chunk each 8 KiB or more of pixels."""
MAX_METADATA_CHUNKS = 500
MAX_JUNK_BYTES = 64 * 1024
"""Of a JPEG, between its segments and before its first scan: fill bytes, which Pillow reads one by one."""
MAX_PROFILE_BYTES = 4 * 1024 * 1024
"""An ICC profile. Those of CMYK presses have 0.5 to 2 MiB."""
MAX_EXIF_BYTES = 1024 * 1024
MAX_METADATA_BYTES = 12 * 1024 * 1024
"""All of it together, as it stands in the file. Some programs write a whole workflow into a picture."""

_PNG = b"\x89PNG\r\n\x1a\n"
_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]", re.DOTALL)
"""Of a JPEG, beyond those that only say where decoding can begin again."""
_SOS, _EOI, _APP1, _APP2 = 0xDA, 0xD9, 0xE1, 0xE2
_HEAD_BYTES = 4
"""Of a segment: its marker and its length."""
_FIRST_WITH_LENGTH = 0xC0
"""libjpeg reads no length behind a marker below this one: it goes to the next marker."""
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""SOF markers: 0xC4, 0xC8 and 0xCC between them are none."""
_SEQUENTIAL = frozenset({0xC0, 0xC1})
_COLOURS_AT = 5
"""Of a frame (ITU-T T.81, B.2.2), its number of components; of a scan it is the first byte (B.2.3)."""
_PIXELS = frozenset({b"IDAT", b"fdAT", b"fcTL", b"VP8 ", b"VP8L", b"ANMF", b"ALPH"})
_PROFILES = frozenset({b"iCCP", b"ICCP"})
_EXIFS = frozenset({b"eXIf", b"EXIF"})


class BadStructure(Exception):
    """More of something than a picture has. The text says of what."""


class TooLarge(BadStructure):
    """A WebP of more pixels than may be. libwebp takes their memory before Pillow can ask for the size."""


def check(data: bytes | mmap) -> int | None:
    """Raises BadStructure. What is of no known kind passes: the decoder refuses it.

    Gives where the pixels of a plain JPEG begin: one whose only scan has all its colours, one after the other (SOF0 or
    SOF1), and goes on to the mark at its end. What is wrong between the two costs colours, and nothing that libjpeg
    would refuse (jdhuff.c and jdmarker.c have warnings there, no errors). None for everything else.
    """
    if data[:3] == b"\xff\xd8\xff":
        return _check_jpeg(data)
    if data[:8] == _PNG:
        _check_chunks(_png_chunks(data))
    elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        _check_canvas(data)
        _check_chunks(_webp_chunks(data))
    return None


def _check_jpeg(data: bytes | mmap) -> int | None:
    scans = frames = profile = exif = others = junk = 0
    colours, pixels_at, last = b"", 0, 0
    end = 2  # of the mark that a JPEG starts with
    for segments, (marker, start, length) in enumerate(_jpeg_segments(data), start=1):
        if not scans:
            junk += max(start - end - _HEAD_BYTES, 0)
            end = start + length
        if marker == _EOI:
            return pixels_at if last == _SOS and scans == 1 and pixels_at else None
        last = marker
        if marker == _SOS:
            scans += 1
            pixels_at = start + length if colours and data[start : start + 1] == colours else 0
        elif marker in _FRAMES:
            frames += 1
            colours = data[start + _COLOURS_AT : start + _COLOURS_AT + 1] if marker in _SEQUENTIAL else b""
        elif marker == _APP2 and data[start : start + 12] == b"ICC_PROFILE\0":
            profile += length
        elif marker == _APP1 and data[start : start + 4] == b"Exif":
            exif += length
        else:
            others += length
        _check_counts(
            (scans, MAX_SCANS, "scans"),
            (frames, 1, "frames"),
            (segments, MAX_SEGMENTS, "segments"),
            (junk, MAX_JUNK_BYTES, "junk"),
            (profile, MAX_PROFILE_BYTES, "profile"),
            (exif, MAX_EXIF_BYTES, "exif"),
            (profile + exif + others, MAX_METADATA_BYTES, "metadata"),
        )
    return None


def _jpeg_segments(data: bytes | mmap) -> Iterator[tuple[int, int, int]]:
    """Marker, where its content starts, and how long that is; to the end of the first picture, its mark included."""
    place = 2
    while (found := _MARKER.search(data, place)) is not None:
        marker = data[found.end() - 1]
        place = found.end()
        length = 0
        if marker == _EOI:
            yield marker, place, length
            return
        if marker >= _FIRST_WITH_LENGTH:
            if place + 2 > len(data):
                return
            length = max(int.from_bytes(data[place : place + 2], "big") - 2, 0)
            place += 2
        yield marker, place, length
        place += length


def _check_chunks(chunks: Iterator[tuple[bytes, int]]) -> None:
    metadata = metadata_bytes = profiles = 0
    for count, (name, length) in enumerate(chunks, start=1):
        if name not in _PIXELS:
            metadata += 1
            metadata_bytes += length
            profiles += name in _PROFILES
        _check_counts(
            (count, MAX_CHUNKS, "chunks"),
            (metadata, MAX_METADATA_CHUNKS, "metadata chunks"),
            (profiles, 1, "profiles"),
            (length if name in _PROFILES else 0, MAX_PROFILE_BYTES, "profile"),
            (length if name in _EXIFS else 0, MAX_EXIF_BYTES, "exif"),
            (metadata_bytes, MAX_METADATA_BYTES, "metadata"),
        )


def _png_chunks(data: bytes | mmap) -> Iterator[tuple[bytes, int]]:
    place = len(_PNG)
    while place + 8 <= len(data):
        length, name = struct.unpack_from(">I4s", data, place)
        yield name, length
        if name == b"IEND":
            return
        place += length + 12  # its head, and the sum behind it


def _check_canvas(data: bytes | mmap) -> None:
    """By the WebP container specification, RFC 9649: the first chunk has the size."""
    first, bits = data[12:16], int.from_bytes(data[21:25], "little")
    if first == b"VP8X":
        size = int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    elif first == b"VP8L":
        size = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    else:
        size = int.from_bytes(data[26:28], "little") & 0x3FFF, int.from_bytes(data[28:30], "little") & 0x3FFF
    if size[0] * size[1] > MAX_PIXELS:
        raise TooLarge("canvas")


def _webp_chunks(data: bytes | mmap) -> Iterator[tuple[bytes, int]]:
    place = 12
    while place + 8 <= len(data):
        name, length = struct.unpack_from("<4sI", data, place)
        yield name, length
        place += 8 + length + length % 2


def _check_counts(*counts: tuple[int, int, str]) -> None:
    for count, limit, name in counts:
        if count > limit:
            raise BadStructure(name)
