"""What the page shows, as data: one card for each request and its answer. It knows no browser."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.model.commands import Button, Delivery, JobView, Notice, Progress, Reply, ReplyKind
from bot.model.jobs import Job, JobState, TaskState
from bot.model.ledger import Credits
from bot.ports import Texts

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]


class Tone(StrEnum):
    WAITING = "waiting"
    PICTURES = "pictures"
    FAILED = "failed"
    CANCELLED = "cancelled"
    TEXT = "text"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPicture:
    """`alt` is its prompt; the sizes are the picture's own, so that its place is kept before it is loaded."""

    address: str
    alt: str
    width_px: int
    height_px: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A job in a list, with its buttons."""

    title: str
    text: str
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """`ask` is what the person said. `elapsed_s` is counted on by the browser while the card waits, and `count` empty
    frames of this `ratio` keep the place of the pictures.

    `note` is what was answered to a button of this card. `is_news` marks pictures that have just been made.
    """

    key: str
    tone: Tone
    ask: str = ""
    details: tuple[str, ...] = ()
    text: str = ""
    note: str = ""
    fraction: float | None = None
    elapsed_s: float | None = None
    ratio: str = "1:1"
    count: int = 0
    pictures: tuple[CardPicture, ...] = ()
    facts: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    buttons: tuple[Button, ...] = ()
    is_news: bool = False

    @property
    def all_buttons(self) -> tuple[Button, ...]:
        """In the order the browser numbers them: the card's own, then each row's."""
        return (*self.buttons, *(button for row in self.rows for button in row.buttons))

    @property
    def is_over(self) -> bool:
        return self.tone is not Tone.WAITING


def job_key(job: Job) -> str:
    return f"job:{job.id}"


class Cards:
    """Makes cards in one language."""

    def __init__(
        self, *, texts: Texts, locale: str, price: Credits, program: str, gives_sample_credits: bool = False
    ) -> None:
        self._texts = texts
        self._price = price
        self._program = program
        self._gives_sample_credits = gives_sample_credits
        self._locale = locale

    def say(self, key: str, /, **values: str | float) -> str:
        return self._texts.say(key, self._locale, **values)

    def of_view(self, view: JobView, *, now: datetime) -> Card:
        """A job as a reply shows it, in any state."""
        job = view.job
        if not job.state.is_final:
            elapsed_s = max(0.0, (now - job.accepted_at).total_seconds())
            waiting = self._waiting(job, place=view.place_in_queue, elapsed_s=elapsed_s, fraction=None)
            return replace(waiting, buttons=view.buttons)
        if job.state in (JobState.DELIVERED, JobState.UNDELIVERABLE) and job.pictures:
            text = view.text if job.state is JobState.UNDELIVERABLE else ""
            return replace(self._with_pictures(job), text=text or self._shortfall(job), buttons=view.buttons)
        return self._ended(job, text=view.text, buttons=view.buttons)

    def of_progress(self, progress: Progress, *, shown: Card | None) -> Card:
        """Progress on the card that is shown, which keeps its buttons; else on a new one."""
        waiting = self._waiting(
            progress.job,
            place=progress.place_in_queue,
            elapsed_s=progress.elapsed_s,
            fraction=progress.fraction,
        )
        return replace(waiting, buttons=shown.buttons, note=shown.note) if shown else waiting

    def of_delivery(self, delivery: Delivery) -> Card:
        job = delivery.job
        card = self._with_pictures(job)
        return replace(card, text=self._shortfall(job), buttons=delivery.buttons, is_news=True)

    def of_notice(self, notice: Notice) -> Card:
        if notice.job.state is JobState.UNDELIVERABLE and notice.job.pictures:
            return replace(self._with_pictures(notice.job), text=notice.text, buttons=notice.buttons)
        return self._ended(notice.job, text=notice.text, buttons=notice.buttons)

    def of_reply(self, reply: Reply, *, key: str, ask: str) -> Card:
        """The answer to a typed command: its text, and its jobs as pictures or as rows."""
        if reply.kind is ReplyKind.REFUSAL:
            more = Button(command="samples", label=self.say("button.samples"))
            is_given = self._gives_sample_credits and self._is_out(reply)
            refused = self.of_refusal(self.refusal(reply), key=key, ask=ask)
            return replace(refused, buttons=(more,) if is_given else ())
        card = Card(key=key, tone=Tone.TEXT, ask=ask, text=reply.text, buttons=reply.buttons)
        if reply.kind is ReplyKind.PICTURES and reply.jobs:
            more = Button(command="history", label=self.say("web.earlier"), arguments={"before": reply.next_page or ""})
            shown = tuple(picture for view in reply.jobs for picture in pictures_of(view.job))
            return replace(card, text=reply.opening, pictures=shown, buttons=(more,) if reply.next_page else ())
        if reply.kind is ReplyKind.JOBS and reply.jobs:
            rows = tuple(Row(title=view.job.prompt, text=view.text, buttons=view.buttons) for view in reply.jobs)
            return replace(card, text=reply.opening, rows=rows, buttons=())
        return card

    def of_words(self, text: str, *, key: str) -> Card:
        """What nobody on this page has asked for."""
        return Card(key=key, tone=Tone.TEXT, ask="", text=text)

    def refusal(self, reply: Reply) -> str:
        """A sentence for who has run out of credits: the page is on their own machine, so they can give themselves
        more.
        """
        how = self.say("web.out_of_credits", program=self._program)
        return f"{reply.text}\n{how}" if self._is_out(reply) else reply.text

    def _is_out(self, reply: Reply) -> bool:
        return reply.balance is not None and reply.balance.available < self._price

    def of_refusal(self, text: str, *, key: str, ask: str) -> Card:
        return Card(key=key, tone=Tone.REFUSAL, ask=ask, text=text)

    def _waiting(self, job: Job, *, place: int, elapsed_s: float, fraction: float | None) -> Card:
        is_queued = job.state is JobState.QUEUED and place > 0
        return Card(
            key=job_key(job),
            tone=Tone.WAITING,
            ask=job.prompt,
            details=self._details(job),
            text=self._stage(job, place=place),
            fraction=None if is_queued else fraction,
            elapsed_s=elapsed_s,
            ratio=str(job.aspect_ratio),
            count=job.count,
        )

    def _stage(self, job: Job, *, place: int) -> str:
        if job.state is JobState.QUEUED and place > 0:
            return self.say("web.queued", place=place)
        if job.state in (JobState.QUEUED, JobState.SUBMITTING):
            return self.say("web.submitting")
        return self.say("web.painting", n=job.count)

    def _with_pictures(self, job: Job) -> Card:
        return Card(
            key=job_key(job),
            tone=Tone.PICTURES,
            ask=job.prompt,
            pictures=pictures_of(job),
            facts=self._facts(job),
        )

    def _ended(self, job: Job, *, text: str, buttons: tuple[Button, ...]) -> Card:
        tone = Tone.CANCELLED if job.state is JobState.CANCELLED else Tone.FAILED
        return Card(key=job_key(job), tone=tone, ask=job.prompt, details=self._details(job), text=text, buttons=buttons)

    def _details(self, job: Job) -> tuple[str, ...]:
        return (job.shape, self.say("unit.pictures", n=job.count))

    def _facts(self, job: Job) -> tuple[str, ...]:
        """Aspect ratio, size, time taken, price, and the seeds where they are known."""
        facts = [] if job.size else [job.shape]
        shown = job.pictures
        sizes = {f"{picture.width_px} × {picture.height_px} px" for _, picture in shown}
        if len(sizes) == 1:
            facts += sizes
        if job.finished_at is not None:
            took_s = max(0.0, (job.finished_at - job.accepted_at).total_seconds())
            facts.append(self.say("unit.seconds", seconds=f"{took_s:.1f}" if took_s < 10 else f"{took_s:.0f}"))
        facts.append(self.say("unit.credits", n=job.captured))
        seeds = [str(task.seed) for task, _ in shown if task.seed is not None]
        if seeds:
            facts.append(self.say("caption.seed", seed=", ".join(seeds)))
        return tuple(facts)

    def _shortfall(self, job: Job) -> str:
        """Where some of the pictures failed: how many, and that they cost nothing."""
        failed = sum(task.state is TaskState.FAILED for task in job.tasks)
        return self.say("caption.some_failed", n=failed, count=job.count) if failed else ""


def pictures_of(job: Job) -> tuple[CardPicture, ...]:
    return tuple(
        CardPicture(
            address=f"/pictures/{job.id}/{task.index + 1}",
            alt=job.prompt,
            width_px=picture.width_px,
            height_px=picture.height_px,
        )
        for task, picture in job.pictures
    )


def as_json(card: Card) -> dict[str, Json]:
    """For the browser, which shows every string as text and never as markup."""
    numbers = iter(range(len(card.all_buttons)))
    width, _, height = card.ratio.partition(":")

    def buttons(shown: tuple[Button, ...]) -> list[Json]:
        return [{"label": button.label, "command": button.command, "number": next(numbers)} for button in shown]

    return {
        "key": card.key,
        "tone": str(card.tone),
        "ask": card.ask,
        "details": list(card.details),
        "text": card.text,
        "note": card.note,
        "fraction": card.fraction,
        "elapsed_s": card.elapsed_s,
        "width": int(width),
        "height": int(height),
        "count": card.count,
        "pictures": [
            {"address": p.address, "alt": p.alt, "width": p.width_px, "height": p.height_px} for p in card.pictures
        ],
        "facts": list(card.facts),
        "buttons": buttons(card.buttons),
        "rows": [{"title": row.title, "text": row.text, "buttons": buttons(row.buttons)} for row in card.rows],
        "is_news": card.is_news,
    }
