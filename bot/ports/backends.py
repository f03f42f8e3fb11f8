"""What the program asks of a backend, a place that makes pictures, and how it opens one."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, Protocol, TypeVar, runtime_checkable

from bot.model.images import Abilities, ImageRef, ImageRequest, TaskId, TaskStatus
from bot.ports.health import Health
from bot.ports.outside import Clock, ProxyFor, directly

OWN_CALLS_PER_S = 50.0
"""A limit for backends that run on machines of the operator's own, where questions cost nothing."""
FindPackage = Callable[[str], object | None]
"""Looks for an installed package by its name, without importing it; None where it is not installed."""


class Backend(Protocol):
    """A place that makes pictures. Each method makes one attempt: retries, pace and circuits are the core's."""

    @property
    def name(self) -> str: ...

    @property
    def abilities(self) -> Abilities: ...

    async def submit(self, request: ImageRequest, *, key: str) -> TaskId:
        """Ask for one picture. Raises TryLater, Refused, Unavailable, Ambiguous.

        TryLater (429) and Unavailable mean that it was certainly not accepted: `down` where no connection was made,
        `key_invalid` (401) and `balance_used_up` (402) where only the operator can mend it. `key` is the idempotency
        key: a second call with it gives the same task where `abilities.idempotent_submit`, and asks for a second
        picture elsewhere.
        """
        ...

    async def status(self, task: TaskId) -> TaskStatus:
        """Raises TryLater (429), Refused (another 4xx in the service's own words: final), Unavailable (`down`: 5xx, a
        bare 4xx of a proxy, time-out, malformed answer, connection lost; `key_invalid`, `balance_used_up`), TaskLost.
        Asking again is harmless."""
        ...

    def fetch(self, image: ImageRef) -> AsyncGenerator[bytes, None]:
        """Stream the bytes in pieces. Raises Unavailable (trouble: fetching again is harmless), BadPicture (address not
        allowed, too large, packed, gone). Whether the bytes are a picture is the caller's to check. Close it early
        (`aclosing`) where not all is read."""
        ...

    async def cancel(self, task: TaskId) -> None:
        """Stop the work where `abilities.cancel`; else do nothing. Never raises a BackendError."""
        ...

    async def ping(self) -> Health:
        """One cheap question that needs a valid key. Never raises a BackendError."""
        ...


@runtime_checkable
class Examined(Protocol):
    """A Backend that can look more closely than a ping at whether it will make pictures, and makes none for that."""

    async def examine(self) -> Sequence[str]:
        """What the operator has to mend, a sentence each. Never raises a BackendError."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class BackendLimits:
    """Pictures in flight, and calls a second. Where a backend has several addresses, each has these limits."""

    max_active: int
    max_calls_per_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class BackendTools:
    """What a backend is made with. It may write into `folder`; `max_connections` is enough for all its calls.

    `proxy_for` is for services of others, never for a machine of the operator's own, nor for addresses of pictures.
    """

    clock: Clock
    folder: Path
    max_connections: int
    proxy_for: ProxyFor = directly


@dataclass(frozen=True, slots=True, kw_only=True)
class Unopened:
    """What `doctor` tells of a backend that is too costly to open for a check."""

    abilities: Abilities
    detail: str


S_contra = TypeVar("S_contra", contravariant=True)


def _finds_no_fault(_: object) -> str | None:
    return None


def _needs_nothing(_: object, _find: FindPackage) -> str | None:
    return None


def _is_opened(_: object) -> Unopened | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class BackendPlug(Generic[S_contra]):
    """How the composition root opens a backend, by the settings of its own. `name` is what BACKENDS calls it.

    `open` gives one backend, or one for each address, and closes them at the end of its block. The other functions
    open nothing. `fault` and `missing` give a sentence for the operator, or None where all is well: `fault` about
    the settings, `missing` about packages that are not installed. `unopened` is for `doctor`: None where it may open
    the backend.
    """

    name: str
    open: Callable[[S_contra, BackendTools], AbstractAsyncContextManager[Sequence[Backend]]]
    limits: Callable[[S_contra], BackendLimits]
    fault: Callable[[S_contra], str | None] = _finds_no_fault
    missing: Callable[[S_contra, FindPackage], str | None] = _needs_nothing
    unopened: Callable[[S_contra], Unopened | None] = _is_opened


def plug_when_used(name: str, load: Callable[[], BackendPlug[S_contra]]) -> BackendPlug[S_contra]:
    """A plug that stands for the one that `load` gives. Nothing is loaded before one of its functions is called."""
    return BackendPlug(
        name=name,
        open=lambda options, tools: load().open(options, tools),
        limits=lambda options: load().limits(options),
        fault=lambda options: load().fault(options),
        missing=lambda options, find: load().missing(options, find),
        unopened=lambda options: load().unopened(options),
    )
