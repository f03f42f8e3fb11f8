"""Pictures as files: whether somebody may have one is the core's to say, so each is asked for like any other wish."""

from __future__ import annotations

import uuid

from fastapi import APIRouter
from starlette.requests import Request as HttpRequest
from starlette.responses import FileResponse, PlainTextResponse, Response

from adapters.web.facts import FACTS, LOCAL_PERSON
from adapters.web.inbound.languages import language_of
from bot.model.commands import Request
from bot.model.jobs import Place
from bot.model.storage_errors import BlobMissing
from bot.ports import Answer, Blobs, Texts

_HEADERS = {
    "Cache-Control": "private, max-age=31536000, immutable",
    "X-Content-Type-Options": "nosniff",
    # A picture opened by itself is shown and nothing else, whatever its bytes are.
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; sandbox",
}
_SHOWN_INLINE = ("image/png", "image/jpeg", "image/webp")


def picture_routes(*, answer: Answer, blobs: Blobs, texts: Texts) -> APIRouter:
    """`/pictures/<job>/<index from 1>`; with `?download=1` to be saved under its name."""
    router = APIRouter(include_in_schema=False)

    @router.api_route("/pictures/{job}/{index}", methods=["GET", "HEAD"])
    async def picture(request: HttpRequest, job: str, index: int) -> Response:
        locale = language_of(request, texts)
        reply = await answer(
            Request(
                id=f"{FACTS.name}:{uuid.uuid4()}",
                identity=LOCAL_PERSON,
                place=Place(platform=FACTS.name, address={}),
                command="original",
                arguments={"job": job, "index": index},
                locale=locale,
                is_counted=False,
            )
        )
        if reply.file is None:
            return PlainTextResponse(reply.text, status_code=404)
        file, tag = reply.file, f'"{reply.file.blob}"'
        if _has(request, tag):
            return Response(status_code=304, headers={**_HEADERS, "ETag": tag})
        try:
            path = blobs.path(file.blob)
        except BlobMissing as error:
            return PlainTextResponse(texts.say(error.key, locale), status_code=404)
        is_inline = file.media_type in _SHOWN_INLINE and "download" not in request.query_params
        return FileResponse(
            path,
            headers={**_HEADERS, "ETag": tag},
            media_type=file.media_type,
            filename=file.name,
            content_disposition_type="inline" if is_inline else "attachment",
        )

    return router


def _has(request: HttpRequest, tag: str) -> bool:
    """Whether the browser holds these bytes already: a blob's name is the hash of its bytes."""
    held = request.headers.get("if-none-match", "")
    return tag in (part.strip().removeprefix("W/") for part in held.split(","))
