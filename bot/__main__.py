"""python -m bot"""

from __future__ import annotations

import signal
import sys


def _leave(number: int, _: object) -> None:
    """Until the program has its own handlers nothing has begun: leaving is all there is to do."""
    sys.exit(0 if sys.argv[1:2] == ["run"] else 128 + number)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, _leave)
    signal.signal(signal.SIGINT, _leave)
    from bot.cli import main  # the imports take a second or so, in which a signal may already come

    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.exit(main(sys.argv[1:]))
