"""A publication date that the text's own weekdays contradict is reported; nothing is corrected."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading


@pytest.mark.parametrize(
    ("text", "published", "words"),
    [
        ("They met on Wednesday, May 8.", "2018-05-10", "published on 2018-05-10"),
        ("They met on Wednesday (May 8).", "2018-05-10", "08 May 2018 is a Tuesday"),
        ("They met on Wednesday, May 8.", "2018-05-10", "it would fit 2013 or 2019 or 2024"),
        ("They met on Monday, 30 December, and on Tuesday, 31 December.", "2018-01-02", "30 December 2017 is a Satur"),
        ("They met on Monday, 3 March 2011.", "2011-03-05", "03 March 2011 is a Thursday"),
        ("They met on Monday, 3 March 2011.", None, "03 March 2011 is a Thursday"),
    ],
)  # fmt: skip
def test_a_contradiction_is_reported(text: str, published: str | None, words: str) -> None:
    found = reading(text, published).warnings
    assert len(found) == 1
    assert words in found[0]


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("They met on Wednesday, May 8.", "2019-05-10"),
        ("They met on Wednesday, May 8.", None),
        ("They met on Monday, 30 December.", "2020-01-02"),
        ("They will meet on Thursday, 2 January.", "2019-12-20"),
        ("They met on Thursday, 3 March 2011.", "2019-05-10"),
        ("They met on Monday and on May 8.", "2018-05-10"),
        # One slip among days that agree is the writer's.
        ("They met on Wednesday, May 8. They met on Friday, May 3. They met on Monday, May 7.", "2019-05-10"),
        ("They met on Saturday, February 29.", "2021-12-10"),
    ],
)
def test_what_agrees_is_not_reported(text: str, published: str | None) -> None:
    assert reading(text, published).warnings == []
