"""The platforms there are: each is named once here, and made from the settings of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from adapters.discord.plug import DISCORD
from adapters.telegram.plug import TELEGRAM
from adapters.web.plug import WEB
from bot.model.people import Identity
from bot.model.platforms import Platforms
from bot.model.roles import Role
from bot.ports import (
    CoreServices,
    Decoder,
    Health,
    HttpApp,
    Platform,
    PlatformPlug,
    PlatformRefused,
    PlatformTools,
    SpeakingChat,
    Storage,
    Texts,
)
from bot.settings.loading import WrongSettings
from bot.settings.settings import Settings
from bot.settings.values import hint

if TYPE_CHECKING:
    from bot.app.core import Core

PLUGS: tuple[PlatformPlug[Settings], ...] = (WEB, DISCORD, TELEGRAM)
PLATFORMS = Platforms(*(plug.facts for plug in PLUGS))


def platforms_of(settings: Settings) -> Platforms:
    """All there are, with what each can do by these settings."""
    return Platforms(*(replace(plug.facts, features=plug.facts.features | plug.features(settings)) for plug in PLUGS))


def check_people(settings: Settings) -> None:
    """Whether each of ADMINS can be somebody on a platform there is. Raises WrongSettings."""
    wrong = [f"ADMINS names {admin}: {why}." for admin in sorted(settings.admins) if (why := _what_is_wrong(admin))]
    if wrong:
        raise WrongSettings(wrong)


def _what_is_wrong(admin: Identity) -> str:
    """A sentence without its full stop, "" where nothing is wrong."""
    if admin.platform not in PLATFORMS:
        return f"there is no platform {admin.platform}{hint(admin.platform, PLATFORMS.names)}; write platform:id"
    if not PLATFORMS.of(admin.platform).can_be(admin):
        return f"{admin.platform} calls its users by numbers: write the number in the place of the name"
    return ""


async def role_of(owners: frozenset[Identity], storage: Storage, identity: Identity) -> Role | None:
    """What somebody may do for the operator, by whichever of their identities."""
    person = await storage.find_person(identity)
    if owners & {identity, *(person.identities if person else ())}:
        return Role.OWNER
    return person.role if person else None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPlatforms:
    """The platforms that the settings turn on."""

    platforms: Sequence[Platform]
    texts: Texts

    @property
    def chats(self) -> Mapping[str, SpeakingChat]:
        return {platform.chat.platform: platform.chat for platform in self.platforms}

    def around(self, app: HttpApp, core: Core) -> HttpApp:
        """`app` with what each platform adds to the program's HTTP port."""
        for platform in self.platforms:
            app = platform.around(app, services_of(core, platform.chat.platform))
        return app

    def start(self, core: Core, *, on_refused: Callable[[str], Awaitable[None]]) -> list[asyncio.Task[None]]:
        """A task each, until cancelled. They raise WrongSettings where a platform does not let the bot in, after
        `on_refused` has been told of it."""
        return [
            asyncio.create_task(self._run(platform, core, on_refused), name=platform.chat.platform)
            for platform in self.platforms
        ]

    async def _run(self, platform: Platform, core: Core, on_refused: Callable[[str], Awaitable[None]]) -> None:
        try:
            await platform.run(services_of(core, platform.chat.platform))
        except PlatformRefused as refused:
            await on_refused(platform.chat.platform)
            raise WrongSettings([self.texts.say(refused.sentence, "en")]) from None

    async def close(self) -> None:
        """After the last delivery: the connections."""
        for platform in self.platforms:
            await platform.close()


def make_platforms(settings: Settings, tools: PlatformTools) -> OpenPlatforms:
    """Make the platforms that the settings turn on. Nothing is connected yet."""
    made = [platform for plug in PLUGS if (platform := plug.make(settings, tools)) is not None]
    return OpenPlatforms(platforms=made, texts=tools.texts)


def services_of(core: Core, platform: str) -> CoreServices:
    """What the core does for one platform."""
    from bot.requests.typed import parse

    specs = partial(core.router.specs, platform)
    return CoreServices(
        answer=core.router.answer,
        acceptance=core.acceptance,
        specs=specs,
        read_typed=lambda text: parse(text, specs()),
    )


def platform_checks(settings: Settings) -> list[tuple[str, Awaitable[Health]]]:
    """What `doctor` asks the platforms that are on, by name."""
    from bot.ops.clock import SystemClock

    asked = [(plug.facts.name, plug.check(settings, SystemClock())) for plug in PLUGS]
    return [(name, _told(ping)) for name, ping in asked if ping is not None]


async def _told(ping: Awaitable[Health]) -> Health:
    """A refusal as a sentence, the one that `run` would end with."""
    try:
        return await ping
    except PlatformRefused as refused:
        from bot.texts.catalogs import Catalogs

        return Health(is_ok=False, detail=Catalogs().say(refused.sentence, "en"))


async def fitted(decoder: Decoder, path: Path, max_bytes: int) -> bytes:
    """The picture in the file, encoded anew into so many bytes at most. Raises BadPicture."""
    return (await decoder.fit(path, max_bytes=max_bytes)).data
