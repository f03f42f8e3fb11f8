"""The Storage port's part of those who look after the bot, on SQLite."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from bot.model.controls import Controls, Scope
from bot.model.ledger import Member
from bot.model.people import Identity, Person
from bot.model.refused_words import Standing, Word
from bot.model.roles import Role
from storage import blocks, controls, members, refused_words, roles
from storage.database import SqliteDatabase


class SqliteStaff(SqliteDatabase):
    """Whom they block, what they are, what they change."""

    async def members(self, *, named: str, limit: int) -> tuple[Member, ...]:
        return await self.read(partial(members.members, named=named, limit=limit))

    async def block(
        self, identity: Identity, *, until: datetime | None, reason: str, actor: str, key: str, at: datetime,
        origin: str = "",
    ) -> bool:  # fmt: skip
        by = partial(blocks.block, actor=actor, key=key, at=at, origin=origin)
        return await self.write(partial(by, identity=identity, until=until, reason=reason))

    async def unblock(self, identity: Identity, *, actor: str, key: str, at: datetime, origin: str = "") -> bool:
        return await self.write(partial(blocks.unblock, identity=identity, actor=actor, key=key, at=at, origin=origin))

    async def set_role(
        self, identity: Identity, *, role: Role | None, actor: str, key: str, at: datetime, origin: str = ""
    ) -> Role | None:
        by = partial(roles.set_role, actor=actor, key=key, at=at, origin=origin)
        return await self.write(partial(by, identity=identity, role=role))

    async def staff(self) -> tuple[Person, ...]:
        return await self.read(roles.staff)

    async def controls(self) -> Controls:
        return await self.read(controls.controls)

    async def set_override(
        self, name: str, value: str | None, *, actor: str, key: str, at: datetime, origin: str = ""
    ) -> str | None:
        by = partial(controls.set_override, actor=actor, key=key, at=at, origin=origin)
        return await self.write(partial(by, name=name, value=value))

    async def pause(self, scope: Scope, *, words: str, actor: str, key: str, at: datetime, origin: str = "") -> bool:
        return await self.write(
            partial(controls.pause, scope=scope, words=words, actor=actor, key=key, at=at, origin=origin)
        )

    async def refused_words(self, scope: Scope) -> tuple[Word, ...]:
        return await self.read(partial(refused_words.words, scope=scope))

    async def set_refused_word(
        self,
        scope: Scope,
        word: str,
        standing: Standing | None,
        *,
        actor: str,
        key: str,
        at: datetime,
        origin: str = "",
    ) -> bool:
        by = partial(refused_words.set_word, actor=actor, key=key, at=at, origin=origin)
        return await self.write(partial(by, scope=scope, word=word, standing=standing))

    async def resume(self, scope: Scope, *, actor: str, key: str, at: datetime, origin: str = "") -> bool:
        return await self.write(partial(controls.resume, scope=scope, actor=actor, key=key, at=at, origin=origin))
