"""Requests beyond the pictures of a day, and with words that are refused: nothing was held."""

from __future__ import annotations

from bot.model.refusals import Refusal


class PersonDayFull(Refusal):
    """`left` of `limit` pictures a day, where `wanted` were asked for; the next day begins at `until`."""

    key = "refusal.person_day_full"
    is_private = True
    names = ("wanted", "left", "limit", "until")


class GroupDayFull(Refusal):
    """As PersonDayFull, of all people in a group together."""

    key = "refusal.group_day_full"
    names = ("wanted", "left", "limit", "until")


class DayFull(Refusal):
    """As PersonDayFull, of all people together."""

    key = "refusal.day_full"
    names = ("wanted", "left", "limit", "until")


class RefusedWord(Refusal):
    """The prompt has a word that is refused here. It is not repeated."""

    key = "refusal.refused_word"
    is_private = True
    about = "prompt"
