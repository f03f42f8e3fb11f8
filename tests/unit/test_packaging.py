"""What ships: the Dockerfile, compose.yaml, the Makefile and the locks say what the program needs, and no more."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml  # type: ignore[import-untyped]  # it has no types of its own

from bot.ops.http import create_app
from bot.ops.metrics import Metrics
from bot.serving.server import HttpServer
from bot.settings.loading import load
from bot.settings.settings import Settings

ROOT = Path(__file__).parents[2]
LOCKS = ("requirements.lock", "requirements-dev.lock")


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def instructions(name: str = "Dockerfile") -> list[tuple[str, str]]:
    joined = re.sub(r"\\\n\s*", "", text(name))
    lines = [line for line in joined.splitlines() if line and not line.startswith("#")]
    return [(line.split(" ", 1)[0], line.split(" ", 1)[1]) for line in lines]


def instruction(name: str) -> str:
    """The last one of this name: the one of the final stage."""
    return [rest for key, rest in instructions() if key == name][-1]


def healthcheck() -> list[str]:
    command: list[str] = json.loads(instruction("HEALTHCHECK").split("CMD ", 1)[1])
    return command


def targets() -> dict[str, str]:
    return dict(re.findall(r"^([a-z-]+):[^=\n#]*(?:## (.*))?$", text("Makefile"), re.MULTILINE))


def test_the_image_copies_only_what_there_is_and_what_is_let_in() -> None:
    copied = [rest.split()[0] for key, rest in instructions() if key == "COPY" and not rest.startswith("--from")]
    let_in = {line[1:] for line in text(".dockerignore").splitlines() if line.startswith("!")}
    assert set(copied) == let_in
    assert all((ROOT / path).exists() for path in copied)
    assert "*" in text(".dockerignore").splitlines()


def test_the_image_installs_the_lock_by_its_hashes() -> None:
    install, gpu = [rest for key, rest in instructions() if key == "RUN" and "pip install" in rest]
    assert "--require-hashes -r /build/requirements.lock" in install
    assert "-c /build/constraints.txt -r /build/gpu.txt" in gpu


def test_the_gpu_server_is_a_target_of_its_own_and_the_bot_is_what_is_built_by_default() -> None:
    stages = [rest for key, rest in instructions() if key == "FROM"]
    assert stages[-2:] == ["runtime AS gpu", "runtime"]
    commands = [json.loads(rest) for key, rest in instructions() if key == "CMD"]
    assert commands == [
        ["python", "-m", "bot", "gpu-serve", "--host", "0.0.0.0"],  # noqa: S104 - in a container, and with a token
        ["python", "-m", "bot", "run"],
    ]


def test_what_a_gpu_needs_is_pinned_and_in_no_lock() -> None:
    extra = tomllib.loads(text("pyproject.toml"))["project"]["optional-dependencies"]["gpu"]
    assert {_normal(dependency) for dependency in extra} >= {"torch", "diffusers", "transformers", "accelerate"}
    assert all(re.fullmatch(r"[a-z-]+==[0-9.]+", dependency) for dependency in extra)
    assert "diffusers==0.42.1" in extra
    assert not [name for name in LOCKS if re.search(r"^torch==", text(name), re.MULTILINE)]


def test_the_constraints_for_a_gpu_name_everything_in_the_lock() -> None:
    """pip takes neither extras nor hashes in constraints, so that sed takes them out."""
    (script,) = set(re.findall(r"sed -n '(s/[^']+/p)'", text("Makefile").replace("$$", "$")))
    assert script in text("Dockerfile")
    told = subprocess.run(
        ["sed", "-n", script, "requirements-dev.lock"],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "uvicorn==" in told
    assert len(told.splitlines()) == len(re.findall(r"^[a-z0-9]", text("requirements-dev.lock"), re.MULTILINE))
    assert "[" not in told
    assert "hash" not in told


def test_the_image_runs_the_bot_as_nobody_in_particular() -> None:
    assert re.fullmatch(r"[1-9]\d+", instruction("USER"))
    assert instruction("STOPSIGNAL") == "SIGTERM"
    assert json.loads(instruction("CMD")) == ["python", "-m", "bot", "run"]
    assert instruction("VOLUME") == "/data"


def test_the_image_keeps_its_data_in_the_volume() -> None:
    env = dict(pair.split("=", 1) for pair in instruction("ENV").split())
    assert (env["DATABASE_URL"], env["DATA_DIR"]) == ("sqlite:////data/bot.db", "/data")


def test_all_stages_have_one_python_that_is_new_enough() -> None:
    stages = [rest.split() for key, rest in instructions() if key == "FROM"]
    bases = {stage[0] for stage in stages} - {stage[2] for stage in stages if len(stage) > 2}
    (version,) = {re.fullmatch(r"python:3\.(\d+)-slim", base) for base in bases}
    assert version is not None
    assert int(version[1]) >= 11


def run_healthcheck(**env: str) -> int:
    interpreter, *arguments = healthcheck()
    assert interpreter == "python"
    clean = {name: value for name, value in os.environ.items() if not name.startswith("WEB_")}
    # A proxy in the container's environment must not be asked for the container itself.
    clean["http_proxy"] = "http://127.0.0.1:9"
    return subprocess.run([sys.executable, *arguments], env=clean | env, capture_output=True, check=False).returncode


async def test_the_healthcheck_asks_the_port_that_was_set() -> None:
    app = create_app(metrics=Metrics(strict=True), pings={}, password="long enough")
    async with HttpServer(host="127.0.0.1", port=0, app=app) as server:
        port = str(server.port)
        assert await asyncio.to_thread(run_healthcheck, WEB_PORT=port) == 0
        assert await asyncio.to_thread(run_healthcheck, WEB_PORT=port, WEB_HOST="0.0.0.0") == 0  # noqa: S104
    assert run_healthcheck(WEB_PORT=port) != 0


def test_without_a_port_a_running_bot_is_a_healthy_one() -> None:
    assert run_healthcheck(WEB_PORT="0") == 0


Yaml = str | bool | list["Yaml"] | dict[str, "Yaml"] | None


def compose(*way: str) -> Yaml:
    """What stands in compose.yaml under these names."""
    found: Yaml = yaml.safe_load(text("compose.yaml"))
    for name in way:
        assert isinstance(found, dict)
        found = found[name]
    return found


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("build", "."),
        ("restart", "unless-stopped"),
        ("stop_grace_period", "30s"),
        ("ports", ["127.0.0.1:8080:8080"]),
        ("read_only", True),
        ("cap_drop", ["ALL"]),
        ("security_opt", ["no-new-privileges:true"]),
        ("tmpfs", ["/tmp"]),  # noqa: S108 - in the container
        ("volumes", ["data:/data"]),
        ("env_file", [{"path": ".env", "required": False}]),
    ],
)
def test_compose_says(name: str, value: Yaml) -> None:
    """Of the bot, and not somewhere else in the file."""
    assert compose("services", "bot", name) == value


def test_compose_runs_the_bot_alone_and_keeps_its_data() -> None:
    assert isinstance(services := compose("services"), dict)
    assert set(services) == {"bot"}
    assert compose("volumes") == {"data": None}
    assert instruction("VOLUME") == "/data"


def compose_environment() -> dict[str, str]:
    environment = compose("services", "bot", "environment")
    assert isinstance(environment, dict)
    assert environment
    assert all(isinstance(value, str) for value in environment.values())
    return {name: str(value) for name, value in environment.items()}


def test_compose_needs_a_password() -> None:
    assert re.fullmatch(r"\$\{WEB_PASSWORD:\?.+\}", compose_environment()["WEB_PASSWORD"])


def test_compose_sets_nothing_that_is_no_setting() -> None:
    unknown = {name for name in compose_environment() if name.lower() not in Settings.model_fields}
    assert unknown == set()


def test_what_compose_sets_is_what_its_port_and_its_volume_need() -> None:
    written = {name: re.sub(r"\$\{\w+:-(.+)\}", r"\1", value) for name, value in compose_environment().items()}
    settings = load(written | {"WEB_PASSWORD": "long enough"}, None)
    pool = compose("networks", "default", "ipam", "config")
    assert pool == [{"subnet": ",".join(map(str, settings.trusted_proxies))}]
    assert (settings.web_host, settings.web_port) == ("0.0.0.0", 8080)  # noqa: S104 - in the container
    assert settings.database_path == Path("/data/bot.db")
    assert settings.data_dir == Path("/data")
    assert settings.warnings == ()


@pytest.mark.parametrize("name", [*LOCKS, "requirements-mutants.lock"])
def test_a_lock_pins_everything_by_hash_and_names_no_place_to_get_it(name: str) -> None:
    entries = re.split(r"\n(?=\S)", text(name).strip())
    assert entries
    for entry in entries:
        assert re.match(r"[a-z0-9._-]+(\[[a-z0-9,._-]+\])?==[^ ]+( ; .+)? \\\n", entry), entry[:80]
        assert "--hash=sha256:" in entry
    assert not re.search(r"://|--(extra-)?index-url|--find-links|--trusted-host", text(name))


def test_the_locks_agree_and_hold_every_dependency() -> None:
    pinned = re.compile(r"^([a-z0-9._-]+)(?:\[[^\]]*\])?==(\S+)", re.MULTILINE)
    runtime, dev = (dict(pinned.findall(text(name))) for name in LOCKS)
    project = tomllib.loads(text("pyproject.toml"))["project"]
    assert {_normal(dependency) for dependency in project["dependencies"]} <= set(runtime)
    assert {_normal(dependency) for dependency in project["optional-dependencies"]["dev"]} <= set(dev)
    assert {name: dev.get(name) for name in runtime} == runtime


def _normal(dependency: str) -> str:
    """As PEP 503 writes the name, without extras and versions."""
    return re.sub(r"[-_.]+", "-", re.split(r"[^A-Za-z0-9._-]", dependency)[0]).lower()


def test_the_locks_name_the_extras_that_others_ask_for() -> None:
    """pip takes `coverage[toml]` for something else than `coverage`: not named, it is taken without a hash."""
    for name in LOCKS:
        for package, extra in (("uvicorn", "standard"), ("python-telegram-bot", "rate-limiter")):
            assert re.search(rf"^{package}\[{extra}\]==", text(name), re.MULTILINE), (name, package)
    assert re.search(r"^coverage\[toml\]==", text("requirements-dev.lock"), re.MULTILINE)


def test_the_makefile_has_its_targets_and_tells_of_them() -> None:
    told = {name for name, what in targets().items() if what}
    assert told == {
        *("help", "install", "install-dev", "install-gpu", "run", "test", "simulate", "fuzz", "soak", "ledger-storm"),
        *("test-gpu", "mutants", "check", "bench", "bench-gpu", "lock", "clean"),
    }
    phony = re.search(r"^\.PHONY: (.*)$", text("Makefile"), re.MULTILINE)
    assert phony is not None
    assert set(phony[1].split()) == set(targets())


def test_every_target_that_the_documents_name_is_there() -> None:
    documents = [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]
    for document in documents:
        if document.exists():
            named = re.findall(r"(?:`|^\s*)make ([a-z-]+)", document.read_text(encoding="utf-8"), re.MULTILINE)
            assert set(named) <= set(targets()), document.name


FAKE_PYTHON = """#!/bin/sh
case "$*" in
  *pip\\ install*) echo "$*" > asked; read -r line < go_on; exit "$line" ;;
  *tomllib*) echo torch==2.0 ;;
esac
"""


@pytest.mark.timeout(60)
@pytest.mark.parametrize("target", ["install", "install-gpu"])
@pytest.mark.parametrize("code", [0, 3])
def test_an_installation_that_takes_long_says_so_and_ends_as_pip_ends(tmp_path: Path, target: str, code: int) -> None:
    """Where nobody looks on, a line comes from time to time; what makes these lines ends with pip."""
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    for name in ("Makefile", "pyproject.toml", *LOCKS):
        (tmp_path / name).write_text(text(name), encoding="utf-8")
    if target == "install-gpu":
        (tmp_path / ".venv" / "requirements.lock").write_text(text("requirements.lock"), encoding="utf-8")
    python = tmp_path / ".venv" / "bin" / "python"
    python.write_text(FAKE_PYTHON, encoding="utf-8")
    python.chmod(0o755)
    os.mkfifo(tmp_path / "go_on")
    with subprocess.Popen(
        ["make", "--no-print-directory", target, "TELL_EVERY_S=0.02"],  # noqa: S607
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as making:
        assert making.stdout is not None
        assert making.stdout.readline().startswith("Installing ")
        assert [making.stdout.readline() for _ in range(2)] == ["  still installing\n"] * 2
        (tmp_path / "go_on").write_text(f"{code}\n", encoding="utf-8")
        making.stdout.read()  # which ends, since nothing is left that could write there
    assert (making.returncode == 0) is (code == 0)
    assert "--quiet" in (tmp_path / "asked").read_text(encoding="utf-8")


def test_make_without_a_target_lists_them() -> None:
    listed = subprocess.run(["make", "--silent"], cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S607
    assert "make run" in listed
    assert "make check" in listed


def test_the_checks_for_every_change_are_a_script_of_their_own() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert "set -euo pipefail" in script.read_text(encoding="utf-8")
    assert re.search(
        r"^make check\nmake test\nmake install-gpu\nmake test-gpu$", script.read_text(encoding="utf-8"), re.MULTILINE
    )


@pytest.mark.parametrize("flags", ["", "--cov --cov-fail-under=90"])
def test_the_tests_look_at_coverage_where_they_are_told_to(flags: str) -> None:
    environment = {"PATH": os.environ["PATH"], "COVERAGE_FLAGS": flags}
    planned = subprocess.run(
        ["make", "--dry-run", "test"],  # noqa: S607
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    (said,) = re.findall(r"-m pytest -q -n 4.*", planned)
    assert ("--cov" in said, flags in said) == (bool(flags), True)


def test_for_every_change_nine_tenths_of_the_code_must_be_reached() -> None:
    told = re.search(r'^export COVERAGE_FLAGS="(.*)"$', text(".ci/run"), re.MULTILINE)
    assert told is not None
    assert {"--cov", "--cov-fail-under=90"} <= set(told[1].split())


def test_the_licence_is_the_one_that_the_project_names() -> None:
    project = tomllib.loads(text("pyproject.toml"))["project"]
    assert project["license"] == "MIT"
    assert text("LICENSE").startswith("MIT License\n\nCopyright (c) 2026 the imagine-bot authors\n")
