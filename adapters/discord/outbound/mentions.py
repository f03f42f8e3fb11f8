"""Commands that can be tapped where a text names them: `</imagine:123>` in the place of `/imagine`.

Discord's app shows such a mention under the name the command has in the reader's own language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_NAMED = re.compile(r"(?<![\w/<])/(?P<name>[a-z]{2,32})(?: (?P<sub>[a-z]{2,32}))?(?![A-Za-z0-9_/])")


class CommandMentions:
    """Leaves texts as they are until it has learned the ids of the commands."""

    def __init__(self) -> None:
        self._ids: Mapping[str, int] = {}
        self._subs: frozenset[str] = frozenset()

    def learn(self, ids: Mapping[str, int], *, subs: frozenset[str]) -> None:
        """`ids` by the names of commands, a group's by its own; `subs` as in `server role`."""
        self._ids, self._subs = ids, subs

    def in_text(self, text: str) -> str:
        return _NAMED.sub(self._mention, text) if self._ids else text

    def _mention(self, match: re.Match[str]) -> str:
        name, sub = match["name"], match["sub"]
        id = self._ids.get(name)
        if id is None:
            return match[0]
        if sub and f"{name} {sub}" in self._subs:
            return f"</{name} {sub}:{id}>"
        is_group = any(known.startswith(f"{name} ") for known in self._subs)
        if is_group:  # only what stands below a group can be tapped
            return match[0]
        return f"</{name}:{id}>" + (f" {sub}" if sub else "")
