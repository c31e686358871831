"""The one-page brief on a pair: what the seeds say as of a day, numbered sources, hostile text in every format."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from desk.brief_files import brief_docx, brief_html, brief_markdown
from desk.builds import asking, connect, current_build
from desk.exhibits import NothingToShowError
from desk.exhibits.exhibit import Ask
from desk.filters import Filters
from desk.pair_brief import Line, PairBrief, Section, Source, pair_brief
from desk.pair_deck import pair_slides
from desk.words import Words
from tests.desk.hand_build import HOSTILE

pytestmark = pytest.mark.xdist_group("seeds_build")  # one build, one worker

THEN = Filters(date(2022, 4, 21), "CHN-USA", as_of_picked=True)
BAD = HOSTILE + " [link](javascript:1) `code` # head\x00\x1b"
HOSTILE_BRIEF = PairBrief(
    BAD, BAD, (Section(BAD, (Line(BAD, ("c",), (1,)),), BAD), Section(BAD, (), BAD)), BAD,
    (Source(BAD, 'https://example.org/"><script>'),), BAD, BAD,
)  # fmt: skip


@pytest.fixture(scope="module")
def ask(seeds_build: Path) -> Iterator[Ask]:
    connection = connect(current_build(seeds_build))
    yield asking(connection)
    connection.close()


@pytest.fixture(scope="module")
def brief(ask: Ask) -> PairBrief:
    return pair_brief(ask, THEN, Words(), "OFFICIAL")


def lines(brief: PairBrief, section: int) -> list[str]:
    return [line.text for line in brief.sections[section].lines]


def test_it_says_where_the_two_stood_that_day(brief: PairBrief) -> None:
    assert brief.title == "China – United States: pair brief" and brief.subtitle == "as of 21 Apr 2022"
    defence = next(line for line in lines(brief, 0) if line.startswith("Defence ministers"))
    assert "1 day ago (20 Apr 2022" in defence and "longest silence 622 days, 6 Aug 2020 – 20 Apr 2022" in defence
    assert (
        lines(brief, 1)[0].startswith("20 Apr 2022, phone, Defence ministers: Wei Fenghe")
        and len(lines(brief, 1)) == 10
    )
    assert any(line.startswith("Foreign ministers: 172 days since 31 Oct 2021") for line in lines(brief, 2))
    refused = [line for line in lines(brief, 4) if "asked by United States" in line]
    assert refused and "refused" in refused[0]
    assert "proof of no contact" in brief.caution


def test_nothing_of_later_is_known(ask: Ask, brief: PairBrief) -> None:
    told = brief_markdown(brief).decode("utf-8")
    assert max(int(year) for year in re.findall(r"\b(20\d\d)\b(?!\d|-|/)", told.partition("## Sources")[0])) == 2022
    later = pair_brief(ask, Filters(date(2024, 11, 21), "CHN-USA"), Words())
    assert lines(later, 0) != lines(brief, 0)


def test_every_cited_number_has_its_source_and_every_source_is_cited(brief: PairBrief) -> None:
    cited = [n for section in brief.sections for line in section.lines for n in line.sources]
    assert set(cited) == set(range(1, len(brief.sources) + 1))
    first_cited = list(dict.fromkeys(cited))
    assert first_cited[0] == 1 and all(section.lines for section in brief.sections)
    assert all(line.sources for section in brief.sections[:2] for line in section.lines)
    told = brief_markdown(brief).decode("utf-8")
    listed = re.findall(r"^(\d+)\. ", told.partition("## Sources")[2], re.M)
    assert listed == [str(n) for n in range(1, len(brief.sources) + 1)]


def test_fixed_words_and_dates_are_in_the_language(ask: Ask) -> None:
    told = pair_brief(ask, THEN, Words("fr"))
    assert told.subtitle == "au 21 avr. 2022" and told.sections[0].heading == "Où en sommes-nous"
    text = " ".join(line.text for section in told.sections for line in section.lines)
    assert "6 août 2020" in text and not re.search(r"\b(Apr|Aug|Feb) \d{4}", text)


def test_an_unknown_pair_or_none_is_refused_in_words(ask: Ask) -> None:
    with pytest.raises(NothingToShowError, match="No contact of Andorra – Tuvalu is reported by 21 Apr 2022"):
        pair_brief(ask, Filters(THEN.as_of, "AND-TUV"), Words())
    with pytest.raises(NothingToShowError, match="needs a country pair"):
        pair_brief(ask, Filters(THEN.as_of), Words())


def test_markdown_keeps_hostile_text_as_text() -> None:
    told = brief_markdown(HOSTILE_BRIEF).decode("utf-8")
    assert not re.search(r"(?<!\\)[<`]|(?<!\\)\]\(", told.replace("<https://example.org/%22%3E%3Cscript%3E>", ""))
    assert "\x00" not in told and r"\<script\>window.hacked=1\</script\>" in told
    assert [line for line in told.splitlines() if line.startswith("#")] and "\n# head" not in told


def test_word_keeps_hostile_text_as_text(brief: PairBrief) -> None:
    document: Any = Document(io.BytesIO(brief_docx(HOSTILE_BRIEF)))
    told = [paragraph.text for paragraph in document.paragraphs]
    assert sum("<script>window.hacked=1</script>" in text for text in told) == len(told) == 9
    whole: Any = Document(io.BytesIO(brief_docx(brief)))
    headings = [p.text for p in whole.paragraphs if p.style.name.startswith("Heading")]
    assert headings == [brief.title, *(s.heading for s in brief.sections), "Sources"]
    assert whole.sections[0].header.paragraphs[0].text == "OFFICIAL"


def test_html_keeps_hostile_text_as_text(brief: PairBrief) -> None:
    for told in (HOSTILE_BRIEF, brief):
        page = _Page(brief_html(told))
        assert not page.tags & {"script", "img", "iframe", "link", "form", "object"}
        assert not any(name.startswith("on") for name in page.names)
        assert all(link.startswith(("https://", "http://")) for link in page.links)
    assert page.links and "622 days" in page.text


def test_the_slides_of_a_brief_hold_its_lists_and_all_sources(brief: PairBrief) -> None:
    slides = pair_slides(THEN, brief)
    assert [s.item.kind for s in slides if s.item][:3] == ["channel-board", "timeline", "gap-ledger"]
    told = "\n".join(s.text for s in slides)
    assert all(f"[{n}] {source.text}" in told for n, source in enumerate(brief.sources, start=1))


class _Page(HTMLParser):
    """Tags, names of attributes, links and text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.names: set[str] = set()
        self.links: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.names.update(name for name, _ in attrs)
        self.links += [str(value) for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.text += data
