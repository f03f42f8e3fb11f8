"""The process that owns the GPU, from its start: it listens first, and imports torch then."""

from __future__ import annotations

import os
import sys

from bot.gpu.front_line import FrontLine
from bot.gpu.messages import Fatal, Load, Loading

QUIET = {"DIFFUSERS_VERBOSITY": "error", "TRANSFORMERS_VERBOSITY": "error", "TOKENIZERS_PARALLELISM": "false"}


def main() -> None:
    """Until the front has gone. What goes wrong beyond one picture ends the process with its trace on stderr."""
    line = FrontLine()
    line.listen()
    line.say(Loading(phase="importing"))
    for name, value in QUIET.items():
        os.environ.setdefault(name, value)
    try:
        from bot.gpu.child import Hopeless, open_painter  # noqa: PLC0415 - seconds of imports: the line listens before
    except ImportError as error:
        mend = f": install what a GPU needs with: {sys.argv[1]}" if sys.argv[1:] else ""
        line.say(Fatal(detail=f"{error.name or 'A package'} cannot be imported{mend}."))
        return
    order = line.next_order()
    if not isinstance(order, Load):
        raise TypeError("The first order must be to load the model.")
    try:
        painter = open_painter(order, line)
    except Hopeless as hopeless:
        line.say(Fatal(detail=str(hopeless)))
        return
    painter.paint_forever()


if __name__ == "__main__":
    main()
