"""The Storage port's pacing of wrong codes, on SQLite."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from functools import partial

from bot.model.guesses import Purpose
from bot.model.people import Identity
from storage import guesses
from storage.database import SqliteDatabase


class SqliteGuesses(SqliteDatabase):
    """Who has tried wrong codes."""

    async def check_guesses(self, purpose: Purpose, identities: Collection[Identity], *, at: datetime) -> None:
        await self.read(partial(guesses.check, purpose=purpose, identities=tuple(identities), at=at))

    async def note_wrong_guess(self, purpose: Purpose, identity: Identity, *, at: datetime) -> None:
        await self.write(partial(guesses.note_wrong, purpose=purpose, identity=identity, at=at))
