"""What people and admins ask besides pictures, in servers and in private, in their language, without pings."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.model.images import Abilities
from tests.fakes.backend import sample_png
from tests.fakes.discord_server import FakeDiscord, Visit
from tests.fakes.discord_world import (
    ADMINISTRATOR,
    ATTACH_FILES,
    EMBED_LINKS,
    MANAGE_GUILD,
    MAY_POST,
    SEND_IN_THREADS,
    SEND_MESSAGES,
    Channel,
    User,
)  # fmt: skip
from tests.wire.discord import WELCOME, admin, running_bot

KOREAN = Visit(locale="ko")


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


async def test_answers_are_for_who_asked_alone(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        for name in ("credits", "history", "jobs", "help", "settings"):
            assert await bot.answer(anna, channel, name)
            assert await bot.answer(anna, server.dm(anna), name)
        assert server.seen(channel) == []


async def test_korean_people_are_answered_in_korean(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        assert "크레딧" in await bot.answer(anna, channel, "credits", as_=KOREAN)
        asked = await bot.picture(anna, channel, as_=KOREAN)
        assert "크레딧" in asked.text
        assert all(any("가" <= sign <= "힣" for sign in label) for label in asked.messages[0].buttons)


# --- credits -----------------------------------------------------------------------------------------------------


async def test_a_topup_delivered_twice_tops_up_once(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        await bot.answer(anna, channel, "credits")
        given = await server.slash(admin(server), channel, "topup", user=anna, amount=50, reason="a gift")
        await server.repeat(given)
        assert "10 before, 60 now" in await bot.said(given)
        assert all(message.is_ephemeral for message in given.messages)
    async with running_bot(tmp_path, server) as bot:
        await server.repeat(given)
        assert "60" in await bot.answer(anna, channel, "credits")
        told = await bot.answer(admin(server), channel, "balance", user=anna)
        assert "60" in told
        assert "a gift" in told


async def test_who_is_no_admin_of_the_bot_tops_nobody_up_whatever_their_rights_in_the_server(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    ruler = Visit(permissions=ADMINISTRATOR)
    async with running_bot(tmp_path, server) as bot:
        await bot.answer(anna, channel, "credits")
        for name, more in (("topup", {"amount": 50}), ("deduct", {"amount": 5}), ("balance", {})):
            assert "for admins" in await bot.answer(anna, channel, name, as_=ruler, user=anna, **more)
        opened = await server.menu(anna, channel, "Top up credits", anna, as_=ruler)
        await server.until(lambda: opened.modal or opened.text)
        if opened.modal:
            sent = await server.submit(opened, amount="50")
            assert "for admins" in await bot.said(sent)
        assert (await bot.balance(anna)).posted == WELCOME


async def test_the_menu_on_a_person_asks_how_many_and_why(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        opened = await server.menu(admin(server), channel, "Top up credits", anna)
        await server.until(lambda: opened.modal)
    async with running_bot(tmp_path, server) as bot:
        sent = await server.submit(opened, amount="7", reason="a gift")
        await server.repeat(sent)
        assert "7" in await bot.said(sent)
        assert "17" in await bot.answer(anna, channel, "credits")
        wrong = await server.menu(admin(server), channel, "Top up credits", anna)
        await server.until(lambda: wrong.modal)
        assert "whole number" in await bot.said(await server.submit(wrong, amount="seven"))


async def test_deducting_is_told_and_never_goes_below_nothing(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        await bot.answer(anna, channel, "credits")
        assert "6" in await bot.answer(admin(server), channel, "deduct", user=anna, amount=4)
        refused = await bot.answer(admin(server), channel, "deduct", user=anna, amount=40)
        assert "cannot be taken" in refused
        assert (await bot.balance(anna)).posted == 6


# --- where it may be ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("missing", "names"),
    [
        (ATTACH_FILES, {"en-US": "Attach Files", "ko": "파일 첨부"}),
        (EMBED_LINKS, {"en-US": "Embed Links", "ko": "링크"}),
        (SEND_MESSAGES, {"en-US": "Send Messages", "ko": "메시지"}),
    ],
)
async def test_a_missing_permission_is_named_before_anything_is_held(
    server: FakeDiscord, anna: User, tmp_path: Path, missing: int, names: dict[str, str]
) -> None:
    channel = server.guild().general
    async with running_bot(tmp_path, server) as bot:
        for locale, words in names.items():
            as_ = Visit(locale=locale, app_permissions=MAY_POST & ~missing)
            assert words in await bot.answer(anna, channel, "imagine", as_=as_, prompt="a red fox")
        await bot.assert_paid(anna, 0)
        assert await bot.jobs() == []
        assert server.seen(channel) == []


async def test_in_a_thread_it_is_the_threads_permission_that_counts(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    thread = server.thread(channel)
    async with running_bot(tmp_path, server) as bot:
        shut = Visit(app_permissions=MAY_POST & ~SEND_IN_THREADS)
        assert "Threads" in await bot.answer(anna, thread, "imagine", as_=shut, prompt="a red fox")
        open_there = Visit(app_permissions=MAY_POST & ~SEND_MESSAGES)
        assert (await bot.picture(anna, thread, as_=open_there)).pictures
        await bot.assert_paid(anna, 1)


async def test_who_runs_the_server_says_where_by_whom_and_how(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    assert channel.guild is not None
    artists = server.role(channel.guild, "Artists")
    studio = server.channel(channel.guild, "studio", is_nsfw=True)
    ruler, artist = Visit(permissions=MANAGE_GUILD), Visit(roles=(artists,))
    async with running_bot(tmp_path, server) as bot:
        await bot.answer(anna, channel, "server channel", as_=ruler, action="allow", channel=studio)
        told = await bot.answer(anna, channel, "server role", as_=ruler, action="allow", role=artists)
        assert f"<#{studio.id}>" in told
        assert f"<@&{artists.id}>" in told
        boris = server.user("Boris")
        assert "other channels" in await bot.answer(boris, channel, "imagine", as_=artist, prompt="a fox")
        assert "one of these roles" in await bot.answer(boris, studio, "imagine", prompt="a fox")
        assert (await bot.picture(boris, studio, as_=artist)).pictures
        await bot.assert_paid(boris, 1)
        assert server.seen(channel) == []


async def test_who_does_not_run_the_server_changes_nothing_there(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        refused = await bot.answer(anna, channel, "server age", rule="spoiler")
        assert "admins" in refused
        asked = await bot.picture(anna, channel)
        assert not asked.messages[0].gallery[0].get("spoiler")


async def test_pictures_are_veiled_where_the_server_wants_it(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    assert channel.guild is not None
    adult = server.channel(channel.guild, "adult", is_nsfw=True)
    ruler = Visit(permissions=MANAGE_GUILD)
    async with running_bot(tmp_path, server) as bot:
        await bot.answer(anna, channel, "server age", as_=ruler, rule="spoiler")
        asked = await bot.picture(anna, channel, count=2)
        assert [item["spoiler"] for item in asked.messages[0].gallery] == [True, True]
        await bot.answer(anna, channel, "server age", as_=ruler, rule="only")
        assert "age-restricted" in await bot.answer(anna, channel, "imagine", prompt="a fox")
        assert (await bot.picture(anna, adult)).pictures


# --- words ----------------------------------------------------------------------------------------------------------


async def test_nothing_in_a_prompt_pings_or_becomes_markdown(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    assert channel.guild is not None
    role, boris = server.role(channel.guild, "Everyone who paints"), server.user("Boris")
    prompt = f"@everyone @here <@{boris.id}> <@!{boris.id}> <@&{role.id}> **loud** # big\n[here](https://x.example)"
    async with running_bot(tmp_path, server) as bot:
        asked = await bot.picture(anna, channel, prompt=prompt)
        [message] = asked.messages
        history = await server.slash(anna, channel, "history")
        await server.until(lambda: history.text)
        for shown in (message, *history.messages):
            assert shown.pings == []
        assert "**loud**" not in message.text
        assert "[here]" not in message.text.replace("\\[", "")
        assert f"<@{boris.id}>" not in message.text.replace("\\<", "")
        sent = [call for call in server.calls if isinstance(call.body, dict) and "allowed_mentions" in str(call.body)]
        assert all(call.body["allowed_mentions"]["parse"] == [] for call in sent)


async def test_a_message_can_be_imagined_from_its_menu(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        words = await server.say(server.user("Boris"), channel, "a lighthouse at dawn")
        asked = await server.menu(anna, channel, "Imagine this text", words)
        await server.until(lambda: asked.pictures)
        await bot.assert_paid(anna, 1)
        assert [job.prompt for job in await bot.jobs()] == ["a lighthouse at dawn"]


@pytest.mark.parametrize("is_picture", [True, False])
async def test_a_picture_sent_along_is_begun_from(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, is_picture: bool
) -> None:
    async with running_bot(tmp_path, server, abilities=Abilities(image_to_image=True)) as bot:
        [command] = [command for command in server.commands if command["name"] == "imagine"]
        [name] = [option["name"] for option in command["options"] if option["type"] == 11]
        more: dict[str, Any] = {name: server.upload("mine.png", sample_png() if is_picture else b"no picture")}
        if is_picture:
            await bot.picture(anna, channel, **more)
            assert [request.source is not None for request in bot.backend.requests] == [True]
            await bot.assert_paid(anna, 1)
        else:
            assert "cannot read" in await bot.answer(anna, channel, "imagine", prompt="a red fox", **more)
            assert await bot.jobs() == []


async def test_a_picture_of_who_may_not_ask_is_not_fetched(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    can = Abilities(image_to_image=True)
    async with running_bot(tmp_path, server, abilities=can, WELCOME_CREDITS="0") as bot:
        [command] = [command for command in server.commands if command["name"] == "imagine"]
        [name] = [option["name"] for option in command["options"] if option["type"] == 11]
        more: dict[str, Any] = {name: server.upload("mine.png", sample_png())}
        assert "credit" in await bot.answer(anna, channel, "imagine", prompt="a red fox", **more)
        assert server.downloads == []


async def test_the_history_has_pages_and_shows_a_picture_again(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server, WELCOME_CREDITS="30") as bot:
        for number in range(12):
            await bot.picture(anna, channel, prompt=f"fox {number}")
        history = await server.slash(anna, channel, "history")
        await server.until(lambda: history.messages and "Older" in history.messages[0].buttons)
        [page] = history.messages
        assert "fox 11" in page.text
        older = await server.click(anna, page, "Older")
        await server.until(lambda: "fox 0" in page.text)
        assert "Older" not in page.buttons
        assert older.is_acknowledged
        shows = [id for id in page.buttons.values() if ":show:" in id]
        shown = await server.click(anna, page, shows[-1])
        await server.until(lambda: shown.pictures)
        assert all(message.is_ephemeral for message in shown.messages)


async def test_settings_are_kept(server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server) as bot:
        await bot.answer(anna, channel, "settings", aspect_ratio="16:9", language="ko")
    async with running_bot(tmp_path, server) as bot:
        asked = await bot.picture(anna, channel)
        assert "16:9" in asked.text
        assert "크레딧" in asked.text


async def test_the_jobs_list_cancels(server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server, finish_after_s=60.0) as bot:
        asked = await bot.asked(anna, channel)
        await server.until(lambda: asked.text)
        jobs = await server.slash(anna, channel, "jobs")
        await server.until(lambda: jobs.messages and "Cancel" in jobs.messages[0].buttons)
        await server.click(anna, jobs.messages[0], "Cancel")
        await bot.assert_paid(anna, 0)


# --- the commands ----------------------------------------------------------------------------------------------------


async def test_every_command_is_synced_with_its_options_in_three_languages(server: FakeDiscord, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server):
        known = {command["name"]: command for command in server.commands}
        slash = {"imagine", "credits", "history", "jobs", "help", "settings", "topup", "deduct", "balance", "server"}
        assert slash | {"Imagine this text", "Top up credits"} <= set(known)
        options = {option["name"]: option for option in known["imagine"]["options"]}
        assert {"prompt", "aspect_ratio", "count", "seed"} <= set(options)
        assert options["prompt"]["required"]
        assert options["prompt"]["max_length"] == 1000
        assert (options["count"]["min_value"], options["count"]["max_value"]) == (1, 4)
        assert {"1:1", "16:9"} <= {choice["value"] for choice in options["aspect_ratio"]["choices"]}
        for command in known.values():
            if "description" in command and command.get("type", 1) == 1:
                assert {"ko", "zh-CN"} <= set(command["description_localizations"])
        assert {"ko", "zh-CN"} <= set(options["prompt"]["description_localizations"])
        assert int(known["topup"]["default_member_permissions"]) == ADMINISTRATOR
        assert int(known["server"]["default_member_permissions"]) == MANAGE_GUILD


async def test_commands_are_sent_only_where_they_have_changed(server: FakeDiscord, tmp_path: Path) -> None:
    for _ in range(2):
        async with running_bot(tmp_path, server):
            pass
    assert len(server.syncs) == 1
    async with running_bot(tmp_path, server, abilities=Abilities(seed=False)):
        assert len(server.syncs) == 2
        [imagine] = [command for command in server.commands if command["name"] == "imagine"]
        assert "seed" not in {option["name"] for option in imagine["options"]}
