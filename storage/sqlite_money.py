"""The Storage port's money and audit, on SQLite."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import partial

from bot.model.acts import Act, ActFilter, ActKind, Undone, WrittenAct
from bot.model.gifts import GiftLimit
from bot.model.jobs import JobId
from bot.model.ledger import (
    Balance,
    Caps,
    Change,
    Credits,
    Entry,
    LedgerReport,
    Refunded,
    Rest,
    Source,
    account_of,
)
from bot.model.people import Identity, PersonId
from storage import acts, audit, changes, debts, gifts, ledger, refunds, seals, undo, undo_many
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
        caps: Caps | None = None,
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
                caps=caps,
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

    async def grant_many(
        self,
        identities: Sequence[Identity],
        *,
        amount: Credits,
        actor: str,
        reason: str,
        batch: str,
        at: datetime,
        origin: str = "",
        caps: Caps | None = None,
        is_told: bool = False,
        of: int | None = None,
    ) -> tuple[Change, ...]:
        return await self.write(
            partial(
                changes.grant_many,
                identities=tuple(identities),
                amount=amount,
                actor=actor,
                reason=reason,
                batch=batch,
                at=at,
                origin=origin,
                caps=caps,
                is_told=is_told,
                of=of,
            )
        )

    async def gift(
        self, giver: Identity, to: Identity, *, amount: Credits, words: str, key: str, at: datetime, limit: GiftLimit,
        origin: str = "",
    ) -> Change:  # fmt: skip
        what = partial(gifts.give, amount=amount, words=words, key=key, limit=limit)
        return await self.write(partial(what, giver=giver, to=to, at=at, origin=origin))

    async def can_give(self, person: PersonId) -> Credits:
        return await self.read(partial(gifts.can_give, person=person))

    async def given_since(self, actor: str, since: datetime) -> Credits:
        return await self.read(partial(changes.given_since, actor=actor, since=since))

    async def refund(
        self,
        job_id: JobId,
        *,
        amount: Credits | None,
        actor: str,
        reason: str,
        key: str,
        at: datetime,
        origin: str = "",
        is_told: bool = False,
    ) -> Refunded:
        return await self.write(
            partial(
                refunds.refund,
                job_id=job_id,
                amount=amount,
                actor=actor,
                reason=reason,
                key=key,
                at=at,
                origin=origin,
                is_told=is_told,
            )
        )

    async def refundable(self, person: PersonId) -> JobId | None:
        return await self.read(partial(refunds.refundable, person=person))

    async def refunded(self, job_id: JobId) -> Credits:
        return await self.read(partial(refunds.refunded, job_id=job_id))

    async def owed(self, person: PersonId) -> Credits:
        return await self.read(partial(debts.owed, account=account_of(person)))

    async def seal_transfers(self) -> int:
        return await self.write(seals.seal)

    async def verify_ledger(self) -> LedgerReport:
        return await self.read(audit.verify_ledger)

    # --- the audit ----------------------------------------------------------------------------------------------------

    async def record_act(self, act: Act) -> int:
        return await self.write(partial(acts.record, act=act))

    async def act(self, number: int) -> WrittenAct | None:
        return await self.read(partial(acts.find, number=number))

    async def acts(self, which: ActFilter, *, limit: int) -> tuple[WrittenAct, ...]:
        return await self.read(partial(acts.listed, which=which, limit=limit))

    async def undo(
        self,
        number: int,
        *,
        actor: str,
        key: str,
        at: datetime,
        kinds: Collection[ActKind] | None = None,
        rest: Rest | None = None,
        expected_rest: Credits | None = None,
        reason: str = "",
        origin: str = "",
        is_told: bool = False,
    ) -> Undone:
        return await self.write(
            partial(
                undo_many.undo,
                which=number,
                actor=actor,
                key=key,
                at=at,
                kinds=kinds,
                rest=rest,
                expected_rest=expected_rest,
                reason=reason,
                origin=origin,
                is_told=is_told,
            )
        )

    async def last_undoable(self, actors: Collection[str], *, kinds: Collection[ActKind] | None = None) -> int:
        return await self.read(partial(undo.last_undoable, actors=tuple(actors), kinds=kinds))
