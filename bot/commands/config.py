"""`config`: an owner sees the settings that change while the bot runs, and changes one, in all processes at once."""

from __future__ import annotations

from bot.model.admin_refusals import UnknownSetting, WrongValue
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.ledger import Visit
from bot.model.roles import Role
from bot.model.signs import first
from bot.model.tables import Json, Table
from bot.model.terms import Setting
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands

SPEC = CommandSpec(
    name="config",
    parameters=(
        Parameter(name="setting", kind=ParameterKind.TEXT, maximum=60),
        Parameter(name="value", kind=ParameterKind.TEXT, maximum=1000),
    ),
    role=Role.OWNER,
    is_private=True,
)
DEFAULT = "default"
"""The value that takes back what was set."""


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:  # noqa: ARG001 - every handler's shape
    """All of them, the one that is named, or a change of it. What the environment fixes is not changed here.

    Raises UnknownSetting, SettingFixed, WrongValue.
    """
    name = arguments.optional_text(request, "setting").upper().replace(" ", "_")
    value = arguments.optional_text(request, "value")
    if not name:
        return _list(_settings(context), request, context)
    if value:
        return await _change(name, None if value.lower() == DEFAULT else value, request, context)
    setting = _found(name, context)
    reply = _list((setting,), request, context)
    return Reply(kind=reply.kind, head=_about(setting.name, request, context), table=reply.table, data=reply.data)


async def _change(name: str, value: str | None, request: Request, context: CommandContext) -> Reply:
    overrides = context.live.controls.overrides
    try:
        doubts = context.live.config.check(name, value, overrides)
    except WrongValue as wrong:
        raise WrongValue(_told(wrong, request, context), fault=wrong.fault) from None
    before = _found(name, context).value
    await context.storage.set_override(name, value, actor=str(request.identity), key=request.id, at=context.clock.now())
    await context.live.look()
    after = _found(name, context)
    context.events.note("setting_changed", name=name, by=str(request.identity))
    text = context.views.say("config.done", request.locale, name=name, before=before, after=after.value)
    data: Json = {**_facts(after), "before": before}
    return Reply(kind=ReplyKind.TEXT, head=text, footer="\n".join(doubts), data=data)


def _told(wrong: WrongValue, request: Request, context: CommandContext) -> str:
    """In the person's language where it is one value of one setting."""
    fault = wrong.fault
    if fault is None or fault.name not in (setting.name for setting in _settings(context)):
        return str(wrong.values["sentence"])
    about = _about(fault.name, request, context)
    key = f"config.wrong.{fault.by}"
    return context.views.say(key, request.locale, name=fault.name, given=fault.given, why=fault.why, about=about)


def _about(name: str, request: Request, context: CommandContext) -> str:
    """What may be written."""
    return context.views.say(f"setting.{name.lower()}", request.locale)


def _settings(context: CommandContext) -> tuple[Setting, ...]:
    return context.live.config.settings(context.live.controls.overrides)


def _found(name: str, context: CommandContext) -> Setting:
    """Raises UnknownSetting."""
    settings = _settings(context)
    for setting in settings:
        if setting.name == name:
            return setting
    raise UnknownSetting(given=first(name, 60), known=", ".join(setting.name for setting in settings))


def _list(settings: tuple[Setting, ...], request: Request, context: CommandContext) -> Reply:
    say, locale = context.views.say, request.locale
    rows = [(setting.name, setting.value, say(f"config.{setting.source}", locale)) for setting in settings]
    headers = tuple(say(key, locale) for key in ("config.setting", "config.value", "config.source"))
    table = Table(headers=headers, rows=tuple(rows))
    paused = [str(pause.scope) for pause in context.live.controls.pauses]
    footer = say("config.paused", locale, where=", ".join(paused)) if paused else ""
    data: Json = {"settings": [_facts(setting) for setting in settings], "paused": paused}
    head = say("config.title", locale)
    return Reply(kind=ReplyKind.TEXT, head=head, table=table, footer=footer, data=data)


def _facts(setting: Setting) -> dict[str, Json]:
    return {"name": setting.name, "value": setting.value, "source": setting.source.value}


COMMANDS: Commands = ((SPEC, handle),)
