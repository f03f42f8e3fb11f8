"""The Storage port's money and audit, on SQLite."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from bot.model.acts import Act, ActFilter, WrittenAct
from bot.model.ledger import Balance, Change, Credits, Entry, LedgerReport, Source
from bot.model.people import Identity, PersonId
from storage import acts, audit, changes, ledger
from storage.database import SqliteDatabase


class SqliteMoney(SqliteDatabase):
    """What people have, what changes it, and who did."""

    async def balance(self, person: PersonId) -> Balance:
        """Raises UnknownPerson."""
        return await self.read(partial(ledger.balance, person=person))

    async def entries(self, person: PersonId, *, limit: int) -> tuple[Entry, ...]:
        return await self.read(partial(ledger.entries, person=person, limit=limit))

    async def grant(
        self,
        identity: Identity,
        *,
        amount: Credits,
        actor: str,
        reason: str,
        source: Source,
        key: str,
        at: datetime,
        origin: str = "",
        is_told: bool = False,
    ) -> Change:
        return await self.write(
            partial(
                changes.grant,
                identity=identity,
                amount=amount,
                actor=actor,
                reason=reason,
                source=source,
                key=key,
                at=at,
                origin=origin,
                is_told=is_told,
            )
        )

    async def deduct(
        self,
        identity: Identity,
        *,
        amount: Credits,
        actor: str,
        reason: str,
        source: Source,
        key: str,
        at: datetime,
        origin: str = "",
        is_told: bool = False,
    ) -> Change:
        return await self.write(
            partial(
                changes.deduct,
                identity=identity,
                amount=amount,
                actor=actor,
                reason=reason,
                source=source,
                key=key,
                at=at,
                origin=origin,
                is_told=is_told,
            )
        )

    async def verify_ledger(self) -> LedgerReport:
        return await self.read(audit.verify_ledger)

    # --- the audit ----------------------------------------------------------------------------------------------------

    async def record_act(self, act: Act) -> int:
        return await self.write(partial(acts.record, act=act))

    async def act(self, number: int) -> WrittenAct | None:
        return await self.read(partial(acts.find, number=number))

    async def acts(self, which: ActFilter, *, limit: int) -> tuple[WrittenAct, ...]:
        return await self.read(partial(acts.listed, which=which, limit=limit))
