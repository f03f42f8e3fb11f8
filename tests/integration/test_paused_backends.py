"""A backend that is paused from another process: it is given nothing new, what it has is made, and others take over."""

from __future__ import annotations

from pathlib import Path

from bot.model.controls import Scope
from bot.model.jobs import JobState
from bot.model.ledger import Balance
from tests.fakes.backend import Work
from tests.fakes.orders import NOON
from tests.integration.core import House
from tests.integration.test_several_backends import Two, open_two

LOCAL = Scope.parse("backend:local")
BOTH = (LOCAL, Scope.parse("backend:zimage"))


async def pause(house: House, *scopes: Scope) -> None:
    """As the terminal does it: this process is not told."""
    for scope in scopes:
        await house.core.storage.pause(scope, words="power cut", actor="terminal:ann", key=f"p:{scope}", at=NOON)


async def resume(house: House, *scopes: Scope) -> None:
    for scope in scopes:
        await house.core.storage.resume(scope, actor="terminal:ann", key=f"r:{scope}", at=NOON)


async def test_the_next_picture_goes_to_another_and_the_one_under_way_is_made(tmp_path: Path) -> None:
    async with open_two(tmp_path) as t:
        t.local.script_submits(Work(finish_after_s=60.0))
        under_way = await t.house.order()
        await t.house.reached(under_way, JobState.GENERATING)
        await pause(t.house, LOCAL)
        second = await t.house.order()
        await t.house.delivered(second)
        await t.house.delivered(under_way)
        assert [await t.backends(job) for job in (under_way, second)] == [["local"], ["zimage"]]
        assert (len(t.local.submits), len(t.hosted.submits)) == (1, 1)
        await resume(t.house, LOCAL)
        third = await t.house.order()
        await t.house.delivered(third)
        assert await t.backends(third) == ["local"]


async def test_the_transaction_before_the_submit_refuses_it_where_nobody_has_heard_of_the_pause(tmp_path: Path) -> None:
    async with open_two(tmp_path) as t:
        forget_pauses(t)
        await pause(t.house, *BOTH)
        job_id = await t.house.order()
        await t.house.clock.sleep(30.0)
        assert (t.local.submits, t.hosted.submits) == ([], [])
        assert not (await t.house.job(job_id)).state.is_final
        await resume(t.house, *BOTH)
        await t.house.delivered(job_id)
        assert await t.house.balance() == Balance(posted=99, held=0)


def forget_pauses(t: Two) -> None:
    """The lanes forget each pause as soon as they hear of it."""

    def forget() -> None:
        for lane in t.house.core.lanes:
            lane.pause = None

    t.house.core.lanes.listen(forget)
