"""Fetching pictures from addresses that a service names, without trusting the service.

Built on aiohttp 3.14: it takes a name service of ours, so that the address that is checked is the one that is connected
to (a second look-up, with another answer, does not happen), while TLS still verifies the host's name.
Here it keeps no cookies, follows no redirects, unpacks nothing, and asks no proxy from the environment: behind a proxy,
the address really connected to would be hidden.
"""

from __future__ import annotations

import asyncio
import ipaddress
import re
import socket
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Protocol

import aiohttp
import httpx
import yarl
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.backends.certificates import trusted
from bot.backends.http_calls import KEEPALIVE_S
from bot.connections.light_session import light_session
from bot.model.backend_errors import BadPicture, Unavailable
from bot.model.images import ImageRef

MAX_DOWNLOAD_BYTES = 32 * 1024 * 1024
MAX_REDIRECTS = 5
MAX_URL_CHARACTERS = 8192
MAX_ADDRESSES_TRIED = 4
PIECE_BYTES = 64 * 1024
"""Bytes are handed on in pieces of at least this, the last one apart."""
READ_BUFFER_BYTES = 128 * 1024
"""aiohttp stops reading at twice as much, and asyncio hands it 256 KiB at a time."""

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_ALIVE_4XX = frozenset({408, 425, 429})
"""Of the 4xx, those that mean "later". The others mean that the picture is not there (any more): besides 404 and 410,
stores answer 400, 401 or 403 for a link that has expired."""
_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_UNICAST = ipaddress.IPv6Network("2000::/3")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_CLOSED = tuple(
    ipaddress.ip_network(net) for net in ("192.0.0.0/24", "192.88.99.0/24", "2001::/23", "2001:db8::/32", "3fff::/20")
)
"""Kept for protocols (Teredo among them) and documents. Python 3.11.7's `is_global` takes parts of these for public
(python/cpython#113171); later versions do not."""
_HEADERS = {
    "User-Agent": "imagine-bot",
    "Accept": "image/png, image/jpeg, image/webp",
    "Accept-Encoding": "identity",
}
_TROUBLE = (aiohttp.ClientError, TimeoutError, OSError)


@dataclass(frozen=True, slots=True, kw_only=True)
class DownloadTimeouts:
    """`stall_s` is the longest wait for the next bytes, `total_s` for the whole picture, redirects included.

    `address_s` after one of a host's addresses the next one is tried beside it (RFC 8305, section 5). `connect_s` are
    for all of them together, and `pool_s` for the wait for a place.
    """

    pool_s: float = 30.0
    address_s: float = 0.25
    connect_s: float = 10.0
    stall_s: float = 15.0
    total_s: float = 60.0


SocketFactory = Callable[[aiohttp.AddrInfoType], socket.socket]


class Resolve(Protocol):
    async def __call__(self, host: str, port: int) -> Sequence[str]:
        """The host's IP addresses, the best first. Raises OSError where there are none."""
        ...


class Downloads:
    """One pool of connections for pictures, apart from the calls of the API. `own_url` is the API's address: its host
    alone may be reached at a private address, and by plain http where the API itself is. With `is_own_only` nothing
    else may be reached, not even another port of that host."""

    def __init__(
        self,
        *,
        own_url: str,
        is_own_only: bool = False,
        max_connections: int,
        timeouts: DownloadTimeouts | None = None,
        ssl_context: ssl.SSLContext | None = None,
        resolve: Resolve | None = None,
        new_socket: SocketFactory | None = None,
    ) -> None:
        """The first download opens it, in whose event loop it stays."""
        own = httpx.URL(own_url)
        self._own_host = _normal(own.raw_host.decode("ascii"))
        self._is_http_allowed = own.scheme == "http"
        self._only_place = _place(own) if is_own_only else None
        self._timeouts = timeouts or DownloadTimeouts()
        self._max_connections = max_connections
        self._ssl_context = ssl_context or trusted()
        self._names = _GuardedNames(own_host=self._own_host, resolve=resolve or resolve_by_system)
        self._new_socket = new_socket
        self._session: aiohttp.ClientSession | None = None

    async def aclose(self) -> None:
        if self._session is not None:
            await self._session.close()

    def _opened_session(self) -> aiohttp.ClientSession:
        if self._session is None:
            timeouts = self._timeouts
            self._session = light_session(
                connector=aiohttp.TCPConnector(
                    limit=self._max_connections,
                    keepalive_timeout=KEEPALIVE_S,
                    ssl=self._ssl_context,
                    resolver=self._names,
                    use_dns_cache=False,
                    happy_eyeballs_delay=timeouts.address_s,
                    socket_factory=self._new_socket,
                ),
                headers=_HEADERS,
                read_buffer_bytes=READ_BUFFER_BYTES,
                timeout=aiohttp.ClientTimeout(
                    total=None,
                    connect=timeouts.pool_s + timeouts.connect_s,
                    sock_connect=timeouts.connect_s,
                    sock_read=timeouts.stall_s,
                ),
            )
        return self._session

    async def fetch(self, image: ImageRef) -> AsyncGenerator[bytes, None]:
        """Stream the bytes. Raises Unavailable (`down`), BadPicture (`not_allowed`, `gone`, `too_large`, and
        `not_a_picture` where the bytes are packed although they were asked for plainly)."""
        # Time-outs stand around each wait for the network, never around a yield, where they would hit the caller.
        ends_at_s = asyncio.get_running_loop().time() + self._timeouts.total_s
        size_bytes = 0
        async with self._opened(image, ends_at_s) as response:
            while piece := await _next_piece(response.content, ends_at_s):
                size_bytes += len(piece)
                if size_bytes > MAX_DOWNLOAD_BYTES:
                    raise BadPicture(detail="too_large")
                yield piece

    @asynccontextmanager
    async def _opened(self, image: ImageRef, ends_at_s: float) -> AsyncIterator[aiohttp.ClientResponse]:
        """The answer with the picture, after its redirects."""
        url = self._checked(image)
        for _ in range(MAX_REDIRECTS + 1):
            response = await self._ask(url, ends_at_s)
            try:
                if response.status not in _REDIRECTS:
                    _check_head(response)
                    yield response
                    return
                url = self._redirected(url, response)
            finally:
                response.release()  # a connection with more to read is closed, any other one kept
        raise BadPicture(detail="not_allowed")

    async def _ask(self, url: httpx.URL, ends_at_s: float) -> aiohttp.ClientResponse:
        address = yarl.URL(str(url), encoded=True)
        try:
            async with asyncio.timeout_at(ends_at_s):
                return await self._opened_session().get(address, allow_redirects=False)
        except _TROUBLE as error:
            raise Unavailable(reason="down") from error

    def _checked(self, address: str) -> httpx.URL:
        """Read an address; raises BadPicture where it is none that may be fetched."""
        if len(address) > MAX_URL_CHARACTERS:
            raise BadPicture(detail="not_allowed")
        try:
            url = httpx.URL(address)
            host = _normal(url.raw_host.decode("ascii"))
            url = url.copy_with(host=host, fragment=None)
        except (httpx.InvalidURL, ValueError) as error:
            raise BadPicture(detail="not_allowed") from error
        is_own = host == self._own_host
        if self._only_place is not None and (not is_own or _place(url) != self._only_place):
            raise BadPicture(detail="not_allowed")
        is_scheme_allowed = url.scheme == "https" or (url.scheme == "http" and is_own and self._is_http_allowed)
        if _as_ip(host) and not is_own and not is_public(host):
            raise BadPicture(detail="not_allowed")
        if not is_scheme_allowed or url.userinfo or url.port == 0 or (url.port or 443) > 65535:
            raise BadPicture(detail="not_allowed")
        return url

    def _redirected(self, url: httpx.URL, response: aiohttp.ClientResponse) -> httpx.URL:
        location = _header(response, "Location")
        if not location:
            raise Unavailable(reason="down")
        try:
            target = str(url.join(location))
        except (httpx.InvalidURL, ValueError) as error:
            raise BadPicture(detail="not_allowed") from error
        following = self._checked(target)
        if following.scheme != url.scheme:
            raise BadPicture(detail="not_allowed")
        return following


class _GuardedNames(AbstractResolver):
    """Looks a host up and keeps the addresses that may be reached: aiohttp connects to one of exactly these.

    It is not asked about a host that is an address itself: `Downloads` has looked at that.
    """

    def __init__(self, *, own_host: str, resolve: Resolve) -> None:
        self._own_host = own_host
        self._resolve = resolve

    async def resolve(
        self,
        host: str,
        port: int = 0,
        family: socket.AddressFamily = socket.AF_UNSPEC,  # noqa: ARG002 - aiohttp's, for who wants one only
    ) -> list[ResolveResult]:
        """Raises OSError where there is no address, and BadPicture where none may be reached."""
        found = await self._resolve(host, port)
        allowed = [address for address in found if host == self._own_host or is_public(address)]
        if found and not allowed:
            raise BadPicture(detail="not_allowed")
        if not allowed:
            raise OSError("The host has no address.")
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=socket.IPPROTO_TCP,
                flags=socket.AI_NUMERICHOST,
            )
            for address in allowed[:MAX_ADDRESSES_TRIED]
        ]

    async def close(self) -> None:
        """Nothing is open."""


async def resolve_by_system(host: str, port: int) -> Sequence[str]:
    """As the operating system does it: hosts file and DNS, in the order it prefers."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))


def is_public(address: str) -> bool:
    """Whether an IP address is a public one, also where an IPv4 address hides in an IPv6 one (mapped, 6to4, NAT64)."""
    ip = _as_ip(address)
    if ip is None:
        return False
    if isinstance(ip, ipaddress.IPv4Address):
        return _is_public_v4(ip)
    if ip.scope_id is not None:
        return False
    inner = ip.ipv4_mapped or ip.sixtofour
    if ip in _NAT64:
        inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    if inner is not None:
        return _is_public_v4(inner)
    return ip in _UNICAST and ip.is_global and not _is_closed(ip)


def _is_public_v4(ip: ipaddress.IPv4Address) -> bool:
    return ip.is_global and not ip.is_multicast and not ip.is_reserved and not _is_closed(ip)


def _is_closed(ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    return any(ip in net for net in _CLOSED)


def _as_ip(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _normal(host: str) -> str:
    """One spelling for a host: no dot at the end, IP addresses in their short form. Raises ValueError for what is
    neither a name nor such an address, as `2130706433`, `0x7f.1` and `0177.0.0.1` (all of them 127.0.0.1)."""
    name = host.lower().removesuffix(".")
    ip = _as_ip(name)
    if ip is not None:
        return ip.compressed
    labels = name.split(".")
    if len(name) > 253 or not all(_LABEL.fullmatch(label) for label in labels) or _NUMBER.fullmatch(labels[-1]):
        raise ValueError("The host is neither a name nor an IP address in its usual form.")
    return name


def _place(url: httpx.URL) -> tuple[str, int | None]:
    """Scheme and port of a URL; httpx leaves out the port that the scheme has anyhow."""
    return url.scheme, url.port


def _header(response: aiohttp.ClientResponse, name: str) -> str:
    return response.headers.get(name, "").strip()


def _check_head(response: aiohttp.ClientResponse) -> None:
    status = response.status
    if 400 <= status < 500 and status not in _ALIVE_4XX:
        raise BadPicture(detail="gone")
    if not 200 <= status < 300:
        raise Unavailable(reason="down")
    if _header(response, "Content-Encoding").lower() not in ("", "identity"):
        raise BadPicture(detail="not_a_picture")
    length = _header(response, "Content-Length")
    # aiohttp 3.14 has checked that it is a number.
    if length and int(length) > MAX_DOWNLOAD_BYTES:
        raise BadPicture(detail="too_large")


async def _next_piece(content: aiohttp.StreamReader, ends_at_s: float) -> bytes:
    """The next 64 KiB or more; less at the end, and nothing after it."""
    chunks: list[bytes] = []
    size_bytes = 0
    try:
        async with asyncio.timeout_at(ends_at_s):
            while size_bytes < PIECE_BYTES and (chunk := await content.readany()):
                chunks.append(chunk)
                size_bytes += len(chunk)
    except _TROUBLE as error:
        raise Unavailable(reason="down") from error
    return b"".join(chunks)
