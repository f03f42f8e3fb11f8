"""What platforms are made with, in tests."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import cast

from bot.app.chats import fitted, role_of
from bot.model.people import Identity
from bot.ports import Blobs, Clock, CoreServices, Events, PlatformTools, Storage, Texts
from bot.serving.tries import Tries
from bot.texts.catalogs import Catalogs, menu_texts
from tests.fakes.decoding import thread_decoder


def tools(
    *,
    storage: Storage,
    blobs: Blobs,
    clock: Clock,
    events: Events,
    texts: Texts | None = None,
    admins: Collection[Identity] = (),
) -> PlatformTools:
    texts = texts or Catalogs()
    return PlatformTools(
        storage=storage,
        blobs=blobs,
        texts=texts,
        menu_texts=menu_texts(texts),
        clock=clock,
        events=events,
        fit=partial(fitted, thread_decoder()),
        admins=frozenset(admins),
        role_of=partial(role_of, frozenset(admins), storage),
        secret_key=b"only for tests",
        program="imagine-bot",
        tries=Tries(clock=clock),
    )


def no_services() -> CoreServices:
    """For what asks the core nothing."""
    return cast("CoreServices", None)
