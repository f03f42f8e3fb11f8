"""The file that `imagine --out` writes: its name says what its bytes are."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from adapters.terminal.chat import TerminalChat
from bot.model.commands import Delivery
from bot.model.images import Picture
from bot.model.jobs import Place
from storage.blobs import DiskBlobs
from tests.fakes.web import make_delivery


async def chat_with(folder: Path, media_type: str, *, data: bytes = b"bytes") -> tuple[TerminalChat, Delivery]:
    blobs = DiskBlobs(root=folder / "pictures")
    async with blobs.draft() as draft:
        await draft.write(data)
        blob = await draft.keep()
    picture = Picture(blob=blob, media_type=media_type, width_px=64, height_px=64, size_bytes=len(data))
    chat = TerminalChat(platform="terminal", blobs=blobs, on_progress=lambda _: None)
    return chat, replace(make_delivery(), pictures=(picture,))


async def saved(folder: Path, media_type: str, name: str) -> str:
    chat, delivery = await chat_with(folder, media_type)
    place = Place(platform="terminal", address={"out": str(folder / name)})
    names = [(await chat.deliver(place, delivery)).message for _ in range(2)]
    path = chat.saved(delivery.job.id)
    assert path is not None
    assert names == [str(path)] * 2
    assert await asyncio.to_thread(path.read_bytes) == b"bytes"
    return path.name


@pytest.mark.parametrize(
    ("media_type", "name", "expected"),
    [
        ("image/webp", "x.png", "x.webp"),
        ("image/jpeg", "x.PNG", "x.jpg"),
        ("image/png", "a.b.jpeg", "a.b.png"),
        ("image/png", "x.webp", "x.png"),
        ("image/jpeg", "x.gif", "x.jpg"),
        ("image/jpeg", "x.jpeg", "x.jpeg"),
        ("image/jpeg", "x.JPG", "x.JPG"),
        ("image/png", "x.png", "x.png"),
        ("image/webp", "x", "x"),
        ("image/webp", "x.picture", "x.picture"),
    ],
)
async def test_a_file_is_named_by_what_its_bytes_are(tmp_path: Path, media_type: str, name: str, expected: str) -> None:
    assert await saved(tmp_path, media_type, name) == expected


async def test_a_file_that_nobody_named_is_not_written_over(tmp_path: Path) -> None:
    await asyncio.to_thread((tmp_path / "x.webp").write_bytes, b"another")
    assert await saved(tmp_path, "image/webp", "x.png") == "x-2.webp"
    assert await asyncio.to_thread((tmp_path / "x.webp").read_bytes) == b"another"


async def test_a_file_that_somebody_made_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    await asyncio.to_thread((tmp_path / "x.png").write_bytes, b"another")
    assert await saved(tmp_path, "image/png", "x.png") == "x-2.png"
    assert await asyncio.to_thread((tmp_path / "x.png").read_bytes) == b"another"
