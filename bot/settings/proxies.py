"""Which proxies in front of us are believed."""

from __future__ import annotations

import ipaddress
from typing import Annotated

from pydantic import BeforeValidator, Field

from bot.settings.values import SettingsPart, quoted

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
NOBODY = "none"


def _read_networks(given: str) -> tuple[Network, ...]:
    if given.strip().lower() == NOBODY:
        return ()
    return tuple(_read_network(part.strip()) for part in given.split(",") if part.strip())


def _read_network(given: str) -> Network:
    try:
        network = ipaddress.ip_network(given.strip("[]"), strict=False)
    except ValueError:
        raise ValueError(f"where {quoted(given)} is neither an address nor a network") from None
    if network.prefixlen == 0:
        raise ValueError(f"where {quoted(given)} would let everybody choose who they are")
    return network


class ProxySettings(SettingsPart):
    """A name would have to be looked up, and its answer believed: so addresses alone."""

    trusted_proxies: Annotated[tuple[Network, ...], BeforeValidator(_read_networks)] = Field(
        (ipaddress.ip_network("127.0.0.0/8"), ipaddress.ip_network("::1/128")),
        description="addresses or networks with commas between, as in 127.0.0.1,172.28.77.0/24, or none",
    )
