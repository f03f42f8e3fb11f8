"""Faults by name: how they are written down, and when they are played."""

from random import Random

import pytest

from bot.simulator.faults import (
    ANY_CALL,
    Call,
    Fault,
    FaultPlan,
    FaultRule,
    UnknownFault,
    parse_rule,
    parse_rules,
    rules_in_prompt,
)


def plan(*rules: str) -> FaultPlan:
    return FaultPlan(rules=[parse_rule(rule) for rule in rules], random=Random(1))


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_can_be_asked_for_by_its_name_and_written_back(fault: Fault) -> None:
    rule = parse_rule(fault.value)
    assert rule.fault is fault
    assert parse_rule(str(rule)) == rule


@pytest.mark.parametrize("call", Call)
@pytest.mark.parametrize("fault", sorted(ANY_CALL))
def test_faults_of_every_call_can_be_aimed(fault: Fault, call: Call) -> None:
    assert parse_rule(f"{call}:{fault}") == FaultRule(fault=fault, call=call)


def test_a_rule_has_times_and_a_rate() -> None:
    assert parse_rule("status:server-error*2:0.5") == FaultRule(
        fault=Fault.SERVER_ERROR, call=Call.STATUS, times=2, rate=0.5
    )


def test_a_bare_fault_of_every_call_is_meant_where_it_is_said() -> None:
    assert parse_rule("server-error", here=Call.IMAGE).call is Call.IMAGE


@pytest.mark.parametrize("text", ["", "no-such", "submit:failed", "failed:2", "failed:1.2.3", "status:image-black"])
def test_what_makes_no_sense_is_told(text: str) -> None:
    with pytest.raises(UnknownFault):
        parse_rule(text)


def test_several_rules_are_separated_by_commas() -> None:
    assert [rule.fault for rule in parse_rules("failed, image-black,")] == [Fault.FAILED, Fault.IMAGE_BLACK]


def test_a_marker_in_a_prompt_is_read_and_nonsense_is_just_text() -> None:
    rules = rules_in_prompt("a fox [simulate:failed] [simulate:no-such] [simulate:status:hang*1]")
    assert [str(rule) for rule in rules] == ["status:failed", "status:hang*1"]


def test_without_rules_nothing_goes_wrong() -> None:
    quiet = plan()
    assert [quiet.at_call(call) for call in Call] == [None, None, None]
    assert quiet.fate() == ()


def test_a_configured_fault_is_played_at_its_call_only() -> None:
    faulty = plan("status:server-error")
    assert faulty.at_call(Call.SUBMIT) is None
    assert faulty.at_call(Call.STATUS) is Fault.SERVER_ERROR


def test_a_fault_with_a_limit_stops_being_played() -> None:
    faulty = plan("submit:server-error*2")
    assert [faulty.at_call(Call.SUBMIT) for _ in range(3)] == [Fault.SERVER_ERROR, Fault.SERVER_ERROR, None]


def test_a_rate_is_about_kept() -> None:
    faulty = plan("submit:server-error:0.3")
    played = sum(faulty.at_call(Call.SUBMIT) is not None for _ in range(2000))
    assert 500 < played < 700


def test_limits_of_a_tasks_own_rules_count_for_each_task() -> None:
    faulty, own = plan(), parse_rules("status:server-error*1")
    played = [faulty.at_call(Call.STATUS, own, owner=owner) for owner in ("task_1", "task_1", "task_2")]
    assert played == [Fault.SERVER_ERROR, None, Fault.SERVER_ERROR]


def test_a_fate_is_drawn_once() -> None:
    faulty = plan("failed:0.5")
    fates = {faulty.fate() for _ in range(50)}
    assert fates == {(), (FaultRule(fault=Fault.FAILED, call=Call.STATUS),)}


def test_a_tasks_fate_keeps_what_comes_after_the_submit() -> None:
    fate = plan().fate(parse_rules("submit:dropped, status:server-error*2, image-black"))
    assert [str(rule) for rule in fate] == ["status:server-error*2", "image:image-black"]
