"""What only one person sees stays theirs: pictures, refusals and bad news."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.model.chat_errors import Gone
from bot.model.jobs import JobId, Place
from bot.model.refusals import StorageFull
from tests.fakes.discord_faults import OPEN_DM
from tests.fakes.discord_world import EPHEMERAL
from tests.wire.discord_office import only, open_bot

NO_MUTUAL_GUILDS = 50278


async def test_again_from_what_only_they_see_is_seen_by_them_alone(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, shown = await bot.anna.shown_again()
        pressed = await bot.anna.click(shown, "Again")
        again = await bot.job_of(bot.anna)
        assert only(pressed).is_ephemeral
        assert again.place.address["ephemeral"] == "1"
        await bot.deliver(await bot.render(again))
        assert pressed.pictures
        assert len(bot.history) == 1


async def test_an_edit_from_what_only_they_see_is_seen_by_them_alone(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, shown = await bot.anna.shown_again()
        sent = await bot.anna.submit(await bot.anna.click(shown, "Edit"), prompt="a blue fox")
        edited = await bot.job_of(bot.anna)
        assert edited.prompt == "a blue fox"
        assert edited.place.address["ephemeral"] == "1"
        assert only(sent).is_ephemeral
        assert len(bot.history) == 1


async def test_what_was_made_for_one_pair_of_eyes_comes_in_private_once_the_interaction_is_forgotten(
    tmp_path: Path,
) -> None:
    async with open_bot(tmp_path) as bot:
        _, shown = await bot.anna.shown_again()
        await bot.anna.click(shown, "Again")
        again = await bot.render(await bot.job_of(bot.anna))
        bot.pass_quarter_hour()
        await bot.deliver(again)
        assert len(bot.history) == 1
        [private] = bot.server.seen(bot.server.dm(bot.anna.user))
        assert private.pictures


async def test_a_refusal_to_what_only_they_see_takes_the_place_of_its_wait(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, shown = await bot.anna.shown_again()
        await bot.owner.slash("server who", who="off")
        pressed = await bot.anna.click(shown, "Again")
        assert only(pressed) is pressed.original
        assert only(pressed).is_ephemeral
        assert "switched off" in pressed.text


async def test_a_closed_server_tells_so_in_private(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.owner.slash("server who", who="off")
        asked = await bot.anna.slash("imagine", prompt="a red fox")
        assert "switched off" in only(asked).text
        assert only(asked).is_ephemeral


async def test_a_refusal_that_comes_with_the_confirmation_is_told_to_the_person_alone(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:

        async def full(_: JobId, __: Place) -> bool:
            raise StorageFull

        bot.office.acceptance.confirm = full  # type: ignore[method-assign, assignment]  # the disk fills up in between
        asked = await bot.anna.slash("imagine", prompt="a red fox")
        assert "cannot save anything right now" in only(asked).text
        assert only(asked).is_ephemeral


async def test_where_nothing_leads_to_the_person_the_pictures_are_kept(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.anna.slash("imagine", prompt="a red fox")
        job = await bot.render(await bot.job_of(bot.anna))
        bot.pass_quarter_hour()
        bot.channel.permissions = 0
        bot.refuse("POST", OPEN_DM, NO_MUTUAL_GUILDS)
        with pytest.raises(Gone):
            await bot.deliver(job)


async def test_a_private_answer_takes_the_place_of_no_message_that_others_read(tmp_path: Path) -> None:
    """Wherever its button stands, and whoever presses it."""
    async with open_bot(tmp_path) as bot:
        shown = only(await bot.anna.slash("settings"))
        shown.flags, shown.visible_to = shown.flags & ~EPHEMERAL, None  # as a message for everybody would be
        before = (shown.text, list(shown.buttons))
        for person in (bot.anna, bot.boris):
            pressed = await person.click(shown, "16:9")
            assert only(pressed).is_ephemeral
            assert "✓ 16:9" in only(pressed).buttons
        assert (shown.text, list(shown.buttons)) == before
