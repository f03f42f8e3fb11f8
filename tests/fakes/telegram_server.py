"""A local imitation of the Bot API: what the library is told to call instead of Telegram.

`FakeTelegram` keeps chats and messages as Telegram would and answers with its real errors. People act through
`write`, `press`, `type_inline`. Faults are queues by method: each call takes the next one.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.serving.server import HttpServer
from tests.fakes.telegram_faults import Faults, Hang, Json, Page, Refusal, as_sent, bad, markup_in
from tests.fakes.telegram_held import Held

TOKEN = "123456789:AAF-fake_token_for_tests_only_abcdefgh"
BOT_ID = 123456789
BOT = {"id": BOT_ID, "is_bot": True, "first_name": "Painter", "username": "painter_bot"}
JSON_FIELDS = frozenset(
    {"reply_markup", "reply_parameters", "media", "commands", "scope", "entities", "allowed_updates", "results",
     "button", "link_preview_options", "message_ids"}
)  # fmt: skip


@dataclass(slots=True, kw_only=True)
class Call:
    at_s: float
    method: str
    data: Json


@dataclass(slots=True)
class FakeTelegram(Held):
    token: str = TOKEN
    calls: list[Call] = field(default_factory=list)
    messages: dict[tuple[int, int], Json] = field(default_factory=dict)
    faults: Faults = field(default_factory=Faults)
    blocked: set[int] = field(default_factory=set)
    migrated: dict[int, int] = field(default_factory=dict)
    topics: dict[int, set[int]] = field(default_factory=dict)
    admins: set[tuple[int, int]] = field(default_factory=set)
    confirmed: list[int] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    downloads: list[str] = field(default_factory=list)
    dead_words: str = "wrong file identifier/HTTP URL specified"
    dead_files: set[str] = field(default_factory=set)
    refused_inline: set[str] = field(default_factory=set)
    most_bytes: float = float("inf")
    callbacks: dict[str, Json] = field(default_factory=dict)
    inline: dict[str, Json] = field(default_factory=dict)
    base_url: str = ""
    latency_s: float = 0.0
    _ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1000))
    _updates: itertools.count[int] = field(default_factory=lambda: itertools.count(500))
    _poll: int = 0
    _news: asyncio.Event = field(default_factory=asyncio.Event)

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
            "message_id": next(self._ids), "date": int(time.time()), "chat": self.chat(chat),
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
        below: Json = {"inline_message_id": "1"} if message is None else {"message": self._with_answered(message)}
        self.push({"callback_query": {"id": id, "from": presser, "chat_instance": "1", "data": data, **below}})
        return id

    def _with_answered(self, message: Json) -> Json:
        answered = self.messages.get((message["chat"]["id"], message.get("answers", 0)))
        return message if answered is None else {**message, "reply_to_message": as_sent(answered)}

    def type_inline(self, by: int, words: str) -> str:
        id = f"in{next(self._ids)}"
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

    # --- HTTP ----------------------------------------------------------------------------------------------------

    @asynccontextmanager
    async def serving(self, port: int = 0) -> AsyncIterator[FakeTelegram]:
        app = Starlette(routes=[
            Route("/bot{token}/{method}", self._serve, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", self._serve_file),
        ])  # fmt: skip
        async with HttpServer(host="127.0.0.1", port=port, app=app, grace_s=0) as server:
            self.base_url = f"http://127.0.0.1:{server.port}"
            try:
                yield self
            finally:
                self._poll += 1
                self._news.set()
            self.faults.assert_taken()

    async def _serve_file(self, request: Request) -> Response:
        self.downloads.append(request.path_params["path"])
        return Response(self.files[request.path_params["path"]])

    async def _serve(self, request: Request) -> Response:
        method = request.path_params["method"]
        if request.path_params["token"] != self.token:
            return JSONResponse({"ok": False, "error_code": 401, "description": "Unauthorized"}, status_code=401)
        data = await self._read(request)
        self.calls.append(Call(at_s=time.monotonic(), method=method, data=data))
        if self.latency_s:
            await asyncio.sleep(self.latency_s)
        fault = self.faults.take(method)
        try:
            if isinstance(fault, Refusal):
                raise fault
            if isinstance(fault, Page):
                return Response(fault.body, status_code=fault.status, media_type="text/html")
            if isinstance(fault, Hang):
                if fault.has_effect:
                    await self._do(method, data)
                await asyncio.sleep(3600)
            return JSONResponse({"ok": True, "result": await self._do(method, data)})
        except Refusal as refusal:
            body: Json = {"ok": False, "error_code": refusal.status, "description": refusal.description}
            if refusal.parameters:
                body["parameters"] = refusal.parameters
            return JSONResponse(body, status_code=refusal.status)

    async def _read(self, request: Request) -> Json:
        data: Json = {}
        async with request.form() as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    data[name] = {"name": value.filename, "content": await value.read()}
                else:
                    data[name] = json.loads(value) if name in JSON_FIELDS else value
        return data

    async def _do(self, method: str, data: Json) -> Any:
        handler = getattr(self, f"_{''.join('_' + c.lower() if c.isupper() else c for c in method)}", None)
        if handler is None:
            raise Refusal(404, "Not Found")
        result = handler(data)
        return await result if asyncio.iscoroutine(result) else result

    # --- methods ---------------------------------------------------------------------------------------------------

    def _get_me(self, _: Json) -> Json:
        return {**BOT, "can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": True}

    async def _get_updates(self, data: Json) -> list[Json]:
        if self.webhook:
            raise Refusal(409, "Conflict: can't use getUpdates method while webhook is active")
        self._poll += 1
        mine, offset = self._poll, int(data.get("offset") or 0)
        for id in [id for id in self.pending if id < offset]:
            self.confirmed.append(id)
            del self.pending[id]
        ends_at_s = time.monotonic() + float(data.get("timeout") or 0)
        while not self.pending and time.monotonic() < ends_at_s and mine == self._poll:
            self._news.clear()
            try:
                async with asyncio.timeout(0.5):
                    await self._news.wait()
            except TimeoutError:
                continue
        if mine != self._poll:
            raise Refusal(409, "Conflict: terminated by other getUpdates request")
        return [self.pending[id] for id in sorted(self.pending)][: int(data.get("limit") or 100)]

    def _get_chat_member(self, data: Json) -> Json:
        id = int(data["user_id"])
        is_admin = (int(data["chat_id"]), id) in self.admins
        if not is_admin:
            return {"status": "member", "user": self.user(id)}
        rights = ("can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
                  "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users",
                  "can_post_stories", "can_edit_stories", "can_delete_stories")  # fmt: skip
        return {"status": "administrator", "user": self.user(id), **dict.fromkeys(rights, False)}

    def _send_chat_action(self, data: Json) -> bool:
        self._where(data)
        return True

    def _answer_callback_query(self, data: Json) -> bool:
        if data["callback_query_id"] not in self.callbacks:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        if len(data.get("text", "").encode("utf-16-le")) // 2 > 200:
            raise bad("MESSAGE_TOO_LONG")
        self.callbacks[data["callback_query_id"]] = data | {"answered": True}
        return True

    def _answer_inline_query(self, data: Json) -> bool:
        if {result.get("photo_file_id") for result in data["results"]} & (self.dead_files | self.refused_inline):
            raise bad("RESULT_ID_INVALID")
        self.inline[data["inline_query_id"]] = data
        return True

    def _send_message(self, data: Json) -> Json:
        if not data.get("text", "").strip():
            raise bad("message text is empty")
        if len(data["text"]) > 4096:
            raise bad("message is too long")
        return self._add(data, {"text": data["text"]})

    def _send_photo(self, data: Json) -> Json:
        return self._add(data, {"photo": self._sizes(data["photo"], data), **self._caption(data)})

    def _send_document(self, data: Json) -> Json:
        return self._add(data, {"document": self._document(data["document"], data), **self._caption(data)})

    def _send_media_group(self, data: Json) -> list[Json]:
        if not 2 <= len(data["media"]) <= 10:
            raise bad("wrong number of media")
        return [self._add(data, self._media(item, data), is_album=True) for item in data["media"]]

    def _edit_message_text(self, data: Json) -> Json:
        message = self._found(data)
        if "text" not in message:
            raise bad("there is no text in the message to edit")
        return self._changed(message, {"text": data["text"]}, data)

    def _edit_message_caption(self, data: Json) -> Json:
        message = self._found(data)
        if "text" in message:
            raise bad("there is no caption in the message to edit")
        return self._changed(message, self._caption(data), data)

    def _edit_message_reply_markup(self, data: Json) -> Json:
        return self._changed(self._found(data), {}, data)

    def _edit_message_media(self, data: Json) -> Json:
        message = self._found(data)
        media = self._media(data["media"], data)
        for name in ("text", "photo", "document"):
            message.pop(name, None)
        return self._changed(message, media | {"edited": time.monotonic()}, data)

    def _delete_messages(self, data: Json) -> bool:
        chat = self._where(data)
        for id in data["message_ids"]:
            self.messages.pop((chat, id), None)
        return True

    def _get_file(self, data: Json) -> Json:
        if data["file_id"] in self.dead_files:
            raise bad("wrong file_id or the file is temporarily unavailable")
        return {"file_id": data["file_id"], "file_unique_id": data["file_id"], "file_path": data["file_id"]}

    # --- the insides -------------------------------------------------------------------------------------------------

    def _where(self, data: Json) -> int:
        chat = int(data["chat_id"])
        if chat in self.migrated:
            raise Refusal(
                400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=self.migrated[chat]
            )
        if chat in self.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        thread = data.get("message_thread_id")
        if thread is not None and int(thread) not in self.topics.get(chat, set()):
            raise bad("message thread not found")
        return chat

    def _found(self, data: Json) -> Json:
        message = self.messages.get((self._where(data), int(data["message_id"])))
        if message is None:
            raise bad("message to edit not found")
        return message

    def _add(self, data: Json, content: Json, *, is_album: bool = False) -> Json:
        chat, id = self._where(data), next(self._ids)
        answering = data.get("reply_parameters")
        if (
            answering
            and (chat, answering["message_id"]) not in self.messages
            and not answering.get("allow_sending_without_reply")
        ):
            raise bad("message to be replied not found")
        message: Json = {
            "message_id": id, "date": int(time.time()), "chat": self.chat(chat), "from": BOT, **content,
            **markup_in(data),
        }  # fmt: skip
        if data.get("message_thread_id") is not None:
            message |= {"message_thread_id": int(data["message_thread_id"]), "is_topic_message": True}
        if is_album:
            message["media_group_id"] = "1"
        if answering:
            message["answers"] = answering["message_id"]
        self.messages[chat, id] = message
        return as_sent(message)

    def _changed(self, message: Json, content: Json, data: Json) -> Json:
        markup = markup_in(data)
        before = {name: message.get(name) for name in (*content, "reply_markup")}
        if before == {**content, "reply_markup": markup.get("reply_markup")}:
            raise bad("message is not modified: specified new message content and reply markup are exactly the same")
        message.pop("reply_markup", None)
        message.update(content | markup)
        return {name: value for name, value in message.items() if name != "edited"}

    def _media(self, item: Json, data: Json) -> Json:
        caption = self._caption(item)
        if item["type"] == "photo":
            return {"photo": self._sizes(item["media"], data), **caption}
        return {"document": self._document(item["media"], data), **caption}

    @staticmethod
    def _caption(data: Json) -> Json:
        caption = data.get("caption", "")
        if len(caption.encode("utf-16-le")) // 2 > 1024:
            raise bad("message caption is too long")
        return {"caption": caption} if caption else {}

    def _sizes(self, media: Any, data: Json) -> list[Json]:
        id = self._stored(media, data, "photo")
        return [{"file_id": id, "file_unique_id": id, "width": 64, "height": 64, "file_size": len(self.files[id])}]

    def _document(self, media: Any, data: Json) -> Json:
        id = self._stored(media, data, "document")
        name = data[media.removeprefix("attach://")]["name"] if isinstance(media, str) else media["name"]
        return {"file_id": id, "file_unique_id": id, "file_name": name, "file_size": len(self.files[id])}

    def _stored(self, media: Any, data: Json, kind: str) -> str:
        if isinstance(media, str) and not media.startswith("attach://"):
            if media not in self.files or media in self.dead_files:
                raise bad(self.dead_words)
            return media
        upload = data[media.removeprefix("attach://")] if isinstance(media, str) else media
        if not upload["content"]:
            raise bad("file must be non-empty")
        if len(upload["content"]) > self.most_bytes:
            raise Refusal(413, "Request Entity Too Large")
        id = f"{kind}{len(self.files)}"
        self.files[id] = upload["content"]
        return id
