"""Calls a picture: to each platform, when few ask, when 150 ask at once, and when few ask again; and to the service.

This process is the platform and the image service; the bot is a process of its own, one for each platform. What the
platform itself allows in a second bounds a large bot, so the fewest calls count: two, the first status and the picture.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from starlette.types import ASGIApp, Receive, Scope, Send

from bench.processes import bar
from bench.service import build
from bot.chats.load_shedding import CALM_S
from bot.serving.server import HttpServer
from tests.fakes.discord_server import FakeDiscord
from tests.fakes.discord_world import Channel
from tests.fakes.telegram_server import TOKEN, FakeTelegram

FEW, MANY = 5, 150
FEWEST_CALLS, MOST_CALLS = 2, 2.3
"""The first status and the picture; what may come on top where many ask at once."""
PICTURE_BYTES, READY = 100_000, "+4"
SETTLED_S = 1.0
PATIENCE_S = 120.0
ROOT = Path(__file__).parents[1]


class CountedService:
    """The bare image service, counting the calls by path."""

    def __init__(self) -> None:
        self.calls = Counter[str]()
        self._app: ASGIApp = build(PICTURE_BYTES, READY)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            self.calls[scope["path"]] += 1
        await self._app(scope, receive, send)


class Stage(Protocol):
    """A platform with people. Every `ask` is another person's, and gives whether their picture is there."""

    @property
    def settings(self) -> Mapping[str, str]: ...
    def calls(self) -> Counter[str]: ...
    async def connected(self) -> None: ...
    async def ask(self) -> Callable[[], object]: ...
    async def until(self, is_so: Callable[[], object]) -> None: ...


class TelegramStage:
    """In private chats, or in as many groups."""

    def __init__(self, server: FakeTelegram, *, first_chat: int) -> None:
        self.settings = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": server.base_url}
        self._server = server
        self._chat = first_chat

    def calls(self) -> Counter[str]:
        return Counter(call.method for call in self._server.calls if call.method != "getUpdates")

    async def connected(self) -> None:
        await self.until(lambda: len(self._server.named("getUpdates")) > 1)

    async def ask(self) -> Callable[[], object]:
        self._chat += 1
        chat = self._chat
        self._server.write(chat, "/gen a red fox", by=abs(chat))
        return lambda: self._server.pictures(chat)

    async def until(self, is_so: Callable[[], object]) -> None:
        await self._server.until(is_so, patience_s=PATIENCE_S)


class DiscordStage:
    """In one channel. The acknowledgement is left out: each command has one, whatever follows."""

    def __init__(self, server: FakeDiscord, channel: Channel) -> None:
        self.settings = {"DISCORD_TOKEN": server.token, "DISCORD_API_URL": server.api_url}
        self._server, self._channel = server, channel
        self._asked = 0

    def calls(self) -> Counter[str]:
        return Counter(call.method for call in self._server.calls if not call.path.startswith("/interactions/"))

    async def connected(self) -> None:
        await self.until(lambda: self._server.gateway.is_ready() and self._server.commands)

    async def ask(self) -> Callable[[], object]:
        self._asked += 1
        user = self._server.user(f"P{self._asked}")
        asked = await self._server.slash(user, self._channel, "imagine", prompt="a red fox")
        return lambda: asked.pictures

    async def until(self, is_so: Callable[[], object]) -> None:
        await self._server.until(is_so, patience_s=PATIENCE_S)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Calls a picture."""

    platform: float
    submits: float
    statuses: float


async def _cost(stage: Stage, service: CountedService, pictures: int) -> Cost:
    before, served = stage.calls(), Counter(service.calls)
    there = [await stage.ask() for _ in range(pictures)]
    await stage.until(lambda: all(is_there() for is_there in there))
    await asyncio.sleep(SETTLED_S)  # what comes after the last picture counts, too
    served = service.calls - served
    return Cost(
        platform=(stage.calls() - before).total() / pictures,
        submits=served["/api/generate"] / pictures,
        statuses=served["/api/status"] / pictures,
    )


@asynccontextmanager
async def _bot(settings: Mapping[str, str], service_url: str) -> AsyncIterator[None]:
    with tempfile.TemporaryDirectory() as folder, (Path(folder) / "said").open("wb") as said:
        env = {
            "PATH": os.environ.get("PATH", ""), "HOME": folder, "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8",
            "WEB_PORT": "0", "MAX_QUEUED_JOBS": "5000", "BACKENDS": "zimage", "ZIMAGE_API_KEY": "bench",
            "ZIMAGE_API_URL": service_url, "ZIMAGE_MAX_ACTIVE": "50", "ZIMAGE_MAX_REQUESTS_PER_S": "50", **settings,
        }  # fmt: skip
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", cwd=folder, env=env, stdout=said, stderr=said
        )
        try:
            yield
        finally:
            process.terminate()
            await process.wait()


async def _stages(kind: str, stack: AsyncExitStack) -> Stage:
    if kind == "Discord":
        discord = await stack.enter_async_context(FakeDiscord().serving())
        return DiscordStage(discord, discord.guild().general)
    telegram = await stack.enter_async_context(FakeTelegram(floods=None).serving())
    return TelegramStage(telegram, first_chat=-5000 if kind == "Telegram, groups" else 5000)


KINDS = ("Telegram, private chats", "Telegram, groups", "Discord")


async def _costs(kind: str) -> Sequence[Cost]:
    """With few pictures, with many at once, and with few again once it is calm."""
    async with AsyncExitStack() as stack:
        service = CountedService()
        served = await stack.enter_async_context(HttpServer(host="127.0.0.1", port=0, app=service, grace_s=0))
        stage = await _stages(kind, stack)
        await stack.enter_async_context(_bot(stage.settings, f"http://127.0.0.1:{served.port}"))
        await stage.connected()
        await _cost(stage, service, 1)  # what is done only once is done
        few, many = await _cost(stage, service, FEW), await _cost(stage, service, MANY)
        await asyncio.sleep(CALM_S)
        return few, many, await _cost(stage, service, FEW)


def _print_row(name: str, cells: Sequence[str]) -> None:
    print(f"{name:<34}" + "".join(f"{cell:>16}" for cell in cells))


async def measure() -> int:
    costs = {kind: await _costs(kind) for kind in KINDS}
    _print_row("calls a picture, of 4 s each", [f"{FEW} at once", f"{MANY} at once", f"{FEW}, calm again"])
    for kind, row in costs.items():
        _print_row(kind, [f"{cost.platform:.2f}" for cost in row])
        _print_row("  the service: submits + statuses", [f"{cost.submits:.2f} + {cost.statuses:.2f}" for cost in row])
    missed = 0
    for kind, (_, many, after) in costs.items():
        missed |= bar(f"{kind}: calls a picture of {MANY} at once", many.platform, MOST_CALLS, "calls")
        unseen = max(0.0, FEWEST_CALLS + 1 - after.platform)
        missed |= bar(f"{kind}: progress a picture missing in the calm after", unseen, 0.5, "calls")
    return missed


def main() -> int:
    """0 if every bar holds."""
    return asyncio.run(measure())


if __name__ == "__main__":
    sys.exit(main())
