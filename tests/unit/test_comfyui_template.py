"""The graph for ComfyUI: what is put into it, and what a file must have."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.backends.briefs import Brief
from bot.backends.comfyui_template import MAX_TEMPLATE_BYTES, BadTemplate, Template
from bot.model.images import Size

BRIEF = Brief(prompt='a "fox" {seed} {prompt}', size=Size(width_px=1280, height_px=720), seed=2**32 - 1)
NODE = {"class_type": "Any", "inputs": {"a": "{seed}", "b": "{width}", "c": ["{height}", 0], "d": "{prompt}, ink"}}


def complaint(text: str) -> str:
    with pytest.raises(BadTemplate) as caught:
        Template.parse(text)
    return str(caught.value)


def test_the_built_in_graph_is_filled_and_has_no_placeholder_left() -> None:
    graph = Template.built_in().graph(Brief(prompt="a fox", size=BRIEF.size, seed=7))
    assert "{" not in json.dumps([node["inputs"] for node in graph.values()]).replace('{"', "").replace("{}", "")
    sampler = next(node["inputs"] for node in graph.values() if node["class_type"] == "KSampler")
    assert isinstance(sampler, dict)
    assert (sampler["seed"], sampler["steps"], sampler["cfg"]) == (7, 8, 1.0)
    sizes = [node["inputs"] for node in graph.values() if node["class_type"] == "EmptySD3LatentImage"]
    assert sizes == [{"width": 1280, "height": 720, "batch_size": 1}]
    assert {"clip": ["39", 0], "text": "a fox"} in [node["inputs"] for node in graph.values()]


def test_every_link_of_the_built_in_graph_leads_to_a_node() -> None:
    graph = Template.built_in().graph(BRIEF)
    links = []
    for node in graph.values():
        inputs = node["inputs"]
        assert isinstance(inputs, dict)
        links += [value[0] for value in inputs.values() if isinstance(value, list)]
    assert len(links) > 5
    assert set(links) <= set(graph)


def test_what_is_put_in_is_not_looked_at_again() -> None:
    (node,) = Template.parse(json.dumps({"1": NODE})).graph(BRIEF).values()
    assert node["inputs"] == {"a": 2**32 - 1, "b": 1280, "c": [720, 0], "d": 'a "fox" {seed} {prompt}, ink'}


def test_filling_leaves_the_template_as_it_was() -> None:
    template = Template.parse(json.dumps({"1": NODE}))
    (one,), (other,) = [template.graph(Brief(prompt=prompt, size=BRIEF.size, seed=7)).values() for prompt in "ab"]
    assert (one["inputs"], other["inputs"]) == (
        {"a": 7, "b": 1280, "c": [720, 0], "d": "a, ink"},
        {"a": 7, "b": 1280, "c": [720, 0], "d": "b, ink"},
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", "The file is not JSON: Expecting property name enclosed in double quotes in line 1."),
        ("[" * 100_000, "The file is not JSON."),
        ('{"nodes": [], "links": []}', 'was saved for the editor: save it in ComfyUI by "Export (API)"'),
        ("{}", "is no graph in the API format"),
        ("[]", "is no graph in the API format"),
        ('{"1": {"class_type": "KSampler"}}', "is no graph in the API format"),
        (
            json.dumps({"1": {"class_type": "A", "inputs": {"a": "{prompt}"}}}),
            "no {seed} and no {width} and no {height}",
        ),
        (json.dumps({"1": NODE}).replace("{seed}", "seed {seed}"), "The graph has no {seed}: write it as a string"),
        (json.dumps({"1": NODE}).replace("{prompt}", "a fox"), "The graph has no {prompt}"),
    ],
)
def test_a_file_that_is_none_gets_a_sentence(text: str, sentence: str) -> None:
    assert sentence in complaint(text)


def test_a_file_is_read_with_limits(tmp_path: Path) -> None:
    path = tmp_path / "graph.json"
    path.write_text(json.dumps({"1": NODE}), encoding="utf-8-sig")
    assert Template.read(path).graph(BRIEF)
    for content, part in ((b" " * (MAX_TEMPLATE_BYTES + 1), "larger than 1 MiB"), (b"\xff\xfe", "not text in UTF-8")):
        path.write_bytes(content)
        with pytest.raises(BadTemplate, match=part):
            Template.read(path)
    with pytest.raises(BadTemplate, match=r"cannot be read \(No such file or directory\)"):
        Template.read(tmp_path / "none.json")
