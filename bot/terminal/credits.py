"""credits grant | deduct | show | history"""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime

from bot.app.chats import PLATFORMS
from bot.app.invocation import program
from bot.model.directory import find
from bot.model.ledger import Balance, Change, Entry, Source, TransferKind, check_amount, check_reason
from bot.model.people import Identity
from bot.model.refusals import NotEnoughCredits
from bot.model.words import isolated
from bot.ports import Storage
from bot.terminal.operator import actor
from bot.terminal.output import tell

ENTRIES_SHOWN = 50
ENTRIES_READ = 3 * ENTRIES_SHOWN
"""A job has three at most: a hold, a capture and a release, the hold before the others."""
Say = Callable[[str], None]


async def grant(storage: Storage, person: str, amount: int, *, reason: str, key: str | None, say: Say) -> int:
    """The same key twice grants once. Raises UnknownPerson, SeveralPeople, BadAmount, KeyUsedOtherwise."""
    return await _change(storage, storage.grant, person, amount, reason=reason, key=key, say=say)


async def deduct(storage: Storage, person: str, amount: int, *, reason: str, key: str | None, say: Say) -> int:
    """Raises NotEnoughCredits where less can be spent: held credits are not taken."""
    return await _change(storage, storage.deduct, person, amount, reason=reason, key=key, say=say)


async def _change(
    storage: Storage,
    change: Callable[..., Awaitable[Change]],
    person: str,
    amount: int,
    *,
    reason: str,
    key: str | None,
    say: Say,
) -> int:
    identity = await find(person, storage, PLATFORMS)
    is_met = await storage.find_person(identity) is not None
    try:
        done = await change(
            identity,
            amount=check_amount(amount),
            actor=actor(),
            reason=check_reason(reason),
            source=Source.ADMIN,
            key=f"terminal:{key or uuid.uuid4().hex}",
            at=datetime.now(UTC),
            is_told=True,
        )
    except NotEnoughCredits as short:
        have = short.values["balance"]
        tell(f"{identity} has only {have} that can be spent, so nothing was taken.")
        return 1
    if done.repeated:
        say(f"{identity}: this key was used before, so nothing was changed.")
    else:
        owed = f" {done.paid} of it paid what was owed." if done.paid else ""
        say(f"{identity}: {done.before.available} before, {done.after.available} now.{owed}")
    _say_balance(identity, await storage.balance(done.person), say)
    if not is_met and not done.repeated:
        back = f"{program()} credits deduct {identity} {amount}"
        tell(f"Nobody known as {identity} has ever used this bot. If that is mistyped, take them back: {back}")
    return 0


def _say_balance(identity: Identity, balance: Balance, say: Say) -> None:
    say(f"{identity}: can be spent {balance.available}, held {balance.held}")


async def show(storage: Storage, person: str, *, say: Say) -> int:
    """What can be spent, and what is held for jobs under way. Raises UnknownPerson, SeveralPeople."""
    identity = await find(person, storage, PLATFORMS)
    known = await storage.find_person(identity)
    if known is None:
        say(f"{identity} has not been here yet, and nobody has given them credits.")
    balance = await storage.balance(known.id) if known else Balance(posted=0, held=0)
    _say_balance(identity, balance, say)
    return 0


async def history(storage: Storage, person: str, *, say: Say) -> int:
    """The newest entries with what there was after each, actor and reason: one a job. Raises UnknownPerson as `show`.

    What was set aside for a job stands there while it is under way, and what was paid once it has ended.
    """
    known = await storage.find_person(await find(person, storage, PLATFORMS))
    posted = (await storage.balance(known.id)).posted if known else 0
    for entry in _one_a_job(await storage.entries(known.id, limit=ENTRIES_READ)) if known else ():
        about = " ".join(part for part in (entry.job_id or "", isolated(entry.reason)) if part)
        line = f"{entry.at:%Y-%m-%d %H:%M:%S}Z {entry.kind:<8} {entry.amount:>+8d} = {posted:<8d}"
        say(f"{line} by {isolated(entry.actor)}  {about}".rstrip())
        if entry.kind is not TransferKind.HOLD:  # this sets aside, and changes no balance
            posted -= entry.amount
    return await show(storage, person, say=say)


def _one_a_job(entries: Sequence[Entry]) -> list[Entry]:
    """Without the holds of jobs that have ended, and without what was given back of them."""
    closed = {entry.job_id for entry in entries if entry.kind in (TransferKind.CAPTURE, TransferKind.RELEASE)}
    shown = [entry for entry in entries if entry.kind is not TransferKind.HOLD or entry.job_id not in closed]
    return [entry for entry in shown if entry.kind is not TransferKind.RELEASE][:ENTRIES_SHOWN]
