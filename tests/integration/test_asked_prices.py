"""What costs much is made after a tap, which pays no more than was shown."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.model.commands import Argument, Channel, Reply, ReplyKind
from bot.model.images import Abilities
from tests.fakes.office import ADMIN, ANNA, BORIS, Office, open_office

GROUP = "-100"
THREE: dict[str, Argument] = {"prompt": "a red fox", "count": 3, "aspect_ratio": "16:9"}


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with open_office(tmp_path, backends=(Abilities(image_to_image=True, sizes=True, seed=True),)) as office:
        await set_to(office, "CONFIRM_PRICE_FROM", "3")
        yield office


async def set_to(office: Office, setting: str, value: str) -> None:
    told = await office.ask("config", {"setting": setting, "value": value}, by=ADMIN)
    assert told.kind is ReplyKind.TEXT, told.text


async def yes(office: Office, question: Reply, *, id: str | None = None) -> Reply:
    sure = question.buttons[0]
    return await office.ask(sure.command, sure.arguments, id=id)


async def test_the_price_is_shown_and_nothing_is_held_before_the_tap(office: Office) -> None:
    question = await office.ask("imagine", THREE)
    assert (question.kind, question.is_question) == (ReplyKind.TEXT, True)
    assert question.text.endswith("3 pictures in 16:9 for 3 credits; you have 10 credits. Shall I make it?")
    assert [button.label for button in question.buttons] == ["Make it (3 credits)", "Cancel"]
    assert (await office.jobs(), (await office.balance()).held) == (0, 0)
    job = (await yes(office, question)).jobs[0].job
    assert (job.prompt, job.aspect_ratio, job.count, job.hold) == ("a red fox", "16:9", 3, 3)


async def test_two_taps_are_one_job_and_the_request_that_comes_again_tells_of_it(office: Office) -> None:
    question = await office.ask("imagine", THREE, id="fake:typed")
    again = await office.ask("imagine", THREE, id="fake:typed")
    assert again.buttons == question.buttons
    jobs = [(await yes(office, asked)).jobs[0].job.id for asked in (question, again)]
    told = await office.ask("imagine", THREE, id="fake:typed")
    assert {*jobs, told.jobs[0].job.id} == {jobs[0]}
    assert (await office.jobs(), (await office.balance()).held) == (1, 3)


async def test_less_than_the_threshold_is_made_at_once_and_0_never_asks(office: Office) -> None:
    assert (await office.ask("imagine", {**THREE, "count": 2})).kind is ReplyKind.ACCEPTED
    await set_to(office, "CONFIRM_PRICE_FROM", "0")
    assert (await office.ask("imagine", THREE)).kind is ReplyKind.ACCEPTED


async def test_a_price_that_has_risen_is_asked_about_anew_and_one_that_fell_is_paid(office: Office) -> None:
    first = await office.ask("imagine", THREE)
    await set_to(office, "PRICE_CREDITS", "2")
    risen = await yes(office, first)
    assert "It costs 6 credits by now, more than the 3 that were shown" in risen.text
    assert risen.buttons[0].label == "Make it (6 credits)"
    assert (await office.jobs(), (await office.balance()).held) == (0, 0)
    await set_to(office, "PRICE_CREDITS", "1")
    job = (await yes(office, risen)).jobs[0].job
    assert (job.hold, (await office.balance()).held) == (3, 3)
    await set_to(office, "PRICE_CREDITS", "3")
    assert [(await yes(office, asked)).jobs[0].job.id for asked in (first, risen)] == [job.id, job.id]


async def test_what_would_be_refused_is_refused_before_anything_is_asked(office: Office) -> None:
    assert "10" in await office.refused("imagine", {**THREE, "count": 3, "prompt": "x" * 5000})
    await set_to(office, "PRICE_CREDITS", "5")
    assert "15" in await office.refused("imagine", THREE)


async def test_nobody_else_pays_by_the_button_and_an_old_one_pays_nothing(office: Office) -> None:
    question = await office.ask("imagine", THREE, group=GROUP)
    assert "you have" not in question.text
    assert question.is_private is False
    sure = question.buttons[0]
    others = await office.ask(sure.command, sure.arguments, by=BORIS, group=GROUP)
    office.clock.advance(3601.0)
    late = await office.ask(sure.command, sure.arguments, group=GROUP)
    assert (others.kind, late.kind) == (ReplyKind.REFUSAL, ReplyKind.REFUSAL)
    assert await office.jobs() == 0


async def test_a_seed_and_a_picture_go_along(office: Office) -> None:
    made = await office.deliver(await office.accepted())
    blob = made.pictures[0][1].blob
    wish: dict[str, Argument] = {**THREE, "seed": 77, "strength": 35}
    job = (await yes(office, await office.ask("imagine", wish, source=blob))).jobs[0].job
    assert (job.tasks[0].seed, job.source, job.strength_percent) == (77, blob, 35)


@pytest.mark.parametrize("command", ["again", "again_mine"])
async def test_somebody_elses_wish_is_paid_by_one_tap_at_the_price_that_was_shown(office: Office, command: str) -> None:
    here = Channel(ids=("7",))
    await set_to(office, "CONFIRM_PRICE_FROM", "0")
    reply = await office.ask("imagine", THREE, by=BORIS, group=GROUP, channel=here)
    job = await office.deliver(reply.jobs[0].job)
    await set_to(office, "CONFIRM_PRICE_FROM", "3")
    offer = await office.ask(command, {"job": job.id}, by=ANNA, group=GROUP, channel=here)
    assert "3 pictures" in offer.text
    assert offer.is_question
    await set_to(office, "PRICE_CREDITS", "2")
    assert "more than the 3" in (await yes(office, offer)).text
    await set_to(office, "PRICE_CREDITS", "1")
    assert (await yes(office, offer)).jobs[0].job.hold == 3


@pytest.mark.parametrize(
    ("asked", "hold"),
    [
        ({"count": 1}, 2),
        ({"count": 1, "aspect_ratio": "9:16"}, 3),
        ({"count": 1, "size": "1536x1536"}, 6),
        ({"count": 1, "size": "1536x1520"}, 2),
        ({"count": 1, "size": "1280x1520"}, 2),
        ({"count": 2}, 4),
        ({"count": 3}, 6),
        ({"count": 4}, 4),
        ({"count": 4, "aspect_ratio": "9:16"}, 8),
    ],
)
async def test_shapes_and_numbers_have_their_prices(office: Office, asked: dict[str, Argument], hold: int) -> None:
    for setting, value in (
        ("CONFIRM_PRICE_FROM", "0"),
        ("PRICE_CREDITS", "2"),
        ("SHAPE_PRICES", "9:16:150,1536x1536:300"),
        ("COUNT_PRICES", "2:90,4:45"),
    ):
        await set_to(office, setting, value)
    told = await office.ask("offer", {"prompt": "a fox", **asked})
    assert f"for {hold} credits" in told.text
    reply = await office.ask("imagine", {"prompt": "a fox", **asked})
    assert (reply.jobs[0].job.hold, f"{hold} credits" in reply.text) == (hold, True)
