"""Which tellings are of one contact, and what they say together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.extract.model import Article, ArticleReading, ContactReading, MechanismReading
from etl.resolve import resolve
from tests.etl.readings import article, contact, day, told, topic

WEI_AUSTIN = "CHN:Wei Fenghe, USA:Austin"


def rows(*readings: ArticleReading) -> list[dict[str, Any]]:
    return [c.row for c in resolve(readings).contacts]


def two(first: ContactReading, second: ContactReading, published: str = "2022-04-25") -> list[dict[str, Any]]:
    """What two articles that tell one contact each come to."""
    return rows(told(article("a", published), first), told(article("b", published), second))


SAME = {
    "same day, same people": (
        contact(start="2022-04-20", who=WEI_AUSTIN),
        contact(start="2022-04-20", who="CHN:Wei, USA:Lloyd Austin"),
    ),
    "a day apart, as time zones make it": (
        contact(start="2022-04-19", who=WEI_AUSTIN),
        contact(start="2022-04-20", who=WEI_AUSTIN),
    ),
    "misspelt": (
        contact("RUS-UKR", "2022-04-20", who="UKR:Volodymyr Zelenskyy"),
        contact("RUS-UKR", "2022-04-20", who="UKR:Zelensky"),
    ),
    "one names nobody": (contact(start="2022-04-20"), contact(start="2022-04-20", who=WEI_AUSTIN)),
    "mode not told": (contact(start="2022-04-20", mode="unspecified"), contact(start="2022-04-20")),
    "level and track not told": (contact(start="2022-04-20", channel=None), contact(start="2022-04-20")),
    "one day of two": (
        contact(start="2020-10-28", mode="video"),
        contact(start="2020-10-28", end="2020-10-29", mode="video"),
    ),
    "month and day": (contact(start="2022-04-01", end="2022-04-30", precision="month"), contact(start="2022-04-20")),
    "planned and proposed": (
        contact(start="2022-05-20", status="proposed"),
        contact(start="2022-05-20", status="planned"),
    ),
    "ranked otherwise, same people": (
        contact(start="2022-04-20", who=WEI_AUSTIN, channel="chief-defence"),
        contact(start="2022-04-20", who=WEI_AUSTIN),
    ),
    "an article that names nobody and knows no rank": (
        contact(start="2022-04-20", channel="working-defence"),
        contact(start="2022-04-20", who=WEI_AUSTIN),
    ),
    "accents": (contact("HRV-SRB", "2022-04-20", who="SRB:Vučić"), contact("HRV-SRB", "2022-04-20", who="SRB:Vucic")),
}

APART = {
    "other people a day apart": (
        contact(start="2022-04-19", who="CHN:Li Zuocheng, USA:Milley", channel="chief-defence"),
        contact(start="2022-04-20", who=WEI_AUSTIN),
    ),
    "other people on one channel": (
        contact(start="2022-04-19", who="CHN:Wei Fenghe, USA:Esper"),
        contact(start="2022-04-20", who=WEI_AUSTIN),
    ),
    "two days apart": (contact(start="2022-04-18", who=WEI_AUSTIN), contact(start="2022-04-20", who=WEI_AUSTIN)),
    "other mode": (contact(start="2022-04-20", mode="video"), contact(start="2022-04-20")),
    "other level": (contact(start="2022-04-20", channel="chief-defence"), contact(start="2022-04-20")),
    "other track": (contact(start="2022-04-20", channel="minister-foreign"), contact(start="2022-04-20")),
    "other rank a day apart": (
        contact(start="2022-04-19", who=WEI_AUSTIN, channel="chief-defence"),
        contact(start="2022-04-20", who=WEI_AUSTIN),
    ),
    "other rank, other people": (
        contact(start="2022-04-20", who="CHN:Li Zuocheng, USA:Milley", channel="chief-defence"),
        contact(start="2022-04-20", who=WEI_AUSTIN),
    ),
    "other countries": (contact("CHN-JPN", "2022-04-20"), contact("CHN-USA", "2022-04-20")),
    "two of three": (
        contact("JPN-KOR-USA", "2022-04-20", who="JPN:Kishi, KOR:Suh, USA:Austin"),
        contact("JPN-USA", "2022-04-20", who="JPN:Kishi, USA:Austin"),
    ),
    "plan and holding": (contact(start="2022-04-20", status="planned"), contact(start="2022-04-20")),
    "refused and held": (contact(start="2022-04-20", status="refused"), contact(start="2022-04-20")),
    "other rounds": (
        contact(start="2022-04-20", round_number=15, mechanism="talks"),
        contact(start="2022-04-20", round_number=16, mechanism="talks"),
    ),
    "month and day, channel not told": (
        contact(start="2022-04-01", end="2022-04-30", precision="month", channel=None),
        contact(start="2022-04-20"),
    ),
    "both undated, nobody named": (contact(status="planned"), contact(status="planned")),
}


@pytest.mark.parametrize("case", SAME)
def test_two_articles_tell_of_one_contact(case: str) -> None:
    assert len(two(*SAME[case])) == 1


def test_rows_of_a_register_keep_their_ranks() -> None:
    chiefs = contact(start="2022-08-05", status="cancelled", channel="chief-defence")
    working = contact(start="2022-08-05", status="cancelled", channel="working-defence")
    rows_of = [
        told(replace(article(name, "2022-08-05"), origin="register"), one)
        for name, one in (("a", chiefs), ("b", working))
    ]
    assert len(rows(*rows_of)) == 2


@pytest.mark.parametrize("case", APART)
def test_two_articles_tell_of_two_contacts(case: str) -> None:
    assert len(two(*APART[case])) == 2


def test_one_article_that_tells_of_two_days_in_a_row_tells_of_two_contacts() -> None:
    calls = contact(start="2022-04-19", who=WEI_AUSTIN), contact(start="2022-04-20", who=WEI_AUSTIN)
    assert len(rows(told(article("a", "2022-04-25"), *calls))) == 2


def test_one_article_that_tells_of_a_day_and_of_none_tells_of_two_contacts() -> None:
    calls = (
        contact(start="2022-04-19", who=WEI_AUSTIN),
        contact(start="2022-04-01", end="2022-04-25", precision="month", who=WEI_AUSTIN),
    )
    assert len(rows(told(article("a", "2022-04-25"), *calls))) == 2


def test_a_month_that_fits_two_contacts_joins_neither() -> None:
    month = told(article("a", "2022-05-02"), contact(start="2022-04-01", end="2022-04-30", precision="month"))
    calls = contact(start="2022-04-05"), contact(start="2022-04-20")
    assert len(rows(month, told(article("b", "2022-05-02"), *calls))) == 3


def test_a_surname_that_two_hosts_share_does_not_make_them_one_in_an_article() -> None:
    hosts = [
        contact(start="2022-04-20", who=f"USA:Jane Roe, CHN:{name}") for name in ("Nguyen Van An", "Nguyen Thi Be")
    ]
    assert len(rows(told(article("a", "2022-04-25"), *hosts))) == 2


def test_an_article_cannot_tell_of_what_was_held_after_it() -> None:
    early = told(article("a", "2022-04-10"), contact(start="2022-04-01", end="2022-04-30", precision="month"))
    assert len(rows(early, told(article("b", "2022-04-25"), contact(start="2022-04-20")))) == 2


def test_a_contact_takes_the_best_of_its_tellings() -> None:
    a, b = article("a", "2022-04-21"), article("b", "2022-04-23")
    first = contact(
        start="2022-04-20", who="CHN:Wei, USA:Lloyd Austin", mode="unspecified", topics=[topic(a, "taiwan")]
    )
    second = contact(
        start="2022-04-20", who="CHN:Wei Fenghe, USA:Austin", duration_minutes=45, requested_by="USA",
        topics=[topic(b, "ukraine", "USA")],
    )  # fmt: skip
    tables = resolve([told(a, first), told(b, second)]).tables()
    (row,) = tables["contacts"].to_pylist()
    assert (row["mode"], row["duration_minutes"], row["requested_by"]) == ("phone", 45, "USA")
    assert (row["article_count"], row["mention_count"]) == (2, 2)
    assert (row["first_reported"], row["last_reported"]) == (day("2022-04-21"), day("2022-04-23"))
    assert row["title"] == "Wei Fenghe – Lloyd Austin call"
    assert [p["name"] for p in tables["participants"].to_pylist()] == ["Wei Fenghe", "Lloyd Austin"]
    assert sorted(t["topic"] for t in tables["topics"].to_pylist()) == ["taiwan", "ukraine"]


def test_the_latest_status_by_publication_counts_and_the_mentions_keep_theirs() -> None:
    readings = [
        told(article("a", "2022-04-02"), contact(start="2022-05-20", status="planned")),
        told(article("b", "2022-04-01"), contact(start="2022-05-20", status="proposed")),
    ]
    resolution = resolve(readings)
    assert [c.row["status"] for c in resolution.contacts] == ["planned"]
    assert sorted(m["status"] for m in resolution.tables()["mentions"].to_pylist()) == ["planned", "proposed"]


def test_duration_is_the_one_told_most_often() -> None:
    readings = [
        told(article(name, f"2022-04-2{i}"), contact(start="2022-04-20", duration_minutes=minutes))
        for i, (name, minutes) in enumerate([("a", 90), ("b", 45), ("c", 45)], 1)
    ]
    assert rows(*readings)[0]["duration_minutes"] == 45


def test_two_days_of_talks_outlast_one_and_a_day_beats_a_month() -> None:
    (row,) = two(*SAME["one day of two"])
    assert (row["start_date"], row["end_date"]) == (day("2020-10-28"), day("2020-10-29"))
    (row,) = two(*SAME["month and day"])
    assert (row["start_date"], row["date_precision"]) == (day("2022-04-20"), "day")


def test_the_round_is_not_part_of_the_name_of_the_series() -> None:
    talks = contact(start="2021-09-28", end="2021-09-29", mechanism="16th Defence Policy Talks", round_number=16)
    (row,) = rows(told(article("a", "2021-10-01"), talks))
    assert (row["mechanism"], row["title"]) == ("Defence Policy Talks", "16th Defence Policy Talks")


def test_a_contact_without_names_is_named_by_countries_and_office() -> None:
    (row,) = rows(told(article("a", "2022-04-25"), contact(start="2022-04-20", status="refused")))
    assert row["title"] == "China–United States defence ministers' call, refused"


def test_an_id_does_not_change_when_another_article_adds_names() -> None:
    bare = contact(start="2022-04-20")
    (alone,) = rows(told(article("a", "2022-04-25"), bare))
    (both,) = two(contact(start="2022-04-20"), contact(start="2022-04-20", who=WEI_AUSTIN))
    assert alone["contact_id"] == both["contact_id"]


def test_contacts_alike_in_all_but_people_have_ids_of_their_own() -> None:
    found = rows(
        told(article("a", "2022-04-25"), contact(start="2022-04-20", who="CHN:Wei Fenghe", channel="working-defence"),
             contact(start="2022-04-20", who="CHN:Huang Xueping", channel="working-defence"))
    )  # fmt: skip
    assert len({row["contact_id"] for row in found}) == 2


# ---- articles dated by link

TALKS: dict[str, Any] = {"mode": "video", "channel": "working-defence"}


def undated(**more: Any) -> ArticleReading:
    reading = contact(weekdays=(1, 2), who="CHN:Huang Shuibin, USA:Michael Chase", **{**TALKS, **more})
    return told(article("undated"), reading, statement_weekday=3)


def dated(start: str = "2021-09-28", end: str = "2021-09-29", name: str = "dated", **more: Any) -> ArticleReading:
    return told(article(name, "2021-11-17", title="How next?"), contact(start=start, end=end, **{**TALKS, **more}))


def linked(*readings: ArticleReading) -> tuple[str | None, str, int]:
    """Date and basis of the undated article, and the number of contacts."""
    resolution = resolve(readings)
    found = next(r.article for r in resolution.readings if r.article.path == "undated.txt")
    published = found.published.isoformat() if found.published else None
    return published, found.published_basis, len(resolution.contacts)


def test_an_undated_article_is_dated_by_another_on_the_same_talks() -> None:
    assert linked(undated(), dated()) == ("2021-09-30", "linked", 1)


def test_the_reason_names_the_other_article_and_the_days() -> None:
    resolution = resolve([undated(), dated()])
    reason = next(r.article.published_reason for r in resolution.readings if r.article.path == "undated.txt")
    assert all(part in reason for part in ("How next?", "28 to 29 September 2021", "Tuesday and Wednesday", "Thursday"))


@pytest.mark.parametrize(
    "others",
    [
        [dated("2021-09-27", "2021-09-28")],
        [dated(), dated("2021-10-05", "2021-10-06", "another")],
        [dated(channel="minister-defence")],
        [dated(mode="phone")],
        [dated(status="planned")],
        [dated(who="CHN:Wei Fenghe, USA:Austin")],
        [dated("2021-09-01", "2021-09-30", precision="month")],
    ],
    ids=["other weekdays", "two candidates", "other level", "other mode", "not held", "other people", "no days"],
)
def test_no_link_where_it_would_be_a_guess(others: list[ArticleReading]) -> None:
    assert linked(undated(), *others)[:2] == (None, "none")


def test_a_statement_that_may_be_older_than_the_contact_settles_no_day() -> None:
    told_sunday = replace(undated(), statement_weekday=6)  # four days after the talks, or two before
    found = next(r.article for r in resolve([told_sunday, dated()]).readings if r.article.path == "undated.txt")
    assert (found.published, found.published_end) == (date(2021, 9, 29), date(2021, 10, 4))
    assert "Sunday" not in found.published_reason


def test_one_weekday_alone_is_no_proof() -> None:
    alone = told(article("undated"), contact(weekdays=(1,), **TALKS))
    assert linked(alone, dated("2021-09-28", "2021-09-28"))[0] is None
    named = told(article("undated"), contact(weekdays=(1,), who="USA:Michael Chase", **TALKS))
    assert linked(named, dated("2021-09-28", "2021-09-28", who="USA:Chase"))[0] == "2021-09-28"


def test_a_year_known_from_the_text_must_fit() -> None:
    for year, basis in ((2021, "linked"), (2020, "inferred")):
        reading = undated()
        known = replace(
            reading.article, published=day(f"{year}-01-01"), published_end=day(f"{year}-12-31"),
            published_precision="year", published_basis="inferred",
        )  # fmt: skip
        assert linked(replace(reading, article=known), dated())[1] == basis


def test_a_linked_article_is_read_again_with_its_date() -> None:
    seen: list[Article] = []

    def reread(again: Article) -> ArticleReading:
        seen.append(again)
        return told(again, contact(start="2021-09-28", end="2021-09-29", **TALKS), contact(start="2021-09-01", **TALKS))

    assert len(resolve([undated(), dated()], reread).contacts) == 2
    assert [a.published for a in seen] == [day("2021-09-30")]


# ---- the order of the articles

POOL = [pair for cases in (SAME, APART) for pair in cases.values()]


@settings(max_examples=60)
@given(st.lists(st.sampled_from([c for pair in POOL for c in pair]), min_size=2, max_size=8), st.randoms())
def test_the_order_of_the_articles_does_not_matter(contacts: list[ContactReading], shuffler: Any) -> None:
    readings = [told(article(f"n{i}", f"2022-04-{21 + i}"), replace(c, passages=[])) for i, c in enumerate(contacts)]
    readings += [undated(), dated()]
    shuffled = list(readings)
    shuffler.shuffle(shuffled)
    assert resolve(readings).tables() == resolve(shuffled).tables()


def test_mechanisms_are_one_row_per_article() -> None:
    where = article("a", "2021-12-28")
    seen = [
        MechanismReading("sea and air hotline", "hotline", ("JPN", "CHN"), 0, 2, where.text[:2]),
        MechanismReading("Sea and Air Hotline", "hotline", ("CHN", "JPN"), 4, 6, where.text[4:6], "2021"),
    ]
    (row,) = resolve([ArticleReading(where, mechanisms=seen)]).tables()["mechanisms"].to_pylist()
    assert (row["mechanism"], row["established"]) == ("chn-jpn-sea-and-air-hotline", "2021")
    assert row["countries"] == ["CHN", "JPN"]
