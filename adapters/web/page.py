"""Puts the page into the program's own web application: the door, the login, the pictures, and the page itself."""

from __future__ import annotations

from collections.abc import Callable, Collection

from fastapi import FastAPI

from adapters.web.chat import WebChat
from adapters.web.guard import Guard
from adapters.web.login import login_routes
from adapters.web.pictures import picture_routes
from adapters.web.screen import PageTools, add_page
from adapters.web.sessions import Sessions
from adapters.web.talk import Answer, ReadTyped
from adapters.web.tries import Tries
from bot.model.commands import CommandSpec
from bot.model.ledger import Credits
from bot.ports import Blobs, Clock, Texts

OPEN_PATHS = ("/livez", "/readyz", "/metrics")
"""The operators' own, which ask for a password themselves where they need one."""


def mount(
    app: FastAPI,
    *,
    chat: WebChat,
    answer: Answer,
    read_typed: ReadTyped,
    specs: Callable[[], tuple[CommandSpec, ...]],
    texts: Texts,
    blobs: Blobs,
    clock: Clock,
    price: Credits,
    is_price_exact: bool = True,
    host: str,
    program: str,
    password: str | None,
    secret_key: bytes,
    is_sample: bool,
    open_paths: Collection[str] = OPEN_PATHS,
) -> None:
    """Serve the page at `/`, before `app` starts and after every other route of it: the page takes all other paths.

    `price` is for one picture, the most where it is not exact.
    `program` is what is typed before a command on this machine, `host` what the server listens on; `open_paths` are
    served without the login.
    NiceGUI keeps its pages in its own module, so there is one page a process.
    """
    sessions = Sessions(password=password, secret_key=secret_key, clock=clock) if password else None
    app.add_middleware(Guard, sessions=sessions, host=host, open_paths=open_paths, texts=texts)
    if sessions is not None:
        app.include_router(login_routes(sessions=sessions, tries=Tries(clock=clock), texts=texts))
    app.include_router(picture_routes(answer=answer, blobs=blobs, texts=texts))
    tools = PageTools(
        chat=chat,
        answer=answer,
        read_typed=read_typed,
        specs=specs,
        texts=texts,
        clock=clock,
        price=price,
        is_price_exact=is_price_exact,
        program=program,
        is_sample=is_sample,
        has_login=sessions is not None,
    )
    add_page(app, tools)
