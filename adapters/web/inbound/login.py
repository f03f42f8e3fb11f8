"""The login page: one password field, plain HTML that works without JavaScript."""

from __future__ import annotations

import html
import math
from string import Template
from urllib.parse import parse_qs

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from adapters.web.inbound.guard import LOGIN
from adapters.web.inbound.languages import language_of
from adapters.web.inbound.sessions import COOKIE, LIFETIME, Sessions
from bot.model.errors import BotError
from bot.ports import Events, PasswordTries, Texts

LOGOUT = "/logout"
MAX_FORM_BYTES = 4096

_PAGE = Template("""<!doctype html>
<html lang="$locale">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>$title</title>
<link rel="icon" href="data:,">
<style>
:root { --ground: #f6f5f2; --card: #fff; --ink: #1d1b20; --soft: #5f5b66; --line: #8a8594; --accent: #5b3fd4;
  --on-accent: #fff; --bad: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --ground: #141317; --card: #1e1c22; --ink: #ece9f1; --soft: #b1acba;
  --line: #7d7787; --accent: #b9a8ff; --on-accent: #1c1240; --bad: #ffb4ab; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100dvh; display: grid; place-items: center; padding: 16px; background: var(--ground);
  color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
form { width: min(100%, 360px); background: var(--card); border-radius: 20px; padding: 28px; display: grid; gap: 12px;
  box-shadow: 0 8px 30px rgb(0 0 0 / .08); }
h1 { margin: 0 0 4px; font-size: 22px; }
p { margin: 0; color: var(--bad); }
label { font-weight: 600; font-size: 14px; }
input, button { font: inherit; min-height: 48px; border-radius: 12px; padding: 0 14px; width: 100%; }
input { border: 1px solid var(--line); background: transparent; color: inherit; }
button { border: 0; background: var(--accent); color: var(--on-accent); font-weight: 650; cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
</style>
</head>
<body>
<form method="post" action="/login">
<h1>Imagine</h1>
$said
<input type="hidden" name="next" value="$next">
<label for="password">$password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required autofocus>
<button type="submit">$button</button>
</form>
</body>
</html>
""")


def login_routes(*, sessions: Sessions, tries: PasswordTries, texts: Texts, events: Events) -> APIRouter:
    """`/login` and `/logout`. A foreign page's form does not get this far: the guard checks where a request is from."""
    router = APIRouter(include_in_schema=False)

    def page(request: Request, target: str, *, key: str = "", status: int = 200, wait_s: int = 0) -> Response:
        locale = language_of(request, texts)
        said = html.escape(texts.say(key, locale, seconds=wait_s)) if key else ""
        shown = _PAGE.substitute(
            locale=html.escape(locale),
            title=html.escape(texts.say("web.login.title", locale)),
            said=f'<p role="alert">{said}</p>' if said else "",
            next=html.escape(target),
            password=html.escape(texts.say("web.login.password", locale)),
            button=html.escape(texts.say("web.login.button", locale)),
        )
        headers = {"Cache-Control": "no-store"} | ({"Retry-After": str(wait_s)} if wait_s else {})
        return HTMLResponse(shown, status_code=status, headers=headers)

    @router.get(LOGIN)
    async def show(request: Request) -> Response:
        target = local_target(request.query_params.get("next", "/"))
        if await sessions.is_open(request.cookies.get(COOKIE)):
            return RedirectResponse(target, status_code=303)
        return page(request, target)

    @router.post(LOGIN)
    async def enter(request: Request) -> Response:
        form = await _form(request)
        target = local_target(form.get("next", "/"))
        address = request.client.host if request.client is not None else ""
        wait_s = math.ceil(tries.begin(address))
        if wait_s > 0:
            return page(request, target, key="web.login.wait", status=429, wait_s=wait_s)
        if not sessions.knows(form.get("password", "")):
            return page(request, target, key="web.login.wrong", status=401)
        tries.succeeded(address)
        response = RedirectResponse(target, status_code=303)
        response.set_cookie(
            COOKIE,
            sessions.start(),
            max_age=int(LIFETIME.total_seconds()),
            httponly=True,
            secure=request.url.scheme == "https",
            # Not "strict": then whoever follows a link to the page from a chat would be asked for the password again.
            # What is sent from a foreign page is refused by its Origin instead.
            samesite="lax",
        )
        return response

    @router.post(LOGOUT)
    async def leave(request: Request) -> Response:
        try:
            await sessions.end(request.cookies.get(COOKIE))
        except BotError as error:
            events.alert("logout_not_kept", why=error.key)  # until the next start it is known all the same
        response = RedirectResponse(LOGIN, status_code=303)
        response.delete_cookie(COOKIE, httponly=True, samesite="lax")
        return response

    return router


def local_target(wanted: str) -> str:
    """Where to go after the login: a path of ours, never another site."""
    is_local = wanted.startswith("/") and not wanted.startswith("//") and wanted.isprintable() and "\\" not in wanted
    return wanted if is_local and len(wanted) <= 500 else "/"


async def _form(request: Request) -> dict[str, str]:
    """The fields of an URL-encoded form; nothing where it is larger than a password needs."""
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > MAX_FORM_BYTES:
            return {}
    try:
        fields = parse_qs(body.decode(), max_num_fields=10)
    except ValueError:
        return {}
    return {name: values[0] for name, values in fields.items()}
