"""Ids: short hashes of what a row tells."""

from __future__ import annotations

import hashlib


def hash_of(*values: object) -> str:
    """16 hexadecimal digits that identify the values."""
    return hashlib.sha256("\x1f".join(str(v) for v in values).encode("utf-8", "surrogatepass")).hexdigest()[:16]
