"""What other bots got wrong about credits and no other test here is about; docs/lessons.md names them all."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from bot.model.commands import ReplyKind
from bot.model.errors import BotError
from bot.model.images import Failed, ProviderFacts
from bot.model.jobs import Failure, JobState
from bot.model.ledger import Balance
from tests.fakes.backend import FakeBackend
from tests.fakes.office import ADMIN, ANNA, Office, open_office
from tests.fakes.stories import grant
from tests.integration.core import open_house

BROKEN = Failure(key="failure.backend_failed")


async def refuse(office: Office, event: str, table: str, condition: str = "1") -> None:
    """From now on the database breaks at that change, as a full disk or a fault of ours would have it."""
    trigger = (
        f"CREATE TRIGGER broken BEFORE {event} ON {table} WHEN {condition} "
        "BEGIN SELECT RAISE(ABORT, 'broken on purpose'); END"
    )
    await office.storage.write(lambda tx: tx.execute(trigger).rowcount)


async def mend(office: Office) -> None:
    await office.storage.write(lambda tx: tx.execute("DROP TRIGGER broken").rowcount)


@pytest.mark.parametrize("pictures", [1, 4])
async def test_what_is_given_while_a_picture_is_made_is_still_there_when_it_is_paid(
    tmp_path: Path, pictures: int
) -> None:
    """Elsewhere the balance that was read before the picture was made was written back after it."""
    async with open_office(tmp_path) as office:
        job = await office.accepted(count=pictures)
        await office.ask("help", by=ADMIN)
        await office.ask("topup", {"person": "anna", "amount": 50}, by=ADMIN)
        await office.ask("deduct", {"person": "anna", "amount": 3}, by=ADMIN)
        await office.deliver(job)
        assert await office.balance() == Balance(posted=10 + 50 - 3 - pictures, held=0)


@pytest.mark.parametrize("event", ["INSERT", "UPDATE"])
async def test_a_move_that_breaks_between_its_two_sides_moves_nothing(tmp_path: Path, event: str) -> None:
    """Elsewhere the receiver was credited first and the rest came later, or not."""
    async with open_office(tmp_path) as office:
        await office.ask("help")
        before = await office.balance()
        await refuse(office, event, "transfers" if event == "INSERT" else "accounts")
        with pytest.raises((sqlite3.Error, BotError)):
            await grant(office.storage, 5, ANNA)
        assert await office.balance() == before
        await mend(office)
        assert (await grant(office.storage, 5, ANNA)).after.posted == before.posted + 5
        assert (await office.storage.verify_ledger()).faults == ()


@pytest.mark.parametrize("state", [JobState.FAILED, JobState.CANCELLED])
async def test_no_job_ends_without_its_credits_coming_back(tmp_path: Path, state: JobState) -> None:
    """Elsewhere the refund was a call of its own, it failed, and nobody looked."""
    async with open_office(tmp_path) as office:
        job = await office.accepted(count=4)
        await refuse(office, "INSERT", "transfers", "NEW.kind = 'release'")
        with pytest.raises((sqlite3.Error, BotError)):
            await office.storage.end(job.id, state, failure=BROKEN, at=office.clock.now())
        assert (await office.state(job), (await office.balance()).held) == (JobState.QUEUED, 4)
        await mend(office)
        await office.storage.end(job.id, state, failure=BROKEN, at=office.clock.now())
        assert (await office.state(job), await office.balance()) == (state, Balance(posted=10, held=0))


async def test_no_picture_counts_as_delivered_without_being_paid(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        job = await office.accepted(count=2)
        await office.render(job)
        await refuse(office, "INSERT", "transfers", "NEW.kind = 'capture'")
        with pytest.raises((sqlite3.Error, BotError)):
            await office.storage.settle(job.id, receipt="shown", at=office.clock.now())
        assert (await office.state(job), await office.balance()) == (JobState.RENDERED, Balance(posted=10, held=2))
        await mend(office)
        await office.storage.settle(job.id, receipt="shown", at=office.clock.now())
        assert await office.balance() == Balance(posted=8, held=0)


async def test_who_gets_no_picture_pays_nothing_also_where_the_service_has_billed_it(tmp_path: Path) -> None:
    """The provider's cost is kept beside the picture, apart from the person's price, and nobody waits for a refund."""
    async with open_house(tmp_path) as house:
        [backend] = house.backends
        assert isinstance(backend, FakeBackend)
        backend.script_statuses(Failed(detail="no", facts=ProviderFacts(consumed_credits=7)))
        job = await house.order(pictures=1)
        had = (await house.balance()).available + 1
        await house.told(job)
        assert await house.balance() == Balance(posted=had, held=0)
        entries = (await house.storage.story(job)).entries
        assert [entry.amount for entry in entries if entry.kind.value == "capture"] == []


@pytest.mark.parametrize("amount", ["1.5", "0.1", "1e3", "½", "NaN", "inf", "-1", "0", "1,5"])
@pytest.mark.parametrize("word", ["topup", "deduct"])
async def test_credits_are_whole_numbers_at_every_word(tmp_path: Path, word: str, amount: str) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help")
        reply = await office.ask(word, {"person": "anna", "amount": amount}, by=ADMIN)
        assert reply.kind is ReplyKind.REFUSAL, reply.text
        assert await office.balance() == Balance(posted=10, held=0)
