"""A press changes only a message that is the presser's: what stands behind a button may be anything.

Forged data is what an app sends that no button of the message has. The message itself comes from Telegram.
"""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.model.acts import ActFilter, ActKind
from bot.model.people import Identity
from bot.model.roles import Role
from tests.fakes.telegram_faults import Json, bad
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import ADMIN, Bot, message_numbered, running_bot

ANNA, BORIS = 7, 8
GROUP = -1004001
NOT_YOURS = "That button has expired, or belongs to somebody else."
RED_FOX = "/start@painter_bot pYSByZWQgZm94"


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


@pytest.fixture
async def bot(server: FakeTelegram, tmp_path: Path) -> AsyncIterator[Bot]:
    async with running_bot(tmp_path, server) as bot:
        yield bot


def seen_by_the_group(server: FakeTelegram) -> list[Json]:
    return copy.deepcopy(server.ours(GROUP))


async def shown_before(bot: Bot, typed: str, by: int) -> Json:
    """A private answer that an older version has shown to the group, below the words that asked for it."""
    asked = bot.server.write(GROUP, "/help@other_bot", by=by)
    shown = await bot.written(by, typed)
    return message_numbered(bot.server, GROUP, 5, answers=asked["message_id"], reply_markup=shown["reply_markup"])


async def deliver(bot: Bot, by: int, prompt: str) -> tuple[Json, str]:
    """A picture in the group, and the number of its job."""
    picture = await bot.picture(GROUP, f"/gen {prompt}", by=by)
    return picture, bot.server.buttons(picture)["Details"].rpartition(":")[2]


# --- menus and lists that an older version has shown to the group ----------------------------------------------------


@pytest.mark.parametrize(("typed", "label"), [("/settings", "16:9"), ("/settings", "한국어"), ("/history", "Older ›")])
async def test_a_menu_of_annas_is_not_boris_to_press(bot: Bot, server: FakeTelegram, typed: str, label: str) -> None:
    if typed == "/history":
        await bot.written(ADMIN, f"/topup {ANNA} 5")
        for _ in range(11):
            await bot.picture(ANNA, "/gen a private picture")
    menu = await shown_before(bot, typed, ANNA)
    before = seen_by_the_group(server)
    answered = await bot.pressed(menu, label, by=BORIS)
    assert (answered["show_alert"], answered["text"]) == ("true", NOT_YOURS)
    assert seen_by_the_group(server) == before
    assert server.ours(BORIS) == []
    known = len(server.ours(ANNA))
    await bot.pressed(menu, label, by=ANNA)
    assert seen_by_the_group(server) == before
    assert len(server.ours(ANNA)) == known + 1, "old buttons work, and answer in private"


async def test_a_menu_of_whom_nobody_knows_changes_nothing_in_the_group(bot: Bot, server: FakeTelegram) -> None:
    menu = message_numbered(server, GROUP, 5)
    before = seen_by_the_group(server)
    await bot.pressed(menu, "v1:settings:aspect_ratio=16:9", by=BORIS)
    assert seen_by_the_group(server) == before
    assert "16:9" in server.ours(BORIS)[-1]["text"]


async def test_the_menu_of_a_group_changes_for_who_asked_for_it_alone(bot: Bot, server: FakeTelegram) -> None:
    server.admins |= {(GROUP, ANNA), (GROUP, BORIS)}
    menu = await bot.written(GROUP, "/group", by=ANNA)
    await bot.pressed(menu, "Admins only", by=ANNA)
    assert "✓ Admins only" in server.buttons(menu)
    shown = copy.deepcopy(menu)
    await bot.pressed(menu, "Off", by=BORIS)
    assert menu == shown
    assert "switched off" in server.ours(GROUP)[-1]["text"]


# --- forged data --------------------------------------------------------------------------------------------------


async def test_delete_with_forged_data_deletes_the_pressers_own_pictures_alone(bot: Bot, server: FakeTelegram) -> None:
    annas, _ = await deliver(bot, ANNA, "a red fox")
    mine, job = await deliver(bot, BORIS, "a blue fox")
    await bot.deleted(annas, f"v1:delete:{job}", by=BORIS)
    assert server.ours(GROUP) == [annas]
    assert mine not in server.ours(GROUP)


async def test_delete_with_forged_data_takes_no_buttons_from_others(bot: Bot, server: FakeTelegram) -> None:
    annas, _ = await deliver(bot, ANNA, "a red fox")
    _, job = await deliver(bot, BORIS, "a blue fox")
    shown = copy.deepcopy(annas)
    server.faults["deleteMessages"].append(bad("message can't be deleted for everyone"))
    await bot.deleted(annas, f"v1:delete:{job}", by=BORIS)
    assert annas == shown


@pytest.mark.parametrize("action", ["make", "leave"])
async def test_an_offer_with_forged_data_writes_over_nobodys_message(
    bot: Bot, server: FakeTelegram, action: str
) -> None:
    offer = await bot.written(GROUP, RED_FOX, by=BORIS)
    draft = server.buttons(offer)["Make it"].rpartition("=")[2]
    annas = await bot.written(GROUP, RED_FOX, by=ANNA)
    shown = copy.deepcopy(annas)
    await bot.pressed(annas, f"v1:{action}:draft={draft}", by=BORIS)
    await bot.idle()
    assert annas == shown
    assert bool(server.pictures(GROUP)) == (action == "make")


async def test_cancel_with_forged_data_writes_over_nobodys_message(server: FakeTelegram, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server, finish_after_s=60.0) as bot:
        annas = await bot.written(GROUP, "/gen a red fox", by=ANNA)
        mine = await bot.written(GROUP, "/gen a blue fox", by=BORIS)
        job = server.buttons(mine)["Cancel"].rpartition(":")[2]
        shown = copy.deepcopy(annas)
        await bot.pressed(annas, f"v1:cancel:{job}", by=BORIS)
        await server.until(lambda: "ancelled" in mine["text"])
        assert annas == shown


@pytest.mark.parametrize("action", ["again", "edit", "details", "original", "show", "vary", "history", "jobs", "help"])
async def test_no_other_forged_press_changes_annas_message(bot: Bot, server: FakeTelegram, action: str) -> None:
    annas, _ = await deliver(bot, ANNA, "a red fox")
    _, job = await deliver(bot, BORIS, "a blue fox")
    shown = copy.deepcopy(annas)
    await bot.pressed(annas, f"v1:{action}" + ("" if action in ("history", "jobs", "help") else f":{job}"), by=BORIS)
    await bot.idle()
    assert annas == shown


async def test_a_moderator_of_the_bot_removes_somebodys_picture_from_a_group(bot: Bot, server: FakeTelegram) -> None:
    """Though they are nobody special in the group."""
    picture = await bot.picture(GROUP, "/gen a red fox", by=ANNA)
    await bot.written(BORIS, "/help")
    boris = Identity(platform="telegram", user_id=str(BORIS))
    await bot.storage.set_role(boris, role=Role.MODERATOR, actor="telegram:42", key="role", at=bot.clock.now())
    await bot.deleted(picture, by=BORIS)
    await server.until(lambda: not server.pictures(GROUP))
    (act,) = await bot.storage.acts(ActFilter(kinds=(ActKind.DELETE,)), limit=9)
    assert act.actor == f"telegram:{BORIS}"
