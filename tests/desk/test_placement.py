"""Label placement: nothing ever overlaps, the important goes first, what has no room is left out."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from desk.charts.placement import Box, Spot, Wish, cut, dodge, place, text_width, wrap

PAGE = Box(0, 400, 0, 100)


def wish(key: str, x: float, priority: float = 1) -> Wish:
    width = 60
    spots = tuple(Spot(Box(x - width / 2, x + width / 2, top, top + 17), "center") for top in (20.0, 60.0))
    return Wish(key, key, priority, spots)


def test_more_important_label_gets_its_favourite_spot_and_the_other_moves() -> None:
    found = place([wish("low", 100), wish("high", 110, priority=5)], [], PAGE)
    assert found["high"].box.top == 20
    assert found["low"].box.top == 60


def test_label_without_room_is_left_out() -> None:
    found = place([wish("a", 100, 3), wish("b", 105, 2), wish("c", 110, 1)], [], PAGE)
    assert set(found) == {"a", "b"}


def test_labels_keep_off_markers_and_stay_inside() -> None:
    found = place([wish("a", 100), wish("edge", 10)], [Box(95, 105, 22, 34)], PAGE)
    assert found["a"].box.top == 60
    assert "edge" not in found


@given(st.lists(st.tuples(st.floats(30, 370), st.floats(0, 9)), max_size=25))
def test_no_two_placed_labels_ever_overlap(points: list[tuple[float, float]]) -> None:
    found = place([wish(str(i), x, p) for i, (x, p) in enumerate(points)], [], PAGE)
    assert not any(a.box.touches(b.box, room=0) for a, b in combinations(found.values(), 2))


def test_dodged_markers_do_not_touch() -> None:
    xs = [100.0, 103.0, 106.0, 200.0]
    offsets = dodge(xs, 14, (0.0, -14.0, 14.0))
    assert offsets == [0.0, -14.0, 14.0, 0.0]


def test_cut_and_wrap_keep_to_the_width() -> None:
    long = "Maritime military security consultations of the two navies"
    assert text_width(cut(long, 120, 12), 12) <= 120 and cut(long, 120, 12).endswith("…")
    assert cut("short", 120, 12) == "short"
    lines = wrap(long, 150, 12)
    assert len(lines) > 1 and all(text_width(line, 12) <= 150 for line in lines) and " ".join(lines) == long
