"""Pictures whose structure is changed, and some that are far more than they look like."""

from __future__ import annotations

import io
import struct
import zlib
from contextlib import suppress
from pathlib import Path

from PIL import Image

from bot.decoding import structure
from bot.decoding.structure import BadStructure
from bot.model.backend_errors import BadPicture
from bot.model.pictures import MAX_PIXELS, MAX_SIDE_PX
from tests.fakes.bombs import P3, chunk, cmyk_profile, jpeg_of_scans, png_with, rgb_profile, saved
from tests.fakes.decoding import thread_decoder
from tests.fuzz.mutate import Mutator
from tests.fuzz.watch import Found, watched

MAX_BYTES = 50_000
NUMBERS = (0, 1, 15, 16, 255, 16_384, 65_535, 2**16, 2**24 - 1, 2**31 - 1, 2**31, 2**32 - 1)


def real_pictures() -> list[bytes]:
    gradient = Image.linear_gradient("L").resize((64, 48))
    colour = Image.merge("RGB", (gradient, gradient.rotate(180), gradient))
    exif = Image.Exif()
    exif[0x0112] = 6
    frames = [colour, colour.rotate(90)]
    return [
        saved(colour, "PNG"),
        saved(gradient, "PNG"),
        saved(gradient.convert("I;16"), "PNG"),
        saved(colour.quantize(16), "PNG"),
        saved(colour.convert("RGBA"), "PNG"),
        saved(colour, "JPEG"),
        saved(colour, "JPEG", progressive=True, exif=exif),
        saved(colour.convert("CMYK"), "JPEG"),
        saved(colour, "WEBP"),
        saved(colour, "WEBP", lossless=True),
        saved(colour, "GIF"),
        saved(colour, "WEBP", save_all=True, append_images=frames),
        saved(colour, "PNG", save_all=True, append_images=frames),
        saved(colour, "JPEG", icc_profile=rgb_profile(P3)),
        saved(colour, "MPO", save_all=True, append_images=frames),
        saved(colour, "BMP"),
        saved(colour, "TIFF"),
        jpeg_of_scans(20),
    ]


def odd_picture(mutator: Mutator, real: bytes) -> bytes:
    kind = mutator.chance.random()
    if kind < 0.4:
        return mutator.bytes(real)
    if kind < 0.6 and real[:4] == b"\x89PNG":
        return _odd_png(mutator, real)
    if kind < 0.7:
        return _number_changed(mutator, real)
    if kind < 0.75:
        return real[: mutator.chance.randrange(len(real))] + mutator.one_of((b"", b"\0" * 100_000, real, b"PK\x03\x04"))
    if kind < 0.8:
        return _bomb(mutator)
    return _number_changed(mutator, mutator.bytes(real))


def _number_changed(mutator: Mutator, real: bytes) -> bytes:
    """A length, a size or an offset somewhere in the first part."""
    at, form = mutator.chance.randrange(min(len(real), 400)), mutator.one_of((">H", "<H", ">I", "<I"))
    number = mutator.one_of(NUMBERS) & (0xFFFF if "H" in form else 0xFFFFFFFF)
    piece = struct.pack(form, number)
    return real[:at] + piece + real[at + len(piece) :]


def _odd_png(mutator: Mutator, real: bytes) -> bytes:
    """Chunks in another order, doubled, left out or changed, with sums that are right."""
    chunks, place = [], 8
    while place + 12 <= len(real):
        length, name = struct.unpack_from(">I4s", real, place)
        chunks.append((name, real[place + 8 : place + 8 + length]))
        place += length + 12
    for _ in range(mutator.chance.randint(1, 3)):
        at = mutator.chance.randrange(len(chunks))
        name, data = chunks[at]
        match mutator.chance.randrange(5):
            case 0:
                chunks[at] = name, mutator.bytes(data)
            case 1:
                chunks.insert(mutator.chance.randrange(len(chunks)), chunks[at])
            case 2 if len(chunks) > 1:
                del chunks[at]
            case 3:
                extra = mutator.one_of(
                    (b"iCCP", b"eXIf", b"tEXt", b"zTXt", b"tRNS", b"PLTE", b"acTL", b"fdAT", b"gAMA", b"cHRM")
                )
                chunks.insert(at, (extra, mutator.bytes(data[:50])))
            case _ if name == b"IHDR":
                chunks[at] = name, struct.pack(">II", mutator.one_of(NUMBERS), mutator.one_of(NUMBERS)) + data[8:]
    return real[:8] + b"".join(chunk(name, data) for name, data in chunks)


def _bomb(mutator: Mutator) -> bytes:
    packed = zlib.compress(b"\0" * mutator.one_of((1_000_000, 30_000_000)))
    match mutator.chance.randrange(6):
        case 0:
            return png_with(chunk(b"zTXt", b"a\0\0" + packed))
        case 1:
            return png_with(chunk(b"iCCP", b"a\0\0" + packed))
        case 2:
            return png_with(*[chunk(b"tEXt", b"a\0b")] * 600)
        case 3:
            return jpeg_of_scans(150)
        case 4:
            return saved(Image.new("RGB", (40, 40), "red"), "JPEG", icc_profile=cmyk_profile((50, 0, 0)))
        case _:
            return saved(Image.new("1", (12_000, 1_000)), "PNG")


async def pictures(mutator: Mutator, folder: Path, examples: int) -> None:
    """Every call gives an answer within its limits, or says that it is no picture."""
    decoder, real, path = thread_decoder(), real_pictures(), folder / "picture"
    for _ in range(examples):
        data = odd_picture(mutator, mutator.one_of(real))
        path.write_bytes(data)
        async with watched(data):
            with suppress(BadStructure):
                structure.check(data)
            for call in (decoder.measure, decoder.inspect):
                try:
                    found = await call(path)
                except BadPicture:
                    continue
                if found.width_px * found.height_px > MAX_PIXELS or max(found.width_px, found.height_px) > MAX_SIDE_PX:
                    raise Found(f"a picture of {found.width_px}x{found.height_px} was taken")
            try:
                fitted = await decoder.fit(path, max_bytes=MAX_BYTES)
            except BadPicture:
                pass
            else:
                if len(fitted.data) > MAX_BYTES or Image.open(io.BytesIO(fitted.data)).format != "JPEG":
                    raise Found("what was made to fit does not fit")
            try:
                cut = await decoder.cut(data, width_px=32, height_px=48)
            except BadPicture:
                continue
            if len(cut) != 32 * 48 * 3:
                raise Found(f"{len(cut)} bytes were cut")
