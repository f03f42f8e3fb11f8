"""The outbox and the alerts: written with their cause, told once, and found again by whoever opens the file next."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.model.alerts import Alert, AlertKind
from bot.model.ledger import Allowances, Source
from bot.model.outgoing import Outgoing, OutgoingKind, Recipient
from bot.model.people import Identity
from bot.model.refusals import NotEnoughCredits
from storage.sqlite import SqliteStorage
from tests.fakes import stories
from tests.fakes.databases import make_database
from tests.fakes.orders import LIMITS, make_order

NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)
ANNA = Identity(platform="discord", user_id="1")
HERE = Recipient(platform="telegram", chat="-5")
OUT_OF_CREDITS = Alert(
    name="backend:zimage",
    kind=AlertKind.BACKEND_BALANCE,
    facts={"backend": "zimage"},
    began_at=NOON,
    told_at=NOON,
)


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with SqliteStorage(path=make_database(tmp_path)) as opened:
        yield opened


def message(id: str, *, topic: str = "", at: datetime = NOON) -> Outgoing:
    return Outgoing(
        id=id,
        kind=OutgoingKind.ALERT,
        recipients=(HERE, Recipient(platform="discord", user_id="9")),
        key="alert.began",
        values={"n": 3, "name": "여우"},
        topic=topic,
        made_at=at,
        expires_at=at + timedelta(days=1),
    )


async def grant(storage: SqliteStorage, *, key: str = "k", reason: str = "", by: str = "telegram:9") -> None:
    await storage.grant(
        ANNA, amount=5, actor=by, reason=reason, source=Source.ADMIN, key=key, at=NOON, is_told=True
    )  # fmt: skip


async def due(storage: SqliteStorage, *, at: datetime = NOON) -> list[str]:
    return [found.id for found in await storage.due_messages(at=at, limit=100)]


async def test_a_grant_is_told_once_however_often_its_key_comes(storage: SqliteStorage) -> None:
    await grant(storage, reason="for the contest")
    await grant(storage, reason="for the contest")
    (told,) = await storage.due_messages(at=NOON, limit=100)
    assert (told.id, told.key) == ("notice:admin:k", "notice.granted_why")
    assert told.recipients == (Recipient(platform="discord", user_id="1"),)
    assert told.values == {"amount": 5, "reason": "for the contest"}
    await storage.finish_messages([told.id], at=NOON)
    await grant(storage, reason="for the contest")
    assert await due(storage) == []


async def test_who_gives_themselves_something_is_not_told(storage: SqliteStorage) -> None:
    await grant(storage, by=str(ANNA))
    assert await due(storage) == []


async def test_what_is_refused_is_not_told(storage: SqliteStorage) -> None:
    await storage.meet(ANNA, name="", locale=None, allowances=Allowances(welcome=1, daily=0), at=NOON)
    with pytest.raises(NotEnoughCredits):
        await storage.deduct(
            ANNA, amount=5, actor="telegram:9", reason="", source=Source.ADMIN, key="k", at=NOON, is_told=True
        )  # fmt: skip
    assert await due(storage) == []


async def test_a_notice_is_in_the_language_that_was_chosen_else_in_that_of_the_last_job(storage: SqliteStorage) -> None:
    visit = await storage.meet(ANNA, name="", locale=None, allowances=Allowances(welcome=9, daily=0), at=NOON)
    await grant(storage, key="first")
    order = make_order(1, person=visit.person.id, identity=ANNA, at=NOON)
    await storage.accept(replace(order, locale="ko"), limits=LIMITS)
    await grant(storage, key="second")
    await storage.set_preferences(visit.person.id, locale="en")
    await grant(storage, key="third")
    assert [told.locale for told in await storage.due_messages(at=NOON, limit=9)] == ["en", "ko", "en"]


async def test_what_is_put_twice_is_one_message_and_comes_back_as_it_was(storage: SqliteStorage) -> None:
    await storage.put_messages([message("a"), message("a", topic="other")])
    assert await storage.due_messages(at=NOON, limit=9) == (message("a"),)


async def test_a_postponed_message_waits_behind_the_others(storage: SqliteStorage) -> None:
    await storage.put_messages([message("a"), message("b")])
    await storage.postpone_message("a", until=NOON + timedelta(minutes=1))
    assert await due(storage) == ["b"]
    later = await storage.due_messages(at=NOON + timedelta(minutes=1), limit=9)
    assert [(found.id, found.tries) for found in later] == [("b", 0), ("a", 1)]


async def test_what_was_told_is_not_told_again_by_a_late_postponement(storage: SqliteStorage) -> None:
    await storage.put_messages([message("a")])
    await storage.finish_messages(["a"], at=NOON)
    await storage.postpone_message("a", until=NOON)
    await storage.put_messages([message("a")])
    assert (await due(storage), await storage.count_waiting_messages()) == ([], 0)


async def test_old_messages_are_forgotten_and_waiting_ones_are_not(storage: SqliteStorage) -> None:
    await storage.put_messages([message("a"), message("b")])
    await storage.finish_messages(["a"], at=NOON)
    await storage.forget_messages(before=NOON + timedelta(days=1))
    await storage.put_messages([message("a")])
    assert sorted(await due(storage)) == ["a", "b"]


async def test_chats_take_alerts_until_they_do_not_want_any(storage: SqliteStorage) -> None:
    async def set_chat(*, is_on: bool) -> bool:
        return await storage.set_alert_chat(HERE, is_on=is_on, locale="ko", by="telegram:9", at=NOON)

    assert [await set_chat(is_on=True), await set_chat(is_on=True)] == [True, False]
    assert [(chat.recipient, chat.locale) for chat in await storage.alert_chats()] == [(HERE, "ko")]
    assert [await set_chat(is_on=False), await set_chat(is_on=False)] == [True, False]
    assert await storage.alert_chats() == ()


async def test_the_alerts_of_a_group_that_moves_go_with_it(storage: SqliteStorage) -> None:
    await storage.set_alert_chat(HERE, is_on=True, locale="ko", by="telegram:9", at=NOON)
    for _ in range(2):
        await storage.move_group("telegram", "-5", "-1005")
    assert [chat.recipient.chat for chat in await storage.alert_chats()] == ["-1005"]


async def test_an_alert_begins_once_and_ends_once(storage: SqliteStorage) -> None:
    name = OUT_OF_CREDITS.name
    assert await storage.begin_alert(OUT_OF_CREDITS, messages=[message("began", topic=name)])
    assert not await storage.begin_alert(OUT_OF_CREDITS, messages=[message("again", topic=name)])
    assert await due(storage) == ["began"]
    await storage.finish_messages(["began"], at=NOON)
    assert await storage.end_alert(name, messages=[message("ended", topic=name)], at=NOON)
    assert not await storage.end_alert(name, messages=[message("ended again", topic=name)], at=NOON)
    assert await due(storage) == ["ended"]
    assert await storage.begin_alert(replace(OUT_OF_CREDITS, times=2), messages=[])
    assert await storage.recent_alerts(since=NOON) == (replace(OUT_OF_CREDITS, times=2),)


async def test_the_end_takes_the_place_of_what_nobody_could_be_told(storage: SqliteStorage) -> None:
    name = OUT_OF_CREDITS.name
    await storage.begin_alert(OUT_OF_CREDITS, messages=[message("began", topic=name)])
    await storage.go_on_alert(OUT_OF_CREDITS, messages=[message("lasts", topic=name)])
    assert await due(storage) == ["began"]
    await storage.end_alert(name, messages=[message("ended", topic=name)], at=NOON)
    assert await due(storage) == ["ended"]


async def test_a_new_revision_is_told_once_and_the_first_is_not(storage: SqliteStorage) -> None:
    for revision in ("0010", "0010", "0011", "0011"):
        await storage.note_revision(revision, messages=[message(f"to {revision}")], at=NOON)
    assert (await due(storage), await storage.noted_revision(at=NOON)) == (["to 0011"], "0011")


async def test_changed_balances_are_those_of_other_processes_too(storage: SqliteStorage, tmp_path: Path) -> None:
    mark, nobody = await storage.changed_balances(after=None)
    assert nobody == ()
    async with SqliteStorage(path=tmp_path / "bot.db") as other:
        await grant(other)
    anna = await storage.find_person(ANNA)
    mark, changed = await storage.changed_balances(after=mark)
    assert anna is not None
    assert changed == (anna.id,)
    assert await storage.changed_balances(after=mark) == (mark, ())


async def test_a_ledger_that_takes_too_long_to_check_is_not_known(storage: SqliteStorage) -> None:
    await grant(storage)
    report = await storage.check_ledger(limit_s=60)
    assert report is not None
    assert report.faults == ()


async def test_a_refund_is_told_once_where_the_job_was_ordered(storage: SqliteStorage) -> None:
    person = (await stories.grant(storage, 10)).person
    job = await stories.deliver(storage, person)
    for _ in range(2):
        await storage.refund(
            job.id, amount=None, actor="telegram:9", reason="blurred", key="r", at=NOON, is_told=True
        )  # fmt: skip
    (told,) = await storage.due_messages(at=NOON, limit=9)
    assert (told.key, told.values) == ("notice.refunded_why", {"amount": 1, "reason": "blurred"})
    assert told.recipients == (Recipient(platform="discord", user_id="1"),)
    assert (told.person, told.made_at) == (person, NOON)
