"""python -m bot, and what the command imagine-bot starts."""

from __future__ import annotations

import signal
import sys


def main() -> int:
    signal.signal(signal.SIGTERM, _leave)
    signal.signal(signal.SIGINT, _leave)
    try:
        from bot.cli import main as run  # noqa: PLC0415 - takes a second or so, in which a signal may already come
    except ModuleNotFoundError as missing:
        if missing.name is None or missing.name.partition(".")[0] in ("bot", "adapters", "storage"):
            raise
        print(_missing(missing.name), file=sys.stderr)
        return 1
    signal.signal(signal.SIGINT, signal.default_int_handler)
    return run(sys.argv[1:])


def _leave(number: int, _: object) -> None:
    """Until the program has its own handlers nothing has begun: leaving is all there is to do."""
    sys.exit(0 if sys.argv[1:2] == ["run"] else 128 + number)


def _missing(module: str) -> str:
    from bot.app.invocation import is_checkout  # noqa: PLC0415 - only here

    mend = "type `make run`, or `make install` once and then .venv/bin/python -m bot" if is_checkout() else "install it"
    return f"{sys.executable} has no {module}, which the bot needs: {mend}."


if __name__ == "__main__":
    sys.exit(main())
