"""What the handlers of commands depend on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from bot.model.commands import CommandSpec, Reply, ReplyKind, Request
from bot.model.features import Feature
from bot.model.jobs import Job
from bot.model.ledger import Allowances, Balance, Visit
from bot.model.people import Identity, Person
from bot.model.platforms import Platforms
from bot.model.roles import Role
from bot.model.tables import Json
from bot.pipeline.intake import Intake
from bot.pipeline.live import Live
from bot.pipeline.reporter import Opening
from bot.pipeline.sources import Sources
from bot.pipeline.views import Views
from bot.ports import Blobs, Clock, Decoder, Events, Ids, Storage


def _unheard(_: Job, __: Opening) -> None:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandContext:
    """The dependencies of all handlers.

    `specs` are all commands there are. `zone` is that of the operator's day. `announce` stops the work on a job that a
    command has ended, and tells the job's place. `opened` hears how the message of a job begins that tells what is
    left, so that it is told anew where that changes. `platforms` are those that a person's identity may be of. `admins`
    are the owners that the settings name; `backends` are the names of what makes pictures, and of its kinds.
    """

    specs: tuple[CommandSpec, ...]
    storage: Storage
    blobs: Blobs
    decoder: Decoder
    intake: Intake
    sources: Sources
    views: Views
    clock: Clock
    ids: Ids
    events: Events
    admins: frozenset[Identity]
    platforms: Platforms
    live: Live
    keep_days: int
    keep_backups_days: int
    zone: tzinfo
    backends: tuple[str, ...]
    announce: Callable[[Job], Awaitable[None]]
    opened: Callable[[Job, Opening], None] = _unheard

    @property
    def allowances(self) -> Allowances:
        return self.live.terms.allowances

    @property
    def max_active(self) -> int:
        return self.live.terms.limits.max_active_per_person

    def features(self, platform: str) -> frozenset[Feature]:
        """What the backends, the platform and the operator's settings allow there, as of now."""
        of_operator = {Feature.GIFTS} if self.live.terms.gifts else set()
        return self.intake.abilities.features | self.platforms.of(platform).features | of_operator

    def role_of(self, request: Request, visit: Visit) -> Role | None:
        """What who asks may do for the operator. Who is listed in ADMINS is an owner where they are listed, and not by
        another identity that has the same wallet. What a platform's menu shows decides nothing.
        """
        is_operator = self.platforms.of(request.identity.platform).is_of_operator
        if is_operator or request.identity in self.admins:
            return Role.OWNER
        return visit.person.role

    def is_owner(self, person: Person) -> bool:
        """Whether the settings or an owner have made them one."""
        return bool(self.admins & set(person.identities)) or person.role is Role.OWNER

    def may(self, role: Role | None, request: Request, visit: Visit) -> bool:
        """Whether who asks has this role, or a higher one; everybody where it is None."""
        has = self.role_of(request, visit)
        return role is None or (has is not None and has >= role)

    def moment(self, at: datetime, *, has_seconds: bool = False) -> str:
        """As the operator's clock shows it, without the name of its time zone."""
        return f"{at.astimezone(self.zone):{'%Y-%m-%d %H:%M:%S' if has_seconds else '%Y-%m-%d %H:%M'}}"

    async def balance_line(self, visit: Visit, locale: str) -> tuple[Balance, str]:
        """The person's balance, and a sentence that says it."""
        balance = await self.storage.balance(visit.person.id)
        return balance, self.views.say("credits.balance", locale, credits=self.views.credits(balance.available, locale))


Handler = Callable[[Request, Visit, CommandContext], Awaitable[Reply]]
Commands = tuple[tuple[CommandSpec, Handler], ...]
"""What can be asked, each with what answers it."""


def text_reply(text: str, balance: Balance | None = None, *, data: Json = None) -> Reply:
    return Reply(kind=ReplyKind.TEXT, head=text, balance=balance, data=data)
