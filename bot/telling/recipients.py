"""Which chats are told of an alert."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.model.alerts import AlertChat
from bot.model.outgoing import WEBHOOK, Recipient
from bot.model.people import Identity


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """One message's recipients: the first that takes it. `locale` is "" where that person's own is to be taken."""

    recipients: tuple[Recipient, ...]
    locale: str = ""

    @property
    def name(self) -> str:
        return "+".join(map(str, self.recipients))


def addressees(
    *, chats: Sequence[AlertChat], admins: Sequence[Identity], lost: Collection[str], has_webhook: bool
) -> tuple[Addressee, ...]:
    """Each chat that was opted in. Where there is none, or none that can be reached now, the first of `admins` that
    takes it; those on the platforms that are `lost` come last. And the webhook, where there is one.
    """
    found = [Addressee(recipients=(chat.recipient,), locale=chat.locale) for chat in chats]
    if not any(chat.recipient.platform not in lost for chat in chats):
        by_reach = sorted(admins, key=lambda admin: admin.platform in lost)  # stable: else in the order of ADMINS
        able = [admin for admin in by_reach if admin.platform not in lost] if chats else by_reach
        if able:
            people = (Recipient(platform=admin.platform, user_id=admin.user_id) for admin in able)
            found.append(Addressee(recipients=tuple(people)))
    if has_webhook:
        found.append(Addressee(recipients=(Recipient(platform=WEBHOOK),), locale="en"))
    return tuple(found)
