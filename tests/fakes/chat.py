"""A chat in memory: it shows each job once and remembers what it showed."""

from __future__ import annotations

from collections.abc import Collection

from bot.model.chat_errors import ChatError
from bot.model.commands import Delivery, Notice, Progress, Receipt
from bot.model.jobs import JobId, Place
from bot.model.ledger import Balance
from bot.model.outgoing import Recipient
from bot.model.people import Identity
from bot.ports import ChatLimits, Health


class FakeChat:
    """`trouble` is raised by the next deliveries and notices, one each, before anything is shown.

    `said` is what was said to whom, by its key; `closed` what is raised for whom; `watched` the balances that are
    looked at.
    """

    def __init__(self, *, platform: str = "fake", limits: ChatLimits | None = None) -> None:
        self.pictures: dict[JobId, Delivery] = {}
        self.notices: dict[JobId, Notice] = {}
        self.progress: list[Progress] = []
        self.trouble: list[ChatError] = []
        self.said: dict[str, tuple[Recipient, str]] = {}
        self.says_once = False
        self.asked: list[Recipient] = []
        self.closed: dict[Recipient, ChatError] = {}
        self.watched: dict[Identity, Balance | None] = {}
        self.health = Health(is_ok=True, detail="a fake")
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

    async def say(self, to: Recipient, text: str, *, key: str) -> None:
        self.asked.append(to)
        if to in self.closed:
            raise self.closed[to]
        if key not in self.said:
            self.said[key] = (to, text)

    def watched_balances(self) -> Collection[Identity]:
        return tuple(self.watched)

    def show_balance(self, identity: Identity, balance: Balance) -> None:
        self.watched[identity] = balance

    async def show_progress(self, place: Place, progress: Progress) -> None:
        self.progress.append(progress)

    async def ping(self) -> Health:
        return self.health

    def _stumble(self) -> None:
        if self.trouble:
            raise self.trouble.pop(0)
