"""Who may come in: the guard and the login, over the real ASGI application without NiceGUI."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urljoin

import httpx
import pytest
from starlette.types import Message, Scope

from adapters.web.inbound.sessions import MAX_ENDED, Sessions
from bot.model.refusals import StorageFull
from bot.serving.proxies import LOOPBACK, ForwardedHeaders
from tests.fakes.notes import KeptNotes
from tests.fakes.web_door import HOME, KEY, PASSWORD, Door


@pytest.fixture
def open_door(tmp_path: Path) -> Door:
    return Door(tmp_path, password=None)


@pytest.fixture
def door(tmp_path: Path) -> Door:
    return Door(tmp_path, password=PASSWORD, host="0.0.0.0")  # noqa: S104 - nothing listens here


# --- from where ---


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1:8080", "localhost:8080", "[::1]:8080", "[::1]", "127.8.8.8", "LOCALHOST", "Bot.LocalHost:80"],
)
async def test_without_a_password_the_page_is_served_under_this_machines_names(open_door: Door, host: str) -> None:
    async with open_door.visitor(Host=host) as visitor:
        assert (await visitor.get("/")).status_code == 200


@pytest.mark.parametrize(
    "host",
    [
        *("evil.example", "192.168.1.5:8080", "[2001:db8::1]:8080", "", "[", "@localhost@x"),
        *("evillocalhost", "evil-localhost:8080", "evillocalhost.", "EVILLOCALHOST"),
        *("localhost.evil.example", "localhost.evil.example.", "localhost.evil:8080"),
        *("127.0.0.1.evil.example", "127.0.0.1.evil:8080", "evil127.0.0.1"),
        *(
            "[::1].evil.example",
            "[::1]evil",
            "[evil]::1",
            "localhost:evil.example",
            "localhost:8080.evil",
            "localhost,evil",
        ),
    ],
)
async def test_a_foreign_name_that_leads_here_is_refused(open_door: Door, host: str) -> None:
    async with open_door.visitor(Host=host) as visitor:
        answers = [await visitor.get(path) for path in ("/", "/livez", "/pictures/job1/1")]
    assert [answer.status_code for answer in answers] == [403, 403, 403]


async def test_the_name_in_web_host_is_ours_too(tmp_path: Path) -> None:
    door = Door(tmp_path, password=None, host="imagine.local")
    async with door.visitor(Host="imagine.local:8080") as visitor:
        assert (await visitor.get("/")).status_code == 200


@pytest.mark.parametrize(
    "origin",
    [
        *("http://evil.example", "null", "", "http://127.0.0.1:9999", "http://localhost:8080"),
        *(
            "http://evil127.0.0.1:8080",
            "http://127.0.0.1:8080.evil",
            "http://evil@127.0.0.1:8080",
            "http://[",
            "127.0.0.1:8080",
        ),
    ],
)
async def test_a_foreign_page_can_neither_post_nor_read_nor_open_a_socket(open_door: Door, origin: str) -> None:
    async with open_door.visitor(Origin=origin) as visitor:
        assert (await visitor.post("/")).status_code == 403
        assert (await visitor.get("/")).status_code == 403
    assert not await open_door.socket_is_open(origin=origin)


async def test_our_own_page_can(open_door: Door) -> None:
    async with open_door.visitor(Origin=HOME) as visitor:
        assert (await visitor.post("/")).status_code == 200
    assert await open_door.socket_is_open(origin=HOME)


async def test_a_socket_under_a_foreign_name_is_refused(open_door: Door) -> None:
    assert not await open_door.socket_is_open(host="evil.example", origin="http://evil.example")


async def test_forms_of_ours_are_told_to_say_where_they_come_from(open_door: Door) -> None:
    async with open_door.visitor() as visitor:
        answer = await visitor.get("/")
    assert answer.headers["referrer-policy"] == "same-origin"
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"


# --- the login ---


async def log_in(visitor: httpx.AsyncClient, password: str = PASSWORD, target: str = "/") -> httpx.Response:
    return await visitor.post("/login", data={"password": password, "next": target}, headers={"Origin": HOME})


async def test_with_a_password_nothing_is_served_before_the_login(door: Door) -> None:
    async with door.visitor() as visitor:
        assert (await visitor.get("/")).status_code == 401
        assert (await visitor.get("/pictures/job1/1")).status_code == 401
        assert (await visitor.get("/livez")).status_code == 200
    assert not await door.socket_is_open(origin=HOME)
    assert door.requests == []


async def test_a_browser_is_led_to_the_login_and_back(door: Door) -> None:
    async with door.visitor(Accept="text/html") as visitor:
        led = await visitor.get("/pictures/job1/1")
        assert (led.status_code, led.headers["location"]) == (303, "/login?next=/pictures/job1/1")
        entered = await log_in(visitor, target="/pictures/job1/1")
        assert (entered.status_code, entered.headers["location"]) == (303, "/pictures/job1/1")
        assert (await visitor.get("/")).status_code == 200


async def test_the_cookie_opens_the_socket_and_scripts_cannot_read_it(door: Door) -> None:
    async with door.visitor() as visitor:
        cookie = (await log_in(visitor)).headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Max-Age=2592000" in cookie
    assert "Secure" not in cookie
    assert await door.socket_is_open(origin=HOME, cookie=cookie.partition(";")[0])


async def test_over_tls_the_cookie_is_never_sent_without_it(door: Door) -> None:
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(door.app), base_url="https://imagine.example"
    ) as visitor:
        answer = await visitor.post(
            "/login", data={"password": PASSWORD}, headers={"Origin": "https://imagine.example"}
        )
    assert "Secure" in answer.headers["set-cookie"]


async def test_a_wrong_password_is_said_and_gives_no_cookie(door: Door) -> None:
    async with door.visitor() as visitor:
        answer = await log_in(visitor, "wrong")
    assert answer.status_code == 401
    assert "That is not the password" in answer.text
    assert "set-cookie" not in answer.headers


RIGHT = b"password=correct+horse"
"""What the form of the right password sends."""


async def post(visitor: httpx.AsyncClient, body: bytes | AsyncIterator[bytes]) -> httpx.Response:
    return await visitor.post("/login", content=body, headers={"Origin": HOME})


async def test_the_right_password_opens_with_any_form_that_is_whole(door: Door) -> None:
    async with door.visitor() as visitor:
        for body in (RIGHT, b"next=%2F&" + RIGHT, RIGHT + b"&next=" + b"x" * 3000, RIGHT + b"&other=%ff"):
            assert (await post(visitor, body)).status_code == 303


@pytest.mark.parametrize(
    "body",
    [
        RIGHT + b"&next=" + b"x" * 5000,
        b"next=" + b"x" * 5000 + b"&" + RIGHT,
        RIGHT + b"&other=\xff\xfe",
        RIGHT + b"&a=b" * 50,
        b"password=wrong&" + RIGHT,
        b"Password=correct+horse",
        b"next=" + RIGHT,
        b"",
        b"&&&=",
    ],
    ids=["long", "long before it", "no text", "many fields", "twice", "another name", "in a value", "empty", "nothing"],
)
async def test_a_broken_form_is_a_wrong_password(door: Door, body: bytes) -> None:
    """Although the right one stands in it."""
    async with door.visitor() as visitor:
        answer = await post(visitor, body)
        assert (answer.status_code, "set-cookie" in answer.headers) == (401, False)
        assert (await post(visitor, RIGHT)).status_code == 303


async def test_a_form_without_an_end_is_not_read_to_its_end(door: Door) -> None:
    sent = 0

    async def pieces() -> AsyncIterator[bytes]:
        nonlocal sent
        while sent < 100:
            sent += 1
            yield b"x" * 1000

    async with door.visitor() as visitor:
        assert (await post(visitor, pieces())).status_code == 401
    assert sent < 10


async def test_a_form_that_is_too_large_is_a_try_as_any_other(door: Door) -> None:
    async with door.visitor() as visitor:
        for _ in range(5):
            assert (await post(visitor, b"x" * 5000)).status_code == 401
        assert (await post(visitor, RIGHT)).status_code == 429


async def test_a_foreign_page_cannot_log_somebody_in(door: Door) -> None:
    async with door.visitor() as visitor:
        answer = await visitor.post("/login", data={"password": PASSWORD}, headers={"Origin": "http://evil.example"})
    assert answer.status_code == 403


async def test_after_a_few_tries_even_the_right_password_has_to_wait(door: Door) -> None:
    async with door.visitor() as visitor:
        for _ in range(5):
            assert (await log_in(visitor, "wrong")).status_code == 401
        refused = await log_in(visitor)
        assert refused.status_code == 429
        door.clock.advance(float(refused.headers["retry-after"]))
        assert (await log_in(visitor)).status_code == 303


async def test_one_address_is_not_slowed_down_by_the_tries_of_another(door: Door) -> None:
    async with door.visitor("192.0.2.1") as guesser, door.visitor("192.0.2.2") as owner:
        for _ in range(5):
            await log_in(guesser, "wrong")
        assert (await log_in(guesser)).status_code == 429
        assert (await log_in(owner)).status_code == 303
        assert (await log_in(guesser)).status_code == 429


async def test_logging_out_forgets_the_cookie(door: Door) -> None:
    async with door.visitor() as visitor:
        await log_in(visitor)
        assert (await visitor.post("/logout", headers={"Origin": HOME})).status_code == 303
        assert (await visitor.get("/")).status_code == 401


async def enters(door: Door, cookie: str) -> bool:
    async with door.visitor(Cookie=cookie) as visitor:
        return (await visitor.get("/")).status_code == 200


async def test_a_cookie_that_was_copied_is_dead_after_the_logout_and_no_other_is(door: Door, tmp_path: Path) -> None:
    cookies = []
    for _ in range(2):
        async with door.visitor() as visitor:
            cookies.append((await log_in(visitor)).headers["set-cookie"].partition(";")[0])
    assert [await enters(door, cookie) for cookie in cookies] == [True, True]
    async with door.visitor(Cookie=cookies[0], Origin=HOME) as visitor:
        await visitor.post("/logout")
    restarted = Door(tmp_path, password=PASSWORD, clock=door.clock, notes=door.notes)
    for one in (door, restarted):
        assert [await enters(one, cookie) for cookie in cookies] == [False, True]
        assert not await enters(one, cookies[0] + "=")
    assert not await door.socket_is_open(origin=HOME, cookie=cookies[0])


async def test_a_logout_that_cannot_be_written_down_holds_until_the_next_start(door: Door) -> None:
    async with door.visitor() as visitor:
        cookie = (await log_in(visitor)).headers["set-cookie"].partition(";")[0]
        door.notes.trouble = StorageFull()
        assert (await visitor.post("/logout", headers={"Origin": HOME})).status_code == 303
    assert not await enters(door, cookie)
    assert "logout_not_kept" in str(door.events.__dict__)


async def test_a_socket_that_was_opened_by_a_login_ends_with_it(door: Door) -> None:
    async with door.visitor() as visitor:
        cookie = (await log_in(visitor)).headers["set-cookie"].partition(";")[0]
        heard: asyncio.Queue[Message] = asyncio.Queue()
        said: asyncio.Queue[Message] = asyncio.Queue()
        said.put_nowait({"type": "websocket.connect"})
        headers = [(b"host", b"127.0.0.1:8080"), (b"origin", HOME.encode()), (b"cookie", cookie.encode())]
        scope: Scope = {
            "type": "websocket",
            "scheme": "ws",
            "path": "/_nicegui_ws/socket.io/",
            "query_string": b"",
            "headers": headers,
            "subprotocols": [],
        }
        talking = asyncio.create_task(door.app(scope, said.get, heard.put))
        assert (await heard.get())["type"] == "websocket.accept"
        await visitor.post("/logout", headers={"Origin": HOME})
        async with asyncio.timeout(5):
            assert await heard.get() == {"type": "websocket.close", "code": 1008, "reason": "logged out"}
            await talking


async def test_more_logouts_than_are_remembered_end_every_login(door: Door) -> None:
    notes = KeptNotes()
    sessions = Sessions(password=PASSWORD, secret_key=KEY, clock=door.clock, notes=notes)
    stays = sessions.start()
    for _ in range(MAX_ENDED + 1):
        await sessions.end(sessions.start())
    assert not await sessions.is_open(stays)
    assert len(str(notes.kept)) < 300
    door.clock.advance(1)
    assert await sessions.is_open(sessions.start())


ALONE = [
    {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"},
    {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"},
    {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"},
    {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty"},
    {"Sec-Fetch-Site": "cross-site"},
]


@pytest.mark.parametrize("headers", ALONE, ids=lambda headers: " ".join(headers.values()))
async def test_without_a_password_a_foreign_page_alone_loads_nothing(open_door: Door, headers: dict[str, str]) -> None:
    async with open_door.visitor(**headers) as visitor:
        assert [(await visitor.get(path)).status_code for path in ("/", "/pictures/job1/1")] == [403, 403]


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate"},
        {"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors"},
        {
            "Sec-Fetch-Site": "cross-site",
            "Sec-Fetch-Mode": "navigate",
            "Sec-Fetch-Dest": "document",
            "Sec-Fetch-User": "?1",
        },
    ],
    ids=["typed", "of ours", "a link that was clicked"],
)
async def test_people_come_by_their_own_hand(open_door: Door, headers: dict[str, str]) -> None:
    async with open_door.visitor(**headers) as visitor:
        assert (await visitor.get("/")).status_code == 200


async def test_a_foreign_name_cannot_hide_behind_what_it_says_of_itself(open_door: Door) -> None:
    """A page under a name that leads here sets any header it likes, and comes from loopback, which is trusted."""
    app = ForwardedHeaders(open_door.app, trusted=LOOPBACK)
    transport = httpx.ASGITransport(app, client=("127.0.0.1", 4))
    headers = {"Host": "evil.example:8080", "X-Forwarded-Host": "localhost:8080"}
    async with httpx.AsyncClient(transport=transport, base_url=HOME, headers=headers) as visitor:
        assert (await visitor.get("/")).status_code == 403


async def test_the_login_speaks_korean_to_a_korean_browser(door: Door) -> None:
    async with door.visitor(**{"Accept-Language": "ko"}) as visitor:
        assert "비밀번호" in (await visitor.get("/login")).text


async def test_what_stands_in_the_address_is_not_markup(door: Door) -> None:
    async with door.visitor() as visitor:
        page = await visitor.get("/login", params={"next": '/"><script>alert(1)</script>'})
    assert "<script>" not in page.text


ELSEWHERE = [
    *(
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "\\/evil.example",
        "/\\/evil.example",
    ),
    *(
        "https://evil.example",
        "https:evil.example",
        "https:/evil.example",
        "HTTPS:\\\\evil.example",
        "javascript:alert(1)",
    ),
    *(
        "javascript:alert(1)",
        "evil.example",
        "@evil.example",
        ":@evil.example",
        "?//evil.example",
        "%2f%2fevil.example",
    ),
    *("/\t/evil.example", "/\n/evil.example", "\t//evil.example", " //evil.example", "\x00//evil.example", "/\r\nX: y"),
    *("/\u2028/evil.example", "/\u00a0", "/\x7f", ""),
]
"""Where browsers would go, or might: they drop tabs and line ends, and take a backslash for a slash."""


@pytest.mark.parametrize("target", ELSEWHERE, ids=range(len(ELSEWHERE)))
async def test_after_a_login_with_a_next_that_leads_elsewhere_one_stays_here(door: Door, target: str) -> None:
    async with door.visitor() as visitor:
        form = await visitor.get("/login", params={"next": target})
        entered = await log_in(visitor, target=target)
        shown_again = await visitor.get("/login", params={"next": target})
    assert 'name="next" value="/"' in form.text
    assert [(answer.status_code, answer.headers["location"]) for answer in (entered, shown_again)] == [(303, "/")] * 2


@pytest.mark.parametrize(
    "target", ["/", "/pictures/a/1", "/pictures/a/1?download=1", "/%2f/evil.example", "/" + "x" * 499]
)
async def test_after_a_login_one_is_where_one_wanted_to_be(door: Door, target: str) -> None:
    async with door.visitor() as visitor:
        entered = await log_in(visitor, target=target)
    assert entered.headers["location"] == target
    assert urljoin(HOME, target).startswith(f"{HOME}/")


async def test_a_way_back_that_is_longer_than_any_of_ours_is_not_taken(door: Door) -> None:
    async with door.visitor() as visitor:
        assert (await log_in(visitor, target="/" + "x" * 500)).headers["location"] == "/"
