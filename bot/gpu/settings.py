"""How the GPU server is set up."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import StrEnum

from bot.serving.proxies import LOOPBACK, Network

MODEL = "Tongyi-MAI/Z-Image-Turbo"
CHILD = (sys.executable, "-m", "bot.gpu.child_start")
"""Takes one argument: the command that installs what it needs, to be told where that is not there."""


class Profile(StrEnum):
    """How the model is laid into memory, named by the graphics memory that it is made for."""

    FULL = "full"
    GB16 = "16gb"
    GB12 = "12gb"
    GB8 = "8gb"
    CPU = "cpu"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lora:
    """Weights laid over the model's: a folder, a file or a name on the hub, and how much of them (0 to 2)."""

    source: str
    strength: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class GpuServerSettings:
    """`token` is what callers have to know ("": nothing, on loopback only). Port 0 takes a free one.

    `profile` is None where free graphics memory decides. `child` is the command of the process that owns the GPU.
    """

    model: str = MODEL
    token: str = ""
    host: str = "127.0.0.1"
    port: int = 0
    profile: Profile | None = None
    loras: tuple[Lora, ...] = ()
    max_batch: int = 4
    max_queued: int = 256
    keep_pictures_s: float = 3600.0
    max_kept_bytes: int = 512 * 1024 * 1024
    child: tuple[str, ...] = CHILD
    trusted_proxies: tuple[Network, ...] = LOOPBACK
