"""The Storage port's part of money, and of the audit."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from bot.model.acts import Act, ActFilter, WrittenAct
from bot.model.ledger import Balance, Change, Credits, Entry, LedgerReport, Source
from bot.model.people import Identity, PersonId


class Money(Protocol):
    """What people have, and what changes it. Only commands and the terminal are given this."""

    async def balance(self, person: PersonId) -> Balance: ...

    async def entries(self, person: PersonId, *, limit: int) -> tuple[Entry, ...]:
        """The newest `limit` lines of the person's account."""
        ...

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
        """Give credits; somebody never met is made known first (without welcome credits, which their visit gives).

        The same `key` again changes nothing and answers as before with `repeated`; with other contents it raises
        KeyUsedOtherwise. Each change is written down as an act; `origin` is where it came from, "" where that is the
        actor's platform. With `is_told` the person is told of it (the outbox), unless they are the actor.
        """
        ...

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
        """Take credits that are available. Raises NotEnoughCredits, UnknownPerson; `key`, `is_told` as for `grant`."""
        ...

    async def verify_ledger(self) -> LedgerReport:
        """Recompute every balance from the transfers, and every invariant of docs/ledger.md."""
        ...


class Acts(Protocol):
    """What admins did. What changes something writes its act in its own transaction; `record_act` is for the rest."""

    async def record_act(self, act: Act) -> int:
        """Write it down for good; gives its number. The same id again changes nothing."""
        ...

    async def act(self, number: int) -> WrittenAct | None: ...

    async def acts(self, which: ActFilter, *, limit: int) -> tuple[WrittenAct, ...]:
        """Newest first, a thousand at most."""
        ...
