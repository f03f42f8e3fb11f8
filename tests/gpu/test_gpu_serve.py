"""The GPU server with the real child on a tiny pipeline, from the HTTP call to the picture."""

from __future__ import annotations

import asyncio
import inspect
import io
import json
import re
import time
from base64 import b64encode
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
import pytest_asyncio
from PIL import Image

from bot.backends.local import ABILITIES
from bot.gpu.settings import GpuServerSettings
from bot.gpu.supervisor import GpuState
from tests.contract import test_backends as contract
from tests.contract.served_rigs import HEALTH, NoonClock, Relay, relayed
from tests.e2e.program import TIME_LIMIT_S, free_port, is_alive, prepare, program, until
from tests.fakes.contract_server import SUBMIT, Call
from tests.fakes.gpu_server import TOKEN, Caller, gpu_server
from tests.gpu.bare import ROUNDING, BarePipeline, as_png, difference

CHILD = GpuServerSettings().child
pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(TIME_LIMIT_S)]


@pytest.fixture(scope="module")
def bare(model: Path) -> BarePipeline:
    return BarePipeline(model)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def gpu(model: Path, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Caller]:
    """One for all tests here: a start takes as long as importing PyTorch."""
    folder = tmp_path_factory.mktemp("gpu")
    async with gpu_server(folder, model=model, child=CHILD, clock=NoonClock(speed=1)) as served:
        yield served


async def test_the_loop_stays_quick_while_the_child_loads(gpu: Caller) -> None:
    """First of all, while the child still loads. What counts is how long this thread was busy at one time: the rest is
    the machine's."""
    busy_s: list[float] = []
    before_s = time.thread_time()
    while gpu.server.supervisor.report().state is not GpuState.READY:
        await asyncio.sleep(0.001)
        now_s = time.thread_time()
        busy_s.append(now_s - before_s)
        before_s = now_s
    assert len(busy_s) > 100
    assert sorted(busy_s)[int(len(busy_s) * 0.99)] < 0.05


@pytest.mark.parametrize("seed", [0, 42, 2**32 - 1])
async def test_the_bytes_of_a_seed_are_those_of_the_bare_pipeline(gpu: Caller, bare: BarePipeline, seed: int) -> None:
    expected = bare.paint("a red fox in the snow, 여우", seed=seed)
    assert await gpu.picture(await gpu.submit("a red fox in the snow, 여우", seed=seed)) == expected
    assert await gpu.picture(await gpu.submit("a red fox in the snow, 여우", seed=seed)) == expected


async def test_another_seed_or_prompt_is_another_picture(gpu: Caller) -> None:
    pictures = [
        await gpu.picture(await gpu.submit(prompt, seed=seed))
        for prompt, seed in (("a fox", 1), ("a fox", 2), ("a cat", 1))
    ]
    assert len(set(pictures)) == 3


async def test_pictures_that_are_asked_for_together_are_those_of_each_alone(gpu: Caller, bare: BarePipeline) -> None:
    tasks = {seed: await gpu.submit(f"a fox {seed}", seed=seed) for seed in range(6)}
    for seed, task_id in tasks.items():
        assert difference(await gpu.picture(task_id), bare.paint(f"a fox {seed}", seed=seed)) <= ROUNDING


async def test_a_picture_to_begin_from_is_painted_over_as_the_bare_pipeline_does_it(
    gpu: Caller, bare: BarePipeline
) -> None:
    source = Image.open(io.BytesIO(bare.paint("a house", seed=5))).convert("RGB")
    image = b64encode(as_png(source)).decode()
    for strength in (0.3, 1.0):
        task_id = await gpu.submit("a fox", seed=9, image_base64=image, strength=strength, steps=4)
        expected = bare.paint_from(source, "a fox", seed=9, strength=strength, steps=4)
        assert await gpu.picture(task_id) == expected


async def test_a_cancel_frees_the_device_within_a_step(gpu: Caller) -> None:
    long = await gpu.submit("long", steps=50, width=512, height=512)
    began_s = time.monotonic()
    after = await gpu.until(long, lambda data: float(str(data["progress"])) >= 0.1)
    step_s = (time.monotonic() - began_s) / (float(str(after["progress"])) * 50)
    began_s = time.monotonic()
    await gpu.cancel(long)
    await gpu.picture(await gpu.submit("short"))
    assert time.monotonic() - began_s < 2 * step_s + 2.0  # the others would take 45 steps
    assert (await gpu.look(long))["status"] == "CANCELLED"


async def test_a_kill_of_the_child_costs_no_picture(gpu: Caller, bare: BarePipeline) -> None:
    painted = await gpu.submit("painted", steps=20, width=256, height=256, seed=4)
    waiting = await gpu.submit("waiting", seed=5)
    await gpu.until(painted, lambda data: float(str(data["progress"])) > 0)
    gpu.kill_child()
    assert await gpu.picture(painted) == bare.paint("painted", seed=4, side_px=256, steps=20)
    assert await gpu.picture(waiting) == bare.paint("waiting", seed=5)


# --- the contract of backends ----------------------------------------------------------------------------------


class SmallRelay(Relay):
    """Asks for small pictures: the contract says nothing of sizes."""

    async def _ask(self, call: Call) -> httpx.Response:
        if call.path == SUBMIT:
            fields = {**json.loads(call.body), "width": 64, "height": 64, "steps": 2}
            call = replace(call, body=json.dumps(fields).encode())
        return await super()._ask(call)


RULES = [
    rule
    for name, rule in vars(contract).items()
    if name.startswith("test_") and list(inspect.signature(rule).parameters) == ["rig"]
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
async def test_it_keeps_the_contract(gpu: Caller, rule: Callable[[contract.Rig], Awaitable[None]]) -> None:
    relay = SmallRelay(upstream=gpu.server.url)
    async with relayed(relay, key=TOKEN, abilities=ABILITIES) as served:
        await rule(contract.GpuRig(served.backend, served.relay))


# --- the program -----------------------------------------------------------------------------------------------


async def test_the_command_serves_until_it_is_told_to_stop(tmp_path: Path, model: Path, bare: BarePipeline) -> None:
    port = free_port()
    with program(tmp_path, GPU_MODEL=str(model), GPU_SERVER_TOKEN=TOKEN) as served:
        served.process = served.spawn("gpu-serve", "--port", str(port))
        await until(lambda: "GPU server listens at" in served.out)
        async with httpx.AsyncClient(
            base_url=f"http://127.0.0.1:{port}", headers={"Authorization": f"Bearer {TOKEN}"}
        ) as client:
            await _ready(client)
            answer = await client.post(
                "/api/generate", json={"prompt": "a fox", "width": 64, "height": 64, "steps": 2, "seed": 3}
            )
            task_id = answer.json()["data"]["task_id"]

            async def is_done() -> bool:
                status = await client.get("/api/status", params={"task_id": task_id})
                return bool(status.json()["data"]["response"])

            await until(is_done)
            (url,) = (await client.get("/api/status", params={"task_id": task_id})).json()["data"]["response"]
            assert (await client.get(url)).content == bare.paint("a fox", seed=3)
        assert await served.stop() == 0
        assert TOKEN not in served.said


async def _ready(client: httpx.AsyncClient) -> None:
    async def is_ready() -> bool:
        return bool((await client.get(HEALTH)).json()["state"] == "ready")

    await until(is_ready)


async def test_one_command_paints_with_a_server_of_its_own(tmp_path: Path, model: Path, bare: BarePipeline) -> None:
    prepare(tmp_path)
    with program(tmp_path, BACKENDS="local", GPU_MODEL=str(model)) as made:
        painted = await made.run("imagine", "a fox", "--out", "fox.png", "--seed", "3", "--size", "64x64")
    assert painted.code == 0, painted.said
    assert (tmp_path / "fox.png").read_bytes() == bare.paint("a fox", seed=3, steps=8)


async def test_no_child_outlives_a_bot_that_was_killed_while_it_loads(tmp_path: Path, model: Path) -> None:
    prepare(tmp_path)
    with program(tmp_path, BACKENDS="local", GPU_MODEL=str(model)) as bot:
        bot.begin()
        await until(lambda: re.search(r"gpu_child_started.*pid=\S*\d", bot.said) is not None)
        pid = int(
            re.sub(r"\x1b\[[0-9;]*m", "", bot.said).split("gpu_child_started", 1)[1].split("pid=", 1)[1].split()[0]
        )
        assert is_alive(pid)
        bot.kill()
        await until(lambda: not is_alive(pid))
