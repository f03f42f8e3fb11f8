"""What one caller does: errands, each a few calls of the port. An errand is made from its number alone, so that one
whose end nobody has seen is done again with the same keys.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.model.acts import ActFilter
from bot.model.admin_refusals import NothingToUndo, PartlySpent, UndoneAlready
from bot.model.gifts import GiftLimit
from bot.model.images import TaskId
from bot.model.jobs import Job, JobId, JobState, Limits
from bot.model.ledger import Allowances, Credits, Rest, Source
from bot.model.people import Identity
from bot.model.refusals import KeyUsedOtherwise, Refusal
from bot.model.storage_errors import JobEnded
from bot.ports import Storage
from tests.fakes.orders import NO_FACTS, NOON, TROUBLE, make_order, make_picture

PEOPLE = 200
LIMITS = Limits(max_active_per_person=50, max_queued=10**9)


@dataclass
class Caller:
    """One of the callers at once. `calls` counts what it asked of the port; `paid` are jobs it has seen delivered."""

    storage: Storage
    name: str
    calls: int = 0
    paid: list[JobId] = field(default_factory=list)

    async def run(self, number: int) -> None:
        """Do the errand of this number. What the port refuses by its rules is an answer as good as any."""
        chance = random.Random(number)
        errand = chance.choices(ERRANDS, WEIGHTS)[0]
        with suppress(Refusal, JobEnded):
            await errand(self, number, chance)

    def at(self, number: int) -> datetime:
        """A few days pass in a storm, so that daily credits come again."""
        return NOON + timedelta(seconds=number)


def person(chance: random.Random) -> Identity:
    return Identity(platform="discord", user_id=str(chance.randrange(PEOPLE)))


def gift(number: int) -> tuple[Identity, Credits]:
    """To whom the grant of this number goes, and how much it is: what the check compares with."""
    chance = random.Random(f"gift {number}")
    return person(chance), chance.randint(1, 30)


async def grant(caller: Caller, number: int, chance: random.Random) -> None:
    who, amount = gift(number)
    for _ in range(1 + (chance.random() < 0.2)):
        caller.calls += 1
        await caller.storage.grant(
            who, amount=amount, actor=caller.name, reason="storm", source=Source.ADMIN, key=f"storm-{number}",
            at=caller.at(number),
        )  # fmt: skip


async def deduct(caller: Caller, number: int, chance: random.Random) -> None:
    caller.calls += 1
    await caller.storage.deduct(
        person(chance), amount=chance.randint(1, 20), actor=caller.name, reason="", source=Source.ADMIN,
        key=f"storm-{number}", at=caller.at(number),
    )  # fmt: skip


async def give_many(caller: Caller, number: int, chance: random.Random) -> None:
    caller.calls += 1
    await caller.storage.grant_many(
        [Identity(platform="discord", user_id=str(id)) for id in chance.sample(range(PEOPLE), 5)],
        amount=2, actor=caller.name, reason="party", batch=f"storm-{number}", at=caller.at(number),
    )  # fmt: skip


async def visit(caller: Caller, number: int, chance: random.Random) -> None:
    caller.calls += 1
    allowances = Allowances(welcome=5, daily=chance.choice((0, 3)))
    await caller.storage.meet(
        person(chance), name="Anna", locale=None, allowances=allowances, at=caller.at(number), username=""
    )


async def look(caller: Caller, number: int, chance: random.Random) -> None:
    caller.calls += 3
    found = await caller.storage.find_person(person(chance))
    if found is not None:
        assert (await caller.storage.balance(found.id)).available >= 0
        await caller.storage.entries(found.id, limit=5)
    if number % 50 == 0:
        await caller.storage.acts(ActFilter(person=found.id if found else None), limit=10)


async def refund(caller: Caller, number: int, chance: random.Random) -> None:
    if not caller.paid:
        return
    caller.calls += 1
    amount = chance.choice((None, 1, 2))
    await caller.storage.refund(
        chance.choice(caller.paid), amount=amount, actor=caller.name, reason="", key=f"storm-{number}",
        at=caller.at(number),
    )  # fmt: skip


async def undo(caller: Caller, number: int, chance: random.Random) -> None:
    caller.calls += 2
    with suppress(NothingToUndo, UndoneAlready, PartlySpent, KeyUsedOtherwise):
        act = await caller.storage.last_undoable([caller.name])
        await caller.storage.undo(
            act, actor=caller.name, key=f"storm-{number}", at=caller.at(number), rest=chance.choice((None, *Rest))
        )


async def voucher(caller: Caller, number: int, chance: random.Random) -> None:
    """One is made, and redeemed by more people than it has uses for; some ask twice."""
    caller.calls += 1
    await caller.storage.make_vouchers(
        [f"{number:064x}"], amount=chance.randint(1, 9), uses=2, expires_at=None, actor=caller.name,
        key=f"storm-{number}", at=caller.at(number),
    )  # fmt: skip
    for turn in range(4):
        caller.calls += 1
        who = person(chance)
        with suppress(Refusal):
            await caller.storage.redeem(
                who, digest=f"{number:064x}", request=f"storm-{number}-{turn}", at=caller.at(number)
            )


async def pass_on(caller: Caller, number: int, chance: random.Random) -> None:
    caller.calls += 1
    limit = GiftLimit(a_day=20, since=caller.at(number) - timedelta(days=1))
    await caller.storage.gift(
        person(chance), person(chance), amount=chance.randint(1, 9), words="", key=f"storm-{number}",
        at=caller.at(number), limit=limit,
    )  # fmt: skip


async def seal(caller: Caller, number: int, chance: random.Random) -> None:
    caller.calls += 1
    await caller.storage.seal_transfers()


async def job(caller: Caller, number: int, chance: random.Random) -> None:
    """A job's whole life, or a part of it: gone on with where an earlier try was killed."""
    who = person(chance)
    met = await caller.storage.find_person(who)
    caller.calls += 2
    if met is None:
        return
    order = make_order(
        number, person=met.id, identity=who, pictures=chance.randint(1, 2), price=chance.randint(0, 3),
        at=caller.at(number),
    )  # fmt: skip
    made = (await caller.storage.accept(order, limits=LIMITS)).job
    end = chance.choice(("deliver", "deliver", "deliver", "deliver", "fail", "cancel", "undeliverable"))
    if end == "cancel":
        caller.calls += 1
        await caller.storage.end(made.id, JobState.CANCELLED, failure=TROUBLE, at=caller.at(number))
        return
    await follow(caller, made, number, chance, end=end)


async def follow(caller: Caller, made: Job, number: int, chance: random.Random, *, end: str) -> None:
    for task in made.tasks:
        caller.calls += 3
        await caller.storage.start_submitting(
            made.id, task.index, backend="a", at=caller.at(number), price=chance.randint(0, 3)
        )
        await caller.storage.record_task(made.id, task.index, task_id=TaskId("t"), at=caller.at(number))
        if end == "fail":
            await caller.storage.record_failure(made.id, task.index, failure=TROUBLE, at=caller.at(number))
        else:
            await caller.storage.record_picture(
                made.id, task.index, picture=make_picture(made.id), facts=NO_FACTS, finished=None
            )
    if end == "fail":
        return
    caller.calls += 1
    if end == "undeliverable":
        await caller.storage.end(made.id, JobState.UNDELIVERABLE, failure=TROUBLE, at=caller.at(number))
        return
    for _ in range(1 + (chance.random() < 0.1)):
        settled = await caller.storage.settle(made.id, receipt="m", at=caller.at(number))
    if settled.job.captured:
        caller.paid = [*caller.paid[-20:], made.id]


Errand = Callable[[Caller, int, random.Random], Awaitable[None]]
ERRANDS: tuple[Errand, ...] = (grant, deduct, give_many, visit, look, refund, undo, voucher, pass_on, seal, job)
WEIGHTS = (16, 6, 1, 12, 8, 8, 8, 2, 6, 0.2, 30)
