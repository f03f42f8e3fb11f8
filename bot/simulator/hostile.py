"""Answers of an image address that a careful client must not swallow."""

import asyncio
import io
import struct
import zlib
from collections.abc import AsyncIterator, Callable

from PIL import Image, ImageDraw
from starlette.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse

from bot.simulator.faults import Fault

TOO_LARGE_BYTES = 33 * 1024 * 1024
"""Just over the 32 MiB a client should accept."""

CHUNK_BYTES = 64 * 1024
BOMB_SIDE_PX = 25_000
DRIP_S = 0.5

HTML = (
    b"<!doctype html><html><head><title>Sign in</title></head><body><h1>Please sign in to continue</h1></body></html>"
)

REDIRECTS = {
    Fault.IMAGE_REDIRECT_HTTP: "http://images.example.invalid/task_0.jpeg",
    Fault.IMAGE_REDIRECT_PRIVATE: "http://10.0.0.1/task_0.jpeg",
}

MADE_OF_A_PICTURE = frozenset({Fault.IMAGE_TRUNCATED, Fault.IMAGE_TOO_LARGE, Fault.IMAGE_SLOW})
"""These begin with the real picture; for the others none has to be drawn."""


async def hostile_picture(
    fault: Fault, *, jpeg: bytes, size_px: tuple[int, int], stopping: asyncio.Event
) -> Response | None:
    """What the address answers instead of the picture `jpeg`; None for faults that are not about pictures."""
    bodies = {
        Fault.IMAGE_NOT_IMAGE: b"\x00\x01this is no picture" * 64,
        Fault.IMAGE_TRUNCATED: jpeg[: len(jpeg) // 2],
        Fault.IMAGE_EMPTY: b"",
    }
    if fault in REDIRECTS:
        return RedirectResponse(REDIRECTS[fault], status_code=302)
    if fault is Fault.IMAGE_BLACK:
        bodies[fault] = await asyncio.to_thread(black, size_px)
    if fault is Fault.IMAGE_BOMB:
        bodies[fault] = await asyncio.to_thread(bomb)
    if fault in bodies:
        return Response(bodies[fault], media_type="image/jpeg")
    others: dict[Fault, Callable[[], Response]] = {
        Fault.IMAGE_TOO_LARGE: lambda: StreamingResponse(endless(jpeg), media_type="image/jpeg"),
        Fault.IMAGE_SLOW: lambda: StreamingResponse(dripping(jpeg, stopping=stopping), media_type="image/jpeg"),
        Fault.IMAGE_HTML: lambda: HTMLResponse(HTML),
        Fault.IMAGE_MISSING: lambda: Response("not found", status_code=404, media_type="text/plain"),
    }
    return others[fault]() if fault in others else None


async def endless(jpeg: bytes) -> AsyncIterator[bytes]:
    """A real picture and then padding, over the limit in all; made as it is sent, with no length told ahead."""
    yield jpeg
    sent = len(jpeg)
    padding = bytes(CHUNK_BYTES)
    while sent < TOO_LARGE_BYTES:
        yield padding
        sent += CHUNK_BYTES


async def dripping(jpeg: bytes, *, stopping: asyncio.Event) -> AsyncIterator[bytes]:
    """A real picture, a byte at a time, one every `DRIP_S` seconds, until the client or the simulator leaves."""
    for index in range(len(jpeg)):
        yield jpeg[index : index + 1]
        try:
            await asyncio.wait_for(stopping.wait(), DRIP_S)
        except TimeoutError:
            continue
        return


def bomb() -> bytes:
    """A PNG of under 100 kB that unpacks to 625 million pixels."""
    row = bytes(1 + (BOMB_SIDE_PX + 7) // 8)
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(row * 100) for _ in range(BOMB_SIDE_PX // 100)) + packer.flush()
    header = struct.pack(">IIBBBBB", BOMB_SIDE_PX, BOMB_SIDE_PX, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", packed) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def black(size: tuple[int, int]) -> bytes:
    """What a model with a broken decoder gives: a valid JPEG, black but for a few nearly black specks."""
    picture = Image.new("RGB", size)
    ImageDraw.Draw(picture).point([(3, 3), (size[0] // 2, size[1] // 2)], fill=(2, 2, 2))
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=85)
    return file.getvalue()
