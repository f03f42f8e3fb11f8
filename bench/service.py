"""A bare image service for benches, in a process of its own: it keeps the contract and does nothing else.

    python -m bench.service PICTURE_BYTES READY_AT

Every task is ready from READY_AT: seconds since the epoch, or "never", or "+3" for three seconds after its submit.
`POST /upload` takes a picture as a chat platform would, 50 ms after its last byte.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import random
import sys
import time
from io import BytesIO

import uvicorn
from PIL import Image
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

UPLOAD_LATENCY_S = 0.05


def picture_of(size_bytes: int) -> bytes:
    """A JPEG of about that size: noise, whose compressed size grows with its area."""
    side = 64
    rng = random.Random(7)
    while True:
        noise = Image.frombytes("RGB", (side, side), rng.randbytes(side * side * 3))
        out = BytesIO()
        noise.save(out, "JPEG", quality=90)
        if out.tell() >= size_bytes:
            return out.getvalue()
        side = int(side * 1.15) + 8


def build(size_bytes: int, ready: str) -> Starlette:
    picture, counter, submitted = picture_of(size_bytes), itertools.count(1), dict[str, float]()

    def is_ready(task_id: str) -> bool:
        if ready == "never":
            return False
        if ready.startswith("+"):
            return time.time() >= submitted.get(task_id, 0.0) + float(ready)
        return time.time() >= float(ready)

    async def submit(request: Request) -> Response:
        await request.json()
        task_id = f"task_{next(counter)}"
        submitted[task_id] = time.time()
        return JSONResponse({"code": 200, "message": "success", "data": {"task_id": task_id, "status": "IN_PROGRESS"}})

    async def status(request: Request) -> Response:
        task_id = request.query_params["task_id"]
        data: dict[str, object] = {"task_id": task_id, "status": "IN_PROGRESS"}
        if is_ready(task_id):
            data |= {"status": "SUCCESS", "response": [f"{request.base_url}images/{task_id}"], "consumed_credits": 15}
        return JSONResponse({"code": 200, "message": "success", "data": data})

    async def image(_: Request) -> Response:
        return Response(picture, media_type="image/jpeg")

    async def upload(request: Request) -> Response:
        size = 0
        async for piece in request.stream():
            size += len(piece)
        await asyncio.sleep(UPLOAD_LATENCY_S)
        return Response(json.dumps({"bytes": size}), media_type="application/json")

    return Starlette(
        routes=[
            Route("/api/generate", submit, methods=["POST"]),
            Route("/api/status", status),
            Route("/images/{task_id}", image),
            Route("/upload", upload, methods=["POST"]),
        ]
    )


def main() -> None:
    size_bytes, ready = int(sys.argv[1]), sys.argv[2]
    config = uvicorn.Config(build(size_bytes, ready), host="127.0.0.1", port=0, log_level="error", access_log=False)
    server = uvicorn.Server(config)

    async def serve() -> None:
        serving = asyncio.create_task(server.serve())
        while not server.started:
            await asyncio.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        print(f"http://127.0.0.1:{port}", flush=True)
        await serving

    asyncio.run(serve())


if __name__ == "__main__":
    main()
