"""How ComfyUI validates a graph (0.3.64, execution.py), with the nodes of the graph that comes with the bot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Graph = Mapping[str, Mapping[str, object]]
Spec = list[object]
Node = dict[str, Spec]

_SIDE: Spec = ["INT", {"default": 1024, "min": 16, "max": 16384, "step": 16}]


def built_in_nodes() -> dict[str, Node]:
    """What each class requires. A list of choices is a list of files or names."""
    return {
        "UNETLoader": {
            "unet_name": [["z_image_turbo_bf16.safetensors", "flux.safetensors"]],
            "weight_dtype": [["default", "fp8_e4m3fn"]],
        },
        "ModelSamplingAuraFlow": {"model": ["MODEL"], "shift": ["FLOAT", {"min": 0.0, "max": 100.0}]},
        "CLIPLoader": {
            "clip_name": ["COMBO", {"options": ["qwen_3_4b.safetensors"]}],
            "type": [["lumina2", "sd3"]],
            "device": [["default", "cpu"]],
        },
        "VAELoader": {"vae_name": [["ae.safetensors"]]},
        "EmptySD3LatentImage": {"width": _SIDE, "height": _SIDE, "batch_size": ["INT", {"min": 1, "max": 4096}]},
        "CLIPTextEncode": {"clip": ["CLIP"], "text": ["STRING", {"multiline": True}]},
        "ConditioningZeroOut": {"conditioning": ["CONDITIONING"]},
        "KSampler": {
            "model": ["MODEL"],
            "positive": ["CONDITIONING"],
            "negative": ["CONDITIONING"],
            "latent_image": ["LATENT"],
            "seed": ["INT", {"min": 0, "max": 2**64 - 1}],
            "steps": ["INT", {"min": 1, "max": 10000}],
            "cfg": ["FLOAT", {"min": 0.0, "max": 100.0}],
            "sampler_name": [["euler", "res_multistep"]],
            "scheduler": [["simple", "normal"]],
            "denoise": ["FLOAT", {"min": 0.0, "max": 1.0}],
        },
        "VAEDecode": {"samples": ["LATENT"], "vae": ["VAE"]},
        "SaveImage": {"images": ["IMAGE"], "filename_prefix": ["STRING", {"default": "ComfyUI"}]},
        "PreviewImage": {"images": ["IMAGE"]},
    }


OUTPUTS = frozenset({"SaveImage", "PreviewImage"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """`good` are the outputs that will be executed; without any, `error` is why the graph is refused."""

    good: tuple[str, ...] = ()
    error: dict[str, object] = field(default_factory=dict)
    node_errors: dict[str, object] = field(default_factory=dict)


def object_info(nodes: Mapping[str, Node]) -> dict[str, object]:
    return {
        name: {"input": {"required": node}, "name": name, "output_node": name in OUTPUTS}
        for name, node in nodes.items()
    }


def validate(graph: Graph, nodes: Mapping[str, Node]) -> Verdict:
    for number, node in graph.items():
        if node["class_type"] not in nodes:
            message = f"Cannot execute because node {node['class_type']} does not exist."
            return Verdict(error=_error("invalid_prompt", message, f"Node ID '#{number}'"))
    outputs = [number for number, node in graph.items() if node["class_type"] in OUTPUTS]
    if not outputs:
        return Verdict(error=_error("prompt_no_outputs", "Prompt has no outputs", ""))
    wrong = {number: errors for number, node in graph.items() if (errors := _errors(node, nodes))}
    bad = {output: [number for number in _behind(output, graph) if number in wrong] for output in outputs}
    good = tuple(output for output in outputs if not bad[output])
    node_errors: dict[str, object] = {
        number: {
            "errors": errors,
            "dependent_outputs": [output for output in outputs if number in bad[output]],
            "class_type": graph[number]["class_type"],
        }
        for number, errors in wrong.items()
    }
    if good:
        return Verdict(good=good, node_errors=node_errors)
    return Verdict(
        error=_error("prompt_outputs_failed_validation", "Prompt outputs failed validation", ""),
        node_errors=node_errors,
    )


def _error(kind: str, message: str, details: str) -> dict[str, object]:
    return {"type": kind, "message": message, "details": details, "extra_info": {}}


def _inputs(node: Mapping[str, object]) -> Mapping[str, object]:
    inputs = node["inputs"]
    assert isinstance(inputs, dict)
    return inputs


def _behind(number: str, graph: Graph) -> set[str]:
    """The node and all that it needs."""
    links = [str(value[0]) for value in _inputs(graph[number]).values() if isinstance(value, list)]
    return {number}.union(*[_behind(link, graph) for link in links])


def _errors(node: Mapping[str, object], nodes: Mapping[str, Node]) -> list[dict[str, object]]:
    given, found = _inputs(node), []
    for name, spec in nodes[str(node["class_type"])].items():
        if name not in given:
            found.append(_of_input("required_input_missing", "Required input is missing", name, (name, spec, None)))
        elif not isinstance(given[name], list):
            found += _of_value(name, given[name], spec)
    return found


def _of_value(name: str, value: object, spec: Spec) -> list[dict[str, object]]:
    kind, options = spec[0], (spec[1] if len(spec) > 1 else {})
    assert isinstance(options, dict)
    choices = kind if isinstance(kind, list) else options.get("options")
    if choices is not None and value not in choices:
        details = f"{name}: {value!r} not in {choices}"
        return [_of_input("value_not_in_list", "Value not in list", details, (name, spec, value))]
    if isinstance(value, int | float) and value < options.get("min", value):
        said = f"Value {value} smaller than min of {options['min']}"
        return [_of_input("value_smaller_than_min", said, name, (name, spec, value))]
    if isinstance(value, int | float) and value > options.get("max", value):
        said = f"Value {value} bigger than max of {options['max']}"
        return [_of_input("value_bigger_than_max", said, name, (name, spec, value))]
    return []


def _of_input(kind: str, message: str, details: str, given: tuple[str, Spec, object]) -> dict[str, object]:
    extra = dict(zip(("input_name", "input_config", "received_value"), given, strict=True))
    return {"type": kind, "message": message, "details": details, "extra_info": extra}
