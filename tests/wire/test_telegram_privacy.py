"""Erasing over the wire of Telegram: nothing that was written there is left, the request itself among it."""

from __future__ import annotations

from pathlib import Path

from tests.fakes.bytes_kept import words_kept
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import running_bot

ANNA = 7
WORDS = ("a bittern in the reeds", "just thinking about cranes")


async def test_after_the_press_no_word_is_left_and_nobody_is_welcomed_again(tmp_path: Path) -> None:
    async with FakeTelegram().serving() as server, running_bot(tmp_path, server) as bot:
        await bot.written(ANNA, "/help")
        await bot.written(ANNA, f"/imagine {WORDS[0]}")
        await bot.written(ANNA, WORDS[1])  # offered, and kept as a draft
        assert words_kept(tmp_path, WORDS) == set(WORDS)
        server.write(ANNA, "/privacy erase")
        await server.until(
            lambda: any("Erase what is kept" in one["text"] for one in server.ours(ANNA) if "text" in one)
        )
        await bot.settled()
        asked = next(one for one in reversed(server.ours(ANNA)) if "Erase what is kept" in one.get("text", ""))
        await bot.pressed(asked, "Yes, erase it")
        await server.until(lambda: any("Erased for" in one.get("text", "") for one in server.ours(ANNA)))
        assert words_kept(tmp_path, WORDS) == set()
        server.write(ANNA, "/privacy")
        await server.until(lambda: any("What is kept of" in one.get("text", "") for one in server.ours(ANNA)))
        assert not any("welcome" in one.get("text", "").lower() for one in server.ours(ANNA)[-1:])
