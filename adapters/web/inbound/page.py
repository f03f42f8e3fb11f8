"""Adds the page to the program's own web application: the guard, the login, the pictures and the page itself."""

from __future__ import annotations

from fastapi import FastAPI
from starlette.routing import Route

from adapters.web.inbound.context import PageContext, PageSettings
from adapters.web.inbound.guard import Guard
from adapters.web.inbound.login import login_routes
from adapters.web.inbound.pictures import picture_routes
from adapters.web.inbound.screen import add_page
from adapters.web.inbound.sessions import Sessions
from adapters.web.outbound.chat import WebChat
from bot.ports import CoreServices, HttpApp, PlatformTools

OPEN_PATHS = ("/livez", "/readyz", "/metrics")
"""The operators' own, which ask for a password themselves where they need one."""


def around(
    app: HttpApp, *, settings: PageSettings, tools: PlatformTools, services: CoreServices, chat: WebChat
) -> HttpApp:
    """OPEN_PATHS are `app`'s, and every other path is the page's.

    NiceGUI keeps its pages in its own module, so there is one page a process.
    """
    sessions = (
        Sessions(password=settings.password, secret_key=tools.secret_key, clock=tools.clock, notes=tools.storage)
        if settings.password
        else None
    )
    whole = FastAPI(
        title="imagine-bot",
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        routes=[Route(path, endpoint=app) for path in OPEN_PATHS],
    )
    whole.add_middleware(Guard, sessions=sessions, host=settings.host, open_paths=OPEN_PATHS, texts=tools.texts)
    if sessions is not None:
        routes = login_routes(sessions=sessions, tries=tools.tries, texts=tools.texts, events=tools.events)
        whole.include_router(routes)
    whole.include_router(picture_routes(answer=services.answer, blobs=tools.blobs, texts=tools.texts))
    context = PageContext(
        settings=settings,
        services=services,
        chat=chat,
        texts=tools.texts,
        clock=tools.clock,
        preferences=tools.storage,
    )
    add_page(whole, context)
    return whole
