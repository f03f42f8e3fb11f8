"""Which buttons a job's message has: those that the core offers, and those that every picture in a chat has.

The platform lays them out. It puts no other button beside a job.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.model.commands import Button
from bot.model.jobs import Job
from bot.ports import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class JobButtons:
    """`more` ask for further pictures (again, vary, edit), `originals` for files, `about` are the details and the
    deletion."""

    more: tuple[Button, ...] = ()
    originals: tuple[Button, ...] = ()
    about: tuple[Button, ...] = ()

    @property
    def in_order(self) -> tuple[Button, ...]:
        """All of them, for a platform that wraps them by itself."""
        return (*self.more, *self.originals, *self.about)


def offered(buttons: Sequence[Button]) -> JobButtons:
    """What the core offers, and nothing else."""
    return JobButtons(
        more=tuple(button for button in buttons if button.command != "original"),
        originals=tuple(button for button in buttons if button.command == "original"),
    )


def of_pictures(job: Job, buttons: Sequence[Button], texts: Texts) -> JobButtons:
    """`buttons` are what the core offers for a job that has pictures."""
    grouped = offered(buttons)
    return JobButtons(
        more=(*grouped.more, _button("edit", job, texts)),
        originals=grouped.originals,
        about=(_button("details", job, texts), _button("delete", job, texts)),
    )


def of_ending(job: Job, buttons: Sequence[Button], texts: Texts) -> JobButtons:
    """Of a job without pictures: what can be asked for again can be edited first."""
    grouped = offered(buttons)
    if not any(button.command == "again" for button in buttons):
        return grouped
    return JobButtons(more=(*grouped.more, _button("edit", job, texts)), originals=grouped.originals)


def under_way(job: Job, texts: Texts) -> JobButtons:
    """Of a job that is not over."""
    return JobButtons(about=(_button("cancel", job, texts),))


def _button(command: str, job: Job, texts: Texts) -> Button:
    return Button(command=command, label=texts.say(f"button.{command}", job.locale), arguments={"job": job.id})
