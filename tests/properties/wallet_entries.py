"""Each kind of entry as a call that can be made often, at once and in vain, with what it then has done to the model."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from hypothesis.stateful import RuleBasedStateMachine, invariant

from bot.model.acts import ActFilter
from bot.model.gifts import GiftLimit
from bot.model.images import TaskId
from bot.model.jobs import JobId, JobState, Settlement
from bot.model.ledger import Allowances, Rest, Source
from bot.model.people import Identity
from bot.model.refusals import Refusal
from bot.model.storage_errors import JobEnded
from bot.ports import Storage
from storage import audit, ledger, people
from storage.sqlite import SqliteStorage
from storage.thread import connect_reader, connect_writer
from tests.fakes.databases import make_database
from tests.fakes.linked import visit
from tests.fakes.orders import LIMITS, NO_FACTS, NOON, TROUBLE, make_order, make_picture
from tests.properties.wallet_model import DAILY, WELCOME, ModelAct, ModelJob, ModelVoucher, Wallets

ALLOWANCES = Allowances(welcome=WELCOME, daily=DAILY)
NO_LIMIT = GiftLimit(a_day=None, since=NOON)
ADMIN = "discord:99"
Call = Callable[[Storage], Awaitable[Any]]


@dataclass(frozen=True, kw_only=True)
class Op:
    """`call` is made as often as one likes, and `apply` is what it then has done, once. `is_due` says whether it must
    be refused or not, where nothing else happens meanwhile.
    """

    call: Call
    apply: Callable[[Any], None]
    is_due: bool


class Cut(sqlite3.Connection):
    """Its process dies before it commits: all that is left is what other connections have committed."""

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        if sql == "COMMIT":
            self.close()
            raise sqlite3.OperationalError("the process is dead")
        return super().execute(sql, parameters)


class Entries(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = make_database(Path(self.folder.name))
        self.loop = asyncio.Runner()
        self.storages = [SqliteStorage(path=self.path, connect=quick) for _ in range(2)]
        for storage in self.storages:
            self.loop.run(storage.__aenter__())
        self.wallets = Wallets()
        self.jobs: list[tuple[JobId, ModelJob]] = []
        self.vouchers: list[ModelVoucher] = []
        self.acts: dict[str, ModelAct] = {}
        self.done: list[Call] = []
        self.turn = self.day = 0

    def teardown(self) -> None:
        for storage in self.storages:
            self.loop.run(storage.__aexit__(None, None, None))
        self.loop.close()
        self.folder.cleanup()

    def key(self) -> str:
        self.turn += 1
        return f"key {self.turn}"

    @property
    def at(self) -> datetime:
        return NOON + timedelta(days=self.day, seconds=self.turn)

    # --- calls --------------------------------------------------------------------------------------------------------

    def at_once(self, ops: list[Op], turns: int, *, is_cut: bool = False) -> list[bool]:
        """Each op `turns` times, all of them at the same time, from both connections; which of them were done."""
        if is_cut:
            for op in ops:
                self.kill(op.call)
        calls = [op.call(self.storages[n % 2]) for turn in range(turns) for n, op in enumerate(ops, start=turn)]
        answers = self.loop.run(gathered(calls))
        are_done = []
        for n, op in enumerate(ops):
            mine = answers[n :: len(ops)]
            for answer in mine:
                if isinstance(answer, BaseException) and not isinstance(answer, (Refusal, JobEnded)):
                    raise answer
            taken = [answer for answer in mine if not isinstance(answer, BaseException)]
            if taken:
                op.apply(next((answer for answer in taken if not is_repeated(answer)), taken[0]))
                self.done.append(op.call)
            are_done.append(bool(taken))
        return are_done

    def do(self, op: Op, turns: int, *, is_cut: bool) -> bool:
        [is_done] = self.at_once([op], turns, is_cut=is_cut)
        assert is_done is op.is_due
        return is_done

    def kill(self, call: Call) -> None:
        """In a process of its own, which dies before its commit: nobody has heard of it."""

        async def die() -> None:
            connect = partial(connect_writer, factory=Cut)
            async with SqliteStorage(path=self.path, connect=connect) as storage:
                (answer,) = await gathered([call(storage)])
                assert isinstance(answer, BaseException), "it was done without a commit"

        self.loop.run(die())
        self.the_ledger_is_whole()
        self.everybody_has_what_the_model_says()

    # --- each kind of entry -------------------------------------------------------------------------------------------

    def grant(self, who: Identity, amount: int) -> Op:
        key, at = self.key(), self.at

        def apply(_: object) -> None:
            wallet = self.wallets.of(who)
            wallet.gain(amount)
            self.acts[f"admin:{key}"] = ModelAct(wallet, amount)

        call = partial(
            SqliteStorage.grant, identity=who, amount=amount, actor=ADMIN, reason="", source=Source.ADMIN, key=key,
            at=at,
        )  # fmt: skip
        return Op(call=call, apply=apply, is_due=True)

    def deduct(self, who: Identity, amount: int) -> Op:
        key, at = self.key(), self.at

        def apply(_: object) -> None:
            wallet = self.wallets.of(who)
            wallet.lose(amount)
            self.acts[f"admin:{key}"] = ModelAct(wallet, amount, is_deduction=True)

        call = partial(
            SqliteStorage.deduct, identity=who, amount=amount, actor=ADMIN, reason="", source=Source.ADMIN, key=key,
            at=at,
        )  # fmt: skip
        is_due = who in self.wallets.whose and amount <= self.wallets.available(self.wallets.of(who))
        return Op(call=call, apply=apply, is_due=is_due)

    def hold(self, who: Identity, price: int) -> Op:
        self.key()
        turn, at = self.turn, self.at

        async def call(storage: Storage) -> Any:
            known = await storage.find_person(who)
            assert known is not None
            order = make_order(turn, person=known.id, identity=who, price=price, at=at)
            return await storage.accept(order, limits=LIMITS)

        def apply(accepted: Any) -> None:
            job = ModelJob(self.wallets.of(who), price, is_painted=False)
            self.wallets.jobs.append(job)
            self.jobs.append((accepted.job.id, job))

        return Op(call=call, apply=apply, is_due=price <= self.wallets.available(self.wallets.of(who)))

    def end(self, which: int) -> Op:
        """Captured where it is painted, and released otherwise."""
        id, job = self.jobs[which % len(self.jobs)]
        at = self.at

        async def call(storage: Storage) -> Any:
            if job.is_painted:
                return await storage.settle(id, receipt="m", at=at)
            return await storage.end(id, JobState.CANCELLED, failure=TROUBLE, at=at)

        def apply(settled: Settlement) -> None:
            if not job.is_open:
                return
            job.is_open = False
            wallet = self.wallets.now(job.wallet)
            if settled.job.state is JobState.DELIVERED:
                job.captured = job.price
                wallet.posted -= job.price
                wallet.gone += job.price
            elif wallet.is_joined:
                late = wallet.posted - self.loop.run(posted(self.storages[0], settled.job.person))
                assert 0 <= late <= job.price
                wallet.take_twice(late)

        return Op(call=call, apply=apply, is_due=True)

    def refund(self, which: int, amount: int | None) -> Op:
        id, job = self.jobs[which % len(self.jobs)]
        key, at = self.key(), self.at
        left = job.captured - job.refunded

        def apply(refunded: Any) -> None:
            given = refunded.change.amount
            assert job.refunded + given <= job.captured
            job.refunded += given
            wallet = self.wallets.now(job.wallet)
            wallet.posted += given
            wallet.real += given
            self.acts[f"refund:{key}"] = ModelAct(wallet, given, job=job)

        call = partial(SqliteStorage.refund, job_id=id, amount=amount, actor=ADMIN, reason="", key=key, at=at)
        return Op(call=call, apply=apply, is_due=0 < (amount or left) <= left)

    def redeem(self, who: Identity, which: int) -> Op:
        index = which % len(self.vouchers)
        voucher, key, at = self.vouchers[index], self.key(), self.at

        def apply(_: object) -> None:
            wallet = self.wallets.of(who)
            whose = self.wallets.identities(wallet)
            assert not voucher.is_redeemed_by(whose), "redeemed twice"
            voucher.by.append(whose)
            assert len(voucher.by) <= voucher.uses
            wallet.gain(voucher.amount)

        call = partial(SqliteStorage.redeem, identity=who, digest=f"{index:064x}", request=key, at=at)
        whose = self.wallets.identities(self.wallets.of(who)) if who in self.wallets.whose else {who}
        is_due = not voucher.is_redeemed_by(whose) and len(voucher.by) < voucher.uses
        return Op(call=call, apply=apply, is_due=is_due)

    def gift(self, who: Identity, to: Identity, amount: int) -> Op:
        key, at = self.key(), self.at

        def apply(_: object) -> None:
            giver, receiver = self.wallets.of(who), self.wallets.of(to)
            assert giver is not receiver
            giver.lose(amount)
            receiver.gain(amount, pays_debts=False)
            self.acts[f"gift:{key}"] = ModelAct(receiver, amount, giver=giver)

        call = partial(
            SqliteStorage.gift, giver=who, to=to, amount=amount, words="", key=key, at=at, limit=NO_LIMIT
        )  # fmt: skip
        giver = self.wallets.of(who)
        is_due = giver is not self.wallets.of(to) and amount <= min(self.wallets.available(giver), giver.beyond)
        return Op(call=call, apply=apply, is_due=is_due)

    def undone(self, act: ModelAct, rest: Rest) -> None:
        assert not act.is_undone, "undone twice"
        act.is_undone = True
        wallet = self.wallets.now(act.wallet)
        if act.is_deduction:
            wallet.gain(act.amount, pays_debts=False)
            return
        taken = min(act.amount, self.wallets.available(wallet))
        owed = act.amount - taken if rest is Rest.DEBT else 0
        wallet.lose(taken)
        wallet.debt += owed
        if act.job is not None:
            act.job.refunded -= taken + owed
            wallet.beyond += taken  # a refund was never of what can be given on
        if act.giver is not None:
            self.wallets.now(act.giver).gain(taken, pays_debts=False)

    # --- what is always so --------------------------------------------------------------------------------------------

    @invariant()
    def the_ledger_is_whole(self) -> None:
        with closing(connect_reader(self.path)) as tx:
            assert audit.verify_ledger(tx).faults == ()

    @invariant()
    def everybody_has_what_the_model_says(self) -> None:
        with closing(connect_reader(self.path)) as tx:
            for identity, wallet in self.wallets.whose.items():
                person = people.find_id(tx, identity)
                if person is None:
                    assert wallet.posted == 0
                    continue
                has = ledger.balance(tx, person)
                assert (has.posted, has.held) == (wallet.posted, self.wallets.held(wallet))
                assert has.available >= 0
                owner = {one for one in self.wallets.whose if people.find_id(tx, one) == person}
                assert owner == self.wallets.identities(wallet)

    @invariant()
    def nobody_can_spend_more_than_was_really_granted(self) -> None:
        for wallet in self.wallets:
            assert self.wallets.available(wallet) <= wallet.most


def quick(path: Path) -> sqlite3.Connection:
    """Without waiting for the disk: nothing here loses its power."""
    connection = connect_writer(path)
    connection.execute("PRAGMA synchronous = OFF")
    return connection


async def gathered(calls: list[Awaitable[Any]]) -> list[Any]:
    return await asyncio.gather(*calls, return_exceptions=True)


async def meet(storage: Storage, *, identity: Identity, at: datetime) -> Any:
    return await visit(storage, identity, allowances=ALLOWANCES, at=at)


async def posted(storage: Storage, person: Any) -> int:
    return (await storage.balance(person)).posted


async def acts(storage: Storage) -> Any:
    return await storage.acts(ActFilter(), limit=1000)


async def offer(storage: Storage, asker: Identity, other: Identity, key: str, at: datetime) -> None:
    """Both have but to be sure: who typed the code is."""
    await storage.open_link(asker, digest=key, id=key, at=at)
    assert await storage.type_link(other, digest=key, at=at) is not None
    await storage.confirm_link(key, other, at=at)


async def paint(storage: Storage, id: JobId, at: datetime) -> None:
    await storage.start_submitting(id, 0, backend="a", at=at)
    await storage.record_task(id, 0, task_id=TaskId("t"), at=at)
    await storage.record_picture(id, 0, picture=make_picture(id), facts=NO_FACTS, finished=None)


def is_repeated(answer: Any) -> bool:
    change = getattr(answer, "change", answer)
    return bool(getattr(change, "repeated", False))
