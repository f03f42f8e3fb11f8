"""ComfyUI: it queues a graph, tells in its history how that ended, and over a websocket how far it is.

ComfyUI, server.py: `POST /prompt {prompt, client_id, prompt_id}`, where versions since 2025 take our id and older ones
give one of their own; `GET /queue`; `GET /history/{id}`, empty until it has ended; `GET /view` for the bytes; `POST
/queue {"delete": [id]}` for what waits, `POST /interrupt` for what runs, which in older versions is whatever runs.
"""

from __future__ import annotations

import asyncio
import secrets
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Protocol
from urllib.parse import quote, urlencode
from uuid import NAMESPACE_URL, uuid5

from bot.backends.briefs import Brief, brief_of
from bot.backends.comfyui_errors import failure_of, has_node_errors, is_validation, refusal_of
from bot.backends.comfyui_nodes import CORE_SEEDS, Inputs, faults_of, inputs_of, kept_seed, seeds_kept
from bot.backends.comfyui_progress import ProgressListener
from bot.backends.comfyui_template import BadTemplate, Graph, Template
from bot.backends.downloads import Downloads
from bot.backends.engine_http import Answer, EngineHttp, EngineTimeouts, field_of
from bot.backends.envelope import read_task_id
from bot.backends.http_calls import NoAnswer
from bot.backends.prompt_syntax import neutral_for_comfyui
from bot.model.backend_errors import Ambiguous, BackendError, BadPicture, Cause, TaskLost, Unavailable
from bot.model.images import (
    Abilities,
    Done,
    Failed,
    ImageRef,
    ImageRequest,
    InProgress,
    ProviderFacts,
    Size,
    TaskId,
    TaskStatus,
)
from bot.ports import OWN_CALLS_PER_S, Backend, BackendLimits, BackendPlug, BackendTools, Clock, Health

MAX_IMAGES = 8
API = "/api"
EXAMPLE = Brief(prompt="a fox", size=Size(width_px=1024, height_px=1024), seed=1)
"""What is filled in where a graph is looked at and not painted."""
LEARNED_WITHIN_S = 5.0
"""How long a start waits for what ComfyUI says of its nodes."""
MAX_MADE_AGAIN = 8
"""How often a picture that is gone from the output folder is made anew for the same key."""
NOTHING_SAVED = Failed(detail="", cause=Cause(said="The graph came to its end and saved no picture."))
ABILITIES = Abilities(seed=True, sizes=True, progress=True, cancel=True, idempotent_submit=True, bills_nobody=True)
"""`idempotent_submit` where ComfyUI takes our ids. An older one may paint a picture twice, which costs the operator's
own time and nobody's credits."""


class ComfyUIBackend:
    """A Backend. There is no key: ComfyUI asks for none."""

    def __init__(
        self,
        *,
        name: str = "comfyui",
        url: str,
        template: Template,
        clock: Clock,
        max_connections: int,
        timeouts: EngineTimeouts | None = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        self._name = name
        self._url = url.rstrip("/")
        self._template = template
        self._prefix = ""
        self._nodes: dict[str, Inputs | None] = {}
        self._client_id = secrets.token_hex(16)
        self._http = EngineHttp(
            url=self._url,
            clock=clock,
            max_connections=max_connections,
            timeouts=timeouts,
            ssl_context=ssl_context,
        )
        self._downloads = Downloads(
            own_url=self._url, is_own_only=True, max_connections=max_connections, ssl_context=ssl_context
        )
        self._progress = ProgressListener(
            url=self._url, client_id=self._client_id, clock=clock, ssl_context=ssl_context
        )

    def __repr__(self) -> str:
        return f"<ComfyUIBackend {self._name} at {self._url}>"

    @property
    def name(self) -> str:
        return self._name

    @property
    def abilities(self) -> Abilities:
        """`kept_seeds` are those that each node takes to which a seed goes, as far as ComfyUI has said it."""
        inputs = [(self._nodes.get(kind) or {}).get(name) for _, kind, name in self._asked_for_seeds]
        return replace(ABILITIES, kept_seeds=seeds_kept(inputs))

    async def aclose(self) -> None:
        await self._progress.aclose()
        await self._http.aclose()
        await self._downloads.aclose()

    async def learn_seeds(self) -> None:
        """Ask which seeds the graph keeps. Asked once; where ComfyUI does not answer, the next call asks again."""
        for _, kind, _ in self._asked_for_seeds:
            await self._node(kind)

    async def submit(self, request: ImageRequest, *, key: str) -> TaskId:
        """A picture that ComfyUI has made for this key and lost is made again, under the next id."""
        await self.learn_seeds()
        kept_seeds = self.abilities.kept_seeds
        brief = brief_of(request, key=key, neutralise=neutral_for_comfyui, kept_seeds=kept_seeds)
        for number in range(MAX_MADE_AGAIN + 1):
            task = _task_of(key, number)
            if await self._place(task) is not None:
                break
            ended = await self._ended(task)
            if ended is None:
                task = await self._queue(task, await self._graph(brief, mark=secrets.token_hex(4)))
                break
            if not (isinstance(ended, Done) and await self._is_gone(ended)):
                break
        self._progress.expect(task)
        return task

    async def examine(self) -> Sequence[str]:
        """What ComfyUI would refuse in the graph: nodes, files and ranges. Nothing is said where it does not answer."""
        nodes: dict[str, Inputs | None] = {}
        for kind in sorted(self._template.classes):
            known = await self._node(kind)
            if kind in self._nodes:
                nodes[kind] = known
        return faults_of(await self._graph(EXAMPLE, mark=""), nodes)

    async def status(self, task: TaskId) -> TaskStatus:
        ended = await self._ended(task)
        if ended is None:
            place = await self._place(task)
            if place is not None:
                return InProgress(fraction=self._progress.fraction(task))
            # Between the two questions it may have come to its end.
            ended = await self._ended(task)
        await self._progress.forget(task)
        if ended is None:
            raise TaskLost
        return ended

    def fetch(self, image: ImageRef) -> AsyncGenerator[bytes, None]:
        """GET /view, from this engine alone."""
        return self._downloads.fetch(image)

    async def cancel(self, task: TaskId) -> None:
        """Take it out of the queue, or stop it. What others ask of the same ComfyUI is left alone."""
        await self._post("/queue", {"delete": [task]})
        try:
            is_running = await self._place(task) == "queue_running"
        except BackendError:  # a 429 and a refusal among them: whether it runs cannot be known
            is_running = False
        if is_running:
            await self._post("/interrupt", {"prompt_id": task})
        await self._progress.forget(task)

    async def ping(self) -> Health:
        """GET /prompt: how many tasks are in the queue, whoever asked for them."""
        answer = await self._get_where_it_is("/prompt")
        info = field_of(answer.content, "exec_info") if isinstance(answer, Answer) and answer.is_ok else None
        queued = field_of(info, "queue_remaining")
        if isinstance(answer, Answer) and answer.is_ok and not isinstance(queued, int):
            return Health(is_ok=False, detail="What answers there is not ComfyUI.")
        if isinstance(answer, Answer) and answer.is_ok:
            await self.learn_seeds()
        return self._http.health_of(answer, well="ComfyUI answers.", queued=queued if isinstance(queued, int) else None)

    async def _queue(self, task: TaskId, graph: Graph) -> TaskId:
        """Raises Refused also where ComfyUI takes a part of the graph: that part may make another picture, or none."""
        body = {"prompt": graph, "client_id": self._client_id, "prompt_id": task}
        answer = await self._post("/prompt", body)
        content = answer.content if isinstance(answer, Answer) else None
        if isinstance(answer, Answer) and answer.status == 400 and is_validation(content):
            raise refusal_of(content, differs=self._template.differs)
        accepted = read_task_id(field_of(self._http.submitted(answer), "prompt_id"), secret="")
        if accepted is None:
            raise Ambiguous
        if has_node_errors(content):
            await self.cancel(accepted)
            await self._post("/history", {"delete": [accepted]})
            raise refusal_of(content, differs=self._template.differs)
        return accepted

    async def _graph(self, brief: Brief, *, mark: str) -> Graph:
        graph = self._template.graph(brief, mark=mark)
        for number, kind, name in self._asked_for_seeds:
            inputs = graph[number]["inputs"]
            if isinstance(inputs, dict):
                known = await self._node(kind)
                inputs[name] = kept_seed(brief.seed, (known or {}).get(name))
        return graph

    @property
    def _asked_for_seeds(self) -> Sequence[tuple[str, str, str]]:
        """Where seeds go and it has to be asked which ones are taken: node, its class and its input."""
        return [place for place in self._template.seeds if place[1] not in CORE_SEEDS]

    async def _node(self, kind: str) -> Inputs | None:
        """What a node takes, asked once; None where there is no such node, or nothing is said of it."""
        if kind not in self._nodes:
            answer = await self._get(f"/object_info/{quote(kind, safe='')}")
            if not isinstance(answer, Answer) or not answer.is_ok:
                answer = await self._get("/object_info")
            if not isinstance(answer, Answer) or not answer.is_ok:
                return None
            self._nodes[kind] = inputs_of(field_of(answer.content, kind))
        return self._nodes[kind]

    async def _is_gone(self, ended: Done) -> bool:
        """Whether the file was deleted from the output folder."""
        try:
            async with aclosing(self._downloads.fetch(ended.images[0])) as pieces:
                async for _ in pieces:
                    return False
        except BadPicture as bad:
            return bad.detail == "gone"
        except Unavailable:
            return False
        return False

    async def _place(self, task: TaskId) -> str | None:
        """`queue_running`, `queue_pending`, or None where it is in neither. Raises Unavailable."""
        queue = self._http.content_of(await self._get_where_it_is("/queue"))
        for place in ("queue_running", "queue_pending"):
            items = field_of(queue, place)
            if not isinstance(items, list):
                raise Unavailable(reason="down")
            # (number, prompt_id, graph, extra data, outputs)
            if any(isinstance(item, list) and len(item) > 1 and item[1] == task for item in items):
                return place
        return None

    async def _ended(self, task: TaskId) -> Done | Failed | None:
        """How it ended; None where it is not in the history. Raises TryLater, Refused, Unavailable."""
        entry = field_of(await self._asked(f"/history/{quote(task, safe='')}"), task)
        if entry is None:
            return None
        status = field_of(entry, "status")
        if field_of(status, "status_str") == "error":
            return failure_of(field_of(status, "messages"))
        images = self._images(field_of(entry, "outputs"))
        return Done(images=images, facts=ProviderFacts()) if images else NOTHING_SAVED

    async def _get(self, path: str) -> Answer | NoAnswer:
        return await self._http.get(self._prefix + path)

    async def _post(self, path: str, body: Mapping[str, object]) -> Answer | NoAnswer:
        return await self._http.post(self._prefix + path, body)

    async def _get_where_it_is(self, path: str) -> Answer | NoAnswer:
        """Newer versions have each route also below `/api`, and a proxy between may pass only those."""
        answer = await self._get(path)
        if isinstance(answer, Answer) and answer.status == 404:
            other = "" if self._prefix else API
            there = await self._http.get(other + path)
            if isinstance(there, Answer) and there.is_ok:
                self._prefix = self._progress.prefix = other
                return there
        return answer

    async def _asked(self, path: str) -> object:
        return self._http.content_of(await self._get(path))

    def _images(self, outputs: object) -> tuple[ImageRef, ...]:
        """What the graph saved, before what it only showed (`temp`)."""
        nodes = list(outputs.values()) if isinstance(outputs, Mapping) else []
        lists = [found for node in nodes if isinstance(found := field_of(node, "images"), list)]
        images = [image for found in lists for image in found if "filename" in _named(image)]
        images.sort(key=lambda image: field_of(image, "type") != "output")
        return tuple(
            ImageRef(f"{self._url}{self._prefix}/view?{urlencode(_named(image))}") for image in images[:MAX_IMAGES]
        )


def _named(image: object) -> dict[str, str]:
    """How /view is asked for it. A lone surrogate, which JSON can name, stands in no address."""
    names = ("filename", "subfolder", "type")
    texts = {name: value for name in names if isinstance(value := field_of(image, name), str)}
    return {name: text for name, text in texts.items() if text.isprintable()}


def _task_of(key: str, number: int) -> TaskId:
    """The first has the name that it had before pictures were made again."""
    return TaskId(str(uuid5(NAMESPACE_URL, f"imagine-bot:{key}" if number == 0 else f"imagine-bot:{key}:{number}")))


class Options(Protocol):
    """The settings that this backend reads."""

    @property
    def comfyui_url(self) -> str | None: ...

    @property
    def comfyui_template(self) -> Path | None: ...

    @property
    def engine_max_active(self) -> int: ...


def _template(options: Options) -> Template:
    """Raises BadTemplate."""
    path = options.comfyui_template
    return Template.read(path) if path else Template.built_in()


def _fault(options: Options) -> str | None:
    try:
        _template(options)
    except BadTemplate as bad:
        return f"COMFYUI_TEMPLATE is {options.comfyui_template}, which cannot be used. {bad}"
    return None


@asynccontextmanager
async def _opened(options: Options, tools: BackendTools) -> AsyncIterator[Sequence[Backend]]:
    backend = ComfyUIBackend(
        url=options.comfyui_url or "",
        template=_template(options),
        clock=tools.clock,
        max_connections=tools.max_connections,
    )
    async with aclosing(backend):
        with suppress(TimeoutError):
            async with asyncio.timeout(LEARNED_WITHIN_S):
                await backend.learn_seeds()
        yield (backend,)


def _limits(options: Options) -> BackendLimits:
    return BackendLimits(max_active=options.engine_max_active, max_calls_per_s=OWN_CALLS_PER_S)


COMFYUI: BackendPlug[Options] = BackendPlug(name="comfyui", open=_opened, limits=_limits, fault=_fault)
