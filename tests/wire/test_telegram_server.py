"""The imitation of the Bot API keeps to its documents (`tests/fakes/telegram_rules.py`): else no test against it could
be trusted."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from io import BytesIO
from typing import Any

import httpx
import pytest
from PIL import Image

from tests.fakes.backend import sample_png
from tests.fakes.telegram_faults import Json
from tests.fakes.telegram_floods import Floods
from tests.fakes.telegram_people import BOT_ID
from tests.fakes.telegram_server import FakeTelegram

ANNA, GROUP, NEW_GROUP = 7, -55, -1001
FOX = "🦊"
"""Two UTF-16 units, four bytes."""
HOUR_S = 3600.0


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


async def called(server: FakeTelegram, method: str, /, files: dict[str, bytes] | None = None, **data: Any) -> Json:
    """The whole answer."""
    fields = {name: value if isinstance(value, str) else json.dumps(value) for name, value in data.items()}
    uploads = {name: (f"{name}.png", content) for name, content in (files or {}).items()}
    async with httpx.AsyncClient(trust_env=False) as client:
        url = f"{server.base_url}/bot{server.token}/{method}"
        return dict((await client.post(url, data=fields, files=uploads or None)).json())


async def refusal(server: FakeTelegram, method: str, /, files: dict[str, bytes] | None = None, **data: Any) -> str:
    """In which words it is refused, "" where it is not."""
    return str((await called(server, method, files, **data)).get("description", ""))


async def sent(server: FakeTelegram, chat: int = ANNA, /, **data: Any) -> int:
    """The number of a new message of the bot's."""
    return int((await called(server, "sendMessage", chat_id=chat, text="words", **data))["result"]["message_id"])


def png(width_px: int, height_px: int = 64) -> bytes:
    file = BytesIO()
    Image.new("1", (width_px, height_px)).save(file, "PNG")
    return file.getvalue()


def keyboard(*rows: int, data: str = "x") -> Json:
    return {"inline_keyboard": [[{"text": "b", "callback_data": data}] * width for width in rows]}


# --- words ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "is_taken"), [(FOX * 2048, True), (FOX * 2048 + "x", False), (" ", False)])
async def test_a_text_has_4096_utf16_units_when_it_is_sent_and_when_it_is_edited(
    server: FakeTelegram, text: str, is_taken: bool
) -> None:
    id = await sent(server)
    assert (await refusal(server, "sendMessage", chat_id=ANNA, text=text) == "") is is_taken
    assert (await refusal(server, "editMessageText", chat_id=ANNA, message_id=id, text=text) == "") is is_taken


@pytest.mark.parametrize(("caption", "is_taken"), [(FOX * 512, True), (FOX * 512 + "x", False)])
async def test_a_caption_has_1024_utf16_units_however_it_comes(
    server: FakeTelegram, caption: str, is_taken: bool
) -> None:
    file, id = {"photo": sample_png()}, await sent(server)
    media = {"type": "photo", "media": "attach://photo", "caption": caption}
    of_photo = await refusal(server, "sendPhoto", file, chat_id=ANNA, caption=caption)
    of_edit = await refusal(server, "editMessageMedia", file, chat_id=ANNA, message_id=id, media=media)
    of_album = await refusal(server, "sendMediaGroup", file, chat_id=ANNA, media=[media, media])
    await called(server, "editMessageMedia", file, chat_id=ANNA, message_id=id, media=media | {"caption": "old"})
    of_caption = await refusal(server, "editMessageCaption", chat_id=ANNA, message_id=id, caption=caption)
    assert [said == "" for said in (of_photo, of_edit, of_album, of_caption)] == [is_taken] * 4


@pytest.mark.parametrize(
    "more",
    [
        {"parse_mode": "HTML", "text": "a < b"},
        {"parse_mode": "MarkdownV2", "text": "1. fox"},
        {"parse_mode": "markup", "text": "fox"},
        {"text": "fox", "entities": [{"type": "bold", "offset": 1, "length": 3}]},
        {"text": "fox", "entities": [{"type": "bold", "offset": 1, "length": 0}]},
        {"text": FOX, "entities": [{"type": "bold", "offset": 1, "length": 1}]},
    ],
)
async def test_what_cannot_be_parsed_is_refused(server: FakeTelegram, more: Json) -> None:
    said = await refusal(server, "sendMessage", chat_id=ANNA, **more)
    assert "can't parse entities" in said or "unsupported parse_mode" in said
    good = [{"type": "bold", "offset": 0, "length": 2}]
    assert not await refusal(server, "sendMessage", chat_id=ANNA, text=FOX, entities=good)


# --- buttons ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("markup", "is_taken"),
    [
        (keyboard(8, data="é" * 32), True),
        (keyboard(1, data="é" * 32 + "x"), False),
        (keyboard(1, data=""), False),
        (keyboard(9), False),
        (keyboard(*[8] * 12, 4), True),
        (keyboard(*[8] * 12, 5), False),
        ({"inline_keyboard": [[{"text": "", "callback_data": "x"}]]}, False),
        ({"inline_keyboard": [[{"text": "b"}]]}, False),
        ({"inline_keyboard": [[{"text": "b", "callback_data": "x", "url": "https://example.org"}]]}, False),
        ({"force_reply": True, "input_field_placeholder": "x" * 64}, True),
        ({"force_reply": True, "input_field_placeholder": "x" * 65}, False),
    ],
)
async def test_a_button_has_one_meaning_of_64_bytes_and_a_message_so_many_of_them(
    server: FakeTelegram, markup: Json, is_taken: bool
) -> None:
    said = await refusal(server, "sendMessage", chat_id=ANNA, text="words", reply_markup=markup)
    assert (said == "") is is_taken


async def test_a_press_is_answered_once_soon_and_in_200_utf16_units(server: FakeTelegram) -> None:
    message = {"chat": server.chat(ANNA)} | server.messages[ANNA, await sent(server)]
    first, second = server.press(message, "x"), server.press(message, "x")
    assert "TOO_LONG" in await refusal(server, "answerCallbackQuery", callback_query_id=first, text=FOX * 100 + "x")
    assert not await refusal(server, "answerCallbackQuery", callback_query_id=first, text=FOX * 100)
    server.offset_s += 31
    for id in (first, second, "unknown"):
        assert "query is too old" in await refusal(server, "answerCallbackQuery", callback_query_id=id)


# --- edits ------------------------------------------------------------------------------------------------------


async def test_an_edit_that_changes_nothing_is_refused_pictures_too(server: FakeTelegram) -> None:
    id = await sent(server, reply_markup=keyboard(1))
    where: Json = {"chat_id": ANNA, "message_id": id}
    marked = where | {"reply_markup": keyboard(1)}
    photo: Json = {"media": {"type": "photo", "media": "attach://photo", "caption": "a fox"}}
    document: Json = {"media": {"type": "document", "media": "attach://photo", "caption": "a fox"}}
    file, other = {"photo": sample_png()}, {"photo": sample_png(size_px=65)}
    for method, data, files, is_change in (
        ("editMessageText", marked | {"text": "words"}, {}, False),
        ("editMessageReplyMarkup", marked, {}, False),
        ("editMessageText", where | {"text": "words"}, {}, True),
        ("editMessageMedia", marked | photo, file, True),
        ("editMessageMedia", marked | photo, file, False),
        ("editMessageMedia", marked | photo, other, True),
        ("editMessageCaption", marked | {"caption": "a fox"}, {}, False),
        ("editMessageCaption", marked, {}, True),
        ("editMessageCaption", marked, {}, False),
        ("editMessageMedia", marked | photo, other, True),
        ("editMessageMedia", where | photo, other, True),
        ("editMessageMedia", where | document, other, True),
        ("editMessageMedia", where | document, other, False),
    ):
        said = await refusal(server, method, files, **data)
        assert (said == "") is is_change, (method, said)
        assert is_change or "message is not modified" in said


async def test_only_the_bots_messages_with_no_or_inline_buttons_can_be_edited(server: FakeTelegram) -> None:
    theirs = server.write(ANNA, "hello")["message_id"]
    question = await sent(server, reply_markup={"force_reply": True})
    for id, words in ((theirs, "can't be edited"), (question, "can't be edited"), (1, "message to edit not found")):
        assert words in await refusal(server, "editMessageText", chat_id=ANNA, message_id=id, text="new")


# --- files ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (png(9_936), "PHOTO_INVALID_DIMENSIONS"),
        (png(9_000, 1_001), "PHOTO_INVALID_DIMENSIONS"),
        (png(64 * 20 + 1), "PHOTO_INVALID_DIMENSIONS"),
        (png(64 * 20), ""),
        (png(9_000, 1_000), ""),
        (sample_png() + bytes(10_000_000), "too big for a photo"),
        (b"no picture", "IMAGE_PROCESS_FAILED"),
        (b"", "file must be non-empty"),
    ],
)
async def test_a_photo_is_a_picture_of_10_mb_10000_px_in_all_and_a_ratio_of_20(
    server: FakeTelegram, content: bytes, words: str
) -> None:
    said = await refusal(server, "sendPhoto", {"photo": content}, chat_id=ANNA)
    assert words in said
    assert bool(words) is bool(said)


async def test_a_file_has_50_mb_on_its_way_up_and_20_down(server: FakeTelegram) -> None:
    answer = await called(server, "sendDocument", {"document": bytes(50_000_001)}, chat_id=ANNA)
    assert answer["error_code"] == 413
    answer = await called(server, "sendDocument", {"document": bytes(50_000_000)}, chat_id=ANNA)
    file_id = answer["result"]["document"]["file_id"]
    assert "file is too big" in await refusal(server, "getFile", file_id=file_id)
    server.files[file_id] = bytes(20 << 20)
    assert not await refusal(server, "getFile", file_id=file_id)


async def test_a_file_that_telegram_has_stays_of_its_kind(server: FakeTelegram) -> None:
    answer = await called(server, "sendPhoto", {"photo": sample_png()}, chat_id=ANNA)
    file_id = answer["result"]["photo"][0]["file_id"]
    assert not await refusal(server, "sendPhoto", chat_id=ANNA, photo=file_id)
    assert await refusal(server, "sendDocument", chat_id=ANNA, document=file_id)


async def test_an_album_has_two_to_ten_of_one_kind_and_no_keyboard(server: FakeTelegram) -> None:
    server.floods = None
    file = {"photo": sample_png(), "other": sample_png(size_px=65)}
    photo, document = ({"type": kind, "media": "attach://photo"} for kind in ("photo", "document"))
    good, bad = ([photo] * 2, [document] * 10), ([photo], [photo] * 11, [photo, document])
    for media, is_taken in (*((one, True) for one in good), *((one, False) for one in bad)):
        said = await refusal(server, "sendMediaGroup", file, chat_id=ANNA, media=media)
        assert (said == "") is is_taken, media
    answer = await called(server, "sendMediaGroup", file, chat_id=ANNA, media=[photo, photo], reply_markup=keyboard(1))
    assert ["reply_markup" in message for message in answer["result"]] == [False, False]
    where: Json = {"chat_id": ANNA, "message_id": answer["result"][0]["message_id"]}
    assert await refusal(server, "editMessageReplyMarkup", reply_markup=keyboard(1), **where)
    for kind, is_taken in (("document", False), ("photo", True)):
        other = {"type": kind, "media": "attach://other"}
        assert (await refusal(server, "editMessageMedia", file, media=other, **where) == "") is is_taken


# --- deletions --------------------------------------------------------------------------------------------------


async def test_messages_are_deleted_for_48_hours_100_at_once_and_all_or_none(server: FakeTelegram) -> None:
    ids = [await sent(server) for _ in range(3)]
    assert "too many" in await refusal(server, "deleteMessages", chat_id=ANNA, message_ids=list(range(1, 102)))
    assert "not specified" in await refusal(server, "deleteMessages", chat_id=ANNA, message_ids=[])
    assert "not found" in await refusal(server, "deleteMessage", chat_id=ANNA, message_id=1)
    assert not await refusal(server, "deleteMessages", chat_id=ANNA, message_ids=[1, ids[0]])
    server.offset_s += 48 * HOUR_S
    young = await sent(server)
    assert "can't be deleted" in await refusal(server, "deleteMessages", chat_id=ANNA, message_ids=[ids[1], young])
    assert "can't be deleted" in await refusal(server, "deleteMessage", chat_id=ANNA, message_id=ids[2])
    assert [message["message_id"] for message in server.ours(ANNA)] == [*ids[1:], young]
    assert not await refusal(server, "deleteMessage", chat_id=ANNA, message_id=young)


async def test_others_messages_are_deleted_in_private_chats_and_by_administrators(server: FakeTelegram) -> None:
    private, public = server.write(ANNA, "x")["message_id"], server.write(GROUP, "x", by=ANNA)["message_id"]
    assert not await refusal(server, "deleteMessages", chat_id=ANNA, message_ids=[private])
    assert "can't be deleted" in await refusal(server, "deleteMessages", chat_id=GROUP, message_ids=[public])
    server.admins.add((GROUP, BOT_ID))
    assert not await refusal(server, "deleteMessages", chat_id=GROUP, message_ids=[public])


async def test_a_group_that_has_moved_is_known_by_its_new_number_alone(server: FakeTelegram) -> None:
    id = await sent(server, GROUP)
    server.migrated[GROUP] = NEW_GROUP
    for method, data in (
        ("sendMessage", {"text": "x"}),
        ("editMessageText", {"message_id": id, "text": "x"}),
        ("deleteMessages", {"message_ids": [id]}),
        ("sendChatAction", {"action": "upload_photo"}),
        ("getChatMember", {"user_id": ANNA}),
    ):
        answer = await called(server, method, chat_id=GROUP, **data)
        assert (answer["error_code"], answer["parameters"]) == (400, {"migrate_to_chat_id": NEW_GROUP})
    assert "message to edit not found" in await refusal(
        server, "editMessageText", chat_id=NEW_GROUP, message_id=id, text="x"
    )
    assert await sent(server, NEW_GROUP)


# --- menus and inline answers -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("commands", "is_taken"),
    [
        ([{"command": "a_1" + "x" * 29, "description": "x" * 256}] * 100, True),
        ([{"command": "a", "description": "x"}] * 101, False),
        ([{"command": "a" * 33, "description": "x"}], False),
        ([{"command": "", "description": "x"}], False),
        ([{"command": "Gen", "description": "x"}], False),
        ([{"command": "gen", "description": ""}], False),
        ([{"command": "gen", "description": "x" * 257}], False),
    ],
)
async def test_a_menu_has_100_commands_of_32_signs_and_256_words_each(
    server: FakeTelegram, commands: list[Json], is_taken: bool
) -> None:
    assert (await refusal(server, "setMyCommands", commands=commands) == "") is is_taken
    assert bool(server.menus) is is_taken


def results(count: int, **more: str) -> list[Json]:
    return [{"type": "photo", "id": str(n), "photo_file_id": "photo0", **more} for n in range(count)]


@pytest.mark.parametrize(
    ("answer", "is_taken"),
    [
        ({"results": results(50)}, True),
        ({"results": results(51)}, False),
        ({"results": results(2, id="a")}, False),
        ({"results": results(1, id="é" * 32)}, True),
        ({"results": results(1, id="é" * 32 + "x")}, False),
        ({"results": results(1, id="")}, False),
        ({"results": results(1, caption=FOX * 512 + "x")}, False),
        ({"results": [], "next_offset": "é" * 32}, True),
        ({"results": [], "next_offset": "é" * 32 + "x"}, False),
        ({"results": [], "button": {"text": "b", "start_parameter": "x" * 64}}, True),
        ({"results": [], "button": {"text": "b", "start_parameter": "x" * 65}}, False),
        ({"results": [], "button": {"text": "b", "start_parameter": "a fox"}}, False),
        ({"results": [], "button": {"text": "b"}}, False),
    ],
)
async def test_an_inline_answer_has_50_results_with_ids_of_64_bytes(
    server: FakeTelegram, answer: Json, is_taken: bool
) -> None:
    asked = server.type_inline(ANNA, "fox")
    assert (await refusal(server, "answerInlineQuery", inline_query_id=asked, **answer) == "") is is_taken


async def test_an_inline_query_is_answered_once_and_soon(server: FakeTelegram) -> None:
    first, second = server.type_inline(ANNA, "fox"), server.type_inline(ANNA, "foxes")
    assert not await refusal(server, "answerInlineQuery", inline_query_id=first, results=[])
    server.offset_s += 31
    for id in (first, second, "unknown"):
        assert "query is too old" in await refusal(server, "answerInlineQuery", inline_query_id=id, results=[])


# --- floods -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("floods", "chats", "most", "after_s"),
    [
        (Floods(burst=1), [ANNA], 1, 1),
        (Floods(burst=60), [GROUP], 20, 60),
        (Floods(), list(range(1, 100)), 30, 1),
    ],
)
async def test_a_chat_takes_a_message_a_second_a_group_20_a_minute_and_all_together_30_a_second(
    server: FakeTelegram, floods: Floods, chats: list[int], most: int, after_s: int
) -> None:
    at_s = server.now_s()

    def admitted() -> int:
        count = 0
        while not (said := wait_of(floods, chats[count % len(chats)], at_s)):
            count += 1
        assert said == after_s
        return count

    assert admitted() == most
    at_s += after_s
    assert admitted() == most


def wait_of(floods: Floods, chat: int, at_s: float) -> int:
    try:
        floods.admit(chat, 1, at_s)
    except Exception as refused:  # noqa: BLE001 - Refusal, whose parameters are looked at
        return int(refused.parameters["retry_after"])  # type: ignore[attr-defined]  # see above
    return 0


async def test_a_flood_is_answered_429_an_album_counts_its_pictures_and_edits_are_free(server: FakeTelegram) -> None:
    server.floods = Floods(burst=2)
    id = await sent(server)
    album = [{"type": "photo", "media": "attach://photo"}] * 2
    answer = await called(server, "sendMediaGroup", {"photo": sample_png()}, chat_id=ANNA, media=album)
    assert (answer["error_code"], answer["parameters"]) == (429, {"retry_after": 1})
    assert not await refusal(server, "editMessageText", chat_id=ANNA, message_id=id, text="new")
    server.offset_s += 1
    assert not await refusal(server, "sendMediaGroup", {"photo": sample_png()}, chat_id=ANNA, media=album)
    assert "retry after 1" in await refusal(server, "sendMessage", chat_id=ANNA, text="x")
