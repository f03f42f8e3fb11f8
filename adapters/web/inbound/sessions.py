"""The signed cookie of a login: it proves that its sender knew the password, not too long ago."""

from __future__ import annotations

import hashlib
import hmac
from datetime import timedelta

from itsdangerous import BadSignature, Signer

from bot.ports import Clock

COOKIE = "imagine_session"
LIFETIME = timedelta(days=30)
_MAX_COOKIE_CHARACTERS = 200


class Sessions:
    """The signing key depends on the password: changing the password logs everybody out."""

    def __init__(self, *, password: str, secret_key: bytes, clock: Clock) -> None:
        self._password_digest = _digest(password, secret_key)
        key = hmac.digest(secret_key, b"session:" + password.encode(), "sha256")
        self._secret_key = secret_key
        self._signer = Signer(key, salt="web-session", digest_method=hashlib.sha256)
        self._clock = clock

    def knows(self, password: str) -> bool:
        """Whether it is the password, in a time that tells nothing about it."""
        return hmac.compare_digest(_digest(password, self._secret_key), self._password_digest)

    def start(self) -> str:
        """A cookie's value that holds from now on for LIFETIME."""
        expires_at_s = int((self._clock.now() + LIFETIME).timestamp())
        return self._signer.sign(str(expires_at_s)).decode()

    def is_open(self, cookie: str | None) -> bool:
        if not cookie or len(cookie) > _MAX_COOKIE_CHARACTERS:
            return False
        try:
            signed = self._signer.unsign(cookie.encode("utf-8", "replace"))
        except BadSignature:
            return False
        return int(signed) > self._clock.now().timestamp()


def _digest(password: str, secret_key: bytes) -> bytes:
    return hmac.digest(secret_key, b"password:" + password.encode("utf-8", "replace"), "sha256")
