"""What ComfyUI says of its nodes, read whatever its shape: a node may describe itself as its maker likes."""

from __future__ import annotations

import pytest

from bot.backends.comfyui_nodes import InputInfo, inputs_of

SEED = {"seed": ["INT", {"min": 0, "max": 9}]}
READ = {"seed": InputInfo(least=0, most=9, is_required=True)}


@pytest.mark.parametrize("odd", [True, 7, 0.5, "required", ["seed"], [], "", 0, None])
def test_a_group_of_another_shape_names_no_inputs_and_the_other_one_is_read(odd: object) -> None:
    assert inputs_of({"input": {"required": SEED, "optional": odd}}) == READ
    assert inputs_of({"input": {"required": odd, "optional": {}}}) == {}


@pytest.mark.parametrize("odd", [True, 7, "x", ["seed"], None, {}, {"input": None}, {"input": [SEED]}])
def test_what_is_no_description_of_a_node_says_nothing(odd: object) -> None:
    assert inputs_of(odd) is None


@pytest.mark.parametrize("odd", [True, 7, "INT", [], {}, [[]], ["INT", 7], ["INT", {"min": "a", "max": True}], None])
def test_an_input_of_another_shape_is_one_without_bounds(odd: object) -> None:
    read = inputs_of({"input": {"required": {"seed": odd}}})
    assert read is not None
    assert (read["seed"].least, read["seed"].most, read["seed"].is_required) == (None, None, True)
