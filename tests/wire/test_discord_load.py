"""What a picture costs in calls to Discord where many ask at once: its first status and its ending, and no progress."""

from __future__ import annotations

from pathlib import Path

from bot.chats.load_shedding import CALM_S
from bot.model.commands import Progress
from bot.model.jobs import Job
from tests.fakes.discord_world import Interaction
from tests.wire.discord_office import Bot, Person, open_bot

CROWD = 45
"""With an acknowledgement and a first status each: more than half of what Discord takes in three seconds."""
INTERVAL_S = 3.1


async def ask(bot: Bot, who: Person) -> tuple[Interaction, Job]:
    asked = await who.slash("imagine", prompt="a red fox")
    assert "1 picture for 1 credit." in asked.text
    return asked, await bot.job_of(who)


async def report(bot: Bot, jobs: list[Job], text: str) -> None:
    """As the reporter does for all jobs once a second; the board has had the time to look."""
    bot.office.clock.advance(INTERVAL_S)
    for job in jobs:
        progress = Progress(job=job, place_in_queue=0, fraction=None, elapsed_s=1.0, text=text)
        await bot.discord.chat.show_progress(job.place, progress)
    await bot.look_at_board()


def edits(bot: Bot) -> int:
    """All calls but acknowledgements, of which each interaction has one."""
    return sum(not call.path.startswith("/interactions/") for call in bot.server.calls)


async def test_progress_is_shed_where_many_ask_at_once_and_seen_again_in_the_calm(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        before = edits(bot)
        waiting = [await ask(bot, bot.person(f"P{number}")) for number in range(CROWD)]
        jobs = [job for _, job in waiting]
        for text in ("Painting: 3 s so far.", "Painting: 6 s so far."):
            await report(bot, jobs, text)
        assert not any("so far" in asked.text for asked, _ in waiting)
        assert bot.office.events.counts["progress_shed"] == 2 * CROWD

        for job in jobs[1:]:
            await bot.deliver(await bot.render(job))
        await bot.tell(jobs[0])
        assert all(asked.pictures for asked, _ in waiting[1:])
        assert "Nothing was charged" in waiting[0][0].text
        assert (edits(bot) - before) / CROWD <= 2.3

        bot.office.clock.advance(CALM_S)
        asked, job = await ask(bot, bot.anna)
        await report(bot, [job], "Painting: 3 s so far.")
        assert "3 s so far" in asked.text


async def test_who_was_promised_a_picture_before_a_restart_under_load_sees_that_it_goes_on(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        asked, job = await ask(bot, bot.anna)
        await bot.restart()
        for number in range(CROWD):
            await ask(bot, bot.person(f"P{number}"))
        for seconds in (9, 12):
            await report(bot, [job], f"Painting: {seconds} s so far.")
        assert "9 s so far" in asked.text
