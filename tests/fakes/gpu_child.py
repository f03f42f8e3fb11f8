"""A child of the GPU server without a GPU: it speaks the frames, and does what files and prompts tell it to.

    python -m tests.fakes.gpu_child

The model's name is a folder. While it has a file `fatal`, `crash-at-load` or `hang-at-load`, that happens; while it
has a file `gate`, no step is made. Prompts with "crash", "crash once", "hang", "out of memory", "not a number",
"black" or "error" end so; more pixels than the number in the file `pixels` are out of memory at once. Each batch is a
line of JSON, its prompts, in the file `batches`.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import threading
import time
from pathlib import Path

from PIL import Image

from bot.gpu.front_line import FrontLine
from bot.gpu.messages import Failed, Fatal, Load, Loading, Paint, Painted, Picture, Ready, Step
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
    line = FrontLine()
    line.listen()
    line.say(Loading(phase="importing"))
    load = line.next_order()
    assert isinstance(load, Load)
    folder = Path(load.model)
    if (folder / "fatal").exists():
        line.say(Fatal(detail="torch cannot be imported: install what a GPU needs with: make install-gpu."))
        return
    if (folder / "crash-at-load").exists():
        raise RuntimeError("no such model")
    if (folder / "hang-at-load").exists():
        threading.Event().wait()
    print("a library says something to stdout")
    line.say(Ready(device="fake", profile=load.profile or "full", step_s_per_pixel=1e-9))
    while True:
        order = line.next_order()
        assert isinstance(order, Paint)
        with (folder / "batches").open("a") as batches:
            batches.write(json.dumps([work.prompt for work in order.works]) + "\n")
        paint(order.works, line, folder)
        line.say(Painted(task_ids=tuple(work.task_id for work in order.works), used_bytes=3, total_bytes=8))


def paint(works: tuple[Work, ...], line: FrontLine, folder: Path) -> None:
    task_ids = tuple(work.task_id for work in works)
    pixels = sum(work.pixels for work in works)
    limit = folder / "pixels"
    if limit.exists() and pixels > int(limit.read_text()):
        for task_id in task_ids:
            line.say(Failed(task_id=task_id, reason="out_of_memory"))
        return
    for index in range(works[0].steps):
        for work in works:
            misbehave(work.prompt, folder)
        while (folder / "gate").exists() and not all(map(line.is_cancelled, task_ids)):
            time.sleep(0.002)
        line.say(Step(task_ids=task_ids, fraction=(index + 1) / works[0].steps, took_s=0.001, pixels=pixels))
        if all(map(line.is_cancelled, task_ids)):
            for task_id in task_ids:
                line.say(Failed(task_id=task_id, reason="cancelled"))
            return
    for work in works:
        reason = next((reason for words, reason in FAILURES.items() if words in work.prompt), None)
        if reason:
            line.say(Failed(task_id=work.task_id, reason=reason))
        else:
            line.say(Picture(task_id=work.task_id, data=picture_of(work)))


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
