"""Updates as Telegram never sends them, by polling and by the webhook, and answers as it never gives them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from starlette.requests import Request
from starlette.responses import Response

from adapters.telegram.inbound.webhook import SECRET_HEADER
from bot.app.chats import services_of
from bot.model.images import Abilities
from bot.model.jobs import JobState
from tests.fakes.backend import FakeBackend, sample_png
from tests.fakes.clock import SettableClock
from tests.fakes.telegram_faults import Json, Refusal
from tests.fakes.telegram_people import BOT, Call
from tests.fakes.telegram_server import FakeTelegram
from tests.fuzz.mutate import Mutator
from tests.fuzz.watch import Found, assert_no_crash, assert_nobody_paid_for_nothing, no_task_left, watched
from tests.wire.telegram import Bot, running_bot

ANNA, GROUP, TOPIC = 7, -1004001, 77
HOOK = "https://bot.example.org/hook"
MAX_CALLS = 60
"""Of the bot for one thing that came in."""
UNREADABLE = ("telegram_update_unreadable", "telegram_poll_crashed")
"""Incidents about what python-telegram-bot 22.8 cannot read: noted, passed over."""


@dataclass(slots=True)
class OddTelegram(FakeTelegram):
    """Answers with `odd(method, body)`, where that gives an answer."""

    odd: Callable[[str, bytes], Response | None] = lambda _method, _body: None

    async def _serve(self, request: Request) -> Response:
        method, data = request.path_params["method"], await self._read(request)
        self.calls.append(Call(at_s=0.0, method=method, data=data))
        try:
            body, status = json.dumps({"ok": True, "result": await self._do(method, data)}).encode(), 200
        except Refusal as refusal:
            said: Json = {"ok": False, "error_code": refusal.status, "description": refusal.description}
            body, status = json.dumps(said | {"parameters": refusal.parameters}).encode(), refusal.status
        return self.odd(method, body) or Response(body, status_code=status, media_type="application/json")

    async def _get_updates(self, data: Json) -> list[Json]:
        """An offset beyond all that there is confirms nothing that comes later."""
        newest = max(self.pending, default=0)
        return await super(OddTelegram, self)._get_updates(
            data | {"offset": min(int(data.get("offset") or 0), newest + 1)}
        )


def odd_of(bot: Bot, odd: Callable[[str, bytes], Response | None]) -> None:
    assert isinstance(bot.server, OddTelegram)
    bot.server.odd = odd


async def real_updates(bot: Bot) -> list[Json]:
    """As Telegram sends them, a kind or two of each that the bot reads."""
    server, sent = bot.server, list[Json]()
    server.topics[GROUP] = {TOPIC}
    picture = await bot.picture(ANNA, "/gen a red fox")
    in_group = await bot.picture(GROUP, "/gen a red fox", by=ANNA)
    await bot.settled()
    push = FakeTelegram.push

    class Kept(dict[int, Json]):
        def __setitem__(self, key: int, value: Json) -> None:
            sent.append({name: part for name, part in value.items() if name != "update_id"})

    pending, server.pending = server.pending, Kept()
    for text in (
        "/gen a cat --ar 16:9 --n 2 --seed 5",
        "a cat",
        "/credits",
        "/settings",
        "/history",
        "/start x",
        "/help",
    ):
        server.write(ANNA, text)
    server.write(
        GROUP, "/gen@painter_bot a cat", by=ANNA, thread=TOPIC, is_topic=True, user=server.user(ANNA, username="anna")
    )
    server.write(GROUP, "/gen --ar 3:4", by=ANNA, answer_to=in_group)
    server.write(ANNA, "/edit in snow", answer_to=picture)
    server.files["doc"] = server.files["photo"] = sample_png()
    sized = {"file_id": "photo", "file_unique_id": "u", "width": 64, "height": 64, "file_size": 100}
    server.write(ANNA, "", photo=[sized, sized], caption="/gen in snow")
    document = {
        "file_id": "doc",
        "file_unique_id": "d",
        "file_name": "a.png",
        "mime_type": "image/png",
        "file_size": 100,
    }
    server.write(ANNA, "", document=document, caption="/gen in snow")
    mention = {"type": "text_mention", "offset": 7, "length": 4, "user": server.user(8)}
    server.write(ANNA, "/grant Anna 5", entities=[mention], by=42)
    server.write(GROUP, "", by=ANNA, migrate_to_chat_id=GROUP - 1)
    server.write(
        GROUP,
        "",
        by=ANNA,
        new_chat_members=[BOT],
        pinned_message={"chat": server.chat(GROUP), "message_id": 9, "date": 0},
    )
    for data in [
        *server.buttons(picture).values(),
        "v1:settings:language=ko",
        "v1:delete_now:nosuchjob",
        "v1:original:x:2",
    ]:
        server.press(picture, data)
    server.press(None, "v1:details:abc", by=ANNA)
    server.press({"chat": server.chat(GROUP), "message_id": 9, "date": 0}, "v1:again:abc", by=ANNA)
    server.type_inline(ANNA, "fox")
    for was, now in (("left", "member"), ("member", "kicked")):
        state = {"user": BOT, "status": was}, {"user": BOT, "status": now, "until_date": 0}
        change = {
            "chat": server.chat(GROUP),
            "from": server.user(ANNA),
            "date": 1,
            "old_chat_member": state[0],
            "new_chat_member": state[1],
        }
        push(server, {"my_chat_member": change})
    server.pending = pending
    return sent


@asynccontextmanager
async def opened(folder: Path, **more: Any) -> AsyncIterator[Bot]:
    async with no_task_left(), OddTelegram().serving() as server:
        clock = SettableClock()
        backend = FakeBackend(
            clock=clock, finish_after_s=0.01, abilities=Abilities(seed=True, sizes=True, image_to_image=True)
        )
        many: dict[str, Any] = {"WELCOME_CREDITS": "1000", "MAX_ACTIVE_JOBS_PER_PERSON": "50"}
        async with running_bot(folder, server, backend=backend, clock=clock, **many, **more) as bot:
            yield bot
            bot.events.incidents.clear()  # each example has looked at its own


async def updates(mutator: Mutator, folder: Path, examples: int) -> None:
    """By polling."""
    async with opened(folder) as bot:
        real = await real_updates(bot)
        for _ in range(examples):
            update = mutator.json(mutator.one_of(real))
            if not isinstance(update, dict):
                continue
            async with watched(update):
                calls = len(bot.server.calls)
                bot.server.push(update)
                await done_with(bot)
                assert_well(bot, calls)
        await assert_paid(bot)


async def webhook(mutator: Mutator, folder: Path, examples: int) -> None:
    async with opened(folder / "before") as plain:
        real = await real_updates(plain)
    async with opened(folder, webhook_url=HOOK) as bot:

        async def page(*_: object) -> None:
            raise AssertionError("the webhook is not here")

        app = bot.telegram.around(page, services_of(bot.core, "telegram"))
        await bot.server.until(lambda: bot.server.webhook)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot") as client:
            for number in range(examples):
                whole = {"update_id": 10_000 + number, **mutator.one_of(real)}
                body = mutator.encoded(mutator.json(whole))
                async with watched(body):
                    calls = len(bot.server.calls)
                    answer = await client.post("/hook", content=body, headers={SECRET_HEADER: "a-secret"})
                    if answer.status_code not in (200, 400, 413):
                        raise Found(f"the webhook answered {answer.status_code}")
                    await done_with(bot)
                    assert_well(bot, calls)
        await assert_paid(bot)


async def answers(mutator: Mutator, folder: Path, examples: int) -> None:
    """What was asked for comes to an end, whatever Telegram answers for a while."""
    async with opened(folder) as bot:
        real = await real_updates(bot)
        for _ in range(examples):
            said: list[tuple[str, bytes]] = []
            left = mutator.chance.randint(1, 6)

            def odd(method: str, body: bytes) -> Response | None:
                nonlocal left
                if (
                    not left
                    or mutator.is_so(0.5)
                    or (method == "getUpdates" and not bot.server.pending and mutator.is_so(0.9))
                ):
                    return None
                left -= 1
                answer = mutator.encoded(mutator.json(json.loads(body)))
                said.append((method, answer))  # noqa: B023
                status = mutator.one_of((200, 200, 200, 400, 403, 404, 409, 413, 429, 500, 502))
                return Response(answer, status_code=status, media_type="application/json")

            update = mutator.one_of(real)
            async with watched((update, said)):
                odd_of(bot, odd)
                calls = len(bot.server.calls)
                bot.server.push(update)
                await done_with(bot)
                left = 0
                assert_well(bot, calls, most=10 * MAX_CALLS)
        await assert_paid(bot)


async def done_with(bot: Bot) -> None:
    """Until the update is handled to its end and no job is under way; nobody waits for the clock."""
    known = len(bot.server.named("getUpdates"))
    quiet = 0
    while quiet < 2:
        await asyncio.sleep(0.003)
        bot.clock.advance(5.0)
        if any(task.done() for task in bot.running):
            for task in bot.running:
                if task.done():
                    task.result()
            raise Found("the bot has ended")
        is_heard = not bot.server.pending and (bot.server.webhook or len(bot.server.named("getUpdates")) > known)
        is_quiet = (
            is_heard and not bot.waiting() and not bot.core.runner.in_flight and not await bot.storage.queue(limit=1)
        )
        quiet = quiet + 1 if is_quiet else 0


def assert_well(bot: Bot, calls: int, *, most: int = MAX_CALLS) -> None:
    assert_no_crash(bot.events.incidents, of_the_library=UNREADABLE)
    bot.events.incidents.clear()
    made = [call.method for call in bot.server.calls[calls:] if call.method != "getUpdates"]
    if len(made) > most:
        raise Found(f"{len(made)} calls for one update: {made[:20]}")


async def assert_paid(bot: Bot) -> None:
    """The last word: what follows works as ever, and each credit stands for a picture in the chat."""
    odd_of(bot, lambda _method, _body: None)
    async with watched("at the end"):
        if not bot.server.webhook:
            bot.server.write(ANNA, "/gen a last fox")
        await done_with(bot)
        await assert_nobody_paid_for_nothing(bot.storage)
        delivered = await bot.storage.recent_jobs(states=(JobState.DELIVERED,), limit=10_000)
        shown = [message for message in bot.server.messages.values() if "photo" in message or "document" in message]
        if sum(len(job.pictures) for job in delivered) > len(shown):
            raise Found(f"{len(delivered)} jobs were paid, {len(shown)} pictures shown")
