"""A test that leaves a scripted answer untaken fails, whatever it asserts."""

from __future__ import annotations

import pytest

from tests.conftest import pytest_pyfunc_call
from tests.fakes import scripts
from tests.fakes.backend import FakeBackend, Work
from tests.fakes.clock import StoppedClock
from tests.fakes.comfyui_server import ComfyUIServer, refusing
from tests.fakes.contract_server import STATUS, ContractServer, reply
from tests.fakes.openai_engine import GENERATIONS, OpenAIEngine
from tests.fakes.scripts import Script
from tests.fakes.sdcpp_server import JOBS, SdcppServer
from tests.integration.core import Lost, ScriptedChat


async def write(fake: str) -> None:
    match fake:
        case "submits":
            FakeBackend(clock=StoppedClock()).script_submits(Work())
        case "statuses":
            FakeBackend(clock=StoppedClock()).script_statuses(ValueError)  # type: ignore[arg-type] # never taken
        case "fetches":
            FakeBackend(clock=StoppedClock()).script_fetches(b"")
        case "contract server":
            ContractServer().on(STATUS, reply())
        case "comfyui":
            ComfyUIServer().on("GET /ws", refusing(403))
        case "openai":
            OpenAIEngine().on(GENERATIONS, reply())
        case "sdcpp":
            SdcppServer().on(JOBS, reply())
        case "deliveries":
            ScriptedChat().script_deliveries(Lost())
        case _:
            ScriptedChat().script_notices(Lost())


FAKES = ["submits", "statuses", "fetches", "contract server", "comfyui", "openai", "sdcpp", "deliveries", "notices"]


@pytest.mark.parametrize("fake", FAKES)
async def test_what_nobody_took_is_found(fake: str) -> None:
    await write(fake)
    assert len(scripts.not_taken()) == 1
    scripts.begin()


async def test_what_is_said_for_ever_need_not_be_taken() -> None:
    ContractServer().on(STATUS, for_ever=reply())
    assert scripts.not_taken() == []


def test_a_script_is_played_in_its_order_and_then_for_ever() -> None:
    script = Script[int]("numbers")
    script.add(1, 2, for_ever=3)
    assert [script.take() for _ in range(4)] == [1, 2, 3, 3]
    assert Script[int]("nothing").take() is None


def test_a_test_that_leaves_something_fails_and_says_what() -> None:
    call = pytest_pyfunc_call()
    next(call)
    Script[str]("answers to Anna").add("yes")
    with pytest.raises(pytest.fail.Exception, match="answers to Anna: 'yes'"):
        call.send(True)
    scripts.begin()


def test_a_test_that_failed_by_itself_says_its_own_reason() -> None:
    call = pytest_pyfunc_call()
    next(call)
    Script[str]("answers to Anna").add("yes")
    with pytest.raises(ZeroDivisionError):
        call.throw(ZeroDivisionError())
    scripts.begin()
