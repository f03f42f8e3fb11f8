"""A forward proxy on loopback (CONNECT, and absolute addresses over plain HTTP) that leads everything to one server."""

from __future__ import annotations

import asyncio
import base64
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field


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


@asynccontextmanager
async def running_proxy(leads_to: int) -> AsyncIterator[FakeProxy]:
    proxy = FakeProxy(leads_to=leads_to)
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    proxy.port = server.sockets[0].getsockname()[1]
    try:
        yield proxy
    finally:
        server.close()
