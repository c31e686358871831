"""The survival curve against examples worked by hand."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.survival import survival

LENGTHS = st.lists(st.integers(1, 2000), min_size=1, max_size=30)


def test_a_curve_worked_by_hand() -> None:
    # Ended after 3, 5, 5 and 8 days, one still open after 6. At 3 days one of five ends: 4/5. At 5 two of the four left
    # end: 4/5 x 2/4 = 2/5. The open one leaves at 6; at 8 the last one ends: 0.
    curve = survival([3, 5, 5, 8], [6])
    assert curve.days.tolist() == [0, 3, 5, 8]
    assert curve.still.tolist() == pytest.approx([1, 0.8, 0.4, 0])
    assert [curve.at(day) for day in (0, 2.9, 3, 6, 8, 900)] == pytest.approx([1, 1, 0.8, 0.4, 0, 0])
    assert curve.usual() == 5


def test_greenwood_band_worked_by_hand() -> None:
    # After 3 days: sum of d / (n (n - d)) = 1 / (5 x 4) = 0.05; spread on log(-log): 1.96 sqrt(0.05) / |ln 0.8|.
    curve = survival([3, 5, 5, 8], [6])
    spread = 1.959964 * math.sqrt(0.05) / abs(math.log(0.8))
    assert curve.low[1] == pytest.approx(0.8 ** math.exp(spread))
    assert curve.high[1] == pytest.approx(0.8 ** math.exp(-spread))
    # After 5 days: 0.05 + 2 / (4 x 2) = 0.30.
    spread = 1.959964 * math.sqrt(0.30) / abs(math.log(0.4))
    assert (curve.low[2], curve.high[2]) == pytest.approx((0.4 ** math.exp(spread), 0.4 ** math.exp(-spread)))


def test_leukaemia_patients_of_the_textbook() -> None:
    # Freireich et al. 1963, 21 patients on 6-MP: the standard worked example.
    ended = [6, 6, 6, 7, 10, 13, 16, 22, 23]
    still_open = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
    curve = survival(ended, still_open)
    shares = [round(curve.at(day), 3) for day in (6, 7, 10, 13, 16, 22, 23)]
    assert shares == [0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448]
    assert curve.usual() == 23


def test_a_silence_longer_than_all_before_leaves_a_chance() -> None:
    # Each of six ended with the open one at risk: 6/7 x 5/6 x ... x 1/2 = 1/7.
    assert survival([13, 106, 113, 156, 158, 225], [603]).at(603) == pytest.approx(1 / 7)


def test_no_ended_silence_gives_a_flat_line() -> None:
    curve = survival([], [30])
    assert curve.days.tolist() == [0] and curve.at(1000) == 1 and curve.usual() is None


@given(LENGTHS, LENGTHS)
def test_the_curve_falls_from_one_and_stays_inside_its_band(ended: list[int], still_open: list[int]) -> None:
    curve = survival(ended, still_open)
    assert curve.still[0] == 1 and all(a >= b for a, b in zip(curve.still, curve.still[1:], strict=False))
    bounds = zip(curve.low, curve.still, curve.high, strict=True)
    assert all(0 <= low <= still + 1e-12 and still <= high + 1e-12 <= 1 + 1e-9 for low, still, high in bounds)


@given(LENGTHS)
def test_without_open_silences_it_is_the_share_that_was_longer(ended: list[int]) -> None:
    curve = survival(ended)
    for day in ended:
        assert curve.at(day) == pytest.approx(sum(e > day for e in ended) / len(ended), abs=1e-9)
