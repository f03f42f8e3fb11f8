"""An imitation of ComfyUI's server.py: queue, history, view, interrupt and the websocket."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from uuid import uuid4

from aiohttp import WSMsgType, web

from tests.fakes.backend import sample_png
from tests.fakes.comfyui_nodes import Node, Verdict, built_in_nodes, object_info, validate
from tests.fakes.scripts import Scripts

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Fault = Callable[[web.Request], web.StreamResponse]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One graph in the queue. ComfyUI tells only `client_id` of its progress."""

    prompt_id: str
    graph: dict[str, dict[str, object]]
    client_id: str


@dataclass(slots=True, kw_only=True)
class ComfyUIServer:
    """Finishes each graph at once, or when a test says so (`holds_graphs`). One that does not take ids is of before
    2025: it gives its own, interrupts whatever runs, and leaves the id out of its progress.

    A graph that it knows is not executed again (`executed` has the ids of those that were): the history names the file
    of then. `files` has the saved files by the graph that made them; one that a test takes out answers 404.
    """

    picture: bytes = field(default_factory=sample_png)
    holds_graphs: bool = False
    takes_ids: bool = True
    missing_model: str = ""
    validates: bool = True
    has_only_api: bool = False
    describes_nodes: bool = True
    nodes: dict[str, Node] = field(default_factory=built_in_nodes)
    files: dict[str, str] = field(default_factory=dict)
    executed: list[str] = field(default_factory=list)
    pending: list[Item] = field(default_factory=list)
    running: list[Item] = field(default_factory=list)
    history: dict[str, object] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    interrupts: int = 0
    port: int = 0
    _faults: Scripts[Fault] = field(default_factory=Scripts)
    _sockets: dict[str, web.WebSocketResponse] = field(default_factory=dict)
    _connected: asyncio.Event = field(default_factory=asyncio.Event)
    _made: dict[str, str] = field(default_factory=dict)
    _runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    # --- what a test says -----------------------------------------------------------------------------------

    def on(self, path: str, *faults: Fault, for_ever: Fault | None = None) -> None:
        """Answer so at the next calls of a path, whatever comes behind it."""
        self._faults[path].add(*faults, for_ever=for_ever)

    def begin(self) -> None:
        self.running.append(self.pending.pop(0))

    def finish(self) -> None:
        item = self.running.pop(0)
        known = json.dumps(item.graph, sort_keys=True)
        if known not in self._made:
            self._made[known] = f"{item.prompt_id}.png"
            self.files[self._made[known]] = known
            self.executed.append(item.prompt_id)
        image = {"filename": self._made[known], "subfolder": "", "type": "output"}
        shown = {"filename": "preview.png", "subfolder": "", "type": "temp"}
        self._end(item, "success", {"8": {"images": [shown]}, "9": {"images": [image]}}, [])

    def fail(self, message: str, *, exception_type: str = "RuntimeError") -> None:
        what = {
            "node_id": "44",
            "node_type": "KSampler",
            "exception_type": exception_type,
            "exception_message": message,
            "traceback": ["  File /opt/ComfyUI/nodes.py, line 1"],
        }
        messages = [["execution_start", {}], ["execution_error", what]]
        self._end(self.running.pop(0), "error", {}, messages)

    def interrupt(self) -> None:
        """Somebody presses the button in ComfyUI."""
        what = {"prompt_id": self.running[0].prompt_id, "node_id": "44", "node_type": "KSampler", "executed": []}
        self._end(self.running.pop(0), "error", {}, [["execution_interrupted", what]])

    def restart(self) -> None:
        """Queue and history are in memory only."""
        self.pending.clear()
        self.running.clear()
        self.history.clear()

    async def connected(self) -> None:
        await self._connected.wait()

    async def tell(self, text: str) -> None:
        for socket in self._sockets.values():
            await socket.send_str(text)

    async def tell_progress(self, value: object, of: object) -> None:
        item = self.running[0]
        data: dict[str, object] = {"value": value, "max": of, "node": "44"}
        if self.takes_ids:
            data["prompt_id"] = item.prompt_id
        else:
            await self.tell(json.dumps({"type": "executing", "data": {"node": "44", "prompt_id": item.prompt_id}}))
        await self.tell(json.dumps({"type": "progress", "data": data}))

    async def drop_sockets(self) -> None:
        self._connected.clear()
        for socket in list(self._sockets.values()):
            await socket.close()

    # --- what ComfyUI does ----------------------------------------------------------------------------------

    async def start(self) -> None:
        app = web.Application(middlewares=[self._watch])
        routes = [
            web.get("/ws", self._ws),
            web.get("/prompt", self._get_prompt),
            web.post("/prompt", self._post_prompt),
            web.get("/queue", self._get_queue),
            web.post("/queue", self._post_queue),
            web.post("/interrupt", self._interrupt),
            web.get("/history/{prompt_id}", self._history),
            web.post("/history", self._post_history),
            web.get("/object_info", self._object_info),
            web.get("/object_info/{node}", self._object_info),
            web.get("/view", self._view),
        ]
        app.add_routes([web.route(route.method, f"/api{route.path}", route.handler) for route in routes])
        app.add_routes(routes)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    @web.middleware
    async def _watch(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        self.asked.append((request.method, request.path))
        if self.has_only_api and not request.path.startswith("/api/"):
            return web.Response(status=404, text="404: Not Found")
        fault = self._faults[f"{request.method} /{request.path.split('/')[1]}"].take()
        return fault(request) if fault is not None else await handler(request)

    async def _ws(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        client_id = request.query.get("clientId", uuid4().hex)
        self._sockets[client_id] = socket
        status = {"status": {"exec_info": {"queue_remaining": len(self.pending)}}, "sid": client_id}
        await socket.send_str(json.dumps({"type": "status", "data": status}))
        await socket.send_bytes(b"\x00\x00\x00\x01\x00\x00\x00\x02preview")
        self._connected.set()
        async for message in socket:
            assert message.type in (WSMsgType.TEXT, WSMsgType.BINARY)
        self._sockets.pop(client_id, None)
        return socket

    async def _get_prompt(self, _request: web.Request) -> web.Response:
        return web.json_response({"exec_info": {"queue_remaining": len(self.pending) + len(self.running)}})

    async def _post_prompt(self, request: web.Request) -> web.Response:
        body = await request.json()
        if self.missing_model:
            details = f"unet_name: '{self.missing_model}' not in []"
            error = {"type": "prompt_outputs_failed_validation", "message": "Prompt outputs failed validation"}
            return web.json_response({"error": error, "node_errors": {"46": {"errors": [details]}}}, status=400)
        verdict = validate(body["prompt"], self.nodes) if self.validates else Verdict(good=("9",))
        if verdict.error:
            return web.json_response({"error": verdict.error, "node_errors": verdict.node_errors}, status=400)
        prompt_id = str(body.get("prompt_id", uuid4())) if self.takes_ids else str(uuid4())
        self.pending.append(Item(prompt_id=prompt_id, graph=body["prompt"], client_id=body.get("client_id", "")))
        if not self.holds_graphs:
            self.begin()
            self.finish()
        return web.json_response({"prompt_id": prompt_id, "number": 1, "node_errors": verdict.node_errors})

    async def _get_queue(self, _request: web.Request) -> web.Response:
        return web.json_response(
            {
                "queue_running": [_row(item) for item in self.running],
                "queue_pending": [_row(item) for item in self.pending],
            }
        )

    async def _post_queue(self, request: web.Request) -> web.Response:
        gone = (await request.json()).get("delete", [])
        self.pending = [item for item in self.pending if item.prompt_id not in gone]
        return web.Response()

    async def _interrupt(self, request: web.Request) -> web.Response:
        wanted = (await request.json()).get("prompt_id") if self.takes_ids else None
        if self.running and wanted in (None, self.running[0].prompt_id):
            self.interrupts += 1
            self._end(self.running.pop(0), "error", {}, [["execution_interrupted", {"node_id": "44"}]])
        return web.Response()

    async def _history(self, request: web.Request) -> web.Response:
        prompt_id = request.match_info["prompt_id"]
        return web.json_response({prompt_id: self.history[prompt_id]} if prompt_id in self.history else {})

    async def _post_history(self, request: web.Request) -> web.Response:
        for prompt_id in (await request.json()).get("delete", []):
            self.history.pop(prompt_id, None)
        return web.Response()

    async def _object_info(self, request: web.Request) -> web.Response:
        if not self.describes_nodes:
            return web.Response(status=404)
        wanted, every = request.match_info.get("node"), object_info(self.nodes)
        return web.json_response(every if wanted is None else {name: every[name] for name in every if name == wanted})

    async def _view(self, request: web.Request) -> web.Response:
        name = request.query.get("filename", "")
        if not name or (name in self._made.values() and name not in self.files):
            return web.Response(status=404)
        return web.Response(body=self.picture, content_type="image/png")

    def _end(self, item: Item, status: str, outputs: dict[str, object], messages: Sequence[object]) -> None:
        self.history[item.prompt_id] = {
            "prompt": _row(item),
            "outputs": outputs,
            "status": {"status_str": status, "completed": status == "success", "messages": messages},
        }


def _row(item: Item) -> list[object]:
    return [1, item.prompt_id, item.graph, {"client_id": item.client_id}, ["9"]]


def refusing(status: int, body: str = "{}", *, headers: dict[str, str] | None = None) -> Fault:
    return lambda _request: web.Response(status=status, text=body, headers=headers, content_type="application/json")


def dropping(request: web.Request) -> web.StreamResponse:
    """The connection is gone before an answer."""
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


@asynccontextmanager
async def comfyui_server() -> AsyncIterator[ComfyUIServer]:
    server = ComfyUIServer()
    await server.start()
    try:
        yield server
    finally:
        await server.stop()
