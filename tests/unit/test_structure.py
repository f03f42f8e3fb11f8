"""What is seen of a file before anything is decoded."""

from __future__ import annotations

import struct
import zlib

import pytest
from PIL import Image

from bot.decoding.structure import (
    MAX_CHUNKS,
    MAX_EXIF_BYTES,
    MAX_JUNK_BYTES,
    MAX_METADATA_BYTES,
    MAX_METADATA_CHUNKS,
    MAX_PROFILE_BYTES,
    MAX_SCANS,
    MAX_SEGMENTS,
    BadStructure,
    check,
)
from tests.fakes.bombs import chunk, cmyk_profile, jpeg_of_scans, png_with, saved

SCENE = Image.effect_noise((256, 256), 90).convert("RGB")


def _jpeg_with(*segments: tuple[int, bytes]) -> bytes:
    data = saved(SCENE, "JPEG")
    extra = b"".join(bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body for marker, body in segments)
    return data[:2] + extra + data[2:]


def _webp_with(*chunks: tuple[bytes, bytes]) -> bytes:
    data = saved(SCENE, "WEBP")
    return data + b"".join(name + struct.pack("<I", len(body)) + body + bytes(len(body) % 2) for name, body in chunks)


@pytest.mark.parametrize(
    "data",
    [
        saved(SCENE, "JPEG"),
        saved(SCENE, "JPEG", progressive=True, icc_profile=cmyk_profile((50, 60, 0))),
        saved(SCENE.convert("CMYK"), "JPEG", progressive=True),
        saved(SCENE, "JPEG")[:2] + b"\xff" * 1000 + saved(SCENE, "JPEG")[2:],
        saved(SCENE, "JPEG", comment=b"\xff\xda" * 5000),
        saved(SCENE, "JPEG", restart_marker_rows=1),
        saved(SCENE, "MPO", save_all=True, append_images=[SCENE] * 5),
        saved(SCENE, "PNG"),
        saved(SCENE, "PNG", save_all=True, append_images=[SCENE.rotate(turn) for turn in range(20)]),
        saved(SCENE, "WEBP", save_all=True, append_images=[SCENE.rotate(turn) for turn in range(20)]),
        jpeg_of_scans(MAX_SCANS),
        png_with(chunk(b"tEXt", b"workflow\0" + bytes(1_000_000))),
        b"",
        b"GIF89a",
        b"\xff\xd8\xff",
        b"\x89PNG\r\n\x1a\n\0\0",
    ],
)
def test_what_cameras_and_programs_write_passes_and_so_does_what_only_a_decoder_can_refuse(data: bytes) -> None:
    check(data)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (jpeg_of_scans(MAX_SCANS + 1), "scans"),
        (jpeg_of_scans(5000), "scans"),
        (_jpeg_with(*[(0xC0, b"\x08\0\x10\0\x10\x01\x01\x11\0")] * 2), "frames"),
        (_jpeg_with(*[(0xDB, bytes(65))] * (MAX_SEGMENTS + 1)), "segments"),
        (_jpeg_with(*[(0xE2, b"ICC_PROFILE\0".ljust(65_000, b"x"))] * (MAX_PROFILE_BYTES // 65_000 + 1)), "profile"),
        (_jpeg_with(*[(0xE1, b"Exif".ljust(65_000, b"x"))] * (MAX_EXIF_BYTES // 65_000 + 1)), "exif"),
        (_jpeg_with(*[(0xED, bytes(65_000))] * (MAX_METADATA_BYTES // 65_000 + 1)), "metadata"),
        (png_with(*[chunk(b"IDAT", b"")] * (MAX_CHUNKS + 1)), "chunks"),
        (png_with(*[chunk(b"zTXt", b"a\0\0" + zlib.compress(b"x"))] * (MAX_METADATA_CHUNKS + 1)), "metadata chunks"),
        (saved(SCENE, "JPEG")[:2] + b"\xff" * (MAX_JUNK_BYTES + 1) + saved(SCENE, "JPEG")[2:], "junk"),
        (saved(SCENE, "JPEG")[:20] + b"\xff" * (MAX_JUNK_BYTES + 1) + saved(SCENE, "JPEG")[20:], "junk"),
        (png_with(chunk(b"iCCP", b"a\0\0" + bytes(MAX_PROFILE_BYTES))), "profile"),
        (png_with(*[chunk(b"iCCP", b"a\0\0" + zlib.compress(bytes(1000)))] * 2), "profiles"),
        (png_with(chunk(b"eXIf", bytes(MAX_EXIF_BYTES + 1))), "exif"),
        (png_with(chunk(b"iTXt", bytes(MAX_METADATA_BYTES + 1))), "metadata"),
        (_webp_with(*[(b"ANMF", b"")] * (MAX_CHUNKS + 1)), "chunks"),
        (_webp_with((b"ICCP", bytes(MAX_PROFILE_BYTES + 1))), "profile"),
        (_webp_with((b"EXIF", bytes(MAX_EXIF_BYTES + 1))), "exif"),
    ],
)
def test_more_than_a_picture_has_is_refused_by_its_name(data: bytes, what: str) -> None:
    with pytest.raises(BadStructure, match=f"^{what}$"):
        check(data)


def test_scans_cannot_hide_behind_a_marker_that_the_decoder_skips() -> None:
    # libjpeg goes on at the next marker behind FF 02, and reads no length.
    data = jpeg_of_scans(5000)
    first = data.index(b"\xff\xda")
    with pytest.raises(BadStructure):
        check(data[:first] + b"\xff\x02\xff\xff" + data[first:])
