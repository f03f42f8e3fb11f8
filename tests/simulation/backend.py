"""Two places that make pictures, and outlive every life of the bot: one bills and knows no keys, one is our own."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field

from bot.model.backend_errors import (
    Advice,
    Ambiguous,
    BackendError,
    BadPicture,
    Refused,
    TaskLost,
    TryLater,
    Unavailable,
)
from bot.model.images import (
    Abilities,
    Done,
    Failed,
    ImageRef,
    ImageRequest,
    InProgress,
    ProviderFacts,
    TaskId,
    TaskStatus,
)
from bot.ports import Health
from tests.simulation.wire import Wire

HOSTED = Abilities()
OWN = Abilities(seed=True, cancel=True, idempotent_submit=True, progress=True, bills_nobody=True)
GOOD = b"picture "
"""How a good picture begins; then comes the key that it was asked for with."""


@dataclass(slots=True, kw_only=True)
class _Made:
    key: str
    done_at_s: float
    fails: str = ""
    is_cancelled: bool = False


@dataclass(slots=True, kw_only=True)
class Service:
    """The state of one. `accepted` counts the submits it took for a key, `cut` those whose answer nobody heard."""

    name: str
    abilities: Abilities
    takes_s: Callable[[], float]
    fails: Callable[[], str]
    check: Callable[[Service, str], None]
    heard: Callable[[Service, str], None]
    down_until_s: float = 0.0
    tasks: dict[TaskId, _Made] = field(default_factory=dict)
    by_key: dict[str, TaskId] = field(default_factory=dict)
    accepted: Counter[str] = field(default_factory=Counter)
    lost: set[TaskId] = field(default_factory=set)
    forgotten: Counter[str] = field(default_factory=Counter)
    unknown: set[str] = field(default_factory=set)

    def done_at_s(self, job: str) -> float:
        """When the last of its pictures was made; 0 where none was."""
        return max((made.done_at_s for made in self.tasks.values() if made.key.startswith(f"{job}:")), default=0.0)

    def is_down(self, now_s: float) -> bool:
        return now_s < self.down_until_s

    def submit(self, key: str, now_s: float) -> TaskId:
        if self.is_down(now_s):
            raise Unavailable(reason="down")
        if self.abilities.idempotent_submit and key in self.by_key:
            return self.by_key[key]
        task = TaskId(f"{self.name}{len(self.tasks) + 1}")
        self.tasks[task] = _Made(key=key, done_at_s=now_s + self.takes_s(), fails=self.fails())
        self.by_key[key] = task
        self.accepted[key] += 1
        return task

    def status(self, task: TaskId, now_s: float) -> TaskStatus:
        if self.is_down(now_s):
            raise Unavailable(reason="down")
        if task in self.lost:
            raise TaskLost
        made = self.tasks[task]
        if made.is_cancelled:
            return Failed(detail="cancelled", was_stopped=True)
        if now_s < made.done_at_s:
            return InProgress(fraction=0.5 if self.abilities.progress else None)
        if made.fails:
            return Failed(detail=made.fails)
        return Done(images=(ImageRef(f"made:{task}"),), facts=ProviderFacts(consumed_credits=15))

    def forget_everything(self) -> None:
        for task, made in self.tasks.items():
            if task not in self.lost:
                self.lost.add(task)
                self.forgotten[made.key] += 1
        self.by_key.clear()


class SimulatedBackend:
    """The Backend port of one life, to a service."""

    def __init__(self, *, service: Service, wire: Wire) -> None:
        self._service = service
        self._wire = wire

    @property
    def name(self) -> str:
        return self._service.name

    @property
    def abilities(self) -> Abilities:
        return self._service.abilities

    async def submit(self, request: ImageRequest, *, key: str) -> TaskId:
        loop, service = self._wire.loop, self._service
        service.check(service, key)
        service.unknown.add(key)
        try:
            task = await self._wire.call(
                f"submit {self.name}", lambda: service.submit(key, loop.now_s), meanings=_of_submit
            )
        except (TryLater, Unavailable, Refused):
            service.unknown.discard(key)
            raise
        service.unknown.discard(key)
        service.heard(service, key)
        return task

    async def status(self, task: TaskId) -> TaskStatus:
        loop = self._wire.loop
        return await self._wire.call(
            f"status {self.name}", lambda: self._service.status(task, loop.now_s), meanings=_of_question
        )

    async def fetch(self, image: ImageRef) -> AsyncGenerator[bytes, None]:
        def serve() -> bytes:
            made = self._service.tasks[TaskId(image.removeprefix("made:"))]
            return GOOD + made.key.encode()

        what = self._wire.at(f"fetch {self.name}")
        if what == "gone":
            raise BadPicture(detail="gone")
        if what == "rubbish":
            yield b"rubbish"
            return
        content = await self._wire.call(f"bytes {self.name}", serve, meanings=_of_question)
        yield content[:5]
        await asyncio.sleep(0.01)
        if what == "cut off":
            raise Unavailable(reason="down")
        yield content[5:]

    async def cancel(self, task: TaskId) -> None:
        made = self._service.tasks.get(task)
        if self.abilities.cancel and made is not None:

            def serve() -> None:
                made.is_cancelled = True

            await self._wire.call(f"cancel {self.name}", serve, meanings=_of_question)

    async def ping(self) -> Health:
        await asyncio.sleep(0.05)
        return Health(is_ok=not self._service.is_down(self._wire.loop.now_s), detail="")


def _of_submit(what: str) -> BackendError:
    kind, _, rest = what.partition(" ")
    match kind:
        case "busy":
            return TryLater(after_s=float(rest))
        case "failing":
            return Unavailable(reason="down")
        case "refused":
            return Refused(detail="no", advice=Advice.WORDS)
        case _:
            return Ambiguous()


def _of_question(what: str) -> BackendError:
    kind, _, rest = what.partition(" ")
    return TryLater(after_s=float(rest)) if kind == "busy" else Unavailable(reason="down")
