"""Who and what is in the imitation of Telegram: chats, people who write and press there, and what they see."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.telegram_faults import Json, as_sent
from tests.fakes.telegram_held import Held

BOT_ID = 123456789
BOT = {"id": BOT_ID, "is_bot": True, "first_name": "Painter", "username": "painter_bot"}


@dataclass(slots=True, kw_only=True)
class Call:
    at_s: float
    method: str
    data: Json


@dataclass(slots=True, kw_only=True)
class People(Held):
    """`offset_s` moves the whole of Telegram's time forward."""

    offset_s: float = 0.0
    calls: list[Call] = field(default_factory=list)
    messages: dict[tuple[int, int], Json] = field(default_factory=dict)
    blocked: set[int] = field(default_factory=set)
    admins: set[tuple[int, int]] = field(default_factory=set)
    """The bot may be one of them."""
    files: dict[str, bytes] = field(default_factory=dict)
    callbacks: dict[str, Json] = field(default_factory=dict)
    asked_at_s: dict[str, float] = field(default_factory=dict)
    """Callbacks and inline queries that can still be answered."""
    _ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1000))
    _updates: itertools.count[int] = field(default_factory=lambda: itertools.count(500))
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    def now_s(self) -> float:
        """Unix time."""
        return time.time() + self.offset_s

    # --- people ------------------------------------------------------------------------------------------------

    def user(self, id: int, **more: Any) -> Json:
        return {"id": id, "is_bot": False, "first_name": f"P{id}", "language_code": "en", **more}

    def chat(self, id: int) -> Json:
        if id > 0:
            return {"id": id, "type": "private", "first_name": f"P{id}"}
        return {"id": id, "type": "supergroup" if str(id).startswith("-100") else "group", "title": "G"}

    def write(
        self, chat: int, text: str, *, by: int | None = None, answer_to: Json | None = None, thread: int | None = None,
        is_topic: bool = False, user: Json | None = None, **more: Any,
    ) -> Json:  # fmt: skip
        """A message of a person's."""
        message: Json = {
            "message_id": next(self._ids), "date": int(self.now_s()), "chat": self.chat(chat),
            "from": user or self.user(by or chat), "text": text, **more,
        }  # fmt: skip
        if text.startswith("/"):
            command = {"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}
            message["entities"] = [command, *more.get("entities", ())]
        if answer_to is not None:
            message["reply_to_message"] = as_sent({k: v for k, v in answer_to.items() if k != "reply_to_message"})
        if thread is not None:
            message |= {"message_thread_id": thread} | ({"is_topic_message": True} if is_topic else {})
        self.messages[chat, message["message_id"]] = message
        self.push({"message": message})
        return message

    def press(
        self, message: Json | None, data: str, *, by: int | None = None, user: Json | None = None, is_old: bool = False
    ) -> str:
        """A press of a button; gives the id of the callback. An old one can be answered no more."""
        id = f"cb{next(self._ids)}"
        presser = user or self.user(by or (message or {})["chat"]["id"])
        self.callbacks |= {} if is_old else {id: {}}
        self.asked_at_s |= {} if is_old else {id: self.now_s()}
        below: Json = {"inline_message_id": "1"} if message is None else {"message": self._with_answered(message)}
        self.push({"callback_query": {"id": id, "from": presser, "chat_instance": "1", "data": data, **below}})
        return id

    def _with_answered(self, message: Json) -> Json:
        answered = self.messages.get((message["chat"]["id"], message.get("answers", 0)))
        return message if answered is None else {**message, "reply_to_message": as_sent(answered)}

    def type_inline(self, by: int, words: str) -> str:
        id = f"in{next(self._ids)}"
        self.asked_at_s[id] = self.now_s()
        self.push({"inline_query": {"id": id, "from": self.user(by), "query": words, "offset": ""}})
        return id

    def push(self, update: Json) -> int:
        id = next(self._updates)
        self.pending[id] = {"update_id": id, **update}
        self._news.set()
        return id

    # --- looking ------------------------------------------------------------------------------------------------

    def ours(self, chat: int) -> list[Json]:
        """The bot's messages in a chat, oldest first."""
        return [m for (c, _), m in sorted(self.messages.items()) if c == chat and m["from"]["id"] == BOT_ID]

    def pictures(self, chat: int) -> list[Json]:
        return [m for m in self.ours(chat) if "photo" in m or "document" in m]

    def named(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    def buttons(self, message: Json) -> dict[str, str]:
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        return {button["text"]: button.get("callback_data") or button["url"] for row in rows for button in row}

    async def until(self, is_so: Callable[[], object], *, patience_s: float = 10.0) -> None:
        deadline_s = time.monotonic() + patience_s
        while not is_so():
            assert time.monotonic() < deadline_s, f"it did not happen; the last calls: {self._last_calls()}"
            await asyncio.sleep(0.01)

    def _last_calls(self) -> list[tuple[str, str]]:
        calls = [call for call in self.calls if call.method != "getUpdates"][-12:]
        return [(call.method, str(call.data.get("text") or call.data.get("caption"))) for call in calls]
