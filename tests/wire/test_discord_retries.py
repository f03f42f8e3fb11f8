"""Answers that Discord does not take, and faults of ours: tried again, told with a number, or noted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.model.commands import Reply, Request
from tests.fakes.discord_faults import CALLBACK, FOLLOWUP, ORIGINAL, page
from tests.wire.discord_office import Bot, only, open_bot, pass_turns

UNKNOWN_MESSAGE, UNKNOWN_INTERACTION = 10008, 10062


def break_answers(bot: Bot) -> None:
    """As they never should, once the acknowledgement has been taken and the adapter knows it."""

    async def broken(_: Request) -> Reply:
        await bot.server.until(lambda: any(call.status for call in bot.server.called("POST", CALLBACK)))
        await pass_turns(50)
        raise RuntimeError("of ours")

    bot.office.router.answer = broken  # type: ignore[method-assign, assignment]  # a fault of ours


async def test_an_answer_that_discord_does_not_take_at_once_comes_at_the_third_try(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        began_s = bot.office.clock.monotonic_s()
        bot.be_busy("PATCH", ORIGINAL, times=2)
        assert "10 credits" in (await bot.anna.slash("credits")).text
        assert bot.office.clock.monotonic_s() - began_s == 8.0


async def test_an_answer_that_discord_does_not_take_three_times_is_noted_as_lost(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        bot.be_busy("PATCH", ORIGINAL, times=3)
        assert (await bot.anna.slash("credits")).text == ""
        assert bot.office.events.warnings == [("discord_answer_lost", {"why": "ChatBusy"})]


async def test_a_refusal_to_a_press_is_told_at_the_third_try(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        bot.be_busy("POST", FOLLOWUP, times=2)
        assert "belongs to somebody else" in only(await bot.boris.click(message, "Delete")).text


async def test_a_fault_of_ours_is_told_with_its_number(tmp_path: Path) -> None:
    async with open_bot(tmp_path, incidents=["discord_interaction_crashed"]) as bot:
        break_answers(bot)
        told = only(await bot.anna.slash("credits"))
        assert "incident1" in told.text
        assert told.is_ephemeral


@pytest.mark.parametrize("command", ["credits", "imagine"])
async def test_a_fault_that_comes_before_the_acknowledgement_is_taken_is_told_with_its_number(
    tmp_path: Path, command: str
) -> None:
    async with open_bot(tmp_path, incidents=["discord_interaction_crashed"]) as bot:

        async def broken(_: Request) -> Reply:
            await bot.server.until(lambda: bot.server.called("POST", CALLBACK))
            raise RuntimeError("of ours")

        bot.server.rest.latency_s = 0.1  # so that the fault is first
        bot.office.router.answer = broken  # type: ignore[method-assign, assignment]  # a fault of ours
        values: dict[str, Any] = {"prompt": "a red fox"} if command == "imagine" else {}
        told = only(await bot.anna.slash(command, **values))
        assert (told.is_loading, "incident1" in told.text) == (False, True)
        assert len(bot.server.called("POST", CALLBACK)) == 1


async def test_a_fault_before_a_window_opens_is_told_with_its_number(tmp_path: Path) -> None:
    async with open_bot(tmp_path, incidents=["discord_interaction_crashed"]) as bot:
        _, message = await bot.painted(bot.anna)

        async def broken(_: Request) -> Reply:
            raise RuntimeError("of ours")

        bot.office.router.answer = broken  # type: ignore[method-assign, assignment]  # a fault of ours
        told = only(await bot.anna.click(message, "Edit"))
        assert (told.is_ephemeral, "incident1" in told.text) == (True, True)


@pytest.mark.parametrize("body", ["", "<html></html>"])
async def test_an_acknowledgement_whose_answer_cannot_be_read_is_looked_for(tmp_path: Path, body: str) -> None:
    async with open_bot(tmp_path) as bot:
        bot.server.faults.add("POST", CALLBACK, page(200, body), has_effect=True)
        assert "10 credits" in only(await bot.anna.slash("credits")).text


async def test_a_fault_of_ours_that_can_be_told_nobody_is_one_fault(tmp_path: Path) -> None:
    async with open_bot(tmp_path, incidents=["discord_interaction_crashed"]) as bot:
        break_answers(bot)
        bot.refuse("POST", FOLLOWUP, UNKNOWN_MESSAGE)
        await bot.anna.slash("credits")


@pytest.mark.parametrize("command", ["credits", "settings"])
async def test_what_was_not_acknowledged_is_not_answered(tmp_path: Path, command: str) -> None:
    async with open_bot(tmp_path) as bot:
        bot.refuse("POST", CALLBACK, UNKNOWN_INTERACTION)
        asked = await bot.anna.slash(command)
        assert bot.office.events.warnings == []
        assert asked.messages == []


async def test_a_press_that_was_not_acknowledged_is_not_answered(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, listed = await bot.anna.listed()
        shown = only(await bot.anna.slash("settings"))
        calls = len(bot.server.calls)
        for message, custom_id in ((shown, "v1:settings:language=ko"), (listed, f"v1:show:{job.id}")):
            bot.refuse("POST", CALLBACK, UNKNOWN_INTERACTION)
            await bot.anna.click(message, custom_id)
        assert bot.office.events.warnings == []
        assert {call.method for call in bot.server.calls[calls:]} == {"POST"}
