"""The Storage port's part of what an admin asks: the story of a job, and who and what there was in a time."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from bot.model.jobs import JobId
from bot.model.numbers import Period, Stats, Top
from bot.model.people import Identity, PersonId, RoleHolder
from bot.model.stories import Story


class Insight(Protocol):
    """Questions that only admins ask. They change nothing."""

    async def story(self, job_id: JobId) -> Story:
        """All that is known of the job. Raises UnknownJob."""
        ...

    async def last_job(self, person: PersonId) -> JobId | None:
        """What the person asked for last, whatever came of it."""
        ...

    async def top(self, *, since: datetime, until: datetime, limit: int) -> Top:
        """Who spent, and who was given, most from `since` on, up to and without `until`."""
        ...

    async def stats(self, period: Period) -> Stats:
        """Pictures of jobs that ended in the period, by what they were."""
        ...

    async def people_of_group(self, platform: str, group: str) -> tuple[Identity, ...]:
        """Everybody who has asked for a picture there, by the identity they first did it with, in that order."""
        ...

    async def people_of_role(self, platform: str, role: str) -> tuple[RoleHolder, ...]:
        """Everybody who had it when they were last met in its group; who was met last, first."""
        ...

    async def forget_memberships(self, *, before: datetime) -> int:
        """Drop which roles people had who were last met before then, many at a time; gives how many rows: 0 where none
        are left.
        """
        ...

    async def forget_stories(self, *, before: datetime) -> int:
        """Drop the notes of jobs that ended before then, many at a time; gives how many: 0 where none are left."""
        ...
