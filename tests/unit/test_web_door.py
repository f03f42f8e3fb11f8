"""Who may come in: the guard, the login and the pictures, over the real ASGI application without NiceGUI."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import cast

import httpx
import pytest
from fastapi import FastAPI, WebSocket
from starlette.types import Message, Scope

from adapters.web.inbound.guard import Guard
from adapters.web.inbound.login import local_target, login_routes
from adapters.web.inbound.pictures import picture_routes
from adapters.web.inbound.sessions import LIFETIME, Sessions
from adapters.web.inbound.tries import FREE_TRIES, MAX_ADDRESSES, MAX_WAIT_OF_ALL_S, MAX_WAIT_S, Tries
from bot.model.commands import PictureFile, Reply, ReplyKind, Request
from bot.ports import Blobs
from bot.texts.catalogs import Catalogs
from tests.fakes.clock import StoppedClock
from tests.fakes.core import FolderBlobs

PASSWORD = "correct horse"
KEY = b"k" * 32
HOME = "http://127.0.0.1:8080"


class Door:
    """The page's door with a room behind it. Without a password it is open to this machine."""

    def __init__(self, folder: Path, *, password: str | None, host: str = "127.0.0.1") -> None:
        self.clock = StoppedClock()
        self.requests: list[Request] = []
        self.blobs = FolderBlobs(folder)
        self.reply = Reply(kind=ReplyKind.REFUSAL, head="There is no such picture.")
        texts = Catalogs()
        sessions = Sessions(password=password, secret_key=KEY, clock=self.clock) if password else None
        self.app = FastAPI()
        if sessions is not None:
            self.app.include_router(login_routes(sessions=sessions, tries=Tries(clock=self.clock), texts=texts))
        self.app.include_router(picture_routes(answer=self.answer, blobs=cast("Blobs", self.blobs), texts=texts))
        self.app.add_middleware(Guard, sessions=sessions, host=host, open_paths=("/livez",), texts=texts)

        @self.app.get("/")
        @self.app.get("/livez")
        @self.app.post("/")
        async def room() -> str:
            return "room"

        @self.app.websocket("/_nicegui_ws/socket.io/")
        async def talk(socket: WebSocket) -> None:
            await socket.accept()

    async def answer(self, request: Request) -> Reply:
        self.requests.append(request)
        return self.reply

    @asynccontextmanager
    async def visitor(self, **headers: str) -> AsyncIterator[httpx.AsyncClient]:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(self.app), base_url=HOME, headers=headers) as client:
            yield client

    async def socket_is_open(self, **headers: str) -> bool:
        """Knocks as a browser's websocket does."""
        given = {"host": "127.0.0.1:8080", **headers}
        scope: Scope = {
            "type": "websocket",
            "path": "/_nicegui_ws/socket.io/",
            "query_string": b"",
            "headers": [(name.encode(), value.encode()) for name, value in given.items()],
            "subprotocols": [],
        }
        heard: list[Message] = []

        async def receive() -> Message:
            return {"type": "websocket.disconnect" if heard else "websocket.connect", "code": 1000}

        async def send(message: Message) -> None:
            heard.append(message)

        await self.app(scope, receive, send)
        return bool(heard[0]["type"] == "websocket.accept")

    def put_picture(self, content: bytes = b"\x89PNG picture", media_type: str = "image/png") -> str:
        blob = self.blobs.put(content)
        file = PictureFile(blob=blob, name="job1-1.png", media_type=media_type, size_bytes=len(content))
        self.reply = Reply(kind=ReplyKind.FILE, head="", file=file)
        return blob


@pytest.fixture
def open_door(tmp_path: Path) -> Door:
    return Door(tmp_path, password=None)


@pytest.fixture
def door(tmp_path: Path) -> Door:
    return Door(tmp_path, password=PASSWORD, host="0.0.0.0")  # noqa: S104 - nothing listens here


# --- from where ---


@pytest.mark.parametrize("host", ["127.0.0.1:8080", "localhost:8080", "[::1]:8080", "127.8.8.8", "LOCALHOST"])
async def test_without_a_password_the_page_is_served_under_this_machines_names(open_door: Door, host: str) -> None:
    async with open_door.visitor(Host=host) as visitor:
        assert (await visitor.get("/")).status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "192.168.1.5:8080", "", "[", "@localhost@x"]
)
async def test_a_foreign_name_that_leads_here_is_refused(open_door: Door, host: str) -> None:
    async with open_door.visitor(Host=host) as visitor:
        answers = [await visitor.get(path) for path in ("/", "/livez", "/pictures/job1/1")]
    assert [answer.status_code for answer in answers] == [403, 403, 403]


async def test_the_name_in_web_host_is_ours_too(tmp_path: Path) -> None:
    door = Door(tmp_path, password=None, host="imagine.local")
    async with door.visitor(Host="imagine.local:8080") as visitor:
        assert (await visitor.get("/")).status_code == 200


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1:9999", "http://localhost:8080"])
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


@pytest.mark.parametrize("body", [b"", b"password=" + b"x" * 5000, b"\xff\xfe", b"&&&=", b"a&" * 2000])
async def test_a_broken_form_is_a_wrong_password(door: Door, body: bytes) -> None:
    async with door.visitor() as visitor:
        assert (await visitor.post("/login", content=body)).status_code == 401


async def test_a_foreign_page_cannot_log_somebody_in(door: Door) -> None:
    async with door.visitor() as visitor:
        answer = await visitor.post("/login", data={"password": PASSWORD}, headers={"Origin": "http://evil.example"})
    assert answer.status_code == 403


async def test_after_a_few_tries_even_the_right_password_has_to_wait(door: Door) -> None:
    async with door.visitor() as visitor:
        for _ in range(FREE_TRIES):
            assert (await log_in(visitor, "wrong")).status_code == 401
        refused = await log_in(visitor)
        assert refused.status_code == 429
        door.clock.advance(float(refused.headers["retry-after"]))
        assert (await log_in(visitor)).status_code == 303


async def test_logging_out_forgets_the_cookie(door: Door) -> None:
    async with door.visitor() as visitor:
        await log_in(visitor)
        assert (await visitor.post("/logout", headers={"Origin": HOME})).status_code == 303
        assert (await visitor.get("/")).status_code == 401


async def test_the_login_speaks_korean_to_a_korean_browser(door: Door) -> None:
    async with door.visitor(**{"Accept-Language": "ko"}) as visitor:
        assert "비밀번호" in (await visitor.get("/login")).text


async def test_what_stands_in_the_address_is_not_markup(door: Door) -> None:
    async with door.visitor() as visitor:
        page = await visitor.get("/login", params={"next": '/"><script>alert(1)</script>'})
    assert "<script>" not in page.text


@pytest.mark.parametrize(
    ("wanted", "target"),
    [
        ("/", "/"),
        ("/pictures/a/1", "/pictures/a/1"),
        ("//evil.example", "/"),
        ("https://evil.example", "/"),
        ("/\\evil.example", "/"),
        ("/\t/evil.example", "/"),
        ("", "/"),
        ("/" + "x" * 501, "/"),
    ],
)
def test_after_the_login_one_stays_here(wanted: str, target: str) -> None:
    assert local_target(wanted) == target


# --- sessions and tries ---


def sessions(password: str = PASSWORD, key: bytes = KEY, clock: StoppedClock | None = None) -> Sessions:
    return Sessions(password=password, secret_key=key, clock=clock or StoppedClock())


def test_a_session_ends_by_itself() -> None:
    clock = StoppedClock()
    cookie = sessions(clock=clock).start()
    clock.advance(LIFETIME.total_seconds() - 1)
    assert sessions(clock=clock).is_open(cookie)
    clock.advance(2)
    assert not sessions(clock=clock).is_open(cookie)


def test_another_password_or_another_key_logs_everybody_out() -> None:
    cookie = sessions().start()
    assert sessions().is_open(cookie)
    assert not sessions(password="another").is_open(cookie)
    assert not sessions(key=b"x" * 32).is_open(cookie)


def test_a_cookie_that_was_changed_is_worth_nothing() -> None:
    cookie = sessions().start()
    later = re.sub(r"^\d+", lambda match: str(int(match[0]) + 1), cookie)
    for forged in (later, cookie[:-1], "", "x", "9999999999", cookie + "x", "\ud800", "é." + cookie, "x" * 10_000):
        assert not sessions().is_open(forged)
    assert not sessions().is_open(None)


def test_waits_grow_with_every_wrong_try_up_to_a_limit() -> None:
    clock = StoppedClock()
    tries = Tries(clock=clock)
    waits = []
    for _ in range(FREE_TRIES + 12):
        clock.advance(tries.begin("192.0.2.1"))
        tries.begin("192.0.2.1")
        waits.append(tries.begin("192.0.2.1"))
    assert waits[0] == 0
    assert waits == sorted(waits)
    assert waits[-1] == MAX_WAIT_S


def test_a_right_password_clears_the_address() -> None:
    tries = Tries(clock=StoppedClock())
    for _ in range(FREE_TRIES):
        tries.begin("192.0.2.1")
    tries.succeeded("192.0.2.1")
    assert tries.begin("192.0.2.1") == 0


def test_a_whole_ipv6_network_counts_as_one_address() -> None:
    tries = Tries(clock=StoppedClock())
    for number in range(FREE_TRIES):
        tries.begin(f"2001:db8::{number:x}")
    assert tries.begin("2001:db8::ffff") > 0
    assert tries.begin("2001:db8:1::1") == 0


def test_tries_from_many_addresses_slow_everybody_down_but_lock_nobody_out() -> None:
    tries = Tries(clock=StoppedClock())
    for number in range(2 * MAX_ADDRESSES):
        tries.begin(f"198.51.{number // 250}.{number % 250}")
    assert 0 < tries.begin("192.0.2.1") <= MAX_WAIT_OF_ALL_S
    assert len(tries._by_address) <= MAX_ADDRESSES


# --- pictures ---


async def test_a_picture_is_shown_to_be_kept_and_to_do_nothing_else(open_door: Door) -> None:
    blob = open_door.put_picture()
    async with open_door.visitor() as visitor:
        answer = await visitor.get("/pictures/job1/2")
    assert (answer.status_code, answer.content) == (200, b"\x89PNG picture")
    assert answer.headers["etag"] == f'"{blob}"'
    assert answer.headers["cache-control"].startswith("private")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    assert answer.headers["content-disposition"] == 'inline; filename="job1-1.png"'
    assert open_door.requests[0].arguments == {"job": "job1", "index": 2}


async def test_a_download_is_saved_under_its_name(open_door: Door) -> None:
    open_door.put_picture()
    async with open_door.visitor() as visitor:
        answer = await visitor.get("/pictures/job1/1?download=1")
    assert answer.headers["content-disposition"] == 'attachment; filename="job1-1.png"'


async def test_what_is_no_picture_is_never_shown_in_the_browser(open_door: Door) -> None:
    open_door.put_picture(b"<script>", media_type="text/html")
    async with open_door.visitor() as visitor:
        answer = await visitor.get("/pictures/job1/1")
    assert answer.headers["content-disposition"].startswith("attachment")


async def test_a_picture_the_browser_holds_is_not_sent_again(open_door: Door) -> None:
    blob = open_door.put_picture()
    async with open_door.visitor() as visitor:
        answer = await visitor.get("/pictures/job1/1", headers={"If-None-Match": f'"other", W/"{blob}"'})
    assert (answer.status_code, answer.content) == (304, b"")


async def test_whether_somebody_may_have_a_picture_is_the_cores_to_say(open_door: Door) -> None:
    async with open_door.visitor() as visitor:
        answer = await visitor.get("/pictures/job1/1")
    assert (answer.status_code, answer.text) == (404, "There is no such picture.")


async def test_a_picture_whose_bytes_are_gone_says_so(open_door: Door, tmp_path: Path) -> None:
    blob = open_door.put_picture()
    (tmp_path / blob).unlink()
    async with open_door.visitor() as visitor:
        answer = await visitor.get("/pictures/job1/1")
    assert (answer.status_code, answer.text) == (404, "That picture is no longer kept. You can make it again.")
