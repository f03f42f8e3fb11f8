"""The page's Chat: what the core says goes to every open page.

A page that is not open misses nothing: it asks for the history and the jobs under way when it is loaded.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from dataclasses import dataclass

from adapters.web.facts import FACTS, LOCAL_PERSON
from bot.model.chat_errors import Gone
from bot.model.commands import Delivery, JobView, Notice, Progress, Receipt
from bot.model.jobs import JobId, Place
from bot.model.ledger import Balance
from bot.model.outgoing import Recipient
from bot.model.people import Identity
from bot.ports import ChatLimits, Health

MAX_OPEN_PAGES = 200
"""If one more opens, the page that has been open longest gets no more news. It loads itself again once somebody uses
it.
"""
MAX_PAGES_LOADING = 50
"""Pages that were loaded and have not connected yet. One more, and the oldest of these is closed: whatever loads pages
without opening them takes nobody's place.
"""
MAX_RESULTS_WAITING = 100
"""Results that wait for one page at most. Beyond it the page is told to load everything again."""
MAX_PROGRESS_WAITING = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """Somebody at one of the pages has asked for pictures: the others show it, too."""

    view: JobView


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """What the local person's wallet holds now."""

    balance: Balance


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Something that no request asked for. The same key is said once."""

    key: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """The page was too slow and has to ask for everything again."""


Result = Started | Spent | Said | Delivery | Notice | Missed
News = Result | Progress


class Inbox:
    """What waits for one page. Of the progress of a job only the newest is kept; results go before it."""

    def __init__(self) -> None:
        self._results: list[Result] = []
        self._progress: dict[JobId, Progress] = {}
        self._arrived = asyncio.Event()
        self._is_closed = False
        self.is_connected = False

    @property
    def is_closed(self) -> bool:
        return self._is_closed

    def put(self, news: News) -> None:
        if isinstance(news, Progress):
            if len(self._progress) < MAX_PROGRESS_WAITING or news.job.id in self._progress:
                self._progress[news.job.id] = news
        else:
            if isinstance(news, Delivery | Notice):
                self._progress.pop(news.job.id, None)
            if len(self._results) >= MAX_RESULTS_WAITING:
                self._results = [Missed()]
            else:
                self._results.append(news)
        self._arrived.set()

    def close(self) -> None:
        self._is_closed = True
        self._arrived.set()

    def take(self) -> tuple[News, ...]:
        """All that waits: results in their order, then progress."""
        news = (*self._results, *self._progress.values())
        self._results, self._progress = [], {}
        self._arrived.clear()
        return news

    async def next(self) -> tuple[News, ...]:
        """Wait for news; `()` once the inbox is closed."""
        if not self._is_closed:
            await self._arrived.wait()
        return () if self._is_closed else self.take()


class WebChat:
    """The Chat port over all open pages. They belong to one local person, so each of them is told everything."""

    says_once = True  # a page shows a key once

    def __init__(self) -> None:
        self._inboxes: dict[Inbox, None] = {}

    @property
    def platform(self) -> str:
        return FACTS.name

    @property
    def limits(self) -> ChatLimits:
        return ChatLimits(max_picture_bytes=None, progress_interval_s=1.0)

    @property
    def open_pages(self) -> int:
        return len(self._inboxes)

    def open(self) -> Inbox:
        """A page has been loaded; it takes its news from here until it closes."""
        self._leave_room(MAX_PAGES_LOADING, is_connected=False)
        inbox = Inbox()
        self._inboxes[inbox] = None
        return inbox

    def connected(self, inbox: Inbox) -> None:
        """The page is open in a browser now. Twice is once."""
        if not inbox.is_connected and not inbox.is_closed:
            self._leave_room(MAX_OPEN_PAGES, is_connected=True)
            inbox.is_connected = True

    def _leave_room(self, limit: int, *, is_connected: bool) -> None:
        alike = [inbox for inbox in self._inboxes if inbox.is_connected is is_connected]
        for inbox in alike[: max(0, len(alike) - limit + 1)]:
            self.close(inbox)

    def close(self, inbox: Inbox) -> None:
        """The page is gone. Closing twice is harmless."""
        self._inboxes.pop(inbox, None)
        inbox.close()

    def share(self, news: News) -> None:
        """Tell every open page, at once and without waiting for any of them."""
        for inbox in self._inboxes:
            inbox.put(news)

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:  # noqa: ARG002 - every page is the place
        """A page shows a job once, however often it is delivered; with no page open, the history shows it later."""
        self.share(delivery)
        return _receipt(delivery.job.id)

    async def tell(self, place: Place, notice: Notice) -> Receipt:  # noqa: ARG002 - every page is the place
        self.share(notice)
        return _receipt(notice.job.id)

    async def say(self, to: Recipient, text: str, *, key: str) -> None:
        """On every page that is open in a browser. Raises Gone where none is."""
        if to.user_id != LOCAL_PERSON.user_id or not any(inbox.is_connected for inbox in self._inboxes):
            raise Gone
        self.share(Said(key=key, text=text))

    def watched_balances(self) -> Collection[Identity]:
        return (LOCAL_PERSON,) if self._inboxes else ()

    def show_balance(self, identity: Identity, balance: Balance) -> None:  # noqa: ARG002 - the one who is watched
        self.share(Spent(balance=balance))

    async def show_progress(self, place: Place, progress: Progress) -> None:  # noqa: ARG002 - every page is the place
        self.share(progress)

    async def ping(self) -> Health:
        return Health(is_ok=True, detail=f"{self.open_pages} pages open")


def _receipt(job_id: JobId) -> Receipt:
    return Receipt(message=f"{FACTS.name}:{job_id}")
