"""Fetching pictures from addresses that nobody has to trust: over real sockets on loopback, with a network in between
that takes public addresses there, as if they were."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.backends.certificates import trusted
from bot.backends.downloads import MAX_DOWNLOAD_BYTES, PIECE_BYTES, Downloads, DownloadTimeouts, is_public
from bot.model.backend_errors import BackendError, BadPicture, Unavailable
from bot.model.images import ImageRef
from tests.fakes.certificates import certificate_for
from tests.fakes.contract_server import DROP, HANG, Answer, ContractServer, Then, contract_server, reply
from tests.fakes.network import Detour, TownMap

PUBLIC = "93.184.215.14"
UNUSED_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Empty, and much quicker to make than one with all the authorities."""
SOMEWHERE = Downloads(own_url="https://api.example", max_connections=1, ssl_context=UNUSED_TLS)
IMPATIENT = DownloadTimeouts(address_s=0.3, connect_s=0.4, stall_s=0.2, total_s=0.6)


@pytest.fixture
async def server() -> AsyncIterator[ContractServer]:
    async with contract_server() as made:
        yield made


@pytest.fixture
async def own(server: ContractServer) -> AsyncIterator[Downloads]:
    """As in front of an API on this machine, at the server's address."""
    made = Downloads(own_url=server.url, max_connections=4, timeouts=IMPATIENT, ssl_context=UNUSED_TLS)
    yield made
    await made.aclose()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return certificate_for("cdn.example", tmp_path_factory.mktemp("tls"))


@asynccontextmanager
async def _abroad(
    certificate: Path, hosts: Mapping[str, Sequence[Sequence[str]]], *, dead: Sequence[str] = ()
) -> AsyncIterator[tuple[ContractServer, Downloads, Detour]]:
    """A TLS server that all public addresses lead to, seen by a bot whose API is elsewhere."""
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(certificate)
    async with contract_server(ssl_context=serving) as server:
        network = Detour(server, dead=dead)
        downloads = Downloads(
            own_url="https://api.example",
            max_connections=4,
            timeouts=IMPATIENT,
            ssl_context=ssl.create_default_context(cafile=str(certificate)),
            resolve=TownMap(hosts),
            new_socket=network,
        )
        try:
            yield server, downloads, network
        finally:
            await downloads.aclose()


async def _fetch(downloads: Downloads, url: str) -> bytes:
    return b"".join([piece async for piece in downloads.fetch(ImageRef(url))])


async def _failure(downloads: Downloads, url: str) -> BackendError:
    with pytest.raises(BackendError) as caught:
        await _fetch(downloads, url)
    return caught.value


async def _bad(downloads: Downloads, url: str) -> str:
    error = await _failure(downloads, url)
    assert isinstance(error, BadPicture)
    return error.detail


# --- bytes ------------------------------------------------------------------------------------------------


async def test_a_picture_comes_in_pieces(server: ContractServer, own: Downloads) -> None:
    picture = bytes(range(256)) * 1024
    server.on("/a", reply(body=picture))
    pieces = [piece async for piece in own.fetch(ImageRef(f"{server.url}/a"))]
    assert b"".join(pieces) == picture
    assert all(len(piece) >= PIECE_BYTES for piece in pieces[:-1])


async def test_a_picture_without_a_length_is_read_to_the_end(server: ContractServer, own: Downloads) -> None:
    server.on("/a", Answer(raw=b"HTTP/1.1 200 OK\r\n\r\npicture", then=Then.CLOSE))
    assert await _fetch(own, f"{server.url}/a") == b"picture"


async def test_only_what_is_needed_is_sent(server: ContractServer, own: Downloads) -> None:
    await _fetch(own, f"{server.url}/images/a.png?sig=1%2F2#there")
    (call,) = server.calls
    assert call.query == {"sig": "1/2"}
    assert call.headers["host"] == server.url.removeprefix("http://")
    assert call.headers["accept-encoding"] == "identity"
    assert set(call.headers) == {"host", "user-agent", "accept", "accept-encoding"}


@pytest.mark.parametrize("where", ["picture", "redirect"])
async def test_cookies_are_not_kept(server: ContractServer, own: Downloads, where: str) -> None:
    cookie = {"Set-Cookie": "a=b; Path=/"}
    moved = reply(302, headers=cookie | {"Location": "/images/b.png"})
    server.on("/images/a.png", moved if where == "redirect" else reply(headers=cookie))
    for _ in range(2):
        await _fetch(own, f"{server.url}/images/a.png")
    assert len(server.calls) == (3 if where == "redirect" else 2)
    assert all("cookie" not in call.headers for call in server.calls)


async def test_a_length_over_the_limit_is_refused_before_a_byte(server: ContractServer, own: Downloads) -> None:
    server.on("/a", reply(headers={"Content-Length": str(MAX_DOWNLOAD_BYTES + 1)}, then=Then.HANG))
    assert await _bad(own, f"{server.url}/a") == "too_large"


async def test_a_stream_without_end_is_cut_at_the_limit(server: ContractServer, own: Downloads) -> None:
    chunk = b"100000\r\n" + bytes(0x100000) + b"\r\n"
    server.on("/a", Answer(raw=b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk * 33, then=Then.HANG))
    downloads = Downloads(own_url=server.url, max_connections=1, timeouts=DownloadTimeouts(stall_s=5.0))
    assert await _bad(downloads, f"{server.url}/a") == "too_large"
    await downloads.aclose()


async def test_packed_bytes_are_not_unpacked(server: ContractServer, own: Downloads) -> None:
    server.on("/a", reply(body=b"\x1f\x8b", headers={"Content-Encoding": "gzip"}))
    assert await _bad(own, f"{server.url}/a") == "not_a_picture"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 451])
async def test_a_picture_that_is_not_there_is_gone(server: ContractServer, own: Downloads, status: int) -> None:
    server.on("/a", reply(status))
    assert await _bad(own, f"{server.url}/a") == "gone"


TROUBLE = {
    "500": reply(500),
    "429": reply(429),
    "304": reply(304),
    "a redirect to nowhere": reply(302),
    "a broken connection": DROP,
    "silence": HANG,
    "silence in the middle": reply(body=b"x", headers={"Content-Length": "9"}, then=Then.HANG),
    "cut off": reply(body=b"x", headers={"Content-Length": "9"}, then=Then.CLOSE),
    "no http": Answer(raw=b"220 ready\r\n", then=Then.CLOSE),
    "a length that is none": reply(headers={"Content-Length": "-1"}),
}


@pytest.mark.parametrize("answer", TROUBLE.values(), ids=TROUBLE.keys())
async def test_trouble_may_be_tried_again(server: ContractServer, own: Downloads, answer: Answer) -> None:
    server.on("/a", answer)
    error = await _failure(own, f"{server.url}/a")
    assert isinstance(error, Unavailable)
    assert error.reason == "down"


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\n\r\n", b"HTTP/1.1 200 OK\r\nX: "], ids=["body", "headers"])
async def test_a_picture_that_drips_is_given_up(server: ContractServer, head: bytes) -> None:
    """Each byte comes long before `stall_s`, and left to itself the answer would end well, but late."""
    server.on("/a", Answer(raw=head, then=Then.DRIP))
    timeouts = DownloadTimeouts(stall_s=60.0, total_s=0.2)
    downloads = Downloads(own_url=server.url, max_connections=1, timeouts=timeouts, ssl_context=UNUSED_TLS)
    async with asyncio.timeout(5.0):
        assert isinstance(await _failure(downloads, f"{server.url}/a"), Unavailable)
    await downloads.aclose()


async def test_a_download_left_in_the_middle_gives_its_connection_back(server: ContractServer) -> None:
    server.on("/a", reply(body=bytes(PIECE_BYTES), headers={"Content-Length": "999999"}, then=Then.HANG))
    downloads = Downloads(own_url=server.url, max_connections=1, timeouts=IMPATIENT)
    left = downloads.fetch(ImageRef(f"{server.url}/a"))
    assert await anext(left)
    await left.aclose()
    assert await _fetch(downloads, f"{server.url}/images/b.png")
    await downloads.aclose()


async def test_nobody_listening_may_be_tried_again(server: ContractServer, own: Downloads) -> None:
    await server.stop()
    assert isinstance(await _failure(own, f"{server.url}/a"), Unavailable)


# --- addresses --------------------------------------------------------------------------------------------

NOT_ALLOWED = [
    "",
    "a.png",
    "//cdn.example/a",
    "data:image/png;base64,iVBORw0KGgo=",
    "file:///etc/passwd",
    "ftp://cdn.example/a",
    "gopher://127.0.0.1:70/_x",
    "javascript:alert(1)",
    "https:///a",
    "https://",
    "http://cdn.example/a",
    "http://localhost/a",
    "http://[::1]/a",
    "https://user@cdn.example/a",
    "https://:password@cdn.example/a",
    "https://cdn.example\\@127.0.0.1/a",
    "https://cdn.example:0/a",
    "https://cdn.example:99999/a",
    "https://cdn.example:x/a",
    "https://2130706433/a",
    "https://0x7f000001/a",
    "https://0x7f.1/a",
    "https://0177.0.0.1/a",
    "https://127.1/a",
    "https://%31%32%37.0.0.1/a",
    "https://①②⑦.0.0.1/a",
    "https://cdn..example/a",
    "https://cdn.example../a",
    "https://.example/a",
    "https://-/a",
    "https://exa mple/a",
    "https://cdn.example/\x00",
    "https://cdn.example/a\r\nX-Evil: 1",
    "https://cdn.example/\ud800",
    "https://[::1",
    "https://" + "a" * 64 + ".example/a",
    "https://" + "a." * 130 + "example/a",
    "https://cdn.example/" + "a" * 8192,
    "https://127.0.0.2/a",
    "https://10.0.0.1/a",
    "https://169.254.169.254/latest/meta-data",
    "https://[::ffff:10.0.0.1]/a",
    "https://[fe80::1%25eth0]/a",
]


@pytest.mark.parametrize("url", NOT_ALLOWED, ids=lambda url: ascii(url)[:50])
async def test_an_address_outside_of_the_rules_is_not_even_asked(
    server: ContractServer, own: Downloads, url: str
) -> None:
    assert await _bad(own, url) == "not_allowed"
    assert server.connections == 0


@given(st.text() | st.text().map("https://".__add__) | st.text().map("https://cdn.example".__add__))
def test_any_text_is_an_address_or_refused(url: str) -> None:
    with suppress(BadPicture):
        assert SOMEWHERE._checked(url).scheme == "https"


@pytest.mark.parametrize(
    "address",
    ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"],
)
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        *("0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "169.254.169.254", "172.16.0.1"),  # noqa: S104 - not bound to
        *("192.168.1.1", "192.0.0.8", "198.18.0.1", "203.0.113.7", "224.0.0.1", "240.0.0.1", "255.255.255.255"),
        *("::", "::1", "::127.0.0.1", "fe80::1", "fe80::1%eth0", "fc00::1", "fec0::1", "ff02::1", "100::1"),
        *("2001:db8::1", "3fff::1", "2001:0:1::1", "64:ff9b:1::1", "64:ff9b::7f00:1"),
        *("::ffff:127.0.0.1", "::ffff:a00:1", "2002:7f00:1::1", "2002:c0a8:101::1", "not an address"),
    ],
)
def test_other_addresses_are_not(address: str) -> None:
    assert not is_public(address)


async def test_the_host_of_the_api_may_be_private_and_plain(server: ContractServer, own: Downloads) -> None:
    assert await _fetch(own, f"{server.url}/images/a.png") == server.picture


async def test_the_host_of_the_api_may_serve_pictures_at_another_port(server: ContractServer) -> None:
    downloads = Downloads(own_url="http://127.0.0.1:9", max_connections=1, ssl_context=UNUSED_TLS)
    assert await _fetch(downloads, f"{server.url}/images/a.png") == server.picture
    await downloads.aclose()


async def test_the_host_of_the_api_may_be_written_with_a_dot(server: ContractServer, own: Downloads) -> None:
    assert await _fetch(own, f"{server.url.replace('127.0.0.1', '127.0.0.1.')}/images/a.png") == server.picture


async def test_the_host_of_an_https_api_is_not_asked_plainly(server: ContractServer) -> None:
    downloads = Downloads(own_url=server.url.replace("http:", "https:"), max_connections=1)
    assert await _bad(downloads, f"{server.url}/images/a.png") == "not_allowed"
    await downloads.aclose()


async def test_a_picture_is_fetched_from_a_public_host(certificate: Path) -> None:
    async with _abroad(certificate, {"cdn.example": [[PUBLIC]]}) as (server, downloads, network):
        assert await _fetch(downloads, "https://cdn.example/images/a.png") == server.picture
        assert network.connected == [(PUBLIC, 443)]
        assert server.calls[0].headers["host"] == "cdn.example"


async def test_a_certificate_for_another_name_is_not_taken(certificate: Path) -> None:
    async with _abroad(certificate, {"other.example": [[PUBLIC]]}) as (server, downloads, _):
        assert isinstance(await _failure(downloads, "https://other.example/a"), Unavailable)
        assert server.calls == []


@pytest.mark.parametrize("address", ["127.0.0.1", "10.0.0.7", "169.254.169.254", "::1", "::ffff:127.0.0.1"])
async def test_a_name_that_leads_to_a_private_address_is_not_followed(certificate: Path, address: str) -> None:
    async with _abroad(certificate, {"cdn.example": [[address]]}) as (_, downloads, network):
        assert await _bad(downloads, "https://cdn.example/a") == "not_allowed"
        assert network.connected == []


async def test_of_several_addresses_only_public_ones_are_connected_to(certificate: Path) -> None:
    hosts = {"cdn.example": [["127.0.0.1", "2606:4700::1111", PUBLIC]]}
    async with _abroad(certificate, hosts, dead=["2606:4700::1111"]) as (server, downloads, network):
        assert await _fetch(downloads, "https://cdn.example/images/a.png") == server.picture
        assert network.connected == [("2606:4700::1111", 443), (PUBLIC, 443)]


async def test_a_name_is_looked_up_once_and_connected_to_as_it_was_checked(certificate: Path) -> None:
    """A name that turns from public to loopback between check and connection gains nothing."""
    async with _abroad(certificate, {"cdn.example": [[PUBLIC], ["127.0.0.1"]]}) as (_, downloads, network):
        await _fetch(downloads, "https://cdn.example/images/a.png")
        assert network.connected == [(PUBLIC, 443)]


async def test_a_name_that_turned_private_is_refused_at_the_next_connection(certificate: Path) -> None:
    async with _abroad(certificate, {"cdn.example": [[PUBLIC], ["127.0.0.1"]]}) as (server, downloads, _):
        server.on("/a", reply(500, then=Then.CLOSE, headers={"Connection": "close"}))
        await _failure(downloads, "https://cdn.example/a")
        assert await _bad(downloads, "https://cdn.example/a") == "not_allowed"


async def test_an_unknown_host_may_be_tried_again(certificate: Path) -> None:
    async with _abroad(certificate, {}) as (_, downloads, _network):
        assert isinstance(await _failure(downloads, "https://cdn.example/a"), Unavailable)


# --- redirects --------------------------------------------------------------------------------------------


async def test_a_redirect_is_followed(server: ContractServer, own: Downloads) -> None:
    server.on("/a", reply(302, headers={"Location": "/images/b.png"}))
    assert await _fetch(own, f"{server.url}/a") == server.picture


async def test_five_redirects_are_followed_and_no_more(server: ContractServer, own: Downloads) -> None:
    server.on("/a", for_ever=reply(307, headers={"Location": "/a"}))
    assert await _bad(own, f"{server.url}/a") == "not_allowed"
    assert len(server.calls) == 6


@pytest.mark.parametrize(
    "location",
    [
        "https://cdn.example/a",
        "file:///etc/passwd",
        "http://localhost/a",
        "//10.0.0.1/a",
        "https://[::1",
        "http://u@h/",
    ],
)
async def test_a_redirect_leads_neither_to_another_scheme_nor_out_of_the_rules(
    server: ContractServer, own: Downloads, location: str
) -> None:
    server.on("/a", reply(301, headers={"Location": location}))
    assert await _bad(own, f"{server.url}/a") == "not_allowed"


async def test_a_redirect_to_a_private_address_is_not_followed(certificate: Path) -> None:
    hosts = {"cdn.example": [[PUBLIC]], "inside.example": [["192.168.0.1"]]}
    async with _abroad(certificate, hosts) as (server, downloads, network):
        server.on("/a", reply(302, headers={"Location": "https://inside.example/a"}))
        assert await _bad(downloads, "https://cdn.example/a") == "not_allowed"
        assert network.connected == [(PUBLIC, 443)]


async def test_a_redirect_from_https_to_http_is_not_followed(certificate: Path) -> None:
    async with _abroad(certificate, {"cdn.example": [[PUBLIC]]}) as (server, downloads, _):
        server.on("/a", reply(302, headers={"Location": "http://cdn.example/a"}))
        assert await _bad(downloads, "https://cdn.example/a") == "not_allowed"


def test_connections_share_the_certificates_that_they_trust() -> None:
    assert trusted() is trusted()
    assert trusted().verify_mode is ssl.CERT_REQUIRED
