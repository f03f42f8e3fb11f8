"""Every command of the program that a document tells is run as it stands, from the folder it is told for."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import signal
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bot.model.jobs import Order, Place
from bot.model.people import Identity, PersonId
from storage.sqlite import SqliteStorage
from tests.e2e.program import PATIENCE_S, ROOT, TIME_LIMIT_S, free_port, until
from tests.fakes.databases import make_database
from tests.fakes.doctor import WELL, played_time, verdict
from tests.fakes.orders import LIMITS, NOON, make_order
from tests.fakes.stories import begin, grant, render

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(TIME_LIMIT_S)]

PROGRAM = ".venv/bin/python -m bot"
PAYING = Identity(platform="telegram", user_id="300")
PAGES = sorted((ROOT / "docs").rglob("*.md"))
DOCUMENTS = ("README.md", ".env.example", "CONTRIBUTING.md", "SECURITY.md", *(str(p.relative_to(ROOT)) for p in PAGES))
FILLED_IN = {"FILE": "copy.db", "/safe/place/": "safe/place/"}
"""What whoever types a command writes in the place of these."""
SERVERS = {"simulator": "Stop it with Ctrl+C."}
"""Commands that run until they are stopped, and what they say once they serve."""
NOT_RUN = {"gpu-serve": "it needs PyTorch"}


def told_in(document: str) -> list[str]:
    """What stands in a line of a block of code, or between backquotes, without what is said about it."""
    text = (ROOT / document).read_text(encoding="utf-8")
    blocks = re.findall(r"^ *```sh\n(.*?)^ *```", text, re.MULTILINE | re.DOTALL)
    lines = [line.strip() for block in blocks for line in block.splitlines()]
    rest = re.sub(r"^ *```.*?^ *```", "", text, flags=re.MULTILINE | re.DOTALL)
    lines += [" ".join(span.split()) for span in re.findall(r"`([^`]+)`", rest)]
    return [re.sub(r"\s+# .*$", "", line) for line in lines if PROGRAM in line and not line.endswith(("…", PROGRAM))]


def name_of(command: str) -> str:
    return command.partition(PROGRAM)[2].split()[0]


ALL = list(dict.fromkeys(command for document in DOCUMENTS for command in told_in(document)))
TOLD = [command for command in ALL if name_of(command) not in {*SERVERS, *NOT_RUN}]


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As `git clone` and `make install` leave it, with somebody who has paid for a picture, and twelve gifts."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in ("bot", "adapters", "storage", "Makefile"):
        (folder / name).symlink_to(ROOT / name)
    (folder / ".venv").symlink_to(sys.prefix)
    (folder / "safe" / "place").mkdir(parents=True)
    asyncio.run(live_in(make_database(folder / "data")))
    return folder


async def live_in(database: Path) -> None:
    async with SqliteStorage(path=database) as storage:
        for number in range(1, 13):
            change = await grant(storage, 3, PAYING, key=f"gift-{number}")
        job = (await storage.accept(ordered(change.person), limits=LIMITS)).job
        await render(storage, await begin(storage, job))
        await storage.settle(job.id, receipt="1", at=NOON)


def ordered(person: PersonId) -> Order:
    order = make_order(1, person=person, identity=PAYING, price=2)
    return replace(order, place=Place(platform="telegram", address={"chat": PAYING.user_id}))


async def typed(command: str, folder: Path) -> asyncio.subprocess.Process:
    for placeholder, written in FILLED_IN.items():
        command = command.replace(placeholder, written)
    clean = {"PATH": os.environ.get("PATH", ""), "HOME": str(folder), "LANG": "C.UTF-8", **played_time()}
    settings = {"SIMULATOR_DELAY_S": "0.1", "WEB_PORT": str(free_port())}
    return await asyncio.create_subprocess_exec(
        shutil.which("sh") or "/bin/sh", "-c", f"exec {command}" if command.startswith(PROGRAM) else command,
        cwd=folder, env=clean | settings, stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip


def test_the_documents_tell_each_command_there_is() -> None:
    assert {name_of(command) for command in ALL} >= {
        *("doctor", "imagine", "credits", "jobs", "backup", "simulator", "gpu-serve"),
    }


async def test_what_the_documents_tell_to_type_works_as_it_stands(checkout: Path) -> None:
    """In the order they are told: what is deducted has been granted."""
    for command in TOLD:
        process = await typed(command, checkout)
        async with asyncio.timeout(PATIENCE_S):
            said, _ = await process.communicate()
        is_well = verdict(said.decode()) == WELL if name_of(command) == "doctor" else process.returncode == 0
        assert is_well, f"{command}: {said.decode()}"


@pytest.mark.parametrize("command", [command for command in ALL if name_of(command) in SERVERS])
async def test_a_server_that_the_documents_tell_to_start_serves(checkout: Path, command: str) -> None:
    process = await typed(re.sub(r"--port \d+", f"--port {free_port()}", command), checkout)
    said = bytearray()

    async def is_serving() -> bool:
        assert process.stdout is not None
        said.extend(await process.stdout.read(4096))
        return SERVERS[name_of(command)].encode() in said

    await until(is_serving, said.decode)
    process.send_signal(signal.SIGTERM)
    assert await process.wait() == 0
