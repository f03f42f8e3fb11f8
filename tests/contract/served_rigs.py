"""Two real servers of the Z Image Turbo HTTP API for the contract of backends: the simulator in the place of the hosted
service, and the GPU server with a child that needs no GPU. A relay before them says instead what a test wants said."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

from bot.backends.local import ABILITIES
from bot.backends.zimage import ZImageBackend
from bot.model.images import Abilities
from bot.simulator.server import SimulatorSettings, running
from bot.simulator.tasks import Duration
from tests.e2e.program import free_port
from tests.fakes.clock import FastClock, StoppedClock
from tests.fakes.contract_server import STATUS, Answer, Call, ContractServer, reply
from tests.fakes.gpu_server import TOKEN, gpu_server
from tests.fakes.network import PLAIN_HTTP

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
IMAGES = "/images/"
HEALTH = "/health"


class NoonClock(FastClock):
    """Its hours stand still, so that what was made then is known; its seconds do not."""

    def now(self) -> datetime:
        return NOON


@dataclass(slots=True, kw_only=True)
class Relay(ContractServer):
    """Asks `upstream` where a test has not said what is answered, and for a status until it is a final one."""

    upstream: str
    client: httpx.AsyncClient = field(
        default_factory=lambda: httpx.AsyncClient(verify=PLAIN_HTTP, trust_env=False, timeout=30.0)
    )

    def _route(self, call: Call) -> str:
        return IMAGES if call.path.startswith(IMAGES) else call.path

    async def _reply_to(self, call: Call, _reader: asyncio.StreamReader) -> Answer:
        while True:
            answer = await self._ask(call)
            is_final = call.path != STATUS or b"IN_PROGRESS" not in answer.content
            if is_final:
                break
            await asyncio.sleep(0.005)
        kept = {name: answer.headers[name] for name in ("Retry-After",) if name in answer.headers}
        if call.path.startswith(IMAGES):
            self.picture = answer.content
        return reply(answer.status_code, answer.content, headers=kept)

    async def _ask(self, call: Call) -> httpx.Response:
        headers = {name: value for name, value in call.headers.items() if name not in ("connection", "content-length")}
        return await self.client.request(
            call.method, self.upstream + call.path, params=call.query, headers=headers, content=call.body
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    backend: ZImageBackend
    relay: Relay


@asynccontextmanager
async def relayed(relay: Relay, *, key: str, abilities: Abilities | None = None) -> AsyncIterator[Served]:
    await relay.start()
    backend = ZImageBackend(
        api_url=relay.url, api_key=key, clock=StoppedClock(), max_connections=4, abilities=abilities
    )
    try:
        yield Served(backend=backend, relay=relay)
    finally:
        await backend.aclose()
        await relay.stop()
        await relay.client.aclose()


@asynccontextmanager
async def simulated() -> AsyncIterator[Served]:
    port = free_port()
    settings = SimulatorSettings(
        duration=Duration(fixed_s=0.0), call_latency_s=0.0, public_url=f"http://127.0.0.1:{port}"
    )
    async with (
        running(settings, clock=NOON.timestamp) as simulator,
        relayed(Relay(upstream=simulator.url, port=port), key="sk-contract-0123456789") as served,
    ):
        yield served


@asynccontextmanager
async def gpu_served() -> AsyncIterator[Served]:
    with TemporaryDirectory() as folder:
        async with (
            gpu_server(Path(folder), clock=NoonClock(speed=1)) as gpu,
            relayed(Relay(upstream=gpu.server.url), key=TOKEN, abilities=ABILITIES) as served,
        ):
            yield served
