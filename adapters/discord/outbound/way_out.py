"""By which proxy Discord is reached. One connector serves the API, the gateway, answers by token, and attachments."""

from __future__ import annotations

import aiohttp
from aiohttp import ClientRequest, ClientTimeout
from aiohttp.connector import Connection
from aiohttp.tracing import Trace

from bot.ports import ProxyFor

DISCORD = "https://discord.com"


def connector_for(api_url: str | None, proxy_for: ProxyFor) -> aiohttp.BaseConnector:
    """Made within a running loop, one for each client, which closes it."""
    proxy = proxy_for(api_url or DISCORD)
    if proxy is not None and proxy.startswith("socks"):
        from aiohttp_socks import ProxyConnector  # noqa: PLC0415 - only where somebody has such a proxy

        connector: aiohttp.BaseConnector = ProxyConnector.from_url(
            proxy.replace("socks5h://", "socks5://"), rdns=True, limit=0
        )
        return connector
    return _ProxiedConnector(proxy_for)


class _ProxiedConnector(aiohttp.TCPConnector):
    """The library hands its own `proxy` option to some of its calls only, and not to those by a token."""

    def __init__(self, proxy_for: ProxyFor) -> None:
        super().__init__(limit=0)
        self._proxy_for = proxy_for

    async def connect(
        self,
        req: ClientRequest,
        traces: list[Trace],
        timeout: ClientTimeout,  # noqa: ASYNC109 - the library's name
    ) -> Connection:
        found = self._proxy_for(str(req.url))
        if found is not None and found.startswith("http"):
            proxy = type(req.url)(found)
            auth = aiohttp.BasicAuth(proxy.user, proxy.password or "") if proxy.user is not None else None
            req.update_proxy(proxy.with_user(None), auth, None)
        return await super().connect(req, traces, timeout)
