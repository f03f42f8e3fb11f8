"""The engines of others for the contract of backends: each with its imitation, and a hand on what that says next."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.backends.comfyui import ComfyUIBackend
from bot.backends.comfyui_template import Template
from bot.backends.dialects import DIALECTS
from bot.backends.openai_images import OpenAIImagesBackend
from bot.backends.sdcpp import SdcppBackend
from bot.model.backend_errors import Ambiguous, BackendError, BadPicture, Refused, TaskLost, TryLater, Unavailable
from bot.model.images import Failed, InProgress, ProviderFacts, TaskStatus
from bot.ports import Backend
from tests.fakes.clock import FastClock, StoppedClock
from tests.fakes.comfyui_server import ComfyUIServer, comfyui_server, dropping, refusing
from tests.fakes.contract_server import DROP, Answer, reply
from tests.fakes.openai_engine import GENERATIONS, MODEL, MODELS, OpenAIEngine, openai_engine, sglang
from tests.fakes.sdcpp_server import CAPABILITIES, GENERATE, JOBS, SdcppServer, sdcpp_server

STATUSES = {"key_invalid": 401, "balance_used_up": 402, "down": 503}


def _said(what: BackendError | TaskStatus) -> tuple[int, str, dict[str, str]]:
    """HTTP status, body and headers, as engines say it."""
    match what:
        case TryLater(after_s=after_s):
            return 429, '{"detail": "the queue is full"}', {"Retry-After": f"{after_s:g}"}
        case Refused(detail=detail):
            return 422, json.dumps({"error": {"message": detail}}), {}
        case Unavailable(reason=reason):
            return STATUSES[reason], "{}", {}
        case BadPicture(detail="gone"):
            return 404, "", {}
        case BadPicture(detail="too_large"):
            return 200, "x" * (33 * 1024 * 1024), {}
        case InProgress():
            return 200, '{"status": "generating"}', {}
        case Failed(detail=detail):
            return 200, json.dumps({"status": "failed", "error": {"message": detail}}), {}
        case _:
            raise AssertionError(what)


def _answer(what: BackendError | TaskStatus) -> Answer:
    if isinstance(what, Ambiguous):
        return DROP
    status, body, headers = _said(what)
    return reply(status, body.encode(), headers=headers)


class OpenAIRig:
    """Its status is answered from memory, and its pictures come with the answer: only submits meet the engine."""

    facts = ProviderFacts()
    unknown_task: type[BackendError] = TaskLost
    lost_submit: type[BackendError] = Unavailable
    """One call is asked and answers: where it is lost, there certainly is no picture."""

    def __init__(self, backend: OpenAIImagesBackend, engine: OpenAIEngine) -> None:
        self._backend = backend
        self._engine = engine

    @property
    def backend(self) -> Backend:
        return self._backend

    def next_submit(self, error: BackendError) -> None:
        self._engine.on(GENERATIONS, _answer(error))

    def next_status(self, answer: BackendError | TaskStatus) -> None:
        raise NotImplementedError

    def next_fetch(self, error: BackendError) -> None:
        raise NotImplementedError

    async def break_down(self, reason: str) -> None:
        if reason == "down":
            await self._engine.stop()
        for path in (GENERATIONS, MODELS):
            self._engine.on(path, for_ever=_answer(Unavailable(reason=reason)))


class SdcppRig:
    """Its pictures come with the status."""

    facts = ProviderFacts()
    unknown_task: type[BackendError] = TaskLost
    lost_submit: type[BackendError] = Ambiguous

    def __init__(self, backend: SdcppBackend, server: SdcppServer) -> None:
        self._backend = backend
        self._server = server

    @property
    def backend(self) -> Backend:
        return self._backend

    def next_submit(self, error: BackendError) -> None:
        self._server.on(GENERATE, _answer(error))

    def next_status(self, answer: BackendError | TaskStatus) -> None:
        self._server.on(JOBS, _answer(answer))

    def next_fetch(self, error: BackendError) -> None:
        raise NotImplementedError

    async def break_down(self, reason: str) -> None:
        if reason == "down":
            await self._server.stop()
        for path in (GENERATE, JOBS, CAPABILITIES):
            self._server.on(path, for_ever=_answer(Unavailable(reason=reason)))


class ComfyUIRig:
    facts = ProviderFacts()
    unknown_task: type[BackendError] = TaskLost
    lost_submit: type[BackendError] = Ambiguous

    def __init__(self, backend: ComfyUIBackend, server: ComfyUIServer) -> None:
        self._backend = backend
        self._server = server

    @property
    def backend(self) -> Backend:
        return self._backend

    def next_submit(self, error: BackendError) -> None:
        self._say("POST /prompt", error)

    def next_status(self, answer: BackendError | TaskStatus) -> None:
        match answer:
            case InProgress():
                self._server.on("GET /queue", refusing(200, '{"queue_running": [[1, "task_1"]], "queue_pending": []}'))
            case Failed(detail=detail):
                messages = [["execution_error", {"exception_message": detail}]]
                entry = {"outputs": {}, "status": {"status_str": "error", "messages": messages}}
                self._server.history["task_1"] = entry
            case _:
                self._say("GET /history", answer)

    def next_fetch(self, error: BackendError) -> None:
        self._say("GET /view", error)

    async def break_down(self, reason: str) -> None:
        if reason == "down":
            await self._server.stop()
        for path in ("GET /prompt", "POST /prompt", "GET /queue", "POST /queue", "GET /history"):
            self._server.on(path, for_ever=refusing(STATUSES[reason]))

    def _say(self, path: str, what: BackendError | TaskStatus) -> None:
        if isinstance(what, Ambiguous):
            self._server.on(path, dropping)
        else:
            status, body, headers = _said(what)
            self._server.on(path, refusing(status, body, headers=headers))


@asynccontextmanager
async def openai_rig(picture: bytes) -> AsyncIterator[OpenAIRig]:
    async with openai_engine(sglang) as engine:
        engine.picture = picture
        with TemporaryDirectory() as folder:
            backend = OpenAIImagesBackend(
                url=engine.url,
                dialect=DIALECTS["sglang"],
                model=MODEL,
                key="sk-contract-0123456789",
                clock=FastClock(speed=1.0),
                folder=Path(folder),
                max_active=4,
            )
            try:
                yield OpenAIRig(backend, engine)
            finally:
                await backend.aclose()


@asynccontextmanager
async def sdcpp_rig(picture: bytes) -> AsyncIterator[SdcppRig]:
    async with sdcpp_server() as server:
        server.picture = picture
        with TemporaryDirectory() as folder:
            backend = SdcppBackend(url=server.url, clock=StoppedClock(), folder=Path(folder), max_connections=4)
            try:
                yield SdcppRig(backend, server)
            finally:
                await backend.aclose()


@asynccontextmanager
async def comfyui_rig(picture: bytes) -> AsyncIterator[ComfyUIRig]:
    async with comfyui_server() as server:
        server.picture = picture
        backend = ComfyUIBackend(
            url=server.url, template=Template.built_in(), clock=FastClock(speed=1.0), max_connections=4
        )
        try:
            yield ComfyUIRig(backend, server)
        finally:
            await backend.aclose()
