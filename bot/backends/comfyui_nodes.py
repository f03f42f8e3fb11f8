"""What ComfyUI's nodes take, from `GET /object_info/{class}`: which there are, which files they find, which ranges.

The whole of `/object_info` may have 50 MB, and ComfyUI does nothing else while it makes it. So single nodes are asked
for; where that route is not there, the whole is read once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import isfinite

from bot.backends.comfyui_template import Graph
from bot.backends.engine_http import field_of
from bot.model.images import EVERY_SEED

MAX_CHOICES_TOLD = 5
MAX_FAULTS = 10
WHOLE = 2**64
MIN_SEEDS = 2**16
"""An input with fewer numbers is a switch, or a mistake: it says nothing of which seeds are kept."""
CORE_SEEDS = frozenset({"KSampler", "KSamplerAdvanced", "RandomNoise", "SamplerCustom"})
"""Nodes of ComfyUI itself whose seeds go from 0 to 2⁶⁴−1: they need not be asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InputInfo:
    """`choices` is None where there is no list. Bounds are None where none are named."""

    choices: tuple[object, ...] | None = None
    least: float | None = None
    most: float | None = None
    is_required: bool = False


Inputs = Mapping[str, InputInfo]


def inputs_of(info: object) -> Inputs | None:
    """What one node takes; None where it is not described as nodes are. A group of another shape names no inputs."""
    groups = field_of(info, "input")
    if not isinstance(groups, Mapping):
        return None
    found: dict[str, InputInfo] = {}
    for group in ("optional", "required"):
        named = field_of(groups, group)
        for name, spec in named.items() if isinstance(named, Mapping) else ():
            found[str(name)] = _input(spec, is_required=group == "required")
    return found


def _input(spec: object, *, is_required: bool) -> InputInfo:
    """`["INT", {"min", "max"}]`, `[["a.safetensors", …], {…}]`, and in newer nodes `["COMBO", {"options": […]}]`."""
    parts = spec if isinstance(spec, list) else []
    kind, options = (parts[0] if parts else None), (parts[1] if len(parts) > 1 else None)
    choices = kind if isinstance(kind, list) else field_of(options, "options")
    return InputInfo(
        choices=tuple(choices) if isinstance(choices, list) else None,
        least=_number(field_of(options, "min")),
        most=_number(field_of(options, "max")),
        is_required=is_required,
    )


def _number(value: object) -> float | None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return value if isinstance(value, int | float) and is_number and isfinite(value) else None


def kept_seed(seed: int, known: InputInfo | None) -> int:
    """The same seed is always the same number within what the input allows."""
    least = int(known.least) if known is not None and known.least is not None else 0
    most = int(known.most) if known is not None and known.most is not None else WHOLE
    if least <= seed <= most or most <= least:
        return seed
    return least + (seed - least) % (most - least + 1)


def seeds_kept(inputs: Iterable[InputInfo | None]) -> range:
    """The seeds that each of these inputs takes as they are. Every seed where nothing is said of it, or where there
    are too few."""
    start, stop = EVERY_SEED.start, EVERY_SEED.stop
    for known in inputs:
        if known is not None and known.least is not None:
            start = max(start, int(known.least))
        if known is not None and known.most is not None:
            stop = min(stop, int(known.most) + 1)
    return range(start, stop) if stop - start >= MIN_SEEDS else EVERY_SEED


def faults_of(graph: Graph, nodes: Mapping[str, Inputs | None]) -> list[str]:
    """What ComfyUI would refuse in this graph, a sentence each. `nodes` has what each class takes, None where there is
    no such class; a class that is missing from it was not asked for."""
    found = [fault for number, node in graph.items() for fault in _of_node(number, node, nodes)]
    return found[:MAX_FAULTS]


def _of_node(number: str, node: Mapping[str, object], nodes: Mapping[str, Inputs | None]) -> Iterable[str]:
    kind = str(node.get("class_type"))
    if kind not in nodes:
        return
    known, where = nodes[kind], f"node {number} ({kind})"
    if known is None:
        yield f"{where}: ComfyUI has no such node. Install what brings it, or take it out of the graph."
        return
    given = node.get("inputs")
    values = given if isinstance(given, Mapping) else {}
    for name, info in known.items():
        if name not in values:
            if info.is_required:
                yield f"{where}: the input {name} is missing."
            continue
        fault = _of_value(values[name], info)
        if fault:
            yield f"{where}, {name}: {fault}"


def _of_value(value: object, info: InputInfo) -> str:
    if isinstance(value, list):
        return ""  # a link to another node
    if info.choices is not None and value not in info.choices:
        there = ", ".join(str(choice) for choice in info.choices[:MAX_CHOICES_TOLD]) or "nothing"
        more = ", …" if len(info.choices) > MAX_CHOICES_TOLD else ""
        return f"{value} is not there; ComfyUI finds {there}{more}."
    number = _number(value)
    if number is not None and info.least is not None and number < info.least:
        return f"{value} is less than {info.least:g}."
    if number is not None and info.most is not None and number > info.most:
        return f"{value} is more than {info.most:g}."
    return ""
