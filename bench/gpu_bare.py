"""The pipeline without a server, in a process of its own, so that its memory is free again for the server after it.

python -m bench.gpu_bare probe             says cuda or cpu
python -m bench.gpu_bare build FOLDER      makes the tiny model
python -m bench.gpu_bare paint MODEL N     paints N pictures of 512x512, and says how many seconds each took
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import torch
from diffusers import ZImagePipeline

from tests.gpu.tiny import build

SIDE_PX = 512
STEPS = 8


def paint(model: str) -> None:
    device = "cuda" if torch.cuda.is_available() else "cpu"
    pipe = ZImagePipeline.from_pretrained(model, dtype=torch.bfloat16).to(device)
    pipe.set_progress_bar_config(disable=True)
    paint_some(pipe, 1)
    print("ready", flush=True)
    for line in sys.stdin:
        began_s = time.perf_counter()
        paint_some(pipe, int(line))
        print(time.perf_counter() - began_s, flush=True)


def paint_some(pipe: ZImagePipeline, count: int) -> None:
    for number in range(count):
        pipe(
            prompt=f"a fox, number {number}",
            width=SIDE_PX,
            height=SIDE_PX,
            num_inference_steps=STEPS,
            guidance_scale=0.0,
            generator=torch.Generator("cpu").manual_seed(number),
        )


def main(arguments: list[str]) -> None:
    match arguments:
        case ["probe"]:
            print("cuda" if torch.cuda.is_available() else "cpu")
        case ["build", folder]:
            build(Path(folder))
        case ["paint", model]:
            paint(model)
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
