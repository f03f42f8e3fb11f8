"""The terminal commands within this process: what they print, and their exit codes."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest
from PIL import Image

from bot.cli import main
from bot.settings.secret_key import read_secret_key
from bot.settings.settings import Settings
from tests.fakes.databases import make_database
from tests.fakes.doctor import WELL, verdict

pytestmark = pytest.mark.usefixtures("untouched_logging")


@dataclass(frozen=True, slots=True)
class Ended:
    code: int
    out: str
    err: str


Type = Callable[..., Ended]


@pytest.fixture
def type_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Type:
    """Types a command in a folder of its own, with a fresh database and the simulator."""
    for field in Settings.model_fields:
        monkeypatch.delenv(field.upper(), raising=False)
    monkeypatch.setenv("SIMULATOR_DELAY_S", "0.1")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/bot.db")
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    make_database(tmp_path)

    def typed(*words: str) -> Ended:
        code = main(words)
        out, err = capsys.readouterr()
        return Ended(code, out, err)

    return typed


def test_a_key_typed_twice_grants_once(type_: Type) -> None:
    grant = ("credits", "grant", "telegram:300", "50", "--reason", "hello", "--key", "a")
    assert type_(*grant).out.splitlines()[0] == "telegram:300: 0 before, 50 now."
    assert type_(*grant).out.splitlines()[0] == "telegram:300: this key was used before, so nothing was changed."
    assert type_("credits", "show", "telegram:300").out == "telegram:300: can be spent 50, held 0\n"


def test_a_terminal_is_not_commanded_by_what_people_wrote(type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "oper\x1b]0;ator\x07")
    type_("credits", "grant", "telegram:300", "50", "--reason", "a\x1b[2J\u202e prize\x9b1m")
    told = [
        type_("credits", "history", "telegram:300"),
        type_("credits", "grant", "\x1b[31mme", "5"),
        type_("jobs", "show", "\x1b[2J"),
    ]
    assert "by terminal:oper]0;ator  \u2068a[2J prize1m\u2069" in told[0].out
    assert all("\x1b" not in ended.out + ended.err for ended in told)
    assert [ended.code for ended in told] == [0, 1, 1]


@pytest.mark.parametrize("command", ["grant", "deduct"])
def test_a_key_typed_again_later_tells_what_there_is_now(type_: Type, command: str) -> None:
    type_("credits", "grant", "telegram:300", "50")
    change = ("credits", command, "telegram:300", "10", "--key", "a")
    type_(*change)
    left = 30 if command == "deduct" else 50
    type_("credits", "deduct", "telegram:300", "10", "--key", "b")
    assert type_(*change).out.splitlines()[-1] == f"telegram:300: can be spent {left}, held 0"
    assert type_("credits", "show", "discord:300").out.splitlines()[-1] == "discord:300: can be spent 0, held 0"


def test_credits_taken_back_stand_in_the_history(type_: Type) -> None:
    type_("credits", "grant", "telegram:300", "5")
    assert type_("credits", "deduct", "telegram:300", "2", "--reason", "too many").code == 0
    history = type_("credits", "history", "telegram:300").out.splitlines()
    assert "-2" in history[0]
    assert history[0].endswith("too many")
    assert history[-1] == "telegram:300: can be spent 3, held 0"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("credits", "grant", "telegram300", "5"), "telegram300"),
        (("credits", "grant", "telegram:300", "0"), "from 1 to"),
        (("credits", "grant", "telegram:300", "-3"), "from 1 to"),
        (("credits", "deduct", "telegram:301", "5"), "telegram:301"),
        (("jobs", "show", "nosuchjob"), "nosuchjob"),
        (("jobs", "cancel", "../../etc"), "../../etc"),
    ],
)
def test_what_cannot_be_done_is_a_sentence_and_exit_code_1(type_: Type, words: tuple[str, ...], said: str) -> None:
    ended = type_(*words)
    assert ended.code == 1
    assert said in ended.err
    assert "Traceback" not in ended.err


def test_somebody_never_met_has_nothing(type_: Type) -> None:
    ended = type_("credits", "show", "discord:1")
    assert (ended.code, ended.out.splitlines()[-1]) == (0, "discord:1: can be spent 0, held 0")
    assert type_("credits", "history", "discord:1").code == 0


def test_one_picture_from_prompt_to_file_is_paid_and_listed(type_: Type, tmp_path: Path) -> None:
    made = type_("imagine", "a red fox", "--out", "fox.jpg", "--ar", "16:9")
    assert (made.code, made.err.strip()) == (0, "")
    with Image.open(tmp_path / "fox.jpg") as picture:
        assert picture.width > picture.height
    assert type_("credits", "show", "web:local").out == "web:local: can be spent 9, held 0\n"
    listed = type_("jobs", "list", "--state", "delivered").out
    job_id = listed.split()[0]
    shown = type_("jobs", "show", job_id).out
    assert "'a red fox'" in shown
    assert "rendered simulator" in shown
    assert "web:local" in listed
    assert type_("jobs", "cancel", job_id).code == 1


def test_the_history_has_one_line_a_picture(type_: Type) -> None:
    type_("imagine", "a red fox", "--out", "fox.jpg")
    charge, welcome, now = type_("credits", "history", "web:local").out.splitlines()
    assert (charge.split()[2:6], welcome.split()[2:6]) == (["capture", "-1", "=", "9"], ["grant", "+10", "=", "10"])
    assert now == "web:local: can be spent 9, held 0"


def test_what_was_not_charged_is_no_line_of_the_history(type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIMULATOR_FAULTS", "failed")
    type_("imagine", "a red fox", "--out", "fox.jpg")
    assert [line.split()[2] for line in type_("credits", "history", "web:local").out.splitlines()[:-1]] == ["grant"]


def test_credits_for_a_number_never_met_are_given_with_a_warning_and_the_way_back(type_: Type) -> None:
    warned = type_("credits", "grant", "telegram:301", "5")
    assert (warned.code, warned.err.startswith("Nobody known as telegram:301 has ever used this bot.")) == (0, True)
    assert warned.err.rstrip().endswith("credits deduct telegram:301 5")
    assert type_("credits", "grant", "telegram:301", "5").err == ""


@pytest.mark.parametrize(("command", "verbs"), [("credits", "grant deduct show history"), ("jobs", "list show cancel")])
def test_help_tells_what_each_verb_does(
    command: str, verbs: str, type_: Type, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        type_(command, "--help")
    lines = [line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines() if line.startswith("    ")]
    told = {line[0]: line[1:] for line in lines}
    assert all(told[verb] for verb in verbs.split())


def test_a_picture_that_cannot_be_paid_is_refused(type_: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WELCOME_CREDITS", "0")
    refused = type_("imagine", "a red fox", "--out", "fox.jpg")
    assert (refused.code, (tmp_path / "fox.jpg").exists()) == (1, False)
    assert "Not enough credits" in refused.err


@pytest.mark.timeout(60)  # seconds: far less than JOB_DEADLINE_S
def test_an_outage_is_said_at_once_and_costs_nothing(
    type_: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZIMAGE_API_KEY", "zk-0123456789")
    monkeypatch.setenv("ZIMAGE_API_URL", "http://127.0.0.1:9")
    refused = type_("imagine", "a red fox", "--out", "fox.jpg")
    assert (refused.code, refused.out, (tmp_path / "fox.jpg").exists()) == (1, "", False)
    assert refused.err == (
        "No image service can be used now, so nothing was made and nothing charged. "
        "zimage: The image service cannot be reached.\n"
    )
    assert type_("credits", "show", "web:local").out == "web:local: can be spent 10, held 0\n"


@pytest.mark.parametrize("name", ["fox.jpg", "fox.png"])
def test_a_file_that_is_there_is_replaced_only_where_that_is_said(type_: Type, tmp_path: Path, name: str) -> None:
    """A sample is a JPEG: where it has been named fox.png, that file is left alone all the same."""
    (tmp_path / name).write_bytes(b"mine")
    refused = type_("imagine", "a red fox", "--out", name)
    assert (refused.code, refused.out) == (1, "")
    assert refused.err == (
        f"{tmp_path / name} exists already, and nothing was made. Name another file, or replace it with --force.\n"
    )
    assert (tmp_path / name).read_bytes() == b"mine"
    assert type_("imagine", "a red fox", "--out", name, "-f").code == 0
    assert (tmp_path / "fox.jpg").stat().st_size > 1000


def test_a_picture_needs_a_folder_to_be_saved_in(type_: Type) -> None:
    refused = type_("imagine", "a red fox", "--out", "no/such/folder/fox.jpg")
    assert (refused.code, refused.out) == (1, "")
    assert "cannot be written" in refused.err


def test_a_seed_that_cannot_be_kept_is_refused(type_: Type) -> None:
    refused = type_("imagine", "a red fox", "--out", "fox.jpg", "--seed", "7")
    assert refused.code == 1
    assert "seed" in refused.err
    assert type_("credits", "show", "web:local").out == "web:local: can be spent 10, held 0\n"


def test_a_picture_that_fails_is_told_and_costs_nothing(type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIMULATOR_FAULTS", "failed")
    failed = type_("imagine", "a red fox", "--out", "fox.jpg")
    assert failed.code == 1
    assert "Nothing was charged." in failed.err
    assert type_("credits", "show", "web:local").out == "web:local: can be spent 10, held 0\n"


def test_the_doctor_finds_a_fresh_bot_well(type_: Type) -> None:
    ended = type_("doctor")
    assert verdict(ended.out) == WELL
    for check in ("database", "ledger", "jobs", "pictures", "backend simulator"):
        assert f"ok    {check}: " in ended.out
    assert f"{'FAULT' if ended.code else 'ok   '} clock: " in ended.out


def test_the_doctor_tells_what_each_backend_can_do_and_costs(type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BACKENDS", "simulator,local")
    monkeypatch.setenv("GPU_SERVER_URL", "http://127.0.0.1:9,http://127.0.0.1:11")
    monkeypatch.setenv("BACKEND_PRICES", "local:0")
    monkeypatch.setenv("BACKEND_WEIGHTS", "local:3")
    lines = [line.strip() for line in type_("doctor").out.splitlines()]
    assert "takes prompt and aspect ratio only; price 1; weight 0" in lines
    able = "takes seed, sizes, progress, cancel, idempotent submit, image to image, bills nobody; price 0; weight 3"
    assert lines.count(able) == 2
    assert "FAULT backend local: The GPU server cannot be reached." in lines
    assert "FAULT backend local-2: The GPU server cannot be reached." in lines


@pytest.mark.skipif(find_spec("torch") is not None, reason="PyTorch is here")
def test_a_gpu_of_ones_own_needs_pytorch_and_says_how_to_get_it(type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BACKENDS", "local")
    ended = type_("imagine", "a fox", "--out", "fox.png")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        "BACKENDS names local, but PyTorch is not installed: run `make install-gpu`, "
        "or set GPU_SERVER_URL to a GPU server that runs elsewhere.\n"
    )


def test_the_doctor_names_what_is_wrong_and_shows_no_secret(type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZIMAGE_API_KEY", "sk-very-secret-key")
    monkeypatch.setenv("ZIMAGE_API_URL", "http://127.0.0.1:9")
    ended = type_("doctor")
    assert ended.code == 1
    assert "FAULT backend zimage" in ended.out
    assert "sk-very-secret-key" not in ended.out + ended.err


def test_a_backup_is_made_once_and_never_over_another_file(type_: Type, tmp_path: Path) -> None:
    assert type_("backup", "copy.db").code == 0
    assert (tmp_path / "copy.db").stat().st_size > 0
    again = type_("backup", "copy.db")
    assert again.code == 1
    assert "never replaces" in again.err


def test_wrong_settings_are_told_all_at_once(type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRICE_CREDITS", "-1")
    monkeypatch.setenv("WEB_PORT", "eighty")
    ended = type_("jobs", "list")
    assert ended.code == 2
    assert [line.split()[0] for line in ended.err.splitlines()] == ["PRICE_CREDITS", "WEB_PORT"]


def test_an_unknown_fault_for_the_simulator_is_a_wrong_setting(type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIMULATOR_FAULTS", "gremlins")
    ended = type_("imagine", "a red fox", "--out", "fox.jpg")
    assert ended.code == 2
    assert "'gremlins' is not a fault" in ended.err


def test_what_the_service_does_not_take_is_said_before_anything_is_made(type_: Type, tmp_path: Path) -> None:
    Image.new("RGB", (64, 64), "red").save(tmp_path / "sent.png")
    refused = type_("imagine", "a fox", "--out", "fox.png", "--size", "512x512")
    assert (refused.code, refused.err.splitlines()[-1][:51]) == (
        1,
        "This image service does not take sizes, so 512x512 ",
    )
    refused = type_("imagine", "a fox", "--out", "fox.png", "--image", "sent.png")
    assert (refused.code, refused.err[:50]) == (1, "This image service cannot begin from a picture. De")
    refused = type_("imagine", "a fox", "--out", "fox.png", "--image", "nothing.png")
    assert (refused.code, refused.err) == (1, "nothing.png cannot be read: name the file of a picture.\n")
    assert not (tmp_path / "fox.png").exists()


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "gpu.example.org"])  # noqa: S104 - nobody listens
def test_a_gpu_server_that_strangers_could_use_does_not_start(type_: Type, host: str) -> None:
    ended = type_("gpu-serve", "--host", host)
    assert ended.code == 2
    assert ended.err.startswith(f"--host {host} lets other machines in, but GPU_SERVER_TOKEN is not set: set it to 8 ")
    assert len(ended.err.splitlines()) == 1


def test_a_gpu_server_whose_port_is_taken_says_so(type_: Type) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        ended = type_("gpu-serve", "--port", port)
    assert ended.code == 1
    assert f"The GPU server cannot listen on 127.0.0.1:{port}" in ended.err


def test_a_key_that_a_crash_has_left_empty_is_made_anew_and_never_signs_anything(tmp_path: Path) -> None:
    (tmp_path / "secret.key").write_bytes(b"")
    key = read_secret_key(tmp_path)
    assert len(key) == 32
    assert read_secret_key(tmp_path) == key
    (tmp_path / "secret.key").write_bytes(b"an operator's own key")
    assert read_secret_key(tmp_path) == b"an operator's own key"
