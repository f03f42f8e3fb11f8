"""A job as people see it: its state in words, its caption, its buttons. The same on every platform."""

from __future__ import annotations

from dataclasses import replace

from bot.model.commands import Button, JobView
from bot.model.errors import BotError
from bot.model.jobs import Failure, Job, JobState, TaskState
from bot.model.ledger import Balance, Credits, Quote
from bot.ports import Texts

SEPARATOR = " · "


IN_THEIR_WORDS = frozenset({"failure.refused", "failure.backend_failed"})
"""Failures whose detail is what a service said."""


class Views:
    """Words for jobs, in the locale each was asked in. `can_vary` where a backend can begin from a picture."""

    def __init__(self, *, texts: Texts, can_vary: bool = False) -> None:
        self._texts = texts
        self._can_vary = can_vary

    @property
    def locales(self) -> tuple[str, ...]:
        return self._texts.locales

    def say(self, key: str, locale: str, /, **values: str | float) -> str:
        return self._texts.say(key, locale, **values)

    def credits(self, amount: Credits, locale: str) -> str:
        """`1 credit`, `12 credits`."""
        return self._texts.say("unit.credits", locale, n=amount)

    def price(self, quote: Quote, locale: str) -> str:
        """`2 credits`, or `up to 2 credits` where it is only known afterwards."""
        most = self.credits(quote.most, locale)
        return most if quote.is_exact else self.say("unit.up_to", locale, credits=most)

    def backend(self, name: str, locale: str) -> str:
        """The backend's name in the person's language, or its own name where the texts have none."""
        kind, _, number = name.partition("-")
        try:
            known = self.say(f"backend.{kind}", locale)
        except KeyError:
            return name
        return f"{known} {number}".rstrip()

    def pictures(self, count: int, locale: str) -> str:
        return self._texts.say("unit.pictures", locale, n=count)

    def error_text(self, error: BotError, locale: str) -> str:
        return self._texts.say(error.key, locale, **error.values)

    def job_view(self, job: Job, *, place_in_queue: int = 0, locale: str | None = None) -> JobView:
        """In `locale` where it is given, else in the job's own."""
        said = replace(job, locale=locale or job.locale)
        return JobView(
            job=job,
            text=self.state_text(said, place_in_queue=place_in_queue),
            facts=f"{job.aspect_ratio}{SEPARATOR}{job.accepted_at:%Y-%m-%d %H:%M} UTC",
            place_in_queue=place_in_queue,
            buttons=self.buttons(said),
        )

    def opening(self, job: Job, *, price: str, balance: Balance | None, more: str = "") -> str:
        """What stands above the state of a job: how many pictures, the price, what is left where that may be read
        there, and what `more` says."""
        values = {"pictures": self.pictures(job.count, job.locale), "price": price}
        if balance is None:
            said = self.say("imagine.accepted_for_all", job.locale, **values)
        else:
            left = self.credits(balance.available, job.locale)
            said = self.say("imagine.accepted", job.locale, **values, left=left)
        return self._sentences(said, more)

    def state_text(self, job: Job, *, place_in_queue: int = 0, shows_detail: bool = True) -> str:
        """One or two sentences: where the job stands and, where it failed, why and that nothing was charged.

        Without the detail nothing is said in a service's own words, which may repeat the prompt.
        """
        locale = job.locale
        match job.state:
            case JobState.QUEUED if place_in_queue > 1:
                return self.say("state.queued", locale, place=place_in_queue)
            case JobState.QUEUED | JobState.SUBMITTING:
                return self.say("state.starting", locale)
            case JobState.GENERATING:
                return self.say("state.painting", locale)
            case JobState.RENDERED:
                return self.say("state.delivering", locale)
            case JobState.DELIVERED:
                return self.caption(job, balance=None)
            case JobState.CANCELLED | JobState.FAILED | JobState.UNDELIVERABLE:
                return self._sentences(self._why(job, shows_detail=shows_detail), self._uncharged(job))

    def _why(self, job: Job, *, shows_detail: bool) -> str:
        if job.state is JobState.CANCELLED:
            return self.say("state.cancelled", job.locale)
        failure = job.failure or Failure(key="failure.generic")
        if job.state is JobState.UNDELIVERABLE and failure.key == "failure.deadline":
            failure = Failure(key="failure.deadline_rendered", detail=failure.detail)
        return self.failure_text(failure if shows_detail else Failure(key=failure.key), job.locale)

    def failure_text(self, failure: Failure, locale: str) -> str:
        """With the detail (what the service said, or an incident id) where there is one.

        A service's own words are English: they are shown only to people who are answered in English.
        """
        sentence = self.say(failure.key, locale)
        is_english = sentence == self.say(failure.key, "en")
        if not failure.detail or (failure.key in IN_THEIR_WORDS and not is_english):
            return sentence
        return self._sentences(sentence, self.say("failure.detail", locale, detail=failure.detail))

    def _uncharged(self, job: Job) -> str:
        return self.say("state.nothing_charged", job.locale) if job.hold else ""

    @staticmethod
    def _sentences(*parts: str) -> str:
        return " ".join(part for part in parts if part)

    def caption(self, job: Job, *, balance: Balance | None) -> str:
        """The facts of delivered pictures: shape, seed where known, time taken, price and what is left."""
        locale = job.locale
        seeds = [str(task.seed) for task, _ in job.pictures if task.seed is not None]
        parts = [job.shape]
        if job.strength_percent is not None:
            parts.append(self.say("caption.source", locale, percent=job.strength_percent))
        if seeds:
            parts.append(self.say("caption.seed", locale, seed=", ".join(seeds)))
        if job.finished_at is not None:
            took_s = max(0.0, (job.finished_at - job.accepted_at).total_seconds())
            parts.append(self.say("unit.seconds", locale, seconds=f"{took_s:.1f}"))
        parts.append(self.credits(job.captured, locale))
        if balance is not None:
            parts.append(self.say("caption.left", locale, credits=self.credits(balance.available, locale)))
        if made := self._other_shape(job):
            parts.append(made)
        line = SEPARATOR.join(parts)
        # Counted by state: the pictures of an old job are gone, too, though they were delivered.
        failed = sum(task.state is TaskState.FAILED for task in job.tasks)
        if job.state is JobState.DELIVERED and failed:
            return line + "\n" + self.say("caption.some_failed", locale, n=failed, count=job.count)
        return line

    def _other_shape(self, job: Job) -> str:
        """What was made, where that is clearly another shape than was asked for: services have sizes of their own, and
        ComfyUI's graphs may. "" where it is not, and where nobody knows who made it."""
        for task, picture in job.pictures:
            if task.backend and picture.is_unlike(size=job.size, aspect_ratio=job.aspect_ratio):
                made = f"{picture.width_px}×{picture.height_px}"
                return self.say("caption.other_shape", job.locale, made=made)
        return ""

    def buttons(self, job: Job) -> tuple[Button, ...]:
        """What can be done with the job now. Each button works, and works once."""
        match job.state:
            case JobState.QUEUED | JobState.SUBMITTING | JobState.GENERATING:
                return (self._button("cancel", job),)
            case JobState.RENDERED:
                return ()
            case JobState.DELIVERED | JobState.UNDELIVERABLE:
                return (self._button("again", job), *self._variations(job), *self._originals(job))
            case JobState.FAILED | JobState.CANCELLED:
                return (self._button("again", job),)

    def _variations(self, job: Job) -> tuple[Button, ...]:
        return self._of_each("vary", job) if self._can_vary else ()

    def _originals(self, job: Job) -> tuple[Button, ...]:
        return self._of_each("original", job)

    def _of_each(self, command: str, job: Job) -> tuple[Button, ...]:
        shown = job.pictures
        if len(shown) == 1:
            return (self._button(command, job, index=shown[0][0].index + 1),)
        return tuple(
            Button(
                command=command,
                label=self.say(f"button.{command}_of", job.locale, number=number),
                arguments={"job": job.id, "index": task.index + 1},
            )
            for number, (task, _) in enumerate(shown, start=1)
        )

    def _button(self, command: str, job: Job, *, index: int | None = None) -> Button:
        arguments: dict[str, str | int] = {"job": job.id}
        if index is not None:
            arguments["index"] = index
        return Button(command=command, label=self.say(f"button.{command}", job.locale), arguments=arguments)
