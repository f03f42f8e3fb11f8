"""Why two wallets do not become one, or stay one: nothing was changed."""

from __future__ import annotations

from bot.model.refusals import Refusal


class WrongLinkCode(Refusal):
    """No code that waits: it is misspelt, older than ten minutes, or was typed before. Which of these is not said."""

    key = "refusal.wrong_link_code"
    is_private = True


class LinkGone(Refusal):
    """Nothing waits to be confirmed any more, or it is somebody else's."""

    key = "refusal.link_gone"
    is_private = True


class LinkedAlready(Refusal):
    """The code was made for this very wallet."""

    key = "refusal.linked_already"
    is_private = True


class TooManyLinked(Refusal):
    """So many users of platforms have one wallet at most."""

    key = "refusal.too_many_linked"
    is_private = True
    names = ("limit",)


class LinkInPrivate(Refusal):
    """Where others read along no code is made or typed."""

    key = "refusal.link_in_private"
    is_private = True


class NobodyToUnlink(Refusal):
    """Nobody else has the person's wallet."""

    key = "refusal.nobody_to_unlink"
    is_private = True
