"""What the Bot API sends has the types of its documentation, or it is passed over: in updates and in answers."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.responses import Response
from telegram.error import RetryAfter

from adapters.telegram.inbound.webhook import SECRET_HEADER
from adapters.telegram.outbound.bot_api import LONGEST_WAIT_S, NotBotApi, refusal
from adapters.telegram.outbound.rate_limits import wait_s
from adapters.telegram.outbound.shapes import is_answer
from bot.app.chats import services_of
from tests.fakes.telegram_server import FakeTelegram
from tests.fuzz.telegram import OddTelegram
from tests.wire.telegram import running_bot

ANNA = 7
URL = "https://bot.example.org/hook"
USER = {"id": 7, "is_bot": False, "first_name": "Anna"}
MESSAGE = {"message_id": 5, "date": 1, "chat": {"id": 7, "type": "private"}, "from": USER, "text": "/credits"}
UNREADABLE = "telegram_update_unreadable"


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with OddTelegram().serving() as server:
        yield server


@pytest.mark.parametrize(
    "odd",
    [
        {"text": 2**64},
        {"text": ["/credits"]},
        {"caption": {}, "text": None},
        {"message_id": "5"},
        {"chat": {"id": 2**70, "type": "private"}},
        {"from": {**USER, "username": 7}},
        {"from": {**USER, "language_code": ["en"]}},
        {"entities": [{"type": "bot_command", "offset": 0.5, "length": 4}]},
        {"reply_to_message": {**MESSAGE, "text": True}},
        {"document": {"file_id": 7, "file_unique_id": "x", "file_size": "large"}},
    ],
)
async def test_an_update_of_other_types_is_passed_over_and_the_next_one_is_answered(
    server: FakeTelegram, tmp_path: Path, odd: dict[str, Any]
) -> None:
    async with running_bot(tmp_path, server, incidents=(UNREADABLE,)) as bot:
        server.push({"message": {**MESSAGE, **odd}})
        await bot.settled()
        assert "10 credits" in (await bot.written(ANNA, "/credits"))["text"]


@pytest.mark.parametrize("name", ["first_name", "last_name", "username", "language_code"])
async def test_half_a_sign_in_a_name_or_a_prompt_is_no_crash(server: FakeTelegram, tmp_path: Path, name: str) -> None:
    """JSON can name a lone surrogate, which no UTF-8 has."""
    async with running_bot(tmp_path, server) as bot:
        server.push({"message": {**MESSAGE, "from": {**USER, name: "a\udfffb"}, "text": "/gen a fox \ud800"}})
        await server.until(lambda: server.pictures(ANNA))
        await bot.idle()


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"[" * 100_000, 400),
        (b'{"update_id": ' + b"9" * 5000 + b"}", 400),
        (b'{"update_id": 900, "x": "\xff"}', 400),
        (b'{"update_id": 9', 400),
        ('{"update_id": 901, "x": "one"}'.encode("utf-16"), 200),
        (b'{"update_id": 902, "x": "\\ud800"}', 200),
    ],
)
async def test_the_webhook_answers_whatever_body_comes(
    server: FakeTelegram, tmp_path: Path, body: bytes, status: int
) -> None:
    async def page(*_: object) -> None:
        raise AssertionError

    async with running_bot(tmp_path, server, webhook_url=URL) as bot:
        await server.until(lambda: server.webhook == URL)
        app = bot.telegram.around(page, services_of(bot.core, "telegram"))
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot") as client:
            answer = await client.post("/hook", content=body, headers={SECRET_HEADER: "a-secret"})
        assert answer.status_code == status
        await bot.settled()


@pytest.mark.parametrize(
    ("method", "result", "is_one"),
    [
        ("sendMessage", MESSAGE, True),
        ("sendMessage", {**MESSAGE, "message_id": "5"}, False),
        ("sendPhoto", True, False),
        ("editMessageText", True, True),
        ("editMessageText", [], False),
        ("sendMediaGroup", [MESSAGE, None], False),
        ("getFile", {"file_id": "x", "file_path": 5}, False),
        ("getChatMember", {"status": None}, False),
        ("getUpdates", None, False),
        ("getUpdates", [{"update_id": "7"}], False),
        ("getUpdates", [{"update_id": 7, "message": 5}], True),
        ("sendChatAction", True, True),
        ("somethingNew", {"anything": 1}, True),
    ],
)
def test_an_answer_is_known_by_its_types(method: str, result: object, is_one: bool) -> None:
    assert is_answer(method, result) is is_one


async def test_a_message_that_is_answered_oddly_is_sent_once_more(tmp_path: Path) -> None:
    """It cannot be known whether it was shown."""
    odd = [Response(json.dumps({"ok": True, "result": {**MESSAGE, "chat": "7"}}))]
    async with OddTelegram().serving() as server:
        assert isinstance(server, OddTelegram)
        server.odd = lambda method, _: odd.pop() if odd and method == "sendMessage" else None
        async with running_bot(tmp_path, server) as bot:
            server.write(ANNA, "/credits")
            await bot.hurried(lambda: len(server.ours(ANNA)) == 2)


@pytest.mark.parametrize(
    ("parameters", "kind"),
    [
        ({"migrate_to_chat_id": 10**400}, NotBotApi),
        ({"migrate_to_chat_id": True}, NotBotApi),
        ({"retry_after": "5"}, NotBotApi),
    ],
)
def test_numbers_that_are_none_are_not_believed(parameters: dict[str, Any], kind: type[Exception]) -> None:
    body = json.dumps({"ok": False, "parameters": parameters}).encode()
    assert type(refusal(400, body, host="x")) is kind


def test_a_wait_beyond_a_day_is_cut() -> None:
    told = refusal(429, b'{"description": "wait", "parameters": {"retry_after": 9000000000000}}', host="x")
    assert isinstance(told, RetryAfter)
    assert wait_s(told) == LONGEST_WAIT_S
