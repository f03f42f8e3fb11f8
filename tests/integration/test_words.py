"""Refused words and limits a day, as people, moderators and the admins of a group meet them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.model.commands import GROUP_ADMIN, Reply, ReplyKind
from bot.model.controls import Scope
from bot.model.people import Identity
from bot.model.roles import Role
from bot.requests.typed import parse
from tests.fakes.office import ADMIN, ANNA, Office, open_office

NOT_ALLOWED = "Something in your description is not allowed here. Please write it in other words. Nothing was charged."


async def type_(office: Office, text: str, *, by: Identity = ADMIN, group: str = "", locale: str = "en") -> Reply:
    name, arguments = parse(text, office.router.specs("fake"))
    return await office.ask(name, arguments, by=by, group=group, locale=locale)


@pytest.mark.parametrize("command", ["words"])
async def test_nobody_else_chooses_or_sees_words(tmp_path: Path, command: str) -> None:
    async with open_office(tmp_path) as office:
        assert await office.refused(command, {}) == f"/{command} is for admins. Ask one of them."


async def test_a_word_is_refused_allowed_and_taken_out_in_english_and_in_korean(tmp_path: Path) -> None:
    async with open_office(tmp_path, max_active=9) as office:
        assert (await type_(office, "/words")).head == "No word is refused here."
        told = await type_(office, "/words refuse Fox")
        assert told.text == "“fox” is refused from now on. It is found as a whole word, however it is written."
        assert told.is_private
        refused = await office.ask("imagine", {"prompt": "a red FOX"}, by=ANNA)
        assert (refused.kind, refused.head, refused.is_private) == (ReplyKind.REFUSAL, NOT_ALLOWED, True)
        assert "fox" not in str(refused.data).lower()
        assert (await office.balance()).held == 0
        korean = await office.ask("imagine", {"prompt": "fox"}, by=ANNA, locale="ko")
        assert korean.text.startswith("설명에 이곳에서 쓸 수 없는 말이 있어요.")
        await type_(office, "/words allow red fox")
        assert (await office.ask("imagine", {"prompt": "a red FOX"}, by=ANNA)).kind is ReplyKind.ACCEPTED
        listed = await type_(office, "/words list", locale="ko")
        assert "fox · 막음" in listed.text
        assert "red fox · 허용" in listed.text
        await type_(office, "/words remove fox")
        assert (await office.ask("imagine", {"prompt": "a fox"}, by=ANNA)).kind is ReplyKind.ACCEPTED


async def test_what_is_not_in_the_list_is_not_said_to_be_taken_out(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await type_(office, "/words refuse fox")
        told = await type_(office, "/words remove foxx")
        assert told.text == "“foxx” is not in the list here, so nothing was changed."
        assert "목록에 없어요" in (await type_(office, "/words remove foxx", locale="ko")).text
        assert (await type_(office, "/words remove FOX")).text.startswith("“fox” is taken out")


async def test_again_and_edit_meet_a_word_that_was_refused_meanwhile(tmp_path: Path) -> None:
    async with open_office(tmp_path, max_active=9) as office:
        job = await office.accepted()
        await office.deliver(job)
        await type_(office, "/words refuse fox")
        assert (await office.ask("again", {"job": job.id}, by=ANNA)).text == NOT_ALLOWED
        edited = await office.ask("edit", {"job": job.id, "prompt": "the fox, smiling"}, by=ANNA)
        assert edited.text == NOT_ALLOWED


async def test_a_moderator_chooses_words(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.storage.set_role(ANNA, role=Role.MODERATOR, actor=str(ADMIN), key="r", at=office.clock.now())
        assert "refused from now on" in (await type_(office, "/words refuse ink", by=ANNA)).text


async def test_the_admins_of_a_group_choose_for_it_alone(tmp_path: Path) -> None:
    async with open_office(tmp_path, max_active=9) as office:
        arguments = {"action": "refuse", "word": "fox"}
        by_somebody = await office.ask("group_words", arguments, by=ANNA, group="8")
        in_private = await office.ask("group_words", arguments, by=ANNA, roles=(GROUP_ADMIN,))
        assert (by_somebody.kind, in_private.kind) == (ReplyKind.REFUSAL, ReplyKind.REFUSAL)
        assert await office.storage.refused_words(Scope.parse("group:fake:8")) == ()
        told = await office.ask("group_words", arguments, by=ANNA, group="8", roles=(GROUP_ADMIN,))
        assert told.is_private
        assert (await office.ask("imagine", {"prompt": "fox"}, by=ANNA, group="8")).text == NOT_ALLOWED
        assert (await office.ask("imagine", {"prompt": "fox"}, by=ANNA, group="9")).kind is ReplyKind.ACCEPTED


@pytest.mark.parametrize("word", ["!!!", "x" * 61, "\u200b?"])
async def test_what_cannot_be_looked_for_is_refused_in_words(tmp_path: Path, word: str) -> None:
    async with open_office(tmp_path) as office:
        reply = await office.ask("words", {"action": "refuse", "word": word}, by=ADMIN)
        assert reply.kind is ReplyKind.REFUSAL
        assert "60 characters at most" in reply.text


async def test_a_limit_a_day_is_set_while_it_runs_and_told_with_what_is_left(tmp_path: Path) -> None:
    async with open_office(tmp_path, max_active=9) as office:
        await type_(office, "/config MAX_PICTURES_PER_DAY_PER_PERSON 3")
        await office.ask("imagine", {"prompt": "a fox", "count": 2}, by=ANNA)
        full = await office.ask("imagine", {"prompt": "a fox", "count": 2}, by=ANNA)
        assert full.text.startswith(
            "That would be 2 more, and 1 of your 3 pictures a day are left. The next day begins: "
        )
        assert full.is_private
        assert (await office.balance()).held == 2
        assert (await office.ask("imagine", {"prompt": "a fox"}, by=ANNA)).kind is ReplyKind.ACCEPTED
