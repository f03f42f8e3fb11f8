"""The Storage port's vouchers, on SQLite."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from bot.model.ledger import Caps, Credits
from bot.model.people import Identity
from bot.model.vouchers import Made, Redeemed, Voucher
from storage import vouchers
from storage.database import SqliteDatabase


class SqliteVouchers(SqliteDatabase):
    """Vouchers, and who has redeemed them."""

    async def make_vouchers(
        self, digests: Sequence[str], *, amount: Credits, uses: int, expires_at: datetime | None, actor: str, key: str,
        at: datetime, origin: str = "", caps: Caps | None = None,
    ) -> Made:  # fmt: skip
        by = partial(vouchers.make, actor=actor, key=key, at=at, origin=origin, caps=caps)
        return await self.write(
            partial(by, digests=tuple(digests), amount=amount, uses=uses, expires_at=expires_at)
        )  # fmt: skip

    async def revoke_voucher(
        self, number: int, *, actor: str, key: str, at: datetime, origin: str = ""
    ) -> tuple[Voucher, bool]:
        return await self.write(partial(vouchers.revoke, which=number, actor=actor, key=key, at=at, origin=origin))

    async def vouchers(self, *, limit: int, before: int | None = None) -> tuple[Voucher, ...]:
        return await self.read(partial(vouchers.listed, limit=limit, before=before))

    async def redeem(self, identity: Identity, *, digest: str, request: str, at: datetime) -> Redeemed | None:
        await self.read(partial(vouchers.look, identity=identity, digest=digest, request=request, at=at))
        return await self.write(partial(vouchers.redeem, identity=identity, digest=digest, request=request, at=at))
