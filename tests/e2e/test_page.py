"""The page in a real browser, over a core in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.e2e.browser import ChatPage, Server, files_below, open_browser
from tests.e2e.program import TIME_LIMIT_S

pytestmark = [pytest.mark.browser, pytest.mark.timeout(TIME_LIMIT_S)]
SERVER = "tests.e2e.page_server"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as browser:
        yield browser


@pytest.fixture(scope="module")
def server(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("page")
    with Server(SERVER, "--folder", "data", "--credits", "1000", "--seeds", "--sample", folder=folder) as server:
        yield server


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(locale="en-US", viewport={"width": 1280, "height": 800})
    context.set_default_timeout(10_000)
    yield context
    context.close()


@pytest.fixture(scope="module")
def opened(context: BrowserContext, server: Server) -> ChatPage:
    return ChatPage(context.new_page()).open(server.url)


@pytest.fixture
def chat(opened: ChatPage) -> ChatPage:
    """The same page for all, which is quicker than a new one, with its form as it was at first."""
    opened.page.get_by_role("textbox", name="Seed").fill("")
    opened.page.get_by_role("radio", name="1:1").check()
    opened.page.get_by_label("Pictures").select_option("1")
    opened.prompt.fill("")
    opened.prompt.focus()
    return opened


# --- asking ---


def test_a_typed_prompt_becomes_a_picture_with_its_facts_and_is_paid(chat: ChatPage) -> None:
    before = chat.available()
    chat.ask("a harbour at dusk", ratio="16:9")
    expect(chat.picture("a harbour at dusk")).to_be_visible()
    expect(chat.card("a harbour at dusk")).to_contain_text("640 × 360 px")
    expect(chat.balance).to_have_text(f"Balance: {before - 1} credits")
    expect(chat.picture("a harbour at dusk")).to_have_js_property("naturalWidth", 640)


def test_a_choice_made_while_a_prompt_is_on_its_way_does_not_lock_the_form(chat: ChatPage) -> None:
    chat.prompt.fill("sent, and then another shape")
    buttons = ["button.send", "input[value='16:9']"]
    chat.page.evaluate("(all) => { for (const one of all) document.querySelector(one).click(); }", buttons)
    expect(chat.prompt).to_have_value("")
    expect(chat.prompt).to_be_editable()
    expect(chat.picture("sent, and then another shape")).to_be_visible()


def test_it_is_ready_for_the_next_prompt_at_once(chat: ChatPage) -> None:
    chat.ask("first of two")
    expect(chat.prompt).to_have_value("")
    expect(chat.prompt).to_be_focused()
    chat.page.keyboard.type("second of two")
    chat.page.keyboard.press("Enter")
    expect(chat.picture("second of two")).to_be_visible()


def test_four_pictures_are_shown_together_each_with_the_prompt_as_its_text(chat: ChatPage) -> None:
    chat.ask("four oak trees", count=4)
    expect(chat.picture("four oak trees")).to_have_count(4)
    expect(chat.card("four oak trees").get_by_role("button", name="Original")).to_have_count(4)


def test_the_price_follows_the_number_of_pictures(chat: ChatPage) -> None:
    expect(chat.button).to_have_accessible_description("1 credit")
    chat.page.get_by_label("Pictures").select_option("3")
    expect(chat.button).to_have_accessible_description("3 credits")


def test_a_double_click_makes_one_picture(chat: ChatPage) -> None:
    before = chat.available()
    chat.prompt.fill("only once")
    chat.button.dblclick()
    expect(chat.picture("only once")).to_have_count(1)
    expect(chat.balance).to_have_text(f"Balance: {before - 1} credits")
    chat.page.reload()
    expect(chat.picture("only once")).to_have_count(1)


def test_the_prompt_and_the_button_have_names_of_their_own(chat: ChatPage) -> None:
    expect(chat.prompt).to_have_count(1)
    expect(chat.button).to_have_count(1)
    expect(chat.page.get_by_role("radiogroup", name="Aspect ratio").get_by_role("radio")).to_have_count(5)
    expect(chat.page).to_have_title("Imagine")


def test_an_empty_prompt_gets_a_hint_and_no_answer(chat: ChatPage) -> None:
    chat.button.click()
    expect(chat.page.get_by_text("Write what you would like to see first.")).to_be_visible()
    expect(chat.prompt).to_be_focused()


def test_a_long_prompt_is_counted_and_one_too_long_is_not_sent(chat: ChatPage) -> None:
    chat.prompt.fill("🦊" * 900)
    expect(chat.page.get_by_text("900 / 1000")).to_be_visible()
    chat.prompt.fill("x" * 1001)
    chat.button.click()
    expect(chat.page.get_by_text("A prompt has at most 1000 characters.")).to_be_visible()
    expect(chat.prompt).to_have_value("x" * 1001)


def test_a_seed_is_kept_and_shown(chat: ChatPage) -> None:
    chat.page.get_by_role("textbox", name="Seed").fill("4242")
    chat.ask("a seeded tree")
    expect(chat.card("a seeded tree")).to_contain_text("seed 4242")


def test_what_is_typed_survives_a_reload(chat: ChatPage) -> None:
    chat.prompt.fill("half a thought")
    chat.page.reload()
    expect(chat.prompt).to_have_value("half a thought")


def test_markup_in_a_prompt_stays_text(chat: ChatPage) -> None:
    prompt = "<img src=x onerror=\"document.title='taken'\"> {{ 6 * 7 }} <b>bold</b> `${1}` </script>"
    chat.ask(prompt)
    expect(chat.picture(prompt)).to_be_visible()
    chat.page.reload()
    expect(chat.picture(prompt)).to_be_visible()
    expect(chat.card(prompt).locator(".ask")).to_have_text(prompt)
    expect(chat.page).to_have_title("Imagine")


# --- commands and buttons ---


def test_commands_can_be_typed(chat: ChatPage) -> None:
    chat.prompt.fill("/imagine a typed fox --ar 9:16")
    chat.prompt.press("Enter")
    expect(chat.picture("a typed fox")).to_be_visible()
    chat.prompt.fill("/credits")
    chat.prompt.press("Enter")
    expect(chat.card("/credits")).to_contain_text("Balance: ")
    chat.prompt.fill("/history")
    chat.prompt.press("Enter")
    expect(chat.card("/history").get_by_role("img").first).to_be_visible()


def test_a_slash_lists_the_commands(chat: ChatPage) -> None:
    chat.prompt.fill("/c")
    chat.page.get_by_role("button", name="/credits").click()
    expect(chat.card("/credits")).to_contain_text("Balance: ")


def test_an_unknown_command_says_what_to_do(chat: ChatPage) -> None:
    chat.ask("/dance")
    expect(chat.page.get_by_role("article").filter(has_text="Type /help")).to_be_visible()


def test_a_waiting_job_can_be_cancelled_and_costs_nothing(chat: ChatPage) -> None:
    before = chat.available()
    chat.ask("hold this")
    card = chat.card("hold this")
    expect(card.get_by_role("progressbar")).to_be_visible()
    expect(card).to_contain_text("Painting…")
    card.get_by_role("button", name="Cancel").dblclick()
    expect(card).to_contain_text("Cancelled. Nothing was charged.")
    expect(chat.balance).to_have_text(f"Balance: {before} credits")


def test_the_jobs_under_way_are_listed_with_cancel(chat: ChatPage) -> None:
    chat.ask("queued for later")
    expect(chat.card("queued for later")).to_contain_text("Place 3 in the queue")
    chat.ask("/jobs")
    listed = chat.card("/jobs")
    listed.get_by_role("button", name="Cancel").first.click()
    expect(listed).to_contain_text("Cancelled. Nothing was charged.")


def test_a_failure_says_that_nothing_was_charged_and_offers_again(chat: ChatPage) -> None:
    chat.ask("this will fail")
    card = chat.card("this will fail")
    expect(card).to_contain_text("Nothing was charged.")
    expect(card.get_by_role("button", name="Again")).to_be_visible()


def test_again_makes_another_one_and_original_saves_the_file(chat: ChatPage) -> None:
    chat.ask("once more")
    chat.card("once more").get_by_role("button", name="Again").dblclick()
    expect(chat.picture("once more")).to_have_count(2)
    with chat.page.expect_download() as saved:
        chat.card("once more").get_by_role("button", name="Original").click()
    assert saved.value.suggested_filename.endswith(".png")


# --- keyboard, screens, languages ---


def test_everything_can_be_done_with_the_keyboard(chat: ChatPage) -> None:
    expect(chat.prompt).to_be_focused()
    keys = chat.page.keyboard
    keys.type("by keyboard")
    keys.press("Shift+Enter")
    keys.type("alone")
    keys.press("Tab")
    keys.press("ArrowRight")
    expect(chat.page.get_by_role("radio", name="4:3")).to_be_checked()
    keys.press("Shift+Tab")
    keys.press("Enter")
    picture = chat.card("by keyboard").get_by_role("img")
    expect(picture).to_be_visible()
    expect(chat.prompt).to_be_focused()
    chat.card("by keyboard").get_by_role("button", name="Show larger").focus()
    keys.press("Enter")
    expect(chat.page.get_by_role("dialog", name="Larger view")).to_be_visible()
    keys.press("Escape")
    expect(chat.page.get_by_role("dialog")).to_have_count(0)
    expect(chat.card("by keyboard").get_by_role("button", name="Show larger")).to_be_focused()


def test_enter_that_ends_a_syllable_sends_nothing(chat: ChatPage) -> None:
    chat.prompt.fill("여우")
    chat.prompt.dispatch_event("keydown", {"key": "Enter", "isComposing": True, "bubbles": True})
    expect(chat.prompt).to_have_value("여우")
    expect(chat.card("여우")).to_have_count(0)


def test_a_narrow_phone_needs_no_sideways_scrolling(browser: Browser, server: Server) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640}, has_touch=True, is_mobile=True)
    chat = ChatPage(context.new_page()).open(server.url)
    chat.ask("a wide view " + "w" * 80, ratio="16:9", count=2)
    expect(chat.picture("a wide view " + "w" * 80)).to_have_count(2)
    assert chat.page.evaluate("document.documentElement.scrollWidth") == 320
    for button in (chat.button, chat.page.get_by_role("radio", name="9:16").locator("..")):
        box = button.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 44
    context.close()


def test_a_korean_browser_gets_a_korean_page(browser: Browser, server: Server) -> None:
    context = browser.new_context(locale="ko-KR")
    page = context.new_page()
    page.goto(server.url)
    page.get_by_role("textbox", name="프롬프트").fill("/credits")
    page.get_by_role("button", name="그리기").click()
    expect(page.get_by_text("잔액").first).to_contain_text("크레딧")
    expect(page.locator("html")).to_have_attribute("lang", "ko")
    context.close()


def test_a_language_chosen_at_a_browser_is_that_browsers_alone(browser: Browser, server: Server) -> None:
    chooses, other = (browser.new_context(locale="en-US") for _ in range(2))
    page = chooses.new_page()
    page.goto(server.url)
    page.get_by_role("combobox", name="Language").select_option("ko")
    expect(page.get_by_role("textbox", name="프롬프트")).to_be_visible()
    expect(page.get_by_role("combobox", name="언어")).to_have_value("ko")
    page.reload()
    expect(page.locator("html")).to_have_attribute("lang", "ko")
    expect(ChatPage(other.new_page()).open(server.url).prompt).to_be_visible()
    for context in (chooses, other):
        context.close()


def test_the_newcomer_is_told_about_samples_and_the_shared_wallet(chat: ChatPage) -> None:
    expect(chat.page.get_by_text("ZIMAGE_API_KEY")).to_be_visible()
    expect(chat.page.get_by_text("Everyone who opens this page shares one wallet and one history.")).to_be_visible()


# --- several pages, reloads, restarts ---


def test_two_pages_show_the_same_talk(chat: ChatPage, context: BrowserContext, server: Server) -> None:
    other = ChatPage(context.new_page()).open(server.url)
    chat.ask("seen by both")
    expect(other.picture("seen by both")).to_be_visible()
    expect(other.balance).to_have_text(chat.balance.inner_text())


def test_a_restart_brings_the_page_back_by_itself_with_its_history(context: BrowserContext, tmp_path: Path) -> None:
    server = Server(SERVER, "--folder", "data", folder=tmp_path)
    try:
        chat = ChatPage(context.new_page()).open(server.start().url)
        chat.ask("before the restart")
        expect(chat.picture("before the restart")).to_be_visible()
        server.kill()
        expect(chat.page.locator("#popup")).to_be_visible()
        server.start()
        expect(chat.page.locator("#popup")).to_be_hidden(timeout=15_000)
        chat.ask("after the restart")
        expect(chat.picture("after the restart")).to_be_visible()
        expect(chat.picture("before the restart")).to_be_visible()
    finally:
        server.kill()
    assert files_below(tmp_path, without=["jobs.pickle"]) == files_below(tmp_path / "data", without=["jobs.pickle"])


# --- the door ---


def test_the_page_asks_nobody_else_for_anything(context: BrowserContext, server: Server) -> None:
    asked: set[str] = set()
    faults: list[str] = []
    page = context.new_page()
    page.on("request", lambda request: asked.add(urlsplit(request.url).netloc))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    chat = ChatPage(page).open(server.url)
    chat.ask("at home")
    expect(chat.picture("at home")).to_be_visible()
    assert asked - {""} == {f"127.0.0.1:{server.port}"}  # what has no host is data inside the page
    assert faults == []


def test_a_foreign_page_cannot_drive_ours(context: BrowserContext, server: Server) -> None:
    page: Page = context.new_page()
    page.goto(f"http://localhost:{server.port}/login")
    outcome = page.evaluate(
        """port => new Promise(resolve => {
          const url = `ws://127.0.0.1:${port}/_nicegui_ws/socket.io/?EIO=4&transport=websocket`;
          const socket = new WebSocket(url);
          socket.onopen = () => resolve("open");
          socket.onerror = () => resolve("refused");
        })""",
        server.port,
    )
    assert outcome == "refused"


def test_a_password_stands_before_everything(context: BrowserContext, tmp_path: Path) -> None:
    with Server(SERVER, "--folder", "data", "--password", "open sesame", folder=tmp_path) as server:
        page = context.new_page()
        page.goto(server.url)
        page.get_by_label("Password").fill("wrong")
        page.keyboard.press("Enter")
        expect(page.get_by_role("alert")).to_contain_text("That is not the password")
        page.get_by_label("Password").fill("open sesame")
        page.get_by_role("button", name="Log in").click()
        chat = ChatPage(page)
        chat.ask("behind the door")
        expect(chat.picture("behind the door")).to_be_visible()
        page.get_by_role("button", name="Log out").click()
        expect(page.get_by_label("Password")).to_be_visible()
