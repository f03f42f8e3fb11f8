"""credits grant | deduct | show | history"""

from __future__ import annotations

import getpass
import uuid
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from bot.model.errors import UnknownPerson
from bot.model.ledger import Balance, Change, Source, check_amount, check_reason
from bot.model.people import Identity, Person
from bot.ports import Storage

ENTRIES_SHOWN = 50
Say = Callable[[str], None]


async def grant(storage: Storage, person: str, amount: int, *, reason: str, key: str | None, say: Say) -> int:
    """The same key twice grants once. Raises UnknownPerson (not platform:id), BadAmount, KeyUsedOtherwise."""
    return await _change(storage.grant, person, amount, reason=reason, key=key, say=say)


async def deduct(storage: Storage, person: str, amount: int, *, reason: str, key: str | None, say: Say) -> int:
    """Raises NotEnoughCredits where less can be spent: held credits are not taken."""
    return await _change(storage.deduct, person, amount, reason=reason, key=key, say=say)


async def _change(
    change: Callable[..., Awaitable[Change]], person: str, amount: int, *, reason: str, key: str | None, say: Say
) -> int:
    identity = Identity.parse(person)
    done = await change(
        identity,
        amount=check_amount(amount),
        actor=f"terminal:{_user_name()}",
        reason=check_reason(reason),
        source=Source.ADMIN,
        key=f"terminal:{key or uuid.uuid4().hex}",
        at=datetime.now(UTC),
    )
    if done.repeated:
        say(f"{identity}: this key was used before, so nothing was changed.")
    else:
        say(f"{identity}: {done.before.available} before, {done.after.available} now.")
    _say_balance(identity, done.after, say)
    return 0


def _user_name() -> str:
    """Who did it, for the entry; a container may have no name for its user."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "operator"


async def _known(storage: Storage, text: str) -> tuple[Identity, Person]:
    identity = Identity.parse(text)
    person = await storage.find_person(identity)
    if person is None:
        raise UnknownPerson(given=str(identity))
    return identity, person


def _say_balance(identity: Identity, balance: Balance, say: Say) -> None:
    say(f"{identity}: can be spent {balance.available}, held {balance.held}")


async def show(storage: Storage, person: str, *, say: Say) -> int:
    """What can be spent, and what is held for jobs under way. Raises UnknownPerson."""
    identity, known = await _known(storage, person)
    _say_balance(identity, await storage.balance(known.id), say)
    return 0


async def history(storage: Storage, person: str, *, say: Say) -> int:
    """The newest entries with actor and reason. Raises UnknownPerson."""
    identity, known = await _known(storage, person)
    for entry in await storage.entries(known.id, limit=ENTRIES_SHOWN):
        about = " ".join(part for part in (entry.job_id or "", entry.reason) if part)
        say(f"{entry.at:%Y-%m-%d %H:%M:%S}Z {entry.kind:<8} {entry.amount:>+8d}  by {entry.actor}  {about}".rstrip())
    _say_balance(identity, await storage.balance(known.id), say)
    return 0
