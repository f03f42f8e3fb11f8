"""How values of settings are read and shown, whatever they are for."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from bot.model.signs import cut


class SettingsPart(BaseModel):
    """Settings of one subject. Only the whole of all subjects becomes a validator: each costs milliseconds at start."""

    model_config = ConfigDict(defer_build=True)


MAX_AMOUNT_SET = 1_000_000
"""Credits that a setting may name; a grant may be larger (bot/model/ledger.py)."""
AMOUNT = f"a whole number of credits from 0 to {MAX_AMOUNT_SET}"
MAX_SECRET_CHARACTERS = 512
MAX_TEXT_CHARACTERS = 1000
_MAX_SHOWN_CHARACTERS = 60

Count = Annotated[int, Field(ge=1)]
Finite = Annotated[float, Field(allow_inf_nan=False)]
Amount = Annotated[int, Field(ge=0, le=MAX_AMOUNT_SET)]

_Choice = TypeVar("_Choice", bound=StrEnum)


def choose(choices: type[_Choice]) -> Callable[[str], _Choice]:
    """A reader of one of these names. It raises ValueError, with the middle of a sentence."""

    def read(given: str) -> _Choice:
        try:
            return choices(given.lower())
        except ValueError:
            raise ValueError(f"which is not one of {', '.join(choices)}{hint(given, list(choices))}") from None

    return read


def hint(given: str, known: Sequence[str]) -> str:
    close = difflib.get_close_matches(given.lower(), known, n=1, cutoff=0.6)
    return f" (did you mean {close[0]}?)" if close else ""


def expanded(path: Path) -> Path:
    """`~` is the home folder. Raises ValueError, with the middle of a sentence."""
    try:
        return path.expanduser()
    except RuntimeError:
        raise ValueError("which names the home of an unknown user") from None


def quoted(text: str) -> str:
    shown = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in cut(text, _MAX_SHOWN_CHARACTERS + 1))
    return f'"{shown}"'


def read_text(given: str) -> str:
    """One line. Raises ValueError, with the middle of a sentence."""
    if not given.isprintable() or len(given) > MAX_TEXT_CHARACTERS:
        raise ValueError("which is too long or has characters that cannot be printed")
    return given


def check_key(key: SecretStr | None) -> SecretStr | None:
    """The key of an HTTP API. Raises ValueError, with the middle of a sentence."""
    if key is not None and not re.fullmatch(rf"[!-~]{{1,{MAX_SECRET_CHARACTERS}}}", key.get_secret_value()):
        raise ValueError('but has spaces or characters that no key has (it goes without "Bearer")')
    return key
