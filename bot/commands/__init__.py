"""What a person can ask: one file a command. A new one is named here, once, and no adapter changes."""

from __future__ import annotations

from bot.commands import (
    balance,
    block,
    credits,
    delete,
    details,
    edit,
    group,
    help,
    history,
    imagine,
    jobs,
    offer,
    server,
    settings,
    start,
    topup,
)
from bot.model.commands import CommandSpec
from bot.requests.context import Handler

COMMANDS: tuple[tuple[CommandSpec, Handler], ...] = (
    (imagine.SPEC, imagine.handle),
    (credits.SPEC, credits.handle),
    (history.SPEC, history.handle),
    (jobs.SPEC, jobs.handle),
    (settings.SPEC, settings.handle),
    (group.SPEC, group.handle),
    (server.SHOW, server.handle_show),
    (server.WHO, server.handle_who),
    (server.CHANNEL, server.handle_channel),
    (server.ROLE, server.handle_role),
    (server.AGE, server.handle_age),
    (help.SPEC, help.handler_for(lambda: tuple(spec for spec, _ in COMMANDS))),
    (topup.TOPUP, topup.handle_topup),
    (topup.DEDUCT, topup.handle_deduct),
    (balance.SPEC, balance.handle),
    (block.BLOCK, block.handle_block),
    (block.UNBLOCK, block.handle_unblock),
    (start.SPEC, start.handle),
    (offer.SPEC, offer.handle),
    (edit.SPEC, edit.handle),
    (details.SPEC, details.handle),
    (delete.SPEC, delete.handle),
    (imagine.AGAIN, imagine.handle_again),
    (imagine.VARY, imagine.handle_vary),
    (history.ORIGINAL, history.handle_original),
    (jobs.CANCEL, jobs.handle_cancel),
)
