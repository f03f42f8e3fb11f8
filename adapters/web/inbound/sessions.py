"""The signed cookie of a login: it proves that its sender knew the password, not too long ago, and has not left."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from itsdangerous import BadSignature, Signer

from bot.ports import Clock, Notes

COOKIE = "imagine_session"
LIFETIME = timedelta(days=30)
MAX_ENDED = 1000
"""Logins that were ended before their time, and are remembered one by one. With one more, all are ended."""
_OWNER, _NOTE = "web", "ended_sessions"
_MAX_COOKIE_CHARACTERS = 200


class Sessions:
    """The signing key depends on the password: changing the password logs everybody out.

    What was logged out is kept as a note, by the digest of its cookie, for as long as the cookie would have lived.
    """

    def __init__(self, *, password: str, secret_key: bytes, clock: Clock, notes: Notes) -> None:
        self._password_digest = _digest(password, secret_key)
        key = hmac.digest(secret_key, b"session:" + password.encode(), "sha256")
        self._secret_key = secret_key
        self._signer = Signer(key, salt="web-session", digest_method=hashlib.sha256)
        self._clock = clock
        self._notes = notes
        self._reading = asyncio.Lock()
        self._ended: dict[str, int] | None = None
        self._watched: dict[str, set[asyncio.Event]] = {}

    def knows(self, password: str) -> bool:
        """Whether it is the password, in a time that tells nothing about it."""
        return hmac.compare_digest(_digest(password, self._secret_key), self._password_digest)

    def start(self) -> str:
        """A cookie's value that holds from now on for LIFETIME. No two are the same."""
        expires_at_s = int((self._clock.now() + LIFETIME).timestamp())
        return self._signer.sign(f"{expires_at_s}-{secrets.token_urlsafe(12)}").decode()

    async def is_open(self, cookie: str | None) -> bool:
        expires_at_s = self._expires_at_s(cookie)
        if cookie is None or expires_at_s is None:
            return False
        ended = await self._read()
        return _name(cookie) not in ended and expires_at_s > ended.get("", 0)

    async def end(self, cookie: str | None) -> None:
        """Whoever holds this cookie is let in no more, here or elsewhere. Raises what storage raises: then it is known
        until the next start only."""
        expires_at_s = self._expires_at_s(cookie)
        if cookie is None or expires_at_s is None:
            return
        ended = await self._read()
        ended[_name(cookie)] = expires_at_s
        self._forget_expired(ended)
        for event in self._watched.pop(_name(cookie), ()):
            event.set()
        last = datetime.fromtimestamp(max(ended.values()), UTC)
        await self._notes.keep_note(_OWNER, _NOTE, json.dumps(ended), expires_at=last)

    @contextmanager
    def watched(self, cookie: str) -> Iterator[asyncio.Event]:
        """An event that is set when this cookie is logged out."""
        event = asyncio.Event()
        self._watched.setdefault(_name(cookie), set()).add(event)
        try:
            yield event
        finally:
            watching = self._watched.get(_name(cookie), set())
            watching.discard(event)
            if not watching:
                self._watched.pop(_name(cookie), None)

    def _expires_at_s(self, cookie: str | None) -> int | None:
        """None where we have not signed it, or it is over."""
        if not cookie or len(cookie) > _MAX_COOKIE_CHARACTERS:
            return None
        try:
            signed = self._signer.unsign(cookie.encode("utf-8", "replace"))
        except BadSignature:
            return None
        # Versions until November 2026 signed the time alone.
        expires_at_s = int(signed.partition(b"-")[0])
        return expires_at_s if expires_at_s > self._clock.now().timestamp() else None

    async def _read(self) -> dict[str, int]:
        async with self._reading:
            if self._ended is None:
                kept = await self._notes.note(_OWNER, _NOTE, at=self._clock.now())
                self._ended = {str(name): int(until) for name, until in json.loads(kept or "{}").items()}
        return self._ended

    def _forget_expired(self, ended: dict[str, int]) -> None:
        now_s = self._clock.now().timestamp()
        for name in [name for name, until_s in ended.items() if until_s <= now_s]:
            del ended[name]
        if len(ended) > MAX_ENDED:
            last_s = max(ended.values())
            ended.clear()
            ended[""] = last_s


def _digest(password: str, secret_key: bytes) -> bytes:
    return hmac.digest(secret_key, b"password:" + password.encode("utf-8", "replace"), "sha256")


def _name(cookie: str) -> str:
    """Of what was signed: a signature's last sign has spellings that mean the same."""
    return hashlib.sha256(cookie.rpartition(".")[0].encode("utf-8", "replace")).hexdigest()[:32]
