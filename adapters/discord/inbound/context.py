"""What every handler of interactions works with."""

from __future__ import annotations

from dataclasses import dataclass, field

from adapters.discord.inbound.pending import PendingInteractions
from adapters.discord.inbound.requests import DiscordInteraction, spot_of
from adapters.discord.outbound.chat import DiscordChat
from adapters.discord.outbound.mentions import CommandMentions
from adapters.discord.outbound.messages import Messages
from adapters.discord.outbound.places import Spot
from bot.chats.double_press import SeenEvents
from bot.ports import Clock, CoreServices, Events, PlatformStorage, Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscordContext:
    """`services` are the core's. `seen` has the interactions that were taken in: each is answered once."""

    services: CoreServices
    chat: DiscordChat
    messages: Messages
    mentions: CommandMentions
    storage: PlatformStorage
    texts: Texts
    clock: Clock
    events: Events
    pending: PendingInteractions
    seen: SeenEvents = field(default_factory=SeenEvents)

    def locale(self, interaction: DiscordInteraction) -> str:
        """The language of the person's own app, or the nearest that there are texts in."""
        return self.texts.locale(interaction.locale.value)

    def spot(self, interaction: DiscordInteraction) -> Spot:
        return spot_of(interaction, self.clock.now())
