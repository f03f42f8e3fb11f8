"""The page's own elements: the form and the cards, each one Vue component, so that a page is few elements and small."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial

from nicegui.element import Element
from nicegui.elements.mixins.text_element import TextElement
from nicegui.events import GenericEventArguments

from adapters.web.inbound.open_page import Asked
from adapters.web.outbound.cards import Card, Json, as_json
from bot.model.signs import first

MAX_TOKEN_CHARACTERS = 64
"""Our tokens have 32 characters. One longer than this is refused: it would be kept in the key of a card."""


class Words(TextElement):
    """A tag with text in it, which is never read as markup."""

    def __init__(self, tag: str, text: str, classes: str = "") -> None:
        super().__init__(tag=tag, text=text)
        self.classes(classes)


class Intro(Element):
    """What an empty page says, and a few prompts to begin with."""

    def __init__(self, *, title: str, examples: Sequence[str], on_choose: Callable[[str], None]) -> None:
        super().__init__("section")
        self.classes("intro").set_visibility(False)
        with self:
            Words("h2", title)
            self._said = Words("p", "")
            with Element("div").classes("examples"):
                for example in examples:
                    button = Words("button", example, "quiet").props("type=button")
                    button.on("click", partial(on_choose, example))

    def show(self, text: str) -> None:
        self._said.text = text
        self.set_visibility(True)

    def hide(self) -> None:
        self.set_visibility(False)


class Composer(Element, component="web_composer.js"):  # NiceGUI registers the file when the class is made
    """The form. It keeps what is typed in the browser and sends it as one event."""

    def __init__(self, *, settings: Mapping[str, Json], on_ask: Callable[[Asked], Awaitable[None]]) -> None:
        super().__init__()
        for name, value in settings.items():
            self.props[name] = value

        async def ask(event: GenericEventArguments) -> None:
            asked = read_asked(event.args)
            if asked is not None:
                await on_ask(asked)

        self.on("ask", ask)

    def answered(self, token: str, *, is_done: bool) -> None:
        """The wish with this token has its answer; the form is emptied where it was done."""
        self.run_method("answered", token, is_done)

    def prefer(self, ratio: str) -> None:
        """Choose this aspect ratio, unless a wish is being written."""
        self.run_method("prefer", ratio)

    def fill(self, text: str) -> None:
        self.run_method("fill", text)


class CardElement(Element, component="web_card.js"):  # NiceGUI registers the file when the class is made
    """One card of the conversation."""

    def __init__(
        self, card: Card, *, labels: Mapping[str, str], on_press: Callable[[str, int, str], Awaitable[None]]
    ) -> None:
        super().__init__()
        self.props["labels"] = dict(labels)
        self.show(card)
        key = card.key

        async def press(event: GenericEventArguments) -> None:
            pressed = read_pressed(event.args)
            if pressed is not None:
                await on_press(key, *pressed)

        self.on("press", press)

    def show(self, card: Card) -> None:
        self.props["card"] = as_json(card)


def read_asked(sent: object) -> Asked | None:
    """What a browser sent as the form's contents; None where our form cannot have sent it."""
    match sent:
        case {
            "token": str(token),
            "text": str(text),
            "aspect_ratio": str(aspect_ratio),
            "count": int(count),
            "seed": str(seed),
        } if len(token) <= MAX_TOKEN_CHARACTERS:
            return Asked(
                token=token, text=text, aspect_ratio=first(aspect_ratio, 20), count=count, seed=first(seed, 40).strip()
            )
        case _:
            return None


def read_pressed(sent: object) -> tuple[int, str] | None:
    """The number of the button and the token of the press."""
    match sent:
        case {"number": int(number), "token": str(token)} if len(token) <= MAX_TOKEN_CHARACTERS:
            return number, token
        case _:
            return None
