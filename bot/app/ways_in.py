"""Whether `run` could listen where the settings say."""

from __future__ import annotations

from bot.ports import Health
from bot.serving.server import PortInUse, try_to_listen
from bot.settings.settings import Settings
from storage.lock import is_running


async def check_page(settings: Settings) -> Health:
    """Where a bot of this database runs already, the port is its own. Raises PortInUse, CannotListen."""
    if not settings.web_port:
        return Health(is_ok=True, detail="off (WEB_PORT=0), and so are /livez, /readyz and /metrics")
    where = f"http://{f'[{host}]' if ':' in (host := settings.web_host) else host}:{settings.web_port}"
    try:
        await try_to_listen(settings.web_host, settings.web_port)
    except PortInUse:
        if is_running(settings.database_path):
            return Health(is_ok=True, detail=f"{where}, where a bot of this database runs already")
        raise
    return Health(is_ok=True, detail=f"{where} is free")
