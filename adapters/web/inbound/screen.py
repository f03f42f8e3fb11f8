"""The page: a conversation in the browser, drawn with NiceGUI inside the web server and event loop of the program."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from pathlib import Path

from fastapi import FastAPI
from nicegui import Client, ui
from nicegui.element import Element

from adapters.web.inbound.context import PageContext
from adapters.web.inbound.languages import LANGUAGE_COOKIE, language_of, preferred
from adapters.web.inbound.login import LOGOUT
from adapters.web.inbound.open_page import OpenPage
from adapters.web.inbound.parts import CardElement, Composer, Intro, Words
from adapters.web.outbound.cards import Card, Json
from bot.model.commands import CommandSpec
from bot.model.ledger import Credits

TITLE = "Imagine"
BUILD_TIMEOUT_S = 20.0
CONNECT_TIMEOUT_S = 60.0
RECONNECT_TIMEOUT_S = 20.0
"""How long a page that has lost its connection is kept; one that comes back later loads itself again."""
MESSAGES_KEPT = 100
"""For a page that comes back in time; one that missed more loads itself again."""
EXAMPLES = ("web.example.1", "web.example.2", "web.example.3")
WAKE = """for (const kind of ["focus", "pointerdown", "keydown"])
  window.addEventListener(kind, () => window.location.reload(), { once: true });"""
CHOOSE_LANGUAGE = f"""(event) => {{
  const year_s = 365 * 24 * 3600, isSecure = location.protocol === "https:";
  document.cookie = "{LANGUAGE_COOKIE}=" + encodeURIComponent(event.target.value)
    + "; path=/; max-age=" + year_s + "; samesite=lax" + (isSecure ? "; secure" : "");
  location.reload();
}}"""
FAVICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#5b3fd4"/>'
    '<path d="M7 24l6.5-9 4.5 6 3-4 4.5 7z" fill="#fff"/><circle cx="21.5" cy="10.5" r="3" fill="#ffd36b"/></svg>'
)


def add_page(app: FastAPI, context: PageContext) -> None:
    """Register the page with NiceGUI, and NiceGUI with the application, once in a process."""
    style = (Path(__file__).parent / "page.css").read_text(encoding="utf-8")

    @ui.page("/", title=TITLE, response_timeout=BUILD_TIMEOUT_S)  # NiceGUI's pages are kept in its own module
    async def index() -> None:
        client = ui.context.client
        page = BrowserScreen(context=context, client=client, style=style)
        inbox = context.chat.open()
        client.on_delete(lambda: context.chat.close(inbox))
        await page.open_page.load()
        await client.connected(timeout=CONNECT_TIMEOUT_S)
        context.chat.connected(inbox)
        while not inbox.is_closed:
            for news in await inbox.next():
                page.open_page.hear(news)
        page.rest()

    ui.run_with(
        app,
        title=TITLE,
        favicon=FAVICON,
        dark=None,
        tailwind=False,
        binding_refresh_interval=None,
        reconnect_timeout=RECONNECT_TIMEOUT_S,
        message_history_length=MESSAGES_KEPT,
        show_welcome_message=False,
    )


class BrowserScreen:
    """The Screen of one open page, drawn in a browser."""

    def __init__(self, *, context: PageContext, client: Client, style: str) -> None:
        request = client.request
        self._context = context
        self._client = client
        self._locale = language_of(request, context.texts) if request else preferred("", context.texts)
        self._shown: dict[str, CardElement] = {}
        self._labels = {
            name: self._say(f"web.{name}", seconds="{seconds}")
            for name in ("enlarge", "larger", "close", "previous", "next", "gone", "elapsed")
        }
        self.open_page = OpenPage(
            answer=context.services.answer,
            read_typed=context.services.read_typed,
            chat=context.chat,
            texts=context.texts,
            clock=context.clock,
            locale=self._locale,
            price=context.settings.price,
            program=context.settings.program,
            gives_sample_credits=context.settings.gives_sample_credits,
            screen=self,
            preferences=context.preferences,
        )
        self._add_head(style)
        self._balance = self._header()
        self._log, self._earlier, self._intro = self._middle()
        self._composer = self._dock()
        self._live = Words("div", "", "unseen").props('role=status aria-live="polite" dir=auto')

    def _say(self, key: str, /, **values: str | int) -> str:
        return self._context.texts.say(key, self._locale, **values)

    def _add_head(self, style: str) -> None:
        lost = json.dumps(self._say("web.connection_lost"), ensure_ascii=False).replace("<", "\\3c ")
        ui.add_head_html(f"<style>{style}\n#popup::after {{ content: {lost}; }}</style>")
        ui.add_head_html(f'<script>document.documentElement.lang = "{html.escape(self._locale)}"</script>')

    def _header(self) -> Words:
        with Element("header").classes("top"), Element("div").classes("inner"):
            Words("h1", TITLE)
            balance = Words("p", self._say("web.balance_unknown"), "balance")
        if self._context.settings.is_sample:
            with Element("div").classes("sample").props("role=note"):
                Words("p", self._say("web.sample_notice"))
        return balance

    def _middle(self) -> tuple[Element, Element, Intro]:
        with Element("main").classes("talk") as main:
            main.props["aria-label"] = self._say("web.talk")
            earlier = Words("button", self._say("web.earlier"), "earlier quiet").props("type=button")
            earlier.on("click", self.open_page.load_earlier)
            earlier.set_visibility(False)
            intro = Intro(
                title=self._say("web.intro"),
                examples=[self._say(key) for key in EXAMPLES],
                on_choose=self._choose,
            )
            log = Element("div").classes("log")
        return log, earlier, intro

    def _choose(self, example: str) -> None:
        self._composer.fill(example)

    def _dock(self) -> Composer:
        with Element("footer").classes("dock"), Element("div").classes("inner"):
            composer = Composer(settings=self._composer_settings(), on_ask=self.open_page.ask)
            with Element("div").classes("fine"):
                Words("p", self._say("web.shared"))
                self._languages()
                if self._context.settings.password:
                    with Element("form").props(f'method=post action="{LOGOUT}"'):
                        Words("button", self._say("web.logout"), "link").props("type=submit")
        return composer

    def _languages(self) -> None:
        """A switch for this browser alone: a cookie, so that the login page and what is refused speak it, too."""
        with Element("select").classes("languages") as select:
            select.props["aria-label"] = self._say("web.language")
            for locale in self._context.texts.locales:
                option = Words("option", self._context.texts.say("language.name", locale))
                option.props(f'value="{locale}" lang="{locale}"')
                if locale == self._locale:
                    option.props("selected")
        select.on("change", js_handler=CHOOSE_LANGUAGE)

    def _composer_settings(self) -> Mapping[str, Json]:
        specs = {spec.name: spec for spec in self._context.services.specs()}
        parameters = {parameter.name: parameter for parameter in specs["imagine"].parameters}
        ratio, most = parameters["aspect_ratio"], parameters["count"].maximum or 1
        limit = parameters["prompt"].maximum or 0
        labels = {name: self._say(f"web.form.{name}") for name in ("prompt", "send", "ratio", "pictures", "seed")}
        labels |= {name: self._say(f"web.form.{name}", limit=limit) for name in ("placeholder", "empty", "too_long")}
        return {
            "labels": labels,
            "ratios": [str(choice) for choice in ratio.choices],
            "ratio": str(ratio.default or ratio.choices[0]),
            "counts": [self._say("unit.pictures", n=n) for n in range(1, most + 1)],
            "prices": [self._price(n * self._context.settings.price) for n in range(1, most + 1)],
            "limit": limit,
            "takes_seed": "seed" in parameters,
            "commands": [self._command(spec) for spec in specs.values() if _is_offered(spec)],
        }

    def _price(self, credits: Credits) -> str:
        said = self._say("unit.credits", n=credits)
        return said if self._context.settings.is_price_exact else self._say("unit.up_to", credits=said)

    def _command(self, spec: CommandSpec) -> Mapping[str, Json]:
        return {"name": spec.name, "text": self._say(f"command.{spec.name}")}

    # --- what OpenPage calls (Screen); nothing is drawn on a page that was closed ---

    def show(self, card: Card, *, place: int) -> None:
        if self._client.is_deleted:
            return
        self._intro.hide()
        element = self._shown.get(card.key)
        if element is not None:
            element.show(card)
            return
        with self._log:
            element = CardElement(card, labels=self._labels, on_press=self.open_page.press)
        if place < len(self._shown):
            element.move(self._log, place)
        self._shown[card.key] = element

    def remove(self, key: str) -> None:
        element = self._shown.pop(key, None)
        if element is not None and not self._client.is_deleted:
            element.delete()

    def show_intro(self, text: str) -> None:
        self._intro.show(text)

    def show_balance(self, text: str) -> None:
        if not self._client.is_deleted and self._balance.text != text:
            self._balance.text = text

    def show_earlier(self, *, is_there: bool) -> None:
        if not self._client.is_deleted:
            self._earlier.set_visibility(is_there)

    def announce(self, text: str) -> None:
        if not self._client.is_deleted:
            self._live.text = text

    def prefer_ratio(self, ratio: str) -> None:
        if not self._client.is_deleted:
            self._composer.prefer(ratio)

    def answered(self, token: str, *, is_done: bool) -> None:
        if not self._client.is_deleted:
            self._composer.answered(token, is_done=is_done)

    def download(self, address: str) -> None:
        if not self._client.is_deleted:
            self._client.download(address)

    def rest(self) -> None:
        """No news come any more, since too many pages are open: load again once somebody uses this one."""
        if not self._client.is_deleted:
            self._client.run_javascript(WAKE)

    def reload(self) -> None:
        if not self._client.is_deleted:
            self._client.run_javascript("window.location.reload()")


def _is_offered(spec: CommandSpec) -> bool:
    """In the list that a slash opens: what stands in menus, is for everybody, and can be sent as it is."""
    needs_more = any(parameter.is_required for parameter in spec.parameters)
    return not (spec.is_button or spec.role is not None or needs_more)
