"""The story of a job as a time line: each moment with what happened in it, in no language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.model.jobs import JobState
from bot.model.ledger import Credits, Entry, Source, TransferKind
from bot.model.stories import Story

HAPPENINGS = (
    "asked", "hold", "submitted", "postponed", "refused", "unknown", "accepted", "lost", "not_made", "made", "failed",
    "not_shown", "ended_by", "expired", "capture", "release", "ended", "told", "not_told", "untold",
    "refund", "refund_untold", "refund_told", "refund_not_told", "undone",
)  # fmt: skip
"""All that can happen, in the order in which it is told where it happened at one moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """`what` is the end of a text key `why.*`; `picture` counts from 1, None for the whole job. `amount` are credits,
    `actor` is who gave or took them.
    """

    at: datetime
    what: str
    picture: int | None = None
    backend: str = ""
    circuit: str = ""
    said: str = ""
    amount: Credits | None = None
    actor: str = ""


def timeline(story: Story) -> tuple[Moment, ...]:
    """All moments, the first one first."""
    return tuple(sorted(_moments(story), key=lambda moment: (moment.at, HAPPENINGS.index(moment.what))))


def _moments(story: Story) -> Iterator[Moment]:
    job = story.job
    yield Moment(at=job.accepted_at, what="asked")
    yield from (_of_money(entry) for entry in story.entries)
    for note in story.notes:
        yield Moment(
            at=note.at,
            what=note.step.value,
            picture=None if note.index is None else note.index + 1,
            backend=note.backend,
            circuit=note.circuit,
            said=note.said,
        )
    for task in job.tasks:
        if task.accepted_at is not None:
            yield Moment(at=task.accepted_at, what="accepted", picture=task.index + 1, backend=task.backend or "")
    yield from (Moment(at=at, what="refund_untold") for at in story.refunds_untold)
    if job.finished_at is not None:
        yield Moment(at=job.finished_at, what="ended")
        if job.state is not JobState.DELIVERED and not story.is_told:
            yield Moment(at=job.finished_at, what="untold")


def _of_money(entry: Entry) -> Moment:
    is_undone = entry.kind is TransferKind.DEDUCT or entry.source is Source.UNDO
    is_by_somebody = is_undone or entry.kind is TransferKind.REFUND
    return Moment(
        at=entry.at,
        what="undone" if is_undone else entry.kind.value,
        amount=abs(entry.amount),
        actor=entry.actor if is_by_somebody else "",
        said=entry.reason,
    )
