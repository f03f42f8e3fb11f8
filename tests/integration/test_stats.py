"""`stats`: pictures, their cost and why there were none, as numbers and as a picture."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

from PIL import Image

from bot.decoding import plots
from bot.model.backend_errors import BadPicture
from bot.model.charts import Chart
from bot.model.commands import ReplyKind
from bot.model.images import ProviderFacts, TaskId
from bot.model.jobs import Failure, Job, JobState
from tests.fakes.decoding import thread_decoder
from tests.fakes.office import ADMIN, ANNA, BORIS, Office, open_office
from tests.fakes.orders import make_picture


async def ordered(office: Office, *, count: int, group: str = "") -> Job:
    await office.ask("help", by=ADMIN)
    reply = await office.ask("imagine", {"prompt": "a fox", "count": count}, group=group)
    return reply.jobs[0].job


async def made(office: Office, job: Job, *, backend: str, cost: int, bad: int = 0) -> None:
    """So many of its pictures fail, the others are delivered."""
    await office.storage.take_queued(platforms={"fake"}, pictures=100)
    for task in job.tasks:
        at = office.clock.now()
        await office.storage.start_submitting(job.id, task.index, backend=backend, at=at)
        await office.storage.record_task(job.id, task.index, task_id=TaskId(f"{job.id}-{task.index}"), at=at)
        if task.index < bad:
            why = Failure(key="failure.refused", detail="not nice")
            await office.storage.record_failure(job.id, task.index, failure=why, at=at)
        else:
            facts = ProviderFacts(consumed_credits=cost, created_at="now")
            await office.storage.record_picture(
                job.id, task.index, picture=make_picture(f"{job.id}{task.index}"), facts=facts, finished=None
            )
    if bad < job.count:
        await office.storage.settle(job.id, receipt="shown", at=office.clock.now())


async def a_day(office: Office) -> None:
    """3 of 4 pictures in a group by one service, 2 by another in private, 1 cancelled, 1 that nobody could make."""
    await made(office, await ordered(office, count=4, group="g1"), backend="zimage", cost=15, bad=1)
    await made(office, await ordered(office, count=2), backend="local", cost=0)
    await office.ask("cancel", {"job": (await ordered(office, count=1)).id}, by=ANNA)
    lost = await ordered(office, count=1)
    failure = Failure(key="failure.unavailable")
    await office.storage.end(lost.id, JobState.FAILED, failure=failure, at=office.clock.now())


async def test_each_call_of_the_terminal_is_the_terminal(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help", by=ADMIN)
        for number in ("5275c297", "a1b2c3d4"):
            reply = await office.ask("imagine", {"prompt": "a fox"}, platform=f"terminal-{number}")
            failure = Failure(key="failure.unavailable")
            await office.storage.end(reply.jobs[0].job.id, JobState.FAILED, failure=failure, at=office.clock.now())
        reply = await office.ask("stats", by=ADMIN)
        assert isinstance(reply.data, Mapping)
        lines = reply.data["by_platform"]
        assert isinstance(lines, list)
        assert [(line["name"], line["failed"]) for line in lines if isinstance(line, Mapping)] == [("terminal", 2)]


async def test_pictures_and_cost_by_platform_group_and_service_success_and_why_not(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await a_day(office)
        reply = await office.ask("stats", by=ADMIN)
        assert isinstance(reply.data, Mapping)
        facts = reply.data
        whole = {"made": 5, "failed": 2, "cancelled": 1, "success_percent": 71, "provider_credits": 45}
        assert facts["all"] == whole
        assert facts["by_platform"] == [{"name": "fake", **whole}]
        assert facts["by_backend"] == [
            {"name": "zimage", "made": 3, "failed": 1, "cancelled": 0, "success_percent": 75, "provider_credits": 45},
            {"name": "local", "made": 2, "failed": 0, "cancelled": 0, "success_percent": 100, "provider_credits": 0},
            {"name": "", "made": 0, "failed": 1, "cancelled": 1, "success_percent": 0, "provider_credits": 0},
        ]
        assert facts["by_group"] == [
            {"name": "fake:g1", "made": 3, "failed": 1, "cancelled": 0, "success_percent": 75, "provider_credits": 45}
        ]
        assert facts["reasons"] == [
            {"reason": "failure.refused", "pictures": 1}, {"reason": "failure.unavailable", "pictures": 1}
        ]  # fmt: skip
        by_hour = facts["by_start"]
        assert isinstance(by_hour, list)
        assert [hour["made"] for hour in by_hour] == [0] * 12 + [5] + [0] * 11
        assert "service · zimage · 3 · 1 · 0 · 75 % · 45" in reply.text
        assert "Pictures, today (since 2026-11-23 00:00, UTC):" in reply.text
        assert reply.is_private


async def test_the_chart_is_a_picture_with_words_for_who_does_not_see_it(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await a_day(office)
        reply = await office.ask("stats", {"span": "week"}, by=ADMIN, locale="ko")
        assert reply.picture is not None
        assert "5 / 7" in reply.picture.alt
        assert "초록은 완성" in reply.text
        with Image.open(io.BytesIO(reply.picture.data)) as image:
            assert (image.format, image.size) == ("PNG", plots.SIZE_PX)
            colours = {colour for _, colour in image.convert("RGB").getcolors(1 << 20) or []}
        assert {(0x4C, 0xB5, 0xA4), (0xF5, 0xA7, 0x42), (0x1E, 0x22, 0x30)} <= colours


async def test_a_chart_shows_the_columns_in_their_proportion() -> None:
    chart = Chart(labels=("00", "", "12"), made=(10, 0, 5), failed=(0, 0, 5))
    with Image.open(io.BytesIO(await thread_decoder().draw(chart))) as image:
        pixels = image.convert("RGB")
    width = (plots.SIZE_PX[0] - plots.LEFT - plots.RIGHT) / 3
    counts = [
        [
            sum(pixels.getpixel((round(plots.LEFT + (n + 0.5) * width), y)) == colour for y in range(plots.SIZE_PX[1]))
            for colour in ((0x4C, 0xB5, 0xA4), (0xF5, 0xA7, 0x42))
        ]
        for n in range(3)
    ]
    assert counts[1] == [0, 0]
    assert counts[0][1] == 0
    assert abs(counts[0][0] - sum(counts[2])) <= 2
    assert abs(counts[2][0] - counts[2][1]) <= 3


async def test_where_no_chart_can_be_drawn_the_numbers_stand_alone(tmp_path: Path) -> None:
    class Broken:
        async def draw(self, chart: Chart) -> bytes:
            raise BadPicture(detail="not_a_picture")

    async with open_office(tmp_path) as office:
        await a_day(office)
        office.replace_decoder(Broken())
        reply = await office.ask("stats", by=ADMIN)
        assert reply.picture is None
        assert "zimage" in reply.text


async def test_a_day_without_pictures_says_so_and_nobody_else_may_ask(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await a_day(office)
        office.clock.advance(timedelta(days=2).total_seconds())
        assert "No picture was finished today" in (await office.ask("stats", by=ADMIN)).text
        assert "fake:g1" in (await office.ask("stats", {"span": "month"}, by=ADMIN)).text
        assert (await office.ask("stats", {"span": "century"}, by=ADMIN)).kind is ReplyKind.REFUSAL
        assert "admins" in await office.refused("stats", {}, by=BORIS)


async def test_a_group_is_called_as_its_people_call_it_last_and_imitates_no_other_line(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help", by=ADMIN)
        for group, name in (("1", "Cats"), ("1", "Cats of Seoul"), ("2", ""), ("3", "a\nall · 9 אב" + "여" * 300)):
            reply = await office.ask("imagine", {"prompt": "a fox"}, group=group, group_name=name)
            await office.deliver(reply.jobs[0].job)
        reply = await office.ask("stats", by=ADMIN)
        lines = [line for line in reply.text.splitlines() if line.startswith("group · ")]
        for called in ("Cats of Seoul (fake:1) · 2", "fake:2 · 1"):
            assert f"group · {called} · 0 · 0 · 100 % · 0" in lines
        [strange] = [line for line in lines if "(fake:3)" in line]
        assert len(lines) == 3, "a name is on the line of its group"
        assert strange.count("여") < 100
        assert strange.index("\u2068") < strange.index("א") < strange.index("\u2069"), "and turns nothing around it"
        assert isinstance(reply.data, Mapping)
        named = reply.data["by_group"]
        assert isinstance(named, list)
        assert {line.get("title") for line in named if isinstance(line, Mapping)} >= {"Cats of Seoul", None}
        count = await office.storage.read(lambda tx: tx.execute("SELECT count(*) FROM notes").fetchone())
        assert count == (2,)
