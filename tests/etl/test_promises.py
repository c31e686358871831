"""What became of promises: refusals as proof, names of people, and states as known on an earlier day."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.__main__ import main
from etl.derive import define_macros, derive
from etl.extract.model import ArticleReading, ContactReading
from etl.names import same_name
from etl.resolve import resolve
from tests.etl.readings import article, contact, told

ROOT = Path(__file__).parents[2]
State = dict[str, Any]
SERIES = "Maritime talks"
PLAN = contact(start="2020-12-01", end="2020-12-31", precision="month", status="planned", mode="video")


@contextmanager
def built(readings: list[ArticleReading]) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection on the build of these readings, with the shared macros."""
    read = resolve(readings).tables()
    tables, _ = derive(read)
    with duckdb.connect() as con:
        for name, table in (read | tables).items():
            con.register(name, table)
        define_macros(con)
        yield con


def states(readings: list[ArticleReading], as_of: date | None = None, register: bool = True) -> list[State]:
    """Every promise with its state on a day, with the dates and statuses of the contacts it speaks of."""
    with built(readings) as con:
        found: list[State] = (
            con.sql(
                """
                SELECT c.start_date, c.end_date, c.status, c.channel, p.* EXCLUDE (contact_id, kept_by, denied_by),
                    k.start_date AS kept_day, d.start_date AS denied_day
                FROM promise_states($day, $register, 0, NULL) AS p
                JOIN contacts_known($day, $register, 0) AS c USING (contact_id)
                LEFT JOIN contacts_known($day, $register, 0) AS k ON k.contact_id = p.kept_by
                LEFT JOIN contacts_known($day, $register, 0) AS d ON d.contact_id = p.denied_by
                ORDER BY ALL
                """,
                params={"day": as_of, "register": register},
            )
            .to_arrow_table()
            .to_pylist()
        )
        return found


def one(*contacts: ContactReading, as_of: str | None = None, published: str = "2020-10-29", later: str = "") -> State:
    """The only promise; ``contacts`` after the first are told on their own last day, by articles of their own."""
    readings = [told(article("plan", published), contacts[0])]
    readings += [told(article(f"then {n}", str(c.end_date)), c) for n, c in enumerate(contacts[1:])]
    if later:
        readings.append(told(article("later", later), contact(start="2019-01-01", channel="leader-leader")))
    newest = max([published, later, *(str(c.end_date) for c in contacts[1:])])
    (row,) = states(readings, date.fromisoformat(as_of or newest))
    return row


def refusal(**more: Any) -> ContactReading:
    return contact(**({"start": "2020-12-14", "end": "2020-12-16", "status": "refused", "mode": "video"} | more))


@pytest.mark.parametrize(
    ("plan", "denial", "state"),
    [
        (PLAN, refusal(), "broken"),
        (PLAN, refusal(status="cancelled", mode="unspecified"), "broken"),
        # Called off before the window began, but after it was told of.
        (PLAN, refusal(start="2020-11-20", end="2020-11-20", status="cancelled"), "broken"),
        # Before it was told of, in another mode, on another channel: not this one.
        (PLAN, refusal(start="2020-10-01", end="2020-10-01"), "open"),
        (PLAN, refusal(mode="phone"), "open"),
        (PLAN, refusal(channel="chief-defence"), "open"),
        (contact(start="2020-11-02", status="proposed"), refusal(start="2020-11-02", end="2020-11-02", mode="phone"),
         "refused"),
        (contact(start="2020-10-20", status="requested"), refusal(start="2020-11-20", end="2020-11-20", mode="phone"),
         "refused"),
        # 32 days after the request: the answer to another one.
        (contact(start="2020-10-20", status="requested"), refusal(start="2020-11-21", end="2020-11-21", mode="phone"),
         "open"),
    ],
)  # fmt: skip
def test_a_refusal_or_cancellation_is_proof(plan: ContactReading, denial: ContactReading, state: str) -> None:
    row = one(plan, denial)
    assert row["state"] == state
    assert row["denied_day"] == (denial.start_date if state in ("broken", "refused") else None)


def test_a_refusal_after_the_window_proves_nothing_but_its_article_tells_of_no_contact() -> None:
    row = one(PLAN, refusal(start="2021-01-02", end="2021-01-02"))
    assert (row["state"], row["denied_day"]) == ("broken", None)
    assert row["reason"].startswith("later articles on this pair")


def test_the_maritime_talks_promised_for_the_end_of_2020_were_refused_in_december() -> None:
    plan = contact(start="2020-10-29", end="2020-12-31", precision="year", status="planned", mode="video",
                   channel="working-defence", mechanism=SERIES)  # fmt: skip
    absent = refusal(channel="working-defence", mechanism=SERIES)
    row = one(plan, absent)
    assert (row["state"], row["denied_day"]) == ("broken", date(2020, 12, 14))
    assert row["reason"] == "refused or called off before the end of the window it was due in"
    held = contact(start="2021-12-14", end="2021-12-16", mode="video", channel="working-defence", mechanism=SERIES)
    assert one(plan, absent, held)["state"] == "broken", "a year later is not late but another meeting"
    other_series = refusal(channel="working-defence", mechanism="Policy talks")
    assert one(plan, other_series)["state"] == "open"


def test_on_the_seeds_with_the_register(tmp_path: Path) -> None:
    """The maritime talks of the end of 2020 were not kept, the disaster exchange of November was."""
    assert main(["build", str(ROOT / "seeds"), "--out", str(tmp_path)]) == 0
    (folder,) = (tmp_path / "builds").iterdir()
    tables = {name: pq.read_table(folder / f"{name}.parquet").to_pylist() for name in ("promises", "contacts")}
    contacts = {c["contact_id"]: c for c in tables["contacts"]}
    found = {str(p["due_end"]): p for p in tables["promises"] if contacts[p["contact_id"]]["pair"] == "CHN-USA"}
    talks, exchange = found["2020-12-31"], found["2020-11-20"]
    assert (talks["state"], contacts[talks["denied_by"]]["start_date"]) == ("broken", date(2020, 12, 14))
    assert (exchange["state"], contacts[exchange["kept_by"]]["mechanism"]) == ("kept", "Disaster Management Exchange")


def test_a_meeting_after_the_refusal_keeps_the_promise_and_the_refusal_stays_told() -> None:
    row = one(PLAN, refusal(), contact(start="2021-01-10", mode="video"))
    # 31 December to 10 January.
    assert (row["state"], row["days_late"], row["denied_day"]) == ("late", 10, date(2020, 12, 14))
    row = one(PLAN, refusal(), contact(start="2020-12-30", mode="video"))
    assert (row["state"], row["days_late"]) == ("kept", None)


def test_half_a_year_after_the_window_is_the_end_of_late() -> None:
    # 31 December 2020 and 180 days: 29 June 2021.
    assert one(PLAN, contact(start="2021-06-29", mode="video"))["state"] == "late"
    assert one(PLAN, contact(start="2021-06-30", mode="video"))["state"] == "unknown"


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2020-10-29", "open"),
        ("2020-12-15", "open"),
        ("2020-12-16", "broken"),
        ("2021-02-09", "broken"),
        ("2021-02-10", "late"),
    ],
)
def test_the_state_on_a_day_is_what_that_day_knew(day: str, state: str) -> None:
    assert one(PLAN, refusal(), contact(start="2021-02-10", mode="video"), as_of=day)["state"] == state


def test_before_it_was_told_of_there_is_no_promise() -> None:
    assert states([told(article("plan", "2020-10-29"), PLAN)], date(2020, 10, 28)) == []


def test_articles_not_yet_out_do_not_tell_of_silence() -> None:
    assert one(PLAN, later="2021-02-01", as_of="2021-01-31")["state"] == "unknown"
    assert one(PLAN, later="2021-02-01", as_of="2021-02-01")["state"] == "broken"


def test_a_proposal_dated_by_when_it_was_made_has_no_window() -> None:
    made = contact(start="2020-10-01", end="2020-10-29", precision="month", status="proposed")
    row = one(made, later="2021-02-01")
    assert (row["due_end"], row["state"]) == (None, "open")
    to_come = contact(start="2020-11-02", status="proposed")
    assert one(to_come, later="2021-02-01")["due_end"] == date(2020, 11, 2)


@pytest.mark.parametrize(
    ("promised", "came", "state"),
    [
        ("CHN:Wei Fenghe", "CHN:General Wei Fenghe", "kept"),
        ("CHN:Wei Fenghe", "CHN:Wei Fengh", "kept"),
        ("USA:Austin", "USA:Lloyd J. Austin", "kept"),
        ("CHN:Wei Fenghe", "CHN:Xu Qiliang", "open"),
    ],
)
def test_people_in_other_spellings_are_the_same(promised: str, came: str, state: str) -> None:
    plan = contact(
        start="2020-12-01", end="2020-12-31", precision="month", status="planned", channel=None, who=promised
    )
    assert one(plan, contact(start="2020-12-10", who=came, channel=None))["state"] == state


def names() -> list[str]:
    with (ROOT / "seeds" / "register" / "contacts-2018-2024.csv").open(encoding="utf-8") as file:
        told_of = [row["participants"] for row in csv.DictReader(file)]
    known = {person.split(" (")[0].strip() for cell in told_of for person in cell.split(";") if person.strip()}
    return [
        *sorted(known),
        "Austin", "Lloyd J. Austin", "Lloyd Austen", "Wei", "General Wei Fenghe", "Wei Feng-he", "Li Shang-fu",
        "Jiang Jianfeng", "Jing Jiangfeng", "O'Brien", "O’Brien", "Şahin Özdemir", "Sahin Ozdemir", "Nakatani Gen",
        "X", "", "魏凤和", "Sullivan", "Suliivan", "Yasukasu Hamada", "Wang", "Yang",
    ]  # fmt: skip


def test_names_in_sql_follow_the_rules_of_the_reader() -> None:
    """On every two names of the register, and on spellings made hard."""
    with built([told(article("a", "2020-01-01"), PLAN)]) as con:
        con.execute("CREATE TABLE names AS SELECT unnest($names) AS name", {"names": names()})
        found = con.sql(
            "SELECT a.name, b.name, same_person(name_words(a.name), name_words(b.name)) FROM names a, names b"
        ).fetchall()
    assert len(found) > 6_000
    assert [(a, b, same) for a, b, same in found if bool(same) != same_name(a, b)] == []


WHEN = st.integers(0, 700)
TOLD = st.tuples(
    WHEN,
    st.integers(-120, 400),
    st.sampled_from(["planned", "proposed", "requested", "refused", "cancelled", "held", "held"]),
    st.sampled_from(["minister-defence", "chief-defence"]),
    st.integers(0, 40),
)


@settings(max_examples=25)
@given(st.lists(TOLD, min_size=1, max_size=7), st.integers(0, 700))
def test_as_of_never_sees_the_future(rows: list[tuple[int, int, str, str, int]], cut: int) -> None:
    """States on a day are those of a build from the articles that were out by that day."""
    first = date(2020, 1, 1)
    day = first + timedelta(days=cut)
    readings, before = [], []
    for number, (out, away, status, channel, length) in enumerate(rows):
        start = first + timedelta(days=out + away)
        end = start + timedelta(days=length)
        reading = contact(start=str(start), end=str(end), status=status, channel=channel, who=f"CHN:P{number} Chen")
        published = first + timedelta(days=out)
        readings.append(told(article(f"a{number}", str(published)), reading))
        if published <= day:
            before.append(readings[-1])
    then = states(before, day) if before else []
    assert states(readings, day) == then
