"""Every sentence people read, by key and locale, from gettext catalogs read with Babel.

`locales/<locale>/<part>.po`: the core's sentences are in `core.po`, each platform's in a part of its own. Message ids
are keys; placeholders are `str.format` names. A message with plural forms chooses by the value `n`.
"""

from __future__ import annotations

import gettext
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from bot.model.errors import Value
from bot.model.words import isolated
from bot.ports import Texts

FALLBACK = "en"
LOCALES_FOLDER = Path(__file__).parent / "locales"
MENUS_FOLDER = Path(__file__).parent / "menus"
"""Languages in which only the menus of commands are written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Language:
    messages: Mapping[str, tuple[str, ...]]
    plural_index: Callable[[int], int]


class Catalogs:
    """The Texts port over a folder of catalogs, which is read here, once in a process."""

    def __init__(self, *, folder: Path = LOCALES_FOLDER) -> None:
        self._languages = {language.name: _read(language) for language in sorted(folder.iterdir()) if language.is_dir()}

    @property
    def locales(self) -> tuple[str, ...]:
        return tuple(self._languages)

    def keys(self, locale: str) -> frozenset[str]:
        return frozenset(self._languages[locale].messages)

    def forms(self, key: str, locale: str) -> tuple[str, ...]:
        """All plural forms of a sentence (one where it has none)."""
        return self._languages[locale].messages[key]

    def locale(self, wanted: str) -> str:
        """The nearest locale there is: `ko-KR` gives `ko`, `fr` gives `en`."""
        language = wanted.replace("_", "-").split("-")[0].lower()
        return language if language in self._languages else FALLBACK

    def say(self, key: str, locale: str, /, **values: Value) -> str:
        """The sentence in the nearest language there is. Raises KeyError for an unknown key or a missing value.

        Values that are texts may be people's words: each stays on one line, and turns nothing around it (`isolated`).
        """
        values = {name: isolated(value) if isinstance(value, str) else value for name, value in values.items()}
        language = self._languages[self.locale(locale)]
        if key not in language.messages:
            language = self._languages[FALLBACK]
        forms = language.messages[key]
        if len(forms) > 1:
            return forms[language.plural_index(int(values["n"]))].format(**values)
        return forms[0].format(**values)


@cache
def _read(folder: Path) -> _Language:
    """Kept: what it reads does not change while the program runs, and Babel takes 10 ms a language."""
    messages: dict[str, tuple[str, ...]] = {}
    plural_expression = "(n != 1)"
    for path in sorted(folder.glob("*.po")):
        with path.open("rb") as file:
            catalog: Catalog = read_po(file, locale=folder.name, abort_invalid=True)
        plural_expression = catalog.plural_expr
        for message in catalog:
            if message.id:
                key = message.id if isinstance(message.id, str) else message.id[0]
                if key in messages:
                    raise ValueError(f"{path}: the key {key} stands in two catalogs")
                forms = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
                if all(forms):  # an empty one is not translated yet
                    messages[key] = forms
    return _Language(messages=messages, plural_index=gettext.c2py(plural_expression))


def menu_texts(texts: Texts) -> dict[str, Texts]:
    """By language: those the bot speaks, and those in which only the menus of commands are written."""
    menus = Catalogs(folder=MENUS_FOLDER)
    return dict.fromkeys(menus.locales, menus) | dict.fromkeys(texts.locales, texts)
