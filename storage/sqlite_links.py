"""The Storage port's part of wallets that become one, on SQLite."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from bot.model.links import LinkEvent, LinkOffer, Unlinked
from bot.model.people import Identity, PersonId
from storage import links
from storage.database import SqliteDatabase


class SqliteLinks(SqliteDatabase):
    """Codes, and whose wallet is whose."""

    async def open_link(self, identity: Identity, *, digest: str, id: str, at: datetime) -> None:
        await self.write(partial(links.open_code, identity=identity, digest=digest, id=id, at=at))

    async def type_link(self, identity: Identity, *, digest: str, at: datetime) -> LinkOffer | None:
        return await self.write(partial(links.type_code, identity=identity, digest=digest, at=at))

    async def waiting_link(self, identity: Identity, *, at: datetime) -> LinkOffer | None:
        return await self.read(partial(links.waiting, identity=identity, at=at))

    async def confirm_link(self, id: str, identity: Identity, *, at: datetime) -> LinkOffer:
        return await self.write(partial(links.confirm, id=id, identity=identity, at=at))

    async def refuse_link(self, id: str, identity: Identity, *, at: datetime) -> None:
        await self.write(partial(links.refuse, id=id, identity=identity, at=at))

    async def unlink(self, identity: Identity, *, actor: str, key: str, at: datetime, origin: str = "") -> Unlinked:
        return await self.write(partial(links.unlink, identity=identity, actor=actor, key=key, at=at, origin=origin))

    async def link_events(self, person: PersonId) -> tuple[LinkEvent, ...]:
        return await self.read(partial(links.events, person=person))
