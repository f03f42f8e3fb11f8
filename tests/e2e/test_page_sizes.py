"""The page on screens of every size, both ways round, and with large text."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.browser import ChatPage, Server, open_browser
from tests.e2e.program import TIME_LIMIT_S

pytestmark = [pytest.mark.browser, pytest.mark.timeout(TIME_LIMIT_S)]
SERVER = "tests.e2e.page_server"
PROMPT = "a lighthouse on a rock in the evening"

SIZES = (
    *((320, 568), (568, 320), (360, 640), (640, 360), (390, 844), (844, 390)),
    *((768, 1024), (1024, 768), (1280, 800), (1920, 1080), (1080, 1920), (3840, 2160), (2160, 3840)),
)
"""Width and height in CSS pixels: small phones to a large desk, both ways round."""
LARGE_TEXT = ((320, 568), (568, 320), (390, 844), (1280, 800))

COVERED = """() => {
  const hidden = [];
  const all = "h1, .balance, .ask p, figure img, .facts, .buttons button, textarea, .send";
  for (const one of document.querySelectorAll(all)) {
    one.scrollIntoView({ block: "center", inline: "nearest" });
    const box = one.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
    const isSeen = top && (one.contains(top) || top.contains(one) || one.parentElement.contains(top));
    const isWithin = box.left >= -1 && box.right <= window.innerWidth + 1;
    if (!isSeen || !isWithin || !box.width || !box.height) hidden.push(one.className || one.tagName);
  }
  for (const one of document.querySelectorAll(".ratios label, .buttons button, .send, .controls select"))
    if (one.scrollWidth > one.clientWidth + 1) hidden.push("cut: " + one.textContent);
  return hidden;
}"""
"""What a person cannot see or press, though they scroll to it: something else lies on it, or it stands outside."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as browser:
        yield browser


@pytest.fixture(scope="module")
def server(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("sizes")
    with Server(SERVER, "--folder", "data", "--credits", "1000", "--seeds", "--sample", folder=folder) as server:
        yield server


@pytest.fixture(scope="module")
def page(browser: Browser, server: Server) -> Iterator[Page]:
    context = browser.new_context(locale="en-US")
    context.set_default_timeout(10_000)
    chat = ChatPage(context.new_page()).open(server.url)
    chat.ask(PROMPT, ratio="16:9")
    expect(chat.picture(PROMPT)).to_be_visible()
    yield chat.page
    context.close()


@pytest.mark.parametrize(("width_px", "height_px"), SIZES)
def test_everything_can_be_seen_and_reached(page: Page, width_px: int, height_px: int) -> None:
    _resize(page, width_px, height_px, text_px=16)
    assert page.evaluate(COVERED) == []
    _keep(page, f"{width_px}x{height_px}")
    assert _overhang_px(page) <= 0
    assert _share_of_what_stays(page) <= 0.6


@pytest.mark.parametrize(("width_px", "height_px"), LARGE_TEXT)
def test_text_of_twice_the_size_leaves_everything_within_reach(page: Page, width_px: int, height_px: int) -> None:
    _resize(page, width_px, height_px, text_px=32)
    assert page.evaluate("parseFloat(getComputedStyle(document.querySelector('.ask p')).fontSize)") == 32
    assert page.evaluate(COVERED) == []
    _keep(page, f"{width_px}x{height_px}-large")
    assert _overhang_px(page) <= 0
    assert _share_of_what_stays(page) <= 0.6


def _resize(page: Page, width_px: int, height_px: int, *, text_px: int) -> None:
    page.set_viewport_size({"width": width_px, "height": height_px})
    devtools = page.context.new_cdp_session(page)
    devtools.send("Page.enable")
    devtools.send("Page.setFontSizes", {"fontSizes": {"standard": text_px, "fixed": text_px}})
    page.wait_for_function(f"matchMedia('(width: {width_px / text_px}em)').matches")
    devtools.detach()


def _overhang_px(page: Page) -> int:
    """By how much the document is wider than the window: then a phone scrolls sideways."""
    return int(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))


def _share_of_what_stays(page: Page) -> float:
    """How much of the window's height is taken by what does not scroll away."""
    return float(
        page.evaluate(
            """[...document.querySelectorAll(".top, .dock")]
              .filter((one) => getComputedStyle(one).position === "sticky")
              .reduce((sum, one) => sum + one.getBoundingClientRect().height, 0) / window.innerHeight"""
        )
    )


def _keep(page: Page, name: str) -> None:
    """With PAGE_SCREENSHOTS=folder each is saved, to be looked at."""
    folder = os.environ.get("PAGE_SCREENSHOTS")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png")
