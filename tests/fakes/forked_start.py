"""A clean Python that has imported the bot and forks itself for each start of it. Run as a file, not as a module.

    python forked_start.py SOCKET_NUMBER MODULE...

Each order on the socket is a JSON object (arguments, folder, environment), with four file descriptors: stdin, stdout,
stderr, and the end of a pipe on which the exit code is told as a decimal number. The answer is the number of the
process, with a descriptor of it (pidfd_open(2)). It ends when nobody is at the other end of the socket any more.

Why a fork is equal to a start: nothing but imports has happened here, there is one thread, no event loop and no open
file; what an interpreter takes from its surroundings when it starts (arguments, folder, environment, descriptors, path,
time zone) is set in the fork as a start would set it, and `random` is seeded anew by Python itself. What it takes and
cannot take again (PYTHON*, LD_* and such) is for tests.fakes.forking, which then starts a real one. Alike are the seed
of the hashes and what stands in /proc of its command; the imports themselves, and signals amid them, are tried only by
real starts, as are those of commands that need to be lean.
"""

from __future__ import annotations

import gc
import importlib
import io
import json
import os
import runpy
import selectors
import signal
import socket
import sys
import tempfile
import threading
import time
from typing import TextIO, TypedDict

MOST_BYTES = 1 << 17


class Order(TypedDict):
    arguments: list[str]
    folder: str
    environment: dict[str, str]


def main(number: int, modules: list[str]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl+C is for the tests, which end this one
    for module in modules:
        importlib.import_module(module)
    threads = len(os.listdir("/proc/self/task"))  # noqa: PTH208 - a thread of C code, too, forbids a fork
    assert (threads, threading.active_count()) == (1, 1), "an import has started a thread"
    # What is imported stays, and is not copied by a look of the garbage collector at it.
    gc.collect()
    gc.freeze()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    order = _serve(socket.socket(fileno=number))
    if order is not None:
        _become(order)
        runpy.run_module("bot", run_name="__main__", alter_sys=True)


def _serve(orders: socket.socket) -> Order | None:
    """In each fork its order; None at the end."""
    with selectors.DefaultSelector() as waiting:
        waiting.register(orders, selectors.EVENT_READ)
        while True:
            for key, _ in waiting.select():
                if key.fileobj is not orders:
                    _tell_end(key, waiting)
                    continue
                said, descriptors, _, _ = socket.recv_fds(orders, MOST_BYTES, 4)
                if not said:
                    return None
                child = os.fork()
                if child == 0:
                    for place, descriptor in enumerate(descriptors[:3]):
                        os.dup2(descriptor, place)
                    order: Order = json.loads(said)
                    return order
                for descriptor in descriptors[:3]:
                    os.close(descriptor)
                process = os.pidfd_open(child)
                socket.send_fds(orders, [str(child).encode()], [process])
                waiting.register(process, selectors.EVENT_READ, (child, descriptors[3]))


def _tell_end(key: selectors.SelectorKey, waiting: selectors.BaseSelector) -> None:
    child, ends = key.data
    _, status = os.waitpid(child, 0)
    waiting.unregister(key.fileobj)
    os.close(key.fd)
    os.write(ends, str(os.waitstatus_to_exitcode(status)).encode())
    os.close(ends)


def _become(order: Order) -> None:
    """What an interpreter that is started takes from where it is started."""
    os.closerange(3, os.sysconf("SC_OPEN_MAX"))
    os.chdir(order["folder"])
    os.environ.clear()
    os.environ.update(order["environment"])
    sys.stdin = _stream(0, sys.stdin, "rb")
    sys.stdout = _stream(1, sys.stdout, "wb")
    sys.stderr = _stream(2, sys.stderr, "wb")
    time.tzset()
    tempfile.tempdir = None
    sys.argv[1:] = order["arguments"]
    sys.path[0] = order["folder"]
    importlib.invalidate_caches()


def _stream(number: int, before: TextIO, mode: str) -> io.TextIOWrapper:
    """As `before`, for what is behind the descriptor now: whether it is a terminal, and whether one can seek in it."""
    raw = open(number, mode, closefd=False)  # noqa: SIM115 - a descriptor has no path, and stays open
    is_by_line = number == 2 or (number == 1 and raw.isatty())
    return io.TextIOWrapper(raw, encoding=before.encoding, errors=before.errors, line_buffering=is_by_line)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
