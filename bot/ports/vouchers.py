"""The Storage port's vouchers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.model.ledger import Caps, Credits
from bot.model.people import Identity
from bot.model.vouchers import Made, Redeemed, Voucher


class Vouchers(Protocol):
    """Of a code only its digest comes here (`bot.model.codes.digest`): who reads the database can redeem nothing."""

    async def make_vouchers(
        self,
        digests: Sequence[str],
        *,
        amount: Credits,
        uses: int,
        expires_at: datetime | None,
        actor: str,
        key: str,
        at: datetime,
        origin: str = "",
        caps: Caps | None = None,
    ) -> Made:
        """A voucher for each digest, all or none, with their act. All that they could give counts for the caps of who
        makes them, until it is revoked.

        The same `key` again changes nothing and answers with those of the first time; with other contents it raises
        KeyUsedOtherwise. Raises BadAmount, OverCap, OverDailyCap.
        """
        ...

    async def revoke_voucher(
        self, number: int, *, actor: str, key: str, at: datetime, origin: str = ""
    ) -> tuple[Voucher, bool]:
        """Nobody redeems it any more; what was redeemed stays. Gives what it is now, and whether this changed that.
        Raises UnknownVoucher.
        """
        ...

    async def vouchers(self, *, limit: int, before: int | None = None) -> tuple[Voucher, ...]:
        """The newest first; `before` is the number of one, for paging."""
        ...

    async def redeem(self, identity: Identity, *, digest: str, request: str, at: datetime) -> Redeemed | None:
        """Give its credits to the identity's person, once to a person, whoever of their identities asks: linked ones
        count together, also after they were parted. Open debts are paid first (`Change.paid`).

        None where no voucher has this digest ("" for what is no code): it is counted as a guess (`Guesses`). The same
        `request` again answers as before. Raises TooManyGuesses, VoucherExpired, VoucherRevoked, VoucherUsedUp,
        RedeemedAlready, Banned: nothing is written then, and no writer is waited for.
        """
        ...
