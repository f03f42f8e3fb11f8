"""Turns a Request into a Reply."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.model.codes import CODE_COMMANDS, has_code
from bot.model.commands import (
    GROUP_ADMIN,
    MODERATOR,
    Button,
    CommandSpec,
    Named,
    Parameter,
    ParameterKind,
    Reply,
    ReplyKind,
    Request,
)
from bot.model.features import Feature
from bot.model.ledger import Balance, Visit
from bot.model.people import Membership, Person, PersonId
from bot.model.refusals import AdminsOnly, Refusal, StorageFull, UnknownCommand
from bot.model.signs import first
from bot.model.vouchers import CodeInTheOpen
from bot.ports import Texts
from bot.requests.context import CommandContext, Handler
from bot.requests.options import told

ALIASES = {"gen": "imagine"}


class Router:
    """Adapters are given `answer`, and render `specs`."""

    def __init__(
        self, *, commands: Sequence[tuple[CommandSpec, Handler]], context: CommandContext, texts: Texts
    ) -> None:
        self._commands = {spec.name: (spec, handler) for spec, handler in commands}
        self._context = context
        self._texts = texts

    def specs(self, platform: str) -> tuple[CommandSpec, ...]:
        """The commands that this platform offers: none that needs a feature which neither the platform nor a backend
        has.
        """
        there = self._context.features(platform)
        specs = (spec for spec, _ in self._commands.values())
        return tuple(self._as_offered(spec, there) for spec in specs if spec.needs is None or spec.needs in there)

    def _as_offered(self, spec: CommandSpec, there: frozenset[Feature]) -> CommandSpec:
        """The spec without parameters whose feature is not there, and with the choices that only a running program
        knows.
        """
        offered = (p for p in spec.parameters if p.needs is None or p.needs in there)
        return replace(spec, parameters=tuple(self._with_choices(p) for p in offered))

    def _with_choices(self, parameter: Parameter) -> Parameter:
        if parameter.name != "language":
            return parameter
        return replace(parameter, kind=ParameterKind.CHOICE, choices=self._texts.locales)

    async def answer(self, request: Request) -> Reply:
        """The reply in the person's language. Never raises.

        A refusal changes nothing, and its text says what to do next. An error that nobody expected is told with an
        incident id.
        """
        request = replace(_whole(request), locale=self._texts.locale(request.locale))
        try:
            await self._context.live.look()
            visit = await self._meet(request)
            request = replace(request, locale=self._language(visit, request))
            try:
                reply = await self._dispatch(request, visit)
            except Refusal as refusal:
                reply = self._refusal(refusal, request, await self._balance(visit, request))
            reply = await self._with_undelivered(reply, visit, request)
            return replace(reply, news=self._welcome(visit, request))
        except Refusal as refusal:
            return self._refusal(refusal, request, None)
        except Exception as error:  # noqa: BLE001 - the router's boundary: nobody sees a stack trace
            incident = self._context.events.incident(
                "request_crashed", error, request_id=request.id, command=request.command
            )
            text = self._context.views.say("error.internal", request.locale, incident=incident)
            return Reply(kind=ReplyKind.REFUSAL, head=text, is_private=False)

    def _is_by_operator(self, request: Request) -> bool:
        return self._context.platforms.of(request.identity.platform).is_of_operator

    async def _balance(self, visit: Visit, request: Request) -> Balance | None:
        if self._is_by_operator(request):
            return None
        return await self._context.storage.balance(visit.person.id)

    async def _meet(self, request: Request) -> Visit:
        if self._is_by_operator(request):  # nobody with a wallet: nothing is written
            person = Person(id=PersonId(str(request.identity)), identities=(request.identity,))
            return Visit(person=person, balance=Balance(posted=0, held=0), welcomed=0, topped_up=0)
        return await self._context.storage.meet(
            request.identity,
            name=request.name,
            locale=None,
            allowances=self._context.allowances,
            at=self._context.clock.now(),
            username=request.username,
            membership=self._membership(request),
        )

    def _membership(self, request: Request) -> Membership | None:
        """None where nothing is told of it."""
        roles = frozenset(request.roles) - {GROUP_ADMIN, MODERATOR}
        has_roles = Feature.ROLES in self._context.platforms.of(request.place.platform).features
        return Membership(group=request.group, roles=roles) if has_roles and request.group and roles else None

    def _language(self, visit: Visit, request: Request) -> str:
        """The one that the person has chosen, where the platform keeps it with them; else the request's."""
        has_own = Feature.LANGUAGE in self._context.platforms.of(request.place.platform).features
        return (visit.person.locale if has_own else None) or request.locale

    async def _dispatch(self, request: Request, visit: Visit) -> Reply:
        name = ALIASES.get(request.command, request.command)
        found = self._commands.get(name)
        if found is None:
            raise UnknownCommand(command=first(request.command, 40))
        spec, handler = found
        if spec.needs is not None and spec.needs not in self._context.features(request.place.platform):
            raise UnknownCommand(command=first(request.command, 40))
        if not spec.answers_everybody and not self._context.may(spec.role, request, visit):
            raise AdminsOnly(command=name)
        if name not in CODE_COMMANDS and any(has_code(str(given)) for given in request.arguments.values()):
            raise CodeInTheOpen
        if request.is_counted:
            self._context.events.count("command", command=name, platform=request.identity.platform)
        reply = await handler(replace(request, command=name), visit, self._context)
        return replace(reply, is_private=True) if spec.is_private else reply

    def _welcome(self, visit: Visit, request: Request) -> str:
        """The sentences about the credits that this visit gave; "" where it gave none."""
        parts = []
        for amount, key in ((visit.welcomed, "welcome.given"), (visit.topped_up, "welcome.daily")):
            if amount:
                given = self._context.views.credits(amount, request.locale)
                parts.append(self._context.views.say(key, request.locale, credits=given))
        return "\n".join(parts)

    async def _with_undelivered(self, reply: Reply, visit: Visit, request: Request) -> Reply:
        """Offer pictures that could not be posted: once, with the next reply that only the person sees."""
        if not visit.undelivered or not reply.is_private:
            return reply
        await self._context.storage.mark_offered(visit.person.id)
        say = self._context.views.say
        if reply.kind is ReplyKind.PICTURES:
            return reply
        offer = say("undelivered.offer", request.locale, n=visit.undelivered)
        button = Button(command="history", label=say("undelivered.show", request.locale))
        return replace(reply, footer=offer, buttons=(*reply.buttons, button))

    def _refusal(self, refusal: Refusal, request: Request, balance: Balance | None) -> Reply:
        if isinstance(refusal, StorageFull):
            self._context.events.alert(refusal.event, where="database")
        self._context.events.count("refused", why=refusal.key)
        self._context.events.note("request_refused", request_id=request.id, why=refusal.key)
        return Reply(
            kind=ReplyKind.REFUSAL,
            head=told(refusal, request, self._context),
            data={"refused": refusal.key, **refusal.values},
            is_private=refusal.is_private,
            balance=balance,
        )


def _whole(request: Request) -> Request:
    """The request without lone surrogates (halves of characters), which can neither be stored nor sent."""
    arguments = {name: _whole_text(v) if isinstance(v, str) else v for name, v in request.arguments.items()}
    return replace(
        request,
        name=_whole_text(request.name),
        username=None if request.username is None else _whole_text(request.username),
        locale=_whole_text(request.locale),
        command=_whole_text(request.command),
        arguments=arguments,
    )


def _whole_text(text: str) -> str:
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return Named(whole, option=_whole_text(text.option)) if isinstance(text, Named) else whole
