"""Every command against a real database: what it does, what it says, and what it refuses."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.model.commands import Argument, ReplyKind
from bot.model.file_names import picture_name
from bot.model.images import MAX_SEED, Abilities
from bot.model.jobs import JobState
from bot.model.ledger import Allowances, Balance
from tests.fakes.office import ADMIN, ANNA, BORIS, WITH_SEEDS, WITHOUT_SEEDS, Office, open_office

FRESH = Balance(posted=10, held=0)


# --- imagine ----------------------------------------------------------------------------------------------


async def test_a_request_is_answered_with_price_balance_and_place(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help")
        reply = await office.ask("imagine", {"prompt": "a fox", "count": 2})
        assert reply.kind is ReplyKind.ACCEPTED
        assert reply.text == "2 pictures for 2 credits; 8 credits left. You are next: starting now."
        assert reply.balance == Balance(posted=10, held=2)
        later = await office.ask("imagine", {"prompt": "an owl"}, locale="ko")
        assert later.text == "그림 1장, 1크레딧 사용. 7크레딧 남았어요. 대기 중: 2번째 순서예요."
        assert office.woken == [reply.jobs[0].job, later.jobs[0].job]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({}, "Write what you would like to see, for example: /imagine a lighthouse at dawn"),
        (
            {"prompt": "x" * 1001},
            "The prompt has 1001 characters; 1000 is the most the image service takes. Please shorten it by 1.",
        ),
        (
            {"prompt": "a fox", "aspect_ratio": "2:1"},
            "“2:1” is not an aspect ratio I can make. Choose one of: 1:1, 4:3, 3:4, 16:9, 9:16.",
        ),
        ({"prompt": "a fox", "count": 5}, "I can make 1 to 4 pictures at a time; you asked for 5."),
        ({"prompt": "a fox", "count": "0"}, "I can make 1 to 4 pictures at a time; you asked for 0."),
        ({"prompt": "a fox", "count": "two"}, "“count” must be a whole number; I got “two”."),
        (
            {"prompt": "a fox", "seed": -2},
            "A seed is a whole number from 0 to 4294967295 (or -1 for a random one); I got -2.",
        ),
        ({"prompt": "a fox", "seed": "-+5"}, "“seed” must be a whole number; I got “-+5”."),
    ],
)
async def test_what_cannot_be_made_is_refused_and_nothing_is_held(
    tmp_path: Path, arguments: Mapping[str, Argument], told: str
) -> None:
    async with open_office(tmp_path) as office:
        assert await office.refused("imagine", arguments) == told
        assert await office.balance() == FRESH
        assert await office.jobs() == 0


@pytest.mark.parametrize("seed", [0, 42, MAX_SEED])
async def test_a_seed_is_refused_where_none_is_taken_before_anything_is_held(tmp_path: Path, seed: int) -> None:
    async with open_office(tmp_path, backends=(WITHOUT_SEEDS,)) as office:
        told = await office.refused("imagine", {"prompt": "a fox", "seed": seed})
        assert told.startswith(f"This image service does not take seeds, so seed {seed} could not be kept.")
        assert await office.balance() == FRESH
        assert await office.jobs() == 0


async def seeds_of(office: Office, seed: int | None) -> list[int | None]:
    arguments: dict[str, Argument] = {"prompt": "a fox", "count": 3}
    reply = await office.ask("imagine", arguments if seed is None else arguments | {"seed": seed})
    assert reply.kind is ReplyKind.ACCEPTED, reply.text
    return [task.seed for task in reply.jobs[0].job.tasks]


@pytest.mark.parametrize(
    ("backends", "seed", "seeds"),
    [
        ((WITH_SEEDS,), 42, [42, 43, 44]),
        ((WITH_SEEDS,), MAX_SEED, [MAX_SEED, 0, 1]),
        ((WITH_SEEDS,), -1, [1000, 1001, 1002]),
        ((WITH_SEEDS,), None, [1000, 1001, 1002]),
        ((WITHOUT_SEEDS,), None, [None, None, None]),
        ((WITHOUT_SEEDS,), -1, [None, None, None]),
        ((WITHOUT_SEEDS, WITH_SEEDS), None, [None, None, None]),
        ((WITHOUT_SEEDS, WITH_SEEDS), -1, [None, None, None]),
        ((WITHOUT_SEEDS, WITH_SEEDS), 42, [42, 43, 44]),
    ],
)
async def test_each_picture_has_its_seed_where_that_keeps_it_from_no_backend(
    tmp_path: Path, backends: tuple[Abilities, ...], seed: int | None, seeds: list[int | None]
) -> None:
    async with open_office(tmp_path, backends=backends) as office:
        assert await seeds_of(office, seed) == seeds


async def test_too_few_credits_are_told_with_their_numbers(tmp_path: Path) -> None:
    async with open_office(tmp_path, price=3) as office:
        told = await office.refused("imagine", {"prompt": "a fox", "count": 4})
        assert told.startswith("Not enough credits: this costs 12 and you have 10 to spend.")
        assert await office.balance() == FRESH


async def test_what_is_held_already_cannot_be_held_again(tmp_path: Path) -> None:
    async with open_office(tmp_path, price=3) as office:
        await office.accepted(count=3)
        assert "this costs 3 and you have 1 to spend" in await office.refused("imagine", {"prompt": "a fox"})


async def test_too_many_jobs_at_a_time_are_refused(tmp_path: Path) -> None:
    async with open_office(tmp_path, max_active=2) as office:
        await office.accepted()
        await office.accepted()
        assert (await office.refused("imagine", {"prompt": "a fox"})).startswith("You have 2 of 2 jobs under way.")
        await office.accepted(by=BORIS)


async def test_a_full_queue_is_refused(tmp_path: Path) -> None:
    async with open_office(tmp_path, max_queued=1) as office:
        await office.accepted(by=BORIS)
        assert (await office.refused("imagine", {"prompt": "a fox"})).startswith("The queue is full (1 of 1).")


async def test_the_banned_are_refused(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help")
        await office.ban(ANNA)
        assert (await office.refused("imagine", {"prompt": "a fox"})).startswith("You cannot use this bot.")


async def test_while_no_service_is_there_nobody_pays(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        office.close_service()
        assert "not available right now" in await office.refused("imagine", {"prompt": "a fox"})
        assert await office.balance() == FRESH


async def test_while_stopping_nothing_is_begun(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        office.in_flight.is_stopping = True
        assert (await office.refused("imagine", {"prompt": "a fox"})).startswith("I am restarting.")
        assert await office.jobs() == 0


async def test_the_same_request_twice_is_one_job_paid_once(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        first, second = [await office.ask("imagine", {"prompt": "a fox"}, id="fake:7") for _ in range(2)]
        assert [first.is_repeated, second.is_repeated] == [False, True]
        assert first.jobs[0].job == second.jobs[0].job
        assert await office.balance() == Balance(posted=10, held=1)
        assert len(office.woken) == 1


async def test_a_request_that_comes_again_has_its_job_though_nothing_new_is_begun(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        first = await office.ask("imagine", {"prompt": "a fox"}, id="fake:7")
        office.in_flight.is_stopping = True
        again = await office.ask("imagine", {"prompt": "a fox"}, id="fake:7")
        assert (again.is_repeated, again.jobs[0].job) == (True, first.jobs[0].job)


async def test_the_same_request_many_times_at_once_is_one_job(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        async with asyncio.TaskGroup() as group:
            asked = [group.create_task(office.ask("imagine", {"prompt": "a fox"}, id="fake:7")) for _ in range(20)]
        assert len({task.result().jobs[0].job.id for task in asked}) == 1
        assert await office.balance() == Balance(posted=10, held=1)


async def test_a_request_id_of_somebody_else_opens_no_job_of_theirs(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("imagine", {"prompt": "a fox"}, id="fake:7")
        reply = await office.ask("imagine", {"prompt": "a fox"}, id="fake:7", by=BORIS)
        assert reply.kind is ReplyKind.REFUSAL
        assert reply.jobs == ()


async def test_where_pictures_are_free_nothing_is_held(tmp_path: Path) -> None:
    async with open_office(tmp_path, price=0, allowances=Allowances(welcome=0, daily=0)) as office:
        reply = await office.ask("imagine", {"prompt": "a fox"})
        assert reply.text.startswith("1 picture for 0 credits; 0 credits left.")


# --- again ------------------------------------------------------------------------------------------------


async def test_again_is_the_same_wish_with_new_seeds_at_its_own_price(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        reply = await office.ask("imagine", {"prompt": "a fox", "count": 2, "aspect_ratio": "9:16", "seed": 5})
        first = reply.jobs[0].job
        (view,) = (await office.ask("again", {"job": first.id})).jobs
        again = view.job
        assert (again.prompt, again.aspect_ratio, again.count) == ("a fox", "9:16", 2)
        assert [task.seed for task in again.tasks] == [1000, 1001]
        assert again.id != first.id
        assert await office.balance() == Balance(posted=10, held=4)


@pytest.mark.parametrize("command", ["again", "original", "cancel"])
async def test_somebody_elses_job_is_left_alone(tmp_path: Path, command: str) -> None:
    async with open_office(tmp_path) as office:
        job = await office.accepted()
        assert await office.refused(command, {"job": job.id}, by=BORIS) == "That one belongs to somebody else."
        assert await office.state(job) is JobState.QUEUED
        assert await office.jobs() == 1


@pytest.mark.parametrize("command", ["again", "original"])
async def test_even_an_admin_gets_no_pictures_of_others(tmp_path: Path, command: str) -> None:
    async with open_office(tmp_path) as office:
        job = await office.deliver(await office.accepted())
        assert await office.refused(command, {"job": job.id}, by=ADMIN) == "That one belongs to somebody else."


@pytest.mark.parametrize("command", ["again", "original", "cancel"])
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"job": "nosuchjob"}, "I know no job “nosuchjob”."),
        ({"job": "../x"}, "I know no job “../x”."),
    ],
)
async def test_a_job_that_is_not_there_is_refused(
    tmp_path: Path, command: str, arguments: Mapping[str, Argument], told: str
) -> None:
    async with open_office(tmp_path) as office:
        assert told in await office.refused(command, arguments)


# --- original ---------------------------------------------------------------------------------------------


async def test_an_original_comes_as_a_file_with_a_name(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        job = await office.deliver(await office.accepted(count=2))
        reply = await office.ask("original", {"job": job.id, "index": 2})
        assert reply.kind is ReplyKind.FILE
        assert reply.text == f"The original: {picture_name(job, 2)}.png"
        assert reply.file is not None
        second = job.tasks[1].picture
        assert second is not None
        assert reply.file.blob == second.blob
        assert len(await office.blobs.read(reply.file.blob)) == reply.file.size_bytes


async def test_without_an_index_the_first_original_is_meant(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        job = await office.deliver(await office.accepted())
        assert await office.say("original", {"job": job.id}) == f"The original: {picture_name(job, 1)}.png"


@pytest.mark.parametrize("index", [0, -1, 3])
async def test_a_picture_that_was_never_asked_for_is_not_there(tmp_path: Path, index: int) -> None:
    async with open_office(tmp_path) as office:
        job = await office.deliver(await office.accepted(count=2))
        told = await office.refused("original", {"job": job.id, "index": index})
        assert told == f"There is no picture {index}; this job has 2."


async def test_a_picture_that_failed_is_not_there(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        job = await office.deliver(await office.accepted(count=2), bad=[0])
        assert "no picture 1" in await office.refused("original", {"job": job.id, "index": 1})
        assert await office.say("original", {"job": job.id, "index": 2}) == f"The original: {picture_name(job, 2)}.png"


async def test_a_picture_that_is_not_made_yet_is_not_there(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        job = await office.accepted()
        assert "no picture 1" in await office.refused("original", {"job": job.id})


@pytest.mark.parametrize("price", [0, 1])
async def test_a_picture_no_longer_kept_is_told_as_such(tmp_path: Path, price: int) -> None:
    async with open_office(tmp_path, price=price) as office:
        job = await office.deliver(await office.accepted())
        await office.forget_pictures()
        told = await office.refused("original", {"job": job.id})
        assert told.startswith("That picture is no longer kept: originals are deleted after 30 days.")


async def test_a_file_removed_by_hand_is_told_the_same_way(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        job = await office.deliver(await office.accepted())
        await office.blobs.delete([picture.blob for _, picture in job.pictures])
        assert "no longer kept" in await office.refused("original", {"job": job.id})


# --- cancel -----------------------------------------------------------------------------------------------


async def test_a_cancelled_job_costs_nothing_and_its_place_is_told_once(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        job = await office.accepted(count=2)
        replies = [await office.ask("cancel", {"job": job.id}) for _ in range(2)]
        assert {reply.text for reply in replies} == {"Cancelled. Nothing was charged."}
        assert [reply.balance for reply in replies] == [FRESH, FRESH]
        assert [announced.id for announced in office.announced] == [job.id]
        assert [note for note, _ in office.events.notes].count("job_cancelled") == 1


async def test_what_is_ready_can_no_longer_be_cancelled(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        job = await office.accepted()
        await office.render(job)
        too_late = "Too late to cancel: it is finished or on its way to you."
        assert await office.refused("cancel", {"job": job.id}) == too_late
        await office.storage.settle(job.id, receipt="shown", at=office.clock.now())
        assert await office.refused("cancel", {"job": job.id}) == too_late
        assert office.announced == []


async def test_an_admin_may_cancel_and_reads_it_in_their_own_language(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        korean = await office.ask("imagine", {"prompt": "여우"}, locale="ko")
        await office.ask("help", by=ADMIN)
        reply = await office.ask("cancel", {"job": korean.jobs[0].job.id}, by=ADMIN)
        assert reply.text == "Cancelled. Nothing was charged."
        assert reply.balance is None
        assert await office.balance() == FRESH
        assert office.announced[0].locale == "ko"


# --- jobs and history -------------------------------------------------------------------------------------


async def test_jobs_under_way_are_listed_with_their_place_and_a_button(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.accepted(by=BORIS)
        await office.accepted(prompt="a  red\nfox " + "x" * 60)
        reply = await office.ask("jobs")
        assert reply.text == (
            f"Under way: 1 of at most 3.\n1. a red fox {'x' * 49}…\n    Waiting: place 2 in the queue."
        )
        assert [button.command for button in reply.jobs[0].buttons] == ["cancel"]


async def test_a_started_job_has_no_place_any_more(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.accepted()
        await office.storage.take_queued(platforms={"fake"}, pictures=1)
        assert (await office.ask("jobs")).jobs[0].place_in_queue == 0


async def test_nothing_under_way_is_told_as_well(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.deliver(await office.accepted())
        reply = await office.ask("jobs")
        assert (reply.text, reply.jobs) == ("Nothing is under way for you.", ())


async def test_where_many_are_one_person_each_request_brings_its_language(tmp_path: Path) -> None:
    """At the page everybody is one person: whoever chose a language elsewhere chose it for nobody there."""
    async with open_office(tmp_path) as office:
        await office.ask("settings", {"language": "ko"})
        assert "크레딧" in (await office.ask("credits", locale="en")).text
        assert "credits" in (await office.ask("credits", locale="en", platform="web")).text
        settings = await office.ask("settings", locale="en", platform="web")
        assert settings.text.startswith("Your settings: aspect ratio 1:1.")
        assert {name for button in settings.buttons for name in button.arguments} == {"aspect_ratio"}
        offered = next(spec for spec in office.router.specs("web") if spec.name == "settings")
        assert [parameter.name for parameter in offered.parameters] == ["aspect_ratio"]


async def test_lists_are_in_the_language_of_who_reads_them(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.deliver(await office.accepted())
        await office.accepted()
        assert "곧 시작해요" in (await office.ask("jobs", locale="ko")).text
        (view,) = (await office.ask("history", locale="ko")).jobs
        assert [button.label for button in view.buttons] == ["다시 만들기", "원본"]


async def test_history_comes_in_pages_newest_first(tmp_path: Path) -> None:
    async with open_office(tmp_path, price=0) as office:
        made = [(await office.deliver(await office.accepted())).id for _ in range(12)]
        await office.deliver(await office.accepted(by=BORIS))
        first = await office.ask("history")
        assert first.text.splitlines()[0] == "Your pictures, newest first:"
        assert first.next_page is not None
        second = await office.ask("history", {"before": first.next_page})
        assert [view.job.id for page in (first, second) for view in page.jobs] == made[::-1]
        assert [len(first.jobs), len(second.jobs), second.next_page] == [10, 2, None]
        assert await office.say("history", {"before": made[0]}) == "There are no older pictures."


async def test_one_picture_is_a_history_too(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        job = await office.deliver(await office.accepted())
        assert await office.say("history") == f"Your newest picture:\n{job.accepted_at:%Y-%m-%d %H:%M} UTC  a fox"


async def test_who_has_no_pictures_is_told_how_to_begin(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.accepted()
        assert (await office.say("history")).startswith("You have no pictures yet.")


async def test_an_impossible_page_is_refused(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        assert "I know no job" in await office.refused("history", {"before": "'; --"})
