"""What a command does not need is not imported: a library takes time at every start, and memory until the end.

Seen from a process of its own, since this one has imported everything.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COMMAND = """
import sys
from bot.cli import main
code = main(sys.argv[1:])
print(*sys.modules, sep="\\n")
sys.exit(code)
"""
RUN_UNTIL_IT_IS_UP = """
import asyncio, os, signal, sys
from bot.app import opening
from bot.app.serve import serve
from bot.settings.loading import load

settings = load(None, None)
opening.check(settings)
assert settings.warnings, "the first of them is said when everything is up"
with opening.operations(settings) as (metrics, events):
    said = []
    def say(line):
        if not said:  # a second signal would end it at once
            os.kill(os.getpid(), signal.SIGTERM)
        said.append(line)
    asyncio.run(serve(settings, metrics=metrics, events=events, say=say))
print(*sys.modules, sep="\\n")
"""
PAGE = {"nicegui", "fastapi", "starlette", "uvicorn", "websockets", "socketio"}
OTHERS = {"alembic", "sqlalchemy", "mako", "rich", "PIL", "torch"}
ENGINES = {"bot.backends.comfyui", "bot.backends.openai_images", "bot.backends.sdcpp"}
SERVERS = {"bot.simulator", "bot.gpu"}
OF_A_RUN = {"httpx", "httpcore", "aiohttp", "discord", "telegram", "babel", "prometheus_client", "multiprocessing"}
CORE = {
    "bot.pipeline",
    "bot.commands",
    "bot.requests",
    "bot.texts",
    "bot.decoding",
    "bot.serving",
    "bot.backends.zimage",
}
NOT_FOR_A_COMMAND = PAGE | OTHERS | ENGINES | SERVERS | OF_A_RUN | CORE
NOT_WITHOUT_A_PAGE = (PAGE | OTHERS | ENGINES | SERVERS | {"discord", "telegram"}) - {"rich"}
"""httpx imports rich for a command of its own."""
ZIMAGE = {"BACKENDS": "zimage", "ZIMAGE_API_KEY": "none"}
PRICED = {"PRICE_CREDITS": "50"}
"""More than newcomers get, which is worth a warning."""


def imported(code: str, *arguments: str, folder: Path, **settings: str) -> set[str]:
    """All modules of a process that has ended well, with the packages that they are in."""
    env = {"PATH": os.environ.get("PATH", ""), "HOME": str(folder), "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=folder, env={**env, **settings}, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return set(done.stdout.splitlines())


@pytest.mark.parametrize("settings", [{}, ZIMAGE, {"BACKENDS": "local"}], ids=["samples", "zimage", "local"])
@pytest.mark.parametrize("command", [("credits", "show", "telegram:1"), ("jobs", "list")], ids=" ".join)
def test_a_terminal_command_imports_no_platform_no_server_and_no_http(
    command: tuple[str, ...], settings: dict[str, str], tmp_path: Path
) -> None:
    """Also the first one, which makes the database."""
    assert not NOT_FOR_A_COMMAND & imported(COMMAND, *command, folder=tmp_path, **settings)


def test_a_run_without_a_page_imports_none_and_nothing_of_other_backends(tmp_path: Path) -> None:
    settings = ZIMAGE | PRICED | {"WEB_PORT": "0"}
    modules = imported(RUN_UNTIL_IT_IS_UP, folder=tmp_path, **settings)
    assert {"bot.backends.zimage", "bot.pipeline"} <= modules
    assert not NOT_WITHOUT_A_PAGE & modules


def test_only_who_makes_samples_imports_what_draws_them(tmp_path: Path) -> None:
    samples = PRICED | {"WEB_PORT": "0"}
    assert "bot.simulator.drawing" in imported(RUN_UNTIL_IT_IS_UP, folder=tmp_path, **samples)


def test_a_platform_that_is_off_is_not_imported(tmp_path: Path) -> None:
    token = "123456789:AAF-fake_token_for_tests_only_abcdefgh"
    nowhere = {"TELEGRAM_TOKEN": token, "TELEGRAM_API_URL": "http://127.0.0.1:9"}
    settings = ZIMAGE | PRICED | nowhere | {"WEB_PORT": "0"}
    modules = imported(RUN_UNTIL_IT_IS_UP, folder=tmp_path, **settings)
    assert "telegram" in modules
    assert not {"discord", "nicegui"} & modules
