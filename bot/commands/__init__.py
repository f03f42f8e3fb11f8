"""What a person can ask: one file a command. A new one is named here, once, and no adapter changes."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from bot.requests.context import Commands

MODULES = (
    "imagine",
    "credits",
    "redeem",
    "gift",
    "link",
    "unlink",
    "privacy",
    "history",
    "jobs",
    "settings",
    "group",
    "server",
    "help",
    "topup",
    "topup_many",
    "refund",
    "vouchers",
    "undo",
    "audit",
    "balance",
    "block",
    "alerts",
    "people",
    "links",
    "why",
    "top",
    "stats",
    "admins",
    "pause",
    "words",
    "config",
    "start",
    "offer",
    "edit",
    "details",
    "delete",
    "samples",
    "dismiss",
)
"""The files beside this one, in the order that menus show their commands. Each has its own in `COMMANDS`."""


def _commands_in(module: str) -> Commands:
    return cast("Commands", import_module(f"{__name__}.{module}").COMMANDS)


COMMANDS: Commands = tuple(command for module in MODULES for command in _commands_in(module))
