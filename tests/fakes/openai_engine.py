"""Imitations of engines that speak OpenAI's images API, as each of them does it, quirks included.

What they would paint is kept as they understood it: with their defaults for what was left out, and with what they
obey instead of paint taken out of the prompt.
"""

from __future__ import annotations

import asyncio
import base64
import json
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from tests.fakes.contract_server import DROP, Answer, Call, ContractServer, reply

GENERATIONS = "/v1/images/generations"
MODELS = "/v1/models"
MODEL = "z-image-turbo"

Body = dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Painted:
    """As the engine understood it. `seed` is None where it takes a random one."""

    prompt: str
    width: int
    height: int
    seed: object
    steps: object
    guidance: object = None
    negative: str = ""
    obeyed: str = ""


class NotTaken(Exception):
    """The engine refuses a request."""

    def __init__(self, status: int, body: object) -> None:
        super().__init__(status)
        self.answer = reply(status, json.dumps(body).encode())


def _sides(size: object, sign: str = "x") -> tuple[int, int]:
    if not isinstance(size, str) or sign not in size:
        raise NotTaken(422, {"detail": [{"loc": ["body", "size"], "msg": "size must be in format 'WIDTHxHEIGHT'"}]})
    width, height = size.split(sign)
    return int(width), int(height)


def vllm_omni(body: Body) -> Painted:
    """0.30: any other model than its own is a 400, `url` is a 422; 50 steps and guidance 1.0 where none are given."""
    if body.get("model") not in (None, "Tongyi-MAI/Z-Image-Turbo"):
        raise NotTaken(400, {"detail": f"Model mismatch: request specifies {body['model']!r}."})
    if body.get("response_format", "b64_json") not in ("b64_json", "file"):
        message = "Value error, Only 'b64_json' or 'file' response format is supported"
        raise NotTaken(422, {"detail": [{"loc": ["body", "response_format"], "msg": message}]})
    width, height = _sides(body.get("size", "1024x1024"))
    return Painted(
        prompt=str(body["prompt"]),
        width=width,
        height=height,
        seed=body.get("seed"),
        steps=body.get("num_inference_steps", 50),
        guidance=body.get("guidance_scale", 1.0),
    )


def sglang(body: Body) -> Painted:
    """0.5: seed 42 and 9 steps where none are given."""
    width, height = _sides(body.get("size", "1024x1024"))
    return Painted(
        prompt=str(body["prompt"]),
        width=width,
        height=height,
        seed=body.get("seed", 42),
        steps=body.get("num_inference_steps", 9),
        guidance=body.get("guidance_scale", 0.0),
    )


def localai(body: Body) -> Painted:
    """`step`, 15 of them where none is given; the prompt is split at each `|`, and a `<lora:…>` is loaded. A seed is
    narrowed to int32, and its Python backends honour those above 0 only. Names of models are case-sensitive."""
    if body.get("model") not in (None, MODEL):
        raise NotTaken(404, {"error": {"code": 404, "message": f'model "{body["model"]}" not found', "type": ""}})
    width, height = _sides(body.get("size", "512x512"))
    positive, *others = str(body["prompt"]).split("|")
    prompt, obeyed = _taken_out(r"<lora:([^:>]+):([^>]+)>", positive)
    return Painted(
        prompt=prompt,
        width=width,
        height=height,
        seed=_int32(body.get("seed")),
        steps=body.get("step", 15),
        negative=others[0] if others else "",
        obeyed=obeyed,
    )


def xinference(body: Body) -> Painted:
    """4.1: what is beyond OpenAI's fields is JSON in a string; sides may be parted by anything."""
    if body.get("model") != MODEL:
        raise NotTaken(400, {"detail": f"Model not found in the model list, uid: {body.get('model')}"})
    if not isinstance(body.get("kwargs", ""), str):
        raise NotTaken(422, {"detail": [{"loc": ["body", "kwargs"], "msg": "str type expected"}]})
    extra = json.loads(str(body.get("kwargs") or "{}"))
    width, height = map(int, re.split(r"[^\d]+", str(body.get("size", "1024*1024"))))
    return Painted(
        prompt=str(body["prompt"]),
        width=width,
        height=height,
        seed=extra.get("seed"),
        steps=extra.get("num_inference_steps", 50),
        guidance=extra.get("guidance_scale", 5.0),
    )


def sd_server(body: Body) -> Painted:
    """Only prompt and size are read; the rest has to stand in the prompt, where anybody might write it."""
    width, height = _sides(body.get("size", "512x512"))
    prompt, obeyed = _taken_out(r"<sd_cpp_extra_args>(.*?)</sd_cpp_extra_args>", str(body["prompt"]))
    return Painted(prompt=prompt, width=width, height=height, seed=42, steps=20, obeyed=obeyed)


def _int32(seed: object) -> int | None:
    if not isinstance(seed, int):
        return None
    narrowed = (seed + 2**31) % 2**32 - 2**31
    return narrowed if narrowed > 0 else None


def _taken_out(pattern: str, prompt: str) -> tuple[str, str]:
    found = re.search(pattern, prompt, re.DOTALL)
    return re.sub(pattern, "", prompt, flags=re.DOTALL), found[0] if found else ""


@dataclass(slots=True, kw_only=True)
class OpenAIEngine(ContractServer):
    """Paints at once, or when a test lets it (`hold`, then `go_on`), and answers with the picture, or with `ending`. A
    connection that closes meanwhile is noticed; only vLLM-Omni does something about it."""

    understand: Callable[[Body], Painted] = sd_server
    answers_by_url: bool = False
    model: str = MODEL
    painted: list[Painted] = field(default_factory=list)
    aborted: list[str] = field(default_factory=list)
    left_alone: int = 0
    progress: object = 0.25
    ending: Answer | None = None
    _may_paint: asyncio.Event = field(default_factory=asyncio.Event)
    _begun: asyncio.Event = field(default_factory=asyncio.Event)
    _left: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self._may_paint.set()

    def hold(self) -> None:
        self._may_paint.clear()

    def go_on(self) -> None:
        self._may_paint.set()

    async def begun(self) -> None:
        """Until the next picture is being painted."""
        await self._begun.wait()
        self._begun.clear()

    async def left(self) -> None:
        """Until somebody has closed the connection while a picture was being painted."""
        await self._left.wait()

    async def _reply_to(self, call: Call, reader: asyncio.StreamReader) -> Answer:
        match call.method, call.path:
            case "POST", path if path == GENERATIONS:
                return await self._generate(call, reader)
            case "GET", path if path == MODELS:
                return _json({"object": "list", "data": [{"id": self.model, "object": "model"}]})
            case "GET", path if path.endswith("/progress"):
                return _json({"progress": self.progress})
            case "POST", path if path.endswith("/abort"):
                self.aborted.append(path)
                self._may_paint.set()
                return _json({"msg": "Done"})
            case "GET", path if path.startswith("/v1/images/"):
                return reply(body=self.picture, content_type="image/png")
            case _:
                return reply(404, b'{"detail": "Not Found"}')

    async def _generate(self, call: Call, reader: asyncio.StreamReader) -> Answer:
        body = call.json
        assert isinstance(body, dict)
        try:
            self.painted.append(self.understand(body))
        except NotTaken as refusal:
            return refusal.answer
        self._begun.set()
        if not await self._painting(reader):
            return DROP
        if self.ending is not None:
            return self.ending
        if self.answers_by_url or (self.understand is sglang and body.get("response_format", "url") == "url"):
            return _json({"data": [{"url": f"/v1/images/{len(self.painted)}/content"}]})
        return pictures(self.picture)

    async def _painting(self, reader: asyncio.StreamReader) -> bool:
        """Until it is done; False where nobody waits any more."""
        done, closed = asyncio.ensure_future(self._may_paint.wait()), asyncio.ensure_future(reader.read(1))
        try:
            await asyncio.wait({done, closed}, return_when=asyncio.FIRST_COMPLETED)
            if done.done():
                return True
            self.left_alone += 1
            self._left.set()
            return False
        finally:
            done.cancel()
            closed.cancel()
            with suppress(asyncio.CancelledError):
                await closed


def pictures(*bytes_of: bytes) -> Answer:
    data = [{"b64_json": base64.b64encode(each).decode(), "revised_prompt": None} for each in bytes_of]
    return _json({"created": 1775401200, "data": data})


def _json(body: object) -> Answer:
    return reply(body=json.dumps(body).encode())


@asynccontextmanager
async def openai_engine(understand: Callable[[Body], Painted]) -> AsyncIterator[OpenAIEngine]:
    engine = OpenAIEngine(understand=understand)
    await engine.start()
    try:
        yield engine
    finally:
        await engine.stop()
