"""The page as a platform: a conversation in the browser, on the HTTP port of the program."""

from __future__ import annotations

import asyncio

from adapters.web.inbound.context import PageSettings
from adapters.web.outbound.chat import WebChat
from bot.ports import CoreServices, HttpApp, PlatformTools


class Page:
    """The page as a Platform."""

    def __init__(self, *, settings: PageSettings, tools: PlatformTools) -> None:
        self._settings = settings
        self._tools = tools
        self._chat = WebChat()

    @property
    def chat(self) -> WebChat:
        return self._chat

    def around(self, app: HttpApp, services: CoreServices) -> HttpApp:
        """The page takes every path but the operators' own. NiceGUI keeps its pages in its own module, so there is one
        page a process."""
        # Here, since the page's libraries take longer to import than all others together, and need not be there.
        from adapters.web.inbound.page import around  # noqa: PLC0415

        return around(app, settings=self._settings, tools=self._tools, services=services, chat=self._chat)

    async def run(self, services: CoreServices) -> None:  # noqa: ARG002 - the port's shape
        """What comes in comes by HTTP."""
        await asyncio.Event().wait()

    async def close(self) -> None:
        """The HTTP port closes the pages."""
