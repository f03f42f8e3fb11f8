"""What ComfyUI says of a graph that it does not take, or that it could not finish.

ComfyUI 0.3.64, execution.py: a graph that does not validate is 400 with `error` and `node_errors`; where another output
of it is valid, it is 200 with a `prompt_id` and `node_errors`. An unknown node is 400 with empty `node_errors`. How a
graph ended is told in its history: `status.messages` with `execution_error` or `execution_interrupted`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from bot.backends.engine_http import field_of
from bot.backends.envelope import operators_text, safe_text
from bot.backends.wordings import is_about_words, may_pass
from bot.model.backend_errors import Advice, Cause, Refused
from bot.model.images import Failed

MAX_TOLD = 4
"""Of the nodes that have errors, so many are told."""
IsOurs = Callable[[str, str], bool]
"""Whether an input of a node differs from picture to picture."""


def is_validation(content: object) -> bool:
    """Whether this is ComfyUI's own word about a graph, and not that of a proxy or a node of others."""
    return isinstance(content, Mapping) and "node_errors" in content


def has_node_errors(content: object) -> bool:
    return bool(field_of(content, "node_errors"))


def refusal_of(content: object, *, differs: IsOurs) -> Refused:
    """Always the operator's: words are not validated. It is certain where what is amiss is the same in each graph."""
    error = field_of(content, "error")
    found = _node_errors(content)
    message = field_of(error, "message") if isinstance(error, Mapping) else error
    details = field_of(error, "details")
    general = " ".join(str(part) for part in (message, details) if isinstance(part, str) and part)
    told = "; ".join(f"{f'{node} ' if index else ''}{said}" for index, (node, _, said) in enumerate(found[:MAX_TOLD]))
    node, field = (found[0][0], found[0][1]) if found else ("", "")
    code = field_of(error, "type")
    cause = Cause(
        said=operators_text(told or general, secret=""),
        code=safe_text(code, secret=""),
        node=safe_text(node, secret=""),
        field=safe_text(field, secret=""),
    )
    is_certain = not any(differs(node.partition(" ")[0], field) for node, field, _ in found)
    detail = safe_text(message, secret="")
    return Refused(detail=detail, advice=Advice.NOBODY, is_certain=is_certain, cause=cause)


def failure_of(messages: object) -> Failed:
    """`[["execution_error", {"node_id", "node_type", "exception_type", "exception_message", …}], …]`. What a node
    stumbles over is in the graph or on the machine; only a want of memory and the like pass by themselves."""
    for message in messages if isinstance(messages, list) else []:
        match message:
            case ["execution_error", what]:
                return _exception(what)
            case ["execution_interrupted", what]:
                cause = Cause(said="It was interrupted.", code="execution_interrupted", node=_node(what))
                return Failed(detail="", was_stopped=True, cause=cause)
    return Failed(detail="")


def _exception(what: object) -> Failed:
    code, said = field_of(what, "exception_type"), field_of(what, "exception_message")
    cause = Cause(
        said=operators_text(said, secret=""), code=safe_text(code, secret=""), node=safe_text(_node(what), secret="")
    )
    if is_about_words(cause.code, cause.said):
        advice = Advice.WORDS
    elif may_pass(f"{cause.code} {cause.said}") or not cause.said:
        advice = Advice.LATER
    else:
        advice = Advice.NOBODY
    return Failed(detail=safe_text(said, secret=""), advice=advice, cause=cause)


def _node(what: object) -> str:
    number, kind = field_of(what, "node_id"), field_of(what, "node_type")
    return _named(number, kind)


def _named(number: object, kind: object) -> str:
    shown = str(number) if isinstance(number, str | int) else ""
    return f"{shown} ({kind})" if isinstance(kind, str) and kind else shown


def _node_errors(content: object) -> list[tuple[str, str, str]]:
    """Node, field and what is amiss."""
    nodes = field_of(content, "node_errors")
    found = []
    for number, node in nodes.items() if isinstance(nodes, Mapping) else []:
        name = _named(number, field_of(node, "class_type"))
        errors = field_of(node, "errors")
        for error in errors if isinstance(errors, Collection) and not isinstance(errors, str) else []:
            if isinstance(error, str):
                found.append((name, error.partition(":")[0].strip(), error))
                continue
            message, details = field_of(error, "message"), field_of(error, "details")
            said = ": ".join(part for part in (message, details) if isinstance(part, str) and part)
            field = field_of(field_of(error, "extra_info"), "input_name")
            if not isinstance(field, str):
                field = details.partition(":")[0].strip() if isinstance(details, str) else ""
            found.append((name, field, said))
    return found
