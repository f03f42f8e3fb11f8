"""How long something is to last, as people write it: `12h`, `1d`, `2w`; `12시간`, `1일`."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from bot.model.keyboards import as_ascii
from bot.model.refusals import BadDuration
from bot.model.signs import first

MAX_DAYS = 3650
_UNITS = {
    timedelta(minutes=1): ("m", "min", "분"),
    timedelta(hours=1): ("h", "시간"),
    timedelta(days=1): ("d", "일"),
    timedelta(weeks=1): ("w", "주", "주일"),
}
_BY_NAME = {name: unit for unit, names in _UNITS.items() for name in names}
_WRITTEN = re.compile(rf"(\d{{1,6}})\s*({'|'.join(sorted(_BY_NAME, key=len, reverse=True))})", re.IGNORECASE)


def duration(given: str) -> timedelta | None:
    """None for what is no time at all. Raises BadDuration for what begins as one: it must not be taken for a word."""
    written = as_ascii(given).strip()
    if not written[:1].isdecimal():
        return None
    match = _WRITTEN.fullmatch(written)
    length = int(match[1]) * _BY_NAME[match[2].lower()] if match else timedelta()
    if not timedelta() < length <= timedelta(days=MAX_DAYS):
        raise BadDuration(given=first(given.strip(), 40), limit=MAX_DAYS)
    return length


def moment(at: datetime) -> str:
    """As people read it: `2026-11-24 15:04 UTC`."""
    return f"{at:%Y-%m-%d %H:%M} UTC"
