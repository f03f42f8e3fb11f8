"""Fields of a request that not every server takes: sent until a server refuses them, and then no more.

OpenAI: 400 `{"error": {"message": "Unknown parameter: 'seed'.", "param": "seed", "code": "unknown_parameter"}}`.
LiteLLM 1.108: "Setting `seed` is not supported by openai, gpt-image-1", at 400 or 500 by its version. FastAPI: 422
`{"detail": [{"loc": ["body", "seed"], "type": "extra_forbidden"}]}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

MAX_DEPTH = 6
_MAY_REFUSE_A_FIELD = frozenset({400, 422, 500, 501})
_REFUSES_THE_REQUEST = frozenset({400, 422})
_SAYS_FIELD = re.compile(r"(param|argument|field|propert|key)\w*|\bextra\b|unrecogni[sz]ed", re.IGNORECASE)


class OptionalFields:
    """The optional fields of one server's requests, by their names at the top of the body."""

    def __init__(self, names: frozenset[str]) -> None:
        self._names = names
        self._refused: set[str] = set()

    def kept(self, body: Mapping[str, object]) -> dict[str, object]:
        """The body without what the server has refused."""
        return {name: value for name, value in body.items() if name not in self._refused}

    def learn(self, body: Mapping[str, object], *, status: int, content: object) -> bool:
        """Whether a refusal is about optional fields of the body, so that it is to be sent again without. A server that
        refuses fields and names none of them is sent no optional ones any more."""
        sent = self._names & body.keys()
        if not sent or status not in _MAY_REFUSE_A_FIELD:
            return False
        said = "\n".join(_texts(content))
        refused = {name for name in sent if re.search(rf"(?<!\w){name}(?!\w)", said)}
        if not refused and status in _REFUSES_THE_REQUEST and _SAYS_FIELD.search(said):
            refused = set(sent)
        self._refused |= refused
        return bool(refused)


def _texts(content: object, depth: int = 0) -> Iterator[str]:
    """What stands in an answer, without the names of its fields."""
    if isinstance(content, str):
        yield content
    elif depth < MAX_DEPTH and isinstance(content, dict | list):
        for each in content.values() if isinstance(content, dict) else content:
            yield from _texts(each, depth + 1)
