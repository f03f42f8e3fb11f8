"""A fork is for a program what a start is: it finds the same, ends the same, and knows nothing of those before it."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.e2e.program import Program, exit_code, until
from tests.fakes.forking import Forks, current, forking

pytestmark = pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only Linux tells of the end of a process so")

LOOKS_ROUND = """
import gc, json, os, random, signal, sys, tempfile, threading, time
streams = [
    (s.fileno(), s.encoding, s.errors, s.line_buffering, s.seekable()) for s in (sys.stdin, sys.stdout, sys.stderr)
]
found = {
    "arguments": sys.argv, "folder": os.getcwd(), "environment": dict(os.environ), "path": sys.path,
    "descriptors": sorted(int(n) for n in os.listdir("/proc/self/fd") if os.path.exists(f"/proc/self/fd/{n}")),
    "signals": [str(signal.getsignal(n)) for n in sorted(signal.valid_signals())],
    "blocked": sorted(signal.pthread_sigmask(signal.SIG_BLOCK, [])), "streams": streams,
    "threads": [t.name for t in threading.enumerate()], "temporary": tempfile.gettempdir(), "zone": time.tzname,
    "module": (__name__, __package__), "collector": (gc.isenabled(), gc.get_threshold()), "umask": os.umask(0o77),
}
print(json.dumps({"found": found, "random": random.random()}))
"""
ENDS = {
    "import sys; sys.exit(3)": 3,
    "raise ValueError('a trace')": 1,
    "": 0,
    "import os, signal; os.kill(os.getpid(), signal.SIGKILL)": -signal.SIGKILL,
    "import atexit; atexit.register(print, 'the last word')": 0,
}


@pytest.fixture(scope="module")
def forks() -> Iterator[Forks]:
    """Of a Python that has imported next to nothing, and so takes the `bot` that a test writes."""
    made = Forks(["json"])
    yield made
    made.close()


@pytest.fixture
def forked(tmp_path: Path, forks: Forks) -> Program:
    folder = tmp_path / "here"
    (folder / "tmp").mkdir(parents=True)
    own = {"TZ": "Asia/Seoul", "TMPDIR": str(folder / "tmp"), "EXTRA": "여우"}
    return Program(folder=folder, python_path=str(Path(__file__).parents[2]), settings=own, forks=forks)


@pytest.fixture
def started(forked: Program) -> Program:
    return replace(forked, forks=None)


def write(bot: Program, code: str) -> None:
    (bot.folder / "bot").mkdir(exist_ok=True)
    (bot.folder / "bot" / "__init__.py").touch()
    (bot.folder / "bot" / "__main__.py").write_text(code, encoding="utf-8")


async def test_it_finds_what_a_start_finds(forked: Program, started: Program) -> None:
    write(forked, LOOKS_ROUND)
    one, other, real = [await bot.run("jobs", "list", "여우") for bot in (forked, forked, started)]
    assert real.code == 0, real.said
    found = [json.loads(ended.out) for ended in (one, other, real)]
    assert found[0]["found"] == found[1]["found"] == found[2]["found"]
    assert found[0]["random"] != found[1]["random"]


@pytest.mark.parametrize(("code", "exits_with"), ENDS.items())
async def test_it_ends_as_a_start_ends(forked: Program, started: Program, code: str, exits_with: int) -> None:
    write(forked, code)
    fork, real = await forked.run(), await started.run()
    assert (fork.code, fork.out) == (real.code, real.out)
    assert fork.code == exits_with
    assert fork.err.splitlines()[-1:] == real.err.splitlines()[-1:]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
async def test_signals_reach_it(forked: Program, number: signal.Signals) -> None:
    write(forked, "import time\nprint('here', flush=True)\ntime.sleep(600)")
    process = forked.spawn()
    await until(lambda: "here" in forked.out, lambda: forked.said)
    assert process.poll() is None
    process.send_signal(number)
    assert await exit_code(process) in {-number, 1}  # Python ends by itself after a KeyboardInterrupt
    process.kill()  # of what has ended is nothing to be ended
    assert process.returncode == process.wait()


@pytest.mark.parametrize("name", ["PYTHONIOENCODING", "LD_LIBRARY_PATH", "LANG", "SSL_CERT_FILE"])
def test_what_an_interpreter_reads_once_asks_for_a_real_start(forks: Forks, forked: Program, name: str) -> None:
    assert forks.can_start(forked.environment)
    assert not forks.can_start({**forked.environment, name: "other"})


def test_only_where_it_is_asked_for_is_anything_forked() -> None:
    assert current() is None
    with forking():
        assert current() is not None
    assert current() is None
