"""Links over the wire of Telegram: a code of one side typed by the other, and two presses."""

from __future__ import annotations

from pathlib import Path

from bot.model.codes import plain
from bot.model.people import Identity
from tests.fakes.kept_codes import is_kept
from tests.fakes.linked import spendable
from tests.fakes.telegram_faults import Json
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import Bot, running_bot

ANNA, BORIS = 7, 8
GROUP = -1004001


async def answered(bot: Bot, chat: int, text: str, wanted: str) -> Json:
    """The message with these words, which comes once somebody has written."""
    bot.server.write(chat, text)
    await bot.server.until(lambda: any(wanted in message["text"] for message in bot.server.ours(chat)))
    await bot.settled()
    return next(message for message in reversed(bot.server.ours(chat)) if wanted in message["text"])


async def test_two_chats_have_one_wallet_once_both_have_pressed(tmp_path: Path) -> None:
    async with FakeTelegram().serving() as server, running_bot(tmp_path, server) as bot:
        for person in (ANNA, BORIS):
            await bot.written(person, "/help")
        shown = await answered(bot, ANNA, "/link", "Your code")
        (code,) = [word for word in shown["text"].split() if plain(word)]
        asked = await answered(bot, BORIS, f"/link {code.lower().replace('-', ' ')}", "you, too?")
        await bot.pressed(asked, "Yes, one wallet")
        asked = await answered(bot, ANNA, "/link", "you, too?")
        await bot.pressed(asked, "Yes, one wallet")
        told = await answered(bot, BORIS, "/credits", "Balance: 10 credits")
        assert "given twice, counted once" in told["text"]
        asked = await answered(bot, BORIS, "/unlink", "Are you sure?")
        await bot.pressed(asked, "Yes, keep it here")
        anna = Identity(platform="telegram", user_id=str(ANNA))
        assert await spendable(bot.storage, anna) == 0
        assert not is_kept(tmp_path, code)
        assert code not in str(vars(bot.events))


async def test_in_a_group_no_code_is_shown(tmp_path: Path) -> None:
    async with FakeTelegram().serving() as server, running_bot(tmp_path, server) as bot:
        await bot.written(ANNA, "/help")
        known = len(server.ours(ANNA))
        await bot.written(GROUP, "/link", by=ANNA)
        await server.until(lambda: len(server.ours(ANNA)) > known)
        assert "private chat" in server.ours(ANNA)[-1]["text"]
        assert not any(plain(word) for message in server.ours(GROUP) for word in message["text"].split())
