"""What every Storage must keep: what is done to one person changes no row of another one, in any table."""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.model.acts import Act as WrittenDown
from bot.model.acts import ActId, ActKind
from bot.model.controls import Scope
from bot.model.gifts import GiftLimit
from bot.model.guesses import Purpose
from bot.model.images import AspectRatio, TaskId
from bot.model.jobs import JobId, JobState, Place
from bot.model.ledger import Allowances, Balance, Rest
from bot.model.people import AgeRule, GroupChange, GroupRule, Identity, Membership, PersonId
from bot.model.refused_words import Standing
from bot.model.roles import Role
from bot.model.spending import Spend
from bot.ports import Alerts, Outbox, Storage
from storage.connection import Connection
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.linked import link
from tests.fakes.orders import (
    LIMITS,
    NO_ALLOWANCES,
    NO_FACTS,
    NOON,
    TROUBLE,
    later,
    make_finished,
    make_order,
    make_picture,
)
from tests.fakes.stories import deduct, grant, render
from tests.fakes.tables import Tables, all_rows, rows_of

ANNA = Identity(platform="discord", user_id="5")
NEIGHBOURS = (Identity(platform="telegram", user_id="5"), Identity(platform="discord", user_id="6"))
"""Somebody with the same number elsewhere, and somebody beside her."""
STRANGER = Identity(platform="discord", user_id="77")
DIGEST = "0123abcd" * 8
TASK = TaskId("task")
SPEND = Spend(day="2026-07-01", budget=0, first_estimate=15)
SOURCE = make_picture("a sketch").blob
LIMITED = replace(LIMITS, max_a_day_per_person=1000)
LONG_AFTER_S = 100_000.0
"""When the neighbour's life begins: what ends or forgets by time ends and forgets Anna's before that."""

QUESTIONS = frozenset(
    {
        "controls", "staff", "find_username", "members", "balance", "entries", "verify_ledger", "find_accepted",
        "find_person", "provisional", "unfinished", "untold", "job", "ended", "queue", "active", "history",
        "recent_jobs", "count_jobs", "finish_times", "unnamed", "unused", "would_accept", "group_rules", "note", "ping",
        "act", "acts", "given_since", "refundable", "refunded", "owed", "last_undoable", "story", "last_job", "top",
        "check_guesses", "vouchers", "can_give", "stats", "people_of_group", "people_of_role", "spending",
        "refused_words", "settled_since", "waiting_link", "link_events",
    }
)  # fmt: skip
"""All else that the port can is tried here, or is nobody's own."""
NOBODYS = frozenset(name for part in (Alerts, Outbox) for name in vars(part) if not name.startswith("_"))
OF_NOBODY = frozenset({"alert_chats", "alerts", "outbox", "seals", "spend_days", "take_backs"})
"""What is told outside of requests is known by its cause, and belongs to no person's life (test_storage_telling.py)."""
Act = tuple[str, Callable[[], Awaitable[object]]]


@dataclass(frozen=True, kw_only=True)
class Life:
    identity: Identity
    person: PersonId
    jobs: Mapping[str, JobId]

    @property
    def bot(self) -> str:
        """What owns notes and updates: one's own, so that their numbers are the same."""
        return str(self.identity)


@pytest.fixture(params=[SqliteStorage])
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with request.param(path=make_database(tmp_path)) as opened:
        yield opened
        report = await opened.verify_ledger()
    assert report.faults == ()


PAUSE = WrittenDown(
    id=ActId("7"), at=NOON, actor="discord:99", kind=ActKind.PAUSE, subject="everywhere", text="the disk"
)
JOBS = (
    "delivered", "undeliverable", "failed", "cancelled", "provisional", "doubtful", "waiting", "queued", "submitting",
    "trying", "generating", "lost", "painting", "rendered", "shown", "half",
)  # fmt: skip


async def live(storage: Storage, identity: Identity, *, first: int, at_s: float) -> Life:
    """Everything that somebody can have: a name, credits, a job in each state, rules, notes, updates."""
    at, number = later(at_s), identity.user_id
    visit = await storage.meet(
        identity,
        name="Kim",
        locale="ko",
        allowances=Allowances(welcome=3, daily=0),
        at=at,
        username=f"painter{number}",
        membership=Membership(group="77", roles=frozenset({"71"})),
    )
    await storage.set_preferences(visit.person.id, aspect_ratio=AspectRatio.TALL, wants_files=True)
    await have_links(storage, identity, at_s)
    await grant(storage, 1, identity, key=f"{identity}/wrong")
    spent = (await storage.balance(visit.person.id)).available
    await deduct(storage, spent, identity, key=f"{identity}/fine")
    wrong = await storage.last_undoable(["discord:99"], kinds=[ActKind.TOPUP])
    await storage.undo(wrong, actor="discord:99", key=f"{identity}/undo", at=at, rest=Rest.DEBT)
    await grant(storage, 100, identity, key=f"{identity}/gift")
    jobs = {name: make_order(first + n, person=visit.person.id).job_id for n, name in enumerate(JOBS)}
    life = Life(identity=identity, person=visit.person.id, jobs=jobs)
    for n, name in enumerate(JOBS):
        await work(storage, life, name, first + n, at_s)
    await storage.change_group_rules(
        identity.platform, number, GroupChange(who=GroupRule.ADMINS), by=str(identity), at=at
    )
    await look_after(storage, identity, at_s)
    await have_codes(storage, identity, at_s)
    await storage.keep_note(life.bot, "draft", "a fox", expires_at=later(at_s + 10))
    await storage.receive_updates(life.bot, {9: "hello", 10: "bye"}, at=at)
    return life


async def look_after(storage: Storage, identity: Identity, at_s: float) -> None:
    """A block that is over, a role, and what they have changed themselves."""
    at, me, it = later(at_s), str(identity), f"{identity}/staff"
    await storage.block(identity, until=at, reason="spam", actor="discord:98", key=it, at=at)
    await storage.set_role(identity, role=Role.MODERATOR, actor="discord:98", key=it, at=at)
    await storage.set_override(f"SETTING_OF_{identity}", "1", actor=me, key=it, at=at)
    await storage.pause(Scope.parse(f"group:{identity}0"), words="", actor=me, key=it, at=at)
    await storage.set_refused_word(Scope.parse(f"group:{identity}0"), "ink", Standing.REFUSED, actor=me, key=it, at=at)


async def have_codes(storage: Storage, identity: Identity, at_s: float) -> None:
    """A voucher of their own making that somebody has redeemed, one of others that they have, and a wrong code."""
    me, it = str(identity), hashlib.sha256(str(identity).encode()).hexdigest()
    by: dict[str, Any] = {"amount": 2, "uses": 5, "expires_at": None, "at": later(at_s)}
    await storage.make_vouchers([it], actor=me, key=f"{me}/made", **by)
    assert await storage.redeem(identity, digest=it, request=f"{me}/redeemed", at=later(at_s)) is not None
    await storage.note_wrong_guess(Purpose.VOUCHER, identity, at=later(at_s))


async def have_links(storage: Storage, identity: Identity, at_s: float) -> None:
    """One who has left the wallet, one who is in it, and a code."""
    at, me = later(at_s), f"{identity.platform}{identity.user_id}"
    for number in (1, 2):
        await link(storage, identity, Identity(platform="web", user_id=f"{me}{number}"), at=at)
        if number == 1:
            await storage.unlink(identity, actor=str(identity), key=me, at=at)
    await storage.open_link(identity, digest=me, id=me, at=at)


async def work(storage: Storage, life: Life, name: str, number: int, at_s: float) -> None:
    """A job of two pictures, up to where its name says."""
    at = later(at_s)
    order = make_order(number, person=life.person, identity=life.identity, pictures=2, at=at)
    order = replace(
        order,
        is_provisional=name in ("provisional", "doubtful"),
        group=life.identity.user_id,
        place=Place(platform=life.identity.platform, address={"chat": life.identity.user_id}),
        source=SOURCE,
        strength_percent=30,
    )
    job = (await storage.accept(order, limits=LIMITED)).job
    if name in ("provisional", "doubtful", "waiting", "queued"):
        return
    begun = {"submitting": 1, "trying": 1, "failed": 0, "cancelled": 0}.get(name, 2)
    for index in range(begun):
        await storage.start_submitting(job.id, index, backend="zimage", at=at, spend=SPEND)
        if begun == 2:
            await storage.record_task(job.id, index, task_id=TASK, at=at)
    for index in range({"delivered": 2, "undeliverable": 2, "rendered": 2, "shown": 2, "half": 1}.get(name, 0)):
        await render(storage, job, index, name="the same fox")
    if name == "delivered":
        await storage.settle(job.id, receipt="m", at=at)
    elif name in ("undeliverable", "failed", "cancelled"):
        await storage.end(job.id, JobState(name), failure=TROUBLE, at=at)


def acts_on(storage: Storage, anna: Life) -> Sequence[Act]:
    """Each thing that can be done to somebody, in an order in which all are possible."""
    jobs, at = anna.jobs, later(1)
    again = make_order(999, person=anna.person, identity=ANNA)
    there = Place(platform="discord", address={"channel": "8"})
    welcome = Allowances(welcome=3, daily=500)
    return (
        ("meet", partial(storage.meet, ANNA, name="Ann", locale="en", allowances=welcome, at=at, username="ann")),
        ("set_preferences", partial(storage.set_preferences, anna.person, locale="en", wants_files=False)),
        ("block", partial(storage.block, ANNA, until=None, reason="", actor="a", key="b", at=at)),
        ("unblock", partial(storage.unblock, ANNA, actor="a", key="u", at=at)),
        ("set_role", partial(storage.set_role, ANNA, role=Role.ADMIN, actor="a", key="r", at=at)),
        ("set_override", partial(storage.set_override, "PRICE_CREDITS", "2", actor="a", key="c", at=at)),
        ("pause", partial(storage.pause, Scope.parse("group:discord:5"), words="", actor="a", key="p", at=at)),
        ("set_refused_word", partial(refuse_the_word, storage)),
        ("resume", partial(storage.resume, Scope.parse("group:discord:5"), actor="a", key="e", at=at)),
        ("open_link", partial(storage.open_link, ANNA, digest="d", id="i", at=at)),
        ("type_link", partial(storage.type_link, Identity(platform="web", user_id="9"), digest="d", at=at)),
        ("confirm_link", partial(storage.confirm_link, "i", ANNA, at=at)),
        ("refuse_link", partial(storage.refuse_link, "i", ANNA, at=at)),
        ("unlink", partial(storage.unlink, ANNA, actor=str(ANNA), key="k", at=at)),
        ("grant", partial(grant, storage, 7, ANNA, key="another gift")),
        ("deduct", partial(deduct, storage, 2, ANNA, key="another fine")),
        ("grant_many", partial(give_to_one, storage)),
        ("make_vouchers", partial(make_a_voucher, storage)),
        ("redeem", partial(storage.redeem, ANNA, digest=DIGEST, request="r", at=at)),
        ("revoke_voucher", partial(storage.revoke_voucher, 3, actor="a", key="v", at=at)),
        ("note_wrong_guess", partial(storage.note_wrong_guess, Purpose.VOUCHER, ANNA, at=at)),
        ("gift", partial(give_to_a_stranger, storage)),
        ("undo", partial(undo_the_last, storage)),
        ("record_act", partial(storage.record_act, PAUSE)),
        ("seal_transfers", storage.seal_transfers),
        ("accept", partial(storage.accept, again, limits=LIMITS)),
        ("confirm", partial(storage.confirm, jobs["provisional"], there)),
        ("withdraw", partial(storage.withdraw, jobs["doubtful"], failure=TROUBLE, at=at)),
        ("take_queued", partial(storage.take_queued, platforms=["discord"], pictures=1)),
        ("start_submitting", partial(storage.start_submitting, jobs["queued"], 0, backend="zimage", at=at)),
        ("postpone_submit", partial(storage.postpone_submit, jobs["trying"], 0)),
        ("uncount_submit", partial(storage.uncount_submit, jobs["submitting"], 0, submits=1)),
        ("record_task", partial(storage.record_task, jobs["submitting"], 0, task_id=TASK, at=at)),
        ("give_up_task", partial(storage.give_up_task, jobs["lost"], 0, task_id=TASK)),
        ("settle_spend", partial(storage.settle_spend, jobs["lost"], 1, cost=4)),
        ("record_picture", partial(paint, storage, jobs["painting"])),
        ("record_failure", partial(storage.record_failure, jobs["half"], 1, failure=TROUBLE, at=at)),
        ("settle", partial(storage.settle, jobs["rendered"], receipt="m", at=at)),
        ("refund", partial(give_back, storage, jobs["rendered"])),
        ("end", partial(storage.end, jobs["generating"], JobState.CANCELLED, failure=TROUBLE, at=at)),
        ("end", partial(storage.end, jobs["shown"], JobState.UNDELIVERABLE, failure=TROUBLE, at=at)),
        ("mark_told", partial(storage.mark_told, jobs["failed"])),
        ("mark_offered", partial(storage.mark_offered, anna.person)),
        ("update_place", partial(storage.update_place, jobs["waiting"], there)),
        ("expire", partial(storage.expire, at=later(LONG_AFTER_S))),
        ("delete_pictures", partial(storage.delete_pictures, jobs["delivered"])),
        ("expire_pictures", partial(storage.expire_pictures, before=later(LONG_AFTER_S))),
        ("forget_memberships", partial(storage.forget_memberships, before=later(LONG_AFTER_S))),
        ("close_spends", partial(storage.close_spends, before=later(LONG_AFTER_S))),
        ("forget_stories", partial(storage.forget_stories, before=later(LONG_AFTER_S))),
        ("change_group_rules", partial(change_rules, storage, "5")),
        ("move_group", partial(storage.move_group, "discord", "5", "-1005")),
        ("keep_note", partial(storage.keep_note, anna.bot, "draft", "an owl", expires_at=later(20))),
        ("drop_note", partial(storage.drop_note, anna.bot, "draft")),
        ("receive_updates", partial(storage.receive_updates, anna.bot, {11: "hello"}, at=at)),
        ("waiting_updates", partial(storage.waiting_updates, anna.bot, max_tries=3)),
        ("finish_update", partial(storage.finish_update, anna.bot, 9)),
        ("forget_old", partial(storage.forget_old, updates_before=later(LONG_AFTER_S), at=later(LONG_AFTER_S))),
    )


async def refuse_the_word(storage: Storage) -> None:
    scope = Scope.parse("group:discord:5")
    await storage.set_refused_word(scope, "ink", Standing.REFUSED, actor="a", key="w", at=later(1))


async def make_a_voucher(storage: Storage) -> None:
    await storage.make_vouchers(
        [DIGEST], amount=2, uses=1, expires_at=None, actor=str(ANNA), key="a voucher", at=later(1)
    )


async def give_to_a_stranger(storage: Storage) -> None:
    limit = GiftLimit(a_day=None, since=NOON)
    await storage.meet(STRANGER, name="", locale=None, allowances=NO_ALLOWANCES, at=later(1))
    await storage.gift(ANNA, STRANGER, amount=1, words="", key="a gift", at=later(1), limit=limit)


async def give_to_one(storage: Storage) -> None:
    await storage.grant_many([ANNA], amount=2, actor="discord:99", reason="", batch="party", at=later(1), of=1)


async def undo_the_last(storage: Storage) -> None:
    number = await storage.last_undoable(["discord:99"])
    await storage.undo(number, actor="discord:99", key="wrong", at=later(1))


async def give_back(storage: Storage, job_id: JobId) -> None:
    await storage.refund(job_id, amount=None, actor="discord:99", reason="", key="blurred", at=later(1))


async def paint(storage: Storage, job_id: JobId) -> None:
    job = await storage.job(job_id)
    assert job is not None
    picture = (await render(storage, job, 0)).tasks[0].picture
    assert picture is not None
    await storage.record_picture(job_id, 1, picture=picture, facts=NO_FACTS, finished=make_finished())


async def change_rules(storage: Storage, group: str) -> None:
    change = GroupChange(who=GroupRule.NOBODY, age=AgeRule.ONLY)
    await storage.change_group_rules("discord", group, change, by=str(ANNA), at=NOON)


async def look(storage: SqliteStorage, of: Life) -> Tables:
    return await storage.write(partial(rows_of, identity=of.identity, person=of.person))


async def everything(storage: SqliteStorage) -> Tables:
    return await storage.write(read_all)


def read_all(tx: Connection) -> Tables:
    return all_rows(tx)


@pytest.mark.parametrize("neighbour", NEIGHBOURS, ids=str)
async def test_what_is_done_to_anna_changes_no_row_of_boris(storage: SqliteStorage, neighbour: Identity) -> None:
    anna = await live(storage, ANNA, first=0, at_s=0)
    boris = await live(storage, neighbour, first=100, at_s=LONG_AFTER_S)
    his, all_before = await look(storage, boris), await everything(storage)
    assert [table for table, rows in his.items() if not rows and table not in OF_NOBODY] == [], (
        "a table in which he has nothing yet"
    )
    for name, act in acts_on(storage, anna):
        await act()
        assert await look(storage, boris) == his, f"{name} changed something of his"
        all_after = await everything(storage)
        assert all_after != all_before, f"{name} changed nothing of hers"
        all_before = all_after


async def test_each_transaction_of_the_port_is_tried_beside_a_neighbour(storage: SqliteStorage) -> None:
    anna = await live(storage, ANNA, first=0, at_s=0)
    known = {name for name, _ in inspect.getmembers(Storage, inspect.iscoroutinefunction) if not name.startswith("_")}
    assert {name for name, _ in acts_on(storage, anna)} | QUESTIONS | NOBODYS == known


@pytest.mark.parametrize("neighbour", NEIGHBOURS, ids=str)
async def test_who_comes_new_is_asked_about_and_has_nothing_of_boris(
    storage: SqliteStorage, neighbour: Identity
) -> None:
    boris = await live(storage, neighbour, first=100, at_s=0)
    visit = await storage.meet(ANNA, name="", locale=None, allowances=NO_ALLOWANCES, at=NOON)
    anna = visit.person
    assert anna.id != boris.person
    assert (anna.identities, anna.name, anna.locale, anna.aspect_ratio, anna.wants_files, anna.block) == (
        (ANNA,), "", None, None, False, None
    )  # fmt: skip
    assert (visit.undelivered, await storage.balance(anna.id)) == (0, Balance(posted=0, held=0))
    assert (await storage.entries(anna.id, limit=9), await storage.active(anna.id)) == ((), ())
    assert (await storage.history(anna.id, limit=9, before=None)).jobs == ()
    assert await storage.note(str(ANNA), "draft", at=NOON) is None
    assert await storage.waiting_updates(str(ANNA), max_tries=9) == {}
    assert await storage.find_username("discord", "painter5") is None
