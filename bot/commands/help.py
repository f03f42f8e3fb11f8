"""`help`: what can be asked, with the numbers that hold here."""

from __future__ import annotations

from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, Request
from bot.model.images import MAX_COUNT, MAX_SIDE_PX, MIN_SIDE_PX, SIDE_STEP_PX, AspectRatio
from bot.model.ledger import Visit
from bot.requests.admission import runs_group
from bot.requests.context import CommandContext, Commands, text_reply
from bot.requests.options import name_in_words

SPEC = CommandSpec(name="help", is_private=True)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """One line for each command that this person may use. Seeds are mentioned only where they are taken."""
    locale, views = request.locale, context.views
    facts = context.platforms.of(request.place.platform)
    balance, balance_line = await context.balance_line(visit, locale)
    lines = [say_how(request, context)]
    offered = [spec for spec in context.specs if not spec.is_button and context.may(spec.role, request, visit)]
    offered = [spec for spec in offered if spec.needs is None or spec.needs in context.features(facts.name)]
    offered = [spec for spec in offered if request.group or not spec.is_for_groups]
    offered = [spec for spec in offered if not spec.is_for_managers or runs_group(request, visit, context)]
    lines += [f"{_usage(spec, request, context)}  {views.say(f'command.{spec.name}', locale)}" for spec in offered]
    if not facts.has_fields:
        lines.append(views.say("help.flags", locale, ratios=", ".join(AspectRatio), limit=MAX_COUNT))
        lines += _of_abilities(context, locale)
    lines.append(views.say("credits.price", locale, price=views.price(context.intake.quote(), locale)))
    lines.append(balance_line)
    lines.append(views.say("help.nothing_charged", locale, days=context.keep_days))
    lines += operators_words(request, context)
    return text_reply("\n".join(lines), balance)


def say_how(request: Request, context: CommandContext) -> str:
    """How a picture is asked for where the request was made: words without a command are not read everywhere."""
    reads_words = context.platforms.of(request.place.platform).reads_words and not request.group
    return context.views.say("help.intro" if reads_words else "help.intro_command", request.locale)


def operators_words(request: Request, context: CommandContext) -> list[str]:
    """A line with them, where an owner has written some."""
    words = context.live.terms.words
    return [context.views.say("help.words", request.locale, words=words)] if words else []


def _of_abilities(context: CommandContext, locale: str) -> list[str]:
    """Lines on what only some backends can do, where one of them is there."""
    can, say = context.intake.abilities, context.views.say
    lines = []
    if can.seed:
        lines.append(say("help.seed", locale))
    if can.sizes:
        lines.append(say("help.size", locale, minimum=MIN_SIDE_PX, maximum=MAX_SIDE_PX, step=SIDE_STEP_PX))
    if can.image_to_image:
        lines.append(say("help.strength", locale))
    return lines


def _usage(spec: CommandSpec, request: Request, context: CommandContext) -> str:
    """`/topup person amount [reason]`"""
    there = context.platforms.of(request.place.platform).features
    typed = (p for p in spec.parameters if _is_typed(p) and not p.is_internal and (p.needs is None or p.needs in there))
    return " ".join([f"/{spec.shown_name}", *(_shown(p, context, request.locale) for p in typed)])


def _is_typed(parameter: Parameter) -> bool:
    return parameter.flag is None and parameter.kind is not ParameterKind.PICTURE


def _shown(parameter: Parameter, context: CommandContext, locale: str) -> str:
    """The parameter's name in the person's language: it stands for what is to be written there."""
    name = name_in_words(parameter.name, locale, context)
    return name if parameter.is_required else f"[{name}]"


COMMANDS: Commands = ((SPEC, handle),)
