"""The nine tasks of an admin, each a story: at most two messages in a chat, at most two lines at the terminal, in
English and in Korean. Below each word stands what the admin reads, and what it has changed.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.model.acts import ActFilter
from tests.wire.admin_doors import OUT_OF_PAINT, Door, at_terminal, in_discord, in_telegram

pytestmark = pytest.mark.usefixtures("untouched_logging")
Check = Callable[[Door], Awaitable[bool]]
LANGUAGES = {"en": 0, "ko": 1}


@dataclass(frozen=True, slots=True)
class Message:
    """`values` may name {anna} and {boris}; `tells` is what must be read, in English and in Korean, `always` in both.

    A question that is asked first is the one message more that `is_sure` counts.
    """

    word: str
    values: tuple[str, ...]
    tells: tuple[str, str]
    always: tuple[str, ...] = ()
    then: Check | None = None
    is_sure: bool = False
    is_for_chats: bool = False


async def credits(door: Door) -> list[int]:
    """What Anna and Boris have."""
    people = [await door.storage.find_person(identity) for identity in door.people]
    return [(await door.storage.balance(person.id)).available for person in people if person is not None]


def have(*expected: int) -> Check:
    async def check(door: Door) -> bool:
        return await credits(door) == list(expected)

    return check


def told(key: str) -> Check:
    """Whether such news wait for the person."""

    async def check(door: Door) -> bool:
        due = await door.storage.due_messages(at=(await door.storage.acts(ActFilter(), limit=1))[0].at, limit=99)
        return any(message.key == key for message in due)

    return check


def both(*checks: Check) -> Check:
    async def check(door: Door) -> bool:
        return all([await each(door) for each in checks])

    return check


def paused(count: int) -> Check:
    async def check(door: Door) -> bool:
        return len((await door.storage.controls()).pauses) == count

    return check


def blocked(*, is_so: bool) -> Check:
    async def check(door: Door) -> bool:
        person = await door.storage.find_person(door.people[0])
        return person is not None and (person.block is not None) is is_so

    return check


def alerted(count: int) -> Check:
    async def check(door: Door) -> bool:
        return len(await door.storage.alert_chats()) == count

    return check


STORIES: dict[str, tuple[Message, ...]] = {
    "1 why did this picture fail": (
        Message(
            "why",
            ("{boris}",),
            ("refused by zimage", "거부함: zimage"),
            ("{boris}", OUT_OF_PAINT),
        ),
    ),
    "2 refund that job, long after": (
        Message(
            "refund",
            ("{anna}", "1", "blurred"),
            ("got 1 credit back for", "1크레딧을 돌려주었어요"),
            then=both(have(10, 10), told("notice.refunded_why")),
        ),
    ),
    "3 who gave what to whom, when and why": (
        Message(
            "audit",
            ("{anna}",),
            ("What was done to", "님에게 한 일, 최근 것부터"),
            ("refund", "+1", "9 → 10", "blurred"),
        ),
    ),
    "4 who spent and who got most": (
        Message("top", ("week",), ("Credits, the last 7 days", "크레딧 순위, 최근 7일"), ("{anna}",)),
    ),
    "5 block for a time, with a reason": (
        Message(
            "block",
            ("{anna}", "1d", "spam"),
            ("cannot ask for pictures until", "까지 그림을 요청할 수 없고"),
            then=blocked(is_so=True),
        ),
        Message(
            "unblock", ("{anna}",), ("can ask for pictures again", "다시 그림을 요청할 수"), then=blocked(is_so=False)
        ),
    ),
    "6 undo a wrong top-up": (
        Message(
            "topup", ("{boris}", "50", "oops"), ("10 before, 60 now", "이전 10크레딧, 현재 60크레딧"), then=have(10, 60)
        ),
        Message("undo", (), ("60 before, 10 now", "전에는 60크레딧, 지금은 10크레딧"), then=have(10, 10)),
    ),
    "7 ten credits for many": (
        Message(
            "topup_many",
            ("{anna},{boris}", "10", "thanks"),
            (
                "2 people have got 10 credits each, 20 credits in all",
                "2명에게 한 사람당 10크레딧씩 주었어요. 합계: 20크레딧",
            ),
            then=both(have(20, 20), told("notice.granted_why")),
            is_sure=True,
        ),
    ),
    "8 stop all spending, and start again": (
        Message("pause", ("", "Back at noon."), ("Stopped for now", "잠시 멈췄어요"), ("Back at noon.",), paused(1)),
        Message("resume", (), ("Started again", "다시 시작했어요"), then=paused(0)),
    ),
    "9 pictures, success and why not": (
        Message(
            "stats",
            ("week",),
            ("Pictures, the last 7 days", "그림 통계, 최근 7일"),
            ("UTC", "zimage", "50 %", "refused"),
        ),
    ),
    "be told of alerts, or no more": (
        Message(
            "alerts", ("on",), ("will be told when", "이 대화방에 알려 드릴게요"), then=alerted(1), is_for_chats=True
        ),
        Message("alerts", ("off",), ("is told no more", "더 알리지 않아요"), then=alerted(0), is_for_chats=True),
    ),
    "see who is told of alerts": (
        Message("alerts", (), ("No chat has asked for alerts", "알림을 받는 대화방이 없어서")),
    ),
}


def open_door(
    name: str, folder: Path, language: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> AbstractAsyncContextManager[Door]:
    if name == "terminal":
        return at_terminal(folder, language, monkeypatch, capsys)
    return in_discord(folder, language) if name == "discord" else in_telegram(folder, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["discord", "telegram", "terminal"])
async def test_each_task_is_done_in_at_most_two_messages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str, language: str
) -> None:
    async with open_door(name, tmp_path, language, monkeypatch, capsys) as door:
        anna, boris = (str(identity) for identity in door.people)
        for task, messages in STORIES.items():
            assert sum(1 + message.is_sure for message in messages) <= 2, task
            for message in messages if name != "terminal" else (one for one in messages if not one.is_for_chats):
                values = [value.format(anna=anna, boris=boris) for value in message.values]
                read = await door.say(message.word, values, message.is_sure)
                tells = (message.tells[LANGUAGES[language]], *message.always)
                lacks = [each for each in tells if each.format(anna=anna, boris=boris) not in read]
                assert not lacks, f"{task}: {lacks} is not in {read!r}"
                assert message.then is None or await message.then(door), (
                    f"{task}: {message.word} changed something else"
                )
        assert (await door.storage.verify_ledger()).faults == ()
