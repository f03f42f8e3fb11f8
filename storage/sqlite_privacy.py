"""The Storage port's part of what is kept of people, on SQLite."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from datetime import datetime
from functools import partial

from bot.model.people import Identity
from bot.model.privacy import Copy, Erased, Erasure, Kept
from storage import copies, erasing
from storage.database import SqliteDatabase
from storage.scrubbing import scrub


class SqlitePrivacy(SqliteDatabase):
    """What is kept, and that it goes."""

    async def kept_of(self, identity: Identity) -> Kept:
        return await self.read(partial(erasing.kept_of, identity=identity))

    async def erase(self, identity: Identity, *, actor: str, key: str, at: datetime, origin: str = "") -> Erased:
        return await self.write(partial(erasing.erase, identity=identity, actor=actor, key=key, at=at, origin=origin))

    async def unfinished_erasures(self) -> tuple[Erasure, ...]:
        return await self.read(erasing.unfinished)

    async def finish_erasures(self, ids: Collection[str], *, at: datetime) -> None:
        await self.write(partial(erasing.finish, ids=ids, at=at))

    async def scrub(self) -> bool:
        return await self._writer.run_alone(scrub)

    async def copies(self) -> tuple[Copy, ...]:
        return await asyncio.to_thread(copies.listed, self._path)

    async def forget_copies(self, *, before: datetime) -> int:
        return await asyncio.to_thread(copies.forget, self._path, before=before)
