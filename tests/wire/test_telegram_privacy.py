"""What a group sees of answers that are for one person: nothing but a neutral word. They come into the private chat."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.fakes.telegram_faults import Json
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import ADMIN, Bot, message_numbered, running_bot

ANNA, BORIS = 7, 8
GROUP = -1004001
ANSWERED = "I have answered you in our private chat."
OPEN = "My answer is for you alone. Open our private chat to read it."
SECRET = "a badger in a dinner jacket"


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


@pytest.fixture
async def bot(server: FakeTelegram, tmp_path: Path) -> AsyncIterator[Bot]:
    async with running_bot(tmp_path, server) as bot:
        yield bot


def texts(server: FakeTelegram, chat: int) -> list[str]:
    return [str(sent.get("text", sent.get("caption", ""))) for sent in server.ours(chat)]


def opened(server: FakeTelegram, invitation: Json) -> str:
    """What the app writes once the button of a message has been pressed and the chat begun."""
    (address,) = server.buttons(invitation).values()
    bot, _, link = address.removeprefix("https://t.me/").partition("?start=")
    assert bot == "painter_bot"
    return f"/start {link}"


# --- every command ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "tells"),
    [
        ("/history", SECRET),
        ("/credits", "Balance: 9 credits"),
        ("/balance", "Balance: 9 credits"),
        ("/jobs", "Nothing is under way"),
        ("/settings", "Your settings"),
        ("/settings --ar 16:9", "aspect ratio 16:9"),
        ("/help", "9 credits"),
        ("/start@painter_bot", "9 credits"),
    ],
)
async def test_a_private_answer_to_a_group_comes_into_the_private_chat(
    bot: Bot, server: FakeTelegram, typed: str, tells: str
) -> None:
    await bot.picture(ANNA, f"/gen {SECRET}")
    known = len(texts(server, ANNA))
    said = await bot.written(GROUP, typed, by=ANNA)
    assert texts(server, GROUP) == [ANSWERED]
    assert list(server.buttons(said).values()) == ["https://t.me/painter_bot"]
    (answer,) = texts(server, ANNA)[known:]
    assert tells in answer


@pytest.mark.parametrize(
    ("typed", "tells"),
    [
        (f"/topup {ANNA} 5 for the badger", "10 before, 15 now"),
        (f"/deduct {ANNA} 3 for the badger", "10 before, 7 now"),
        (f"/balance {ANNA}", "10 credits"),
        (f"/block {ANNA} a bad badger", "cannot ask for pictures any more"),
        (f"/unblock {ANNA}", "can ask for pictures again"),
        (f"/deduct {ANNA} 500", "cannot be taken"),
        (f"/block {ADMIN}", "is an admin"),
        ("/balance @somebody", "nobody I know"),
    ],
)
async def test_so_does_an_admins_and_what_a_refusal_tells_of_people(
    bot: Bot, server: FakeTelegram, typed: str, tells: str
) -> None:
    await bot.written(ANNA, "/credits")
    await bot.written(ADMIN, "/credits")
    await bot.written(GROUP, typed, by=ADMIN)
    assert texts(server, GROUP) == [ANSWERED]
    assert tells in texts(server, ADMIN)[-1]
    assert len(texts(server, ANNA)) == 1


async def test_who_has_too_few_credits_is_told_alone(bot: Bot, server: FakeTelegram) -> None:
    await bot.written(ANNA, "/credits")
    await bot.written(ADMIN, f"/deduct {ANNA} 8")
    known = len(texts(server, GROUP))
    await bot.written(GROUP, "/gen a red fox --n 4", by=ANNA)
    await bot.written(GROUP, "/start@painter_bot pYSByZWQgZm94IC0tbiA0", by=ANNA)
    assert texts(server, GROUP)[known:] == [ANSWERED, ANSWERED]
    assert ["you have 2 to spend" in text for text in texts(server, ANNA)[-2:]] == [True, True]


async def test_what_tells_nothing_of_people_stays_in_the_group(bot: Bot, server: FakeTelegram) -> None:
    for typed, tells in (
        ("/gen a cat --size 9", "--ar, --n, --seed"),
        ("/gen a cat --n 9", "9"),
        ("/topup 8 5", "is for admins"),
        ("/group", "Only the admins"),
    ):
        assert tells in (await bot.written(GROUP, typed, by=ANNA))["text"]
    assert texts(server, ANNA) == []


async def test_an_offer_in_a_group_does_not_tell_what_somebody_has(bot: Bot, server: FakeTelegram) -> None:
    offer = await bot.written(GROUP, "/start@painter_bot pYSByZWQgZm94", by=ANNA)
    assert "for 1 credit. Shall I make it?" in offer["text"]
    await bot.pressed(offer, "Make it", by=ANNA)
    await server.until(lambda: "photo" in offer)


# --- where the bot may not write yet ------------------------------------------------------------------------------


async def test_a_private_chat_that_is_not_open_is_opened_by_a_button_that_shows_the_answer(
    bot: Bot, server: FakeTelegram
) -> None:
    await bot.picture(ANNA, f"/gen {SECRET}")
    server.blocked.add(ANNA)
    invitation = await bot.written(GROUP, "/history", by=ANNA)
    assert texts(server, GROUP) == [OPEN]
    server.blocked.clear()
    boris = await bot.written(BORIS, opened(server, invitation))
    assert SECRET not in boris["text"]
    answer = await bot.written(ANNA, opened(server, invitation))
    assert SECRET in answer["text"]
    await bot.pressed(answer, "1")
    assert SECRET in server.pictures(ANNA)[-1]["caption"]


async def test_opening_an_answer_does_nothing_again(bot: Bot, server: FakeTelegram) -> None:
    server.blocked.add(ADMIN)
    invitation = await bot.written(GROUP, f"/topup {ANNA} 5 for the badger", by=ADMIN)
    server.blocked.clear()
    assert "0 before" not in texts(server, GROUP)[0]
    assert "5 now" in (await bot.written(ADMIN, opened(server, invitation)))["text"]
    assert "Balance: 15 credits" in (await bot.written(ANNA, "/credits"))["text"]


async def test_a_link_to_an_answer_shows_nothing_in_a_group(bot: Bot, server: FakeTelegram) -> None:
    await bot.picture(ANNA, f"/gen {SECRET}")
    server.blocked.add(ANNA)
    invitation = await bot.written(GROUP, "/history", by=ANNA)
    await bot.written(GROUP, opened(server, invitation).replace("/start", "/start@painter_bot"), by=ANNA)
    assert not any(SECRET in text for text in texts(server, GROUP))


# --- buttons ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_open", [True, False])
async def test_what_is_pressed_in_a_group_is_answered_in_private(bot: Bot, server: FakeTelegram, is_open: bool) -> None:
    picture = await bot.picture(GROUP, "/gen a red fox", by=ANNA)
    if not is_open:
        server.blocked.add(ANNA)
    for label in ("Details", "Original"):
        answered = await bot.pressed(picture, label, by=ANNA)
        assert "for you alone" in answered["text"]
    assert texts(server, GROUP)[1:] == ([] if is_open else [OPEN, OPEN])
    assert not any("document" in sent for sent in server.ours(GROUP))
    if not is_open:
        server.blocked.clear()
        for invitation in server.ours(GROUP)[1:]:
            await bot.written(ANNA, opened(server, invitation))
    details, original = server.ours(ANNA)
    assert "64 × 64 px" in details["text"]
    assert "document" in original


async def test_a_private_picture_is_never_shown_to_a_group(bot: Bot, server: FakeTelegram) -> None:
    """By a list that an older version has shown there, or by forged data."""
    picture = await bot.picture(ANNA, f"/gen {SECRET}")
    job = server.buttons(picture)["Details"].rpartition(":")[2]
    below = message_numbered(server, GROUP, 5)
    known = len(server.ours(ANNA))
    for action in ("show", "details", "original", "edit"):
        await bot.pressed(below, f"v1:{action}:{job}", by=ANNA)
    assert server.ours(GROUP) == [below]
    assert len(server.ours(ANNA)) == known + 4
    question = server.ours(ANNA)[-1]
    assert SECRET in question["text"]
    await bot.picture(ANNA, "a mole", answer_to=question)
    assert [made.request.prompt for made in bot.backend.submits] == [SECRET, "a mole"]
