"""Buttons outlive restarts, do one thing, and listen to nobody but whose picture it is."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.model.file_names import picture_name
from bot.model.jobs import JobState
from tests.fakes.backend import Work
from tests.fakes.discord_server import FakeDiscord, Visit
from tests.fakes.discord_world import COMPONENTS_V2, MANAGE_MESSAGES, MIB, Channel, Message, User
from tests.wire.discord import running_bot


@pytest.fixture
async def server() -> AsyncIterator[FakeDiscord]:
    async with FakeDiscord().serving() as server:
        yield server


@pytest.fixture
def anna(server: FakeDiscord) -> User:
    return server.user("Anna")


@pytest.fixture
def channel(server: FakeDiscord) -> Channel:
    return server.guild().general


async def test_every_button_works_after_a_restart(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        [message] = (await bot.picture(anna, channel)).messages
    async with running_bot(tmp_path, server) as bot:
        assert {"Again", "Edit", "Original", "Details", "Delete"} <= set(message.buttons)
        again = await server.click(anna, message, "Again")
        await server.until(lambda: again.pictures)
        details = await server.click(anna, message, "Details")
        told = await bot.said(details)
        assert "a red fox" in told
        assert "64 × 64 px" in told
        original = await server.click(anna, message, "Original")
        await server.until(lambda: original.messages and original.messages[0].attachments)
        [job, _] = await bot.jobs()
        [(_, picture)] = job.pictures
        [file] = original.messages[0].attachments
        assert (file.name, file.content) == (f"{picture_name(job, 1)}.png", await bot.core.blobs.read(picture.blob))
        assert all(shown.is_ephemeral for shown in (*details.messages, *original.messages))
        opened = await server.click(anna, message, "Edit")
        await server.until(lambda: opened.modal)
        edited = await server.submit(opened, prompt="a blue fox")
        await server.until(lambda: edited.pictures)
        assert [job.prompt for job in await bot.jobs()] == ["a red fox", "a red fox", "a blue fox"]
        asked = await server.click(anna, message, "Delete")
        await server.until(lambda: asked.messages and asked.messages[0].buttons)
        [question] = asked.messages
        await server.click(anna, question, "Delete for good")
        await server.until(lambda: message.is_deleted)
        await server.until(lambda: "Deleted" in question.text)
        assert [bool(job.pictures) for job in await bot.jobs()] == [False, True, True]
        await bot.assert_paid(anna, 3)


async def test_the_window_to_edit_has_the_prompt_in_it_and_may_be_sent_after_a_restart(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        [message] = (await bot.picture(anna, channel, prompt="**two** foxes <@1>")).messages
        opened = await server.click(anna, message, "Edit")
        await server.until(lambda: opened.modal)
    async with running_bot(tmp_path, server) as bot:
        edited = await server.submit(opened)
        await server.until(lambda: edited.pictures)
        assert [job.prompt for job in await bot.jobs()] == ["**two** foxes <@1>"] * 2


async def test_what_is_somebody_elses_refuses_and_says_so_to_who_pressed(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    boris = server.user("Boris")
    async with running_bot(tmp_path, server) as bot:
        [message] = (await bot.picture(anna, channel)).messages
        await bot.answer(boris, channel, "credits")
        for button in ("Edit", "Original", "Details", "Delete"):
            pressed = await server.click(boris, message, button)
            assert "belongs to somebody else" in await bot.said(pressed)
            assert pressed.modal is None
            assert all(shown.visible_to is boris for shown in pressed.messages)
        assert not message.is_deleted
        assert server.seen(channel) == [message]
        await bot.assert_paid(anna, 1)
        await bot.assert_paid(boris, 0)


async def test_whoever_presses_cancel_of_anothers_job_changes_nothing(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    boris = server.user("Boris")
    async with running_bot(tmp_path, server, finish_after_s=1.5) as bot:
        asked = await bot.asked(anna, channel)
        await server.until(lambda: asked.messages and "Cancel" in asked.messages[0].buttons)
        pressed = await server.click(boris, asked.messages[0], "Cancel")
        assert "belongs to somebody else" in await bot.said(pressed)
        await server.until(lambda: asked.pictures)
        await bot.assert_paid(anna, 1)


async def test_cancelled_while_it_waits_it_costs_nothing(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        bot.backend.script_submits(Work(finish_after_s=60.0))
        asked = await bot.asked(anna, channel)
        await server.until(lambda: asked.messages and "Cancel" in asked.messages[0].buttons and bot.backend.submits)
        await server.click(anna, asked.messages[0], "Cancel")
        await server.until(lambda: "Cancel" not in asked.messages[0].buttons)
        await bot.assert_paid(anna, 0)
        assert [job.state for job in await bot.jobs()] == [JobState.CANCELLED]
        assert len(server.seen(channel)) == 1


async def test_a_double_click_is_one_picture_more(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        [message] = (await bot.picture(anna, channel)).messages
        clicks = [await server.click(anna, message, "Again") for _ in range(2)]
        await server.until(lambda: any(click.pictures for click in clicks))
        await server.until(lambda: all(click.is_acknowledged for click in clicks))
        await bot.assert_paid(anna, 2)
        assert len(await bot.jobs()) == 2


async def test_a_click_delivered_twice_is_one(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        [message] = (await bot.picture(anna, channel)).messages
        click = await server.click(anna, message, "Again")
        await server.repeat(click)
        await server.until(lambda: click.pictures)
        await bot.assert_paid(anna, 2)
    async with running_bot(tmp_path, server) as bot:
        calls = len(server.calls)
        await server.repeat(click)
        await server.until(lambda: any("callback" in call.path for call in server.calls[calls:]))
        await bot.assert_paid(anna, 2)


async def test_who_moderates_the_channel_takes_a_picture_away(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    carol = server.user("Carol")
    async with running_bot(tmp_path, server) as bot:
        [message] = (await bot.picture(anna, channel)).messages
        asked = await server.click(carol, message, "Delete", as_=Visit(permissions=MANAGE_MESSAGES))
        await server.until(lambda: asked.messages and asked.messages[0].buttons)
        [question] = asked.messages
        await server.click(carol, question, "Delete for good", as_=Visit(permissions=MANAGE_MESSAGES))
        await server.until(lambda: message.is_deleted)
        await server.until(lambda: "/history" in question.text and not question.buttons)
        assert server.seen(channel) == []
        await bot.assert_paid(anna, 1)
        history = await server.slash(anna, channel, "history")
        await server.until(lambda: history.messages and "Show" in history.messages[0].buttons)


def with_button(server: FakeDiscord, channel: Channel, custom_id: str) -> Message:
    """A message of the bot's with this button, as no honest way leads to."""
    button = {"type": 2, "style": 2, "label": "Forged", "custom_id": custom_id}
    body = {"components": [{"type": 1, "components": [button]}], "flags": COMPONENTS_V2}
    return server.post(channel, body, [], way="bot", limit_bytes=MIB)


async def test_a_moderator_of_one_channel_has_no_say_in_another(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    assert channel.guild is not None
    elsewhere = server.channel(channel.guild, "elsewhere")
    async with running_bot(tmp_path, server) as bot:
        [message] = (await bot.picture(anna, channel)).messages
        forged = with_button(server, elsewhere, message.buttons["Delete"])
        carol = server.user("Carol")
        pressed = await server.click(carol, forged, "Forged", as_=Visit(permissions=MANAGE_MESSAGES))
        assert "belongs to somebody else" in await bot.said(pressed)
        assert not message.is_deleted
        assert not forged.is_deleted


@pytest.mark.parametrize(
    "custom_id", ["v1:again:nosuchjob0000000", "v1:topup:person=1", "v1:nonsense:x", "v2:again:x", "v1:imagine", "x"]
)
async def test_a_forged_button_makes_nothing_and_breaks_nothing(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, custom_id: str
) -> None:
    async with running_bot(tmp_path, server) as bot:
        await bot.picture(anna, channel)
        await server.click(anna, with_button(server, channel, custom_id), "Forged")
        assert await bot.answer(anna, channel, "credits")
        await bot.assert_paid(anna, 1)
        assert len(await bot.jobs()) == 1


async def test_who_has_no_say_any_more_reads_so_alone_and_the_message_stays_as_it_was(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        rules = with_button(server, channel, "v1:server_who:who=off")
        pressed = await server.click(anna, rules, "Forged")
        assert "admins" in await bot.said(pressed)
        assert list(rules.buttons) == ["Forged"]
        assert (await bot.picture(anna, channel)).pictures


async def test_without_credits_again_is_refused_to_the_person_alone(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server, WELCOME_CREDITS="1") as bot:
        [message] = (await bot.picture(anna, channel)).messages
        assert (await bot.balance(anna)).posted == 0
        again = await server.click(anna, message, "Again")
        assert "Not enough credits" in await bot.said(again)
        await server.until(lambda: server.seen(channel) == [message])
        assert (await bot.balance(anna)).posted == 0
