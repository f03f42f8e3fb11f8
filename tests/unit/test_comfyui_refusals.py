"""What a ComfyUI that validates graphs as the real one does refuses, breaks off, knows already and has lost."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.backends.comfyui import COMFYUI, ComfyUIBackend
from bot.backends.comfyui_template import Template
from bot.model.backend_errors import Advice, BadPicture, Refused
from bot.model.images import EVERY_SEED, AspectRatio, Done, Failed, ImageRequest, InProgress, kept_seed
from bot.ports import BackendTools
from tests.fakes.clock import FastClock
from tests.fakes.comfyui_server import ComfyUIServer, comfyui_server
from tests.unit.engines import fetched

REQUEST = ImageRequest(prompt="a fox", aspect_ratio=AspectRatio.WIDE, seed=3_000_000_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    comfyui_url: str
    comfyui_template: Path
    engine_max_active: int = 4


@pytest.fixture
async def server() -> AsyncIterator[ComfyUIServer]:
    async with comfyui_server() as made:
        yield made


@asynccontextmanager
async def opened(server: ComfyUIServer, **changes: Mapping[str, object]) -> AsyncIterator[ComfyUIBackend]:
    """`changes` are nodes of the graph that are put in its place, by `n` and their number."""
    graph = json.loads(json.dumps(Template.built_in()._graph)) | {name[1:]: node for name, node in changes.items()}
    template = Template.parse(json.dumps(graph))
    backend = ComfyUIBackend(url=server.url, template=template, clock=FastClock(speed=200.0), max_connections=4)
    yield backend
    await backend.aclose()


async def refused(backend: ComfyUIBackend) -> Refused:
    with pytest.raises(Refused) as caught:
        await backend.submit(REQUEST, key="job:0")
    return caught.value


def without_a_file(server: ComfyUIServer) -> None:
    server.nodes["VAELoader"]["vae_name"] = [["other.safetensors"]]


def without_a_node(server: ComfyUIServer) -> None:
    del server.nodes["ModelSamplingAuraFlow"]


def with_another_range(server: ComfyUIServer) -> None:
    server.nodes["KSampler"]["denoise"] = ["FLOAT", {"min": 0.0, "max": 0.5}]


def with_small_sides(server: ComfyUIServer) -> None:
    server.nodes["EmptySD3LatentImage"]["width"] = ["INT", {"min": 16, "max": 1024}]


@pytest.mark.parametrize(
    ("change", "node", "field", "told", "is_certain"),
    [
        (without_a_file, "40 (VAELoader)", "vae_name", "'ae.safetensors' not in ['other.safetensors']", True),
        (without_a_node, "", "", "node ModelSamplingAuraFlow does not exist", True),
        (with_another_range, "44 (KSampler)", "denoise", "Value 1.0 bigger than max of 0.5", True),
        (with_small_sides, "41 (EmptySD3LatentImage)", "width", "Value 1280 bigger than max of 1024", False),
    ],
)
async def test_a_graph_that_does_not_validate_is_the_operators_with_node_and_field(
    server: ComfyUIServer,
    change: Callable[[ComfyUIServer], None],
    node: str,
    field: str,
    told: str,
    *,
    is_certain: bool,
) -> None:
    change(server)
    async with opened(server) as backend:
        error = await refused(backend)
        assert (error.advice, error.is_certain) == (Advice.NOBODY, is_certain)
        assert (error.cause.node, error.cause.field) == (node, field)
        assert told in error.cause.said
        assert server.history == {}


@pytest.mark.parametrize("holds_graphs", [True, False])
async def test_a_graph_of_which_a_part_is_accepted_is_refused_and_nothing_of_it_stays(
    server: ComfyUIServer, *, holds_graphs: bool
) -> None:
    server.holds_graphs = holds_graphs
    preview = {"class_type": "PreviewImage", "inputs": {"images": ["43", 0]}}
    saving = {"class_type": "SaveImage", "inputs": {"images": ["43", 0]}}
    async with opened(server, n9=saving, n10=preview) as backend:
        error = await refused(backend)
        assert (error.cause.node, error.cause.field) == ("9 (SaveImage)", "filename_prefix")
        assert (server.pending, server.running, server.history) == ([], [], {})


async def test_a_picture_gone_from_the_output_folder_is_painted_anew(server: ComfyUIServer) -> None:
    async with opened(server) as backend:
        for _ in range(3):
            task = await backend.submit(REQUEST, key="job:0")
            status = await backend.status(task)
            assert isinstance(status, Done)
            assert await fetched(backend, status.images[0]) == server.picture
            server.files.clear()
            with pytest.raises(BadPicture):
                await fetched(backend, status.images[0])
        assert len(set(server.executed)) == 3


async def test_the_same_picture_for_another_job_does_not_depend_on_the_file_of_the_first(server: ComfyUIServer) -> None:
    async with opened(server) as backend:
        await backend.submit(REQUEST, key="job:0")
        server.files.clear()
        status = await backend.status(await backend.submit(REQUEST, key="job:1"))
        assert isinstance(status, Done)
        assert await fetched(backend, status.images[0]) == server.picture


@pytest.mark.parametrize(
    ("message", "exception", "advice"),
    [
        ("Allocation on device", "torch.OutOfMemoryError", Advice.LATER),
        ("CUDA out of memory. Tried to allocate 2 GiB", "RuntimeError", Advice.LATER),
        ("[Errno 2] No such file: '/home/max/ComfyUI/models/vae/ae.safetensors'", "FileNotFoundError", Advice.NOBODY),
        ("mat1 and mat2 shapes cannot be multiplied", "RuntimeError", Advice.NOBODY),
        ("NSFW content was found", "ValueError", Advice.WORDS),
    ],
)
async def test_what_a_node_stumbles_over_is_told_without_its_paths(
    server: ComfyUIServer, message: str, exception: str, advice: Advice
) -> None:
    server.holds_graphs = True
    async with opened(server) as backend:
        task = await backend.submit(REQUEST, key="job:0")
        server.begin()
        server.fail(message, exception_type=exception)
        status = await backend.status(task)
        assert isinstance(status, Failed)
        assert status.advice is advice
        assert "/home" not in status.detail
        assert status.cause.fields == {"node": "44 (KSampler)", "code": exception, "said": message}


async def test_what_somebody_interrupts_in_comfyui_says_so(server: ComfyUIServer) -> None:
    server.holds_graphs = True
    async with opened(server) as backend:
        task = await backend.submit(REQUEST, key="job:0")
        server.begin()
        server.interrupt()
        status = await backend.status(task)
        assert isinstance(status, Failed)
        assert (status.was_stopped, status.advice) == (True, Advice.LATER)


@pytest.mark.parametrize("most", [2**31 - 1, 16777215, 2**64 - 1])
async def test_a_seed_is_brought_into_what_the_node_takes_and_stays_the_same(server: ComfyUIServer, most: int) -> None:
    server.nodes["OtherSampler"] = {**server.nodes["KSampler"], "seed": ["INT", {"min": 0, "max": most}]}
    sampler = {**Template.built_in()._graph["44"], "class_type": "OtherSampler"}
    server.holds_graphs = True
    async with opened(server, n44=sampler) as backend:
        for key in ("job:0", "job:1"):
            await backend.submit(REQUEST, key=key)
        seeds = [dict(item.graph["44"])["inputs"]["seed"] for item in server.pending]  # type: ignore[index]
        assert seeds[0] == seeds[1] <= most
        assert seeds[0] == REQUEST.seed or most < 3_000_000_000


@pytest.mark.parametrize(
    ("ranges", "kept"),
    [
        ({"least": 0, "most": 2**31 - 1}, range(2**31)),
        ({"least": 1, "most": 16777215}, range(1, 16777216)),
        ({"least": -5, "most": 2**64 - 1}, EVERY_SEED),
        ({"least": 0, "most": 1}, EVERY_SEED),
        ({"least": 0, "most": float("inf")}, EVERY_SEED),
    ],
)
async def test_which_seeds_a_graph_keeps_is_learned_before_the_first_picture(
    server: ComfyUIServer, ranges: dict[str, float], kept: range
) -> None:
    spec = {"min": ranges["least"], "max": ranges["most"]}
    server.nodes["OtherSampler"] = {**server.nodes["KSampler"], "seed": ["INT", spec]}
    sampler = {**Template.built_in()._graph["44"], "class_type": "OtherSampler"}
    async with opened(server, n44=sampler) as backend:
        assert backend.abilities.kept_seeds == EVERY_SEED
        assert (await backend.ping()).is_ok
        assert backend.abilities.kept_seeds == kept
        asked = len(server.asked)
        await backend.learn_seeds()
        assert len(server.asked) == asked


async def test_a_seed_of_before_goes_to_all_nodes_as_the_same_number(server: ComfyUIServer) -> None:
    """Two nodes with ranges of their own, and a job that was accepted when nothing was known of them."""
    server.holds_graphs = True
    for name, most in (("OtherSampler", 2**31 - 1), ("ThirdSampler", 2**20)):
        server.nodes[name] = {**server.nodes["KSampler"], "seed": ["INT", {"min": 1, "max": most}]}
    sampler = Template.built_in()._graph["44"]
    changes = {"n44": {**sampler, "class_type": "OtherSampler"}, "n50": {**sampler, "class_type": "ThirdSampler"}}
    async with opened(server, **changes) as backend:
        await backend.submit(REQUEST, key="job:0")
        (item,) = server.pending
        seeds = {dict(item.graph[number])["inputs"]["seed"] for number in ("44", "50")}  # type: ignore[index]
        assert seeds == {kept_seed(3_000_000_000, range(1, 2**20 + 1))}


async def test_a_start_learns_which_seeds_are_kept_and_does_not_need_comfyui_for_it(
    server: ComfyUIServer, tmp_path: Path
) -> None:
    server.nodes["OtherSampler"] = {**server.nodes["KSampler"], "seed": ["INT", {"min": 0, "max": 2**31 - 1}]}
    graph = {**Template.built_in()._graph, "44": {**Template.built_in()._graph["44"], "class_type": "OtherSampler"}}
    (tmp_path / "graph.json").write_text(json.dumps(graph))
    tools = BackendTools(clock=FastClock(speed=200.0), folder=tmp_path, max_connections=4)
    options = Options(comfyui_url=server.url, comfyui_template=tmp_path / "graph.json")
    async with COMFYUI.open(options, tools) as (backend,):
        assert backend.abilities.kept_seeds == range(2**31)
    await server.stop()
    async with COMFYUI.open(options, tools) as (backend,):
        assert backend.abilities.kept_seeds == EVERY_SEED


async def test_without_a_description_of_its_nodes_a_graph_is_sent_as_it_is(server: ComfyUIServer) -> None:
    server.nodes["OtherSampler"] = server.nodes["KSampler"]
    server.describes_nodes = False
    sampler = {**Template.built_in()._graph["44"], "class_type": "OtherSampler"}
    async with opened(server, n44=sampler) as backend:
        assert await backend.submit(REQUEST, key="job:0")
        assert await backend.examine() == []


async def test_a_comfyui_with_its_routes_below_api_alone_makes_pictures_and_tells_its_progress(
    server: ComfyUIServer,
) -> None:
    server.has_only_api = server.holds_graphs = True
    async with opened(server) as backend:
        assert (await backend.ping()).is_ok
        task = await backend.submit(REQUEST, key="job:0")
        await server.connected()
        server.begin()
        assert isinstance(await backend.status(task), InProgress)
        server.finish()
        status = await backend.status(task)
        assert isinstance(status, Done)
        assert await fetched(backend, status.images[0]) == server.picture


# --- looked at before anything is painted -----------------------------------------------------------------------


async def test_the_graph_that_comes_along_is_well_where_its_nodes_and_files_are(server: ComfyUIServer) -> None:
    async with opened(server) as backend:
        assert await backend.examine() == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            without_a_file,
            "node 40 (VAELoader), vae_name: ae.safetensors is not there; ComfyUI finds other",
        ),
        (without_a_node, "node 47 (ModelSamplingAuraFlow): ComfyUI has no such node."),
        (with_another_range, "node 44 (KSampler), denoise: 1.0 is more than 0.5."),
    ],
)
async def test_what_would_be_refused_is_found_before(
    server: ComfyUIServer, change: Callable[[ComfyUIServer], None], told: str
) -> None:
    change(server)
    async with opened(server) as backend:
        (fault,) = await backend.examine()
        assert fault.startswith(told)
        assert ("POST", "/prompt") not in server.asked


async def test_a_file_in_the_newer_way_of_writing_lists_is_missed_too(server: ComfyUIServer) -> None:
    server.nodes["CLIPLoader"]["clip_name"] = ["COMBO", {"options": []}]
    async with opened(server) as backend:
        assert await backend.examine() == [
            "node 39 (CLIPLoader), clip_name: qwen_3_4b.safetensors is not there; ComfyUI finds nothing."
        ]
