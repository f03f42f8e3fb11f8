"""The menus of commands, by place and language. They are sent only when they have changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)
from telegram.error import TelegramError

from adapters.telegram.outbound.client import TelegramBot
from adapters.telegram.outbound.places import PLATFORM
from bot.chats.cutting import cut
from bot.model.commands import CommandSpec
from bot.model.people import Identity
from bot.model.refusals import StorageFull
from bot.ports import Clock, Events, PlatformStorage, Texts

FALLBACK = "en"
MAX_DESCRIPTION = 256


class Menus:
    """`texts` are by language: some have words for menus only."""

    def __init__(
        self,
        *,
        bot: TelegramBot,
        specs: Callable[[], Sequence[CommandSpec]],
        storage: PlatformStorage,
        texts: Mapping[str, Texts],
        clock: Clock,
        events: Events,
        owner: str,
        admins: Iterable[Identity],
    ) -> None:
        self._bot = bot
        self._specs = specs
        self._storage = storage
        self._texts = texts
        self._clock = clock
        self._events = events
        self._owner = owner
        self._waiting: set[int] = set()
        self._admins = sorted(int(admin.user_id) for admin in admins if admin.platform == PLATFORM)

    async def set_all(self) -> None:
        """An admin who has never written to the bot has no chat yet: theirs is set at a later start, or by `greet`."""
        specs = [spec for spec in self._specs() if not spec.is_button]
        everybody = [spec for spec in specs if not spec.is_for_admins]
        await self._set(BotCommandScopeDefault(), [spec for spec in everybody if spec.name != "group"])
        await self._set(BotCommandScopeAllGroupChats(), everybody)
        for admin in self._admins:
            await self._set(BotCommandScopeChat(admin), [spec for spec in specs if spec.name != "group"])

    async def greet(self, user: int) -> None:
        """An admin has written, so that there is a chat with them now."""
        if user in self._waiting:
            self._waiting.discard(user)
            await self.set_all()

    async def _set(self, scope: BotCommandScope, specs: Sequence[CommandSpec]) -> None:
        for locale, texts in self._texts.items():
            commands = [BotCommand(_name(spec), self._description(spec, texts, locale)) for spec in specs]
            shown = json.dumps([command.to_dict() for command in commands], ensure_ascii=False)
            digest = hashlib.sha256(shown.encode()).hexdigest()[:16]
            name = f"menu:{json.dumps(scope.to_dict(), sort_keys=True)}:{locale}"
            if await self._storage.note(self._owner, name, at=self._clock.now()) == digest:
                continue
            try:
                # The menu without a language is for everybody whose language has none.
                language = None if locale == FALLBACK else locale
                await self._bot.set_my_commands(commands, scope=scope, language_code=language)
            except TelegramError as error:
                self._events.warn("telegram_menu_not_set", scope=scope.type, locale=locale, why=type(error).__name__)
                if isinstance(scope, BotCommandScopeChat):
                    self._waiting.add(int(scope.chat_id))
                return
            try:
                await self._storage.keep_note(self._owner, name, digest)
            except StorageFull:
                self._events.alert("disk_full", where="database")

    def _description(self, spec: CommandSpec, texts: Texts, locale: str) -> str:
        """In English where a language has no word for a command yet."""
        key = f"command.{spec.name}"
        try:
            return cut(texts.say(key, locale), MAX_DESCRIPTION)
        except KeyError:
            return cut(self._texts[FALLBACK].say(key, FALLBACK), MAX_DESCRIPTION)


def _name(spec: CommandSpec) -> str:
    return "gen" if spec.name == "imagine" else spec.name
