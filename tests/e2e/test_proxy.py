"""The page behind a real proxy that ends TLS: nginx, with the lines that docs/operations.md gives to operators."""

from __future__ import annotations

import asyncio
import ipaddress
import re
import shutil
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Origin

from bot.serving.server import HttpServer
from tests.fakes.certificates import certificate_for
from tests.fakes.web_door import PASSWORD, Door

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
DOCS = Path(__file__).parents[2] / "docs" / "operations.md"
NAME = "bot.example.org"
WHOLE = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    {server}
}}
"""
pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not installed (apt-get install nginx-light)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proxied:
    """A door behind nginx, and how browsers come to it."""

    door: Door
    port: int
    tls: ssl.SSLContext

    @asynccontextmanager
    async def visitor(self, address: str = "127.0.0.1", **headers: str) -> AsyncIterator[httpx.AsyncClient]:
        """From one of this machine's own addresses, under the name, as over port 443."""
        transport = httpx.AsyncHTTPTransport(verify=self.tls, local_address=address)
        named = {"Host": NAME, "Origin": f"https://{NAME}", **headers}
        base_url = f"https://127.0.0.1:{self.port}"
        async with httpx.AsyncClient(transport=transport, base_url=base_url, headers=named) as client:
            yield client

    async def log_in(self, password: str = PASSWORD, *, address: str = "127.0.0.1", **headers: str) -> httpx.Response:
        async with self.visitor(address, **headers) as visitor:
            return await visitor.post("/login", data={"password": password})


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def configuration(folder: Path, certificate: Path, *, port: int, behind: int) -> str:
    found = re.search(r"```nginx\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    server = found[1].replace("listen 443 ssl;", f"listen 127.0.0.1:{port} ssl;").replace("8080", str(behind))
    server = re.sub(r"(ssl_certificate(?:_key)?)\s+\S+;", rf"\1 {certificate};", server)
    return WHOLE.format(folder=folder, server=server)


@asynccontextmanager
async def proxied(folder: Path) -> AsyncIterator[Proxied]:
    assert NGINX is not None
    door = Door(folder, password=PASSWORD, host="0.0.0.0")  # noqa: S104 - as in a container
    certificate = certificate_for(NAME, folder)
    trusted = (ipaddress.ip_network("127.0.0.1/32"),)
    async with HttpServer(
        host="127.0.0.1", port=0, app=door.app, has_lifespan=False, grace_s=0, trusted_proxies=trusted
    ) as server:
        port = free_port()
        written = folder / "nginx.conf"
        written.write_text(configuration(folder, certificate, port=port, behind=server.port), encoding="utf-8")
        nginx = await asyncio.create_subprocess_exec(NGINX, "-p", str(folder), "-c", str(written))
        try:
            await until_listening(port)
            tls = ssl.create_default_context()
            tls.check_hostname, tls.verify_mode = False, ssl.CERT_NONE
            yield Proxied(door=door, port=port, tls=tls)
        finally:
            nginx.terminate()
            await nginx.wait()


async def until_listening(port: int) -> None:
    async with asyncio.timeout(10):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except ConnectionRefusedError:
                await asyncio.sleep(0.05)
            else:
                writer.close()
                return


async def test_the_cookie_is_for_https_alone_and_the_port_may_be_named(tmp_path: Path) -> None:
    async with proxied(tmp_path) as page:
        for host in (NAME, f"{NAME}:443", NAME.upper()):
            answer = await page.log_in(Host=host)
            assert (answer.status_code, "Secure" in answer.headers["set-cookie"]) == (303, True)
        assert (await page.log_in(Origin="https://evil.example")).status_code == 403
        assert (await page.log_in(Origin=f"http://{NAME}")).status_code == 403


async def test_one_who_guesses_locks_nobody_else_out_whoever_they_say_they_are(tmp_path: Path) -> None:
    async with proxied(tmp_path) as page:
        said = [f"198.51.100.{number}" for number in range(12)]
        guesses = [
            (await page.log_in("wrong", address="127.0.0.2", **{"X-Forwarded-For": one})).status_code for one in said
        ]
        assert guesses == [401] * 5 + [429] * 7
        assert (await page.log_in(address="127.0.0.3")).status_code == 303
        assert (await page.log_in(address="127.0.0.2")).status_code == 429


async def test_a_websocket_goes_through_for_who_is_logged_in(tmp_path: Path) -> None:
    async with proxied(tmp_path) as page:
        cookie = (await page.log_in()).headers["set-cookie"].partition(";")[0]
        address = f"wss://{NAME}/_nicegui_ws/socket.io/"
        ours = Origin(f"https://{NAME}")
        there = {"host": "127.0.0.1", "port": page.port, "ssl": page.tls}
        async with connect(address, origin=ours, additional_headers={"Cookie": cookie}, **there) as talk:  # type: ignore[arg-type]  # passed on to the loop
            await talk.send("hello")
        for origin, headers in [(ours, {}), (Origin("https://evil.example"), {"Cookie": cookie})]:
            with pytest.raises(InvalidStatus):
                async with connect(address, origin=origin, additional_headers=headers, **there):  # type: ignore[arg-type]  # the same
                    pass
