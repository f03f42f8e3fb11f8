"""How often WEB_PASSWORD may be tried: a few times freely, then after waits that grow. One count for all its doors."""

from __future__ import annotations

import ipaddress
from collections import OrderedDict
from dataclasses import dataclass

from bot.ports import Clock
from bot.serving.proxies import read_address

FREE_TRIES = 5
MAX_WAIT_S = 300.0
FORGOTTEN_AFTER_S = 900.0
FREE_TRIES_OF_ALL = 50
MAX_WAIT_OF_ALL_S = 5.0
"""Small: whoever tries from many addresses slows everybody down, but must not lock the owner out."""
MAX_ADDRESSES = 1000
KNOWN_FOR_S = 30 * 24 * 3600.0
"""After a right password, an address is not slowed down by what others try."""


@dataclass(slots=True, kw_only=True)
class _Record:
    tries: int = 0
    last_at_s: float = 0.0
    next_at_s: float = 0.0


class Tries:
    """Each try is counted when it is made, before the password is looked at, so that many at once gain nothing."""

    def __init__(self, *, clock: Clock) -> None:
        self._clock = clock
        self._by_address: OrderedDict[str, _Record] = OrderedDict()
        self._known: OrderedDict[str, float] = OrderedDict()
        self._all = _Record()

    def begin(self, address: str) -> float:
        """0 where the try may be made now (it is counted), else how many seconds to wait."""
        now_s, network = self._clock.monotonic_s(), _network(address)
        record = self._record(network, now_s)
        _forget(self._all, now_s)
        is_known = now_s - self._known.get(network, -KNOWN_FOR_S) < KNOWN_FOR_S
        wait_s = max(record.next_at_s, 0.0 if is_known else self._all.next_at_s) - now_s
        if wait_s > 0:
            return wait_s
        _count(record, now_s, free=FREE_TRIES, max_wait_s=MAX_WAIT_S)
        _count(self._all, now_s, free=FREE_TRIES_OF_ALL, max_wait_s=MAX_WAIT_OF_ALL_S)
        return 0.0

    def succeeded(self, address: str) -> None:
        """The password was right: this address starts afresh."""
        network = _network(address)
        self._by_address.pop(network, None)
        self._all.tries = max(0, self._all.tries - 1)
        self._known[network] = self._clock.monotonic_s()
        self._known.move_to_end(network)
        while len(self._known) > MAX_ADDRESSES:
            self._known.popitem(last=False)

    def _record(self, network: str, now_s: float) -> _Record:
        record = self._by_address.setdefault(network, _Record())
        self._by_address.move_to_end(network)
        while len(self._by_address) > MAX_ADDRESSES:
            self._by_address.popitem(last=False)
        _forget(record, now_s)
        return record


def _forget(record: _Record, now_s: float) -> None:
    if record.tries and now_s - record.last_at_s > FORGOTTEN_AFTER_S:
        record.tries, record.next_at_s = 0, 0.0


def _count(record: _Record, now_s: float, *, free: int, max_wait_s: float) -> None:
    record.tries += 1
    record.last_at_s = now_s
    over = min(record.tries - free, 30)
    record.next_at_s = now_s + min(max_wait_s, 2.0**over) if over >= 0 else now_s


def _network(address: str) -> str:
    """An IPv6 host has a whole /64 to try from, so that is what is counted; an IPv4 address in IPv6 is the IPv4 one."""
    ip = read_address(address)
    if ip is None:
        return address[:64]
    return str(ip) if ip.version == 4 else str(ipaddress.ip_network((ip, 64), strict=False))
