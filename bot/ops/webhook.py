"""ALERT_URL: alerts as JSON, signed as Standard Webhooks does it (standardwebhooks.com, specification 1.0.0)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac

import httpx

from bot.model.chat_errors import ChatBusy
from bot.ports import Clock, Events

TIMEOUT_S = 10.0
RETRY_S = 5.0
SECRET_PREFIX = "whsec_"  # noqa: S105 - what the specification writes before a secret in base64


class AlertWebhook:
    """Posts to the one address that the operator has set. Redirects are not followed, and answers are not read.

    Without a secret nothing is signed. A receiver drops what it has seen by `webhook-id`: each try has the same one.
    """

    def __init__(self, *, url: str, secret: str, proxy: str | None, clock: Clock, events: Events) -> None:
        self._url = url
        self._key = _key(secret)
        self._clock = clock
        self._events = events
        self._client = httpx.AsyncClient(
            timeout=TIMEOUT_S,
            follow_redirects=False,
            trust_env=False,
            proxy=proxy,
            limits=httpx.Limits(max_connections=2, max_keepalive_connections=0),
        )

    async def close(self) -> None:
        """A second call does nothing."""
        await self._client.aclose()

    async def post(self, id: str, body: str) -> None:
        """Raises ChatBusy where it was not taken: no answer of 2xx in time."""
        content = body.encode()
        own_id = "msg_" + hashlib.sha256(id.encode()).hexdigest()[:32]
        headers = {"content-type": "application/json", "user-agent": "imagine-bot"}
        headers |= self._signed(own_id, content)
        try:
            async with self._client.stream("POST", self._url, content=content, headers=headers) as answer:
                status = answer.status_code
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            self._events.warn("alert_webhook_failed", why=type(error).__name__)
            raise ChatBusy(after_s=RETRY_S) from error
        if not 200 <= status < 300:
            self._events.warn("alert_webhook_failed", why=f"HTTP {status}")
            raise ChatBusy(after_s=RETRY_S)

    def _signed(self, id: str, content: bytes) -> dict[str, str]:
        at_s = str(int(self._clock.now().timestamp()))
        headers = {"webhook-id": id, "webhook-timestamp": at_s}
        if self._key:
            signed = hmac.digest(self._key, f"{id}.{at_s}.".encode() + content, "sha256")
            headers["webhook-signature"] = f"v1,{base64.b64encode(signed).decode()}"
        return headers


def _key(secret: str) -> bytes:
    """The bytes that sign: of `whsec_…` what the base64 stands for, of any other secret its own."""
    if secret.startswith(SECRET_PREFIX):
        try:
            return base64.b64decode(secret.removeprefix(SECRET_PREFIX), validate=True)
        except binascii.Error:
            pass
    return secret.encode()
