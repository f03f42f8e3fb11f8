"""The hosted service, played in the test's own process: it outlives the program, and holds answers back if told to."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from tests.e2e.program import until
from tests.fakes.contract_server import SUBMIT, ContractServer, Then, _read_call


@dataclass(slots=True, kw_only=True)
class Service(ContractServer):
    """A ContractServer with gates: what is asked while a path is held is answered once it is let go."""

    gates: dict[str, asyncio.Event] = field(default_factory=dict)

    def hold(self, path: str) -> None:
        self.gates[path] = asyncio.Event()

    def let_go(self, path: str) -> None:
        self.gates.pop(path).set()

    @property
    def submits(self) -> Counter[str]:
        """How often each prompt came in."""
        found: Counter[str] = Counter()
        for call in self.called(SUBMIT):
            assert isinstance(call.json, dict)
            found[str(call.json["prompt"])] += 1
        return found

    async def asked(self, path: str, *, times: int = 1) -> None:
        """Wait until that many calls of a path have come in since the beginning."""
        await until(lambda: len(self.called(path)) >= times, f"{path} was not asked for {times} times")

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """As the contract server does it, but for the gate before the answer."""
        call = await _read_call(reader)
        self.calls.append(call)
        gate = self.gates.get(call.path)
        if gate is not None:
            await gate.wait()
        scripted = self._answers[call.path]
        answer = scripted.popleft() if scripted else self._keep_contract(call)
        writer.write(answer.raw)
        await writer.drain()
        if answer.then is Then.HANG:
            await asyncio.Event().wait()
        if answer.then is Then.CLOSE:
            writer.close()
            await writer.wait_closed()
        return answer.then is Then.GO_ON


@asynccontextmanager
async def service(*, polls_before_done: int = 0) -> AsyncIterator[Service]:
    server = Service(polls_before_done=polls_before_done)
    await server.start()
    try:
        yield server
    finally:
        await server.stop()
