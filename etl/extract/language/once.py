"""An attribute that is worked out when it is first asked for, then kept on the object."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

_T = TypeVar("_T")


class once(Generic[_T]):  # noqa: N801  (a decorator, as ``property``)
    """As ``functools.cached_property``, without the lock that Python 3.11 takes each time: an article is read in one
    thread, and thousands of these are asked for in each."""

    def __init__(self, work: Callable[[Any], _T]) -> None:
        self._work = work
        self._name = work.__name__
        self.__doc__ = work.__doc__

    def __get__(self, owner: Any, kind: type) -> _T:
        value = owner.__dict__[self._name] = self._work(owner)
        return value
