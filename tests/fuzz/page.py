"""Messages of a browser over the page's socket, to a page in a process of its own."""

from __future__ import annotations

import asyncio
import html
import json
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from tests.e2e.program import free_port
from tests.fakes.network import PLAIN_HTTP
from tests.fuzz.mutate import DEEP, Mutator
from tests.fuzz.watch import ROOT, Found, watched

MAX_GROWTH_KB = 150_000
"""Resident memory that a round may add: pages are kept a while after their socket has gone."""

NO_PACKETS: tuple[str | bytes, ...] = (
    *("451-[]", "2", "3", "41", "5", "", "9", b"\0\xff"),
    *("42" + "[" * DEEP, "42" + "9" * 5000),
)


@asynccontextmanager
async def page_server(folder: Path) -> AsyncIterator[tuple[str, Path, int]]:
    """Its address, what it says to stderr, and its process id."""
    port, said = free_port(), folder / "said"
    with said.open("wb") as err:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.e2e.page_server",
            "--port",
            str(port),
            "--folder",
            str(folder / "page"),
            "--credits",
            "1000",
            cwd=ROOT,
            stdout=asyncio.subprocess.PIPE,
            stderr=err,
        )
    try:
        assert process.stdout is not None
        async with asyncio.timeout(60):
            await process.stdout.readline()
        yield f"http://127.0.0.1:{port}", said, process.pid
        if process.returncode is not None:
            raise Found(f"the server has ended: {said.read_text()[-1500:]}")
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[tuple[ClientConnection, str, list[tuple[int, str, str]]]]:
    """The socket of a page in a browser, its id, and what on it hears of events: element, listener, kind."""
    async with httpx.AsyncClient(verify=PLAIN_HTTP, trust_env=False, timeout=30.0) as browser:
        text = html.unescape((await browser.get(url)).text)
    found = re.search(r"'client_id': '([^']+)'", text)
    assert found is not None
    listeners = [
        (int(element), listener, kind)
        for element, events in re.findall(r'"(\d+)":\{"tag":[^\n]*?"events":(\[.*?\])', text)
        for listener, kind in re.findall(r'"listener_id":"([^"]+)","type":"([^"]+)"', events)
    ]
    ids = {
        "client_id": found[1],
        "tab_id": str(uuid4()),
        "document_id": str(uuid4()),
        "next_message_id": "0",
        "implicit_handshake": "true",
    }
    query = "&".join(f"{name}={value}" for name, value in ids.items())
    address = f"{url.replace('http', 'ws')}/_nicegui_ws/socket.io/?EIO=4&transport=websocket&{query}"
    async with connect(address, proxy=None, max_size=None, origin=url) as socket:  # type: ignore[arg-type]  # a text is one
        await socket.recv()
        await socket.send("40")
        await socket.recv()
        yield socket, found[1], listeners


def odd_message(mutator: Mutator, client: str, listeners: list[tuple[int, str, str]]) -> str | bytes:
    element, listener, _ = mutator.one_of(listeners)
    asked: dict[str, Any] = {"token": "t1", "text": "a red fox", "aspect_ratio": "16:9", "count": 1, "seed": "7"}
    forms: tuple[Any, ...] = (asked, asked, asked | {"text": "/credits"}, {"number": 0, "token": "t2"}, [None], {})
    args = mutator.one_of(forms)
    if mutator.is_so(0.8):
        args = mutator.json(args)
    event: Any = {"id": element, "client_id": client, "listener_id": listener, "args": [args]}
    if mutator.is_so(0.2):
        event = mutator.json(event)
    name = mutator.one_of(
        ("event",) * 12 + ("javascript_response", "ack", "log", "handshake", "too_long_message", "nonsense")
    )
    packet = f"42{json.dumps([name, event])}"
    if mutator.is_so(0.1):
        mangled = mutator.text(packet).encode("utf-8", "replace").decode()
        return mutator.one_of((mangled, *NO_PACKETS))
    return packet


async def page(mutator: Mutator, folder: Path, examples: int) -> None:
    """The server goes on, keeps to its memory, and tells no trace."""
    async with page_server(folder) as (url, said, pid):
        sent: list[str | bytes] = []
        before = _resident_kb(pid)
        left = examples
        while left > 0:
            async with watched(sent[-20:]):
                async with opened(url) as (socket, client, listeners):
                    with suppress(ConnectionClosed):
                        for _ in range(min(left, 20)):
                            left -= 1
                            sent.append(odd_message(mutator, client, listeners))
                            await socket.send(sent[-1])
                    # What was sent before the end is read before it.
                left -= 1
        async with watched(sent[-20:]), httpx.AsyncClient(verify=PLAIN_HTTP, trust_env=False, timeout=30.0) as browser:
            if (await browser.get(url)).status_code != 200:
                raise Found("the page is not served any more")
        trace = _trace(said.read_text(encoding="utf-8", errors="replace"))
        if trace:
            raise Found(f"{trace}\ncame in: {ascii(sent)[-3000:]}")
        if _resident_kb(pid) - before > MAX_GROWTH_KB:
            raise Found(f"{_resident_kb(pid) - before} KB more are held after {examples} messages")


def _trace(said: str) -> str:
    """Where a trace is told, it passes through our code, or nobody knows whose it is: what the libraries cannot read is
    told without one (bot/ops/log_limits.py)."""
    _, began, rest = said.partition("Traceback (most recent call last):")
    return f"{began}{rest[:3000]}" if began else ""


def _resident_kb(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    assert found is not None
    return int(found[1])
