"""PROXY_URL and the environment's proxies: who is reached by which, what is refused, and that no password is shown."""

from __future__ import annotations

import pytest

from bot.app.ways_out import check_ways_out, told
from bot.settings.loading import WrongSettings, load
from bot.settings.settings import Settings

TOKEN = "123456:ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi"
TELEGRAM = "https://api.telegram.org"
PASSWORD = "p%40ss-word"
PROXY = f"http://anna:{PASSWORD}@proxy.example.org:3128"


def read(**env: str) -> Settings:
    return load({"TELEGRAM_TOKEN": TOKEN, **env}, None)


@pytest.mark.parametrize(
    ("env", "proxy"),
    [
        ({}, None),
        ({"PROXY_URL": "socks5://10.0.0.9:1080"}, "socks5://10.0.0.9:1080"),
        ({"PROXY_URL": "https://p.example:443/"}, "https://p.example:443"),
        ({"PROXY_URL": "http://a:1", "HTTPS_PROXY": "http://b:2"}, "http://a:1"),
        ({"HTTPS_PROXY": "http://b:2", "ALL_PROXY": "socks5://c:3"}, "http://b:2"),
        ({"HTTP_PROXY": "http://b:2"}, None),
        ({"ALL_PROXY": "socks://c:3/"}, "socks5://c:3"),
        ({"https_proxy": "b.example:2"}, "http://b.example:2"),
        ({"https_proxy": "http://small:1", "HTTPS_PROXY": "http://large:2"}, "http://small:1"),
        ({"PROXY_URL": "http://[fd00::1]:3128"}, "http://[fd00::1]:3128"),
    ],
)
def test_one_rule_says_by_which_proxy_somebody_is_reached(env: dict[str, str], proxy: str | None) -> None:
    assert read(**env).proxy_for(TELEGRAM) == proxy


@pytest.mark.parametrize(
    "address",
    [
        "http://localhost:8081", "http://127.0.0.1:1", "http://127.9.9.9", "http://[::1]:8081", "http://bot.localhost",
        "http://[::ffff:127.0.0.1]:9", "http://0.0.0.0:8081", "wss://localhost/x",
    ],
)  # fmt: skip
def test_this_machine_is_never_reached_by_a_proxy(address: str) -> None:
    assert read(PROXY_URL=PROXY, ALL_PROXY=PROXY).proxy_for(address) is None


@pytest.mark.parametrize(
    ("no_proxy", "address", "is_direct"),
    [
        ("*", TELEGRAM, True),
        ("telegram.org", TELEGRAM, True),
        (".telegram.org, other.example", TELEGRAM, True),
        ("*.telegram.org", TELEGRAM, True),
        ("API.TELEGRAM.ORG:443", TELEGRAM, True),
        ("api.telegram.org:8443", TELEGRAM, False),
        ("gram.org", TELEGRAM, False),
        ("fd00::/8,2001:db8::/32", "http://[fd12::7]:8081", True),
        ("[fd00::1]:8081", "http://[fd00::1]:8081", True),
        ("fd00::1", "http://[fd00:0::1]:8081", True),
        ("fd00::/8", "http://[fe00::7]:8081", False),
        ("10.0.0.0/8 192.168.1.7", "http://192.168.1.7", True),
        ("10.0.0.0/8", "http://11.0.0.1", False),
        ("what / is this,,::::,[", TELEGRAM, False),
    ],
)
def test_no_proxy_names_who_is_reached_directly(no_proxy: str, address: str, is_direct: bool) -> None:
    assert (read(ALL_PROXY="http://p:1", NO_PROXY=no_proxy).proxy_for(address) is None) == is_direct


@pytest.mark.parametrize(
    "wrong", ["proxy.example.org:3128", "ftp://p:21", "http://", "http://p:70000", "http://p/path", "socks4://p:1", "x"]
)
def test_an_address_that_is_no_proxy_is_refused_in_a_sentence(wrong: str) -> None:
    with pytest.raises(WrongSettings) as refused:
        read(PROXY_URL=wrong)
    assert "PROXY_URL is set, but" in str(refused.value)
    assert "socks5://" in str(refused.value)


@pytest.mark.parametrize("wrong", ["socks4://p:1", "http://p:70000", "what is this"])
def test_a_proxy_of_the_environment_is_refused_only_where_it_would_be_used(wrong: str) -> None:
    check_ways_out(load({"HTTPS_PROXY": wrong}, None))
    check_ways_out(read(HTTPS_PROXY=wrong, NO_PROXY="telegram.org"))
    check_ways_out(read(HTTPS_PROXY=wrong, TELEGRAM_API_URL="http://127.0.0.1:8081"))
    with pytest.raises(WrongSettings, match="HTTPS_PROXY is set"):
        check_ways_out(read(HTTPS_PROXY=wrong))


@pytest.mark.parametrize("name", ["PROXY_URL", "HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "all_proxy"])
def test_a_proxys_password_is_told_nowhere(name: str) -> None:
    settings = read(ZIMAGE_API_KEY="zk-live-0123456789", **{name: PROXY})
    shown = f"{settings!r}{settings.effective()}{told(settings)}"
    assert "ss-word" not in shown
    assert {PASSWORD, "p@ss-word"} <= settings.secrets


def test_it_is_told_who_is_reached_by_what() -> None:
    lines = "\n".join(told(read(HTTPS_PROXY=PROXY, NO_PROXY="zimageturbo.ai", ZIMAGE_API_KEY="zk-live-0123456789")))
    assert f"Telegram ({TELEGRAM}) is reached through http://anna:***@proxy.example.org:3128 (HTTPS_PROXY)" in lines
    assert "The hosted API (https://zimageturbo.ai) is reached directly" in lines
    assert "always fetched directly" in lines
