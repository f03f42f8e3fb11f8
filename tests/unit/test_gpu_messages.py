"""What server and child say to each other."""

from __future__ import annotations

import asyncio
import io

import pytest

from bot.gpu.messages import (
    BadMessage,
    Cancel,
    Downloading,
    Failed,
    Fatal,
    Load,
    Loading,
    Message,
    Paint,
    Painted,
    Picture,
    Ready,
    Step,
    pack,
    read,
    receive,
)
from bot.gpu.profiles import GB, that_fit
from bot.gpu.settings import Profile
from bot.gpu.work import Work

WORK = Work(
    task_id="t1", prompt="등대\n", width_px=64, height_px=64, seed=7, steps=2, source=b"\n\x00rgb", strength=0.4
)
MESSAGES: tuple[Message, ...] = (
    Load(model="/models/z", profile="", loras=(("ink", 0.5),)),
    Paint(works=(WORK,)),
    Paint(works=tuple(Work(task_id=f"t{n}", prompt="x", width_px=64, height_px=64, seed=n) for n in range(3))),
    Cancel(task_id="t1"),
    Loading(phase="reading", warning="slow"),
    Downloading(done_bytes=3, total_bytes=33_000_000_000),
    Ready(device="cpu", profile="cpu", step_s_per_pixel=1e-6),
    Step(task_ids=("t1", "t2"), fraction=0.5, took_s=0.1, pixels=4096),
    Painted(task_ids=("t1",), used_bytes=1, total_bytes=2),
    Picture(task_id="t1", data=b"\x89PNG\n\n"),
    Picture(task_id="t1", data=b"\x89PNG", unread_characters=37),
    Failed(task_id="t1", reason="black"),
    Fatal(detail="no torch"),
)


def test_what_is_said_is_what_is_heard() -> None:
    pipe = io.BytesIO(b"".join(map(pack, MESSAGES)))
    assert tuple(read(pipe) for _ in MESSAGES) == MESSAGES
    assert read(pipe) is None


async def test_the_front_hears_it_in_the_same_way() -> None:
    stream = asyncio.StreamReader()
    stream.feed_data(b"".join(map(pack, MESSAGES)))
    stream.feed_eof()
    assert tuple([await receive(stream) for _ in MESSAGES]) == MESSAGES
    assert await receive(stream) is None


@pytest.mark.parametrize("cut", [1, 20, -1])
def test_a_message_that_is_cut_off_is_the_end(cut: int) -> None:
    assert read(io.BytesIO(pack(MESSAGES[8])[:cut])) is None


@pytest.mark.parametrize(
    "line",
    [
        b"Segmentation fault\n",
        b"[]\n",
        b'{"kind": "Step", "bytes": 0}\n',
        b'{"kind": "Nobody", "bytes": 0}\n',
        b'{"kind": "Paint", "bytes": 0, "works": 3}\n',
        b'{"kind": "Cancel", "task_id": "t", "bytes": 99999999999}\n',
    ],
)
async def test_what_is_no_message_ends_the_connection(line: bytes) -> None:
    with pytest.raises(BadMessage):
        read(io.BytesIO(line))
    stream = asyncio.StreamReader()
    stream.feed_data(line)
    with pytest.raises(BadMessage):
        await receive(stream)


@pytest.mark.parametrize(
    ("free_gb", "fastest"),
    [(80.0, Profile.FULL), (24.5, Profile.FULL), (16.5, Profile.GB16), (12.0, Profile.GB12), (8.0, Profile.GB8)],
)
def test_free_memory_says_what_is_tried_first_and_the_smaller_ones_follow(free_gb: float, fastest: Profile) -> None:
    fitting = that_fit(int(free_gb * GB))
    assert fitting[0] is fastest
    assert fitting[-1] is Profile.GB8
