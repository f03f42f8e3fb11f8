"""The start of the process that owns the GPU: it listens to the server first, and imports torch then."""

from __future__ import annotations

import os
import sys

from bot.gpu.messages import Fatal, Load, Loading
from bot.gpu.profiles import allocator_settings
from bot.gpu.server_connection import ServerConnection

QUIET = {"DIFFUSERS_VERBOSITY": "error", "TRANSFORMERS_VERBOSITY": "error", "TOKENIZERS_PARALLELISM": "false"}


def main() -> None:
    """Runs until the server has gone. An error that is not about one picture ends the process, its trace on stderr."""
    server = ServerConnection()
    server.listen()
    server.send(Loading(phase="importing"))
    for name, value in QUIET.items():
        os.environ.setdefault(name, value)
    # The old name of the same still works alone, and both together do not.
    setting = "PYTORCH_CUDA_ALLOC_CONF" if "PYTORCH_CUDA_ALLOC_CONF" in os.environ else "PYTORCH_ALLOC_CONF"
    os.environ[setting] = allocator_settings(os.environ.get(setting, ""))
    try:
        from bot.gpu.child import Hopeless, open_painter  # noqa: PLC0415 - takes seconds: it listens before
    except ImportError as error:
        mend = f": install what a GPU needs with: {sys.argv[1]}" if sys.argv[1:] else ""
        server.send(Fatal(detail=f"{error.name or 'A package'} cannot be imported{mend}."))
        return
    order = server.next_order()
    if not isinstance(order, Load):
        raise TypeError("The first order must be to load the model.")
    try:
        painter = open_painter(order, server)
    except Hopeless as hopeless:
        server.send(Fatal(detail=str(hopeless)))
        return
    painter.paint_forever()


if __name__ == "__main__":
    main()
