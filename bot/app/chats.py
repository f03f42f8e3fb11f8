"""Makes the chat platforms whose tokens are set, and runs them with what the core answers."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from adapters.discord.outbound.errors import StartRefused
from adapters.discord.outbound.invite import application_in, invite_link
from adapters.discord.service import Discord
from adapters.telegram.outbound.errors import TokenRejected
from adapters.telegram.service import Telegram
from bot.app.core import Core
from bot.pipeline.pictures import fit
from bot.ports import Blobs, Chat, Clock, Events, Storage, Texts
from bot.requests.typed import parse
from bot.settings.settings import Settings, WrongSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Platforms:
    """None where no token is set."""

    discord: Discord | None
    telegram: Telegram | None
    texts: Texts

    @property
    def chats(self) -> Mapping[str, Chat]:
        chats: list[Chat] = [platform.chat for platform in (self.discord, self.telegram) if platform is not None]
        return {chat.platform: chat for chat in chats}

    def start(self, core: Core) -> list[asyncio.Task[None]]:
        """A task each, until cancelled. They raise WrongSettings where a platform does not take the token."""
        running = []
        if self.telegram is not None:
            running.append(asyncio.create_task(_run_telegram(self.telegram, core, self.texts), name="telegram"))
        if self.discord is not None:
            running.append(asyncio.create_task(_run_discord(self.discord, core, self.texts), name="discord"))
        return running

    async def close(self) -> None:
        """After the last delivery: the connections."""
        for platform in (self.discord, self.telegram):
            if platform is not None:
                await platform.close()


def make_platforms(
    settings: Settings,
    *,
    secret_key: bytes,
    storage: Storage,
    blobs: Blobs,
    texts: Texts,
    menu_texts: Mapping[str, Texts],
    clock: Clock,
    events: Events,
) -> Platforms:
    """Nothing is connected yet."""
    discord, telegram = None, None
    if settings.token_of_discord:
        discord = Discord(
            token=settings.token_of_discord,
            api_url=settings.discord_api_url,
            storage=storage,
            blobs=blobs,
            texts=texts,
            menu_texts=menu_texts,
            clock=clock,
            events=events,
            fit=_fitted,
        )
    if settings.token_of_telegram:
        secret = settings.telegram_webhook_secret
        own_secret = hmac.new(secret_key, b"telegram webhook", "sha256").hexdigest()
        telegram = Telegram(
            token=settings.token_of_telegram,
            api_url=settings.telegram_api_url,
            webhook_url=settings.telegram_webhook_url,
            webhook_secret=secret.get_secret_value() if secret else own_secret,
            storage=storage,
            blobs=blobs,
            texts=texts,
            clock=clock,
            events=events,
            admins=settings.admins,
            menu_texts=menu_texts,
        )
    return Platforms(discord=discord, telegram=telegram, texts=texts)


def discord_invitation(settings: Settings) -> str | None:
    """Where a server's manager lets the bot in; None where no token is set, or it does not say whose it is."""
    application = application_in(settings.token_of_discord)
    return None if application is None else invite_link(application)


def _fitted(path: Path, max_bytes: int) -> bytes:
    return fit(path, max_bytes=max_bytes).data


async def _run_telegram(telegram: Telegram, core: Core, texts: Texts) -> None:
    platform = telegram.chat.platform
    try:
        await telegram.run(
            answer=core.router.answer,
            read_typed=lambda text: parse(text, core.router.specs(platform)),
            specs=partial(core.router.specs, platform),
            take_picture=core.take_picture,
        )
    except TokenRejected as rejected:
        raise WrongSettings([texts.say(rejected.key, "en")]) from None


async def _run_discord(discord: Discord, core: Core, texts: Texts) -> None:
    try:
        await discord.run(
            answer=core.router.answer,
            acceptance=core.acceptance,
            take_picture=core.take_picture,
            specs=partial(core.router.specs, discord.chat.platform),
        )
    except StartRefused as refused:
        raise WrongSettings([texts.say(refused.sentence, "en")]) from None
