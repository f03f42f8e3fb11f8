"""What a proxy in front of us says of its clients: believed where the proxy is one that the operator trusts."""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.datastructures import MutableHeaders
    from starlette.types import ASGIApp, Receive, Scope, Send

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Address = ipaddress.IPv4Address | ipaddress.IPv6Address

LOOPBACK: tuple[Network, ...] = (ipaddress.ip_network("127.0.0.0/8"), ipaddress.ip_network("::1/128"))
DIRECT_HOST = "direct_host"
"""In the scope: the Host header as it came, where a proxy named another."""
_SCHEMES = ("http", "https")


class ForwardedHeaders:
    """ASGI: puts the client, the scheme and the host that a trusted proxy tells into the scope.

    X-Forwarded-For is read from its end, since every proxy adds there: the client is the first that is no trusted
    proxy. Of X-Forwarded-Proto and X-Forwarded-Host the last value counts, which the nearest proxy has set.
    """

    def __init__(self, app: ASGIApp, *, trusted: Sequence[Network]) -> None:
        self._app = app
        self._trusted = tuple(trusted)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "lifespan" and self._is_trusted(_client(scope)):
            self._read(scope)
        await self._app(scope, receive, send)

    def _read(self, scope: Scope) -> None:
        # Here, since who serves no HTTP reads addresses, too.
        from starlette.datastructures import MutableHeaders  # noqa: PLC0415

        headers = MutableHeaders(scope=scope)
        client = self._first_untrusted(_values(headers, "x-forwarded-for"))
        if client is not None:
            scope["client"] = (str(client), 0)
        scheme = "".join(_values(headers, "x-forwarded-proto")[-1:]).lower().replace("ws", "http")
        if scheme in _SCHEMES:
            scope["scheme"] = scheme.replace("http", "ws") if scope["type"] == "websocket" else scheme
        host = "".join(_values(headers, "x-forwarded-host")[-1:])
        if host:
            scope[DIRECT_HOST] = headers.get("host", "")
            headers["host"] = host

    def _first_untrusted(self, hops: Sequence[str]) -> Address | None:
        """Of several hops, from the last; the farthest that is known where all are trusted, or one is no address."""
        known: Address | None = None
        for hop in reversed(hops):
            address = read_address(hop)
            if address is None:
                return known
            known = address
            if not self._is_trusted(address):
                return known
        return known

    def _is_trusted(self, address: Address | None) -> bool:
        return address is not None and any(address in network for network in self._trusted)


def read_address(text: str) -> Address | None:
    """`192.0.2.1`, `192.0.2.1:443`, `2001:db8::1` or `[2001:db8::1]:443`; an IPv4 address in IPv6 is the IPv4 one."""
    text = text.strip().strip('"')
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return None
    return address.ipv4_mapped or address if isinstance(address, ipaddress.IPv6Address) else address


def _client(scope: Scope) -> Address | None:
    client = scope.get("client")
    return read_address(str(client[0])) if client else None


def _values(headers: MutableHeaders, name: str) -> list[str]:
    return [part.strip() for value in headers.getlist(name) for part in value.split(",") if part.strip()]
