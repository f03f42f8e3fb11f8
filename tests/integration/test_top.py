"""`top`: the biggest spenders, and who was given most, by the operator's day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.model.commands import ReplyKind
from bot.model.numbers import Span, period
from bot.requests.router import Router
from tests.fakes.office import ADMIN, ANNA, BORIS, Office, open_office

SEOUL = timezone(timedelta(hours=9), "Asia/Seoul")


def live_in(office: Office, zone: timezone) -> None:
    office._context = replace(office._context, zone=zone)
    office.router = Router(commands=office._commands, context=office._context, texts=office.texts)


async def give(office: Office, to: str, amount: int) -> None:
    reply = await office.ask("topup", {"person": to, "amount": amount}, by=ADMIN)
    assert reply.kind is ReplyKind.BALANCE, reply.text


async def spend(office: Office, who: object, pictures: int) -> str:
    job = await office.accepted(by=ANNA if who is ANNA else BORIS, count=pictures)
    return (await office.deliver(job)).id


async def test_who_spent_and_who_was_given_most_less_what_was_given_back_or_undone(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help", by=ADMIN)
        await spend(office, ANNA, 4)
        refunded = await spend(office, BORIS, 4)
        await spend(office, BORIS, 2)
        await office.ask("refund", {"what": refunded, "credits": "3"}, by=ADMIN)
        await give(office, "boris", 50)
        await give(office, "anna", 500)
        await office.ask("undo", by=ADMIN)
        reply = await office.ask("top", by=ADMIN)
        assert isinstance(reply.data, Mapping)
        assert reply.data["spenders"] == [
            {"person": "fake:anna", "credits": 4, "times": 1},
            {"person": "fake:boris", "credits": 3, "times": 2},
        ]
        receivers = reply.data["receivers"]
        assert isinstance(receivers, list)
        assert receivers[0] == {"person": "fake:boris", "credits": 60, "times": 2}
        assert sorted(str(one) for one in receivers[1:]) == [
            "{'person': 'fake:admin', 'credits': 10, 'times': 1}",
            "{'person': 'fake:anna', 'credits': 10, 'times': 1}",
        ]
        assert "Credits, today (since 2026-11-23 00:00, UTC):" in reply.text


async def test_a_day_is_the_operators(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:  # it is noon in UTC, and nine in the evening in Seoul
        await spend(office, ANNA, 1)
        office.clock.advance(timedelta(hours=4).total_seconds())
        assert "fake:anna" in (await office.ask("top", {"span": "day"}, by=ADMIN)).text
        live_in(office, SEOUL)
        today = await office.ask("top", {"span": "day"}, by=ADMIN, locale="ko")
        assert "2026-11-24 00:00부터, Asia/Seoul" in today.text
        assert "fake:anna" not in today.text
        assert "fake:anna" in (await office.ask("top", {"span": "week"}, by=ADMIN)).text
        office.clock.advance(timedelta(days=7).total_seconds())
        assert "fake:anna" not in (await office.ask("top", {"span": "week"}, by=ADMIN)).text
        assert "fake:anna" in (await office.ask("top", {"span": "month"}, by=ADMIN)).text


async def test_another_word_is_refused_and_nobody_else_may_ask(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help", by=ADMIN)
        assert (await office.ask("top", {"span": "year"}, by=ADMIN)).kind is ReplyKind.REFUSAL
        assert "admins" in await office.refused("top", {}, by=BORIS)


@pytest.mark.parametrize(
    ("day", "hours"), [(datetime(2026, 3, 29, 9, tzinfo=UTC), 23), (datetime(2026, 10, 25, 9, tzinfo=UTC), 25)]
)
def test_a_day_on_which_clocks_change_has_its_hours(day: datetime, hours: int) -> None:
    asked = period(Span.DAY, now=day, zone=ZoneInfo("Europe/Berlin"))
    assert len(asked.starts) == hours
    assert (asked.until - asked.since).total_seconds() == hours * 3600


def test_a_week_ends_with_today_and_begins_at_midnight() -> None:
    asked = period(Span.WEEK, now=datetime(2026, 11, 28, 23, 30, tzinfo=UTC), zone=SEOUL)
    assert [start.astimezone(SEOUL).isoformat() for start in (asked.starts[0], asked.starts[-1], asked.until)] == [
        "2026-11-23T00:00:00+09:00", "2026-11-29T00:00:00+09:00", "2026-11-30T00:00:00+09:00"
    ]  # fmt: skip
    assert len(asked.starts) == 7
