"""Which backends are opened, and under which names."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from bot.app.backends import PLUGS, BackendTerms, check_packages, kind_of, open_backends, terms_of
from bot.backends.local import ABILITIES, servers
from bot.model.images import Abilities
from bot.ports import BackendLimits
from bot.settings.backends import BackendChoice
from bot.settings.loading import WrongSettings, load
from bot.settings.settings import Settings

SERVERS = {"BACKENDS": "local,zimage", "ZIMAGE_API_KEY": "key", "GPU_SERVER_URL": "http://a:8188,http://b:8188"}


def read(**env: str) -> Settings:
    return load(env, None)


def test_each_gpu_server_is_a_backend_of_its_own() -> None:
    assert servers(read(**SERVERS)) == {"local": "http://a:8188", "local-2": "http://b:8188"}


def test_each_backend_that_a_setting_names_has_a_plug() -> None:
    assert [plug.name for plug in PLUGS] == list(BackendChoice)


async def test_backends_are_opened_in_the_order_of_preference_with_what_they_can_do() -> None:
    async with open_backends(read(**SERVERS)) as backends:
        assert [(backend.name, backend.abilities) for backend in backends] == [
            ("local", ABILITIES),
            ("local-2", ABILITIES),
            ("zimage", Abilities()),
        ]


async def test_the_key_of_one_is_never_told_to_the_other(tmp_path: Path) -> None:
    env = SERVERS | {"GPU_SERVER_TOKEN": "token-of-the-gpu", "DATA_DIR": str(tmp_path)}
    settings = read(**env)
    assert settings.secrets >= {"key", "token-of-the-gpu"}
    async with open_backends(settings) as backends:
        assert "token-of-the-gpu" not in "".join(map(repr, backends))


@pytest.mark.parametrize(
    ("name", "kind"),
    [("local", "local"), ("local-2", "local"), ("zimage", "zimage"), ("openai_images", "openai_images")],
)
def test_each_backend_has_a_kind(name: str, kind: str) -> None:
    assert kind_of(name) == kind


@pytest.mark.parametrize("name", ["local-x", "first", ""])
def test_a_backend_that_no_setting_names_gets_nobody_elses_limits(name: str) -> None:
    with pytest.raises(ValueError, match="is not a valid BackendChoice"):
        kind_of(name)


TERMS = {
    "BACKENDS": ",".join(BackendChoice),
    "ZIMAGE_API_KEY": "key",
    "OPENAI_IMAGES_URL": "http://a:1",
    "SDCPP_URL": "http://a:2",
    "COMFYUI_URL": "http://a:3",
    "ZIMAGE_MAX_ACTIVE": "11",
    "ZIMAGE_MAX_REQUESTS_PER_S": "7",
    "GPU_MAX_ACTIVE": "12",
    "ENGINE_MAX_ACTIVE": "13",
    "PRICE_CREDITS": "5",
    "BACKEND_PRICES": "zimage:2,comfyui:0",
    "BACKEND_WEIGHTS": "local:3",
}


def terms(max_active: int, max_calls_per_s: float, *, price: int, weight: int) -> BackendTerms:
    limits = BackendLimits(max_active=max_active, max_calls_per_s=max_calls_per_s)
    return BackendTerms(limits=limits, price=price, weight=weight)


TERMS_OF = {
    "zimage": terms(11, 7, price=2, weight=0),
    "local": terms(12, 50, price=5, weight=3),
    "openai_images": terms(13, 50, price=5, weight=0),
    "sdcpp": terms(13, 50, price=5, weight=0),
    "comfyui": terms(13, 50, price=0, weight=0),
    "simulator": terms(50, 50, price=5, weight=0),
}


@pytest.mark.parametrize("choice", list(BackendChoice))
def test_each_backend_has_the_limits_of_its_own_settings(choice: BackendChoice) -> None:
    assert terms_of(read(**TERMS), choice) == TERMS_OF[choice]


def test_without_pytorch_and_without_an_address_there_is_one_sentence() -> None:
    with pytest.raises(WrongSettings, match="run `make install-gpu`, or set GPU_SERVER_URL") as wrong:
        check_packages(read(BACKENDS="local"), find=lambda _: None)
    assert len(wrong.value.sentences) == 1


@pytest.mark.parametrize("env", [SERVERS, {"BACKENDS": "simulator"}, {"BACKENDS": "zimage", "ZIMAGE_API_KEY": "key"}])
def test_who_needs_no_pytorch_is_not_asked_for_it(env: dict[str, str]) -> None:
    check_packages(read(**env), find=lambda _: None)


async def test_without_an_address_a_server_of_ones_own_is_there_as_long_as_the_backends_are() -> None:
    async with open_backends(read(BACKENDS="local"), find=lambda name: name) as backends:
        (local,) = backends
        assert (local.name, local.abilities) == ("local", ABILITIES)
        assert (await local.ping()).is_ok
        port = int(repr(local).rpartition(":")[2].rstrip(">"))
    with pytest.raises(OSError, match="refused"), socket.create_connection(("127.0.0.1", port), timeout=5):
        pass


def test_with_pytorch_all_is_well() -> None:
    check_packages(read(BACKENDS="local"), find=lambda name: name)
