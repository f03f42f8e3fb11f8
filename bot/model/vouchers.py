"""Vouchers: codes that admins make, and that give credits to whoever redeems them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.model.ledger import Change, Credits
from bot.model.refusals import Refusal

PURPOSE = "voucher"
"""What the digest of a voucher's code is of."""
MAX_USES = 100_000
MAX_MADE = 1000
"""Codes that are made at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voucher:
    """What is known of one; its code is not. It gives `amount` to each of up to `uses` people, until `expires_at`
    (None: for good).
    """

    number: int
    amount: Credits
    uses: int
    used: int
    actor: str
    made_at: datetime
    expires_at: datetime | None = None
    revoked_at: datetime | None = None

    def is_over(self, at: datetime) -> bool:
        return self.expires_at is not None and self.expires_at <= at


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """Vouchers that were made together. `repeated` where the same key had made them before; then `is_of_these_codes`
    says whether it was of the same codes: those of others can be shown to nobody any more.
    """

    vouchers: tuple[Voucher, ...]
    repeated: bool
    is_of_these_codes: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Redeemed:
    """`change.repeated` where the same request had redeemed it before."""

    voucher: Voucher
    change: Change


class WrongCode(Refusal):
    """No voucher has this code."""

    key = "refusal.wrong_code"
    is_private = True


class VoucherExpired(Refusal):
    """`until` is when it ended, as the operator's clock shows it."""

    key = "refusal.voucher_expired"
    is_private = True
    names = ("until",)


class VoucherRevoked(Refusal):
    key = "refusal.voucher_revoked"
    is_private = True


class VoucherUsedUp(Refusal):
    """All its uses are taken by others."""

    key = "refusal.voucher_used_up"
    is_private = True


class RedeemedAlready(Refusal):
    """By this person, by whichever of their identities."""

    key = "refusal.redeemed_already"
    is_private = True


class UnknownVoucher(Refusal):
    """No voucher has this number."""

    key = "refusal.unknown_voucher"
    is_private = True
    names = ("given",)


class BadUses(Refusal):
    """`limit` uses of a voucher, or vouchers at a time."""

    key = "refusal.bad_uses"
    is_private = True
    names = ("given", "limit")


class OnlyInPrivate(Refusal):
    """What would be answered may be read by one person alone, and the platform's groups have no such messages."""

    key = "refusal.only_in_private"


class CodeInTheOpen(Refusal):
    """A code was typed where it would be kept, or read by others."""

    key = "refusal.code_in_the_open"
    is_private = True
