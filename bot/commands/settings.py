"""`settings`: what a person prefers. It holds on every platform they use."""

from __future__ import annotations

from bot.model.commands import Button, CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.features import Feature
from bot.model.images import AspectRatio
from bot.model.ledger import Visit
from bot.model.people import Person
from bot.model.refusals import UnknownChoice
from bot.model.signs import first
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands

AS = ("photo", "file")
SPEC = CommandSpec(
    name="settings",
    parameters=(
        Parameter(name="aspect_ratio", kind=ParameterKind.CHOICE, choices=tuple(AspectRatio), flag="ar"),
        Parameter(name="language", kind=ParameterKind.TEXT, flag="language", needs=Feature.LANGUAGE),
        Parameter(name="pictures", kind=ParameterKind.CHOICE, choices=AS, flag="pictures", needs=Feature.FILES),
    ),
    is_private=True,
)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Change what is given, then tell all preferences. Raises UnknownAspectRatio, UnknownChoice."""
    ratio = arguments.optional_text(request, "aspect_ratio")
    language = arguments.optional_text(request, "language").lower()
    pictures = arguments.optional_text(request, "pictures").lower()
    known = context.views.locales
    if language and language not in known:
        raise UnknownChoice(name="language", given=first(language, 20), known=", ".join(known))
    if pictures and pictures not in AS:
        raise UnknownChoice(name="pictures", given=first(pictures, 20), known=", ".join(AS))
    person = visit.person
    if ratio or language or pictures:
        person = await context.storage.set_preferences(
            person.id,
            locale=language or None,
            aspect_ratio=AspectRatio.parse(ratio) if ratio else None,
            wants_files=pictures == "file" if pictures else None,
        )
    there = context.platforms.of(request.place.platform).features
    locale = (person.locale if Feature.LANGUAGE in there else None) or request.locale
    return _shown(person, locale, context, there=there)


def _shown(person: Person, locale: str, context: CommandContext, *, there: frozenset[Feature]) -> Reply:
    say = context.views.say
    now_ratio, now_as = person.aspect_ratio or AspectRatio.SQUARE, AS[int(person.wants_files)]
    text = say(
        _sentence(there),
        locale,
        ratio=str(now_ratio),
        language=say("language.name", locale),
        pictures=say(f"settings.as.{now_as}", locale),
    )
    buttons = [_choice("aspect_ratio", str(ratio), str(ratio), is_now=ratio is now_ratio) for ratio in AspectRatio]
    if Feature.LANGUAGE in there:
        buttons += [
            _choice("language", known, say("language.name", known), is_now=known == locale)
            for known in context.views.locales
        ]
    if Feature.FILES in there:
        buttons += [_choice("pictures", kind, say(f"settings.as.{kind}", locale), is_now=kind == now_as) for kind in AS]
    return Reply(kind=ReplyKind.TEXT, head=text, buttons=tuple(buttons))


def _sentence(there: frozenset[Feature]) -> str:
    """The key of the sentence that names what can be chosen on this platform."""
    if Feature.FILES in there:
        return "settings.now"
    return "settings.now_here" if Feature.LANGUAGE in there else "settings.now_ratio"


def _choice(name: str, value: str, label: str, *, is_now: bool) -> Button:
    return Button(command=SPEC.name, label=("✓ " if is_now else "") + label, arguments={name: value})


COMMANDS: Commands = ((SPEC, handle),)
