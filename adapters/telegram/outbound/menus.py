"""The menus of commands, by place and language. Telegram is asked which it has, and sent those that are not so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)
from telegram.error import TelegramError

from adapters.telegram.outbound.bot_api import words_of
from adapters.telegram.outbound.client import TelegramBot
from adapters.telegram.outbound.places import PLATFORM
from bot.chats.cutting import cut
from bot.model.commands import CommandSpec
from bot.model.people import Identity
from bot.model.roles import Role
from bot.ports import Events, Texts
from bot.ports.platforms import RoleOf

FALLBACK = "en"
MAX_DESCRIPTION = 256


class Menus:
    """`texts` are by language: some have words for menus only."""

    def __init__(
        self,
        *,
        bot: TelegramBot,
        specs: Callable[[], Sequence[CommandSpec]],
        texts: Mapping[str, Texts],
        events: Events,
        admins: Iterable[Identity],
        role_of: RoleOf,
    ) -> None:
        self._bot = bot
        self._specs = specs
        self._texts = texts
        self._events = events
        self._role_of = role_of
        self._waiting: set[int] = set()
        self._shown: dict[int, Role | None] = {}
        self._admins = sorted(int(admin.user_id) for admin in admins if admin.platform == PLATFORM)

    async def set_all(self) -> bool:
        """Whether Telegram has them all now, as far as it can.

        An admin who has never written to the bot has no chat yet: theirs is set at a later start, or by `greet`.
        """
        specs = [spec for spec in self._specs() if not spec.is_button]
        everybody = [spec for spec in specs if spec.role is None]
        anywhere = await self._set(BotCommandScopeDefault(), [spec for spec in everybody if spec.name != "group"])
        in_groups = await self._set(BotCommandScopeAllGroupChats(), everybody)
        for admin in self._admins:
            await self._set_for(admin, Role.OWNER)
        return anywhere and in_groups

    async def _set_for(self, user: int, role: Role | None) -> None:
        """In the chat with somebody who looks after the bot: with the commands of their role."""
        specs = [spec for spec in self._specs() if not spec.is_button and spec.name != "group"]
        theirs = [spec for spec in specs if spec.role is None or (role is not None and spec.role <= role)]
        await self._set(BotCommandScopeChat(user), theirs)
        self._shown[user] = role

    async def greet(self, user: int) -> None:
        """Somebody has written, so that there is a chat with them now; and they may have been named since."""
        role = await self._role_of(Identity(platform=PLATFORM, user_id=str(user)))
        if user in self._waiting or role is not self._shown.get(user):
            self._waiting.discard(user)
            await self._set_for(user, role)

    async def _set(self, scope: BotCommandScope, specs: Sequence[CommandSpec]) -> bool:
        for locale, texts in self._texts.items():
            commands = tuple(BotCommand(_name(spec), self._description(spec, texts, locale)) for spec in specs)
            # The menu without a language is for everybody whose language has none.
            language = None if locale == FALLBACK else locale
            try:
                if await self._known(scope, language) != commands:
                    await self._bot.set_my_commands(commands, scope=scope, language_code=language)
            except TelegramError as error:
                self._events.warn("telegram_menu_not_set", scope=scope.type, locale=locale, why=words_of(error))
                if isinstance(scope, BotCommandScopeChat):
                    self._waiting.add(int(scope.chat_id))
                return False
        return True

    async def _known(self, scope: BotCommandScope, language: str | None) -> tuple[BotCommand, ...] | None:
        """What Telegram has; None where it does not tell: then the menu is sent as if there were none."""
        try:
            return await self._bot.get_my_commands(scope=scope, language_code=language)
        except TelegramError:
            return None

    def _description(self, spec: CommandSpec, texts: Texts, locale: str) -> str:
        """In English where a language has no word for a command yet."""
        key = f"command.{spec.name}"
        try:
            return cut(texts.say(key, locale), MAX_DESCRIPTION)
        except KeyError:
            return cut(self._texts[FALLBACK].say(key, FALLBACK), MAX_DESCRIPTION)


def _name(spec: CommandSpec) -> str:
    return "gen" if spec.name == "imagine" else spec.name
