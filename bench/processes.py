"""Child processes for benches, so that each figure is of one process."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

CHILD_TIMEOUT_S = 240


@contextmanager
def service(size_bytes: int, ready: str) -> Iterator[str]:
    """The bare image service; gives its address."""
    command = [sys.executable, "-m", "bench.service", str(size_bytes), ready]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def child(module: str, *arguments: str) -> dict[str, float]:
    """Run `python -m module ...`; its last line is a JSON object of figures."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        stdout=subprocess.PIPE,
        text=True,
        timeout=CHILD_TIMEOUT_S,
        check=True,
    )
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def bar(name: str, figure: float, limit: float, unit: str) -> int:
    """Print one bar ("at most"); 0 where it holds, else 1."""
    is_held = figure <= limit
    print(f"{name:<62} {figure:>9.2f} {unit:<5} at most {limit:>7.2f}  {'ok' if is_held else 'MISS'}", flush=True)
    return 0 if is_held else 1
