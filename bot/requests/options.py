"""Options as the person knows them: `--n` as it was typed, the name of a field in their language as it was picked."""

from __future__ import annotations

from bot.model.commands import Named, Request
from bot.model.refusals import Refusal
from bot.requests.context import CommandContext


def told(refusal: Refusal, request: Request, context: CommandContext) -> str:
    """The sentence of a refusal. It names the option whose value was wrong, where the person has named one."""
    values = dict(refusal.values)
    if refusal.names_parameter:
        parameter = str(values["name"])
        values["name"] = _name_of(parameter, request, context) or parameter
    sentence = context.views.say(refusal.key, request.locale, **values)
    option = _name_of(refusal.about, request, context) if refusal.about in request.arguments else ""
    return f"{option}: {sentence}" if option else sentence


def name_in_words(parameter: str, locale: str, context: CommandContext) -> str:
    """The parameter's name in the person's language. In English it is the name itself."""
    try:
        return context.views.say(f"option.{parameter}", locale)
    except KeyError:
        return parameter


def _name_of(parameter: str, request: Request, context: CommandContext) -> str:
    """ "" where the person knows no name of it: what is typed without a flag has none."""
    given = request.arguments.get(parameter)
    if isinstance(given, Named):
        return given.option
    has_fields = context.platforms.of(request.place.platform).has_fields
    return name_in_words(parameter, request.locale, context) if has_fields else ""
