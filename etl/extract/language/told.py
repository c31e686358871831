"""A value that knows the words it was read from, and by which rule: handed on in the place of the bare value."""

from __future__ import annotations


class Told(str):
    """A code or a name. ``words``: those of the text that tell it; ``rule``: what reads them so, in plain words. It
    equals the bare text, so that no stage need care."""

    words: str
    rule: str

    def __new__(cls, value: str, words: str, rule: str) -> Told:
        told = super().__new__(cls, value)
        told.words, told.rule = words, rule
        return told

    def __reduce__(self) -> tuple[type[Told], tuple[str, str, str]]:
        return Told, (str(self), self.words, self.rule)


class ToldNumber(int):
    """The same for a whole number."""

    words: str
    rule: str

    def __new__(cls, value: int, words: str, rule: str) -> ToldNumber:
        told = super().__new__(cls, value)
        told.words, told.rule = words, rule
        return told

    def __reduce__(self) -> tuple[type[ToldNumber], tuple[int, str, str]]:
        return ToldNumber, (int(self), self.words, self.rule)
