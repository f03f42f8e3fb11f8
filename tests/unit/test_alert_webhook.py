"""ALERT_URL: what is posted, how it is signed, and that nothing leads elsewhere."""

from __future__ import annotations

import base64
import hashlib
import hmac

import pytest

from bot.model.chat_errors import ChatBusy
from bot.ops.webhook import AlertWebhook
from tests.fakes.clock import SettableClock
from tests.fakes.contract_server import contract_server, reply
from tests.fakes.events import RecordedEvents

SECRET = "whsec_" + base64.b64encode(b"a secret of twenty-four.").decode()


def webhook(url: str, secret: str = SECRET) -> AlertWebhook:
    return AlertWebhook(url=url, secret=secret, proxy=None, clock=SettableClock(), events=RecordedEvents())


async def test_a_post_is_signed_over_its_id_its_time_and_its_body() -> None:
    async with contract_server() as server:
        server.on("/alerts", reply(204, b""))
        hook = webhook(f"{server.url}/alerts")
        await hook.post("alert:1", '{"text": "여우"}')
        await hook.close()
        (call,) = server.called("/alerts")
    signed = f"{call.headers['webhook-id']}.{call.headers['webhook-timestamp']}.".encode() + call.body
    expected = base64.b64encode(hmac.digest(b"a secret of twenty-four.", signed, hashlib.sha256)).decode()
    assert call.headers["webhook-signature"] == f"v1,{expected}"
    assert call.json == {"text": "여우"}


async def test_a_redirect_is_not_followed_and_an_error_is_tried_again() -> None:
    async with contract_server() as server:
        server.on("/alerts", reply(307, b"", headers={"Location": f"{server.url}/elsewhere"}), reply(500, b""))
        hook = webhook(f"{server.url}/alerts", "")
        for _ in range(2):
            with pytest.raises(ChatBusy):
                await hook.post("alert:1", "{}")
        await hook.close()
        assert server.called("/elsewhere") == ()
        first, second = server.called("/alerts")
    assert first.headers["webhook-id"] == second.headers["webhook-id"]
    assert "webhook-signature" not in first.headers
