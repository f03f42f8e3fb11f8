"""Links over the wire of Discord: in direct messages alone, with a press of each side."""

from __future__ import annotations

from pathlib import Path

from bot.model.codes import plain
from bot.model.people import Identity
from tests.fakes.discord_server import FakeDiscord
from tests.fakes.kept_codes import is_kept
from tests.fakes.linked import link, spendable, visit
from tests.wire.discord import running_bot

ANNA_THERE = Identity(platform="telegram", user_id="7")


async def test_a_code_is_shown_in_a_direct_message_and_not_in_a_server(tmp_path: Path) -> None:
    async with FakeDiscord().serving() as server:
        anna, boris, channel = server.user("Anna"), server.user("Boris"), server.guild().general
        async with running_bot(tmp_path, server) as bot:
            assert "private chat" in await bot.answer(anna, channel, "link")
            asked = await server.slash(anna, server.dm(anna), "link")
            await server.until(lambda: asked.messages and asked.messages[0].text)
            (code,) = [word for word in asked.messages[0].text.split() if plain(word)]
            typed = await server.slash(boris, server.dm(boris), "link", code=code)
            await server.until(lambda: typed.messages and "you, too?" in typed.messages[0].text)
        assert not is_kept(tmp_path, code)


async def test_what_is_spent_there_is_gone_here(tmp_path: Path) -> None:
    async with FakeDiscord().serving() as server:
        anna, channel = server.user("Anna"), server.guild().general
        async with running_bot(tmp_path, server) as bot:
            await bot.answer(anna, channel, "credits")
            await visit(bot.storage, ANNA_THERE)
            me = Identity(platform="discord", user_id=str(anna.id))
            await link(bot.storage, ANNA_THERE, me)
            assert "Balance: 10 credits" in await bot.answer(anna, channel, "credits")
            assert await spendable(bot.storage, ANNA_THERE) == 10
            assert "Are you sure?" in await bot.answer(anna, channel, "unlink")
