"""What browsers and the data folder hold from earlier versions is still understood: `tests/golden/page.json`."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from adapters.web.facts import LOCAL_PERSON
from adapters.web.inbound.open_page import request_id
from adapters.web.inbound.sessions import Sessions
from bot.settings.secret_key import read_secret_key
from tests.fakes.clock import StoppedClock
from tests.fakes.notes import KeptNotes
from tests.fakes.web_door import Door

ROOT = Path(__file__).parents[2]
GOLDEN = json.loads((ROOT / "tests/golden/page.json").read_text(encoding="utf-8"))
COOKIES = GOLDEN["cookies"]
DAYS_IT_HOLDS = 30


@pytest.fixture
def secret_key(tmp_path: Path) -> bytes:
    """As the program finds it in a data folder of that version."""
    (tmp_path / "secret.key").write_bytes(bytes.fromhex(GOLDEN["secret_key_file"]))
    return read_secret_key(tmp_path)


async def is_let_in(folder: Path, cookie: str, *, password: str, key: bytes, at: datetime) -> bool:
    door = Door(folder, password=password, secret_key=key, clock=StoppedClock(start=at))
    async with door.visitor(Cookie=cookie) as visitor:
        answer = await visitor.get("/")
    assert answer.status_code in (200, 401)
    return answer.status_code == 200


@pytest.mark.parametrize("given", COOKIES, ids=lambda given: ascii(given["password"]))
async def test_a_cookie_of_an_earlier_version_still_opens_until_it_ends(
    tmp_path: Path, secret_key: bytes, given: dict[str, str]
) -> None:
    given_at = datetime.fromisoformat(given["given_at"])
    lives = [timedelta(), timedelta(days=DAYS_IT_HOLDS, seconds=-1), timedelta(days=DAYS_IT_HOLDS)]
    opens = [
        await is_let_in(tmp_path, given["cookie"], password=given["password"], key=secret_key, at=given_at + passed)
        for passed in lives
    ]
    assert opens == [True, True, False]


async def test_a_cookie_with_any_sign_altered_opens_nothing(secret_key: bytes) -> None:
    given = COOKIES[0]
    clock = StoppedClock(start=datetime.fromisoformat(given["given_at"]))
    sessions = Sessions(password=given["password"], secret_key=secret_key, clock=clock, notes=KeptNotes())
    value = given["cookie"].removeprefix("imagine_session=")
    assert await sessions.is_open(value)
    # Signs whose bits differ in those that count: the last two of a signature's last sign say nothing.
    altered = [value[:place] + sign + value[place + 1 :] for place in range(len(value)) for sign in "9AZ"]
    assert [forged for forged in altered[:-3] if forged != value and await sessions.is_open(forged)] == []
    assert [
        forged for forged in (value[:-1], value[:-1] + "A", value + "A", "1" + value) if await sessions.is_open(forged)
    ] == []


@pytest.mark.parametrize(
    ("password", "key", "cookie"),
    [
        ("another", GOLDEN["secret_key_file"], COOKIES[0]["cookie"]),
        (COOKIES[0]["password"], "ff" * 32, COOKIES[0]["cookie"]),
        (COOKIES[0]["password"], GOLDEN["secret_key_file"], COOKIES[1]["cookie"]),
        (COOKIES[0]["password"], GOLDEN["secret_key_file"], COOKIES[0]["cookie"].replace("imagine_session", "session")),
        (COOKIES[0]["password"], GOLDEN["secret_key_file"], "imagine_session=1798027200"),
        (COOKIES[0]["password"], GOLDEN["secret_key_file"], "imagine_session=1798027200."),
    ],
    ids=["another password", "another key", "of another password", "another name", "not signed", "an empty signature"],
)
async def test_a_cookie_signed_otherwise_opens_nothing(tmp_path: Path, password: str, key: str, cookie: str) -> None:
    at = datetime.fromisoformat(COOKIES[0]["given_at"])
    assert not await is_let_in(tmp_path, cookie, password=password, key=bytes.fromhex(key), at=at)


async def test_the_address_of_a_picture_that_was_kept_still_leads_to_it(tmp_path: Path) -> None:
    door = Door(tmp_path, password=None)
    door.put_picture()
    async with door.visitor() as visitor:
        answer = await visitor.get(GOLDEN["picture"]["address"])
    assert (answer.status_code, answer.headers["content-disposition"][:10]) == (200, "attachment")
    assert door.requests[0].arguments == {"job": GOLDEN["picture"]["job"], "index": GOLDEN["picture"]["index"]}


def test_a_wish_that_was_sent_before_an_upgrade_is_the_same_wish_after_it() -> None:
    assert request_id(GOLDEN["wish"]["token"]) == GOLDEN["wish"]["request_id"]
    assert str(LOCAL_PERSON) == GOLDEN["person"]


def test_a_draft_that_a_browser_keeps_is_read_by_the_names_it_was_kept_with() -> None:
    script = (ROOT / "adapters/web/inbound/web_composer.js").read_text(encoding="utf-8")
    assert f'"{GOLDEN["draft"]["name"]}"' in script
    assert set(re.findall(r"draft\.(\w+)", script)) == set(GOLDEN["draft"]["fields"])
