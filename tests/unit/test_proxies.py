"""What a proxy says of its clients, and which origin is which server."""

from __future__ import annotations

import ipaddress
from typing import Any

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from bot.serving.origins import OwnPagesOnly, is_same_origin
from bot.serving.proxies import LOOPBACK, ForwardedHeaders, Network

OFFICE: tuple[Network, ...] = (*LOOPBACK, ipaddress.ip_network("10.0.0.0/8"), ipaddress.ip_network("fd00::/8"))


async def who(scope: Scope, receive: Receive, send: Send) -> None:
    request = Request(scope)
    client = request.client.host if request.client else ""
    await PlainTextResponse(f"{client} {request.url.scheme} {request.headers['host']}")(scope, receive, send)


async def ask(
    app: Any,
    headers: list[tuple[str, str]],
    *,
    peer: str = "127.0.0.1",
    method: str = "GET",
    url: str = "http://page:8080/x",
) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app, client=(peer, 4))) as client:
        return await client.request(method, url, headers=headers)


@pytest.mark.parametrize(
    ("peer", "said", "is_seen"),
    [
        ("127.0.0.1", {}, "127.0.0.1 http page:8080"),
        ("127.0.0.1", {"For": "203.0.113.9"}, "203.0.113.9 http page:8080"),
        ("127.0.0.1", {"For": "203.0.113.9", "Proto": "https"}, "203.0.113.9 https page:8080"),
        ("127.0.0.1", {"For": "1.1.1.1, 203.0.113.9"}, "203.0.113.9 http page:8080"),
        ("127.0.0.1", {"For": "1.1.1.1, 203.0.113.9, 10.4.4.4, 127.0.0.1"}, "203.0.113.9 http page:8080"),
        ("::ffff:10.2.3.4", {"For": "[2001:db8::7]:4711"}, "2001:db8::7 http page:8080"),
        ("fd00::1", {"For": "203.0.113.9:55"}, "203.0.113.9 http page:8080"),
        ("127.0.0.1", {"For": "::ffff:203.0.113.9"}, "203.0.113.9 http page:8080"),
        ("127.0.0.1", {"For": "203.0.113.9, unknown, 10.1.1.1"}, "10.1.1.1 http page:8080"),
        ("127.0.0.1", {"For": "evil"}, "127.0.0.1 http page:8080"),
        ("127.0.0.1", {"For": "X203.0.113.9"}, "127.0.0.1 http page:8080"),
        ("127.0.0.1", {"For": ' "203.0.113.9" '}, "203.0.113.9 http page:8080"),
        ("127.0.0.1", {"For": "10.9.9.9, 10.1.1.1"}, "10.9.9.9 http page:8080"),
        ("127.0.0.1", {"Proto": "gopher", "Host": "bot.example"}, "127.0.0.1 http bot.example"),
        ("127.0.0.1", {"Proto": "http, https", "Host": "a.example, bot.example"}, "127.0.0.1 https bot.example"),
        ("203.0.113.5", {"For": "1.1.1.1", "Proto": "https", "Host": "evil.example"}, "203.0.113.5 http page:8080"),
        ("11.0.0.1", {"For": "127.0.0.1"}, "11.0.0.1 http page:8080"),
        ("fe80::1", {"For": "127.0.0.1", "Proto": "https"}, "fe80::1 http page:8080"),
    ],
)
async def test_only_a_trusted_proxy_is_believed(peer: str, said: dict[str, str], is_seen: str) -> None:
    headers = [(f"X-Forwarded-{name}", value) for name, value in said.items()]
    assert (await ask(ForwardedHeaders(who, trusted=OFFICE), headers, peer=peer)).text == is_seen


async def test_a_header_that_comes_twice_is_one_list() -> None:
    headers = [("X-Forwarded-For", "127.0.0.1"), ("X-Forwarded-For", "203.0.113.9")]
    assert (await ask(ForwardedHeaders(who, trusted=OFFICE), headers)).text.startswith("203.0.113.9 ")


@pytest.mark.parametrize(
    ("origin", "host", "scheme", "is_same"),
    [
        ("https://bot.example", "bot.example:443", "https", True),
        ("https://bot.example:443", "bot.example", "wss", True),
        ("https://BOT.example", "bot.EXAMPLE", "https", True),
        ("http://bot.example", "bot.example:80", "http", True),
        ("http://[0:0::1]:8080", "[::1]:8080", "ws", True),
        ("https://bot.example", "bot.example", "http", True),  # a proxy that ends TLS and does not say so
        ("https://bot.example", "bot.example:443", "http", True),
        ("https://bot.example:8443", "bot.example:8443", "http", True),
        ("http://bot.example", "bot.example", "https", False),
        ("http://bot.example", "bot.example:443", "http", False),
        ("https://bot.example:444", "bot.example", "https", False),
        ("https://bot.example", "bot.example:8080", "http", False),
        ("https://bot.example.evil", "bot.example", "https", False),
        ("https://evil@bot.example", "bot.example", "https", False),
        ("null", "null", "http", False),
        ("", "", "http", False),
        ("ftp://bot.example", "bot.example", "http", False),
        ("file://bot.example", "bot.example", "http", False),
    ],
)
def test_hosts_are_compared_as_what_they_mean(origin: str, host: str, scheme: str, *, is_same: bool) -> None:
    assert is_same_origin(origin, host=host, scheme=scheme) is is_same


HOME = "http://127.0.0.1:8188/api/generate"
FOREIGN = [
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": "http://127.0.0.1:9999"},
    {"Host": "evil.example:8188", "Origin": "http://evil.example:8188"},
    {"Host": "evil.example:8188", "X-Forwarded-Host": "localhost"},
    {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"},
    {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "no-cors"},
    {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe", "Sec-Fetch-User": "?1"},
]


@pytest.mark.parametrize("headers", FOREIGN, ids=lambda headers: " ".join(headers.values()))
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_foreign_page_is_refused_where_no_token_is_asked_for(method: str, headers: dict[str, str]) -> None:
    app = ForwardedHeaders(OwnPagesOnly(who, listens_at="127.0.0.1"), trusted=LOOPBACK)
    answer = await ask(app, list(headers.items()), method=method, url=HOME)
    assert (answer.status_code, answer.json()["code"]) == (403, 403)


@pytest.mark.parametrize(
    "headers", [{}, {"Origin": "http://127.0.0.1:8188"}, {"Host": "localhost:8188"}, {"Host": "[::1]"}]
)
async def test_programs_and_our_own_names_are_served(headers: dict[str, str]) -> None:
    app = OwnPagesOnly(who, listens_at="127.0.0.1")
    assert (await ask(app, list(headers.items()), method="POST", url=HOME)).status_code == 200


async def test_beyond_loopback_any_name_is_ours_and_pages_stay_foreign() -> None:
    app = OwnPagesOnly(who, listens_at="0.0.0.0")  # noqa: S104 - nothing listens here
    assert (await ask(app, [("Host", "gpu.lan:8188")], method="POST", url=HOME)).status_code == 200
    foreign = [("Host", "gpu.lan:8188"), ("Origin", "https://evil.example")]
    assert (await ask(app, foreign, method="POST", url=HOME)).status_code == 403
