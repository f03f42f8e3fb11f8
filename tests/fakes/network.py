"""A name service and a network between a download and the test's server, so that public addresses lead there."""

from __future__ import annotations

import ssl
from collections.abc import Iterable, Mapping, Sequence

import httpcore

from tests.fakes.contract_server import ContractServer

PLAIN_HTTP = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""`verify` of a client that calls loopback only: it trusts nobody, and reads no certificates (25 ms a client)."""


class TownMap:
    """Name service: a host's addresses as a test lists them, one list a question, the last one for ever."""

    def __init__(self, hosts: Mapping[str, Sequence[Sequence[str]]]) -> None:
        self._hosts = {host: list(answers) for host, answers in hosts.items()}
        self.asked: list[str] = []

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        self.asked.append(host)
        answers = self._hosts.get(host)
        if not answers:
            raise OSError(f"{host} is not known")
        return answers.pop(0) if len(answers) > 1 else answers[0]


class Detour(httpcore.AsyncNetworkBackend):
    """Connects to the test's server, whatever the address, and remembers which it was. Some addresses are dead."""

    def __init__(self, server: ContractServer, *, dead: Sequence[str] = ()) -> None:
        self._server = server
        self._dead = dead
        self._real = httpcore.AnyIOBackend()
        self.connected: list[tuple[str, int]] = []

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's name for it
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        self.connected.append((host, port))
        if host in self._dead:
            raise httpcore.ConnectError("nobody there")
        return await self._real.connect_tcp("127.0.0.1", self._server.port, timeout)
