"""Ids and randomness that nobody can guess."""

from __future__ import annotations

import hmac
import secrets
import string

from bot.model.images import MAX_SEED
from bot.model.jobs import JobId

_LETTERS = string.ascii_lowercase + string.digits
_JOB_ID_CHARACTERS = 16
_INCIDENT_ID_CHARACTERS = 8
"""Short enough to be read out; unique enough for a day's log."""


class RandomIds:
    """The Ids of a running bot."""

    def __init__(self) -> None:
        self._random = secrets.SystemRandom()
        self._secret = secrets.token_bytes(32)

    def job_id(self) -> JobId:
        return JobId(_word(_JOB_ID_CHARACTERS))

    def seed(self) -> int:
        return secrets.randbelow(MAX_SEED + 1)

    def jitter(self) -> float:
        return self._random.random()

    def chance(self, alphabet: str, count: int) -> str:
        return "".join(secrets.choice(alphabet) for _ in range(count))

    def chance_of(self, cause: str, alphabet: str, count: int) -> str:
        # 32 bytes for each sign: no sign of the alphabet is likelier than another by anything that can be measured.
        numbers = (self._keyed(f"{place}:{cause}") for place in range(count))
        return "".join(alphabet[number % len(alphabet)] for number in numbers)

    def _keyed(self, text: str) -> int:
        return int.from_bytes(hmac.digest(self._secret, text.encode(), "sha256"))


def incident_id() -> str:
    """What a person can read out and an operator can search for."""
    return _word(_INCIDENT_ID_CHARACTERS)


def _word(length: int) -> str:
    return "".join(secrets.choice(_LETTERS) for _ in range(length))
