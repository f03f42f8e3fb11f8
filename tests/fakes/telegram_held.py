"""What Telegram keeps for a bot beside its chats: webhook and menus, which anybody with the token may change."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from tests.fakes.telegram_faults import Json
from tests.fakes.telegram_rules import check_menu

EXPIRED = "SSL error {error:0A000086:SSL routines::certificate verify failed}"


@dataclass(slots=True, kw_only=True)
class Held:
    webhook: str = ""
    secret: str = ""
    webhook_trouble: str = ""
    webhook_trouble_at_s: int | None = None
    menus: dict[str, list[Json]] = field(default_factory=dict)
    pending: dict[int, Json] = field(default_factory=dict)

    def _delete_webhook(self, _: Json) -> bool:
        self.webhook = ""
        return True

    def _set_webhook(self, data: Json) -> bool:
        self.webhook, self.secret = data["url"], data.get("secret_token", "")
        return True

    def _get_webhook_info(self, _: Json) -> Json:
        trouble: Json = {}
        if self.webhook_trouble:
            at_s = self.webhook_trouble_at_s or int(time.time())
            trouble = {"last_error_date": at_s, "last_error_message": self.webhook_trouble}
        return {
            "url": self.webhook, "has_custom_certificate": False, "pending_update_count": len(self.pending), **trouble,
        }  # fmt: skip

    def _set_my_commands(self, data: Json) -> bool:
        check_menu(data["commands"])
        self.menus[_menu(data)] = data["commands"]
        return True

    def _get_my_commands(self, data: Json) -> list[Json]:
        return self.menus.get(_menu(data), [])

    def _delete_my_commands(self, data: Json) -> bool:
        self.menus.pop(_menu(data), None)
        return True


def _menu(data: Json) -> str:
    scope = data.get("scope") or {"type": "default"}
    return f"{scope.get('type')}:{scope.get('chat_id', '')}:{data.get('language_code', '')}"
