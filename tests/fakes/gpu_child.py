"""A child of the GPU server without a GPU: it speaks the frames, and does what files and prompts tell it to.

    python -m tests.fakes.gpu_child

The model's name is a folder. While it has a file `fatal`, `crash-at-load` or `hang-at-load`, that happens; while it
has a file `gate`, no step is made. While it has `downloading`, it downloads 10 GB, of which as much is there as the
number in that file says. Prompts with "crash", "crash once", "hang", "out of memory", "not a number", "black" or
"error" end so; of those with "too long" 37 characters are not read; more pixels than the number in the file `pixels`
are out of memory at once. Each batch is a line of JSON, its prompts, in the file `batches`.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import threading
import time
from contextlib import suppress
from pathlib import Path

from PIL import Image

from bot.gpu.messages import Downloading, Failed, Fatal, Load, Loading, Paint, Painted, Picture, Ready, Step
from bot.gpu.server_connection import ServerConnection
from bot.gpu.work import Work

FAILURES = {
    "out of memory": "out_of_memory",
    "not a number": "not_a_number",
    "black": "black",
    "error": "error",
}


def picture_of(work: Work) -> bytes:
    """Another one for each seed, prompt and source."""
    digest = hashlib.sha256(f"{work.seed} {work.prompt}".encode() + work.source).digest()
    out = io.BytesIO()
    Image.new("RGB", (work.width_px, work.height_px), (100 + digest[0] % 100, digest[1], digest[2])).save(out, "PNG")
    return out.getvalue()


def main() -> None:
    server = ServerConnection()
    server.listen()
    server.send(Loading(phase="importing"))
    load = server.next_order()
    assert isinstance(load, Load)
    folder = Path(load.model)
    if (folder / "fatal").exists():
        server.send(Fatal(detail="torch cannot be imported: install what a GPU needs with: make install-gpu."))
        return
    if (folder / "crash-at-load").exists():
        raise RuntimeError("no such model")
    if (folder / "hang-at-load").exists():
        threading.Event().wait()
    if (folder / "downloading").exists():
        download(server, folder / "downloading")
    print("a library says something to stdout")
    server.send(Ready(device="fake", profile=load.profile or "full", step_s_per_pixel=1e-9))
    while True:
        order = server.next_order()
        assert isinstance(order, Paint)
        with (folder / "batches").open("a") as batches:
            batches.write(json.dumps([work.prompt for work in order.works]) + "\n")
        paint(order.works, server, folder)
        server.send(Painted(task_ids=tuple(work.task_id for work in order.works), used_bytes=3, total_bytes=8))


def download(server: ServerConnection, told: Path) -> None:
    done_bytes = -1
    while told.exists():
        with suppress(OSError, ValueError):
            if int(told.read_text()) > done_bytes:
                done_bytes = int(told.read_text())
                server.send(Downloading(done_bytes=done_bytes, total_bytes=10_000_000_000))
        time.sleep(0.002)
    server.send(Downloading(done_bytes=10_000_000_000, total_bytes=10_000_000_000))
    server.send(Loading(phase="reading"))


def paint(works: tuple[Work, ...], server: ServerConnection, folder: Path) -> None:
    task_ids = tuple(work.task_id for work in works)
    pixels = sum(work.pixels for work in works)
    limit = folder / "pixels"
    if limit.exists() and pixels > int(limit.read_text()):
        for task_id in task_ids:
            server.send(Failed(task_id=task_id, reason="out_of_memory"))
        return
    for index in range(works[0].steps):
        for work in works:
            misbehave(work.prompt, folder)
        while (folder / "gate").exists() and not all(map(server.is_cancelled, task_ids)):
            time.sleep(0.002)
        server.send(Step(task_ids=task_ids, fraction=(index + 1) / works[0].steps, took_s=0.001, pixels=pixels))
        if all(map(server.is_cancelled, task_ids)):
            for task_id in task_ids:
                server.send(Failed(task_id=task_id, reason="cancelled"))
            return
    for work in works:
        reason = next((reason for words, reason in FAILURES.items() if words in work.prompt), None)
        if reason:
            server.send(Failed(task_id=work.task_id, reason=reason))
        else:
            unread = 37 if "too long" in work.prompt else 0
            server.send(Picture(task_id=work.task_id, data=picture_of(work), unread_characters=unread))


def misbehave(prompt: str, folder: Path) -> None:
    marker = folder / "has crashed"
    if "crash once" in prompt:
        if marker.exists():
            return
        marker.touch()
    if "crash" in prompt:
        os._exit(3)
    if "hang" in prompt:
        threading.Event().wait()


if __name__ == "__main__":
    main()
