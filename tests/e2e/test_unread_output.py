"""Servers whose output nobody reads: what stands full from the start is the pipe that a stuck collector leaves."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.e2e.program import TIME_LIMIT_S, Program, exit_code, prepare, program, until
from tests.fakes.forking import Started
from tests.fakes.pipes import stuff

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(TIME_LIMIT_S)]


@contextmanager
def unread(bot: Program, *arguments: str) -> Iterator[Started]:
    """The program with both streams led into one full pipe, which is kept open and not read."""
    reading, writing = os.pipe()
    stuff(writing)
    process = bot.started(*arguments, environment=bot.environment, out=writing, err=writing)
    bot.spawned.append(process)
    os.close(writing)
    try:
        yield process
    finally:
        os.close(reading)


async def answers(url: str) -> bool:
    async with httpx.AsyncClient(trust_env=False, timeout=5) as browser:
        try:
            return (await browser.get(url)).status_code in (200, 503)
        except httpx.HTTPError:
            return False


async def test_the_bot_serves_pictures_and_pages_though_nobody_reads_what_it_says(tmp_path: Path) -> None:
    prepare(tmp_path)
    with program(tmp_path, LOG_LEVEL="debug") as bot, unread(bot, "run") as running:
        await until(lambda: answers(f"{bot.url}/livez"), "it does not come up")
        for _ in range(20):
            assert await answers(f"{bot.url}/readyz")
        async with httpx.AsyncClient(trust_env=False, timeout=20) as browser:
            assert "imagine_dropped_messages" in (await browser.get(f"{bot.url}/metrics")).text
        running.terminate()
        assert await exit_code(running) == 0


@pytest.mark.parametrize("server", ["simulator", "gpu-serve"])
async def test_so_do_the_servers_that_run_alone(tmp_path: Path, server: str) -> None:
    with program(tmp_path) as bot, unread(bot, server, "--port", str(bot.port)) as running:
        path = {"simulator": "/simulator/stats", "gpu-serve": "/health"}[server]
        await until(lambda: answers(f"{bot.url}{path}"), "it does not come up")
        running.terminate()
        assert await exit_code(running) == 0


async def test_an_end_with_a_sentence_comes_too(tmp_path: Path) -> None:
    prepare(tmp_path).write_text("no database, and long enough to be looked at" * 100)
    with program(tmp_path) as bot, unread(bot, "run") as running:
        assert await exit_code(running) == 1
