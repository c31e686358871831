"""Articles -> readings, one after the other or in several processes. One bad article never stops the others."""

from __future__ import annotations

import gc
import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import replace

from etl.extract.model import Article, ArticleReading
from etl.lexicon import UnknownCodeError

Reader = Callable[[Article], ArticleReading]
Advance = Callable[[int], None]
CHUNK = 50  # articles handed to a process at once: about half a second, so that progress shows and all end together
WORTH_A_POOL = 300  # articles that take longer to read, some seconds, than processes to start
FAILED = "reading failed"
_COLLECT_AFTER = 50_000  # new objects; usually 700


class AllFailedError(Exception):
    """Reading failed for every article, so the fault is not in the articles."""


def default_jobs(articles: int) -> int:
    """Processes that pay: one for few articles, else one per core."""
    return (os.cpu_count() or 1) if articles >= WORTH_A_POOL else 1


@contextmanager
def rare_collection() -> Iterator[None]:
    """Python looks for garbage in cycles less often: reading makes many objects, but hardly any cycles."""
    usual = gc.get_threshold()
    gc.set_threshold(_COLLECT_AFTER, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def extract_all(
    articles: Sequence[Article], reader: Reader, jobs: int, warnings: list[str], advance: Advance
) -> list[ArticleReading]:
    """Read all articles, in their order. An article that cannot be read becomes a reading without contacts.

    Raises UnknownCodeError (a vocabulary that is wrong is wrong for every article) and AllFailedError.
    """
    size = max(1, min(CHUNK, -(-len(articles) // jobs)))
    chunks = [articles[i : i + size] for i in range(0, len(articles), size)]
    done: dict[int, list[ArticleReading]] = {}
    with rare_collection():
        if jobs > 1 and len(chunks) > 1:
            for index, readings in _in_pool(chunks, reader, jobs, warnings):
                done[index] = readings
                advance(len(readings))
        for index, chunk in enumerate(chunks):
            if index not in done:
                done[index] = []
                for article in chunk:
                    done[index].append(read_one(article, reader))
                    advance(1)
    everything = [reading for index in range(len(chunks)) for reading in done[index]]
    if everything and all(any(w.startswith(FAILED) for w in reading.warnings) for reading in everything):
        raise AllFailedError(f"no article could be read; the first: {everything[0].warnings[0]}")
    for reading in everything:
        warnings.extend(f"{reading.article.path}: {warning}" for warning in reading.warnings)
    return everything


def read_one(article: Article, reader: Reader) -> ArticleReading:
    """The reading of an article; if reading fails, one without contacts and with a warning."""
    try:
        return reader(article)
    except UnknownCodeError:
        raise
    except Exception as error:
        cause = f"{type(error).__name__}: {error}"
        message = f"{FAILED} ({cause}); it is kept without contacts, report it with its text"
        return ArticleReading(article, warnings=[message])


def _in_pool(
    chunks: Sequence[Sequence[Article]], reader: Reader, jobs: int, warnings: list[str]
) -> Iterator[tuple[int, list[ArticleReading]]]:
    """Readings by chunk, as they are done; chunks whose worker died are left out, with one warning."""
    # A fork shares the vocabulary already loaded; Windows has none.
    start = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
    with ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context(start)) as pool:
        places: dict[Future[list[ArticleReading]], int] = {
            pool.submit(_read_chunk, chunk, reader): index for index, chunk in enumerate(chunks)
        }
        broken = False
        for future in as_completed(places):
            try:
                readings = future.result()
            except BrokenProcessPool:
                broken = True
            else:
                yield places[future], readings
    if broken:
        warnings.append("a worker process died (out of memory?); its articles were read again in the main process")


def _read_chunk(chunk: Sequence[Article], reader: Reader) -> list[ArticleReading]:
    with rare_collection():
        return [read_one(article, reader) for article in chunk]


def rereader(reader: Reader) -> Reader:
    """Reads an article again with a date settled by link; if that fails, the warning is kept with the reading."""

    def reread(article: Article) -> ArticleReading:
        reading = read_one(article, reader)
        settled = reading.article
        # The date by link is the better known one, whatever the text alone suggests.
        return reading if settled.published_basis == "linked" else replace(reading, article=article)

    return reread
