"""Which buttons a job's message has in a chat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.chats import job_buttons
from bot.model.commands import Button
from bot.texts.catalogs import Catalogs
from tests.fakes.web import make_delivery

TEXTS = Catalogs()
JOB = make_delivery(pictures=2).job


def button(command: str, index: int | None = None) -> Button:
    number = {} if index is None else {"index": index}
    return Button(command=command, label=command, arguments={"job": JOB.id, **number})


AGAIN, VARY = button("again"), button("vary", 1)
FIRST, SECOND = button("original", 1), button("original", 2)


def commands(buttons: Sequence[Button]) -> list[str]:
    return [each.command for each in buttons]


def test_pictures_can_be_edited_looked_into_and_deleted() -> None:
    made = job_buttons.of_pictures(JOB, [AGAIN, VARY, FIRST, SECOND], TEXTS)
    assert commands(made.more) == ["again", "vary", "edit"]
    assert made.originals == (FIRST, SECOND)
    assert commands(made.about) == ["details", "delete"]


def test_in_order_asking_for_more_comes_first_and_deleting_last() -> None:
    made = job_buttons.of_pictures(JOB, [FIRST, AGAIN], TEXTS)
    assert commands(made.in_order) == ["again", "edit", "original", "details", "delete"]


def test_what_is_added_is_about_the_job_in_its_language() -> None:
    made = job_buttons.of_pictures(replace(JOB, locale="ko"), [], TEXTS)
    assert [each.arguments for each in made.in_order] == [{"job": JOB.id}] * 3
    assert [each.label for each in made.in_order] == [
        TEXTS.say(f"button.{command}", "ko") for command in ("edit", "details", "delete")
    ]


def test_without_pictures_what_can_be_asked_for_again_can_be_edited_first() -> None:
    assert commands(job_buttons.of_ending(JOB, [AGAIN], TEXTS).in_order) == ["again", "edit"]
    assert job_buttons.of_ending(JOB, [], TEXTS).in_order == ()
    assert job_buttons.of_ending(JOB, [FIRST], TEXTS).in_order == (FIRST,)


def test_what_is_offered_stays_as_it_is() -> None:
    made = job_buttons.offered([FIRST, AGAIN])
    assert made.more == (AGAIN,)
    assert made.originals == (FIRST,)
    assert made.about == ()


def test_a_job_under_way_can_be_cancelled() -> None:
    cancel = job_buttons.under_way(JOB, TEXTS).in_order
    assert [(each.command, each.arguments) for each in cancel] == [("cancel", {"job": JOB.id})]
