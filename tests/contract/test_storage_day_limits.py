"""What every Storage keeps of limits a day, and of refused words: in the transaction that accepts, for everybody."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.model.acts import ActKind
from bot.model.admin_refusals import ChangedSince, TooManyWords
from bot.model.controls import Scope
from bot.model.jobs import Ahead, JobId, JobState, Limits, Order
from bot.model.limit_refusals import DayFull, GroupDayFull, PersonDayFull, RefusedWord
from bot.model.people import Identity, PersonId
from bot.model.refused_words import MAX_WORDS, Standing, Word
from storage.connection import Connection
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import ANNA, BORIS, NO_ALLOWANCES, NO_FACTS, NOON, TROUBLE, later, make_order, make_picture
from tests.fakes.stories import begin, grant
from tests.fakes.tables import all_rows

SEOUL = ZoneInfo("Asia/Seoul")
WIDE = Limits(max_active_per_person=1000, max_queued=1000)
OF_PERSON = replace(WIDE, max_a_day_per_person=3)
OF_GROUP = replace(WIDE, max_a_day_per_group=3)
OF_ALL = replace(WIDE, max_a_day=3)
EVERYWHERE = Scope.parse("everywhere")
HERE = Scope.parse("group:discord:8")


@pytest.fixture(params=[SqliteStorage])
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with request.param(path=make_database(tmp_path)) as opened:
        yield opened


@pytest.fixture
async def anna(storage: SqliteStorage) -> PersonId:
    return await make_person(storage, ANNA, credits=1000)


@pytest.fixture
async def boris(storage: SqliteStorage) -> PersonId:
    return await make_person(storage, BORIS, credits=1000)


async def make_person(storage: SqliteStorage, identity: Identity, *, credits: int) -> PersonId:
    visit = await storage.meet(identity, name="", locale=None, allowances=NO_ALLOWANCES, at=NOON)
    await grant(storage, credits, identity, key=f"{identity}/gift")
    return visit.person.id


async def deliver(storage: SqliteStorage, job_id: JobId, pictures: int, *, failed: int = 0) -> None:
    job = await storage.job(job_id)
    assert job is not None
    await begin(storage, job)
    for index in range(pictures):
        await storage.record_picture(
            job_id, index, picture=make_picture(f"{job_id}/{index}"), facts=NO_FACTS, finished=None
        )
    for index in range(pictures, pictures + failed):
        await storage.record_failure(job_id, index, failure=TROUBLE, at=NOON)
    await storage.settle(job_id, receipt="m", at=later(5))


def order(
    number: int, person: PersonId, *, pictures: int = 1, identity: Identity = ANNA, group: str = "", at: datetime = NOON
) -> Order:
    made = make_order(number, person=person, identity=identity, pictures=pictures, at=at)
    return replace(made, group=group)


async def test_the_last_picture_of_the_day_is_made_and_one_more_is_refused_with_when_the_next_day_begins(
    storage: SqliteStorage, anna: PersonId
) -> None:
    await storage.accept(order(1, anna, pictures=2), limits=OF_PERSON)
    with pytest.raises(PersonDayFull) as full:
        await storage.accept(order(2, anna, pictures=2), limits=OF_PERSON)
    assert full.value.values == {"wanted": 2, "left": 1, "limit": 3, "until": "2026-03-15 00:00 (UTC)"}
    await storage.accept(order(3, anna), limits=OF_PERSON)
    with pytest.raises(PersonDayFull):
        await storage.accept(order(4, anna), limits=OF_PERSON)
    assert (await storage.balance(anna)).held == 3


async def test_the_same_request_again_is_what_it_was_also_on_a_full_day(storage: SqliteStorage, anna: PersonId) -> None:
    await storage.accept(order(1, anna, pictures=3), limits=OF_PERSON)
    assert (await storage.accept(order(1, anna, pictures=3), limits=OF_PERSON)).repeated


async def test_a_limit_set_at_noon_knows_the_morning(storage: SqliteStorage, anna: PersonId, boris: PersonId) -> None:
    for number, (person, identity) in enumerate(((anna, ANNA), (boris, BORIS)), start=1):
        made = order(number, person, identity=identity, group="8", pictures=2)
        await storage.accept(made, limits=WIDE)
    await deliver(storage, make_order(1, person=anna).job_id, 2)
    for number, state in enumerate((JobState.FAILED, JobState.CANCELLED), start=3):
        ended = await storage.accept(order(number, anna, group="8", pictures=9), limits=WIDE)
        await storage.end(ended.job.id, state, failure=TROUBLE, at=later(1))
    for limits, refusal in ((OF_PERSON, PersonDayFull), (OF_ALL, DayFull)):
        with pytest.raises(refusal):
            await storage.accept(order(7, anna, group="8", pictures=2), limits=limits)
    await storage.accept(order(8, anna, group="8"), limits=OF_GROUP)
    with pytest.raises(GroupDayFull):
        await storage.accept(order(9, anna, group="8"), limits=OF_GROUP)


@pytest.mark.parametrize("limits", [OF_PERSON, OF_GROUP, OF_ALL])
async def test_what_failed_was_cancelled_or_not_made_does_not_count(
    storage: SqliteStorage, anna: PersonId, limits: Limits
) -> None:
    for number, state in enumerate((JobState.FAILED, JobState.CANCELLED), start=1):
        accepted = await storage.accept(order(number, anna, pictures=3, group="8"), limits=limits)
        await storage.end(accepted.job.id, state, failure=TROUBLE, at=later(1))
    accepted = await storage.accept(order(3, anna, pictures=3, group="8"), limits=limits)
    await deliver(storage, accepted.job.id, 1, failed=2)
    await storage.accept(order(4, anna, pictures=2, group="8"), limits=limits)
    with pytest.raises((PersonDayFull, GroupDayFull, DayFull)):
        await storage.accept(order(5, anna, group="8"), limits=limits)


async def test_a_count_that_was_kept_up_is_what_the_jobs_of_the_day_say(storage: SqliteStorage, anna: PersonId) -> None:
    limits = replace(WIDE, max_a_day_per_person=100, max_a_day_per_group=100, max_a_day=100)
    jobs = [(await storage.accept(order(n, anna, pictures=n, group="8"), limits=limits)).job.id for n in range(1, 5)]
    await deliver(storage, jobs[2], 2, failed=1)
    await storage.end(jobs[3], JobState.CANCELLED, failure=TROUBLE, at=later(1))
    kept = await storage.write(day_counts_of)
    assert kept == {"all": 5, f"person:{anna}": 5, "group:discord:8": 5}
    await storage.forget_old(updates_before=NOON, at=later(2 * 86_400))
    assert await storage.write(day_counts_of) == {}
    await storage.accept(order(9, anna, pictures=1, group="8"), limits=limits)
    assert set((await storage.write(day_counts_of)).values()) == {6}


def day_counts_of(tx: Connection) -> dict[str, int]:
    return {str(row["scope"]): int(str(row["pictures"])) for row in all_rows(tx)["day_counts"]}


async def test_a_day_begins_at_midnight_of_the_operator(storage: SqliteStorage, anna: PersonId) -> None:
    limits = replace(OF_PERSON, zone=SEOUL)
    midnight = datetime(2026, 3, 14, 15, 0, tzinfo=UTC)  # 00:00 of the 15th in Seoul
    before = midnight - timedelta(microseconds=1)
    await storage.accept(order(1, anna, pictures=3, at=before), limits=limits)
    with pytest.raises(PersonDayFull) as full:
        await storage.accept(order(2, anna, at=before), limits=limits)
    assert full.value.values["until"] == "2026-03-15 00:00 (Asia/Seoul)"
    await storage.accept(order(3, anna, pictures=3, at=midnight), limits=limits)


async def test_groups_of_one_number_on_two_platforms_are_two(
    storage: SqliteStorage, anna: PersonId, boris: PersonId
) -> None:
    await storage.accept(order(1, anna, pictures=3, group="8"), limits=OF_GROUP)
    await storage.accept(order(2, boris, identity=BORIS, pictures=3, group="8"), limits=OF_GROUP)
    await storage.accept(order(3, anna, pictures=3, group="9"), limits=OF_GROUP)
    await storage.accept(order(4, anna, pictures=3), limits=OF_GROUP)


async def test_a_group_with_another_id_keeps_its_day(storage: SqliteStorage, anna: PersonId) -> None:
    await storage.accept(order(1, anna, pictures=3, group="8"), limits=OF_GROUP)
    await storage.set_refused_word(HERE, "ink", Standing.REFUSED, actor="discord:9", key="1", at=NOON)
    await storage.move_group("discord", "8", "80")
    with pytest.raises(GroupDayFull):
        await storage.accept(order(2, anna, group="80"), limits=OF_GROUP)
    with pytest.raises(RefusedWord):
        await storage.accept(replace(order(3, anna, group="80"), prompt="ink"), limits=WIDE)


async def test_a_group_that_had_a_day_under_both_ids_has_had_all_of_it(storage: SqliteStorage, anna: PersonId) -> None:
    """Some of its updates carry the new id already when the platform tells of it."""
    await storage.accept(order(1, anna, pictures=1, group="8"), limits=OF_GROUP)
    await storage.accept(order(2, anna, pictures=2, group="80"), limits=OF_GROUP)
    await storage.move_group("discord", "8", "80")
    with pytest.raises(GroupDayFull):
        await storage.accept(order(3, anna, group="80"), limits=OF_GROUP)
    await storage.accept(order(4, anna, pictures=3, group="8"), limits=OF_GROUP)


async def test_pictures_on_their_way_in_count_before_they_are_accepted(storage: SqliteStorage, anna: PersonId) -> None:
    ahead = Ahead(of_person=1, in_all=1, pictures_of_person=2, pictures_in_all=2)
    for limits, refusal in ((OF_PERSON, PersonDayFull), (OF_ALL, DayFull)):
        assert await storage.would_accept(order(1, anna), limits=limits, ahead=ahead) is None
        with pytest.raises(refusal):
            await storage.would_accept(order(1, anna, pictures=2), limits=limits, ahead=ahead)


async def test_two_processes_accept_no_more_than_one_limit(tmp_path: Path) -> None:
    path = make_database(tmp_path)
    async with SqliteStorage(path=path) as one, SqliteStorage(path=path) as other:
        anna = await make_person(one, ANNA, credits=1000)
        asked = [
            storage.accept(order(number, anna), limits=replace(WIDE, max_a_day=7))
            for number, storage in enumerate((one, other) * 10, start=1)
        ]
        answers = await asyncio.gather(*asked, return_exceptions=True)
        assert sum(not isinstance(answer, BaseException) for answer in answers) == 7
        assert sum(isinstance(answer, DayFull) for answer in answers) == 13


# --- refused words ------------------------------------------------------------------------------------------------


async def refuse(storage: SqliteStorage, word: str, *, scope: Scope = EVERYWHERE, key: str = "1") -> bool:
    return await storage.set_refused_word(scope, word, Standing.REFUSED, actor="discord:9", key=key, at=NOON)


async def test_a_prompt_with_a_refused_word_holds_nothing(storage: SqliteStorage, anna: PersonId) -> None:
    await refuse(storage, "RED  Fox")
    for number in (1, 2):
        with pytest.raises(RefusedWord) as refused:
            await storage.accept(order(number, anna), limits=WIDE)
        assert "fox" not in str(refused.value.values).lower()
    with pytest.raises(RefusedWord):
        await storage.would_accept(order(3, anna), limits=WIDE, ahead=Ahead())
    assert (await storage.balance(anna)).held == 0


async def test_what_a_group_refuses_is_refused_there_alone(storage: SqliteStorage, anna: PersonId) -> None:
    await refuse(storage, "fox", scope=HERE)
    await storage.accept(order(1, anna, group="9"), limits=WIDE)
    await storage.accept(order(2, anna), limits=WIDE)
    with pytest.raises(RefusedWord):
        await storage.accept(order(3, anna, group="8"), limits=WIDE)


async def test_a_group_cannot_allow_what_is_refused_everywhere(storage: SqliteStorage, anna: PersonId) -> None:
    await refuse(storage, "fox")
    await storage.set_refused_word(HERE, "red fox", Standing.ALLOWED, actor="discord:9", key="2", at=NOON)
    with pytest.raises(RefusedWord):
        await storage.accept(order(1, anna, group="8"), limits=WIDE)
    await storage.set_refused_word(EVERYWHERE, "red fox", Standing.ALLOWED, actor="discord:9", key="3", at=NOON)
    await storage.accept(order(2, anna, group="8"), limits=WIDE)


async def test_a_word_is_written_down_undone_and_known_however_it_is_written(storage: SqliteStorage) -> None:
    assert await refuse(storage, "Fox", key="a")
    assert not await refuse(storage, "ＦＯＸ", key="b")
    assert not await refuse(storage, "owl", key="a")
    assert await storage.refused_words(EVERYWHERE) == (Word("fox"),)
    number = await storage.last_undoable(["discord:9"])
    act = await storage.act(number)
    assert act is not None
    assert (act.kind, act.subject, act.text) == (ActKind.WORDS, "everywhere", "fox")
    assert "fox" not in act.before + act.after
    await storage.undo(number, actor="discord:9", key="u", at=NOON)
    assert await storage.refused_words(EVERYWHERE) == ()
    await refuse(storage, "fox", key="c")
    number = await storage.last_undoable(["discord:9"])
    await storage.set_refused_word(EVERYWHERE, "fox", None, actor="discord:9", key="d", at=NOON)
    with pytest.raises(ChangedSince):
        await storage.undo(number, actor="discord:9", key="v", at=NOON)


async def test_there_are_never_more_words_than_can_be_looked_for(storage: SqliteStorage) -> None:
    for number in range(MAX_WORDS):
        await refuse(storage, f"word{number}", key=str(number))
    with pytest.raises(TooManyWords):
        await refuse(storage, "one more", key="x")
    assert await refuse(storage, "there is room elsewhere", scope=HERE, key="y")
