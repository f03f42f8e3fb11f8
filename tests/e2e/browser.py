"""A real browser, and a program that serves a page to it. Where there is no Chromium, tests skip with a sentence."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Self

import pytest
from playwright.sync_api import Browser, Locator, Page, sync_playwright

ROOT = Path(__file__).parents[2]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@contextmanager
def open_browser() -> Iterator[Browser]:
    """Skips the test where no Chromium is installed. No async test may run while it is open."""
    program = next((found for name in NAMES if (found := shutil.which(name))), None)
    if program is None:
        pytest.skip("no Chromium on this machine: install it (apt-get install chromium) to drive the page")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(ARGUMENTS))
        yield browser
        browser.close()


class Server:
    """A Python module as a process, run in `folder`, which prints a line once it serves `url`."""

    def __init__(self, module: str, *arguments: str, folder: Path, port: int | None = None) -> None:
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.folder = folder
        self._command = [sys.executable, "-m", module, *arguments, "--port", str(self.port)]
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> Self:
        """Returns once it serves."""
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        self._process = subprocess.Popen(
            self._command, cwd=self.folder, env=environment, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline(), "the server ended before it served"
        return self

    def kill(self) -> None:
        """At once, as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.kill()


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


class ChatPage:
    """The page as people use it: by what it says, in English."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @property
    def prompt(self) -> Locator:
        return self.page.get_by_role("textbox", name="Prompt")

    @property
    def button(self) -> Locator:
        return self.page.get_by_role("button", name="Imagine")

    @property
    def balance(self) -> Locator:
        return self.page.get_by_text("Balance").first

    def open(self, url: str) -> Self:
        self.page.goto(url)
        self.prompt.wait_for()
        return self

    def ask(self, prompt: str, *, ratio: str = "1:1", count: int = 1) -> None:
        self.prompt.fill(prompt)
        self.page.get_by_role("radio", name=ratio, exact=True).check()
        self.page.get_by_label("Pictures").select_option(str(count))
        self.button.click()

    def picture(self, prompt: str) -> Locator:
        return self.page.get_by_role("img", name=prompt, exact=True)

    def card(self, prompt: str) -> Locator:
        """The newest one with this text."""
        return self.page.get_by_role("article").filter(has_text=prompt).last

    def available(self) -> int:
        """The number the balance shows."""
        return int("".join(filter(str.isdigit, self.balance.inner_text())))

    def is_loaded(self, picture: Locator) -> bool:
        return bool(picture.evaluate("image => image.complete && image.naturalWidth > 0"))


def files_below(folder: Path, *, without: Sequence[str] = ()) -> list[str]:
    """The names of all files below a folder."""
    return sorted(path.name for path in folder.rglob("*") if path.is_file() and path.name not in without)
