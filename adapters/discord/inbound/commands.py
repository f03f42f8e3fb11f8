"""The core's commands as Discord shows them: rendered from their specs, none defined here."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from typing import Any, Protocol, Union, cast

import discord
from discord import app_commands
from discord.app_commands import locale_str

from adapters.discord.inbound.message_words import words_of
from adapters.discord.inbound.requests import DiscordInteraction
from adapters.discord.inbound.translator import FALLBACK, MAX_CHOICE, word
from bot.chats.cutting import cut
from bot.model.commands import Argument, CommandSpec, Parameter, ParameterKind
from bot.ports import Texts


class Run(Protocol):
    """Answers a command. `attached` is the file that was sent along, `on` the message whose menu it was chosen in."""

    async def __call__(
        self,
        interaction: DiscordInteraction,
        name: str,
        arguments: Mapping[str, Argument],
        attached: discord.Attachment | None = None,
        *,
        on: discord.Message | None = None,
    ) -> None: ...


AskForTopup = Callable[[DiscordInteraction, "discord.User | discord.Member"], Awaitable[None]]
Callback = Callable[..., Coroutine[object, object, None]]
Command = app_commands.Command[Any, ..., None]  # Any: a binding, which ours have none of
Rendered = Command | app_commands.Group

SHOWN_NAMES = {ParameterKind.PERSON: "user"}
"""Names of parameters on Discord where they differ from the spec's."""
MAX_TEXT_OPTION = 6000
MAX_SUGGESTIONS = 25
_EVERYWHERE = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
_BY_ANYBODY = app_commands.AppInstallationType(guild=True, user=True)
_SERVERS = app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False)
_BY_SERVERS = app_commands.AppInstallationType(guild=True, user=False)


class Renderer:
    """`texts` has the words in English, which are what every app knows."""

    def __init__(self, *, texts: Texts, run: Run) -> None:
        self._texts = texts
        self._run = run

    def render(self, specs: Sequence[CommandSpec]) -> list[Rendered]:
        """Those of one parent stand together; buttons are no commands."""
        shown = [spec for spec in specs if not spec.is_button]
        rendered: list[Rendered] = [self._command(spec) for spec in shown if not spec.parent]
        parents = dict.fromkeys(spec.parent for spec in shown if spec.parent)
        groups = (self._group(parent, [spec for spec in shown if spec.parent == parent]) for parent in parents)
        return [*rendered, *groups]

    def _group(self, parent: str, specs: Sequence[CommandSpec]) -> app_commands.Group:
        is_for_managers = all(spec.is_for_managers for spec in specs)
        group = app_commands.Group(
            name=self._name(parent, f"name.{parent}"),
            description=self._words(f"command.{parent}"),
            default_permissions=discord.Permissions(manage_guild=True) if is_for_managers else None,
            allowed_contexts=_SERVERS if is_for_managers else _EVERYWHERE,
            allowed_installs=_BY_SERVERS if is_for_managers else _BY_ANYBODY,
        )
        for spec in specs:
            group.add_command(self._command(spec, group))
        return group

    def _command(
        self, spec: CommandSpec, parent: app_commands.Group | None = None
    ) -> app_commands.Command[Any, ..., None]:
        command: Command = app_commands.Command(
            name=self._name(spec.shown_name.rpartition(" ")[2], f"name.{spec.name}"),
            description=self._words(f"command.{spec.name}"),
            callback=self._callback(spec),
            parent=parent,
            allowed_contexts=None if parent else _EVERYWHERE,
            allowed_installs=None if parent else _BY_ANYBODY,
        )
        if spec.role is not None and not parent:
            # What the app shows to whom by default. Servers can open it: who may do it is the core's to say.
            command.default_permissions = discord.Permissions(administrator=True)
        return command

    def _callback(self, spec: CommandSpec) -> Callback:
        """A function with the parameters of the spec, as the library reads them from its signature."""
        run = self._run

        async def callback(interaction: DiscordInteraction, **given: object) -> None:
            attached = next((value for value in given.values() if isinstance(value, discord.Attachment)), None)
            values = {name: value for name, value in given.items() if value is not None and value is not attached}
            await run(interaction, spec.name, {name: _plain(value) for name, value in values.items()}, attached)

        shown = [parameter for parameter in spec.parameters if not parameter.is_internal]
        required_first = sorted(shown, key=lambda parameter: not parameter.is_required)
        parameters = [_interaction(), *map(_parameter, required_first)]
        callback.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]  # read by `inspect`
        described = app_commands.describe(**{p.name: self._words(key("parameter", spec.name, p.name)) for p in shown})(
            cast("Any", callback)
        )
        renamed = app_commands.rename(**{p.name: self._option_name(p) for p in shown})(described)
        fixed = [p for p in shown if p.choices and p.kind is ParameterKind.CHOICE]
        choices = {p.name: [self._choice(spec, p, value) for value in p.choices] for p in fixed}
        chosen = app_commands.choices(**choices)(renamed) if choices else renamed
        suggested = {p.name: _suggestions(p) for p in shown if p.choices and p.kind is ParameterKind.TEXT}
        return cast("Callback", app_commands.autocomplete(**suggested)(chosen) if suggested else chosen)

    # --- words ----------------------------------------------------------------------------------------------------

    @staticmethod
    def _name(name: str, of: str) -> locale_str:
        return locale_str(name, key=of)

    def _option_name(self, parameter: Parameter) -> locale_str:
        name = SHOWN_NAMES.get(parameter.kind, parameter.name)
        return locale_str(name, key=f"option.{name}")

    def _words(self, of: str) -> locale_str:
        return locale_str(word(self._texts, of, FALLBACK) or "…", key=of)

    def _choice(self, spec: CommandSpec, parameter: Parameter, value: str) -> app_commands.Choice[str]:
        written = key("choice", spec.name, parameter.name, value)
        shown = word(self._texts, written, FALLBACK) or value
        return app_commands.Choice(name=locale_str(cut(shown, MAX_CHOICE), key=written), value=value)


def key(*parts: str) -> str:
    """The text key of a command, a parameter or a choice."""
    return ".".join(parts)


def _suggestions(parameter: Parameter) -> Any:
    """Completes what is typed; other values may be typed, too."""

    async def suggest(_: DiscordInteraction, typed: str) -> list[app_commands.Choice[str]]:
        fitting = [value for value in parameter.choices if typed.strip().lower() in value]
        return [app_commands.Choice(name=value, value=value) for value in fitting[:MAX_SUGGESTIONS]]

    return suggest


def _interaction() -> inspect.Parameter:
    return inspect.Parameter("interaction", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=discord.Interaction)


def _parameter(parameter: Parameter) -> inspect.Parameter:
    return inspect.Parameter(
        parameter.name,
        inspect.Parameter.KEYWORD_ONLY,
        annotation=_annotation(parameter),
        default=inspect.Parameter.empty if parameter.is_required else None,
    )


def _annotation(parameter: Parameter) -> object:
    """As the library takes it. Bounds are shown in the app, and looked at again by the core."""
    kind = _kind(parameter)
    return kind if parameter.is_required else Union[kind, None]  # noqa: UP007 - `|` does not take the library's ranges


def _kind(parameter: Parameter) -> Any:  # noqa: PLR0911 - a kind, a line
    limits = cast("Any", app_commands.Range)
    match parameter.kind:
        case ParameterKind.INTEGER:
            return limits[int, parameter.minimum, parameter.maximum]
        case ParameterKind.TEXT if parameter.minimum or parameter.maximum:
            return limits[str, parameter.minimum, min(parameter.maximum or MAX_TEXT_OPTION, MAX_TEXT_OPTION)]
        case ParameterKind.PERSON:
            return discord.User
        case ParameterKind.PICTURE:
            return discord.Attachment
        case ParameterKind.ROLE:
            return discord.Role
        case ParameterKind.CHANNEL:
            return app_commands.AppCommandChannel | app_commands.AppCommandThread
        case _:
            return str


def _plain(value: object) -> Argument:
    """People, roles and channels by their ids."""
    if isinstance(value, int | str):
        return value
    return str(getattr(value, "id", value))


def context_menus(
    specs: Sequence[CommandSpec],
    *,
    texts: Texts,
    run: Run,
    ask_for_topup: AskForTopup,
) -> list[app_commands.ContextMenu]:
    """The entries in the menus of messages and of people, for the commands that have a use there."""

    async def imagine(interaction: DiscordInteraction, message: discord.Message) -> None:
        await run(interaction, "imagine", {"prompt": words_of(message)}, on=message)

    async def topup(interaction: DiscordInteraction, user: discord.User) -> None:
        await ask_for_topup(interaction, user)

    callbacks: Mapping[str, Any] = {"imagine": imagine, "topup": topup}
    menus = []
    for spec in specs:
        if spec.name in callbacks:
            key = f"menu.{spec.name}"
            menu = app_commands.ContextMenu(
                name=locale_str(word(texts, key, FALLBACK) or spec.name, key=key),
                callback=callbacks[spec.name],
                allowed_contexts=_EVERYWHERE,
                allowed_installs=_BY_ANYBODY,
            )
            if spec.role is not None:
                menu.default_permissions = discord.Permissions(administrator=True)
            menus.append(menu)
    return menus
