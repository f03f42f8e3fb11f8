"""An `imagine` that was killed: what works on the database next gives its credits back; who is alive keeps theirs."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app.opening import open_storage
from bot.model.jobs import Job, JobState
from bot.settings.loading import load
from storage.lock import alive, left_behind
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import ANNA, LIMITS, NO_ALLOWANCES, NOON, make_order
from tests.fakes.stories import begin, grant, render

DEAD, LIVING = "terminal-0000dead", "terminal-0000beef"


def fall_silent(database: Path, name: str) -> None:
    """As SIGKILL leaves it: the lock is gone with its process, and its file stays."""
    with alive(database, name):
        left = Path(f"{database.resolve()}.terminals") / name
        assert left.exists()
    left.touch()


async def asked(storage: SqliteStorage, number: int, platform: str) -> Job:
    person = await storage.find_person(ANNA)
    assert person is not None
    order = make_order(number, person=person.id, platform=platform)
    return (await storage.accept(order, limits=LIMITS)).job


def test_who_is_alive_is_never_named_and_who_fell_silent_is_named_once(tmp_path: Path) -> None:
    database = tmp_path / "bot.db"
    assert list(left_behind(database)) == []
    fall_silent(database, DEAD)
    with alive(database, LIVING):
        found = left_behind(database)
        assert next(found) == DEAD
        assert list(left_behind(database)) == [], "whoever has the name has it alone"
        assert list(found) == []
    assert list(left_behind(database)) == [], "who ended in order leaves nothing"


@pytest.mark.parametrize("state", [JobState.QUEUED, JobState.GENERATING, JobState.RENDERED])
async def test_its_jobs_end_uncharged_at_the_next_start_and_those_of_others_go_on(
    tmp_path: Path, state: JobState
) -> None:
    make_database(tmp_path)
    database = tmp_path / "bot.db"
    settings = load({"DATABASE_URL": f"sqlite:///{database}", "DATA_DIR": str(tmp_path)}, None)
    async with SqliteStorage(path=database) as storage:
        await grant(storage, 10, ANNA)
        await storage.meet(ANNA, name="", locale=None, allowances=NO_ALLOWANCES, at=NOON)
        jobs = [await asked(storage, n, platform) for n, platform in enumerate((DEAD, LIVING, "discord"), start=1)]
        for job in jobs if state is not JobState.QUEUED else ():
            await begin(storage, job)
            if state is JobState.RENDERED:
                await render(storage, job)
        fall_silent(database, DEAD)
        with alive(database, LIVING):
            async with open_storage(settings):
                pass
            now = [await storage.job(job.id) for job in jobs]
        ended = JobState.UNDELIVERABLE if state is JobState.RENDERED else JobState.FAILED
        assert [job.state for job in now if job is not None] == [ended, state, state]
        balance = await storage.balance(jobs[0].person)
        assert (balance.posted, balance.held) == (10, 2)
        assert (await storage.verify_ledger()).faults == ()
