"""The real program and a real browser: what somebody sees who asks for a picture, also when the program is killed."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.browser import ChatPage, open_browser
from tests.e2e.program import LOOK_EVERY_S, PATIENCE_S, TIME_LIMIT_S, Program, prepare, program

pytestmark = [pytest.mark.e2e, pytest.mark.browser, pytest.mark.timeout(TIME_LIMIT_S)]

PATIENCE_MS = PATIENCE_S * 1000
PROMPT = 'A red fox, "snow" & <b>여우</b>'
PRICE = 3
WELCOME = 10


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as opened:
        yield opened


@pytest.fixture
def bot(tmp_path: Path) -> Iterator[Program]:
    prepare(tmp_path)
    with program(tmp_path, SIMULATOR_DELAY_S="0.3", PRICE_CREDITS=str(PRICE)) as made:
        yield made


@pytest.fixture
def chat(browser: Browser) -> Iterator[ChatPage]:
    context = browser.new_context(locale="en-US")
    context.set_default_timeout(PATIENCE_MS)
    yield ChatPage(context.new_page())
    context.close()


def start(bot: Program) -> None:
    """No event loop can be waited in while the browser is driven."""
    bot.begin()
    ends_at_s = time.monotonic() + PATIENCE_S
    while not bot.is_serving():
        assert time.monotonic() < ends_at_s, f"the program does not come up; it said:\n{bot.said}"
        time.sleep(LOOK_EVERY_S)


def test_a_typed_prompt_becomes_a_picture_and_the_balance_falls_by_its_price(bot: Program, chat: ChatPage) -> None:
    start(bot)
    chat.open(bot.url)
    assert chat.available() == WELCOME
    chat.ask(PROMPT, ratio="16:9")
    picture = chat.picture(PROMPT)
    expect(picture).to_be_visible(timeout=PATIENCE_MS)
    assert chat.is_loaded(picture)
    expect(chat.balance).to_have_text(f"Balance: {WELCOME - PRICE} credits")
    chat.prompt.fill("/credits")
    chat.prompt.press("Enter")
    expect(chat.card("/credits")).to_contain_text(str(WELCOME - PRICE), timeout=PATIENCE_MS)
    chat.prompt.fill("/history")
    chat.prompt.press("Enter")
    expect(chat.picture(PROMPT)).to_have_count(2, timeout=PATIENCE_MS)
    assert "crash" not in bot.err


def test_killed_while_it_paints_the_page_comes_back_with_the_picture_and_the_right_balance(
    bot: Program, chat: ChatPage
) -> None:
    bot.settings["SIMULATOR_DELAY_S"] = "2.5"
    start(bot)
    chat.open(bot.url)
    chat.ask(PROMPT)
    expect(chat.card(PROMPT)).to_contain_text(re.compile("Painting"), timeout=PATIENCE_MS)
    bot.kill()
    start(bot)
    # No reload by hand: the open page finds the new program by itself.
    expect(chat.picture(PROMPT)).to_be_visible(timeout=PATIENCE_MS)
    expect(chat.balance).to_have_text(f"Balance: {WELCOME - PRICE} credits", timeout=PATIENCE_MS)
    chat.open(bot.url)
    expect(chat.picture(PROMPT)).to_have_count(1, timeout=PATIENCE_MS)
    assert chat.available() == WELCOME - PRICE


def test_a_cancelled_picture_gives_its_credits_back(bot: Program, chat: ChatPage) -> None:
    bot.settings["SIMULATOR_DELAY_S"] = "600"
    start(bot)
    chat.open(bot.url)
    chat.ask(PROMPT)
    expect(chat.balance).to_have_text(f"Balance: {WELCOME - PRICE} credits", timeout=PATIENCE_MS)
    chat.card(PROMPT).get_by_role("button", name="Cancel").click()
    expect(chat.balance).to_have_text(f"Balance: {WELCOME} credits", timeout=PATIENCE_MS)
    expect(chat.card(PROMPT)).to_contain_text("Nothing was charged", timeout=PATIENCE_MS)
