"""The graph that ComfyUI is sent: a file in its API format, with placeholders where each picture differs."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import Path

from bot.backends.briefs import STEPS, Brief

MAX_TEMPLATE_BYTES = 1024 * 1024
NEEDED = ("prompt", "seed", "width", "height")
"""Without one of these each picture would be the same, or not the one that was asked for. `{steps}` may be left out."""
_BUILT_IN = "comfyui_template.json"
_PREFIX = "filename_prefix"
"""The input of nodes that save files by which their names begin."""
_PLACEHOLDER = re.compile(r"\{(prompt|seed|width|height|steps)\}")

Graph = dict[str, dict[str, object]]


class BadTemplate(Exception):
    """The file cannot be used; its text is a sentence that says how to mend that."""


class Template:
    """`{seed}`, `{width}`, `{height}` and `{steps}` stand alone in a string, which becomes a number. `{prompt}` may
    have words around it."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph

    @classmethod
    def built_in(cls) -> Template:
        """Z-Image-Turbo, with the file names of ComfyUI's own template for it."""
        return cls.parse((files("bot.backends") / _BUILT_IN).read_text(encoding="utf-8"))

    @classmethod
    def read(cls, path: Path) -> Template:
        """Raises BadTemplate."""
        try:
            with path.open("rb") as file:
                content = file.read(MAX_TEMPLATE_BYTES + 1)
        except OSError as error:
            raise BadTemplate(f"The file cannot be read ({error.strerror}).") from None
        if len(content) > MAX_TEMPLATE_BYTES:
            raise BadTemplate("The file is larger than 1 MiB, which no graph is.")
        try:
            return cls.parse(content.decode("utf-8-sig"))
        except UnicodeDecodeError:
            raise BadTemplate("The file is not text in UTF-8.") from None

    @classmethod
    def parse(cls, text: str) -> Template:
        """Raises BadTemplate."""
        try:
            graph = json.loads(text)
        except json.JSONDecodeError as error:
            raise BadTemplate(f"The file is not JSON: {error.msg} in line {error.lineno}.") from None
        except (ValueError, RecursionError):
            raise BadTemplate("The file is not JSON.") from None
        if isinstance(graph, dict) and isinstance(graph.get("nodes"), list):
            raise BadTemplate('The file was saved for the editor: save it in ComfyUI by "Export (API)" instead.')
        if not _is_graph(graph):
            raise BadTemplate(
                'The file is no graph in the API format, {"3": {"class_type": "KSampler", "inputs": {…}}, …}: '
                'save it in ComfyUI by "Export (API)".'
            )
        found = set(_strings(graph))
        missing = [f"{{{name}}}" for name in NEEDED if not _has(name, found)]
        if missing:
            raise BadTemplate(
                f"The graph has no {' and no '.join(missing)}: write it as a string where the value goes, "
                f'as in "seed": "{{seed}}".'
            )
        return cls(graph)

    @property
    def classes(self) -> frozenset[str]:
        """The nodes that the graph is made of."""
        return frozenset(str(node["class_type"]) for node in self._graph.values())

    @property
    def seeds(self) -> tuple[tuple[str, str, str], ...]:
        """Where seeds go: node, its class and its input."""
        return tuple(
            (number, str(node["class_type"]), str(name))
            for number, node in self._graph.items()
            for name, value in _inputs(node).items()
            if value == "{seed}"
        )

    def differs(self, number: str, name: str) -> bool:
        """Whether this input is not the same in each picture's graph."""
        return bool(_PLACEHOLDER.search(str(_inputs(self._graph.get(number, {})).get(name, ""))))

    def graph(self, brief: Brief, *, mark: str = "") -> Graph:
        """`mark` is put behind the names of the files that are saved: ComfyUI runs nothing for a graph that it knows,
        and names the file of then, which may be gone."""
        numbers = {
            "{seed}": brief.seed,
            "{width}": brief.size.width_px,
            "{height}": brief.size.height_px,
            "{steps}": STEPS,
        }
        graph = {name: _filled_node(node, numbers, brief.prompt) for name, node in self._graph.items()}
        return {name: _marked(node, mark) for name, node in graph.items()} if mark else graph


def _inputs(node: dict[str, object]) -> dict[str, object]:
    inputs = node.get("inputs")
    return inputs if isinstance(inputs, dict) else {}


def _marked(node: dict[str, object], mark: str) -> dict[str, object]:
    prefix = _inputs(node).get(_PREFIX)
    if not isinstance(prefix, str):
        return node
    return node | {"inputs": _inputs(node) | {_PREFIX: f"{prefix}-{mark}"}}


def _filled_node(node: dict[str, object], numbers: dict[str, int], prompt: str) -> dict[str, object]:
    return {key: _filled(value, numbers, prompt) for key, value in node.items()}


def _filled(value: object, numbers: dict[str, int], prompt: str) -> object:
    """What is put in is not looked at again: a prompt with `{seed}` in it keeps that."""
    match value:
        case str():
            return numbers[value] if value in numbers else value.replace("{prompt}", prompt)
        case list():
            return [_filled(item, numbers, prompt) for item in value]
        case dict():
            return {key: _filled(item, numbers, prompt) for key, item in value.items()}
        case _:
            return value


def _is_graph(graph: object) -> bool:
    nodes = list(graph.values()) if isinstance(graph, dict) else []
    return bool(nodes) and all(
        isinstance(node, dict) and isinstance(node.get("class_type"), str) and isinstance(node.get("inputs"), dict)
        for node in nodes
    )


def _strings(value: object) -> list[str]:
    match value:
        case str():
            return [value]
        case list():
            return [text for item in value for text in _strings(item)]
        case dict():
            return [text for item in value.values() for text in _strings(item)]
        case _:
            return []


def _has(name: str, found: set[str]) -> bool:
    placeholder = f"{{{name}}}"
    return any(placeholder in text for text in found) if name == "prompt" else placeholder in found
