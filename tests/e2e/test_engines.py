"""The real program with an engine written by others: a few settings, and a picture."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.program import TIME_LIMIT_S, Program, prepare, program, until
from tests.fakes.backend import sample_png
from tests.fakes.comfyui_server import comfyui_server
from tests.fakes.contract_server import DROP
from tests.fakes.doctor import WELL, verdict
from tests.fakes.openai_engine import MODEL, localai, openai_engine, sd_server, sglang, vllm_omni, xinference
from tests.fakes.openai_refusals import GPT_IMAGE, gpt_image
from tests.fakes.sdcpp_server import sdcpp_server

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(TIME_LIMIT_S)]

PICTURE = sample_png(size_px=256)
UNDERSTAND = {
    "openai": gpt_image,
    "plain": sd_server,
    "vllm-omni": vllm_omni,
    "sglang": sglang,
    "localai": localai,
    "xinference": xinference,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """What an operator writes for it."""

    settings: Mapping[str, str]


@asynccontextmanager
async def engine(name: str) -> AsyncIterator[Engine]:
    if name == "sdcpp":
        async with sdcpp_server() as sdcpp:
            sdcpp.picture = PICTURE
            yield Engine(settings={"BACKENDS": name, "SDCPP_URL": sdcpp.url})
    elif name == "comfyui":
        async with comfyui_server() as comfyui:
            comfyui.picture = PICTURE
            yield Engine(settings={"BACKENDS": name, "COMFYUI_URL": comfyui.url})
    else:
        async with openai_engine(UNDERSTAND[name]) as openai:
            openai.picture = PICTURE
            openai.model = GPT_IMAGE if name == "openai" else MODEL
            plain = {"BACKENDS": "openai_images", "OPENAI_IMAGES_URL": openai.url, "OPENAI_IMAGES_MODEL": openai.model}
            yield Engine(settings=plain if name == "plain" else plain | {"OPENAI_IMAGES_DIALECT": name})


def made(folder: Path) -> bytes:
    return (folder / "fox.png").read_bytes()


def is_accepted(database: Path) -> bool:
    """Whether a picture counts as being made: what befalls it then is not the submit's trouble any more."""
    with closing(sqlite3.connect(database)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM tasks WHERE task_id IS NOT NULL").fetchone()
    return bool(count)


async def imagine(bot: Program) -> None:
    ended = await bot.run("imagine", "a red fox in the snow", "--out", "fox.png")
    assert ended.code == 0, ended.said


@pytest.mark.parametrize("name", [*UNDERSTAND, "sdcpp", "comfyui"])
async def test_a_few_settings_are_enough_for_a_picture(name: str, tmp_path: Path) -> None:
    prepare(tmp_path)
    async with engine(name) as running:
        assert len(running.settings) <= (3 if name in ("plain", "sdcpp", "comfyui") else 4)
        with program(tmp_path, **running.settings) as bot:
            await imagine(bot)
    assert await asyncio.to_thread(made, tmp_path) == PICTURE


async def test_the_doctor_tells_of_an_engine_that_is_there_and_of_one_that_is_not(tmp_path: Path) -> None:
    prepare(tmp_path)
    async with engine("plain") as running:
        with program(tmp_path, **running.settings) as bot:
            well = await bot.run("doctor")
    assert verdict(well.out) == WELL, well.said
    assert "ok    backend openai_images: The engine answers." in well.out
    with program(tmp_path, **running.settings) as bot:
        ill = await bot.run("doctor")
    assert (ill.code, "FAULT backend openai_images: The engine cannot be reached." in ill.out) == (1, True), ill.said


async def test_the_doctor_says_which_file_comfyui_misses_and_where(tmp_path: Path) -> None:
    prepare(tmp_path)
    async with comfyui_server() as comfyui:
        comfyui.nodes["VAELoader"]["vae_name"] = [["other.safetensors"]]
        with program(tmp_path, BACKENDS="comfyui", COMFYUI_URL=comfyui.url) as bot:
            ill = await bot.run("doctor")
            refused = await bot.run("imagine", "a red fox in the snow", "--out", "fox.png")
    told = "node 40 (VAELoader), vae_name: ae.safetensors is not there; ComfyUI finds other.safetensors."
    assert (ill.code, told in ill.out) == (1, True), ill.said
    assert refused.code == 1
    assert "neither other words nor a second try" in refused.err
    assert "word it differently" not in refused.said


async def test_a_picture_that_the_engine_lost_is_made_anew_the_same(tmp_path: Path) -> None:
    prepare(tmp_path)
    async with openai_engine(sglang) as losing:
        losing.picture, losing.ending = PICTURE, DROP
        losing.hold()
        settings = {"BACKENDS": "openai_images", "OPENAI_IMAGES_URL": losing.url, "OPENAI_IMAGES_DIALECT": "sglang"}
        with program(tmp_path, **settings) as bot:
            asking = asyncio.create_task(imagine(bot))
            await losing.begun()
            await until(lambda: is_accepted(bot.database), "the picture does not count as being made")
            losing.go_on()
            await losing.begun()
            losing.ending = None
            await asking
    assert await asyncio.to_thread(made, tmp_path) == PICTURE
    assert len(losing.painted) >= 2
    assert len(set(losing.painted)) == 1
