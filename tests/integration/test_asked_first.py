"""What is asked before it is done: a deletion, and which of several requests is to be cancelled."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.model.commands import ReplyKind
from bot.model.jobs import JobState
from bot.model.ledger import Allowances
from bot.model.people import Identity
from tests.fakes.office import ADMIN, ANNA, BORIS, Office, open_office


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with open_office(tmp_path) as office:
        yield office


# --- delete -----------------------------------------------------------------------------------------------------


async def test_delete_deletes_nothing_before_it_is_confirmed_and_once_then(office: Office) -> None:
    job = await office.deliver(await office.accepted(count=3))
    question = await office.ask("delete", {"job": job.id})
    assert "these pictures for good?" in question.text
    assert (await office.job(job.id)).pictures == job.pictures
    sure = question.buttons[0]
    for _ in range(2):
        done = await office.ask(sure.command, sure.arguments)
        assert done.text == "Deleted: the picture and our copy of it are gone."
        assert (await office.job(job.id)).pictures == ()
        assert (await office.balance()).posted == 7


async def test_the_other_answer_deletes_nothing(office: Office) -> None:
    job = await office.deliver(await office.accepted())
    leave = (await office.ask("delete", {"job": job.id})).buttons[1]
    assert (await office.ask(leave.command, leave.arguments)).text == "All right, nothing was changed."
    assert (await office.job(job.id)).pictures == job.pictures


@pytest.mark.parametrize("by", [BORIS, ADMIN])
async def test_nobody_elses_confirmation_counts(office: Office, by: Identity) -> None:
    job = await office.deliver(await office.accepted())
    sure = (await office.ask("delete", {"job": job.id})).buttons[0]
    refused = await office.refused(sure.command, sure.arguments, by=by)
    assert refused == "That one belongs to somebody else."
    assert (await office.job(job.id)).pictures == job.pictures


# --- cancel -----------------------------------------------------------------------------------------------------


async def test_cancel_alone_with_nothing_under_way_says_so(office: Office) -> None:
    assert (await office.ask("cancel")).text.endswith("Nothing is under way for you.")


async def test_cancel_alone_means_the_only_one_under_way(office: Office) -> None:
    job = await office.accepted(prompt="a blue owl")
    reply = await office.ask("cancel")
    assert reply.text == "“a blue owl”\nCancelled. Nothing was charged."
    assert (await office.state(job), (await office.balance()).held) == (JobState.CANCELLED, 0)


async def test_cancel_alone_with_several_under_way_asks_which(office: Office) -> None:
    first, second = await office.accepted(prompt="a fox"), await office.accepted(prompt="an owl")
    reply = await office.ask("cancel")
    assert (reply.kind, reply.is_private) == (ReplyKind.JOBS, True)
    assert reply.text.startswith("Which one shall I cancel?\n1. a fox")
    choices = [button for view in reply.jobs for button in view.buttons]
    await office.ask(choices[1].command, choices[1].arguments)
    assert (await office.state(first), await office.state(second)) == (JobState.QUEUED, JobState.CANCELLED)


@pytest.mark.parametrize("before", [0, 1, 2])
async def test_the_same_cancel_again_never_means_a_request_made_since(office: Office, before: int) -> None:
    """A platform repeats what was not answered in time."""
    for _ in range(before):
        await office.accepted()
    await office.ask("cancel", id="fake:the same")
    for view in (await office.ask("jobs")).jobs:
        await office.ask("cancel", {"job": view.job.id})
    since = await office.accepted()
    await office.ask("cancel", id="fake:the same")
    assert await office.state(since) is JobState.QUEUED


async def test_cancel_alone_means_no_job_of_somebody_elses(office: Office) -> None:
    job = await office.accepted()
    assert "Nothing is under way" in (await office.ask("cancel", by=ADMIN)).text
    assert await office.state(job) is JobState.QUEUED


async def test_who_was_named_in_the_question_is_given_to_and_not_who_has_the_name_by_then(office: Office) -> None:
    for who in (ANNA, BORIS):
        await office.ask("help", by=who)
    await called_ann(office, ANNA)
    await office.ask("config", {"setting": "CONFIRM_FROM_CREDITS", "value": "1000"}, by=ADMIN)
    question = await office.ask("topup", {"person": "@ann", "amount": 5000}, by=ADMIN)
    await called_ann(office, BORIS)
    sure = question.buttons[0]
    before = (await office.balance(BORIS)).available
    await office.ask(sure.command, sure.arguments, by=ADMIN)
    assert (await office.balance(ANNA)).available >= 5000
    assert (await office.balance(BORIS)).available == before


async def called_ann(office: Office, who: Identity) -> None:
    nothing = Allowances(welcome=0, daily=0)
    await office.storage.meet(who, name="", locale=None, allowances=nothing, at=office.clock.now(), username="ann")
