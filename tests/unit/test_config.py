"""Settings: what is read, what is refused and in which words, what is doubted."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError

from bot.app.opening import check
from bot.model.people import Identity
from bot.settings.addresses import is_loopback
from bot.settings.backends import BackendChoice
from bot.settings.jobs import AmbiguousSubmit
from bot.settings.loading import WrongSettings, load
from bot.settings.logs import LogFormat, LogLevel
from bot.settings.settings import Settings

KEY = "zk-live-0123456789abcdef"
EXAMPLE = Path(__file__).parents[2] / ".env.example"


def read(**env: str) -> Settings:
    return load(env, None)


def complaints(env: dict[str, str], env_file: Path | None = None) -> tuple[str, ...]:
    with pytest.raises(WrongSettings) as wrong:
        load(env, env_file)
    return wrong.value.sentences


def written(folder: Path, contents: str | bytes) -> Path:
    path = folder / ".env"
    path.write_bytes(contents if isinstance(contents, bytes) else contents.encode())
    return path


def test_nothing_set_is_a_first_run_on_loopback_with_the_simulator() -> None:
    settings = read()
    assert (settings.web_host, settings.web_port, settings.web_password) == ("127.0.0.1", 8080, None)
    assert settings.backends == (BackendChoice.SIMULATOR,)
    assert settings.database_path == Path("data/bot.db")
    assert settings.warnings == ()


def test_a_key_alone_chooses_the_hosted_service() -> None:
    assert read(ZIMAGE_API_KEY=KEY).backends == (BackendChoice.ZIMAGE,)


def test_every_type_is_read() -> None:
    settings = read(
        WEB_HOST="[::1]",
        BACKENDS=" zimage, simulator ,zimage,",
        ZIMAGE_API_KEY=KEY,
        ZIMAGE_API_URL="http://localhost:8199/",
        ZIMAGE_MAX_REQUESTS_PER_S="2.5",
        DATABASE_URL="sqlite:////var/lib/bot.db",
        ADMINS=" discord:123, telegram:456 ,",
        ON_AMBIGUOUS_SUBMIT="Refund",
        LOG_LEVEL="DEBUG",
        LOG_FORMAT="json",
        SIMULATOR_FAULTS="rate-limited:0.1",
    )
    assert settings.web_host == "::1"
    assert settings.backends == (BackendChoice.ZIMAGE, BackendChoice.SIMULATOR)
    assert settings.zimage_api_url == "http://localhost:8199"
    assert settings.zimage_max_requests_per_s == 2.5
    assert settings.database_path == Path("/var/lib/bot.db")
    assert set(settings.admins) == {
        Identity(platform="discord", user_id="123"),
        Identity(platform="telegram", user_id="456"),
    }
    assert settings.on_ambiguous_submit is AmbiguousSubmit.REFUND
    assert (settings.log_level, settings.log_format) == (LogLevel.DEBUG, LogFormat.JSON)
    assert settings.simulator_faults == "rate-limited:0.1"


def test_backends_have_their_weights_and_prices() -> None:
    settings = read(
        ZIMAGE_API_KEY=KEY,
        BACKENDS="local,zimage",
        BACKEND_WEIGHTS="local:3, zimage:1",
        BACKEND_PRICES="local:0",
        PRICE_CREDITS="2",
        GPU_SERVER_URL="http://a:8188/, http://b:8188",
    )
    assert settings.backend_weights == {BackendChoice.LOCAL: 3, BackendChoice.ZIMAGE: 1}
    assert [settings.price_of(name) for name in settings.backends] == [0, 2]
    assert (settings.dearest_credits, settings.has_one_price) == (2, False)
    assert settings.gpu_server_url == ("http://a:8188", "http://b:8188")
    assert dict(settings.effective())["BACKEND_WEIGHTS"] == "local:3,zimage:1"
    assert not settings.makes_samples_only


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        read().web_port = 1  # type: ignore[misc]  # that is what is tested


def test_the_process_environment_is_read_where_none_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRICE_CREDITS", "7")
    assert load(env_file=None).price_credits == 7


def test_an_empty_value_is_one_that_is_not_set(tmp_path: Path) -> None:
    settings = load({"WEB_PORT": "", "PRICE_CREDITS": " "}, written(tmp_path, "WEB_PORT=9000\nPRICE_CREDITS=\n"))
    assert (settings.web_port, settings.price_credits) == (9000, 1)


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    assert load({"WEB_PORT": "1"}, written(tmp_path, "WEB_PORT=2")).web_port == 1


def test_a_file_that_is_not_there_is_fine(tmp_path: Path) -> None:
    assert load({}, tmp_path / ".env") == read()


def test_a_file_from_any_editor_is_read(tmp_path: Path) -> None:
    text = (
        "\ufeff# settings\r\n\r\nexport WEB_PORT = 9000 \r\nZIMAGE_API_KEY='" + KEY + "' # mine\r\n"
        'LOG_LEVEL=" debug "\r\nPRICE_CREDITS=2 # each\r\nWEB_PASSWORD=pa$$word#1\\n\r\n'
    )
    settings = load({}, written(tmp_path, text))
    assert (settings.web_port, settings.log_level, settings.price_credits) == (9000, LogLevel.DEBUG, 2)
    assert settings.zimage_api_key == SecretStr(KEY)
    assert settings.web_password == SecretStr("pa$$word#1\\n")


def test_quotes_that_docker_hands_over_are_taken_away() -> None:
    assert read(ZIMAGE_API_KEY=f'"{KEY}"').zimage_api_key == SecretStr(KEY)


def test_an_undecodable_file_is_one_sentence(tmp_path: Path) -> None:
    path = written(tmp_path, "PRICE_CREDITS=1\nADMINS=ü".encode("latin-1"))
    assert complaints({}, path) == (
        f"{path} is not a text in UTF-8: save it as UTF-8, or write it anew with lines NAME=value.",
    )


def test_a_folder_in_the_place_of_the_file_is_one_sentence(tmp_path: Path) -> None:
    (sentence,) = complaints({}, tmp_path)
    assert sentence.startswith(f"{tmp_path} cannot be read (Is a directory)")


def test_lines_that_say_nothing_are_named_by_number_and_never_shown(tmp_path: Path) -> None:
    path = written(tmp_path, f'{KEY}\nPRICE_CREDITS=1\nZIMAGE_API_KEY="{KEY}\nLOG_LEVEL="info" x\n')
    sentences = complaints({}, path)
    assert [sentence.split(" of ")[0] for sentence in sentences] == ["Line 1", "Line 3", "Line 4"]
    assert KEY not in "".join(sentences)


WRONG = {
    "TRUSTED_PROXIES": "proxy.example",
    "PROXY_URL": "ftp://proxy.example",
    "DISCORD_TOKEN": "Bot abc",
    "DISCORD_API_URL": "discord",
    "TELEGRAM_TOKEN": "painter",
    "TELEGRAM_API_URL": "localhost",
    "TELEGRAM_WEBHOOK_URL": "http://bot.example.org",
    "TELEGRAM_WEBHOOK_SECRET": "with spaces",
    "OPENAI_IMAGES_URL": "127.0.0.1:8000",
    "OPENAI_IMAGES_DIALECT": "dall-e",
    "OPENAI_IMAGES_MODEL": "a\x1bb",
    "OPENAI_IMAGES_QUALITY": "best",
    "OPENAI_IMAGES_KEY": f"Bearer {KEY}",
    "SDCPP_URL": "http://user@localhost",
    "COMFYUI_URL": "localhost:8188",
    "COMFYUI_TEMPLATE": "~nobody-of-this-name/graph.json",
    "ENGINE_MAX_ACTIVE": "0",
    "GPU_MODEL": "a\x1bb",
    "GPU_SERVER_TOKEN": "short",
    "GPU_PROFILE": "24gb",
    "GPU_LORAS": "ink:3",
    "GPU_MAX_BATCH": "17",
    "GPU_MAX_QUEUED": "0",
    "WEB_HOST": "http://localhost",
    "WEB_PORT": "65536",
    "WEB_PASSWORD": "short",
    "BACKENDS": "zimmage",
    "BACKEND_WEIGHTS": "local",
    "BACKEND_PRICES": "local:-1",
    "GPU_SERVER_URL": "http://127.0.0.1:8188,127.0.0.1:8189",
    "GPU_MAX_ACTIVE": "0",
    "ZIMAGE_API_KEY": f"Bearer {KEY}",
    "ZIMAGE_API_URL": "ftp://example.org",
    "ZIMAGE_MAX_ACTIVE": "0",
    "ZIMAGE_MAX_REQUESTS_PER_S": "inf",
    "DATABASE_URL": "mysql://localhost/bot",
    "DATA_DIR": "~nobody-of-this-name/data",
    "ADMINS": "discord",
    "ALERT_URL": "example.org/alerts",
    "ALERT_SECRET": "with spaces",
    "ALERT_DISK_FREE_MIB": "-1",
    "ALERT_FAILURE_PERCENT": "101",
    "PRICE_CREDITS": "-1",
    "SHAPE_PRICES": "16:9",
    "COUNT_PRICES": "9:50",
    "WELCOME_CREDITS": "ten",
    "WELCOME_WORDS": "x" * 1001,
    "ADMIN_TOPUP_MAX": "-1",
    "ADMIN_DAILY_MAX": "many",
    "CONFIRM_FROM_CREDITS": "1.5",
    "CONFIRM_PRICE_FROM": "-3",
    "GIFTS": "perhaps",
    "GIFT_DAILY_MAX": "-1",
    "DAILY_CREDITS": "1000001",
    "PROVIDER_DAILY_BUDGET": "-1",
    "PROVIDER_PICTURE_CREDITS": "many",
    "MAX_ACTIVE_JOBS_PER_PERSON": "1.5",
    "MAX_QUEUED_JOBS": "9" * 5000,
    "MAX_JOBS_PER_MINUTE_PER_PERSON": "-1",
    "MAX_JOBS_PER_MINUTE_PER_GROUP": "many",
    "MAX_PICTURES_PER_DAY_PER_PERSON": "-1",
    "MAX_PICTURES_PER_DAY_PER_GROUP": "few",
    "MAX_PICTURES_PER_DAY": "1.5",
    "JOB_DEADLINE_S": "9",
    "ON_AMBIGUOUS_SUBMIT": "retry",
    "KEEP_IMAGES_DAYS": "0",
    "KEEP_STORIES_DAYS": "0",
    "KEEP_BACKUPS_DAYS": "0",
    "TIME_ZONE": "Mars/Olympus",
    "PICTURE_MEMORY_MIB": "1",
    "SIMULATOR_DELAY_S": "nan",
    "SIMULATOR_FAULTS": "a\x1bb",
    "LOG_LEVEL": "warn",
    "LOG_FORMAT": "xml",
}


def test_proxies_are_addresses_and_networks_or_nobody() -> None:
    given = {"": "127.0.0.0/8 ::1/128", "none": "", "10.1.2.3/8, [::1],192.0.2.1": "10.0.0.0/8 ::1/128 192.0.2.1/32"}
    assert {said: " ".join(map(str, read(TRUSTED_PROXIES=said).trusted_proxies)) for said in given} == given


def test_every_wrong_value_has_one_sentence_at_once() -> None:
    sentences = complaints(WRONG)
    assert sorted(sentence.split(" ")[0] for sentence in sentences) == sorted(WRONG)
    assert set(WRONG) == {name.upper() for name in Settings.model_fields}
    for sentence in sentences:
        assert re.search(r"(: | or )write .{5,}\.$", sentence), sentence
        assert sentence.isprintable(), sentence
        assert len(sentence) < 400, sentence


@pytest.mark.parametrize(
    ("name", "value", "part"),
    [
        ("WEB_PORT", "abc", 'WEB_PORT is "abc", which is not a whole number: write a port from 1 to 65535'),
        ("WEB_PORT", "-1", "too small"),
        ("LOG_LEVEL", "warn", "did you mean warning?"),
        ("BACKENDS", "locl", "did you mean local?"),
        ("BACKEND_WEIGHTS", "zimage:1", "zimage is not one of BACKENDS"),
        ("BACKEND_WEIGHTS", "simulator:many", '"simulator:many" is not a name, a colon and a whole number'),
        ("BACKEND_PRICES", "simulator:1,simulator:2", "names simulator twice"),
        ("BACKEND_PRICES", "zimmage:1", "did you mean zimage?"),
        ("BACKEND_PRICES", "simulator:9999999", "a whole number from 0 to 1000000"),
        ("GPU_SERVER_URL", "http://a:1,http://a:1/", "names an address twice"),
        ("BACKENDS", "zimage", "zimage needs ZIMAGE_API_KEY, which is not set"),
        ("BACKENDS", ",", "names none"),
        ("DATABASE_URL", "postgresql://bot:pw@db/bot", "PostgreSQL is not built yet"),
        ("DATABASE_URL", "sqlite:///:memory:", "would forget everybody's credits"),
        ("DATABASE_URL", "sqlite://data/bot.db", "does not name a SQLite file"),
        ("TELEGRAM_TOKEN", "bot123:abc", "does not look like a bot's token"),
        ("TELEGRAM_WEBHOOK_URL", "http://bot.example.org/t", "calls https:// addresses only"),
        ("ZIMAGE_API_URL", "https://host:99999", "not a web address"),
        ("ZIMAGE_API_URL", "https://host/?a=b", "more than scheme, host, port and path"),
        ("ZIMAGE_API_KEY", "two words", "has spaces"),
        ("ZIMAGE_API_KEY", "schlüssel", "characters that no key has"),
        ("TRUSTED_PROXIES", "10.0.0.0/8,caddy", 'where "caddy" is neither an address nor a network'),
        ("TRUSTED_PROXIES", "0.0.0.0/0", "would let everybody choose who they are"),
        ("TRUSTED_PROXIES", "::/0", "would let everybody choose who they are"),
        ("WEB_PASSWORD", "geheim", "too short"),
        ("GPU_PROFILE", "24gb", "which is not one of auto, full, 16gb, 12gb, 8gb, cpu"),
        ("GPU_LORAS", "loras/ink:0.8,grain:2.5", 'where "grain:2.5" has no name or a strength'),
        ("GPU_SERVER_TOKEN", "two words 1", "has spaces"),
        ("WEB_PASSWORD", "long enough\x00", "cannot be printed"),
    ],
)
def test_the_sentence_says_what_is_wrong(name: str, value: str, part: str) -> None:
    (sentence,) = complaints({name: value})
    assert part in sentence


@pytest.mark.parametrize(
    ("value", "part"),
    [
        ("dicsord:1", "did you mean discord?"),
        ("telegram:@alice", "write the number in the place of the name"),
        ("discord:anna", "write the number in the place of the name"),
        ("terminal:1", "there is no platform terminal"),
    ],
)
def test_an_admin_that_no_platform_has_is_told(value: str, part: str) -> None:
    with pytest.raises(WrongSettings) as wrong:
        check(read(ADMINS=f"telegram:7,web:local,{value}"))
    (sentence,) = wrong.value.sentences
    assert sentence.startswith(f"ADMINS names {value}: ")
    assert part in sentence


@pytest.mark.parametrize(
    ("name", "value", "secret"),
    [
        ("ZIMAGE_API_KEY", f"{KEY} x", KEY),
        ("WEB_PASSWORD", "hunter2", "hunter2"),
        ("GPU_SERVER_TOKEN", "hunter2", "hunter2"),
        ("ZIMAGE_API_URL", f"https://me:{KEY}@host", KEY),
        ("ZIMAGE_API_URL", f"https://host/?key={KEY}", KEY),
        ("ZIMAGE_API_URL", KEY, KEY),
        ("DATABASE_URL", f"postgresql://bot:{KEY}@db/bot", KEY),
    ],
)
def test_a_sentence_never_shows_a_secret(name: str, value: str, secret: str) -> None:
    with pytest.raises(WrongSettings) as wrong:
        load({name: value}, None)
    assert secret not in str(wrong.value)
    assert wrong.value.__suppress_context__


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "bot.example.org"])  # noqa: S104  # nobody listens
def test_beyond_loopback_a_password_is_needed(host: str) -> None:
    (sentence,) = complaints({"WEB_HOST": host})
    assert sentence.startswith("WEB_PASSWORD is not set, but WEB_HOST=")
    assert read(WEB_HOST=host, WEB_PASSWORD="long enough").web_host == host
    assert read(WEB_HOST=host, WEB_PORT="0").web_password is None


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.1", "::1", "localhost", "LOCALHOST"])
def test_on_loopback_none_is_needed(host: str) -> None:
    assert read(WEB_HOST=host).web_password is None
    assert is_loopback(host)


@pytest.mark.parametrize(
    ("env", "part"),
    [
        ({"ZIMAGE_API_KEY": KEY, "ZIMAGE_API_URL": "http://far.example"}, "unencrypted"),
        ({"ZIMAGE_API_KEY": KEY, "BACKENDS": "simulator"}, "does not name zimage"),
        ({"ZIMAGE_API_KEY": KEY, "BACKENDS": "zimage,simulator"}, "pay for samples"),
        ({"ZIMAGE_API_KEY": KEY, "BACKENDS": "local"}, "the hosted service is not used"),
        ({"BACKENDS": "local,simulator"}, "beside local: people will pay for samples while local is down"),
        ({"GPU_SERVER_URL": "http://127.0.0.1:8188"}, "does not name local"),
        (
            {"BACKENDS": "local", "GPU_SERVER_URL": "http://gpu.example:8188", "GPU_SERVER_TOKEN": "long-enough"},
            "GPU_SERVER_TOKEN travels unencrypted",
        ),
        ({"PRICE_CREDITS": "11"}, "nobody can ask"),
        ({"TELEGRAM_TOKEN": "1:a", "TELEGRAM_WEBHOOK_URL": "https://bot.example:444/x"}, "port 444"),
        ({"BACKENDS": "simulator", "BACKEND_PRICES": "simulator:11"}, "nobody can ask"),
    ],
)
def test_what_is_probably_not_meant_is_doubted(env: dict[str, str], part: str) -> None:
    (warning,) = load(env, None).warnings
    assert part in warning


def test_a_name_that_looks_like_one_of_ours_is_doubted_in_the_file_only(tmp_path: Path) -> None:
    path = written(tmp_path, "ZIMAGE_APIKEY=x\nweb_port=1\nPOSTGRES_USER=me\n")
    first, second = load({"WEB_POTR": "1"}, path).warnings
    assert "did you mean ZIMAGE_API_KEY?" in first
    assert "did you mean WEB_PORT?" in second


def test_a_misspelt_name_stands_beside_the_failure_that_it_causes(tmp_path: Path) -> None:
    file = written(tmp_path, "ZIMAGE_APIKEY=secret-enough\nBACKENDS=zimage\n")
    missing, meant = complaints({}, file)
    assert "ZIMAGE_API_KEY, which is not set" in missing
    assert "ZIMAGE_APIKEY in .env" in meant
    assert "did you mean ZIMAGE_API_KEY?" in meant
    assert "secret-enough" not in missing + meant


def test_in_the_environment_a_misspelt_name_is_told_beside_a_failure_only() -> None:
    assert not read(ZIMAGE_APIKEY="secret-enough").warnings
    _, meant = complaints({"ZIMAGE_APIKEY": "secret-enough", "BACKENDS": "zimage", "PATH": "/bin", "PORT": "1"})
    assert meant == "ZIMAGE_APIKEY in the environment is no setting of the bot: did you mean ZIMAGE_API_KEY?"


def test_a_name_in_small_letters_is_told_beside_a_broken_line(tmp_path: Path) -> None:
    file = written(tmp_path, "web_port=9\nthis is no setting\n")
    line, meant = complaints({}, file)
    assert "Line 2" in line
    assert "did you mean WEB_PORT?" in meant


def test_a_setting_that_stands_twice_in_the_file_is_told_with_its_lines(tmp_path: Path) -> None:
    file = written(tmp_path, "PRICE_CREDITS=2\n\nWEB_PORT=9\nPRICE_CREDITS=3\n")
    settings = load({}, file)
    assert settings.price_credits == 3
    (warning,) = (said for said in settings.warnings if "PRICE_CREDITS" in said)
    assert "lines 1 and 4" in warning
    assert "the last one counts" in warning


def test_the_effective_settings_show_everything_but_secrets() -> None:
    settings = read(ZIMAGE_API_KEY=KEY, ADMINS="telegram:2,discord:1", BACKENDS="zimage")
    shown = dict(settings.effective())
    assert set(shown) == {name.upper() for name in Settings.model_fields}
    assert shown["ZIMAGE_API_KEY"] == "set"
    assert shown["WEB_PASSWORD"] == "not set"
    assert shown["ADMINS"] == "discord:1,telegram:2"
    assert shown["ZIMAGE_MAX_REQUESTS_PER_S"] == "10"
    assert KEY not in repr(settings) + str(settings.effective())
    assert settings.secrets == {KEY}


def test_the_example_has_every_setting_with_its_default_and_no_other() -> None:
    lines = re.findall(r"^# ([A-Z_]+)=(.*)$", EXAMPLE.read_text(encoding="utf-8"), re.MULTILINE)
    defaults = {name: "" if value == "not set" else value for name, value in read().effective()}
    assert dict(lines) == defaults
    assert len(lines) == len(defaults)


def test_the_example_copied_unchanged_changes_nothing(tmp_path: Path) -> None:
    copied = load({}, written(tmp_path, EXAMPLE.read_bytes()))
    assert (copied, copied.warnings) == (read(), ())


def test_the_example_uncommented_changes_nothing_either(tmp_path: Path) -> None:
    text = re.sub(r"^# ([A-Z_]+=)", r"\1", EXAMPLE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert load({}, written(tmp_path, text)) == read()


def test_loras_are_read_with_their_strengths() -> None:
    loras = read(GPU_LORAS="loras/ink:0.8, someone/grain,C:/art:1").gpu_loras
    assert [str(lora) for lora in loras] == ["loras/ink:0.8", "someone/grain:1", "C:/art:1"]
