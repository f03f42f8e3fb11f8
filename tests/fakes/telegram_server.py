"""A local imitation of the Bot API: what the library is told to call instead of Telegram.

`FakeTelegram` keeps chats and messages as Telegram would and answers with its real errors. People act through
`write`, `press`, `type_inline`. Faults are queues by method: each call takes the next one.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.serving.server import HttpServer
from tests.fakes import telegram_rules as rules
from tests.fakes.telegram_faults import Faults, Hang, Json, Page, Refusal, as_sent, bad
from tests.fakes.telegram_floods import Floods
from tests.fakes.telegram_people import BOT, BOT_ID, Call, People

TOKEN = "123456789:AAF-fake_token_for_tests_only_abcdefgh"
JSON_FIELDS = frozenset(
    {"reply_markup", "reply_parameters", "media", "commands", "scope", "entities", "caption_entities",
     "allowed_updates", "results", "button", "link_preview_options", "message_ids"}
)  # fmt: skip
FILES = ("photo", "document")


@dataclass(slots=True)
class FakeTelegram(People):
    token: str = TOKEN
    faults: Faults = field(default_factory=Faults)
    floods: Floods | None = field(default_factory=Floods)
    """None where a bot may send as fast as it can."""
    migrated: dict[int, int] = field(default_factory=dict)
    topics: dict[int, set[int]] = field(default_factory=dict)
    confirmed: list[int] = field(default_factory=list)
    downloads: list[str] = field(default_factory=list)
    dead_words: str = "wrong file identifier/HTTP URL specified"
    dead_files: set[str] = field(default_factory=set)
    refused_inline: set[str] = field(default_factory=set)
    most_bytes: float = float("inf")
    inline: dict[str, Json] = field(default_factory=dict)
    base_url: str = ""
    latency_s: float = 0.0
    _poll: int = 0

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
        is_admin = (self._where(data), id) in self.admins
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
        id = data["callback_query_id"]
        self._still_asked(id, is_known=id in self.callbacks and "answered" not in self.callbacks[id])
        if rules.units(data.get("text", "")) > rules.MAX_ALERT:
            raise bad("MESSAGE_TOO_LONG")
        self.callbacks[id] = data | {"answered": True}
        return True

    def _still_asked(self, id: str, *, is_known: bool) -> None:
        """A query is answered once. No document says so, nor for how long it can be: see `rules.QUERY_LASTS_S`."""
        if not is_known or self.now_s() - self.asked_at_s.get(id, self.now_s()) > rules.QUERY_LASTS_S:
            raise bad(rules.TOO_OLD)

    def _answer_inline_query(self, data: Json) -> bool:
        id = data["inline_query_id"]
        self._still_asked(id, is_known=id in self.asked_at_s and id not in self.inline)
        rules.check_inline_answer(data)
        if {result.get("photo_file_id") for result in data["results"]} & (self.dead_files | self.refused_inline):
            raise bad("RESULT_ID_INVALID")
        self.inline[id] = data
        return True

    def _send_message(self, data: Json) -> Json:
        content = {"text": rules.text_in(data)}
        self._admit(data)
        return self._add(data, content)

    def _send_photo(self, data: Json) -> Json:
        return self._send_media(data, {"type": "photo", "media": data["photo"], **_words_of(data)})

    def _send_document(self, data: Json) -> Json:
        return self._send_media(data, {"type": "document", "media": data["document"], **_words_of(data)})

    def _send_media(self, data: Json, item: Json) -> Json:
        content = self._media(item, data)
        self._admit(data)
        return self._add(data, content)

    def _send_media_group(self, data: Json) -> list[Json]:
        """It has no parameter `reply_markup`: an album has no keyboard."""
        media = data["media"]
        rules.check_album(media)
        self._where(data)
        contents = [self._media(item, data) for item in media]
        self._admit(data, len(media))
        known = {message.get("media_group_id") for message in self.messages.values()}
        album = {"media_group_id": str(len(known | {None}))}
        without = {name: value for name, value in data.items() if name != "reply_markup"}
        return [self._add(without, content | album) for content in contents]

    def _edit_message_text(self, data: Json) -> Json:
        message = self._found(data)
        if "text" not in message:
            raise bad("there is no text in the message to edit")
        return self._changed(message, {"text": rules.text_in(data)}, data)

    def _edit_message_caption(self, data: Json) -> Json:
        message = self._found(data)
        if "text" in message:
            raise bad("there is no caption in the message to edit")
        return self._changed(message, rules.caption_in(data) or {"caption": None}, data)

    def _edit_message_reply_markup(self, data: Json) -> Json:
        return self._changed(self._found(data), {}, data)

    def _edit_message_media(self, data: Json) -> Json:
        """An album's message "only to a document for document albums and to a photo … otherwise"."""
        message, item = self._found(data), data["media"]
        if "media_group_id" in message and item["type"] not in message:
            raise bad("Can't use the media of the specified type in the album")
        return self._changed(message, dict.fromkeys(("text", "caption", *FILES)) | self._media(item, data), data)

    def _delete_message(self, data: Json) -> bool:
        """Refused where it is not found, too."""
        if (self._where(data), int(data["message_id"])) not in self.messages:
            raise bad("message to delete not found")
        return self._delete_messages({"chat_id": data["chat_id"], "message_ids": [data["message_id"]]})

    def _delete_messages(self, data: Json) -> bool:
        """ "If some of the specified messages can't be found, they are skipped." Where one may not be deleted, none is:
        no document.
        """
        ids, chat = rules.ids_in(data), self._where(data)
        found = [id for id in ids if (chat, id) in self.messages]
        if not all(self._may_delete(self.messages[chat, id]) for id in found):
            raise bad("message can't be deleted for everyone")
        for id in found:
            self.messages.pop((chat, id), None)
        return True

    def _may_delete(self, message: Json) -> bool:
        """deleteMessage: outgoing ones, incoming ones in private chats, any where the bot is an administrator."""
        chat = message["chat"]["id"]
        is_ours, is_admin = message["from"]["id"] == BOT_ID, (chat, BOT_ID) in self.admins
        is_young = self.now_s() - message["date"] < rules.DELETED_WITHIN_S
        return is_young and (is_ours or chat > 0 or is_admin)

    def _get_file(self, data: Json) -> Json:
        id = data["file_id"]
        if id in self.dead_files:
            raise bad("wrong file_id or the file is temporarily unavailable")
        if len(self.files.get(id, b"")) > rules.MAX_DOWNLOAD_BYTES:
            raise bad("file is too big")
        return {"file_id": id, "file_unique_id": id, "file_path": id}

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

    def _admit(self, data: Json, count: int = 1) -> None:
        if self.floods is not None:
            self.floods.admit(self._where(data), count, self.now_s())

    def _found(self, data: Json) -> Json:
        """The bot's own, "without reply_markup or with inline keyboards" (Bot API, "Updating messages").

        That a message of an album, which came without a keyboard, gets none later: no document.
        """
        message = self.messages.get((self._where(data), int(data["message_id"])))
        if message is None:
            raise bad("message to edit not found")
        is_fixed = "inline_keyboard" not in message.get("reply_markup", {"inline_keyboard": []})
        if message["from"]["id"] != BOT_ID or is_fixed or ("media_group_id" in message and rules.markup_in(data)):
            raise bad("message can't be edited")
        return message

    def _add(self, data: Json, content: Json) -> Json:
        chat, id = self._where(data), next(self._ids)
        answering = data.get("reply_parameters")
        if (
            answering
            and (chat, answering["message_id"]) not in self.messages
            and not answering.get("allow_sending_without_reply")
        ):
            raise bad("message to be replied not found")
        message: Json = {
            "message_id": id, "date": int(self.now_s()), "chat": self.chat(chat), "from": BOT, **content,
            **rules.markup_in(data),
        }  # fmt: skip
        if data.get("message_thread_id") is not None:
            message |= {"message_thread_id": int(data["message_thread_id"]), "is_topic_message": True}
        if answering:
            message["answers"] = answering["message_id"]
        self.messages[chat, id] = message
        return as_sent(message)

    def _changed(self, message: Json, content: Json, data: Json) -> Json:
        """A file is the same where its bytes are: no document."""
        markup = rules.markup_in(data)
        wanted = {**content, "reply_markup": markup.get("reply_markup")}
        before = {name: message.get(name) for name in wanted}
        if self._as_seen(before) == self._as_seen(wanted):
            raise bad(rules.NOT_MODIFIED)
        for name, value in wanted.items():
            message.pop(name, None)
            message |= {} if value is None else {name: value}
        return dict(message)

    def _as_seen(self, content: Json) -> Json:
        return content | {
            "photo": [self.files.get(size["file_id"]) for size in content.get("photo") or ()],
            "document": self.files.get((content.get("document") or {}).get("file_id", "")),
        }

    def _media(self, item: Json, data: Json) -> Json:
        caption = rules.caption_in(item)
        if item["type"] == "photo":
            return {"photo": self._sizes(item["media"], data), **caption}
        return {"document": self._document(item["media"], data), **caption}

    def _sizes(self, media: Any, data: Json) -> list[Json]:
        id = self._stored(media, data, "photo")
        width, height = rules.check_photo(self.files[id])
        size = {"file_id": id, "file_unique_id": id, "width": width, "height": height}
        return [size | {"file_size": len(self.files[id])}]

    def _document(self, media: Any, data: Json) -> Json:
        id = self._stored(media, data, "document")
        upload = _upload_in(media, data)
        name = upload["name"] if upload else id
        return {"file_id": id, "file_unique_id": id, "file_name": name, "file_size": len(self.files[id])}

    def _stored(self, media: Any, data: Json, kind: str) -> str:
        upload = _upload_in(media, data)
        if upload is None:
            if media not in self.files or media in self.dead_files:
                raise bad(self.dead_words)
            if media.startswith(FILES) and not media.startswith(kind):  # "Sending by file_id": the type stays
                raise bad("type of file mismatch")
            return str(media)
        rules.check_upload(upload["content"], most_bytes=self.most_bytes)
        if kind == "photo":
            rules.check_photo(upload["content"])
        id = f"{kind}{len(self.files)}"
        self.files[id] = upload["content"]
        return id


def _upload_in(media: Any, data: Json) -> Json | None:
    """None where a file id, or an address, is sent instead."""
    if not isinstance(media, str):
        return dict(media)
    return dict(data[media.removeprefix("attach://")]) if media.startswith("attach://") else None


def _words_of(data: Json) -> Json:
    return {name: data[name] for name in ("caption", "caption_entities", "parse_mode") if name in data}
