"""A process that decodes, from its start to the end of its stdin: one picture after another.

It imports Pillow and little else, so that it starts within a fifth of a second.
"""

from __future__ import annotations

import io
import mmap
import os
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Protocol, assert_never

from PIL import PngImagePlugin

from bot.decoding import limits, pictures, plots, structure
from bot.decoding.messages import Outcome, Work, pack, read_work
from bot.model.backend_errors import BadPicture
from bot.model.pictures import MAX_PIXELS, Fitted, Inspected, Measured, decoded_bytes

CPU_S_PER_MEGAPIXEL = 1.0
"""Several times what the slowest pictures were measured to take: 6 s for 16 megapixels of CMYK, made small in steps."""

OPENING_BYTES = MAX_PIXELS * 8
"""libwebp takes addresses of two pictures when it opens a file, and memory only once it decodes."""


class Allow(Protocol):
    def __call__(self, *, cpu_s: int, memory_bytes: int) -> None: ...


def main() -> None:
    limits.take_away_the_rest()
    # A profile of 1 MiB and more is none of its bombs: of a printer or a scanner there are such in PNG.
    PngImagePlugin.MAX_TEXT_CHUNK = structure.MAX_PROFILE_BYTES
    orders, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1):  # what a library prints is no answer
        os.dup2(nothing, number)
    while (work := read_work(orders)) is not None:
        answers.write(pack(answer(work, allow=limits.allow)))
        answers.flush()


def answer(work: Work, *, allow: Allow) -> Outcome:
    """Never raises, whatever the bytes are; but the kernel may end the process meanwhile."""
    allow(cpu_s=work.cpu_s, memory_bytes=work.memory_bytes + OPENING_BYTES)
    try:
        with ExitStack() as stack:
            return _drawn(work) if work.call == "draw" else _decoded(work, *_opened(work, stack), allow)
    except BadPicture as bad:
        return Outcome(bad=bad.detail, why=type(bad.__cause__).__name__ if bad.__cause__ else "")
    except structure.TooLarge:
        return Outcome(bad="too_large", why="canvas")
    except structure.BadStructure as bad:
        return Outcome(bad="not_a_picture", why=str(bad))
    except MemoryError:
        return Outcome(bad="not_a_picture", why="MemoryError")
    except OSError as error:
        return Outcome(errno=error.errno or -1)


def _drawn(work: Work) -> Outcome:
    return Outcome(data=plots.draw(work.data), media_type="image/png")


def _opened(work: Work, stack: ExitStack) -> tuple[BinaryIO, int | None]:
    """The file, its structure checked, and where the pixels of a plain JPEG begin. Raises BadStructure, OSError."""
    if not work.path:
        return io.BytesIO(work.data), structure.check(work.data)
    file = stack.enter_context(Path(work.path).open("rb"))  # noqa: SIM115 - the stack closes it
    if not os.fstat(file.fileno()).st_size:
        return file, None
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return file, structure.check(data)


def _decoded(work: Work, file: BinaryIO, pixels_at: int | None, allow: Allow) -> Outcome:
    measured = pictures.measure(file)
    if work.call == "measure":
        is_good = pixels_at is not None and pictures.shows_something(file, pixels_at=pixels_at)
        return replace(_outcome(measured), is_good=is_good)
    megapixels = measured.width_px * measured.height_px / 1e6
    allow(
        cpu_s=work.cpu_s + round(megapixels * CPU_S_PER_MEGAPIXEL),
        memory_bytes=work.memory_bytes + decoded_bytes(measured.width_px, measured.height_px),
    )
    if work.call == "inspect":
        return _outcome(pictures.inspect(file))
    if work.call == "fit":
        return _outcome(pictures.fit(file, max_bytes=work.max_bytes, max_side_px=work.max_side_px or None))
    return Outcome(data=pictures.cut(file, width_px=work.width_px, height_px=work.height_px))


def _outcome(found: Measured | Inspected | Fitted) -> Outcome:
    match found:
        case Fitted():
            return Outcome(
                media_type=found.media_type, width_px=found.width_px, height_px=found.height_px, data=found.data
            )
        case Measured() | Inspected():
            return Outcome(media_type=found.media_type, width_px=found.width_px, height_px=found.height_px)
        case _:
            assert_never(found)


if __name__ == "__main__":
    main()
