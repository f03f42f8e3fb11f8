"""What happened to a job, step by step: what an admin is told who asks why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.model.jobs import Job
from bot.model.ledger import Entry


class Step(StrEnum):
    """SUBMITTED to FAILED are of one picture, the rest of the whole job.

    POSTPONED: the backend has certainly not accepted it; UNKNOWN: nobody knows whether it has; LOST: it accepted it and
    knows nothing of it any more; NOT_MADE: it accepted it and cannot make it, and another one is asked.
    NOT_SHOWN is a try to deliver that failed, TOLD and NOT_TOLD are the news of an end without pictures, and those of a
    REFUND that of credits given back later.
    """

    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    POSTPONED = "postponed"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    LOST = "lost"
    NOT_MADE = "not_made"
    MADE = "made"
    FAILED = "failed"
    NOT_SHOWN = "not_shown"
    ENDED_BY = "ended_by"
    EXPIRED = "expired"
    TOLD = "told"
    NOT_TOLD = "not_told"
    REFUND_TOLD = "refund_told"
    REFUND_NOT_TOLD = "refund_not_told"


@dataclass(frozen=True, slots=True, kw_only=True)
class JobNote:
    """A step, written down with what it led to. `index` is that of a picture, None for the whole job.

    `circuit` is how the backend stood then, or which backends did not work; `said` a service's own words without the
    prompt, or a reason's name. Both are "" where there is nothing to say.
    """

    at: datetime
    step: Step
    index: int | None = None
    backend: str = ""
    circuit: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """All that is known of a job, at one moment. `entries` are its lines in the ledger, oldest first; `is_told` is
    False where its person has still to hear how it ended, `refunds_untold` has when each refund was made of which they
    have still to hear.
    """

    job: Job
    notes: tuple[JobNote, ...]
    entries: tuple[Entry, ...]
    is_told: bool
    refunds_untold: tuple[datetime, ...] = ()
