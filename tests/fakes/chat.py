"""A chat in memory: it shows each job once and remembers what it showed."""

from __future__ import annotations

from bot.model.chat_errors import ChatError
from bot.model.commands import Delivery, Notice, Progress, Receipt
from bot.model.jobs import JobId, Place
from bot.ports import ChatLimits, Health


class FakeChat:
    """`trouble` is raised by the next deliveries and notices, one each, before anything is shown."""

    def __init__(self, *, platform: str = "fake", limits: ChatLimits | None = None) -> None:
        self.pictures: dict[JobId, Delivery] = {}
        self.notices: dict[JobId, Notice] = {}
        self.progress: list[Progress] = []
        self.trouble: list[ChatError] = []
        self._platform = platform
        self._limits = limits or ChatLimits()

    @property
    def platform(self) -> str:
        return self._platform

    @property
    def limits(self) -> ChatLimits:
        return self._limits

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        self._stumble()
        self.pictures.setdefault(delivery.job.id, delivery)
        return Receipt(message=f"{self._platform}:{delivery.job.id}")

    async def tell(self, place: Place, notice: Notice) -> Receipt:
        self._stumble()
        self.notices.setdefault(notice.job.id, notice)
        return Receipt(message=f"{self._platform}:{notice.job.id}")

    async def show_progress(self, place: Place, progress: Progress) -> None:
        self.progress.append(progress)

    async def ping(self) -> Health:
        return Health(is_ok=True, detail="a fake")

    def _stumble(self) -> None:
        if self.trouble:
            raise self.trouble.pop(0)
