"""A name service and a network between a download and the test's server, so that public addresses lead there."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Mapping, Sequence

import aiohttp

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


class Detour:
    """Makes sockets that connect to the test's server, whatever the address, and remembers which it was. Some addresses
    are dead."""

    def __init__(self, server: ContractServer, *, dead: Sequence[str] = ()) -> None:
        self._server = server
        self._dead = dead
        self.connected: list[tuple[str, int]] = []

    def __call__(self, wanted: aiohttp.AddrInfoType) -> socket.socket:
        family, kind, protocol, _, address = wanted
        self.connected.append((str(address[0]), int(address[1])))
        if address[0] in self._dead:
            raise OSError("nobody there")
        return _Redirected(family, kind, protocol, to=self._server.port)


class _Redirected(socket.socket):
    def __init__(self, family: int, kind: int, protocol: int, *, to: int) -> None:
        super().__init__(family, kind, protocol)
        self.setblocking(False)
        self._to = to

    def connect(self, _: object) -> None:
        loopback = "::ffff:127.0.0.1" if self.family is socket.AF_INET6 else "127.0.0.1"
        super().connect((loopback, self._to))
