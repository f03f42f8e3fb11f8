"""What a picture costs in calls to Telegram, where few and where many ask at once. Only a test moves the time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.chats.load_shedding import CALM_S
from bot.model.jobs import JobState
from tests.fakes.backend import FakeBackend
from tests.fakes.clock import SettableClock
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import Bot, running_bot

ANNA, LATER = 7, 8
CROWD = range(1000, 1060)
"""More than Telegram takes in a second, and enough for shedding to begin while they are answered."""
PAINTS_S = 12.0
PATIENCE_S = 60.0
FAST_S, SLOW_S = 0.1, 0.01
"""How far the bot's time goes between two looks of a test: while it only waits, and while it sends to a crowd."""


class Counted:
    """Calls since it was made."""

    def __init__(self, server: FakeTelegram) -> None:
        self._server, self._before = server, len(server.calls)

    @property
    def methods(self) -> Counter[str]:
        return Counter(call.method for call in self._server.calls[self._before :] if call.method != "getUpdates")


async def until(bot: Bot, is_so: Callable[[], object], *, step_s: float) -> None:
    def looked() -> object:
        bot.clock.advance(step_s)
        return is_so()

    await bot.server.until(looked, patience_s=PATIENCE_S)


async def ask(bot: Bot, chats: Sequence[int]) -> None:
    """Until each has been told that the picture is on its way, and it is being painted."""
    known = len(bot.backend.submits)
    for chat in chats:
        bot.server.write(chat, "/gen a red fox")
    await bot.server.until(lambda: all(bot.server.ours(chat) for chat in chats), patience_s=PATIENCE_S)
    assert all("9 credits left" in bot.server.ours(chat)[0]["text"] for chat in chats)
    await until(bot, lambda: len(bot.backend.submits) == known + len(chats), step_s=SLOW_S)


async def wait_with_progress(bot: Bot, chat: int) -> None:
    """Somebody asks, sees that it is going on, and has their picture."""
    counted = Counted(bot.server)
    await ask(bot, [chat])
    await until(bot, lambda: counted.methods["editMessageText"] and counted.methods["sendChatAction"], step_s=FAST_S)
    await until(bot, lambda: bot.server.pictures(chat), step_s=FAST_S)


async def test_progress_is_shed_where_many_ask_at_once_and_seen_before_and_after(tmp_path: Path) -> None:
    clock = SettableClock()
    clock.stop()
    backend = FakeBackend(clock=clock, finish_after_s=PAINTS_S)
    async with (
        FakeTelegram(floods=None).serving() as server,  # its time is real, and the bot's is not
        running_bot(
            tmp_path,
            server,
            clock=clock,
            backend=backend,
            ZIMAGE_MAX_ACTIVE=str(len(CROWD)),
            ZIMAGE_MAX_REQUESTS_PER_S="1000",
        ) as bot,
    ):
        await wait_with_progress(bot, ANNA)

        counted = Counted(server)
        await ask(bot, CROWD)
        ready_at_s = clock.monotonic_s() + PAINTS_S
        await until(bot, lambda: clock.monotonic_s() >= ready_at_s, step_s=FAST_S)
        assert bot.events.counts["progress_shed"] >= 2 * len(CROWD)  # an action and an edit of each, at least
        await until(bot, lambda: all(server.pictures(chat) for chat in CROWD), step_s=SLOW_S)
        assert counted.methods["sendMessage"] == counted.methods["editMessageMedia"] == len(CROWD)
        assert counted.methods.total() / len(CROWD) <= 2.3

        clock.advance(CALM_S)
        await wait_with_progress(bot, LATER)
        await bot.idle()
        assert (await bot.storage.count_jobs())[JobState.DELIVERED] == len(CROWD) + 2
