"""What the program asks of a platform, and what it gives to one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from bot.model.commands import Argument, CommandSpec, Reply, Request
from bot.model.errors import BotError
from bot.model.features import Feature
from bot.model.people import Identity
from bot.model.platforms import PlatformFacts
from bot.model.roles import Role
from bot.ports.chats import Acceptance, SpeakingChat
from bot.ports.health import Health
from bot.ports.outside import Blobs, Clock, Events, PasswordTries, ProxyFor, Texts, directly
from bot.ports.storage import PlatformStorage

Answer = Callable[[Request], Coroutine[None, None, Reply]]
"""The core's reply to a request. Never raises: a refusal is a reply. The same request id twice is one request."""
ReadTyped = Callable[[str], tuple[str, Mapping[str, Argument]]]
"""A typed command's name and arguments. Raises UnknownCommand, UnknownArgument, MissingValue."""
Fit = Callable[[Path, int], Awaitable[bytes]]
"""The picture in a file, encoded anew into so many bytes at most. Raises BadPicture."""

_Message = MutableMapping[str, Any]
_Receive = Callable[[], Awaitable[_Message]]
_Send = Callable[[_Message], Awaitable[None]]
HttpApp = Callable[[_Message, _Receive, _Send], Awaitable[None]]
"""A web application (ASGI 3.0)."""


class PlatformRefused(BotError):
    """The platform does not let the bot in with these settings: only the operator can mend it.

    `sentence` is the text key of what they are told.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.sentence = sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class CoreServices:
    """What the core does for one platform. `specs` are the commands that the platform offers, as it can show them."""

    answer: Answer
    acceptance: Acceptance
    specs: Callable[[], Sequence[CommandSpec]]
    read_typed: ReadTyped


class Platform(Protocol):
    """A way in and out. Whole when it is made; connected while `run` runs."""

    @property
    def chat(self) -> SpeakingChat: ...

    def around(self, app: HttpApp, services: CoreServices) -> HttpApp:
        """`app` with what the platform adds to the program's HTTP port: its own paths, and all others as before."""
        ...

    async def run(self, services: CoreServices) -> None:
        """Answer what comes in, until cancelled. Raises PlatformRefused where it was never let in."""
        ...

    async def close(self) -> None:
        """After the last delivery: the connections. A second call does nothing."""
        ...


RoleOf = Callable[[Identity], Awaitable[Role | None]]


def _to_nobody(_: str) -> None:
    pass


async def _of_nobody(_: Identity) -> Role | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformTools:
    """What a platform is made with. `menu_texts` are by language, English among them; `admins` are of all platforms.
    `role_of` tells what somebody may do for the operator, by any of their identities; menus are shown by it.
    `program` is what is typed before a command on this machine. `tries` are those of WEB_PASSWORD at every door.
    `introduce` takes a line for the operator: who the bot is, and the link to it, once the platform has said so."""

    storage: PlatformStorage
    blobs: Blobs
    texts: Texts
    menu_texts: Mapping[str, Texts]
    clock: Clock
    events: Events
    fit: Fit
    admins: frozenset[Identity]
    secret_key: bytes = field(repr=False)
    program: str
    tries: PasswordTries
    role_of: RoleOf = _of_nobody
    proxy_for: ProxyFor = directly
    introduce: Callable[[str], None] = _to_nobody


S_contra = TypeVar("S_contra", contravariant=True)


def _is_not_asked(_: object, _clock: Clock) -> Awaitable[Health] | None:
    return None


def _has_no_more(_: object) -> frozenset[Feature]:
    return frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformPlug(Generic[S_contra]):
    """How the composition root makes a platform, by the settings of its own.

    `make` gives None where the settings turn it off; nothing is connected yet. `check` is for `doctor`: it asks the
    platform who the bot is and leaves nothing changed; None where the platform is off, or is not asked. `features` are
    those that it has by these settings, besides those of its facts.
    """

    facts: PlatformFacts
    make: Callable[[S_contra, PlatformTools], Platform | None]
    check: Callable[[S_contra, Clock], Awaitable[Health] | None] = _is_not_asked
    features: Callable[[S_contra], frozenset[Feature]] = _has_no_more
