"""How long silences last, as a survival curve: pure numbers, no figure and no words.

Kaplan and Meier, "Nonparametric estimation from incomplete observations", J. Am. Stat. Assoc. 53 (1958), 457-481:
with d_i silences that ended after t_i days and n_i that had lasted at least that long, those still going after t days
are the product of (1 - d_i / n_i) over all t_i <= t. A silence that is still open counts among the n_i up to today and
then leaves (it is censored). Band: Greenwood's variance on the log(-log) scale (Kalbfleisch and Prentice, "The
Statistical Analysis of Failure Time Data", 2nd ed. 2002, section 1.4), which stays between 0 and 1.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Z95 = 1.959964  # two-sided 95% of the normal distribution

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Survival:
    """Steps of the curve: after ``days[i]`` the share ``still[i]`` goes on, between ``low[i]`` and ``high[i]``."""

    days: Numbers
    still: Numbers
    low: Numbers
    high: Numbers

    def at(self, day: float) -> float:
        """Share of silences that last longer than ``day`` days."""
        at = int(np.searchsorted(self.days, day, side="right")) - 1
        return float(self.still[at]) if at >= 0 else 1.0

    def usual(self) -> float | None:
        """First length after which no more than half are still going (the median); None if the curve stays above."""
        reached = np.flatnonzero(self.still <= 0.5 + 1e-12)
        return float(self.days[reached[0]]) if len(reached) else None


def survival(ended: Sequence[float], still_open: Sequence[float] = ()) -> Survival:
    """The curve of silences that ``ended`` after so many days and of those ``still_open`` after so many; from day 0."""
    lengths = np.asarray(ended, dtype=np.float64)
    everything = np.concatenate([lengths, np.asarray(still_open, dtype=np.float64)])
    times = np.unique(lengths)
    ends = np.array([np.sum(lengths == t) for t in times], dtype=np.float64)
    at_risk = np.array([np.sum(everything >= t) for t in times], dtype=np.float64)
    still: Numbers = np.cumprod(1 - ends / at_risk).astype(np.float64)
    low, high = _band(still, ends, at_risk)
    first = np.array([0.0])
    one = np.array([1.0])
    return Survival(
        np.concatenate([first, times]),
        np.concatenate([one, still]),
        np.concatenate([one, low]),
        np.concatenate([one, high]),
    )


def _band(still: Numbers, ends: Numbers, at_risk: Numbers) -> tuple[Numbers, Numbers]:
    """95% band; where all have ended there is no spread to tell, and the curve itself is returned."""
    low, high = still.copy(), still.copy()
    some = (still > 0) & (still < 1)
    alive = at_risk - ends
    greenwood = np.cumsum(np.divide(ends, at_risk * alive, out=np.zeros_like(ends), where=alive > 0))
    spread = Z95 * np.sqrt(greenwood[some]) / np.abs(np.log(still[some]))
    low[some] = still[some] ** np.exp(spread)
    high[some] = still[some] ** np.exp(-spread)
    return low, high
