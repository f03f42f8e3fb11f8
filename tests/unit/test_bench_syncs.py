"""What the benches count as a commit, and how much longer they let one take."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bench.syncs import ORDINARY_SYNC_S, Disk, pause_s, sync_s
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.stories import grant


@pytest.mark.parametrize(("limit", "commits"), [(256, 1), (1, 5)])
async def test_calls_at_once_share_a_commit_unless_each_has_one_of_its_own(
    tmp_path: Path, limit: int, commits: int
) -> None:
    disk = Disk()
    path = make_database(tmp_path)
    async with (
        SqliteStorage(path=path, batch_limit=limit, connect=disk.connect) as storage,
        asyncio.TaskGroup() as callers,
    ):
        for number in range(5):
            callers.create_task(grant(storage, key=f"gift-{number}"))
    assert disk.commits == commits


async def test_what_writes_nothing_is_no_commit(tmp_path: Path) -> None:
    disk = Disk()
    async with SqliteStorage(path=make_database(tmp_path), connect=disk.connect) as storage:
        await grant(storage)
        await grant(storage)
        assert disk.commits == 1


async def test_a_disk_that_is_slowed_down_syncs_each_commit_all_the_same(tmp_path: Path) -> None:
    connection = Disk(0.001).connect(make_database(tmp_path))
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    connection.close()


def test_a_fast_disk_is_slowed_down_to_an_ordinary_one_and_a_slow_one_is_not(tmp_path: Path) -> None:
    assert pause_s(ORDINARY_SYNC_S / 4) == pytest.approx(ORDINARY_SYNC_S * 3 / 4)
    assert pause_s(ORDINARY_SYNC_S * 2) == 0
    assert sync_s(tmp_path) > 0
