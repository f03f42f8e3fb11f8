"""Who runs a group. Asked only where it matters, and remembered for a minute."""

from __future__ import annotations

from collections import OrderedDict

from telegram import User
from telegram.constants import ChatMemberStatus
from telegram.error import TelegramError

from adapters.telegram.outbound.client import TelegramBot
from adapters.telegram.outbound.places import PLATFORM, Spot
from bot.chats.bounded import Bounded
from bot.model.commands import GROUP_ADMIN
from bot.model.people import GroupRule
from bot.ports import Clock, PlatformStorage

REMEMBERED_S = 60.0
MAX_REMEMBERED = 5_000
ANONYMOUS_ADMIN = 1087968824
"""The user under whose name admins write who hide behind their group."""
CHANNEL = 136817688
"""The user under whose name people write who write as one of their channels (Bot API, Message: sender_chat)."""
_ADMINS = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)


OF_ADMINS = frozenset({"group", "group_words"})
"""Commands of those who run the group."""


class Groups:
    """`titles` are those that updates have told, by the number of the chat."""

    def __init__(self, *, bot: TelegramBot, storage: PlatformStorage, clock: Clock) -> None:
        self._bot = bot
        self._storage = storage
        self._clock = clock
        self.titles = Bounded[int, str](limit=MAX_REMEMBERED)
        self._known: OrderedDict[tuple[int, int], tuple[float, bool]] = OrderedDict()

    async def roles(self, spot: Spot, user: User, command: str) -> tuple[str, ...]:
        """GROUP_ADMIN for who runs the group: where they choose its rules, or where only they may ask for pictures."""
        if not spot.is_group:
            return ()
        if command not in OF_ADMINS:
            rules = await self._storage.group_rules(PLATFORM, str(spot.chat))
            if rules.who is not GroupRule.ADMINS:
                return ()
        return (GROUP_ADMIN,) if await self._is_admin(spot.chat, user.id) else ()

    async def _is_admin(self, chat: int, user: int) -> bool:
        if user == ANONYMOUS_ADMIN:
            return True
        now_s = self._clock.monotonic_s()
        known_at_s, known = self._known.get((chat, user), (-REMEMBERED_S, False))
        if now_s - known_at_s < REMEMBERED_S:
            return known
        try:
            member = await self._bot.get_chat_member(chat, user)
        except TelegramError:
            return False
        is_admin = member.status in _ADMINS
        self._known[chat, user] = (now_s, is_admin)
        if len(self._known) > MAX_REMEMBERED:
            self._known.popitem(last=False)
        return is_admin
