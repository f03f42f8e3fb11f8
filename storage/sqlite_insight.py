"""The part of the Storage port that answers admins' questions, on SQLite."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from bot.model.jobs import JobId
from bot.model.numbers import Period, Stats, Top
from bot.model.people import Identity, PersonId, RoleHolder
from bot.model.stories import Story
from storage import members, memberships, numbers, stories
from storage.connection import Connection
from storage.database import SqliteDatabase
from storage.reader import in_one_view
from storage.thread import connect_reader

T = TypeVar("T")


class SqliteInsight(SqliteDatabase):
    """Stories of jobs, and sums over a time. Sums read for seconds where there is much: in a thread and a connection of
    their own, one at a time, while the reader answers people."""

    def __init__(self, *, path: Path, batch_limit: int, connect: Callable[[Path], sqlite3.Connection]) -> None:
        super().__init__(path=path, batch_limit=batch_limit, connect=connect)
        self._summing = asyncio.Lock()

    async def story(self, job_id: JobId) -> Story:
        return await self.read(partial(stories.story, job_id=job_id))

    async def last_job(self, person: PersonId) -> JobId | None:
        return await self.read(partial(stories.last_job, person=person))

    async def forget_stories(self, *, before: datetime) -> int:
        return await self.write(partial(stories.forget, before=before))

    async def top(self, *, since: datetime, until: datetime, limit: int) -> Top:
        return await self._aside(partial(numbers.top, since=since, until=until, limit=limit))

    async def stats(self, period: Period) -> Stats:
        return await self._aside(partial(numbers.stats, period=period))

    async def people_of_group(self, platform: str, group: str) -> tuple[Identity, ...]:
        return await self._aside(partial(members.of_group, platform=platform, group=group))

    async def people_of_role(self, platform: str, role: str) -> tuple[RoleHolder, ...]:
        return await self._aside(partial(memberships.with_role, platform=platform, role=role))

    async def forget_memberships(self, *, before: datetime) -> int:
        return await self.write(partial(memberships.forget, before=before))

    async def _aside(self, function: Callable[[Connection], T]) -> T:
        async with self._summing:
            return await asyncio.to_thread(_asked, self._path, function)


def _asked(path: Path, function: Callable[[Connection], T]) -> T:
    with closing(connect_reader(path)) as connection:
        return in_one_view(function, connection)
