"""The imitation of Discord stands on its own: a bare bot of the real library meets what Discord is known to do."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable
from typing import Any

import discord
import pytest
from discord import app_commands, ui

from tests.fakes.discord_faults import CALLBACK, CHANNEL_MESSAGES, ORIGINAL, failing, limited
from tests.fakes.discord_server import FakeDiscord, Visit
from tests.fakes.discord_world import ATTACH_FILES, MANAGE_THREADS, MAY_POST, MIB, VIEW_CHANNEL
from tests.wire.discord_bare import Bare, Picture, Question, bare_bot, picture


@pytest.fixture
async def server() -> AsyncIterator[FakeDiscord]:
    async with FakeDiscord().serving() as server:
        yield server


async def say_it(interaction: discord.Interaction, prompt: str) -> None:
    await interaction.response.send_message(prompt)


async def defer(interaction: discord.Interaction, prompt: str) -> None:
    await interaction.response.defer(ephemeral=prompt == "secret")


async def draw(interaction: discord.Interaction, prompt: str) -> None:
    await interaction.response.defer()
    await interaction.edit_original_response(attachments=[picture()], view=Picture("fox.png", prompt))


def code(error: BaseException) -> int:
    assert isinstance(error, discord.HTTPException)
    return error.code


async def refusal_of(bot: Bare, server: FakeDiscord) -> int:
    await server.until(lambda: bot.failed)
    return code(bot.failed.pop())


# --- commands and answers ---------------------------------------------------------------------------------------


async def test_a_command_is_put_typed_and_answered(server: FakeDiscord) -> None:
    anna, channel = server.user("Anna"), server.guild().general
    async with bare_bot(server, say_it):
        assert [command["name"] for command in server.commands] == ["draw"]
        asked = await server.slash(anna, channel, "draw", prompt="a red fox", count=2)
        await server.until(lambda: asked.text == "a red fox")
        assert [message.text for message in server.seen(channel)] == ["a red fox"]
        with pytest.raises(AssertionError):
            await server.slash(anna, channel, "draw", prompt="a red fox", count=5)
        with pytest.raises(AssertionError):
            await server.slash(anna, channel, "draw")


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "Draw"},
        {"description": ""},
        {"description": "x" * 101},
        {"name_localizations": {"xx": "draw"}},
        {"description_localizations": {"ko": ""}},
        {"options": [{"type": 3, "name": "a", "description": "a"}, {"type": 3, "name": "b", "description": "b", "required": True}]},  # noqa: E501
        {"options": [{"type": 3, "name": "a", "description": "a", "choices": [{"name": "n", "value": 1}]}]},
        {"contexts": [7]},
    ],
)  # fmt: skip
async def test_a_wrong_command_is_refused_whole(server: FakeDiscord, wrong: dict[str, object]) -> None:
    async with bare_bot(server, say_it) as bot:
        before = list(server.commands)
        command = {"name": "draw", "description": "Draw", **wrong}
        with pytest.raises(discord.HTTPException) as refusal:
            await bot.http.bulk_upsert_global_commands(bot.application_id or 0, [command])
        assert refusal.value.code == 50035
        assert server.commands == before


async def test_a_deferred_answer_becomes_a_picture_in_the_same_message(server: FakeDiscord) -> None:
    anna, channel = server.user("Anna"), server.guild().general
    async with bare_bot(server, draw):
        asked = await server.slash(anna, channel, "draw", prompt="a red fox")
        await server.until(lambda: asked.pictures)
        [message] = server.seen(channel)
        assert (message.is_v2, message.is_loading, message.edits) == (True, False, 1)
        assert message.text == "a red fox"
        assert message.pictures[0].description == "a red fox"
        assert message.buttons == {"Again": "again:7"}


async def test_only_the_asker_sees_an_ephemeral_answer(server: FakeDiscord) -> None:
    anna, channel = server.user("Anna"), server.guild().general
    async with bare_bot(server, defer) as bot:
        asked = await server.slash(anna, channel, "draw", prompt="secret")
        await server.until(lambda: asked.original)
        assert len(server.seen(channel, by=anna)) == 1
        assert server.seen(channel, by=server.user("Boris")) == server.seen(channel) == []
        assert asked.original is not None
        with pytest.raises(discord.NotFound):
            await bot.get_partial_messageable(channel.id).get_partial_message(asked.original.id).edit(content="x")


async def test_a_button_outlives_the_bot_and_a_modal_brings_what_was_typed(server: FakeDiscord) -> None:
    anna, channel = server.user("Anna"), server.guild().general
    async with bare_bot(server, draw):
        asked = await server.slash(anna, channel, "draw", prompt="a red fox")
        await server.until(lambda: asked.pictures)

    async def ask(interaction: discord.Interaction, prompt: str) -> None:
        await interaction.response.send_modal(Question())

    async with bare_bot(server, ask):
        pressed = await server.click(anna, asked.messages[0], "Again")
        await server.until(lambda: pressed.text == "again 7")
        opened = await server.slash(anna, channel, "draw", prompt="x")
        await server.until(lambda: opened.modal)
        sent = await server.submit(opened, prompt="a blue fox")
        await server.until(lambda: sent.text == "a blue fox")


# --- refusals ----------------------------------------------------------------------------------------------------


async def test_after_three_seconds_an_interaction_is_unknown(server: FakeDiscord) -> None:
    anna, channel = server.user("Anna"), server.guild().general

    async def late(interaction: discord.Interaction, prompt: str) -> None:
        server.offset_s += 3.1
        await interaction.response.defer()

    async with bare_bot(server, late) as bot:
        asked = await server.slash(anna, channel, "draw", prompt="x")
        assert await refusal_of(bot, server) == 10062
        assert not asked.is_acknowledged


async def test_answering_twice_is_refused(server: FakeDiscord) -> None:
    anna, channel = server.user("Anna"), server.guild().general

    async def twice(interaction: discord.Interaction, prompt: str) -> None:
        await interaction.response.defer()
        interaction.response._response_type = None
        await interaction.response.defer()

    async with bare_bot(server, twice) as bot:
        await server.slash(anna, channel, "draw", prompt="x")
        assert await refusal_of(bot, server) == 40060


async def test_a_fault_after_the_effect_is_repeated_and_met_by_40060(server: FakeDiscord) -> None:
    anna, channel = server.user("Anna"), server.guild().general
    server.faults.add("POST", CALLBACK, failing(502), has_effect=True)
    async with bare_bot(server, defer) as bot:
        asked = await server.slash(anna, channel, "draw", prompt="x")
        assert await refusal_of(bot, server) == 40060
        assert asked.is_acknowledged


async def test_after_fifteen_minutes_a_token_is_invalid_and_the_bots_own_way_is_left(server: FakeDiscord) -> None:
    anna, channel = server.user("Anna"), server.guild().general

    async def late(interaction: discord.Interaction, prompt: str) -> None:
        await interaction.response.defer()
        server.offset_s += 15 * 60 + 1
        await interaction.edit_original_response(content="late")

    async with bare_bot(server, late) as bot:
        asked = await server.slash(anna, channel, "draw", prompt="x")
        await server.until(lambda: bot.failed)
        assert code(bot.failed[0]) == 50027
        assert isinstance(bot.failed[0], discord.HTTPException)
        assert bot.failed[0].status == 401
        assert asked.original is not None
        there = bot.get_partial_messageable(channel.id)
        await there.get_partial_message(asked.original.id).edit(attachments=[picture()], view=Picture("fox.png"))
        assert asked.original.edited_by == ["callback", "bot"]


async def test_a_sixth_followup_of_a_user_installed_command_is_refused(server: FakeDiscord) -> None:
    anna, boris = server.user("Anna"), server.user("Boris")

    async def talk(interaction: discord.Interaction, prompt: str) -> None:
        await interaction.response.send_message("0")
        for number in range(6):
            await interaction.followup.send(str(number + 1))

    async with bare_bot(server, talk) as bot:
        where = server.group_dm(anna, boris)
        asked = await server.slash(anna, where, "draw", prompt="x", as_=Visit(is_user_installed=True))
        assert await refusal_of(bot, server) == 40094
        assert len(asked.messages) == 6
        with pytest.raises(discord.Forbidden):
            await bot.get_partial_messageable(where.id).send("x")


async def test_what_the_bot_may_not_do_in_a_channel_is_refused(server: FakeDiscord) -> None:
    anna, closed = server.user("Anna"), server.user("Carol", closed_to_bots=True)
    guild = server.guild()
    async with bare_bot(server, say_it) as bot:
        there = bot.get_partial_messageable(guild.general.id)
        codes = []
        for permissions in (MAY_POST & ~VIEW_CHANNEL, MAY_POST & ~ATTACH_FILES):
            guild.general.permissions = permissions
            with pytest.raises(discord.Forbidden) as refusal:
                await there.send(file=picture())
            codes.append(refusal.value.code)
        dm = await bot.create_dm(discord.Object(closed.id))
        with pytest.raises(discord.Forbidden) as shut:
            await dm.send("x")
        assert [*codes, shut.value.code] == [50001, 50013, 50007]
        await (await bot.create_dm(discord.Object(anna.id))).send("hello")
        assert [message.text for message in server.seen(server.dm(anna))] == ["hello"]


async def test_files_are_weighed(server: FakeDiscord) -> None:
    channel = server.guild().general
    async with bare_bot(server, say_it) as bot:
        there = bot.get_partial_messageable(channel.id)
        with pytest.raises(discord.HTTPException) as large:
            await there.send(file=picture(content=bytes(10 * MIB + 1)))
        file = picture()
        await there.send(file=file)
        with pytest.raises(discord.HTTPException, match="is empty"):
            await there.send(file=file)
        assert (large.value.status, large.value.code) == (413, 40005)
        assert len(server.seen(channel)) == 1


async def test_a_nonce_makes_one_message(server: FakeDiscord) -> None:
    channel = server.guild().general
    server.faults.add("POST", CHANNEL_MESSAGES, failing(502), has_effect=True)
    async with bare_bot(server, say_it) as bot:
        await bot.get_partial_messageable(channel.id).send("once", nonce="job 1")
        await bot.get_partial_messageable(channel.id).send("once", nonce="job 1")
        assert len(server.seen(channel)) == 1


async def test_a_message_of_the_new_kind_has_no_content_and_names_only_its_own_files(server: FakeDiscord) -> None:
    channel = server.guild().general
    async with bare_bot(server, say_it) as bot:
        there = bot.get_partial_messageable(channel.id)
        long: ui.LayoutView = ui.LayoutView().add_item(ui.TextDisplay("x" * 4001))
        with pytest.raises(discord.HTTPException) as too_long:
            await there.send(view=long)
        with pytest.raises(discord.HTTPException) as missing:
            await there.send(view=Picture("dog.png"), file=picture("fox.png"))
        old = await there.send("words")
        with pytest.raises(discord.HTTPException) as both:
            await old.edit(view=Picture("fox.png"), attachments=[picture()])
        assert [error.value.code for error in (too_long, missing, both)] == [50035] * 3
        await old.edit(content=None, view=Picture("fox.png"), attachments=[picture()])
        assert server.seen(channel)[0].pictures


async def test_pings_are_counted_by_what_is_allowed(server: FakeDiscord) -> None:
    anna, channel = server.user("Anna"), server.guild().general
    words = f"<@{anna.id}> @everyone"
    async with bare_bot(server, say_it) as bot:
        there = bot.get_partial_messageable(channel.id)
        await there.send(words)
        await there.send(words, allowed_mentions=discord.AllowedMentions.none())
        await there.send(words, allowed_mentions=discord.AllowedMentions(users=True, everyone=False))
        assert [message.pings for message in server.seen(channel)] == [
            [f"<@{anna.id}>", "@everyone"], [], [f"<@{anna.id}>"],
        ]  # fmt: skip


# --- limits and trouble --------------------------------------------------------------------------------------------


async def test_a_limit_with_via_is_waited_for_and_one_without_is_an_error(server: FakeDiscord) -> None:
    anna, channel = server.user("Anna"), server.guild().general
    async with bare_bot(server, draw) as bot:
        server.faults.add("PATCH", ORIGINAL, limited(0.05))
        asked = await server.slash(anna, channel, "draw", prompt="x")
        await server.until(lambda: asked.pictures)
        server.faults.add("POST", CHANNEL_MESSAGES, limited(0.05, is_global=True))
        await bot.get_partial_messageable(channel.id).send("x")
        server.faults.add("PATCH", ORIGINAL, limited(0.05, via=False))
        await server.slash(anna, channel, "draw", prompt="x")
        await server.until(lambda: bot.failed)
        assert isinstance(bot.failed[0], discord.HTTPException)
        assert bot.failed[0].status == 429


async def test_an_answer_can_be_late_or_cut_off(server: FakeDiscord) -> None:
    channel = server.guild().general
    async with bare_bot(server, say_it) as bot:
        late = server.faults.add("POST", CHANNEL_MESSAGES, delay_s=0.05)
        await bot.get_partial_messageable(channel.id).send("late")
        server.faults.add("POST", CHANNEL_MESSAGES, has_effect=True, is_cut=True)
        with pytest.raises(Exception, match="disconnected"):
            await bot.get_partial_messageable(channel.id).send("cut")
        assert late.hits == 1
        assert [message.text for message in server.seen(channel)] == ["late", "cut"]


async def test_an_archived_thread_takes_no_edit_and_a_new_message_opens_it_unless_it_is_locked(
    server: FakeDiscord,
) -> None:
    thread = server.thread(server.guild().general)
    async with bare_bot(server, say_it) as bot:
        there = bot.get_partial_messageable(thread.id)
        first, second = await there.send("first"), await there.send("second")

        async def refusal(call: Awaitable[object]) -> int:
            try:
                await call
            except discord.HTTPException as error:
                return error.code
            return 0

        thread.is_archived = True
        assert await refusal(first.edit(content="x")) == 50083
        assert await refusal(second.delete()) == 0
        assert await refusal(there.send("third")) == 0
        assert not thread.is_archived
        assert await refusal(first.edit(content="x")) == 0
        thread.is_locked = True
        assert [await refusal(call) for call in (first.edit(content="y"), there.send("x"))] == [160005, 160005]
        thread.is_archived = True
        calls = first.edit(content="y"), there.send("x"), first.delete()
        assert [await refusal(call) for call in calls] == [50083, 50083, 50083]
        thread.permissions |= MANAGE_THREADS
        assert await refusal(there.send("fourth")) == 0
        assert not thread.is_archived


async def test_a_fault_that_nobody_meets_fails_its_test() -> None:
    async with FakeDiscord().serving() as server:
        server.faults.add("POST", CALLBACK, failing(502), times=2)
        for _ in range(2):
            with pytest.raises(AssertionError, match="met by nobody"):
                server.mend()
            server.faults.take("POST", "/interactions/1/token/callback", is_upload=False)
        server.mend()


# --- words ---------------------------------------------------------------------------------------------------------


async def test_a_translated_command_reaches_discord(server: FakeDiscord) -> None:
    class Korean(app_commands.Translator):
        async def translate(
            self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
        ) -> str | None:
            return "그려" if locale is discord.Locale.korean and string.message == "paint" else None

    async with bare_bot(server, say_it) as bot:
        command: app_commands.Command[Any, ..., None] = app_commands.Command(
            name=app_commands.locale_str("paint"), description="Paint", callback=_painting
        )  # fmt: skip
        bot.tree.add_command(command)
        await bot.tree.set_translator(Korean())
        await bot.tree.sync()
        assert server.commands[-1]["name_localizations"] == {"ko": "그려"}
        assert len(server.syncs) == 2


async def _painting(interaction: discord.Interaction) -> None:
    await interaction.response.defer()
