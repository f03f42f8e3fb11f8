""" "Imagine this text" on messages of every kind, over the wire."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.discord_faults import Json
from tests.fakes.discord_server import FakeDiscord
from tests.fakes.discord_world import Channel, User
from tests.wire.discord import running_bot

SHOWN = {"type": 10, "content": "a fox below glass"}


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


def forwarded(**more: Any) -> Json:
    """A snapshot, as Discord keeps it in the message that forwards."""
    empty = {"content": "", "embeds": [], "attachments": [], "flags": 0, "type": 0}
    times = {"timestamp": "2026-01-01T00:00:00+00:00", "edited_timestamp": None}
    return {"message_snapshots": [{"message": empty | times | more}]}


@pytest.mark.parametrize(
    "case",
    [
        ({"content": "a fox"}, "a fox"),
        (forwarded(content="a forwarded fox"), "a forwarded fox"),
        (forwarded(embeds=[{"type": "rich", "description": "an embedded fox"}]), "an embedded fox"),
        (forwarded(components=[{"type": 17, "components": [SHOWN]}]), "a fox below glass"),
        ({"embeds": [{"type": "rich", "title": "A fox", "description": "in the snow"}]}, "A fox\nin the snow"),
        ({"embeds": [{"type": "rich", "fields": [{"name": "Who", "value": "a fox"}]}]}, "Who: a fox"),
        ({"content": "a fox", "embeds": [{"type": "link", "title": "a page"}]}, "a fox"),
        ({"components": [SHOWN], "flags": 1 << 15}, "a fox below glass"),
        (
            {"components": [{"type": 17, "components": [{"type": 9, "components": [SHOWN], "accessory": {"type": 2,
             "style": 2, "label": "Go", "custom_id": "v1:again:abc"}}]}], "flags": 1 << 15},
            "a fox below glass",
        ),
        ({"content": "<@77> with <:cat:5>", "mentions": [{"id": "77", "username": "bo", "discriminator": "0",
          "avatar": None, "global_name": "Bo"}]}, "@Bo with :cat:"),
    ],
)  # fmt: skip
async def test_the_words_are_found_wherever_they_stand(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, case: tuple[Json, str]
) -> None:
    more, prompt = case
    async with running_bot(tmp_path, server) as bot:
        message = await server.say(server.user("Boris"), channel, "something")
        message.more |= {"content": ""} | more
        asked = await server.menu(anna, channel, "Imagine this text", message)
        await server.until(lambda: asked.pictures)
        assert [job.prompt for job in await bot.jobs()] == [prompt]


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"sticker_items": [{"id": "5", "name": "wave", "format_type": 1}]},
        {"poll": {"question": {"text": "Which?"}, "answers": [], "allow_multiselect": False, "layout_type": 1,
                  "expiry": "2026-01-02T00:00:00+00:00"}},
        forwarded(),
    ],
)  # fmt: skip
async def test_a_message_without_words_is_told_to_be_one(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, more: Json
) -> None:
    async with running_bot(tmp_path, server) as bot:
        message = await server.say(server.user("Boris"), channel, "something")
        message.more |= {"content": ""} | more
        asked = await server.menu(anna, channel, "Imagine this text", message)
        await server.until(lambda: asked.text)
        assert "no words in that message" in asked.text
        assert all(shown.is_ephemeral for shown in asked.messages)
        assert await bot.jobs() == []


async def test_a_picture_of_ours_gives_its_whole_prompt(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    prompt = "a *red* fox\n" + "in the snow " * 60
    async with running_bot(tmp_path, server) as bot:
        [shown] = (await bot.picture(anna, channel, prompt=prompt)).messages
        asked = await server.menu(anna, channel, "Imagine this text", shown)
        await server.until(lambda: asked.pictures)
        assert [job.prompt for job in await bot.jobs()] == [prompt.strip()] * 2


async def test_every_masked_link_of_a_prompt_is_shown_as_it_was_written(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    prompt = "[a](https://x.example) and [[b](https://y.example)\n1. [c](https://z.example)\n- d"
    async with running_bot(tmp_path, server) as bot:
        [shown] = (await bot.picture(anna, channel, prompt=prompt)).messages
        history = await server.slash(anna, channel, "history")
        await server.until(lambda: history.text)
        for text in (shown.text, history.text):
            assert text.count("\\[") == text.count("[") == 4
        assert "> 1\\. \\[c]" in shown.text
        assert "> \\- d" in shown.text
