"""Notes in memory, which outlive what keeps them there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime


class KeptNotes:
    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], tuple[str, datetime | None]] = {}
        self.trouble: Exception | None = None

    async def keep_note(self, owner: str, name: str, value: str, *, expires_at: datetime | None = None) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.kept[owner, name] = (value, expires_at)

    async def note(self, owner: str, name: str, *, at: datetime) -> str | None:
        value, expires_at = self.kept.get((owner, name), (None, None))
        return None if expires_at is not None and expires_at <= at else value

    async def drop_note(self, owner: str, name: str) -> None:
        self.kept.pop((owner, name), None)

    async def receive_updates(self, owner: str, updates: Mapping[int, str], *, at: datetime) -> tuple[int, ...]:
        raise NotImplementedError

    async def waiting_updates(self, owner: str, *, max_tries: int) -> Mapping[int, str]:
        raise NotImplementedError

    async def finish_update(self, owner: str, id: int) -> None:
        raise NotImplementedError

    async def forget_old(self, *, updates_before: datetime, at: datetime) -> None:
        raise NotImplementedError
