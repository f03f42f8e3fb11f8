"""A picture that is refused: whose fault that is, who makes it instead, and what each is told."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from bot.model.backend_errors import Advice, Cause, Refused, Unavailable
from bot.model.images import Failed
from bot.model.jobs import Failure, JobId, JobState
from bot.pipeline.views import Views
from bot.texts.catalogs import Catalogs
from tests.fakes.backend import FakeBackend, Work, sample_png
from tests.fakes.clock import FastClock
from tests.integration.core import House, open_house
from tests.integration.test_several_backends import NEVER_S, OURS

ONE = {"BACKENDS": "comfyui", "COMFYUI_URL": "http://127.0.0.1:1"}
TWO = {**ONE, "BACKENDS": "comfyui,zimage", "ZIMAGE_API_KEY": "key"}
PROMPTS_AT_FAULT = 5
UNCLEAR_BEFORE_OPEN = 3
"""Not taken from the code: a limit that changes is to be noticed."""
CAUSE = Cause(said="unet_name: 'z.safetensors' not in ['/models/a.gguf']", node="46 (UNETLoader)", field="unet_name")
MISSING_FILE = Refused(detail="validation failed", advice=Advice.NOBODY, cause=CAUSE)
UNCLEAR = Refused(detail="size is not supported", advice=Advice.NOBODY, is_certain=False)
NOT_ALLOWED = Refused(detail="content policy")


@asynccontextmanager
async def open_engine(folder: Path, *, has_other: bool) -> AsyncIterator[tuple[House, FakeBackend, FakeBackend]]:
    clock = FastClock()
    engine = FakeBackend(clock=clock, name="comfyui", abilities=OURS)
    hosted = FakeBackend(clock=clock, name="zimage", picture=sample_png(colour=(20, 90, 200)))
    backends = [engine, hosted] if has_other else [engine]
    async with open_house(folder, clock=clock, backends=backends, settings=TWO if has_other else ONE) as house:
        yield house, engine, hosted
        assert await house.faults() == ()


async def backend_of(house: House, job_id: JobId) -> str | None:
    return (await house.job(job_id)).tasks[0].backend


@pytest.mark.parametrize("refusal", [MISSING_FILE, UNCLEAR], ids=["certain", "unclear"])
async def test_what_the_operator_has_to_mend_is_made_by_the_next_backend(tmp_path: Path, refusal: Refused) -> None:
    async with open_engine(tmp_path, has_other=True) as (house, engine, hosted):
        engine.script_submits(for_ever=refusal)
        job_id = await house.order()
        await house.delivered(job_id)
        assert (len(engine.submits), len(hosted.submits), await backend_of(house, job_id)) == (1, 1, "zimage")
        assert (await house.job(job_id)).tasks[0].submits == 1
        assert (await house.balance()).posted == 99


@pytest.mark.parametrize("refusal", [MISSING_FILE, UNCLEAR], ids=["certain", "unclear"])
async def test_where_there_is_no_other_nobody_is_asked_for_other_words_and_nothing_is_paid(
    tmp_path: Path, refusal: Refused
) -> None:
    async with open_engine(tmp_path, has_other=False) as (house, engine, _):
        engine.script_submits(refusal)
        notice = await house.told(await house.order())
        assert notice.job.failure == Failure(key="failure.not_possible")
        assert "neither other words nor a second try" in notice.text
        for advice in ("word it differently", "Please try again", "unet_name", "/models", refusal.detail):
            assert advice not in notice.text
        assert (await house.balance()).posted == 100


async def test_refused_words_are_noted_as_the_service_has_put_it(tmp_path: Path) -> None:
    refusal = Refused(detail="content policy", cause=Cause(said="rule 7: no blood"))
    async with open_engine(tmp_path, has_other=False) as (house, engine, _):
        engine.script_submits(refusal)
        job_id = await house.order()
        await house.told(job_id)
        noted = [fields for name, fields in house.events.warnings if name == "task_failed"]
        assert noted == [{"job_id": job_id, "index": 0, "why": "failure.refused", "said": "rule 7: no blood"}]


async def test_a_certain_fault_of_the_operator_opens_the_circuit_and_is_told_with_node_and_field(
    tmp_path: Path,
) -> None:
    async with open_engine(tmp_path, has_other=True) as (house, engine, _):
        engine.script_submits(for_ever=MISSING_FILE)
        await house.delivered(await house.order())
        opened = {"backend": "comfyui", "reason": "misconfigured", **CAUSE.fields}
        assert ("circuit_opened", opened) in house.events.alerts


async def test_the_health_of_an_engine_that_answers_and_refuses_every_picture_says_why(tmp_path: Path) -> None:
    async with open_engine(tmp_path, has_other=False) as (house, _, _):
        lane = house.core.lanes.named("comfyui")
        assert lane is not None
        assert (await house.core.lanes.ping(lane)).is_ok
        house.core.lanes.fail(lane, "misconfigured", at_submit=True, cause=CAUSE)
        health = await house.core.lanes.ping(lane)
        assert not health.is_ok
        assert f"node 46 (UNETLoader), unet_name: {CAUSE.said}" in health.detail


async def test_an_unclear_refusal_of_several_prompts_opens_the_circuit_and_one_of_a_single_prompt_does_not(
    tmp_path: Path,
) -> None:
    async with open_engine(tmp_path, has_other=True) as (house, engine, _):
        engine.script_submits(for_ever=UNCLEAR)
        for _ in range(UNCLEAR_BEFORE_OPEN + 1):
            await house.delivered(await house.order(prompt="the same again"))
        assert house.alerts == []
        for number in range(UNCLEAR_BEFORE_OPEN - 1):
            await house.delivered(await house.order(prompt=f"another one, {number}"))
        await house.until(lambda: "circuit_opened" in house.alerts)


async def test_what_somebody_wants_besides_a_prompt_closes_the_engine_for_nobody(tmp_path: Path) -> None:
    async with open_engine(tmp_path, has_other=False) as (house, engine, _):
        engine.script_submits(*[UNCLEAR] * (UNCLEAR_BEFORE_OPEN + 2))
        for number in range(UNCLEAR_BEFORE_OPEN + 2):
            reply = await house.ask(prompt=f"tiny {number}", size="16x16")
            await house.told(reply.jobs[0].job.id)
        assert house.alerts == []
        await house.delivered(await house.order())


async def test_words_that_are_refused_are_asked_of_nobody_else(tmp_path: Path) -> None:
    async with open_engine(tmp_path, has_other=True) as (house, engine, hosted):
        engine.script_submits(NOT_ALLOWED)
        notice = await house.told(await house.order())
        assert notice.job.failure == Failure(key="failure.refused", detail="content policy")
        assert hosted.submits == []


async def test_the_same_refusal_of_several_different_prompts_is_the_operators(tmp_path: Path) -> None:
    async with open_engine(tmp_path, has_other=True) as (house, engine, _):
        engine.script_submits(for_ever=NOT_ALLOWED)
        for number in range(PROMPTS_AT_FAULT - 1):
            notice = await house.told(await house.order(prompt=f"a harmless picture, number {number}"))
            assert notice.job.failure == Failure(key="failure.refused", detail="content policy")
        assert house.alerts == []
        job_id = await house.order(prompt="a cloud")
        await house.delivered(job_id)
        assert await backend_of(house, job_id) == "zimage"
        assert "circuit_opened" in house.alerts


@pytest.mark.parametrize("between", ["an accepted one", "the same prompt", "another reason"])
async def test_refusals_that_are_not_the_same_for_several_in_a_row_stay_the_words(tmp_path: Path, between: str) -> None:
    async with open_engine(tmp_path, has_other=False) as (house, engine, _):
        for number in range(2 * (PROMPTS_AT_FAULT - 1)):
            if between == "an accepted one" and number == PROMPTS_AT_FAULT - 1:
                await house.delivered(await house.order(prompt="fine"))
            is_other = between == "another reason" and number % 2
            engine.script_submits(Refused(detail="a real person") if is_other else NOT_ALLOWED)
            notice = await house.told(
                await house.order(prompt="the same" if between == "the same prompt" else f"number {number}")
            )
            assert notice.job.failure is not None
            assert notice.job.failure.key == "failure.refused"
        assert house.alerts == []


@pytest.mark.parametrize(
    ("failed", "failure"),
    [
        (Failed(detail="nudity", advice=Advice.WORDS), Failure(key="failure.refused", detail="nudity")),
        (Failed(detail="no memory"), Failure(key="failure.backend_failed", detail="no memory")),
        (Failed(detail="no module", advice=Advice.NOBODY), Failure(key="failure.not_possible")),
        (Failed(detail="", was_stopped=True), Failure(key="failure.stopped")),
    ],
    ids=lambda each: each.key if isinstance(each, Failure) else "",
)
async def test_work_that_failed_says_what_can_be_done_about_it(
    tmp_path: Path, failed: Failed, failure: Failure
) -> None:
    async with open_engine(tmp_path, has_other=False) as (house, engine, _):
        engine.script_statuses(failed)
        assert (await house.told(await house.order())).job.failure == failure
        (failed_task,) = [fields for name, fields in house.events.warnings if name == "task_failed"]
        assert failed_task.get("said", "") == (failed.cause.said or failed.detail)


async def test_the_log_says_whose_job_it_is_and_why_it_failed_without_the_prompt(tmp_path: Path) -> None:
    async with open_engine(tmp_path, has_other=False) as (house, engine, _):
        engine.script_statuses(Failed(detail="a badger with a pipe is not allowed here", advice=Advice.WORDS))
        job_id = await house.order(prompt="a badger with a pipe")
        await house.told(job_id)
        (accepted,) = [fields for name, fields in house.events.notes if name == "job_accepted"]
        (failed_task,) = [fields for name, fields in house.events.warnings if name == "task_failed"]
        assert (accepted["job_id"], accepted["person"]) == (job_id, "fake:anna")
        assert "not allowed here" in str(failed_task["said"])
        assert "badger" not in str(failed_task["said"])


async def test_what_an_engine_took_and_cannot_make_is_made_by_the_next_one_and_paid_once(tmp_path: Path) -> None:
    async with open_engine(tmp_path, has_other=True) as (house, engine, hosted):
        broken = Failed(detail="no module", advice=Advice.NOBODY, cause=Cause(node="44 (KSampler)", said="no module"))
        engine.script_statuses(broken)
        job_id = await house.order()
        await house.delivered(job_id)
        assert (len(engine.tasks), len(hosted.tasks), await backend_of(house, job_id)) == (1, 1, "zimage")
        assert ("backend_failed", {"backend": "comfyui", **broken.cause.fields}) in house.events.warnings
        assert (await house.balance()).posted == 99


async def test_what_a_service_that_bills_took_and_cannot_make_is_asked_of_nobody_else(tmp_path: Path) -> None:
    async with open_engine(tmp_path, has_other=True) as (house, engine, hosted):
        engine.broken = "key_invalid"
        hosted.script_statuses(Failed(detail="no", advice=Advice.NOBODY))
        job_id = await house.order()
        await house.until(lambda: len(hosted.asked) == 1)
        engine.broken = None
        assert (await house.told(job_id)).job.failure == Failure(key="failure.not_possible")
        assert engine.tasks == ()


async def test_what_is_told_to_the_operator_has_no_prompt(tmp_path: Path) -> None:
    prompt = "a lighthouse that nobody else should read about"
    said = f"text: '{prompt[:30]}…' is not in the list"
    async with open_engine(tmp_path, has_other=False) as (house, engine, _):
        engine.script_submits(Refused(detail=said, advice=Advice.NOBODY, cause=Cause(said=said)))
        await house.told(await house.order(prompt=prompt))
        assert "is not in the list" in str(house.events.alerts)
        assert "lighthouse" not in f"{house.events.alerts} {house.events.warnings} {house.events.notes}"


@pytest.mark.parametrize("when", ["submit", "status"])
async def test_trouble_is_told_to_the_operator_in_its_words_without_the_prompt(tmp_path: Path, when: str) -> None:
    """A service may repeat what it was sent; its trouble opens the circuit, which is told in the log and in /readyz."""
    prompt = "a lighthouse that nobody else should read about"
    trouble = Unavailable(reason="key_invalid", cause=Cause(said=f"no key for '{prompt}'"))
    async with open_engine(tmp_path, has_other=False) as (house, engine, _):
        script = engine.script_submits if when == "submit" else engine.script_statuses
        script(trouble)
        ended = house.told if when == "submit" else house.delivered
        await ended(await house.order(prompt=prompt))
        assert "no key for" in str(house.events.alerts)
        assert "lighthouse" not in f"{house.events.alerts} {house.events.warnings} {house.events.notes}"


@pytest.mark.parametrize("answer_after_s", [0.0, 10.0], ids=["painted", "accepted"])
async def test_trouble_with_a_picture_that_was_cancelled_meanwhile_is_told_without_its_prompt(
    tmp_path: Path, answer_after_s: float
) -> None:
    clock, prompt = FastClock(), "a lighthouse that nobody else should read about"
    engine = FakeBackend(clock=clock, name="comfyui", abilities=replace(OURS, paints_on_after_cancel=True))
    engine.script_submits(Work(answer_after_s=answer_after_s, finish_after_s=NEVER_S))
    async with open_house(tmp_path, clock=clock, backends=[engine], settings=ONE) as house:
        job_id = await house.order(prompt=prompt)
        await house.until(lambda: len(engine.submits) == 1)
        if not answer_after_s:
            await house.reached(job_id, JobState.GENERATING)
        await house.cancel(job_id)
        await house.until(lambda: engine.cancelled == list(engine.tasks))
        engine.script_statuses(Unavailable(reason="key_invalid", cause=Cause(said=f"no key for '{prompt}'")))
        await house.until(lambda: "no key for" in str(house.events.alerts))
        assert "lighthouse" not in f"{house.events.alerts} {house.events.warnings} {house.events.notes}"
        engine.lose_everything()
        (lane,) = house.core.lanes
        await house.until(lambda: lane.active == 0)
        assert house.events.incidents == []


@pytest.mark.parametrize("key", ["failure.refused", "failure.backend_failed"])
@pytest.mark.parametrize(("locale", "is_shown"), [("en", True), ("fr", True), ("ko", False)])
def test_a_services_english_is_shown_only_among_english(key: str, locale: str, *, is_shown: bool) -> None:
    text = Views(texts=Catalogs(), can_vary=False).failure_text(Failure(key=key, detail="nudity"), locale)
    assert ("nudity" in text) is is_shown


async def test_why_the_balance_counts_as_used_up_is_told(tmp_path: Path) -> None:
    async with open_engine(tmp_path, has_other=False) as (house, engine, _):
        cause = Cause(said="Billing hard limit has been reached", code="billing_hard_limit_reached")
        engine.script_submits(for_ever=Unavailable(reason="balance_used_up", cause=cause))
        assert (await house.told(await house.order())).job.failure == Failure(key="failure.unavailable")
        told = {"backend": "comfyui", "reason": "balance_used_up", **cause.fields}
        assert ("circuit_opened", told) in house.events.alerts
