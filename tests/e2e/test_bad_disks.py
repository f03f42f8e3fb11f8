"""Every command on a full disk, on a read-only one, and in a folder of somebody else: a sentence, never a trace."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.program import TIME_LIMIT_S, Ended, Program, program, until
from tests.fakes.databases import make_database

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.timeout(TIME_LIMIT_S),
    pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("mount"), reason="only root can mount a small disk"),
]

COMMANDS = (
    ("run",),
    ("doctor",),
    ("imagine", "a fox", "--out", "fox.jpg"),
    ("credits", "grant", "telegram:300", "5"),
    ("jobs", "list"),
    ("backup", "copy.db"),
)


def does(*command: str | Path) -> bool:
    """Whether a command of the system succeeds."""
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MiB."""
    place = tmp_path / "disk"
    place.mkdir()
    if not does("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", place):
        pytest.skip("nothing may be mounted here")
    try:
        yield place
    finally:
        assert does("umount", "--lazy", place)


@pytest.fixture
def bot(tmp_path: Path, disk: Path) -> Iterator[Program]:
    home = tmp_path / "home"
    home.mkdir()
    data = disk / "data"
    with program(home, DATA_DIR=str(data), DATABASE_URL=f"sqlite:///{data}/bot.db", SIMULATOR_DELAY_S="0") as made:
        yield made


def fill(disk: Path, *, but_bytes: int = 0) -> None:
    with (disk / "filling").open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            file.truncate(max(0, file.tell() - but_bytes))


def is_a_sentence(ended: Ended, *words: str) -> None:
    assert "Traceback" not in ended.said, ended.said
    assert ended.code == 1, ended.said
    assert any(word in ended.said for word in words), ended.said
    assert len(ended.err.splitlines()) <= 3, ended.err


@pytest.mark.parametrize("command", [command for command in COMMANDS if command[0] != "backup"], ids=" ".join)
async def test_a_start_on_a_full_disk(bot: Program, disk: Path, command: tuple[str, ...]) -> None:
    fill(disk)
    is_a_sentence(await bot.run(*command), "no room", "No space left", "ull disk")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
async def test_a_start_on_a_full_disk_with_a_database(bot: Program, disk: Path, command: tuple[str, ...]) -> None:
    make_database(disk / "data")
    fill(disk)
    is_a_sentence(await bot.run(*command), "no room", "No space left", "ull disk")


async def test_where_the_database_fits_and_no_picture_does_run_says_so_at_once(bot: Program, disk: Path) -> None:
    make_database(disk / "data")
    fill(disk, but_bytes=300 * 1024)
    bot.begin()
    await until(lambda: "Until then no picture is made" in bot.out, lambda: bot.said)
    assert "make room" in bot.out
    assert "not_well_at_start" in bot.err
    assert await bot.stop() == 0


@pytest.mark.parametrize("command", COMMANDS[:4], ids=" ".join)
async def test_a_read_only_disk(bot: Program, disk: Path, command: tuple[str, ...]) -> None:
    make_database(disk / "data")
    assert does("mount", "-o", "remount,ro", disk)
    ended = await bot.run(*command)
    is_a_sentence(ended, "ead-only", "cannot be written", "cannot save")
    if command == ("doctor",):
        faults = {line.split()[1].rstrip(":") for line in ended.out.splitlines() if line.startswith("  FAULT")}
        assert {"database", "pictures"} <= faults
        assert "clock" not in faults


NOBODYS = ("unshare", "--user")
"""The same user without the rights of root: what belongs to somebody else is closed."""


@pytest.mark.parametrize("mode", [0o700, 0o755])
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
async def test_a_folder_of_somebody_else(bot: Program, disk: Path, command: tuple[str, ...], mode: int) -> None:
    if not does(*NOBODYS, "true"):
        pytest.skip("there is no way to give up root's rights here")
    make_database(disk / "data").chmod(0o600)
    for path in (disk / "data", disk / "data" / "bot.db"):
        os.chown(path, 1000, 1000)
    (disk / "data").chmod(mode)
    bot.command = (*NOBODYS, *bot.command)
    ended = await bot.run(*command)
    is_a_sentence(ended, "Permission denied")
    assert str(disk / "data") in ended.said
    if command == ("doctor",):
        checks = [line for line in ended.out.splitlines() if line.startswith(("  ok", "  FAULT"))]
        assert [line.split()[0] for line in checks if " clock:" in line] == ["ok"]
        assert all("ermission denied" in line for line in checks if "FAULT" in line)
        assert any(" backend simulator:" in line for line in checks)
