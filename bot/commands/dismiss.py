"""`dismiss`: the other answer to a question of ours. Nothing is done."""

from __future__ import annotations

from bot.model.commands import Argument, Button, CommandSpec, Parameter, ParameterKind, Reply, Request
from bot.model.ledger import Visit
from bot.requests.context import CommandContext, Commands, text_reply

SPEC = CommandSpec(
    name="dismiss",
    parameters=(Parameter(name="job", kind=ParameterKind.TEXT),),
    is_button=True,
    is_private=True,
)


async def handle(request: Request, _: Visit, context: CommandContext) -> Reply:
    """The adapter takes the question away. A second call does nothing, either."""
    return text_reply(context.views.say("dismiss.done", request.locale))


def leaving_it(job: Argument, request: Request, context: CommandContext) -> Button:
    """The button that leaves everything as it is, below a question about that job."""
    label = context.views.say("button.dismiss", request.locale)
    return Button(command=SPEC.name, label=label, arguments={"job": job})


COMMANDS: Commands = ((SPEC, handle),)
