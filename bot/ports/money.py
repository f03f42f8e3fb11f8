"""The Storage port's part of money, and of the audit."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from bot.model.acts import Act, ActFilter, ActKind, Undone, WrittenAct
from bot.model.gifts import GiftLimit
from bot.model.jobs import JobId
from bot.model.ledger import Balance, Caps, Change, Credits, Entry, LedgerReport, Refunded, Rest, Source
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
        caps: Caps | None = None,
    ) -> Change:
        """Give credits; somebody never met is made known first (without welcome credits, which their visit gives).

        The same `key` again changes nothing and answers as before with `repeated`; with other contents it raises
        KeyUsedOtherwise. Each change is written down as an act; `origin` is where it came from, "" where that is the
        actor's platform. Open debts are paid from it first (`Change.paid`). Raises OverCap, OverDailyCap. With
        `is_told` the person is told of it (the outbox), unless they are the actor.
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
        """Give the same to each, once for a batch and identity, so that a batch that was cut off is simply asked again.

        All are given, or none: raises as `grant` does. It is one transaction, so a long list comes in pieces. With
        `of`, how many the whole batch is for, one act is written for all pieces, of which each gift's is a part: `undo`
        takes its number.
        """
        ...

    async def gift(
        self,
        giver: Identity,
        to: Identity,
        *,
        amount: Credits,
        words: str,
        key: str,
        at: datetime,
        limit: GiftLimit,
        origin: str = "",
    ) -> Change:
        """Move credits from one wallet to another, with an act that can be undone; the other person is told. Whether
        people may do so is the caller's to know. Gives the change of who gives.

        The same `key` again changes nothing and answers as before. Raises BadAmount, UnknownPerson (of either),
        GiftToOneself, NotEnoughToGive, OverGiftLimit, Banned, KeyUsedOtherwise.
        """
        ...

    async def can_give(self, person: PersonId) -> Credits:
        """What they may give away: what can be spent, but in all no more than was ever theirs beyond allowances."""
        ...

    async def given_since(self, actor: str, since: datetime) -> Credits:
        """What this admin has given since then, less what was undone: what `Caps.per_day` is compared with."""
        ...

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
        """Give back so much of what the job cost (None: all that is left), at any time after its end.

        The same `key` again changes nothing and answers as before. Raises UnknownJob, NothingToRefund, RefundedAlready,
        RefundTooLarge, BadAmount, KeyUsedOtherwise. Debts are not paid from it. `is_told` as for `grant`.
        """
        ...

    async def refundable(self, person: PersonId) -> JobId | None:
        """The person's last job of which something can be given back."""
        ...

    async def refunded(self, job_id: JobId) -> Credits:
        """What has been given back of the job's price."""
        ...

    async def owed(self, person: PersonId) -> Credits:
        """Their open debts: what the next grants pay first."""
        ...

    async def seal_transfers(self) -> int:
        """Seal some of the transfers that are not sealed yet against changes by hand; gives how many."""
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
        """Undo an act (of one of these `kinds`) by another one and a counter-entry. The same `key` again is the same.

        Of what was given, that is taken which can be spent. Where a part is spent or held, `rest` says what becomes of
        it, and `expected_rest` how much the admin was told; without the first, or where the second is another number
        now, it raises PartlySpent. Raises UnknownAct, UndoneAlready, KeyUsedOtherwise, CannotBeUndone (also for an
        undo). `is_told` as for `grant`.

        Of a batch, a hundred gifts at most are undone in one call, each by a counter-entry and an act that is a part of
        the one act that undoes the batch; ask again, with the same key or after a kill with any, until `Undone.left` is
        0. PartlySpent then counts what is left. What was undone by itself before is left out.
        """
        ...

    async def last_undoable(self, actors: Collection[str], *, kinds: Collection[ActKind] | None = None) -> int:
        """The number of the newest act of one of these that can be undone: of a batch that of the whole, as long as one
        of its gifts is not undone. Raises NothingToUndo."""
        ...
