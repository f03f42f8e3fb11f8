"""The words by which an admin mends what went wrong: refund, undo, audit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path

from bot.model.commands import Argument, Reply
from bot.model.jobs import Job
from bot.model.people import Identity
from bot.model.tables import Json
from tests.fakes.office import ADMIN, ANNA, BORIS, Office, open_office


async def paid(office: Office, count: int = 3) -> Job:
    """Anna has met the bot (10 credits), and paid so many of them."""
    for person in (ADMIN, BORIS):
        await office.ask("help", by=person)
    return await office.deliver(await office.accepted(count=count))


async def admin(office: Office, word: str, id: str | None = None, by: Identity = ADMIN, **given: Argument) -> Reply:
    return await office.ask(word, given, by=by, id=id)


def fact(reply: Reply, name: str) -> Json:
    assert isinstance(reply.data, Mapping)
    return reply.data[name]


async def test_a_refund_of_a_job_or_of_a_persons_last_one(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        job = await paid(office)
        told = await admin(office, "refund", what=job.id, credits="1", reason="blurred")
        assert told.text.endswith(f"got 1 credit back for {job.id}, which cost 3: 7 before, 8 now.")
        told = await admin(office, "refund", what="anna", credits="all", reason="of it is black")
        assert told.data == {
            "job": job.id, "amount": 2, "captured": 3, "refunded": 3, "before": 8, "after": 10, "is_repeated": False
        }  # fmt: skip
        again = await admin(office, "refund", what=job.id)
        assert again.text == f"All that {job.id} cost (3) has been given back already. Nothing was given again."
        assert "no paid pictures" in (await admin(office, "refund", what="anna")).text
        entry = (await office.say("credits")).splitlines()[2]
        assert entry.endswith("+2  given back: all of it is black")


async def test_the_same_refund_delivered_twice_is_made_once(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await paid(office)
        for _ in range(2):
            told = await admin(office, "refund", id="fake:7", what="anna", credits="2")
        assert "Nothing was given again" in told.text
        assert (await office.balance()).available == 9


async def test_undo_without_a_number_takes_back_the_admins_own_last_act(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await paid(office)
        await admin(office, "topup", person="anna", amount=500)
        told = await admin(office, "undo")
        assert told.text == "Entry #1 about fake:anna is undone (entry #2): 507 before, 7 now."
        assert "nothing of yours" in (await admin(office, "undo")).text
        assert "was undone already, by entry #2" in (await admin(office, "undo", entry="#1")).text
        assert "cannot be undone" in (await admin(office, "undo", entry="2")).text
        assert "no entry “9”" in (await admin(office, "undo", entry="9")).text


async def test_what_is_spent_is_asked_about_with_both_numbers_and_owed(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        for person in (ADMIN, BORIS, ANNA):
            await office.ask("help", by=person)
        await admin(office, "topup", person="anna", amount=5)
        await office.deliver(await office.accepted(count=4))
        await office.deliver(await office.accepted(count=4))
        await office.deliver(await office.accepted(count=4))
        question = await admin(office, "undo", entry="1")
        assert question.is_question
        assert "Of the 5 of entry #1, 3 can be taken back; 2 is spent" in question.text
        forgive, debt = question.buttons
        assert (forgive.label, debt.label) == ("Forgive 2", "2 are owed")
        assert (await office.balance()).available == 3
        told = await office.ask(debt.command, debt.arguments, by=ADMIN)
        assert told.text.endswith("3 before, 0 now. The 2 that was spent is owed: the next credits pay it first.")
        for id in ("fake:8", "fake:8"):
            told = await admin(office, "topup", id=id, person="anna", amount=3)
            assert told.text.splitlines()[1:] == [
                "2 credits of it paid what was owed: an undone gift had been spent already."
            ]
            assert fact(told, "paid_debt") == 2
        assert (await office.balance()).available == 1


async def test_of_a_gift_to_several_it_is_told_how_much_paid_debts(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        for person in (ADMIN, BORIS, ANNA):
            await office.ask("help", by=person)
        await admin(office, "topup", person="anna", amount=2)
        await office.deliver(await office.accepted(count=4))
        await office.deliver(await office.accepted(count=4))
        await office.deliver(await office.accepted(count=4))
        question = await admin(office, "undo", entry="1")
        await office.ask(question.buttons[1].command, question.buttons[1].arguments, by=ADMIN)
        asked = await admin(office, "topup", person="anna,boris", amount=3)
        told = await office.ask(asked.buttons[0].command, asked.buttons[0].arguments, by=ADMIN)
        assert told.text.splitlines() == [
            "2 people have got 3 credits each, 6 credits in all.",
            "2 credits of it paid what was owed: an undone gift had been spent already.",
        ]
        assert fact(told, "paid_debt") == 2


async def test_who_is_no_admin_learns_nothing(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await paid(office)
        for word in ("refund", "undo", "audit"):
            told = await office.refused(word, {"what": "anna"} if word == "refund" else {})
            assert told == f"/{word} is for admins. Ask one of them."
        assert not {"/refund", "/undo", "/audit"} & set((await office.say("help")).split())


async def test_the_audit_says_who_gave_what_to_whom_and_why(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await paid(office)
        await admin(office, "topup", person="anna", amount=5, reason="best cat")
        await admin(office, "deduct", person="boris", amount=1)
        told = await admin(office, "audit")
        assert told.text.splitlines() == [
            "What was done, newest first:",
            "Entry · When · What · By · About · Credits · Before → after · Why",
            "#2 · 2026-11-23 12:00 UTC · deduct · fake:admin · fake:boris · -1 · 10 → 9",
            "#1 · 2026-11-23 12:00 UTC · topup · fake:admin · fake:anna · +5 · 7 → 12 · best cat",
        ]
        for given in ({"person": "anna"}, {"kind": "topup"}, {"before": 2}, {"by": "fake:admin", "person": "anna"}):
            only = await office.ask("audit", given, by=ADMIN)
            assert [act["number"] for act in only.data["acts"]] == [1]  # type: ignore[index,call-overload,union-attr]  # facts
        for given in ({"since": "2026-11-24"}, {"until": "2026-11-23"}, {"by": "boris"}, {"kind": "pause"}):
            assert (await office.ask("audit", given, by=ADMIN)).text == "Nothing of that kind was done."
        assert "nonsense" in (await office.ask("audit", {"since": "nonsense"}, by=ADMIN)).text


async def test_the_person_is_told_of_a_refund_and_of_what_was_undone(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await paid(office)
        await admin(office, "topup", person="anna", amount=5)
        await admin(office, "undo")
        for _ in range(2):
            await admin(office, "refund", id="fake:9", what="anna", reason="blurred picture")
        told = await office.storage.due_messages(at=office.clock.now(), limit=9)
        assert [(message.key, message.values["amount"]) for message in told] == [
            ("notice.granted", 5), ("notice.deducted", 5), ("notice.refunded_why", 3)
        ]  # fmt: skip


async def test_a_day_of_the_audit_is_the_one_of_top_and_of_the_operators_clock(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:  # it is noon in UTC, and nine in the evening in Seoul
        await paid(office)
        await admin(office, "topup", person="anna", amount=5)
        office.router._context = replace(office.router._context, zone=timezone(timedelta(hours=9), "Asia/Seoul"))
        office.clock.advance(timedelta(hours=4).total_seconds())
        asked = {"day": False, "오늘": False, "2026-11-24": False, "week": True, "2026-11-23": True}
        for since, is_there in asked.items():
            told = (await admin(office, "audit", since=since)).text
            assert ("fake:anna" in told) is is_there, since
            assert ("2026-11-23 21:00 Asia/Seoul" in told) is is_there
            if since in ("day", "week"):
                assert ("fake:anna" in (await admin(office, "top", span=since)).text) is is_there
        assert "fake:anna" in (await admin(office, "audit", until="day")).text
