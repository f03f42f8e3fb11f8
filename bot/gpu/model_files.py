"""The files of a model of the hub: whether the disk has room for them, and how far their download is.

Written against huggingface_hub 2.4: a file comes into the cache as `blobs/<name>.<8 digits>.incomplete` and is renamed
at its end. What is incomplete is not gone on with later: the file is begun anew, and what a process that was killed had
written stays there. The bytes on the disk are counted, since the hub shows its own progress in terminals alone.
"""

from __future__ import annotations

import os
import re
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.gpu.messages import Downloading

GB = 1_000_000_000
SPARE_BYTES = GB // 2
"""Left for what else is written to that disk meanwhile."""
LOOK_EVERY_S = 1.0
_WEIGHTS = re.compile(r"\.(safetensors|bin|pt|pth|ckpt|msgpack|h5|onnx|pb|gguf)$")
_VARIANT = re.compile(r"\.(fp16|bf16|fp32|fp8|non_ema)(-\d|\.)")


class NoRoomOnDisk(Exception):
    """The text says how much is free and needed, and where."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """What is to be downloaded into a folder that may not be there yet."""

    size_bytes: int
    folder: Path

    @property
    def arrived_bytes(self) -> int:
        """All that is in the folder, unfinished files as far as they are written."""
        return sum(map(_on_disk_bytes, _files(self.folder)))

    @property
    def broken_off_bytes(self) -> int:
        """What downloads that were killed have left there, or others are just downloading."""
        return sum(_on_disk_bytes(file) for file in _files(self.folder) if file.suffix == ".incomplete")


def fetch_model(model: str, *, fetch: Callable[[str], object], report: Callable[[Downloading], None]) -> None:
    """Have `fetch` download what is missing of a model, and report how far it is. Nothing is done for a folder, nor
    where all is there, nor where the hub does not say what it has: then reading finds out what is missing.

    Raises NoRoomOnDisk before anything is downloaded, and what `fetch` raises.
    """
    if Path(model).is_dir():
        return
    missing = missing_of(model)
    if missing is None or not missing.size_bytes:
        return
    check_room(model, missing, free_bytes=shutil.disk_usage(_existing(missing.folder)).free)
    with told(missing, report):
        fetch(model)


def missing_of(model: str) -> Missing | None:
    """None where the hub cannot be asked (`HF_HUB_OFFLINE`, no network, no such model)."""
    from huggingface_hub import constants, snapshot_download  # noqa: PLC0415 - takes seconds, and is there for GPUs only
    from huggingface_hub.file_download import repo_folder_name  # noqa: PLC0415 - the same

    try:
        files = snapshot_download(model, dry_run=True)
    except Exception:  # noqa: BLE001 - whatever the hub's client raises: reading, which comes next, names it
        return None
    wanted = set(needed([file.filename for file in files]))
    size_bytes = sum(file.file_size or 0 for file in files if file.will_download and file.filename in wanted)
    folder = Path(constants.HF_HUB_CACHE) / repo_folder_name(repo_id=model, repo_type="model") / "blobs"
    return Missing(size_bytes=size_bytes, folder=folder)


def needed(names: Iterable[str]) -> Iterator[str]:
    """Of the files of a pipeline those that diffusers downloads, about: the weights in folders, in one format, and what
    is small."""
    names = tuple(names)
    safe = {os.path.dirname(name) for name in names if name.endswith(".safetensors")}  # noqa: PTH120 - names, no paths
    for name in names:
        folder = os.path.dirname(name)  # noqa: PTH120 - the same
        if not _WEIGHTS.search(name):
            if folder or name.endswith(".json"):
                yield name
        elif folder and not _VARIANT.search(name) and (name.endswith(".safetensors") or folder not in safe):
            yield name


def check_room(model: str, missing: Missing, *, free_bytes: int) -> None:
    """Raises NoRoomOnDisk."""
    if free_bytes >= missing.size_bytes + SPARE_BYTES:
        return
    left = missing.broken_off_bytes
    waste = f" Downloads that were broken off hold {left / GB:.1f} GB there (*.incomplete)." if left else ""
    needed_bytes = missing.size_bytes + SPARE_BYTES
    raise NoRoomOnDisk(
        f"The disk has no room for the model {model}: {needed_bytes / GB:.1f} GB are needed in {missing.folder}, and "
        f"{free_bytes / GB:.1f} GB are free.{waste} Make room there, or name a folder on a larger disk in HF_HOME."
    )


@contextmanager
def told(missing: Missing, report: Callable[[Downloading], None]) -> Iterator[None]:
    """While the block downloads, report what has arrived, whenever that has become more."""
    begin_bytes, total_bytes, is_over = missing.arrived_bytes, missing.size_bytes, threading.Event()

    def look() -> None:
        done_bytes = 0
        while not is_over.wait(LOOK_EVERY_S):
            arrived = min(missing.arrived_bytes - begin_bytes, total_bytes)
            if arrived > done_bytes:
                done_bytes = arrived
                report(Downloading(done_bytes=done_bytes, total_bytes=total_bytes))

    report(Downloading(done_bytes=0, total_bytes=total_bytes))
    looking = threading.Thread(target=look, name="download", daemon=True)
    looking.start()
    try:
        yield
    finally:
        is_over.set()
        looking.join()
    report(Downloading(done_bytes=total_bytes, total_bytes=total_bytes))


def _files(folder: Path) -> Iterator[Path]:
    try:
        yield from folder.iterdir()
    except OSError:
        return


def _on_disk_bytes(file: Path) -> int:
    """What is written of it: a file may be made in its full size before its bytes come. Renamed meanwhile: 0."""
    try:
        known = file.stat()
    except OSError:
        return 0
    return min(known.st_size, getattr(known, "st_blocks", known.st_size) * 512)


def _existing(folder: Path) -> Path:
    """The folder, or the nearest one above that is there."""
    return next((place for place in (folder, *folder.parents) if place.is_dir()), Path())
