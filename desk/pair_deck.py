"""The slides of a pair brief: its figures, and its lists as text."""

from __future__ import annotations

from desk.briefing import Slide
from desk.exhibits import KINDS, Item
from desk.filters import Filters
from desk.pair_brief import SECTIONS, PairBrief, Section

FIGURES = ("channel-board", "timeline", "gap-ledger", "promises", "topic-levels")
_AFTER = {"timeline": ("last_contacts",), "promises": ("due", "refusals"), "topic-levels": ("topics",)}


def pair_slides(filters: Filters, brief: PairBrief) -> tuple[Slide, ...]:
    """Figures of the pair, each followed by the lists of the brief that belong to it; the sources last."""
    sections = dict(zip(SECTIONS, brief.sections, strict=True))
    slides: list[Slide] = []
    for kind in FIGURES:
        if kind in KINDS:
            slides.append(Slide(Item(kind, filters)))
        slides += [_list(sections[name]) for name in _AFTER.get(kind, ()) if sections[name].lines]
    numbered = [f"[{number}] {source.text}" for number, source in enumerate(brief.sources, start=1)]
    slides += [
        Slide(title=brief.sources_heading, text="\n".join(numbered[at : at + 16])) for at in range(0, len(numbered), 16)
    ]
    return tuple(slides)


def _list(section: Section) -> Slide:
    lines = [f"•  {line.text}" + "".join(f" [{n}]" for n in line.sources) for line in section.lines]
    return Slide(title=section.heading, text="\n".join(lines))
