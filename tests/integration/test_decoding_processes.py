"""Processes that decode: bounded, ended, and gone when nobody needs them."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from bot.decoding.decoder import PictureDecoder
from bot.decoding.messages import Work
from bot.decoding.processes import Processes, ProcessLimits
from bot.decoding.structure import MAX_SCANS
from bot.model.backend_errors import BadPicture
from tests.fakes.bombs import P3, jpeg_of_scans, rgb_profile, saved

PATIENCE_S = 30.0
MIB = 1024 * 1024
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="by the limits and /proc of Linux")


def work(path: Path, call: str = "inspect") -> Work:
    return Work(call=call, path=str(path), cpu_s=3, memory_bytes=96 * MIB)


async def until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not is_so():  # noqa: ASYNC110 - the system tells nobody
            await asyncio.sleep(0.01)


def lives(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def told_of(pid: int) -> tuple[bytes, dict[str, list[str]]]:
    """Its environment, and its limits by name."""
    lines = Path(f"/proc/{pid}/limits").read_text().splitlines()
    return Path(f"/proc/{pid}/environ").read_bytes(), {line[:26].strip(): line[26:].split() for line in lines}


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As many scans and pixels as are allowed: seconds of work."""
    path = tmp_path_factory.mktemp("slow") / "picture"
    path.write_bytes(jpeg_of_scans(MAX_SCANS, width_px=4096, height_px=4096))
    return path


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "small"
    path.write_bytes(saved(Image.new("RGB", (64, 64), "red"), "PNG"))
    return path


async def test_thousands_of_scans_are_refused_by_what_they_are_and_not_decoded(tmp_path: Path) -> None:
    path = tmp_path / "bomb"
    path.write_bytes(jpeg_of_scans(20_000, width_px=1024, height_px=1024))
    async with Processes() as processes:
        outcome = await processes.ask(work(path))
    assert (outcome.bad, outcome.why, outcome.is_ended) == ("not_a_picture", "scans", False)


async def test_a_picture_that_takes_too_long_is_ended(slow: Path) -> None:
    async with Processes(limits=ProcessLimits(at_once=2, wall_s=0.8)) as processes:
        long = asyncio.create_task(processes.ask(work(slow)))
        await until(lambda: bool(processes.pids))
        (pid,) = processes.pids
        outcome = await long
        assert (outcome.bad, outcome.why, outcome.is_ended) == ("not_a_picture", "wall_time", True)
        assert not lives(pid)


async def test_a_small_picture_overtakes_a_slow_one(slow: Path, small: Path) -> None:
    async with Processes(limits=ProcessLimits(at_once=2)) as processes:
        long = asyncio.create_task(processes.ask(work(slow)))
        await until(lambda: bool(processes.pids))
        assert (await processes.ask(work(small))).width_px == 64
        assert not long.done()
        long.cancel()
        await asyncio.wait({long})


async def test_a_call_that_is_cancelled_ends_its_process_at_once(slow: Path) -> None:
    async with Processes() as processes:
        asked = asyncio.create_task(processes.ask(work(slow)))
        await until(lambda: bool(processes.pids))
        (pid,) = processes.pids
        asked.cancel()
        await asyncio.wait({asked}, timeout=PATIENCE_S)
        assert asked.cancelled()
        assert processes.pids == frozenset()
        assert not lives(pid)


async def test_a_process_that_somebody_kills_is_replaced(small: Path, slow: Path) -> None:
    async with Processes() as processes:
        await processes.ask(work(small))
        (idle,) = processes.pids
        os.kill(idle, signal.SIGKILL)
        assert (await processes.ask(work(small))).width_px == 64
        asked = asyncio.create_task(processes.ask(work(slow, "measure")))
        (second,) = processes.pids
        os.kill(second, signal.SIGKILL)
        assert (await asked).width_px == 4096


async def test_a_picture_that_ends_every_process_is_no_picture(slow: Path) -> None:
    async with Processes() as processes:
        asked = asyncio.create_task(processes.ask(work(slow)))
        killed = set[int]()
        while not asked.done():
            for pid in processes.pids - killed:
                killed.add(pid)
                os.kill(pid, signal.SIGKILL)
            await asyncio.sleep(0.01)
        outcome = await asked
    assert (outcome.bad, outcome.why, len(killed)) == ("not_a_picture", "killed", 2)


async def test_a_process_serves_one_picture_after_another_and_ends_when_idle(small: Path) -> None:
    async with Processes(limits=ProcessLimits(at_once=2, idle_s=0.5)) as processes:
        seen = set[int]()
        for _ in range(5):
            await processes.ask(work(small))
            seen |= processes.pids
        (pid,) = seen
        await until(lambda: not processes.pids and not lives(pid))


async def test_a_ping_tells_where_no_process_can_be_started_and_tries_again(small: Path, tmp_path: Path) -> None:
    missing = tmp_path / "python"
    async with Processes(command=(str(missing), "-m", "bot.decoding.child")) as processes:
        assert (await processes.ping()).is_ok
        with pytest.raises(OSError, match="No such file"):
            await PictureDecoder(ask=processes.ask).measure(small)
        health = await processes.ping()
        assert (health.is_ok, "No such file" in health.detail) == (False, True)
        missing.symlink_to(sys.executable)
        assert (await processes.ping()).is_ok
        assert len(processes.pids) == 1


async def test_a_profile_of_two_mebibytes_in_a_png_is_no_bomb(tmp_path: Path) -> None:
    path = tmp_path / "picture"
    profile = rgb_profile(P3) + bytes(2 * MIB)
    path.write_bytes(saved(Image.new("RGB", (32, 32), (200, 100, 50)), "PNG", icc_profile=profile))
    async with Processes() as processes:
        assert (await PictureDecoder(ask=processes.ask).measure(path)).width_px == 32


async def test_there_are_never_more_than_so_many(small: Path) -> None:
    async with Processes(limits=ProcessLimits(at_once=2)) as processes:
        most = 0

        async def ask() -> None:
            nonlocal most
            await processes.ask(work(small))
            most = max(most, len(processes.pids))

        async with asyncio.TaskGroup() as tasks:
            for _ in range(20):
                tasks.create_task(ask())
        pids = processes.pids
        assert most == len(pids) == 2
    assert not any(lives(pid) for pid in pids)


@linux_only
async def test_none_is_left_when_the_parent_is_killed(slow: Path) -> None:
    parent = subprocess.Popen(  # noqa: ASYNC220 - it begins at once
        [sys.executable, "-c", PARENT, str(slow)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    with parent:
        assert parent.stdout is not None
        pids = [int(word) for word in (await asyncio.to_thread(parent.stdout.readline)).split()]
        assert len(pids) == 2
        assert all(lives(pid) for pid in pids)
        parent.kill()
    await until(lambda: not any(lives(pid) for pid in pids))


PARENT = """
import asyncio, sys
from bot.decoding.messages import Work
from bot.decoding.processes import ProcessLimits, Processes

async def main():
    processes = Processes(limits=ProcessLimits(at_once=2))
    busy = Work(call="inspect", path=sys.argv[1], cpu_s=60, memory_bytes=10**8)
    asked = [asyncio.create_task(processes.ask(busy)) for _ in range(2)]
    while len(processes.pids) < 2:
        await asyncio.sleep(0.01)
    print(*processes.pids, flush=True)
    await asyncio.sleep(600)

asyncio.run(main())
"""


@linux_only
async def test_a_process_has_no_secrets_and_can_write_nothing(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "secret-of-a-test")
    async with Processes() as processes:
        await processes.ask(work(small))
        (pid,) = processes.pids
        environment, limits = told_of(pid)
        assert b"secret-of-a-test" not in environment
        assert limits["Max file size"][:2] == ["0", "0"]
        assert limits["Max core file size"][:2] == ["0", "0"]
        assert limits["Max cpu time"][0] != "unlimited"
        assert int(limits["Max address space"][0]) < 400 * MIB


@linux_only
@pytest.mark.parametrize(
    ("deed", "code"),
    [
        ("while True: pass", -signal.SIGXCPU),
        ("bytearray(100_000_000)", 1),
        ("import os, tempfile; os.write(tempfile.TemporaryFile().fileno(), b'x')", 1),
    ],
)
def test_the_kernel_holds_the_limits(deed: str, code: int) -> None:
    script = (
        "from bot.decoding import limits\n"
        "limits.take_away_the_rest()\n"
        f"limits.allow(cpu_s=0, memory_bytes=50_000_000)\n{deed}"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script], check=False, capture_output=True, cwd=Path(__file__).parents[2], timeout=30
    )
    assert ended.returncode == code


def test_a_process_imports_little() -> None:
    script = "import sys, bot.decoding.child; print(*sorted(sys.modules))"
    ended = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, cwd=Path(__file__).parents[2], timeout=30
    )
    names = ended.stdout.decode().split()
    assert "PIL.Image" in names
    assert not {"asyncio", "pydantic", "structlog", "httpx", "sqlite3", "PIL.ImageCms"} & set(names)
    assert {name for name in names if name.startswith("bot.") and name.count(".") == 1} == {"bot.decoding", "bot.model"}


async def test_a_picture_at_every_limit_stays_within_its_memory(tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.write_bytes(saved(Image.effect_noise((4096, 4096), 60).convert("RGBA"), "WEBP", quality=50, method=0))
    async with Processes() as processes:
        decoder = PictureDecoder(ask=processes.ask)
        assert (await decoder.inspect(path)).width_px == 4096
        assert (await decoder.fit(path, max_bytes=4 * MIB, max_side_px=1536)).width_px == 1536
        path.write_bytes(b"RIFF")
        with pytest.raises(BadPicture):
            await decoder.inspect(path)
