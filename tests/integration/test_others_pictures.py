"""Again and Vary below somebody else's picture: whoever reads it gets their own, after a tap that tells the price."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.model.commands import Argument, Channel, Reply, ReplyKind
from bot.model.images import Abilities
from bot.model.jobs import Failure, Job, JobState
from bot.model.ledger import Source
from bot.model.people import GroupChange, GroupRule
from tests.fakes.office import ANNA, BORIS, Office, open_office

GROUP = "-100"
HERE, ELSEWHERE = Channel(ids=("7",)), Channel(ids=("8",))
NOT_YOURS = "That one belongs to somebody else."


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with open_office(tmp_path, backends=(Abilities(image_to_image=True, sizes=True),)) as office:
        yield office


async def annas(office: Office, *, group: str = GROUP, count: int = 2, platform: str = "fake") -> Job:
    wish: dict[str, Argument] = {"prompt": "a red fox", "count": count, "aspect_ratio": "16:9"}
    reply = await office.ask("imagine", wish, group=group, channel=HERE, platform=platform)
    return await office.deliver(reply.jobs[0].job)


async def pressed(office: Office, job: Job, command: str = "again", *, group: str = GROUP) -> Reply:
    await office.ask("help", by=BORIS)
    return await office.ask(command, {"job": job.id}, by=BORIS, group=group, channel=HERE, platform=job.place.platform)


async def taken_up(office: Office, offer: Reply, *, id: str | None = None) -> Reply:
    """The first button of an offer."""
    make = offer.buttons[0]
    return await office.ask(make.command, make.arguments, by=BORIS, group=GROUP, channel=HERE, id=id)


async def test_again_offers_one_of_ones_own_and_tells_the_price_before_anything_is_held(office: Office) -> None:
    offer = await pressed(office, await annas(office))
    assert (offer.kind, offer.is_private) == (ReplyKind.TEXT, False)
    assert "2 pictures for 2 credits, from your own credits" in offer.text
    assert [button.label for button in offer.buttons] == ["Make mine (2 credits)", "Cancel"]
    assert (await office.jobs(), (await office.balance(BORIS)).available) == (1, 10)


async def test_taken_up_it_is_the_pressers_and_leaves_the_first_owner_as_they_were(office: Office) -> None:
    job = await annas(office)
    before = (await office.job(job.id), await office.balance(ANNA))
    accepted = await taken_up(office, await pressed(office, job), id="fake:the same press")
    again = await taken_up(office, await pressed(office, job), id="fake:the same press")
    made = accepted.jobs[0].job
    assert (made.prompt, made.aspect_ratio, made.count, made.identity) == ("a red fox", "16:9", 2, BORIS)
    assert (again.jobs[0].job.id, await office.jobs()) == (made.id, 2)
    assert (await office.balance(BORIS)).held == 2
    assert (await office.job(job.id), await office.balance(ANNA)) == before


async def test_a_variation_begins_from_the_picture_that_is_shown(office: Office) -> None:
    job = await annas(office)
    accepted = await taken_up(office, await pressed(office, job, "vary"))
    made = accepted.jobs[0].job
    assert (made.identity, made.source) == (BORIS, job.pictures[0][1].blob)


@pytest.mark.parametrize("command", ["again", "again_mine", "vary", "vary_mine"])
async def test_what_was_asked_for_in_private_or_is_read_elsewhere_stays_with_who_asked(
    office: Office, command: str
) -> None:
    private, public = await annas(office, group=""), await annas(office)
    for job, group, channel in ((private, "", HERE), (private, GROUP, HERE), (public, "", HERE), (public, "6", HERE)):
        reply = await office.ask(command, {"job": job.id}, by=BORIS, group=group, channel=channel)
        assert reply.text.endswith(NOT_YOURS)
    reply = await office.ask(command, {"job": public.id}, by=BORIS, group=GROUP, channel=ELSEWHERE)
    assert reply.text.endswith(NOT_YOURS)
    assert await office.jobs() == 2


@pytest.mark.parametrize("command", ["again", "again_mine", "vary_mine"])
async def test_what_one_person_alone_is_shown_in_a_channel_stays_theirs(office: Office, command: str) -> None:
    job = await annas(office, platform="discord")
    assert (await pressed(office, job)).buttons
    address = {**job.place.address, "ephemeral": "1"}
    await office.storage.update_place(job.id, replace(job.place, address=address))
    assert (await pressed(office, job, command)).text.endswith(NOT_YOURS)


async def test_pictures_that_were_never_shown_are_nobody_elses_to_vary(office: Office) -> None:
    reply = await office.ask("imagine", {"prompt": "a fox"}, group=GROUP, channel=HERE)
    job = reply.jobs[0].job
    await office.render(job)
    await office.storage.end(job.id, JobState.UNDELIVERABLE, failure=Failure(key="failure.gone"), at=office.clock.now())
    assert (await pressed(office, job, "vary")).text.endswith(NOT_YOURS)


async def test_a_request_that_was_withdrawn_unshown_is_nobody_elses(office: Office) -> None:
    reply = await office.ask("imagine", {"prompt": "a fox"}, group=GROUP, channel=HERE, is_provisional=True)
    job = reply.jobs[0].job
    assert (await pressed(office, job)).text.endswith(NOT_YOURS)
    await office.acceptance.withdraw(job.id)
    assert (await pressed(office, job)).text.endswith(NOT_YOURS)


async def test_rules_block_and_credits_hold_before_the_offer_and_after_it(office: Office) -> None:
    job = await annas(office)
    offer = await pressed(office, job)
    change = GroupChange(who=GroupRule.NOBODY)
    await office.storage.change_group_rules("fake", GROUP, change, by="test", at=office.clock.now())
    for reply in (await pressed(office, job), await taken_up(office, offer)):
        assert "switched off in this group" in reply.text
    change = GroupChange(who=GroupRule.EVERYONE)
    await office.storage.change_group_rules("fake", GROUP, change, by="test", at=office.clock.now())
    await office.storage.deduct(
        BORIS, amount=9, actor="test", reason="", source=Source.ADMIN, key="spent", at=office.clock.now()
    )
    for reply in (await pressed(office, job), await taken_up(office, offer)):
        assert "this costs 2 and you have 1" in reply.text
    await office.ban(BORIS)
    for reply in (await pressed(office, job), await taken_up(office, offer)):
        assert "cannot use this bot" in reply.text
    assert await office.jobs() == 1


async def test_edit_of_somebody_elses_says_what_can_be_done_instead(office: Office) -> None:
    job = await annas(office)
    assert "Press Again" in (await pressed(office, job, "edit")).text
    private = await annas(office, group="")
    assert (await pressed(office, private, "edit", group="")).text == NOT_YOURS
