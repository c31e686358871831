"""What a rule for date words is: a pattern, and what it says of how its match is to be resolved."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from etl.extract.language.prefilter import Filtered, filtered

Reading = tuple[str, dict[str, Any]]
Builder = Callable[[re.Match[str]], Reading | None]
Rule = tuple[Filtered, Builder]
# The unit of "the following May": counted to a month of that name.
NAMED_MONTH = "named month"
# Kinds of words that tell a day.
DAY_KINDS = frozenset(("date", "weekday", "near_day", "daynum"))


@dataclass(frozen=True)
class DateWords:
    """Date words at ``start``..``end`` of a sentence; ``kind`` and ``args`` say how to resolve them."""

    start: int
    end: int
    text: str
    kind: str
    args: dict[str, Any] = field(default_factory=dict, hash=False, compare=False)


def register(rules: list[Rule]) -> Callable[..., Callable[[Builder], Builder]]:
    """A decorator that adds a builder with its pattern to ``rules``."""

    def rule(pattern: str, flags: int = 0) -> Callable[[Builder], Builder]:
        def add(build: Builder) -> Builder:
            rules.append((filtered(pattern, flags), build))
            return build

        return add

    return rule
