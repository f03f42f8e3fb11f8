"""Cards as the browser gets them, and what the browser sends back."""

from __future__ import annotations

import pytest
from starlette.requests import HTTPConnection

from adapters.web.inbound.languages import LANGUAGE_COOKIE, language_of, preferred
from adapters.web.inbound.open_page import Asked
from adapters.web.inbound.parts import read_asked, read_pressed
from adapters.web.outbound.cards import Card, Row, Tone, as_json
from bot.texts.catalogs import Catalogs
from tests.fakes.web import make_button


def test_buttons_are_numbered_through_the_card_and_its_rows() -> None:
    row = Row(title="a fox", text="painting", buttons=(make_button("cancel"),))
    card = Card(key="say:1", tone=Tone.TEXT, buttons=(make_button("again"), make_button("original")), rows=(row, row))
    sent = str(as_json(card))
    assert [f"'number': {number}" in sent for number in range(5)] == [True, True, True, True, False]
    assert [button.command for button in card.all_buttons] == ["again", "original", "cancel", "cancel"]


def test_the_form_is_read_as_it_was_sent() -> None:
    sent = {"token": "t" * 32, "text": "a fox", "aspect_ratio": "1:1", "count": 2, "seed": " 5 "}
    assert read_asked(sent) == Asked(token="t" * 32, text="a fox", aspect_ratio="1:1", count=2, seed="5")


@pytest.mark.parametrize(
    "sent",
    [
        *(None, 5, [], {}, {"token": "x"}, {"token": 1, "text": [], "count": {}}),
        {"token": "t" * 65, "text": "a fox", "aspect_ratio": "1:1", "count": 2, "seed": "", "number": 0},
        {"token": "t" * 32, "text": "a fox", "aspect_ratio": "1:1", "count": 2.5, "seed": "", "number": 0.5},
    ],
    ids=repr,
)
def test_what_our_form_cannot_have_sent_is_ignored(sent: object) -> None:
    assert read_asked(sent) is None
    assert read_pressed(sent) is None


def test_what_a_form_of_somebody_elses_sends_is_cut_to_what_ours_could_hold() -> None:
    long = "9" * 1000
    sent = {"token": "t" * 64, "text": "a fox", "aspect_ratio": long, "count": 2, "seed": long}
    asked = read_asked(sent)
    assert asked is not None
    assert (len(asked.aspect_ratio), len(asked.seed)) == (20, 40)


@pytest.mark.parametrize(
    ("header", "locale"),
    [
        ("", "en"),
        ("en-US,en;q=0.9", "en"),
        ("ko-KR,ko;q=0.9,en;q=0.8", "ko"),
        ("fr-FR,fr;q=0.9,ko;q=0.5", "ko"),
        ("fr-FR", "en"),
        ("en;q=0.2,ko;q=0.8", "ko"),
        ("ko;q=0,en", "en"),
        ("*", "en"),
        (";;;q=,,\x00", "en"),
    ],
)
def test_the_page_speaks_the_first_language_of_the_browser_that_there_is(header: str, locale: str) -> None:
    assert preferred(header, Catalogs()) == locale


@pytest.mark.parametrize(
    ("cookie", "header", "locale"),
    [("ko", "en", "ko"), ("en", "ko", "en"), ("", "ko", "ko"), ("xx", "ko", "ko"), ("../../etc", "en", "en")],
)
def test_what_was_chosen_at_this_browser_goes_before_what_it_asks_for(cookie: str, header: str, locale: str) -> None:
    headers = [(b"cookie", f"{LANGUAGE_COOKIE}={cookie}".encode()), (b"accept-language", header.encode())]
    connection = HTTPConnection({"type": "http", "headers": headers})
    assert language_of(connection, Catalogs()) == locale


def test_every_sentence_of_the_page_stands_in_every_language() -> None:
    texts = Catalogs()
    keys = {locale: {key for key in texts.keys(locale) if key.startswith("web.")} for locale in texts.locales}
    assert keys["en"]
    assert all(keys[locale] == keys["en"] for locale in texts.locales)
