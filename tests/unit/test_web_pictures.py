"""Pictures as files: who may have one, and how a browser is told to treat it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes.web_door import Door


@pytest.fixture
def open_door(tmp_path: Path) -> Door:
    return Door(tmp_path, password=None)


async def test_a_picture_is_shown_to_be_kept_and_to_do_nothing_else(open_door: Door) -> None:
    blob = open_door.put_picture()
    async with open_door.visitor() as visitor:
        answer = await visitor.get("/pictures/job1/2")
    assert (answer.status_code, answer.content) == (200, b"\x89PNG picture")
    assert answer.headers["etag"] == f'"{blob}"'
    assert answer.headers["cache-control"].startswith("private")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    assert answer.headers["content-disposition"] == 'inline; filename="job1-1.png"'
    assert open_door.requests[0].arguments == {"job": "job1", "index": 2}
    assert not open_door.requests[0].is_counted


async def test_a_download_is_saved_under_its_name(open_door: Door) -> None:
    open_door.put_picture()
    async with open_door.visitor() as visitor:
        answer = await visitor.get("/pictures/job1/1?download=1")
    assert answer.headers["content-disposition"] == 'attachment; filename="job1-1.png"'


async def test_what_is_no_picture_is_never_shown_in_the_browser(open_door: Door) -> None:
    open_door.put_picture(b"<script>", media_type="text/html")
    async with open_door.visitor() as visitor:
        answer = await visitor.get("/pictures/job1/1")
    assert answer.headers["content-disposition"].startswith("attachment")


async def test_a_picture_the_browser_holds_is_not_sent_again(open_door: Door) -> None:
    blob = open_door.put_picture()
    async with open_door.visitor() as visitor:
        answer = await visitor.get("/pictures/job1/1", headers={"If-None-Match": f'"other", W/"{blob}"'})
    assert (answer.status_code, answer.content) == (304, b"")


async def test_whether_somebody_may_have_a_picture_is_the_cores_to_say(open_door: Door) -> None:
    async with open_door.visitor() as visitor:
        answer = await visitor.get("/pictures/job1/1")
    assert (answer.status_code, answer.text) == (404, "There is no such picture.")


async def test_a_picture_whose_bytes_are_gone_says_so(open_door: Door, tmp_path: Path) -> None:
    blob = open_door.put_picture()
    (tmp_path / blob).unlink()
    async with open_door.visitor() as visitor:
        answer = await visitor.get("/pictures/job1/1")
    assert (answer.status_code, answer.text) == (404, "That picture is no longer kept. You can make it again.")
