"""Bytes of a file -> text, with a note on the encoding where it was not UTF-8."""

from __future__ import annotations

import codecs

from charset_normalizer import from_bytes

BOMS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
CONTROL = frozenset(range(32)) - set(b"\t\n\r\f\x1b\x0b")
BINARY_SHARE = 0.01


def decode(data: bytes) -> tuple[str | None, str | None]:
    """Text with newlines as ``\\n``, and a note: the encoding if it was detected, or why there is no text (None)."""
    for bom, encoding in BOMS.items():
        if data.startswith(bom):
            try:
                note = None if encoding == "utf-8-sig" else encoding
                return _newlines(data.decode(encoding)), note
            except UnicodeDecodeError:
                break
    if looks_binary(data):
        return None, "it is not text but binary"
    try:
        return _newlines(data.decode("utf-8")), None
    except UnicodeDecodeError:
        return _detected(data)


def looks_binary(data: bytes) -> bool:
    """Whether the bytes hold NULs or many control characters, as no text does."""
    if b"\0" in data:
        return True
    sample = data[:65536]
    return sum(byte in CONTROL for byte in sample) > BINARY_SHARE * len(sample)


def _detected(data: bytes) -> tuple[str | None, str | None]:
    candidates = from_bytes(data)
    best = candidates.best()
    if best is None:
        return None, "its encoding cannot be told"
    # Western texts often score the same in several code pages; Windows-1252 is the one that programs write.
    equals = [c for c in candidates if c.chaos <= best.chaos and c.encoding in ("cp1252", "latin_1")]
    chosen = equals[0] if equals and best.encoding not in ("utf_8",) and _western(best.encoding) else best
    return _newlines(str(chosen)), chosen.encoding


def _western(encoding: str) -> bool:
    return encoding.startswith(("cp125", "iso8859", "latin", "mac", "cp437", "cp85", "hp_roman", "cp1140"))


def _newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def writable(text: str) -> str:
    """The text with question marks for halves of characters: names of files that are not UTF-8 are read with such."""
    return text.encode("utf-8", "replace").decode("utf-8")
