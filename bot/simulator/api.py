"""The calls of the Z Image Turbo HTTP API, answered by a simulator: submit, status and the pictures."""

import asyncio
import hashlib
import hmac
import json
from collections import Counter, OrderedDict, deque
from collections.abc import Callable
from random import Random

import structlog
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.simulator.answers import (
    PICTURES_OF_SEVERAL,
    gone_wrong,
    refusal,
    status_data,
    success,
    too_many,
)
from bot.simulator.drawing import SIZES_PX, draw
from bot.simulator.faults import (
    HEADER,
    Call,
    Fault,
    FaultPlan,
    UnknownFault,
    parse_rules,
    rules_in_prompt,
)
from bot.simulator.hostile import MADE_OF_A_PICTURE, hostile_picture
from bot.simulator.settings import SimulatorSettings
from bot.simulator.tasks import Task, Tasks
from bot.simulator.typefaces import Typefaces

log = structlog.get_logger()

MAX_PROMPT_CHARACTERS = 1000
MAX_BODY_BYTES = 64 * 1024
MAX_KEPT_PICTURES = 32
FIELDS = frozenset({"prompt", "aspect_ratio"})
AFTER_THE_EFFECT = frozenset({Fault.HANG, Fault.DROPPED, Fault.MALFORMED_JSON})
"""Faults of a submit whose task is made all the same: the client cannot know, and the operator pays."""


class BadRequest(Exception):
    """The call breaks the contract; the text says how."""


class Api:
    """The handlers, and the state that they share. All in one event loop."""

    def __init__(self, *, settings: SimulatorSettings, clock: Callable[[], float], random: Random) -> None:
        self._settings = settings
        self._clock = clock
        self.tasks = Tasks(
            folder=settings.folder,
            clock=clock,
            random=random,
            duration=settings.duration,
            max_tasks=settings.max_tasks,
        )
        self.plan = FaultPlan(rules=settings.faults, random=random)
        self.stopping = asyncio.Event()
        self._recent: deque[float] = deque()
        self._pictures: OrderedDict[str, bytes] = OrderedDict()
        self._drawing = asyncio.Lock()
        self._typefaces: Typefaces | None = None

    async def submit(self, request: Request) -> Response:
        self.tasks.counters.submits += 1
        try:
            own = parse_rules(request.headers.get(HEADER, ""), here=Call.SUBMIT)
            refused = await self._refused_at_the_door(request)
            fault = None if refused else self.plan.at_call(Call.SUBMIT, own)
            if refused or (fault is not None and fault not in AFTER_THE_EFFECT):
                return refused or self._faulty(Call.SUBMIT, fault)
            prompt, aspect_ratio = _checked(await _body(request))
        except (BadRequest, UnknownFault) as error:
            return refusal(400, str(error))
        if self._settings.prompt_markers:
            own += rules_in_prompt(prompt)
            fault = fault or self.plan.at_call(Call.SUBMIT, rules_in_prompt(prompt))
            if fault is not None and fault not in AFTER_THE_EFFECT:
                return self._faulty(Call.SUBMIT, fault)
        task, forgotten = self.tasks.new(prompt, aspect_ratio, fate=self.plan.fate(own))
        for task_id in forgotten:
            self.plan.forget(task_id)
        await asyncio.to_thread(self.tasks.save, task, forgotten)
        if fault is not None:
            return self._faulty(Call.SUBMIT, fault)
        return success({"task_id": task.task_id, "status": "IN_PROGRESS"})

    async def status(self, request: Request) -> Response:
        counters = self.tasks.counters
        counters.status_calls += 1
        task = self.tasks.get(request.query_params.get("task_id", ""))
        if task is not None:
            counters.status_calls_by_task[task.task_id] += 1
        try:
            own = parse_rules(request.headers.get(HEADER, ""), here=Call.STATUS) + (task.fate if task else ())
        except UnknownFault as error:
            return refusal(400, str(error))
        refused = await self._refused_at_the_door(request)
        if refused is not None:
            return refused
        owner = task.task_id if task else ""
        told = self.plan.told(own, owner=owner)
        fault = self.plan.at_call(Call.STATUS, (rule for rule in own if rule.fault not in told), owner=owner)
        if fault is not None:
            return self._faulty(Call.STATUS, fault)
        if task is None:
            return refusal(404, "There is no such task")
        return success(
            status_data(
                task,
                finished=self.tasks.is_finished(task) and Fault.NEVER_FINISHES not in told,
                cost=self.tasks.billed_credits(task),
                images_url=self._images_url(request),
                faults=told,
            )
        )

    def _images_url(self, request: Request) -> str:
        """What the addresses of the pictures begin with: `public_url`, else where this call has come in."""
        if self._settings.public_url:
            return self._settings.public_url.rstrip("/")
        host, port = request.scope["server"]
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    async def image(self, request: Request) -> Response:
        """A picture, for everybody who has its address, as on a content delivery network."""
        task_id, _, ending = str(request.path_params["name"]).rpartition("_")
        task = self.tasks.get(task_id)
        known = {f"{index}.jpeg" for index in range(PICTURES_OF_SEVERAL if task and _has_several(task) else 1)}
        if task is None or ending not in known or task.fails or not self.tasks.is_finished(task):
            return Response("not found", status_code=404, media_type="text/plain")
        try:
            own = parse_rules(request.headers.get(HEADER, ""), here=Call.IMAGE)
        except UnknownFault as error:
            return refusal(400, str(error))
        fault = self.plan.at_call(Call.IMAGE, own + task.fate, owner=task_id)
        needed = fault is None or fault in MADE_OF_A_PICTURE
        jpeg = await self._picture(task, ending) if needed else b""
        if fault is not None:
            size_px = SIZES_PX[task.aspect_ratio]
            hostile = await hostile_picture(fault, jpeg=jpeg, size_px=size_px, stopping=self.stopping)
            return hostile or self._faulty(Call.IMAGE, fault)
        self.tasks.counters.images_served += 1
        self.tasks.counters.images_by_task[task_id] += 1
        return Response(jpeg, media_type="image/jpeg", headers={"Cache-Control": "public, max-age=3600"})

    async def stats(self, request: Request) -> Response:  # noqa: ARG002 - the shape of a handler
        """What was asked since the start. Prompts appear as the first 16 digits of their SHA-256 only."""
        counters = self.tasks.counters
        prompts = Counter(prompt_digest(task.prompt) for task in self.tasks)
        return JSONResponse(
            {
                "submits": counters.submits,
                "status_calls": counters.status_calls,
                "images_served": counters.images_served,
                "billed_credits": sum(self.tasks.billed_credits(task) for task in self.tasks),
                "faults_played": {fault.value: count for fault, count in self.plan.totals.items() if count},
                "submits_by_prompt": dict(prompts),
                "tasks": {
                    task.task_id: {
                        "status_calls": counters.status_calls_by_task[task.task_id],
                        "images_served": counters.images_by_task[task.task_id],
                        "billed_credits": self.tasks.billed_credits(task),
                    }
                    for task in self.tasks
                },
            }
        )

    async def _refused_at_the_door(self, request: Request) -> Response | None:
        """The wait of a real network, then the call limit, then the key."""
        if self._settings.call_latency_s > 0:
            await asyncio.sleep(self._settings.call_latency_s)
        limit = self._settings.max_requests_per_s
        if limit is not None:
            now = self._clock()
            while self._recent and now - self._recent[0] >= 1:
                self._recent.popleft()
            if len(self._recent) >= limit:
                return too_many(str(self._settings.retry_after_s))
            self._recent.append(now)
        scheme, _, key = request.headers.get("Authorization", "").partition(" ")
        wanted = self._settings.api_key
        if scheme.lower() != "bearer" or not key.strip():
            return refusal(401, "Invalid API key")
        if wanted is not None and not hmac.compare_digest(key.strip().encode(), wanted.encode()):
            return refusal(401, "Invalid API key")
        return None

    def _faulty(self, call: Call, fault: Fault | None) -> Response:
        log.info("simulator_fault_played", call=str(call), fault=str(fault))
        answer = None
        if fault is not None:
            answer = gone_wrong(
                fault,
                now=self._clock(),
                retry_after_s=self._settings.retry_after_s,
                hang_s=self._settings.hang_s,
                stopping=self.stopping,
            )
        return answer or refusal(500, "Internal error")

    async def _picture(self, task: Task, ending: str) -> bytes:
        """Drawn once and kept for a while; one drawing at a time, in a thread, so that calls are answered meanwhile."""
        name = f"{task.task_id}_{ending}"
        async with self._drawing:
            if name not in self._pictures:
                self._pictures[name] = await asyncio.to_thread(self._draw, task, name)
                while len(self._pictures) > MAX_KEPT_PICTURES:
                    self._pictures.popitem(last=False)
            self._pictures.move_to_end(name)
            return self._pictures[name]

    def _draw(self, task: Task, name: str) -> bytes:
        if self._typefaces is None:
            self._typefaces = Typefaces.found()
        return draw(task.prompt, name, task.aspect_ratio, typefaces=self._typefaces)


def prompt_digest(prompt: str) -> str:
    """The name of a prompt in the statistics."""
    return hashlib.sha256(prompt.encode("utf-8")).hexdigest()[:16]


def _has_several(task: Task) -> bool:
    return task.has(Fault.SEVERAL_IMAGES)


async def _body(request: Request) -> bytes:
    """Raises BadRequest for a body that no sensible submit needs."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            raise BadRequest(f"The body is larger than {MAX_BODY_BYTES} bytes")
    return bytes(body)


def _checked(body: bytes) -> tuple[str, str]:
    """The prompt and the aspect ratio of a submit that keeps the contract. Raises BadRequest."""
    try:
        fields = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BadRequest("The body is not JSON") from error
    if not isinstance(fields, dict):
        raise BadRequest("The body is not a JSON object")
    extra = sorted(str(name)[:40] for name in fields if name not in FIELDS)
    if extra:
        raise BadRequest(f"Unknown fields: {', '.join(extra[:5])}")
    prompt, aspect_ratio = fields.get("prompt"), fields.get("aspect_ratio")
    if not isinstance(prompt, str) or not prompt:
        raise BadRequest("prompt is required and must be a string")
    if len(prompt) > MAX_PROMPT_CHARACTERS:
        raise BadRequest(f"prompt must be at most {MAX_PROMPT_CHARACTERS} characters")
    try:
        prompt.encode("utf-8")
    except UnicodeEncodeError as error:
        raise BadRequest("prompt is not valid Unicode text") from error
    if not isinstance(aspect_ratio, str) or aspect_ratio not in SIZES_PX:
        raise BadRequest(f"aspect_ratio is required and must be one of {', '.join(SIZES_PX)}")
    return prompt, aspect_ratio
