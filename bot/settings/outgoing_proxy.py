"""By which proxy the bot goes out: to Discord, Telegram and the hosted API alike."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Sequence
from typing import Annotated
from urllib.parse import SplitResult, unquote, urlsplit

from pydantic import AfterValidator, Field, PrivateAttr, SecretStr

from bot.settings.addresses import is_address, is_loopback
from bot.settings.values import SettingsPart

SCHEMES = ("http", "https", "socks5", "socks5h")
ENVIRONMENT = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY")
"""What other programs read, too: no settings of the bot, so that what is wrong there is told only where it is used."""
_LIKE = {"socks": "socks5", "wss": "https", "ws": "http"}
FORM = (
    "an address like http://proxy.example.org:3128, https://… or socks5://…, with user:password@ before it or without"
)


def read_proxy(given: str) -> str:
    """Scheme, host and port, and who asks. Without a scheme it is http. Raises ValueError."""
    try:
        url = urlsplit(given if "://" in given else f"http://{given}")
        scheme = _LIKE.get(url.scheme, url.scheme)
        is_whole = scheme in SCHEMES and bool(url.hostname) and url.port != 0 and url.path in ("", "/")
    except ValueError:
        is_whole = False
    if not is_whole or url.query or url.fragment or not given.isprintable() or " " in given:
        raise ValueError("but is not the address of a proxy")
    return f"{scheme}://{url.netloc}"


def shown(proxy: str) -> str:
    """A proxy without its password."""
    url = urlsplit(proxy)
    user, at, host = url.netloc.rpartition("@")
    name = user.partition(":")[0]
    return f"{url.scheme}://{name}{':***' if ':' in user else ''}{at}{host}"


def _check_proxy(given: SecretStr | None) -> SecretStr | None:
    if given is not None:
        if "://" not in given.get_secret_value():
            raise ValueError("but has no scheme")
        return SecretStr(read_proxy(given.get_secret_value()))
    return None


class OutgoingProxySettings(SettingsPart):
    """PROXY_URL, and where it is not set what the environment has for all programs."""

    proxy_url: Annotated[SecretStr | None, AfterValidator(_check_proxy)] = Field(None, description=FORM)

    _environment: dict[str, str] = PrivateAttr(default_factory=dict)

    def _proxies(self) -> dict[str, str]:
        """By the name of what sets them, the one that goes before the others first."""
        own = {"PROXY_URL": self.proxy_url.get_secret_value()} if self.proxy_url else {}
        return own | {name: self._environment[name] for name in ENVIRONMENT[:3] if self._environment.get(name)}

    def proxy_for(self, address: str) -> str | None:
        """The proxy by which this address is reached, its password with it; None where it is reached directly.

        This machine is always reached directly, and so is what NO_PROXY names. `proxy_faults` tells what is wrong.
        """
        named = self._named_for(urlsplit(address))
        try:
            return None if named is None else read_proxy(named[1])
        except ValueError:
            return None

    def _named_for(self, url: SplitResult) -> tuple[str, str] | None:
        """The name of the setting that decides, and its value; None for the direct way."""
        host = (url.hostname or "").rstrip(".")
        if not host or is_own(host) or is_listed(self._environment.get("NO_PROXY", ""), host, _port(url)):
            return None
        proxies = self._proxies()
        for name in ("PROXY_URL", f"{_LIKE.get(url.scheme, url.scheme).upper()}_PROXY", "ALL_PROXY"):
            if name in proxies:
                return name, proxies[name]
        return None

    @property
    def proxy_secrets(self) -> Iterator[str]:
        """The passwords in the addresses, as they are written and as they are meant."""
        for value in self._proxies().values():
            _, _, password = value.rpartition("@")[0].rpartition(":")
            if password and not password.startswith("//"):
                yield from (password, unquote(password))

    def ways_out(self, addresses: Sequence[tuple[str, str]]) -> Iterator[str]:
        """A line for each (who is reached, at which address): by which proxy, and which setting says so."""
        for who, address in addresses:
            named = self._named_for(urlsplit(address))
            if named is None:
                yield f"{who} ({address}) is reached directly, without a proxy"
            else:
                yield f"{who} ({address}) is reached through {_readable(named[1])} ({named[0]})"

    def proxy_faults(self, addresses: Sequence[tuple[str, str]]) -> Iterator[str]:
        """Sentences about proxies that would be used and cannot be, each once."""
        told = set()
        for _, address in addresses:
            named = self._named_for(urlsplit(address))
            if named is None or named[0] in told:
                continue
            told.add(named[0])
            name = named[0]
            try:
                read_proxy(named[1])
            except ValueError as wrong:
                yield f"{name} is set, {wrong}: write {FORM}, or name {urlsplit(address).hostname} in NO_PROXY."


def _readable(value: str) -> str:
    try:
        return shown(read_proxy(value))
    except ValueError:
        return "what is not the address of a proxy"


def is_own(host: str) -> bool:
    """Whether this machine is meant."""
    if host.lower().endswith(".localhost") or is_loopback(host):
        return True
    if not is_address(host):
        return False
    ip = ipaddress.ip_address(host)
    mapped = ip.ipv4_mapped if isinstance(ip, ipaddress.IPv6Address) else None
    return ip.is_unspecified or (mapped is not None and mapped.is_loopback)


def is_listed(no_proxy: str, host: str, port: int | None) -> bool:
    """Whether NO_PROXY names this host: itself, a domain above it, its address, a network of it, or everything."""
    return any(_is_meant(entry, host.lower(), port) for entry in no_proxy.replace(",", " ").split())


def _is_meant(entry: str, host: str, port: int | None) -> bool:
    if entry == "*":
        return True
    entry = entry.rpartition("://")[2].lower()
    network = _network(entry.strip("[]"))
    if network is None:
        name, colon, number = entry.rpartition(":")
        if colon and number.isdecimal():
            if int(number) != port:
                return False
            entry = name
        network = _network(entry.strip("[]"))
    if network is not None:
        return is_address(host) and ipaddress.ip_address(host) in network
    name = entry.removeprefix("*").strip(".")
    return bool(name) and (host == name or host.endswith(f".{name}"))


def _network(text: str) -> ipaddress.IPv4Network | ipaddress.IPv6Network | None:
    try:
        return ipaddress.ip_network(text, strict=False)
    except ValueError:
        return None


def _port(url: SplitResult) -> int | None:
    return url.port or {"https": 443, "wss": 443, "http": 80, "ws": 80}.get(url.scheme)
