"""A job in words: where it stands, what it cost, what can be done with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.model.commands import Button
from bot.model.images import AspectRatio, Size
from bot.model.jobs import Failure, Job, JobId, JobState, Place, Task, TaskState
from bot.model.ledger import Balance, Quote
from bot.model.people import PersonId
from bot.pipeline.views import Views
from bot.texts.catalogs import Catalogs
from tests.fakes.orders import ANNA, NOON, later, make_picture

TEXTS = Catalogs()
VIEWS = Views(texts=TEXTS)


def make_job(state: JobState, *, good: int = 1, bad: int = 0, locale: str = "en", seed: int | None = None) -> Job:
    """A job as it stands in this state; `good` and `bad` count its pictures once it is through."""
    is_through = state in (JobState.RENDERED, JobState.DELIVERED, JobState.UNDELIVERABLE)
    rendered = [
        Task(
            index=index,
            state=TaskState.RENDERED if is_through else TaskState.QUEUED,
            seed=None if seed is None else seed + index,
            picture=make_picture(f"fox {index}") if is_through else None,
        )
        for index in range(good)
    ]
    failed = [Task(index=good + index, state=TaskState.FAILED) for index in range(bad)]
    return Job(
        id=JobId("job0000000000001"),
        request_id="discord:1",
        person=PersonId("anna"),
        identity=ANNA,
        place=Place(platform="discord"),
        locale=locale,
        prompt="a red fox",
        aspect_ratio=AspectRatio.WIDE,
        price=2,
        hold=2 * (good + bad),
        captured=2 * good if state is JobState.DELIVERED else 0,
        state=state,
        tasks=(*rendered, *failed),
        accepted_at=NOON,
        deadline_at=later(600),
        finished_at=later(7.25) if state.is_final else None,
    )


# --- where it stands --------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", TEXTS.locales)
@pytest.mark.parametrize("state", list(JobState))
def test_every_state_is_told_in_every_language(state: JobState, locale: str) -> None:
    told = VIEWS.state_text(make_job(state, locale=locale), place_in_queue=3)
    assert told
    assert "{" not in told
    assert not told.startswith(" ")


@pytest.mark.parametrize(
    ("place", "told"),
    [(12, "Waiting: place 12 in the queue."), (1, "You are next: starting now."), (0, "You are next: starting now.")],
)
def test_a_queued_job_tells_its_place(place: int, told: str) -> None:
    assert VIEWS.state_text(make_job(JobState.QUEUED), place_in_queue=place) == told


def test_why_it_failed_is_told_with_what_the_service_said_and_that_nothing_was_charged() -> None:
    job = replace(make_job(JobState.FAILED), failure=Failure(key="failure.refused", detail="no famous people"))
    assert VIEWS.state_text(job) == (
        "The image service refused this request. Try to word it differently. (no famous people) Nothing was charged."
    )


def test_a_failure_without_a_reason_is_told_as_well() -> None:
    assert VIEWS.state_text(make_job(JobState.FAILED)) == "That did not work. Nothing was charged."


def test_where_pictures_are_free_nothing_is_said_of_charging() -> None:
    assert VIEWS.state_text(replace(make_job(JobState.CANCELLED), hold=0)) == "Cancelled."


def test_a_picture_that_missed_its_deadline_can_still_be_found() -> None:
    missed = Failure(key="failure.deadline")
    assert "/history" in VIEWS.state_text(replace(make_job(JobState.UNDELIVERABLE), failure=missed))
    assert "/history" not in VIEWS.state_text(replace(make_job(JobState.FAILED), failure=missed))


def test_what_the_service_said_is_not_read_as_a_pattern() -> None:
    job = replace(make_job(JobState.FAILED), failure=Failure(key="failure.refused", detail="{seed} {0}"))
    assert "({seed} {0})" in VIEWS.state_text(job)


# --- captions ---------------------------------------------------------------------------------------------


def test_a_caption_has_the_facts_of_what_was_delivered() -> None:
    job = make_job(JobState.DELIVERED, good=2, seed=41)
    caption = VIEWS.caption(job, balance=Balance(posted=9, held=1))
    assert caption == "16:9 · seed 41, 42 · 7.2 s · 4 credits · 8 credits left"


def test_a_caption_is_in_the_language_of_the_job() -> None:
    job = make_job(JobState.DELIVERED, locale="ko", seed=41)
    assert VIEWS.caption(job, balance=Balance(posted=1, held=0)) == (
        "16:9 · 시드 41 · 7.2초 · 2크레딧 · 1크레딧 남았어요"
    )


def test_an_unknown_seed_and_balance_are_left_out() -> None:
    assert VIEWS.caption(make_job(JobState.DELIVERED), balance=None) == "16:9 · 7.2 s · 2 credits"


@pytest.mark.parametrize(
    ("bad", "told"),
    [(1, "1 of 3 pictures failed and was not charged."), (2, "2 of 4 pictures failed and were not charged.")],
)
def test_some_failed_pictures_are_told(bad: int, told: str) -> None:
    caption = VIEWS.caption(make_job(JobState.DELIVERED, good=2, bad=bad), balance=None)
    assert caption.splitlines()[1:] == [told]


def test_an_old_job_whose_pictures_are_no_longer_kept_did_not_fail() -> None:
    job = make_job(JobState.DELIVERED, good=2)
    expired = replace(job, tasks=tuple(replace(task, picture=None) for task in job.tasks))
    assert "failed" not in VIEWS.state_text(expired)


def test_a_clock_that_was_set_back_makes_no_negative_time() -> None:
    job = replace(make_job(JobState.DELIVERED), finished_at=NOON - timedelta(seconds=5))
    assert "0.0 s" in VIEWS.caption(job, balance=None)


def test_a_size_and_a_picture_to_begin_from_are_told() -> None:
    job = replace(make_job(JobState.DELIVERED), size=Size(width_px=512, height_px=768), strength_percent=40)
    assert VIEWS.caption(job, balance=None) == "512×768 · from a picture, 40 % new · 7.2 s · 2 credits"


@pytest.mark.parametrize(
    ("size", "made", "told"),
    [
        (None, (1536, 1024), "painted in 1536×1024"),
        (None, (1344, 768), ""),
        (None, (1280, 720), ""),
        (Size(width_px=1152, height_px=864), (1536, 1024), "painted in 1536×1024"),
        (Size(width_px=512, height_px=512), (1024, 1024), "painted in 1024×1024"),
        (Size(width_px=512, height_px=512), (512, 512), ""),
    ],
)
def test_another_size_than_was_asked_for_is_told(size: Size | None, made: tuple[int, int], told: str) -> None:
    job = make_job(JobState.DELIVERED, good=1)
    (task,) = job.tasks
    assert task.picture is not None
    picture = replace(task.picture, width_px=made[0], height_px=made[1])
    job = replace(job, size=size, tasks=(replace(task, backend="openai_images", picture=picture),))
    shape, *_, last = VIEWS.caption(job, balance=None).split(" · ")
    assert shape == job.shape
    assert (last if last.startswith("painted") else "") == told


# --- prices and places ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("least", "most", "locale", "told"),
    [
        (1, 1, "en", "1 credit"),
        (0, 2, "en", "up to 2 credits"),
        (2, 2, "ko", "2크레딧"),
        (0, 2, "ko", "최대 2크레딧"),
    ],
)
def test_a_price_that_is_only_known_afterwards_is_told_as_the_most(
    least: int, most: int, locale: str, told: str
) -> None:
    assert VIEWS.price(Quote(least=least, most=most), locale) == told


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("zimage", "Z Image Turbo"),
        ("local", "our own GPU"),
        ("local-2", "our own GPU 2"),
        ("removed_since", "removed_since"),
    ],
)
def test_a_backend_has_a_name_for_people(name: str, told: str) -> None:
    assert VIEWS.backend(name, "en") == told


# --- buttons ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "commands"),
    [
        (JobState.QUEUED, ["cancel"]),
        (JobState.SUBMITTING, ["cancel"]),
        (JobState.GENERATING, ["cancel"]),
        (JobState.RENDERED, []),
        (JobState.DELIVERED, ["again", "original"]),
        (JobState.UNDELIVERABLE, ["again", "original"]),
        (JobState.FAILED, ["again"]),
        (JobState.CANCELLED, ["again"]),
    ],
)
def test_only_what_works_now_has_a_button(state: JobState, commands: list[str]) -> None:
    assert [button.command for button in VIEWS.buttons(make_job(state))] == commands


def test_each_of_several_originals_has_a_button_that_leads_to_it() -> None:
    job = make_job(JobState.DELIVERED, good=3)
    first_failed = replace(job, tasks=(replace(job.tasks[0], state=TaskState.FAILED, picture=None), *job.tasks[1:]))
    assert VIEWS.buttons(first_failed)[1:] == (
        Button(command="original", label="Original 1", arguments={"job": job.id, "index": 2}),
        Button(command="original", label="Original 2", arguments={"job": job.id, "index": 3}),
    )


def test_the_button_of_a_single_original_leads_to_the_one_that_was_made() -> None:
    job = make_job(JobState.DELIVERED, good=2)
    first_failed = replace(job, tasks=(replace(job.tasks[0], state=TaskState.FAILED, picture=None), job.tasks[1]))
    assert VIEWS.buttons(first_failed)[1].arguments == {"job": job.id, "index": 2}


def test_pictures_no_longer_kept_have_no_button() -> None:
    job = make_job(JobState.DELIVERED)
    expired = replace(job, tasks=(replace(job.tasks[0], picture=None),))
    assert [button.command for button in VIEWS.buttons(expired)] == ["again"]


def test_who_looks_at_a_job_reads_it_in_their_own_language() -> None:
    job = make_job(JobState.CANCELLED, locale="ko")
    view = VIEWS.job_view(job, locale="en")
    assert view.text == "Cancelled. Nothing was charged."
    assert [button.label for button in view.buttons] == ["Again"]
    assert view.job == job
    assert VIEWS.job_view(job).text.startswith("취소했어요.")
