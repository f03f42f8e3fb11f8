"""An imitation of stable-diffusion.cpp's `sd-server`, of its native job routes (examples/server/api.md)."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from tests.fakes.contract_server import Answer, Call, ContractServer, reply

GENERATE = "/sdcpp/v1/img_gen"
JOBS = "/sdcpp/v1/jobs/"
CAPABILITIES = "/sdcpp/v1/capabilities"
MAX_PENDING = 4


@dataclass(slots=True, kw_only=True)
class Job:
    """`state` is one of queued, generating, completed, failed, cancelled, and expired, which is a 410."""

    id: str
    request: Mapping[str, object]
    state: str = "queued"
    error: str = ""


@dataclass(slots=True, kw_only=True)
class SdcppServer(ContractServer):
    """A job is done when it is first asked for, or when a test says so (`holds_jobs`)."""

    jobs: dict[str, Job] = field(default_factory=dict)
    holds_jobs: bool = False
    modes: tuple[str, ...] = ("img_gen",)

    def restart(self) -> None:
        """Jobs are in memory only."""
        self.jobs.clear()

    def _route(self, call: Call) -> str:
        return JOBS if call.path.startswith(JOBS) and call.method == "GET" else call.path

    async def _reply_to(self, call: Call, _reader: asyncio.StreamReader) -> Answer:
        match call.method, call.path:
            case "POST", path if path == GENERATE:
                return self._generate(call)
            case "GET", path if path == CAPABILITIES:
                return _json(200, {"supported_modes": list(self.modes), "limits": {"max_width": 4096}})
            case "GET", path if path.startswith(JOBS):
                return self._job(path.removeprefix(JOBS))
            case "POST", path if path.startswith(JOBS) and path.endswith("/cancel"):
                return self._cancel(path.removeprefix(JOBS).removesuffix("/cancel"))
            case _:
                return reply(404, b"")

    def _generate(self, call: Call) -> Answer:
        if "img_gen" not in self.modes:
            return _json(400, {"error": {"code": "unsupported", "message": "img_gen is not supported by this model"}})
        body = call.json
        if not isinstance(body, dict) or not 64 <= int(body.get("width", 512)) <= 4096:
            return _json(400, {"error": "invalid generation parameters"})
        if sum(job.state in ("queued", "generating") for job in self.jobs.values()) >= MAX_PENDING:
            return _json(429, {"error": "job queue is full"})
        job = Job(id=f"job_69{len(self.jobs):06x}_{len(self.jobs):08}", request=body)
        self.jobs[job.id] = job
        answer = {"id": job.id, "kind": "img_gen", "status": "queued", "poll_url": JOBS + job.id}
        return _json(202, answer)

    def _job(self, job_id: str) -> Answer:
        job = self.jobs.get(job_id)
        if job is None:
            return _json(404, {"error": "job not found"})
        if job.state == "expired":
            return _json(410, {"error": "job expired"})
        if job.state == "queued" and not self.holds_jobs:
            job.state = "completed"
        return _json(200, self._told(job))

    def _told(self, job: Job) -> dict[str, object]:
        told: dict[str, object] = {"id": job.id, "kind": "img_gen", "status": job.state, "result": None, "error": None}
        if job.state == "completed":
            images = [{"index": 0, "b64_json": base64.b64encode(self.picture).decode()}]
            told["result"] = {"output_format": "png", "images": images}
        if job.state in ("failed", "cancelled"):
            told["error"] = {"code": "generation_failed", "message": job.error}
        return told

    def _cancel(self, job_id: str) -> Answer:
        job = self.jobs.get(job_id)
        if job is None:
            return _json(404, {"error": "job not found"})
        if job.state == "generating":
            return _json(409, {"error": "job is running and cannot be interrupted yet"})
        if job.state == "queued":
            job.state, job.error = "cancelled", "job cancelled by client"
        return _json(200, self._told(job))


def _json(status: int, body: object) -> Answer:
    return reply(status, json.dumps(body).encode())


@asynccontextmanager
async def sdcpp_server() -> AsyncIterator[SdcppServer]:
    server = SdcppServer()
    await server.start()
    try:
        yield server
    finally:
        await server.stop()
