"""The imitation of Discord keeps to the limits of the developer documents (v10, August 2026): of requests, of what a
message may have, of how fast one may call. Else no test against it could be trusted."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from tests.fakes.discord_server import FakeDiscord
from tests.fakes.discord_world import MIB, Channel

Json = dict[str, Any]


@pytest.fixture
async def server() -> AsyncIterator[FakeDiscord]:
    async with FakeDiscord().serving() as server:
        yield server


@pytest.fixture
def channel(server: FakeDiscord) -> Channel:
    return server.guild().general


async def post(server: FakeDiscord, path: str, body: Json, *files: bytes, method: str = "POST") -> httpx.Response:
    async with httpx.AsyncClient(trust_env=False) as client:
        return await client.request(
            method,
            server.api_url + path,
            headers={"Authorization": f"Bot {server.token}"},
            data={"payload_json": json.dumps(body)} if files else None,
            json=None if files else body,
            files=[(f"files[{n}]", (f"{n}.png", file)) for n, file in enumerate(files)] or None,
        )


def messages(channel: Channel) -> str:
    return f"/channels/{channel.id}/messages"


# --- sizes ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("boosted_bytes", "sizes", "is_taken"),
    [
        (10 * MIB, [10 * MIB], True),
        (10 * MIB, [10 * MIB + 1], False),
        (10 * MIB, [6 * MIB] * 4, True),
        (10 * MIB, [25 * MIB // 4] * 4, False),
        (50 * MIB, [26 * MIB], False),
    ],
)
async def test_a_file_has_10_mib_or_what_boosts_give_and_a_request_25_words_and_all(
    server: FakeDiscord, channel: Channel, boosted_bytes: int, sizes: list[int], is_taken: bool
) -> None:
    assert channel.guild is not None
    channel.guild.upload_limit_bytes = boosted_bytes
    answer = await post(server, messages(channel), {}, *(bytes(size) for size in sizes))
    assert (answer.status_code, answer.json().get("code")) == ((200, None) if is_taken else (413, 40005))


# --- what a message has -------------------------------------------------------------------------------------------


def row(*labels: str) -> Json:
    return {"type": 1, "components": [{"type": 2, "style": 2, "label": each, "custom_id": each} for each in labels]}


def button(**more: Any) -> Json:
    return {"components": [{"type": 1, "components": [{"type": 2, "style": 2, "label": "b", **more}]}]}


def field(name: str = "n", value: str = "v") -> Json:
    return {"name": name, "value": value}


@pytest.mark.parametrize(
    ("body", "is_taken"),
    [
        ({"content": "x" * 2000}, True),
        ({"content": "x" * 2001}, False),
        ({"content": "x", "nonce": "n" * 25, "enforce_nonce": True}, True),
        ({"content": "x", "nonce": "n" * 26, "enforce_nonce": True}, False),
        ({"embeds": [{"title": "t"}] * 10}, True),
        ({"embeds": [{"title": "t"}] * 11}, False),
        ({"embeds": [{"title": " " + "t" * 256}]}, True),
        ({"embeds": [{"title": "t" * 257}]}, False),
        ({"embeds": [{"description": "d" * 4097}]}, False),
        ({"embeds": [{"fields": [field()] * 25}]}, True),
        ({"embeds": [{"fields": [field()] * 26}]}, False),
        ({"embeds": [{"fields": [field(name="n" * 257)]}]}, False),
        ({"embeds": [{"fields": [field(value="v" * 1025)]}]}, False),
        ({"embeds": [{"title": "t", "footer": {"text": "f" * 2049}}]}, False),
        ({"embeds": [{"title": "t", "author": {"name": "a" * 257}}]}, False),
        ({"embeds": [{"description": "d" * 3000}] * 2}, True),
        ({"embeds": [{"description": "d" * 3000}, {"description": "d" * 3001}]}, False),
        ({"components": [row(*(f"{n}{m}" for m in range(5))) for n in range(5)]}, True),
        ({"components": [row(f"{n}") for n in range(6)]}, False),
        ({"components": [row(*"abcdef")]}, False),
        ({"components": [row("a"), row("a")]}, False),
        (button(custom_id="c" * 100), True),
        (button(custom_id="c" * 101), False),
        (button(custom_id=""), False),
        (button(custom_id="c", label="l" * 80), True),
        (button(custom_id="c", label="l" * 81), False),
        (button(style=5, url="https://example.org/" + "u" * 492), True),
        (button(style=5, url="https://example.org/" + "u" * 493), False),
    ],
)
async def test_a_message_keeps_to_its_limits(server: FakeDiscord, channel: Channel, body: Json, is_taken: bool) -> None:
    answer = await post(server, messages(channel), body)
    assert (answer.status_code, answer.json().get("code")) == ((200, None) if is_taken else (400, 50035))


async def test_the_same_nonce_within_minutes_is_the_same_message(server: FakeDiscord, channel: Channel) -> None:
    body = {"content": "x", "nonce": "job", "enforce_nonce": True}
    first, second = [(await post(server, messages(channel), body)).json()["id"] for _ in range(2)]
    server.offset_s += 5 * 60
    third = (await post(server, messages(channel), body)).json()["id"]
    assert first == second != third


# --- how fast -----------------------------------------------------------------------------------------------------


async def test_each_answer_tells_what_its_route_still_takes_in_this_channel(
    server: FakeDiscord, channel: Channel
) -> None:
    server.rest.limits.set("POST", r"/messages$", most=2, within_s=60.0)
    other = server.guild().general
    first, second, third = [await post(server, messages(channel), {"content": "x"}) for _ in range(3)]
    elsewhere = await post(server, messages(other), {"content": "x"})
    left = [answer.headers["X-RateLimit-Remaining"] for answer in (first, second, third, elsewhere)]
    assert left == ["1", "0", "0", "1"]
    assert {answer.headers["X-RateLimit-Limit"] for answer in (first, elsewhere)} == {"2"}
    assert len({answer.headers["X-RateLimit-Bucket"] for answer in (first, third, elsewhere)}) == 1
    assert 0 < float(first.headers["X-RateLimit-Reset-After"]) <= 60
    told = third.json()
    assert (third.status_code, told["global"], third.headers["X-RateLimit-Scope"]) == (429, False, "user")
    assert 0 < told["retry_after"] <= 60
    assert int(third.headers["Retry-After"]) >= told["retry_after"]
    assert "X-RateLimit-Global" not in third.headers
    server.offset_s += 60
    assert (await post(server, messages(channel), {"content": "x"})).status_code == 200


async def test_all_routes_together_take_50_a_second_but_for_those_of_interactions(server: FakeDiscord) -> None:
    limits, at_s = server.rest.limits, server.now_s()
    for number in range(50):
        limits.take("POST", f"/channels/{10_000 + number}/messages", at_s)
    limits.take("POST", "/interactions/123456/token/callback", at_s)
    limits.take("PATCH", "/webhooks/123456/token/messages/@original", at_s)
    server.rest.limits.everything.within_s = 60.0
    answer = await post(server, "/channels/1/messages", {"content": "x"})
    assert (answer.status_code, answer.json()["global"]) == (429, True)
    assert (answer.headers["X-RateLimit-Global"], answer.headers["X-RateLimit-Scope"]) == ("true", "global")
    assert "X-RateLimit-Bucket" not in answer.headers
