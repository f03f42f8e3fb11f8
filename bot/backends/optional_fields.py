"""Fields of a request that not every server takes: sent until a server refuses them, and then no more.

OpenAI: 400 `{"error": {"message": "Unknown parameter: 'seed'.", "param": "seed", "code": "unknown_parameter"}}`.
LiteLLM 1.108: "Setting `seed` is not supported by openai, gpt-image-1", at 400 or 500 by its version. FastAPI: 422
`{"detail": [{"loc": ["body", "seed"], "type": "extra_forbidden"}]}`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

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
        said = json.dumps(content, ensure_ascii=False)
        refused = {name for name in sent if re.search(rf"(?<!\w){name}(?!\w)", said)}
        if not refused and status in _REFUSES_THE_REQUEST and _SAYS_FIELD.search(said):
            refused = set(sent)
        self._refused |= refused
        return bool(refused)
