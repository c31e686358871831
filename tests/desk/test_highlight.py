"""Highlighting: well-formed HTML whatever the text and the passages, and no markup of the text's own."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.highlight import Passage, highlight


class Reader(HTMLParser):
    """Reads back what a browser would: tags seen, the text of each paragraph without number badges, marked text."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.open: list[str] = []
        self.paragraphs: list[str] = []
        self.marked: list[str] = []
        self.numbers: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.open.append(tag)
        assert {name for name, _ in attrs} <= {"style", "class", "id"}
        if tag == "p":
            self.paragraphs.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, "tags close in the order they were opened"

    def handle_data(self, data: str) -> None:
        if "span" in self.open:
            self.numbers.append(data)
            return
        self.paragraphs[-1] += data
        if "mark" in self.open:
            self.marked.append(data)


HOSTILE = st.text(
    alphabet=st.one_of(st.sampled_from("<>&\"'/=\n ()!-[]*_#scriptmark;"), st.characters(exclude_categories=["Cs"]))
)
SPANS = st.lists(st.tuples(st.integers(-3, 60), st.integers(-3, 60)), max_size=8)


@given(HOSTILE, SPANS)
def test_text_survives_and_none_of_it_becomes_markup(text: str, spans: list[tuple[int, int]]) -> None:
    page = highlight(text, [Passage(a, b, n) for n, (a, b) in enumerate(spans, 1)])
    seen = Reader(page)
    assert seen.open == []
    assert seen.tags <= {"div", "p", "mark", "span"}
    assert seen.paragraphs == [line for line in text.split("\n") if line.strip()]


@given(HOSTILE, HOSTILE, SPANS)
def test_no_angle_bracket_of_the_text_survives_unescaped(before: str, after: str, spans: list[tuple[int, int]]) -> None:
    text = f"{before}<{after}"
    page = highlight(text, [Passage(a, b, n) for n, (a, b) in enumerate(spans, 1)])
    own = ("<div class=", "</div>", "<p>", "</p>", "<mark style=", "</mark>", "<span class=", "</span>")
    for at, character in enumerate(page):
        if character == "<":
            assert page.startswith(own, at)
    assert page.count("<p>") == page.count("</p>") == sum(1 for line in text.split("\n") if line.strip())


@given(st.text(alphabet="abc <\n", min_size=1), SPANS)
def test_exactly_the_characters_of_the_passages_are_marked(text: str, spans: list[tuple[int, int]]) -> None:
    page = highlight(text, [Passage(a, b, n) for n, (a, b) in enumerate(spans, 1)])
    inside: set[int] = set()
    for a, b in spans:
        covered = [i for i in range(max(a, 0), min(b, len(text))) if not text[i].isspace()]
        if covered:
            inside.update(range(covered[0], covered[-1] + 1))
    blank = {i for i, _ in enumerate(text) if _on_blank_line(text, i)}
    expected = [text[i] for i in sorted(inside - blank) if text[i] != "\n"]
    assert "".join(Reader(page).marked) == "".join(expected)


def _on_blank_line(text: str, at: int) -> bool:
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return not text[start : end if end >= 0 else len(text)].strip()


def test_overlapping_nested_and_equal_passages_keep_their_numbers() -> None:
    text = "Wei spoke with Austin by phone."
    page = highlight(text, [Passage(0, 21, 1), Passage(4, 31, 2), Passage(4, 9, 3), Passage(0, 21, 4)])
    seen = Reader(page)
    assert seen.numbers == ["1", "4", "2", "3"]
    assert "".join(seen.marked) == text


def test_colour_of_the_lowest_number_wins_where_passages_lie_over_each_other() -> None:
    page = highlight("abc", [Passage(0, 3, 2, "#C44E00"), Passage(0, 3, 1, "#0072B2")])
    assert page.count("border-bottom:2px solid #0072B2") == 1
    assert "border-bottom:2px solid #C44E00" not in page


def test_a_passage_over_two_paragraphs_is_marked_in_both_and_numbered_once() -> None:
    seen = Reader(highlight("one two\n\nthree four", [Passage(4, 14, 7)]))
    assert seen.paragraphs == ["one two", "three four"]
    assert seen.marked == ["two", "three"]
    assert seen.numbers == ["7"]


def test_script_and_markdown_are_shown_as_text() -> None:
    text = "<script>alert(\"x\")</script> **bold** =cmd()|' /C calc'!A0 </mark></div>"
    page = highlight(text, [Passage(3, 20, 1)])
    assert "<script" not in page and "&lt;" in page
    assert Reader(page).paragraphs == [text]


@pytest.mark.parametrize("colour", ["red", "#12345", "#000000;background:url(x)", '"><b>'])
def test_a_colour_that_could_break_out_of_the_attribute_is_refused(colour: str) -> None:
    with pytest.raises(ValueError, match="passage 1"):
        highlight("text", [Passage(0, 4, 1, colour)])
