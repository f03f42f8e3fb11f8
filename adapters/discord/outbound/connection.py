"""The connection to Discord as it is at this moment: the library's client, the shards, the health."""

from __future__ import annotations

import asyncio

import discord

from bot.ports import Events, Health, Trouble


class Connection:
    """Made before there is a client: who shows something asks here for the one that is logged in."""

    def __init__(self, *, events: Events) -> None:
        self._events = events
        self._client: discord.Client | None = None
        self._shards: set[int] = set()
        self._was_connected = False
        self._first_login = asyncio.Event()
        self._health = Health(is_ok=False, detail="not connected to Discord yet")

    @property
    def health(self) -> Health:
        return self._health

    @property
    def was_connected(self) -> bool:
        """Whether a shard has been connected since the start."""
        return self._was_connected

    @property
    def is_logged_in(self) -> bool:
        return self._client is not None

    def client(self) -> discord.Client:
        """Raises ConnectionError where none is logged in."""
        if self._client is None:
            raise ConnectionError("not logged in to Discord yet")
        return self._client

    async def first_login(self) -> None:
        """Wait for it."""
        await self._first_login.wait()

    def log_in(self, client: discord.Client) -> None:
        """What is shown from now on goes through this client."""
        self._client = client
        self._first_login.set()

    def log_out(self) -> None:
        """What has to be shown meanwhile waits, instead of meeting a closed connection."""
        self._client = None

    def open_shard(self, shard: int) -> None:
        self._was_connected = True
        self._shards.add(shard)
        self._events.note("discord_connected", shard=shard)
        self._health = Health(is_ok=True, detail=f"{len(self._shards)} connected")

    def close_shard(self, shard: int) -> None:
        self._shards.discard(shard)
        if not self._shards:
            self.lose("the connection to Discord is lost")

    def lose(self, detail: str, trouble: Trouble = Trouble.LOST) -> None:
        """All shards. `detail` is told to operators."""
        self._shards.clear()
        self._health = Health(is_ok=False, detail=detail, trouble=trouble)
