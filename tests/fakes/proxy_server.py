"""Proxies on loopback that lead everything to one server: one of HTTP (CONNECT, and absolute addresses over plain HTTP)
and one of SOCKS 5 (RFC 1928, with RFC 1929's user name and password)."""

from __future__ import annotations

import asyncio
import base64
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from ipaddress import ip_address


@dataclass(slots=True, kw_only=True)
class FakeProxy:
    """`asked` are the first lines, `given` the credentials that came with them. `leads_to` is a port of loopback."""

    leads_to: int
    port: int = 0
    answer: int = 200
    asked: list[str] = field(default_factory=list)
    given: set[str] = field(default_factory=set)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError):
            head = await reader.readuntil(b"\r\n\r\n")
            first = head.partition(b"\r\n")[0].decode()
            self.asked.append(first)
            for line in head.decode().split("\r\n"):
                name, _, value = line.partition(": ")
                if name.lower() == "proxy-authorization":
                    self.given.add(base64.b64decode(value.partition(" ")[2]).decode())
            if self.answer != 200:
                writer.write(f"HTTP/1.1 {self.answer} No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
                await writer.drain()
                writer.close()
                return
            onward, back = await asyncio.open_connection("127.0.0.1", self.leads_to)
            if first.startswith("CONNECT "):
                writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            else:
                back.write(_at_host(head))
            async with asyncio.TaskGroup() as both:
                both.create_task(_pump(reader, back))
                both.create_task(_pump(onward, writer))


def _at_host(piece: bytes) -> bytes:
    """A request with a whole address, as it is sent to the host itself."""
    return re.sub(rb"^(GET|POST) http://[^/ ]+/", rb"\1 /", piece)


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while piece := await reader.read(65536):
            writer.write(_at_host(piece))
            await writer.drain()
    writer.close()


class FakeSocksProxy(FakeProxy):
    """`asked` are host and port, as they were named."""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError):
            _, count = await reader.readexactly(2)
            offered = await reader.readexactly(count)
            method = 2 if 2 in offered else 0
            writer.write(bytes((5, method)))
            if method == 2:
                await reader.readexactly(1)
                user, password = [await self._text(reader) for _ in range(2)]
                self.given.add(f"{user}:{password}")
                writer.write(b"\x01\x00")
            kind = (await reader.readexactly(4))[3]
            host = await self._text(reader) if kind == 3 else str(ip_address(await reader.readexactly(4)))
            self.asked.append(f"{host}:{int.from_bytes(await reader.readexactly(2))}")
            onward, back = await asyncio.open_connection("127.0.0.1", self.leads_to)
            writer.write(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x01")
            async with asyncio.TaskGroup() as both:
                both.create_task(_pump(reader, back))
                both.create_task(_pump(onward, writer))

    async def _text(self, reader: asyncio.StreamReader) -> str:
        (length,) = await reader.readexactly(1)
        return (await reader.readexactly(length)).decode()


@asynccontextmanager
async def running_proxy(leads_to: int, kind: type[FakeProxy] = FakeProxy) -> AsyncIterator[FakeProxy]:
    proxy = kind(leads_to=leads_to)
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    proxy.port = server.sockets[0].getsockname()[1]
    try:
        yield proxy
    finally:
        server.close()
