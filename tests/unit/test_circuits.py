"""A circuit opens after trouble, asks now and then, lets one trial through, and closes when that is accepted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.pipeline.circuits import Circuit, CircuitState

# Written down once more, and not taken from the code: a limit that changes is to be noticed.
DOWN_BEFORE_OPEN = 5
FIRST_PROBE_AFTER_S = 5.0
LONGEST_PROBE_AFTER_S = 60.0


def opened(reason: str = "key_invalid", *, now_s: float = 100.0) -> Circuit:
    circuit = Circuit()
    while circuit.state is not CircuitState.OPEN:
        circuit.fail(reason, now_s=now_s)
    return circuit


def half_opened(reason: str = "key_invalid") -> Circuit:
    circuit = opened(reason)
    circuit.probed(is_ok=True, now_s=circuit.probe_at_s)
    return circuit


def test_a_new_circuit_lets_everything_through() -> None:
    assert Circuit().admits
    assert not Circuit().is_probe_due(1e9)


def test_trouble_that_goes_on_opens_it_once() -> None:
    circuit = Circuit()
    opening = [circuit.fail("down", now_s=1.0) for _ in range(DOWN_BEFORE_OPEN + 2)]
    assert opening == [False] * (DOWN_BEFORE_OPEN - 1) + [True, False, False]
    assert not circuit.admits


@pytest.mark.parametrize("well", ["hear", "succeed"])
def test_an_answer_between_shows_that_trouble_does_not_go_on(well: str) -> None:
    circuit = Circuit()
    for _ in range(DOWN_BEFORE_OPEN - 1):
        circuit.fail("down", now_s=1.0)
    circuit.hear() if well == "hear" else circuit.succeed()
    assert not circuit.fail("down", now_s=1.0)
    assert circuit.admits


def test_status_calls_that_are_answered_do_not_hide_submits_that_never_are() -> None:
    circuit = Circuit()
    opening = []
    for _ in range(DOWN_BEFORE_OPEN):
        circuit.hear()
        opening.append(circuit.fail("down", now_s=1.0, at_submit=True))
    assert opening == [False] * (DOWN_BEFORE_OPEN - 1) + [True]


@pytest.mark.parametrize("answer", ["refused", "accepted"])
def test_a_submit_that_is_answered_between_shows_that_trouble_does_not_go_on(answer: str) -> None:
    circuit = Circuit()
    for _ in range(DOWN_BEFORE_OPEN - 1):
        circuit.fail("down", now_s=1.0, at_submit=True)
    circuit.hear(at_submit=True) if answer == "refused" else circuit.succeed()
    assert not circuit.fail("down", now_s=1.0, at_submit=True)


@pytest.mark.parametrize("reason", ["key_invalid", "balance_used_up"])
def test_what_only_the_operator_can_mend_opens_it_at_once(reason: str) -> None:
    circuit = Circuit()
    assert circuit.fail(reason, now_s=1.0)
    assert circuit.is_operators_fault


def test_being_down_is_not_the_operators_fault() -> None:
    assert not opened("down").is_operators_fault


def test_the_operators_fault_found_while_open_is_remembered() -> None:
    circuit = opened("down")
    assert not circuit.fail("balance_used_up", now_s=101.0)
    assert circuit.is_operators_fault
    circuit.fail("down", now_s=102.0)
    assert circuit.is_operators_fault


def test_the_first_probe_is_due_after_five_seconds() -> None:
    circuit = opened(now_s=100.0)
    assert not circuit.is_probe_due(100.0 + FIRST_PROBE_AFTER_S - 0.1)
    assert circuit.is_probe_due(100.0 + FIRST_PROBE_AFTER_S)


def test_each_bad_probe_doubles_the_wait_up_to_a_minute() -> None:
    circuit = opened(now_s=0.0)
    waits = []
    for _ in range(6):
        asked_at_s = circuit.probe_at_s
        circuit.probed(is_ok=False, now_s=asked_at_s)
        waits.append(circuit.probe_at_s - asked_at_s)
    assert waits == [10.0, 20.0, 40.0, LONGEST_PROBE_AFTER_S, LONGEST_PROBE_AFTER_S, LONGEST_PROBE_AFTER_S]


def test_a_good_probe_lets_one_trial_through_at_a_time() -> None:
    circuit = half_opened()
    assert circuit.admits
    circuit.start_trial()
    assert not circuit.admits
    circuit.abandon_trial()
    assert circuit.admits


def test_no_probe_is_due_while_a_trial_decides() -> None:
    assert not half_opened().is_probe_due(1e9)


def test_an_accepted_trial_closes_it_and_says_so_once() -> None:
    circuit = half_opened()
    circuit.start_trial()
    assert circuit.succeed()
    assert not circuit.succeed()
    assert circuit.admits
    assert circuit.reason == ""


def test_a_failed_trial_opens_it_again_for_twice_as_long() -> None:
    circuit = half_opened()
    circuit.start_trial()
    assert circuit.fail("down", now_s=200.0)
    assert circuit.probe_at_s == 200.0 + 2 * FIRST_PROBE_AFTER_S


def test_after_it_has_closed_the_next_trouble_starts_with_short_waits() -> None:
    circuit = half_opened()
    circuit.fail("down", now_s=200.0)
    circuit.probed(is_ok=True, now_s=300.0)
    circuit.succeed()
    circuit.fail("key_invalid", now_s=400.0)
    assert circuit.probe_at_s == 400.0 + FIRST_PROBE_AFTER_S
    circuit.probed(is_ok=False, now_s=405.0)
    assert circuit.probe_at_s == 405.0 + 2 * FIRST_PROBE_AFTER_S


def test_how_long_it_is_open_is_counted_anew_after_it_has_closed() -> None:
    circuit = opened("down", now_s=0.0)
    circuit.probed(is_ok=True, now_s=100.0)
    circuit.succeed()
    circuit.fail("key_invalid", now_s=200.0)
    assert circuit.open_for_s(229.0) == 29.0


def test_trials_that_fail_wait_a_minute_at_most() -> None:
    circuit = opened("down", now_s=0.0)
    waits = []
    for _ in range(6):
        circuit.probed(is_ok=True, now_s=circuit.probe_at_s)
        circuit.start_trial()
        circuit.fail("down", now_s=1000.0)
        waits.append(circuit.probe_at_s - 1000.0)
    assert waits == [10.0, 20.0, 40.0, LONGEST_PROBE_AFTER_S, LONGEST_PROBE_AFTER_S, LONGEST_PROBE_AFTER_S]


def test_a_status_answer_closes_no_open_circuit() -> None:
    circuit = opened("balance_used_up")
    circuit.hear()
    assert circuit.state is CircuitState.OPEN


def test_a_submit_accepted_while_open_leaves_it_to_the_probe() -> None:
    circuit = opened("down")
    assert not circuit.succeed()
    assert circuit.state is CircuitState.OPEN


@pytest.mark.parametrize("is_ok", [True, False])
@pytest.mark.parametrize("state", [CircuitState.CLOSED, CircuitState.HALF_OPEN])
def test_a_probe_answered_after_it_has_closed_or_while_a_trial_decides_changes_nothing(
    state: CircuitState, *, is_ok: bool
) -> None:
    circuit = half_opened()
    circuit.start_trial()
    if state is CircuitState.CLOSED:
        circuit.succeed()
    before = replace(circuit)
    circuit.probed(is_ok=is_ok, now_s=1e6)
    assert circuit == before
    assert circuit.state is state


def test_trials_are_counted_only_half_open() -> None:
    circuit = Circuit()
    circuit.start_trial()
    assert circuit.admits
