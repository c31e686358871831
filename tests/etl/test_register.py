"""A register of contacts: which rows are read, which contacts they are, and what was known when."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from etl.extract.model import ArticleReading
from etl.register import find_registers, read_register
from etl.resolve import Resolution, resolve
from tests.etl.builds import ROOT
from tests.etl.readings import article, contact, told, write_register

WHO = "CHN:Wei Fenghe, USA:Austin"
SHIPPED = ROOT / "seeds" / "register" / "contacts-2018-2024.csv"


def read(folder: Path, *rows: str, header: str = "countries,start_date,mode,status,level,track,participants") -> Any:
    warnings: list[str] = []
    return read_register(write_register(folder, *rows, header=header), warnings), warnings


def resolved(folder: Path, readings: list[ArticleReading], *rows: str) -> Resolution:
    return resolve(readings, register=read(folder, *rows)[0])


def test_the_register_that_ships_is_read_whole() -> None:
    warnings: list[str] = []
    rows = read_register(SHIPPED, warnings)
    assert (len(rows), warnings) == (113, [])
    held = [r for r in rows if r.reading.status == "held"]
    assert len({r.reading.countries for r in held}) == 2 and all(r.source_url for r in rows)


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ("CHN;USA,2021-13-08,phone,held,,,", "column start_date: '2021-13-08' is no date"),
        ("CHN,2021-01-08,phone,held,,,", "column countries: 'CHN' names fewer than two"),
        ("CHN;XXX,2021-01-08,phone,held,,,", "column countries: unknown country 'XXX'"),
        ("CHN;USA,2021-01-08,telex,held,,,", "column mode: unknown mode 'telex'"),
        ("CHN;USA,2021-01-08,phone,,,,", "column status: empty"),
        ("CHN;USA,2021-01-08,phone,held,captain,,", "column level: unknown level 'captain'"),
    ],
)
def test_a_bad_row_is_reported_by_line_and_column_and_the_good_ones_are_read(
    tmp_path: Path, row: str, complaint: str
) -> None:
    rows, warnings = read(tmp_path, "CHN;USA,2020-08-06,phone,held,,,", row, "CHN;USA,2022-04-20,phone,held,,,")
    assert [r.line for r in rows] == [2, 4]
    assert len(warnings) == 1 and "line 3: " in warnings[0] and complaint in warnings[0]


def test_excel_gives_the_same_rows(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["countries", "start_date", "mode", "status", "participants", "duration_minutes"])
    book.active.append(["CHN;USA", date(2022, 4, 20), "phone", "held", "Wei Fenghe (CHN); Lloyd Austin (USA)", 45])
    book.save(tmp_path / "r.xlsx")
    warnings: list[str] = []
    (row,) = read_register(tmp_path / "r.xlsx", warnings)
    assert not warnings and row.reading.start_date == date(2022, 4, 20) and row.reading.duration_minutes == 45
    assert [(p.name, p.country) for p in row.reading.participants] == [("Wei Fenghe", "CHN"), ("Lloyd Austin", "USA")]


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02", b"PK\x03\x04 no zip", b"a,b\n1,2\n"])
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_what_is_no_register_is_one_warning(tmp_path: Path, content: bytes, ending: str) -> None:
    file = tmp_path / f"contacts.{ending}"
    file.write_bytes(content)
    warnings: list[str] = []
    assert read_register(file, warnings) == []
    assert len(warnings) == (0 if not content and ending == "csv" else 1)


def test_the_same_row_twice_counts_once(tmp_path: Path) -> None:
    rows, warnings = read(tmp_path, *["CHN;USA,2020-08-06,phone,held,,,"] * 2)
    assert len(rows) == 1 and "same contact as line 2" in warnings[0]


def test_registers_lie_in_the_source_folder_unless_named(tmp_path: Path) -> None:
    (tmp_path / "register").mkdir()
    file = write_register(tmp_path / "register")
    assert find_registers([tmp_path], []) == [file]
    assert find_registers([tmp_path], [tmp_path / "own.csv"]) == [tmp_path / "own.csv"]


CALL = "CHN;USA,2022-04-20,phone,held,minister,defence,Wei Fenghe (CHN); Lloyd Austin (USA)"


def test_a_row_and_an_article_on_one_call_are_one_contact(tmp_path: Path) -> None:
    story = told(article("a", "2022-04-21"), contact(start="2022-04-20", who=WHO))
    found = resolved(tmp_path, [story], CALL)
    (only,) = found.contacts
    assert (only.row["origin"], only.row["article_count"]) == ("extracted", 1)
    (row,) = found.tables()["register"].to_pylist()
    assert (row["agreement"], row["contradicted"], row["contact_id"]) == ("corroborated", [], only.contact_id)


def test_a_row_that_tells_it_differently_is_the_same_contact_contradicted(tmp_path: Path) -> None:
    story = told(article("a", "2022-04-21"), contact(start="2022-04-20", mode="video", who=WHO))
    found = resolved(tmp_path, [story], CALL)
    assert [c.row["mode"] for c in found.contacts] == ["video"], "as the articles tell it"
    (row,) = found.tables()["register"].to_pylist()
    assert row["agreement"] == "contradicted"
    assert row["contradicted"] == ["mode: phone in the register, video in the articles"]


@pytest.mark.parametrize(
    ("row", "contacts"),
    [
        ("Wu Keping (CHN); Boyd Harlin (USA)", 1),  # another given name, the same partner
        ("Wu Keping (CHN)", 2),  # a surname alone
        ("Qin Keping (CHN); Boyd Harlin (USA)", 2),
        ("Wu Keping (CHN); Juan Reyes (USA)", 2),
    ],
)
def test_a_surname_is_enough_for_a_row_where_the_partner_is_the_same(tmp_path: Path, row: str, contacts: int) -> None:
    story = told(article("a", "2022-04-21"), contact(start="2022-04-20", who="CHN:Wu Jiangfu, USA:Boyd Harlin"))
    found = resolved(tmp_path, [story], f"CHN;USA,2022-04-20,phone,held,minister,defence,{row}")
    assert len(found.contacts) == contacts


def test_a_surname_is_not_enough_between_two_articles() -> None:
    one, other = (
        contact(start="2022-04-20", who=f"CHN:Wu {given}, USA:Boyd Harlin") for given in ("Jiangfu", "Keping")
    )
    stories = [told(article("a", "2022-04-21"), one), told(article("b", "2022-04-21"), other)]
    assert len(resolve(stories).contacts) == 2


def test_a_plan_and_its_refusal_stay_two(tmp_path: Path) -> None:
    story = told(article("a", "2022-04-01"), contact(start="2022-04-20", status="planned", who=WHO))
    found = resolved(tmp_path, [story], CALL.replace("held", "refused"))
    assert sorted(c.row["status"] for c in found.contacts) == ["planned", "refused"]


def test_a_row_of_its_own_is_a_contact_of_the_register(tmp_path: Path) -> None:
    (only,) = resolved(tmp_path, [], CALL).contacts
    assert (only.row["origin"], only.row["article_count"], only.row["mention_count"]) == ("register", 0, 0)


def test_the_register_fills_what_articles_leave_open(tmp_path: Path) -> None:
    story = told(
        article("a", "2022-04-30"),
        contact(start="2022-04-01", end="2022-04-30", precision="month", who=WHO),
    )
    (only,) = resolved(tmp_path, [story], CALL).contacts
    assert (only.row["start_date"], only.row["date_precision"]) == (date(2022, 4, 20), "day")


def test_a_row_dates_an_undated_article(tmp_path: Path) -> None:
    undated = told(article("a"), contact(who=WHO, weekdays=(2,), precision=None), statement_weekday=3)
    found = resolved(tmp_path, [undated], CALL)
    assert [(r.article.published, r.article.published_basis) for r in found.readings] == [(date(2022, 4, 21), "linked")]


# -- what was known when


def versions(found: Resolution) -> list[tuple[str, str, str, str | None]]:
    rows = found.tables()["contact_versions"].to_pylist()
    told = [(r["register"], r["status"], r["known_from"], r["known_until"]) for r in rows]
    return sorted((a, b, str(c), str(d) if d else None) for a, b, c, d in told)


def test_a_contact_is_what_the_articles_out_by_then_tell(tmp_path: Path) -> None:
    early = told(article("a", "2021-03-01"), contact(start="2021-03-10", status="proposed", who="CHN:Wei, USA:Austin"))
    late = told(article("b", "2021-03-05"), contact(start="2021-03-10", status="planned", who="CHN:Wei, USA:Austin"))
    assert versions(resolve([early, late])) == [
        ("both", "planned", "2021-03-05", None),
        ("both", "proposed", "2021-03-01", "2021-03-05"),
    ]


def test_with_the_register_a_contact_may_be_known_earlier(tmp_path: Path) -> None:
    story = told(article("a", "2022-05-01"), contact(start="2022-04-20", who=WHO))
    assert versions(resolved(tmp_path, [story], CALL)) == [
        ("in", "held", "2022-04-20", "2022-05-01"),
        ("in", "held", "2022-05-01", None),
        ("out", "held", "2022-05-01", None),
    ]


def test_an_article_without_a_date_counts_from_the_last_day_that_the_build_knows(tmp_path: Path) -> None:
    undated = told(article("a"), contact(start="2020-08-06"))
    dated = told(article("b", "2022-04-21"), contact(start="2022-04-20", who="CHN:Wei, USA:Austin"))
    assert ("both", "held", "2022-04-21", None) in versions(resolve([undated, dated]))
    assert {v[2] for v in versions(resolve([undated, dated]))} == {"2022-04-21"}
