"""A page without a browser: a screen that remembers what is on it, and jobs to show there."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from adapters.web.inbound.open_page import Asked, OpenPage
from adapters.web.outbound.cards import Card
from adapters.web.outbound.chat import WebChat
from bot.commands.imagine import SPEC as IMAGINE
from bot.model.commands import (
    Argument,
    Button,
    CommandSpec,
    Delivery,
    JobView,
    Notice,
    Progress,
    Reply,
    ReplyKind,
    Request,
)
from bot.model.images import AspectRatio
from bot.model.jobs import Failure, Job, JobId, JobState, Place, Task, TaskState
from bot.model.ledger import Balance
from bot.model.people import Identity, Person, PersonId
from bot.ports import Answer
from bot.requests.typed import parse
from bot.texts.catalogs import Catalogs
from tests.fakes.clock import StoppedClock
from tests.fakes.orders import NOON, make_picture

BALANCE = Balance(posted=9, held=0)
PROMPT = "a red fox in the snow"


class FakeScreen:
    """What the page would look like."""

    def __init__(self) -> None:
        self.cards: list[Card] = []
        self.balance = ""
        self.intro: str | None = None
        self.has_earlier = False
        self.said: list[str] = []
        self.done: list[tuple[str, bool]] = []
        self.downloads: list[str] = []
        self.reloads = 0
        self.ratio = ""

    def show(self, card: Card, *, place: int) -> None:
        keys = [shown.key for shown in self.cards]
        if card.key in keys:
            self.cards[keys.index(card.key)] = card
        else:
            self.cards.insert(place, card)

    def remove(self, key: str) -> None:
        self.cards = [card for card in self.cards if card.key != key]

    def show_intro(self, text: str) -> None:
        self.intro = text

    def show_balance(self, text: str) -> None:
        self.balance = text

    def show_earlier(self, *, is_there: bool) -> None:
        self.has_earlier = is_there

    def announce(self, text: str) -> None:
        self.said.append(text)

    def prefer_ratio(self, ratio: str) -> None:
        self.ratio = ratio

    def answered(self, token: str, *, is_done: bool) -> None:
        self.done.append((token, is_done))

    def download(self, address: str) -> None:
        self.downloads.append(address)

    def reload(self) -> None:
        self.reloads += 1


class Replies:
    """A core that answers each command with the replies it was given, the last one for ever."""

    def __init__(self, **replies: Reply | list[Reply]) -> None:
        self.requests: list[Request] = []
        self.held = asyncio.Event()
        self.held.set()
        empty = {"history": make_reply(ReplyKind.PICTURES, "No pictures."), "jobs": make_reply(ReplyKind.JOBS, "None.")}
        self._replies: dict[str, list[Reply]] = {
            name: list(given) if isinstance(given, list) else [given] for name, given in {**empty, **replies}.items()
        }

    async def answer(self, request: Request) -> Reply:
        self.requests.append(request)
        await self.held.wait()
        waiting = self._replies[request.command]
        return waiting.pop(0) if len(waiting) > 1 else waiting[0]

    def asked(self, command: str) -> list[Request]:
        return [request for request in self.requests if request.command == command]


class Page:
    """An OpenPage on a fake screen, fed from a chat as the real page is."""

    def __init__(
        self,
        *,
        chat: WebChat | None = None,
        answer: Answer | None = None,
        specs: tuple[CommandSpec, ...] = (),
        locale: str = "en",
        ratio: AspectRatio | None = None,
        gives_sample_credits: bool = False,
    ) -> None:
        self.chat = chat or WebChat()
        self.inbox = self.chat.open()
        self.screen = FakeScreen()

        def read_typed(text: str) -> tuple[str, Mapping[str, Argument]]:
            return parse(text, (IMAGINE, *specs))

        self.open_page = OpenPage(
            answer=answer or Replies().answer,
            read_typed=read_typed,
            chat=self.chat,
            texts=Catalogs(),
            clock=StoppedClock(start=NOON + timedelta(seconds=4)),
            locale=locale,
            price=1,
            program="imagine-bot",
            screen=self.screen,
            preferences=self,
            gives_sample_credits=gives_sample_credits,
        )
        self.ratio = ratio

    async def find_person(self, identity: Identity) -> Person | None:
        """Whoever uses the page, as the storage knows them."""
        return Person(id=PersonId("1"), identities=(identity,), aspect_ratio=self.ratio)

    def read_news(self) -> None:
        for news in self.inbox.take():
            self.open_page.hear(news)

    def card(self, job: str = "job1") -> Card:
        return next(card for card in self.screen.cards if card.key == f"job:{job}")


TOKEN = "token-00000001"


def make_asked(text: str = PROMPT, *, token: str = TOKEN, count: int = 1, seed: str = "") -> Asked:
    return Asked(token=token, text=text, aspect_ratio="16:9", count=count, seed=seed)


def make_job(
    job: str = "job1",
    *,
    state: JobState = JobState.DELIVERED,
    pictures: int = 1,
    lost: int = 0,
    prompt: str = PROMPT,
    after_s: float = 0.0,
) -> Job:
    """`lost` of its pictures failed. `after_s` seconds after noon it was accepted, and it took 2.5 s."""
    has_pictures = state in (JobState.DELIVERED, JobState.UNDELIVERABLE)
    made = tuple(
        Task(
            index=index,
            state=TaskState.RENDERED if has_pictures else TaskState.QUEUED,
            seed=7 + index,
            picture=make_picture(f"{job}-{index}") if has_pictures else None,
        )
        for index in range(pictures)
    )
    failed = tuple(Task(index=pictures + index, state=TaskState.FAILED) for index in range(lost))
    accepted_at = NOON + timedelta(seconds=after_s)
    return Job(
        id=JobId(job),
        request_id=f"web:{job}",
        person=PersonId("1"),
        identity=Identity(platform="web", user_id="local"),
        place=Place(platform="web"),
        locale="en",
        prompt=prompt,
        aspect_ratio=AspectRatio.WIDE,
        price=1,
        hold=pictures + lost,
        captured=pictures if state is JobState.DELIVERED else 0,
        state=state,
        tasks=(*made, *failed),
        accepted_at=accepted_at,
        deadline_at=accepted_at + timedelta(seconds=600),
        finished_at=accepted_at + timedelta(seconds=2.5) if state.is_final else None,
    )


def make_button(command: str, job: str = "job1", **more: Argument) -> Button:
    return Button(command=command, label=command.title(), arguments={"job": job, **more})


def make_view(job: Job, *, place: int = 0, text: str = "state") -> JobView:
    command = "again" if job.state.is_final else "cancel"
    return JobView(job=job, text=text, place_in_queue=place, buttons=(make_button(command, job.id),))


def make_reply(kind: ReplyKind, text: str = "", *jobs: JobView, next_page: str | None = None) -> Reply:
    return Reply(kind=kind, head=text, jobs=jobs, balance=BALANCE, next_page=next_page)


def make_delivery(job: str = "job1", *, pictures: int = 1, lost: int = 0) -> Delivery:
    made = make_job(job, pictures=pictures, lost=lost)
    return Delivery(
        job=made,
        pictures=tuple(picture for _, picture in made.pictures),
        price=made.captured,
        balance=BALANCE,
        took_s=2.5,
        text="caption",
        buttons=(make_button("again", job), make_button("original", job, index=1)),
    )


def make_notice(job: str = "job1", *, state: JobState = JobState.FAILED) -> Notice:
    made = replace(make_job(job, state=state), failure=Failure(key="failure.generic"))
    return Notice(
        job=made, balance=BALANCE, text="That did not work. Nothing was charged.", buttons=(make_button("again"),)
    )


def make_progress(job: str = "job1", *, place: int = 0, fraction: float | None = None) -> Progress:
    state = JobState.QUEUED if place else JobState.GENERATING
    return Progress(
        job=make_job(job, state=state), place_in_queue=place, fraction=fraction, elapsed_s=3.0, text="painting"
    )
