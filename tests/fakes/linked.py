"""Wallets that become one, told in a line each, to any Storage."""

from __future__ import annotations

import uuid
from datetime import datetime

from bot.model.ledger import Allowances, Visit
from bot.model.links import Linked, Unlinked
from bot.model.people import Identity
from bot.ports import Storage
from tests.fakes.orders import NO_ALLOWANCES, NOON


async def visit(
    storage: Storage, identity: Identity, *, allowances: Allowances = NO_ALLOWANCES, name: str = "", at: datetime = NOON
) -> Visit:
    return await storage.meet(identity, name=name, locale=None, allowances=allowances, at=at)


async def link(storage: Storage, asker: Identity, other: Identity, *, at: datetime = NOON) -> Linked:
    """A code is made and typed, and both are sure."""
    digest, id = uuid.uuid4().hex, uuid.uuid4().hex
    await storage.open_link(asker, digest=digest, id=id, at=at)
    assert await storage.type_link(other, digest=digest, at=at) is not None
    await storage.confirm_link(id, other, at=at)
    offer = await storage.confirm_link(id, asker, at=at)
    assert offer.linked is not None
    return offer.linked


async def unlink(storage: Storage, identity: Identity, *, at: datetime = NOON, key: str = "") -> Unlinked:
    return await storage.unlink(identity, actor=str(identity), key=key or uuid.uuid4().hex, at=at)


async def spendable(storage: Storage, identity: Identity) -> int:
    person = await storage.find_person(identity)
    assert person is not None
    return (await storage.balance(person.id)).available
