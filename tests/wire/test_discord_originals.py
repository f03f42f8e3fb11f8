"""Pictures that were made before, as files and out of the history: they come, or the person reads why not."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.model.commands import Reply, Request
from bot.model.file_names import picture_name
from tests.fakes.discord_faults import ORIGINAL
from tests.wire.discord_office import only, open_bot

TOO_LARGE = 40005


async def test_each_of_four_has_its_own_original(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, message = await bot.painted(bot.anna, count=4)
        pressed = await bot.anna.click(message, "Original 3")
        assert only(pressed).is_ephemeral
        assert [file.name for file in only(pressed).attachments] == [f"{picture_name(job, 3)}.png"]


async def test_an_original_that_is_too_large_here_comes_smaller_and_says_so(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, message = await bot.painted(bot.anna)
        bot.refuse("PATCH", ORIGINAL, TOO_LARGE)
        answer = only(await bot.anna.click(message, "Original"))
        [file] = answer.attachments
        assert file.name == f"{picture_name(job, 1)}.jpg"
        assert len(file.content) <= job.pictures[0][1].size_bytes // 2
        assert "re-encoded to fit" in answer.text


async def test_an_original_that_is_too_large_twice_is_told_to_come_nowhere_here(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        _, message = await bot.painted(bot.anna)
        bot.refuse("PATCH", ORIGINAL, TOO_LARGE, times=2)
        answer = only(await bot.anna.click(message, "Original"))
        assert "does not take this file here" in answer.text
        assert not answer.attachments


async def test_an_original_comes_at_the_third_try(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, message = await bot.painted(bot.anna)
        bot.be_busy("PATCH", ORIGINAL, times=2)
        answer = only(await bot.anna.click(message, "Original"))
        assert [len(file.content) for file in answer.attachments] == [job.pictures[0][1].size_bytes]


async def test_an_original_that_is_lost_on_our_disk_says_so(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, message = await bot.painted(bot.anna)
        await bot.office.blobs.delete([picture.blob for _, picture in job.pictures])
        assert "no longer kept" in (await bot.anna.click(message, "Original")).text


async def test_an_original_that_is_deleted_while_it_is_asked_for_says_so(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, message = await bot.painted(bot.anna)
        answer = bot.office.router.answer

        async def and_gone(request: Request) -> Reply:
            reply = await answer(request)
            await bot.office.blobs.delete([picture.blob for _, picture in job.pictures])
            return reply

        bot.office.router.answer = and_gone  # type: ignore[method-assign]  # the sweep comes in between
        assert "no longer kept" in (await bot.anna.click(message, "Original")).text


async def test_a_picture_of_the_history_comes_at_the_third_try(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        job, listed = await bot.anna.listed()
        bot.be_busy("PATCH", ORIGINAL, times=2)
        assert (await bot.anna.click(listed, f"v1:show:{job.id}")).pictures


@pytest.mark.parametrize("trouble", ["lost on our disk", "deleted meanwhile", "too large", "somebody else's by now"])
async def test_a_picture_that_cannot_be_shown_again_says_why(tmp_path: Path, trouble: str) -> None:
    async with open_bot(tmp_path) as bot:
        job, listed = await bot.anna.listed()
        match trouble:
            case "lost on our disk":
                await bot.office.blobs.delete([picture.blob for _, picture in job.pictures])
                words = "no longer kept"
            case "deleted meanwhile":
                await bot.office.storage.delete_pictures(job.id)
                words = "no longer kept"
            case "too large":
                bot.refuse("PATCH", ORIGINAL, TOO_LARGE, times=2)
                words = "does not take this file here"
            case _:
                await bot.boris.slash("credits")
                boris = await bot.office.storage.find_person(bot.boris.identity)
                assert boris is not None
                owner = boris.id
                await bot.office.storage.write(lambda tx: tx.execute("UPDATE jobs SET person = ?", (owner,)).rowcount)
                words = "belongs to somebody else"
        answer = only(await bot.anna.click(listed, f"v1:show:{job.id}"))
        assert answer.is_ephemeral
        assert words in answer.text
