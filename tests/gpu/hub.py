"""A hub with one model, on loopback: what huggingface_hub 2.4 asks of huggingface.co for a download."""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

REVISION = "0123456789abcdef0123456789abcdef01234567"
MODEL = "someone/tiny"
PIECE_BYTES = 256 * 1024


@contextmanager
def hub(folder: Path, *, pause_s: float = 0.0) -> Iterator[str]:
    """Its address. It pauses after each 256 KiB."""
    files = {str(path.relative_to(folder)): path for path in folder.rglob("*") if path.is_file()}

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._answer(is_whole=True)

        def do_HEAD(self) -> None:
            self._answer(is_whole=False)

        def log_message(self, *_: object) -> None:
            pass

        def _answer(self, *, is_whole: bool) -> None:
            path = self.path.partition("?")[0]
            if path.startswith(f"/api/models/{MODEL}/tree/"):
                return self._json([_entry(name, file) for name, file in files.items()])
            if path.startswith(f"/api/models/{MODEL}"):
                siblings = [{"rfilename": name} for name in files]
                return self._json({"id": MODEL, "modelId": MODEL, "sha": REVISION, "siblings": siblings, "tags": []})
            file = files.get(path.removeprefix(f"/{MODEL}/resolve/{REVISION}/").removeprefix(f"/{MODEL}/resolve/main/"))
            return self._file(file, is_whole=is_whole) if file is not None else self._head(404, 0, {})

        def _json(self, content: object) -> None:
            body = json.dumps(content).encode()
            self._head(200, len(body), {"Content-Type": "application/json"})
            self.wfile.write(body)

        def _file(self, file: Path, *, is_whole: bool) -> None:
            body = file.read_bytes()
            etag = hashlib.sha256(body).hexdigest()
            self._head(200, len(body), {"ETag": f'"{etag}"', "X-Repo-Commit": REVISION})
            for at in range(0, len(body) if is_whole else 0, PIECE_BYTES):
                self.wfile.write(body[at : at + PIECE_BYTES])
                time.sleep(pause_s)

        def _head(self, status: int, size: int, headers: dict[str, str]) -> None:
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(size)}.items():
                self.send_header(name, value)
            self.end_headers()

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    serving = threading.Thread(target=server.serve_forever, daemon=True)
    serving.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def _entry(name: str, file: Path) -> dict[str, object]:
    size = file.stat().st_size
    oid = hashlib.sha1(file.read_bytes(), usedforsecurity=False).hexdigest()
    entry: dict[str, object] = {"type": "file", "path": name, "size": size, "oid": oid}
    if name.endswith(".safetensors"):
        entry["lfs"] = {"oid": hashlib.sha256(file.read_bytes()).hexdigest(), "size": size, "pointerSize": 134}
    return entry
