"""What is kept of people, shown and erased: by themselves, by admins, and while their pictures are made."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.model.acts import ActFilter, ActKind
from bot.model.commands import Reply, ReplyKind
from bot.model.jobs import JobState
from bot.model.people import Identity
from bot.model.roles import Role
from storage.sqlite import SqliteStorage
from tests.fakes.backend import FakeBackend, Work
from tests.fakes.bytes_kept import words_kept
from tests.fakes.clock import FastClock
from tests.fakes.office import ADMIN, ANNA, BORIS, PLATFORM, Office, open_office
from tests.integration.core import open_house
from tests.integration.test_terminal_words import Type, type_

__all__ = ["type_"]
CLARA = Identity(platform=PLATFORM, user_id="clara")
PROMPT, NAME = "a heron over Lastovo", "Annunziata"
ERASE = {"action": "erase"}


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with open_office(tmp_path) as office:
        for person, name in ((ANNA, NAME), (BORIS, "Boris"), (ADMIN, "")):
            await office.ask("help", by=person, name=name)
        yield office
        assert (await office.storage.verify_ledger()).faults == ()


async def press(office: Office, reply: Reply, who: Identity) -> Reply:
    button = reply.buttons[0]
    return await office.ask(button.command, button.arguments, by=who)


def pictures_in(folder: Path) -> int:
    return sum(1 for file in (folder / "pictures").rglob("*") if file.is_file())


def copies_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.rglob("*.db"))


async def test_what_is_kept_is_shown_to_whom_it_is_about(office: Office) -> None:
    await office.deliver(await office.accepted(prompt=PROMPT, count=2))
    shown = await office.ask("privacy")
    assert shown.is_private
    assert NAME in shown.text
    assert isinstance(shown.data, dict)
    assert (shown.data["prompts"], shown.data["pictures"], shown.data["identities"]) == (1, 2, [str(ANNA)])
    assert "is for admins" in await office.refused("privacy", {"action": "show", "person": str(ANNA)}, by=BORIS)
    assert NAME in (await office.ask("privacy", {"person": str(ANNA)}, by=ADMIN)).text
    assert "show, erase" in await office.refused("privacy", {"action": "burn"})


async def test_it_is_erased_after_a_question_and_its_pictures_with_it(office: Office, tmp_path: Path) -> None:
    await office.deliver(await office.accepted(prompt=PROMPT))
    queued = await office.accepted(prompt=PROMPT)
    assert (pictures_in(tmp_path), words_kept(tmp_path, [PROMPT, NAME])) == (1, {PROMPT, NAME})
    asked = await office.ask("privacy", ERASE)
    assert asked.is_question
    assert (pictures_in(tmp_path), await office.state(queued)) == (1, JobState.QUEUED)
    assert (await press(office, asked, BORIS)).kind is ReplyKind.REFUSAL
    done = await press(office, asked, ANNA)
    assert "Words of requests: 2. Pictures: 1." in done.text
    assert isinstance(done.data, dict)
    assert (done.data["cancelled"], done.data["is_gone"]) == (1, True)
    assert (pictures_in(tmp_path), words_kept(tmp_path, [PROMPT, NAME])) == (0, set())
    assert [job.id for job in office.announced] == [queued.id]
    assert await office.state(queued) is JobState.CANCELLED
    assert (await office.balance()).held == 0
    assert (await office.balance()).available == 9
    assert PROMPT not in str(vars(office.events))
    assert (await press(office, asked, ANNA)).kind is ReplyKind.REFUSAL
    assert "Annunziata" not in (await office.ask("privacy")).text


async def test_what_was_written_around_the_request_goes_a_minute_later(office: Office, tmp_path: Path) -> None:
    await press(office, await office.ask("privacy", ERASE), ANNA)
    assert len(await office.storage.unfinished_erasures()) == 1
    office.clock.advance(60.0)
    await press(office, await office.ask("privacy", ERASE, by=BORIS), BORIS)
    assert len(await office.storage.unfinished_erasures()) == 1


async def test_an_admin_does_it_for_somebody_and_the_audit_has_no_words(office: Office, tmp_path: Path) -> None:
    await office.deliver(await office.accepted(prompt=PROMPT))
    await office.storage.set_role(BORIS, role=Role.ADMIN, actor=str(ADMIN), key="r", at=office.clock.now())
    asked = await office.ask("privacy", {**ERASE, "person": str(ANNA)}, by=BORIS)
    assert str(ANNA) in asked.text
    assert NAME not in asked.text
    assert "Erased for" in (await press(office, asked, BORIS)).text
    assert words_kept(tmp_path, [PROMPT, NAME]) == set()
    (act,) = await office.storage.acts(ActFilter(kinds=(ActKind.ERASE,)), limit=9)
    assert (act.actor, act.subject, act.text) == (str(BORIS), str(ANNA), "")
    told = await office.refused("privacy", {**ERASE, "person": str(ADMIN)}, by=BORIS)
    assert "An owner can do this" in told
    assert (await office.ask("privacy", {**ERASE, "person": str(BORIS)}, by=ADMIN)).is_question
    assert "is for admins" in await office.refused("privacy", {**ERASE, "person": str(ADMIN)}, by=CLARA)


async def test_backups_are_named_with_the_day_when_they_go(office: Office, tmp_path: Path) -> None:
    made = office.clock.now() - timedelta(days=10)
    (tmp_path / "backups").mkdir()
    for name in ("backups/bot-0001-before-0018.db", "backups/by-hand.db", "saved.db"):
        (tmp_path / name).write_bytes(b"a copy")
        os.utime(tmp_path / name, (made.timestamp(), made.timestamp()))
    done = await press(office, await office.ask("privacy", ERASE), ANNA)
    goes = f"{made + timedelta(days=90):%Y-%m-%d}"
    assert f"backups/bot-0001-before-0018.db, deleted on {goes}" in done.text
    assert "backups/by-hand.db, until whoever runs this bot deletes it" in done.text
    assert "saved.db, until" in done.text
    assert await office.storage.forget_copies(before=made) == 0
    assert await office.storage.forget_copies(before=made + timedelta(seconds=1)) == 1
    assert copies_in(tmp_path) == ["bot.db", "by-hand.db", "saved.db"]


async def test_buttons_below_an_erased_picture_answer_calmly(office: Office) -> None:
    job = await office.deliver(await office.accepted(prompt=PROMPT))
    await press(office, await office.ask("privacy", ERASE), ANNA)
    before = await office.jobs()
    for command in ("again", "original", "show", "details", "delete", "edit", "variation"):
        reply = await office.ask(command, {"job": job.id, "picture": 1, "n": 1})
        assert "incident" not in reply.text
        assert PROMPT not in reply.text
    assert await office.jobs() == before
    assert (await office.ask("history")).jobs == ()
    assert office.events.incidents == []


async def test_a_picture_under_way_is_neither_paid_nor_kept(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock)
    backend.script_submits(Work(answer_after_s=20.0))
    async with open_house(tmp_path, clock=clock, backends=[backend]) as h:
        job_id = await h.order(prompt=PROMPT)
        await h.until(lambda: len(backend.submits) == 1)
        asked = await h.ask("privacy", action="erase")
        button = asked.buttons[0]
        done = await h.ask(button.command, question=str(button.arguments["question"]))
        assert "Erased for" in done.text
        assert (await h.job(job_id)).state is JobState.CANCELLED
        await h.told(job_id)
        await h.at_rest()
        assert (await h.balance()).held == 0
        assert await h.faults() == ()
        await h.until(lambda: words_kept(tmp_path, [PROMPT]) == set())


@pytest.mark.usefixtures("untouched_logging")
def test_an_operator_does_it_at_the_terminal_once_sure(type_: Type, tmp_path: Path) -> None:
    type_("topup", "telegram:300", "5", "for", "the", "choir")
    assert json.loads(type_("privacy", "show", "telegram:300", "--json").out)["texts"] == 1
    assert type_("privacy", "erase", "telegram:300").code == 1
    assert words_kept(tmp_path, ["for the choir"]) == {"for the choir"}
    done = type_("privacy", "erase", "telegram:300", "--yes")
    assert (done.code, "Erased for telegram:300" in done.out) == (0, True)
    assert words_kept(tmp_path, ["for the choir"]) == set()
    assert json.loads(type_("balance", "telegram:300", "--json").out)["available"] == 5
    assert type_("doctor", "--help").code == 0
    assert type_("privacy").code != 0


async def is_finished(storage: SqliteStorage) -> bool:
    return await storage.unfinished_erasures() == ()


async def test_a_kill_after_the_erasure_leaves_nothing_for_long(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help", name=NAME)
        await office.deliver(await office.accepted(prompt=PROMPT))
        await office.storage.erase(ANNA, actor=str(ANNA), key="k", at=office.clock.now())
        assert pictures_in(tmp_path) == 1
    async with open_house(tmp_path) as h:
        await h.until(lambda: pictures_in(tmp_path) == 0)
        await h.until(partial(is_finished, h.storage))
    assert words_kept(tmp_path, [PROMPT, NAME]) == set()
