"""What is kept, and erasing it, over the wire of Discord: for the person alone, wherever it is asked."""

from __future__ import annotations

from pathlib import Path

from tests.fakes.bytes_kept import words_kept
from tests.fakes.discord_server import FakeDiscord
from tests.wire.discord import running_bot


async def test_it_is_shown_and_asked_to_the_person_alone(tmp_path: Path) -> None:
    async with FakeDiscord().serving() as server:
        anna, channel = server.user("Annegret"), server.guild().general
        async with running_bot(tmp_path, server) as bot:
            await bot.answer(anna, channel, "help")
            assert "Annegret" in await bot.answer(anna, channel, "privacy")
            assert words_kept(tmp_path, ["Annegret"]) == {"Annegret"}
            asked = await server.slash(anna, channel, "privacy", action="erase")
            await server.until(lambda: asked.messages and "Nothing brings it back" in asked.messages[0].text)
            await server.click(anna, asked.messages[0], "Yes, erase it")
            await server.until(lambda: not words_kept(tmp_path, ["Annegret"]))
