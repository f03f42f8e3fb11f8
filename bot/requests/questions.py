"""Questions that are asked before something large is done: what was asked for waits behind a button, once."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import timedelta

from bot.model.admin_refusals import QuestionGone
from bot.model.commands import Button, CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.requests import arguments
from bot.requests.context import CommandContext

NOTES = "questions"
KEPT = timedelta(hours=1)
"""How long after it was asked a question may be answered."""
QUESTION = Parameter(name="question", kind=ParameterKind.TEXT, is_required=True, is_internal=True)


def answer_spec(spec: CommandSpec, name: str) -> CommandSpec:
    """The spec of the button that does what `spec` has asked about."""
    return CommandSpec(name=name, parameters=(QUESTION,), role=spec.role, is_button=True, is_private=spec.is_private)


async def ask_first(text: str, request: Request, context: CommandContext, *, button: str) -> Reply:
    """The question, whose button is the command `button`. The same request again asks the same question."""
    asked = {"by": str(request.identity), "id": request.id, "command": request.command}
    told = json.dumps({**asked, "arguments": {name: str(value) for name, value in request.arguments.items()}})
    question = name_of_question(request)
    await context.storage.keep_note(NOTES, question, told, expires_at=context.clock.now() + KEPT)
    say, locale = context.views.say, request.locale
    sure = Button(command=button, label=say(f"button.{button}", locale), arguments={"question": question})
    leave = Button(command="dismiss", label=say("button.dismiss", locale), arguments={"question": question})
    return Reply(kind=ReplyKind.TEXT, head=text, buttons=(sure, leave), is_question=True, data={"question": text})


async def asked_before(request: Request, context: CommandContext) -> Request | None:
    """What this request has asked about already, where a platform delivers it again."""
    found = await context.storage.note(NOTES, name_of_question(request), at=context.clock.now())
    asked = {} if found is None else json.loads(found)
    if asked.get("by") != str(request.identity):
        return None
    return replace(request, command=asked["command"], arguments=asked["arguments"])


def name_of_question(request: Request) -> str:
    """The same for the same request."""
    return hashlib.sha256(request.id.encode()).hexdigest()[:24]


async def answered(request: Request, context: CommandContext) -> Request:
    """What was asked about, with its own id: done twice, it is done once. Raises QuestionGone where it is too old, or
    somebody else's."""
    found = await context.storage.note(NOTES, arguments.text(request, "question"), at=context.clock.now())
    asked = {} if found is None else json.loads(found)
    if asked.get("by") != str(request.identity):
        raise QuestionGone
    return replace(request, id=asked["id"], command=asked["command"], arguments=asked["arguments"])
