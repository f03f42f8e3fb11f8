"""Certificates that nobody but a test trusts."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest


def certificate_for(host: str, folder: Path) -> Path:
    """A key and a certificate for the host, signed by itself, in one file."""
    path = folder / "key-and-certificate.pem"
    options = "-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=test"
    files = ["-addext", f"subjectAltName=DNS:{host}", "-keyout", str(path), "-out", str(path.with_suffix(".crt"))]
    made = ["openssl", "req", *options.split(" "), *files]
    try:
        subprocess.run(made, check=True, capture_output=True, timeout=10)
    except (OSError, subprocess.SubprocessError):
        pytest.skip("openssl cannot make a certificate here")
    path.write_bytes(path.read_bytes() + path.with_suffix(".crt").read_bytes())
    return path
