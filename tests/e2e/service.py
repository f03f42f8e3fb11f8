"""The hosted service, played in the test's own process: it outlives the program, and does what a test says."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from tests.e2e.program import until
from tests.fakes.contract_server import STATUS, SUBMIT, Answer, Call, ContractServer, Then, _read_call
from tests.fakes.scripts import Script

PICTURE = "/images/"


@dataclass(slots=True, kw_only=True)
class Service(ContractServer):
    """A ContractServer with gates and with parts for prompts.

    What is asked while a path is held is answered once it is let go. A part for a prompt is used up first, one answer
    a call about its pictures, however many others are under way.
    """

    gates: dict[str, asyncio.Event] = field(default_factory=dict)
    parts: defaultdict[tuple[str, str], Script[Answer]] = field(
        default_factory=lambda: defaultdict(lambda: Script("answers for a prompt"))
    )
    prompt_of: dict[str, str] = field(default_factory=dict)

    def hold(self, path: str) -> None:
        self.gates[path] = asyncio.Event()

    def let_go(self, path: str) -> None:
        self.gates.pop(path).set()

    def play(
        self,
        prompt: str,
        *,
        submit: Iterable[Answer] = (),
        status: Iterable[Answer] = (),
        picture: Iterable[Answer] = (),
    ) -> None:
        self.parts[SUBMIT, prompt].add(*submit)
        self.parts[STATUS, prompt].add(*status)
        self.parts[PICTURE, prompt].add(*picture)

    @property
    def submits(self) -> Counter[str]:
        """How often each prompt came in."""
        return Counter(_prompt(call) for call in self.called(SUBMIT))

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
        answer = self._answer(call)
        writer.write(answer.raw)
        await writer.drain()
        if answer.then is Then.HANG:
            await asyncio.Event().wait()
        if answer.then is Then.CLOSE:
            writer.close()
            await writer.wait_closed()
        return answer.then is Then.GO_ON

    def _answer(self, call: Call) -> Answer:
        kind = PICTURE if call.path.startswith(PICTURE) else call.path
        task_id = call.query.get("task_id") or call.path.removeprefix(PICTURE).removesuffix(".png")
        prompt = _prompt(call) if kind == SUBMIT else self.prompt_of.get(task_id, "")
        for script in (self.parts[kind, prompt], self._answers[call.path]):
            scripted = script.take()
            if scripted is not None:
                return scripted
        answer = self._keep_contract(call)
        if kind == SUBMIT:
            self.prompt_of[next(reversed(self._polls))] = prompt
        return answer


def _prompt(call: Call) -> str:
    assert isinstance(call.json, dict)
    return str(call.json["prompt"])


@asynccontextmanager
async def service(*, polls_before_done: int = 0) -> AsyncIterator[Service]:
    server = Service(polls_before_done=polls_before_done)
    await server.start()
    try:
        yield server
    finally:
        await server.stop()
