"""Names, descriptions and choices of commands in the languages of Discord's own app."""

from __future__ import annotations

from collections.abc import Mapping

from discord import Locale, app_commands

from bot.chats.cutting import cut
from bot.ports import Texts

FALLBACK = "en"
_LANGUAGES = {Locale.korean: "ko", Locale.chinese: "zh", Locale.taiwan_chinese: "zh"}
MAX_DESCRIPTION = 100
MAX_CHOICE = 100


def key_of(text: app_commands.locale_str) -> str:
    return str(text.extras.get("key", ""))


class Translator(app_commands.Translator):
    """`texts` are by language. What has no word in a language is shown as in English."""

    def __init__(self, texts: Mapping[str, Texts]) -> None:
        self._texts = texts

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: Locale,
        context: app_commands.TranslationContextTypes,  # noqa: ARG002 - the library's signature
    ) -> str | None:
        language = _LANGUAGES.get(locale)
        texts = self._texts.get(language or "")
        if language is None or texts is None:
            return None
        return word(texts, key_of(string), language)


def word(texts: Texts, key: str, language: str) -> str | None:
    """None where the language has none."""
    try:
        said = texts.say(key, language)
    except KeyError:
        return None
    return cut(said, MAX_DESCRIPTION)
