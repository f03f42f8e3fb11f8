"""The settings of who is given credits, and who may give them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Self

from pydantic import AfterValidator, Field, PlainValidator

from bot.model.people import Identity
from bot.model.refusals import UnknownPerson
from bot.settings.values import AMOUNT, MAX_TEXT_CHARACTERS, Amount, SettingsPart, quoted, read_text


class Admins(frozenset[Identity]):
    """ADMINS. `in_order` is how they were written: the first who can be reached is told what is wrong."""

    in_order: tuple[Identity, ...]

    def __new__(cls, admins: Iterable[Identity] = ()) -> Self:
        in_order = tuple(dict.fromkeys(admins))
        made = super().__new__(cls, in_order)
        made.in_order = in_order
        return made


def _read_admins(given: str | Iterable[Identity]) -> Admins:
    if isinstance(given, str):
        return Admins(_read_admin(part.strip()) for part in given.split(",") if part.strip())
    return Admins(given)


def _read_admin(given: str) -> Identity:
    shown = quoted(given)
    try:
        return Identity.parse(given)
    except UnknownPerson:
        raise ValueError(f"where {shown} is not platform:id") from None


class CreditSettings(SettingsPart):
    """What a picture costs is set with the backends."""

    admins: Annotated[Admins, PlainValidator(_read_admins)] = Field(
        Admins(), description="identities with commas between, as in discord:123,telegram:456"
    )
    welcome_words: Annotated[str, AfterValidator(read_text)] = Field(
        "", description=f"one line of at most {MAX_TEXT_CHARACTERS} characters"
    )
    welcome_credits: Amount = Field(10, description=AMOUNT)
    daily_credits: Amount = Field(0, description=AMOUNT)
    admin_topup_max: Amount = Field(0, description=f"{AMOUNT}, where 0 is no limit")
    admin_daily_max: Amount = Field(0, description=f"{AMOUNT}, where 0 is no limit")
    gifts: bool = Field(False, description="true or false")
    gift_daily_max: Amount = Field(100, description=f"{AMOUNT}, where 0 is no limit")
    confirm_from_credits: Amount = Field(1000, description=f"{AMOUNT}, where 0 never asks")
    confirm_price_from: Amount = Field(0, description=f"{AMOUNT}, where 0 never asks")
