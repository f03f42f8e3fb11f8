"""The settings of engines written by others: what each needs, and a sentence where it has not got it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app.backends import open_backends
from bot.app.opening import check
from bot.settings.backends import BackendChoice
from bot.settings.engines import ADDRESSES, EngineDialect
from bot.settings.loading import WrongSettings, load
from bot.settings.settings import Settings

URL = "http://127.0.0.1:8000"
LOCAL = {"BACKENDS": "openai_images", "OPENAI_IMAGES_URL": URL}


def read(**env: str) -> Settings:
    return load(env, None)


def complaint(**env: str) -> str:
    with pytest.raises(WrongSettings) as wrong:
        load(env, None)
    (sentence,) = wrong.value.sentences
    return sentence


def test_three_settings_are_enough_for_openais_images_api() -> None:
    settings = read(**LOCAL, OPENAI_IMAGES_MODEL="z-image-turbo")
    assert settings.backends == (BackendChoice.OPENAI_IMAGES,)
    assert settings.openai_images_dialect is EngineDialect.PLAIN
    assert settings.warnings == ()


@pytest.mark.parametrize("name", ADDRESSES)
def test_an_engine_without_its_address_is_told_which_setting_it_needs(name: str) -> None:
    assert f"but {name} needs {name.upper()}_URL, which is not set: set it, or" in complaint(BACKENDS=name)


def test_xinference_needs_the_name_of_a_model() -> None:
    assert "OPENAI_IMAGES_MODEL" in complaint(**LOCAL, OPENAI_IMAGES_DIALECT="xinference")
    assert read(**LOCAL, OPENAI_IMAGES_DIALECT="xinference", OPENAI_IMAGES_MODEL="z").openai_images_model == "z"


def test_openai_needs_the_name_of_a_model_and_takes_a_quality() -> None:
    assert "OPENAI_IMAGES_MODEL" in complaint(**LOCAL, OPENAI_IMAGES_DIALECT="openai")
    settings = read(
        **LOCAL, OPENAI_IMAGES_DIALECT="openai", OPENAI_IMAGES_MODEL="gpt-image-1", OPENAI_IMAGES_QUALITY="LOW"
    )
    assert settings.openai_images_quality == "low"
    assert "OPENAI_IMAGES_QUALITY" in complaint(**LOCAL, OPENAI_IMAGES_QUALITY="best")


def test_openai_itself_in_another_dialect_is_doubted_since_it_would_be_asked_twice_for_what_it_bills() -> None:
    hosted = {"BACKENDS": "openai_images", "OPENAI_IMAGES_URL": "https://api.openai.com/v1"}
    assert any("OPENAI_IMAGES_DIALECT=openai" in doubt for doubt in read(**hosted).warnings)
    named = {**hosted, "OPENAI_IMAGES_DIALECT": "openai", "OPENAI_IMAGES_MODEL": "gpt-image-1"}
    assert read(**named).warnings == ()


def test_a_dialect_that_is_nearly_right_is_named() -> None:
    assert "did you mean vllm-omni?" in complaint(**LOCAL, OPENAI_IMAGES_DIALECT="vllm_omni")


@pytest.mark.parametrize("name", ["OPENAI_IMAGES_URL", "SDCPP_URL", "COMFYUI_URL"])
def test_an_address_that_is_not_used_is_doubted(name: str) -> None:
    assert read(**{name: URL}).warnings == (
        f"{name} is set, but BACKENDS does not name {name.removesuffix('_URL').lower()}: it is not used.",
    )


def test_a_graph_that_is_not_used_is_doubted() -> None:
    (doubt,) = read(COMFYUI_TEMPLATE="graph.json").warnings
    assert doubt.startswith("COMFYUI_TEMPLATE is set, but BACKENDS does not name comfyui")


@pytest.mark.parametrize(
    ("url", "is_doubted"), [("http://gpu.lan:8000", True), ("https://gpu.lan", False), (URL, False)]
)
def test_a_key_that_can_be_read_on_its_way_is_doubted(url: str, is_doubted: bool) -> None:
    settings = read(BACKENDS="openai_images", OPENAI_IMAGES_URL=url, OPENAI_IMAGES_KEY="sk-0123456789")
    assert any("OPENAI_IMAGES_KEY travels unencrypted" in doubt for doubt in settings.warnings) is is_doubted


async def test_the_key_is_a_secret_and_shown_nowhere() -> None:
    settings = read(**LOCAL, OPENAI_IMAGES_KEY="sk-0123456789")
    assert "sk-0123456789" in settings.secrets
    assert ("OPENAI_IMAGES_KEY", "set") in settings.effective()
    async with open_backends(settings) as backends:
        assert "sk-0123456789" not in "".join(map(repr, backends))


async def test_each_engine_is_opened_under_its_name(tmp_path: Path) -> None:
    settings = read(
        BACKENDS="comfyui,sdcpp,openai_images",
        OPENAI_IMAGES_URL=URL,
        SDCPP_URL=URL,
        COMFYUI_URL=URL,
        DATA_DIR=str(tmp_path),
    )
    async with open_backends(settings) as backends:
        assert [backend.name for backend in backends] == ["comfyui", "sdcpp", "openai_images"]
        assert all(backend.abilities.bills_nobody for backend in backends)


def test_a_graph_that_cannot_be_used_is_told_at_the_start(tmp_path: Path) -> None:
    path = tmp_path / "graph.json"
    path.write_text('{"1": {"class_type": "A", "inputs": {"a": "{prompt}", "b": "{width}", "c": "{height}"}}}')
    settings = read(BACKENDS="comfyui", COMFYUI_URL=URL, COMFYUI_TEMPLATE=str(path))
    with pytest.raises(WrongSettings) as wrong:
        check(settings)
    (sentence,) = wrong.value.sentences
    assert sentence.startswith(f"COMFYUI_TEMPLATE is {path}, which cannot be used. The graph has no {{seed}}:")


def test_a_graph_that_is_not_used_is_not_looked_at() -> None:
    check(read(COMFYUI_TEMPLATE="/nowhere/graph.json"))
