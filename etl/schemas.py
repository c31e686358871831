"""Every table and column of a build, declared once.

The Parquet files, their metadata, the checks on vocabularies and the data dictionary in ``docs/`` all come from here.
"""

from __future__ import annotations

from dataclasses import dataclass

import pyarrow as pa

from etl.lexicon import codes

TEXT = pa.string()
DATE = pa.date32()
WHOLE = pa.int32()
REAL = pa.float64()
FLAG = pa.bool_()
CODES = pa.list_(pa.string())


@dataclass(frozen=True)
class Column:
    """One column: its Arrow type, what it says, its unit, and the vocabulary its values come from (or None)."""

    name: str
    type: pa.DataType
    description: str
    unit: str | None = None
    vocabulary: str | None = None
    required: bool = False


@dataclass(frozen=True)
class Table:
    """One table: its grain ("one row per ...") and columns, in order; ``key`` names the columns that identify a row."""

    name: str
    grain: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    sort: tuple[str, ...] = ()

    def arrow_schema(self) -> pa.Schema:
        """Arrow schema with grain, descriptions, units and vocabularies as metadata."""
        fields = []
        for c in self.columns:
            meta = {"description": c.description}
            if c.unit:
                meta["unit"] = c.unit
            if c.vocabulary:
                meta["vocabulary"] = ", ".join(codes(c.vocabulary))
            fields.append(pa.field(c.name, c.type, nullable=not c.required, metadata=meta))
        return pa.schema(fields, metadata={"table": self.name, "grain": f"one row per {self.grain}"})


def _key(name: str, description: str) -> Column:
    return Column(name, TEXT, description, required=True)


_START = Column("start_char", WHOLE, "first character of the passage in articles.text", "characters", required=True)
_END = Column("end_char", WHOLE, "one past the last character of the passage", "characters", required=True)
_QUOTE = Column("quote", TEXT, "the passage, exactly as in articles.text", required=True)
_PAIR = Column("pair", TEXT, "two ISO 3166-1 alpha-3 codes, sorted and joined, as in CHN-USA")
_ARTICLE = _key("article_id", "articles.article_id")
_CONTACT = _key("contact_id", "contacts.contact_id")

ARTICLES = Table(
    "articles",
    "article",
    (
        _key("article_id", "hash of the text"),
        Column("path", TEXT, "file the text came from, relative to its source", required=True),
        Column("title", TEXT, "headline"),
        Column("source", TEXT, "outlet"),
        Column("author", TEXT, "by-line"),
        Column("url", TEXT, "address of the page"),
        Column("language", TEXT, "ISO 639-1 code"),
        Column("published", DATE, "publication date, or the first day of the interval it is known to lie in"),
        Column("published_end", DATE, "last day of that interval; equals published when the day is known"),
        Column("published_precision", TEXT, "day, month, year or unknown", required=True),
        Column("published_basis", TEXT, "where the date comes from", vocabulary="published_basis", required=True),
        Column("published_reason", TEXT, "why this date, in words", required=True),
        Column("text", TEXT, "the text as read", required=True),
        Column("char_count", WHOLE, "length of the text", "characters", required=True),
    ),
    ("article_id",),
    ("published", "article_id"),
)

MENTIONS = Table(
    "mentions",
    "passage that supports a contact",
    (
        _key("mention_id", "hash of article, passage and contact"),
        _ARTICLE,
        _CONTACT,
        _START,
        _END,
        _QUOTE,
        Column("date_text", TEXT, "the words the date was read from"),
        Column("date_reason", TEXT, "how those words became the date"),
        Column("start_date", DATE, "first day as this passage alone tells it"),
        Column("end_date", DATE, "last day as this passage alone tells it"),
        Column("date_precision", TEXT, "precision as this passage tells it", vocabulary="date_precision"),
        Column("status", TEXT, "status as this passage tells it", vocabulary="status"),
        Column("mode", TEXT, "mode as this passage tells it", vocabulary="mode"),
        Column("level", TEXT, "level as this article tells it", vocabulary="level"),
        Column("track", TEXT, "track as this article tells it", vocabulary="track"),
        Column("mechanism", TEXT, "series or line as this article names it"),
        Column("location", TEXT, "place as this article names it"),
        Column("requested_by", TEXT, "code of the country that asked, as this article tells it"),
        Column("duration_minutes", WHOLE, "length as this article tells it", "minutes"),
        Column("attempts", WHOLE, "how often it was asked for, as this article tells it", "times"),
        Column("reason", TEXT, "of a refusal or cancellation, in this article's words"),
        Column("rule", TEXT, "the rule that read the passage", required=True),
        Column("confidence", REAL, "share of such readings that are right, as calibrated", "0 to 1", required=True),
    ),
    ("mention_id",),
    ("article_id", "start_char"),
)

CONTACTS = Table(
    "contacts",
    "contact",
    (
        _key("contact_id", "hash of countries, dates, channel, mode and status"),
        Column("title", TEXT, "short name for screens", required=True),
        Column("countries", CODES, "ISO 3166-1 alpha-3 codes, sorted", required=True),
        Column("pair", TEXT, "the two codes joined; null unless there are exactly two"),
        Column("start_date", DATE, "first day, or first day of the interval it lies in; null = undated"),
        Column("end_date", DATE, "last day, or last day of the interval it lies in; null = undated"),
        Column("date_precision", TEXT, "null = undated", vocabulary="date_precision"),
        Column("level", TEXT, "the lower of the two sides; null = not told", vocabulary="level"),
        Column("track", TEXT, "which part of government; null = not told", vocabulary="track"),
        Column("channel", TEXT, "level and track joined, as in minister-defence; null if either is"),
        Column("mode", TEXT, "how they were in touch", vocabulary="mode", required=True),
        Column("status", TEXT, "the latest that is known", vocabulary="status", required=True),
        Column("mechanism", TEXT, "name of the series or line the contact belongs to"),
        Column("location", TEXT, "place as the text names it"),
        Column("requested_by", TEXT, "code of the country that asked"),
        Column("duration_minutes", WHOLE, "length as told", "minutes"),
        Column("attempts", WHOLE, "how often it was asked for", "times"),
        Column("reason", TEXT, "of a refusal or cancellation, in the text's words"),
        Column("article_count", WHOLE, "articles that tell of it", "articles", required=True),
        Column("mention_count", WHOLE, "passages that tell of it", "passages", required=True),
        Column("first_reported", DATE, "publication date of the earliest article that tells of it"),
        Column("last_reported", DATE, "publication date of the latest article that tells of it"),
        Column("confidence", REAL, "of its best mention", "0 to 1", required=True),
        Column("origin", TEXT, "where it was learnt", vocabulary="origin", required=True),
        Column("conflicts", CODES, "where its articles contradict each other: field, and articles by value"),
    ),
    ("contact_id",),
    ("pair", "start_date", "contact_id"),
)

CONTACT_PAIRS = Table(
    "contact_pairs",
    "contact x country pair",
    (_CONTACT, Column("pair", TEXT, _PAIR.description, required=True)),
    ("contact_id", "pair"),
    ("pair", "contact_id"),
)

PARTICIPANTS = Table(
    "participants",
    "person or body in a contact",
    (
        _CONTACT,
        Column("name", TEXT, "as most articles spell it, with more than the surname if any has it", required=True),
        Column("country_code", TEXT, "ISO 3166-1 alpha-3"),
        Column("office", TEXT, "office in the text's words"),
        Column("is_body", FLAG, "an office or department that led a side without a named head"),
        Column("spellings", CODES, "other forms of the name in the articles, the commonest first"),
        Column("article_id", TEXT, "article that names them; null where the register alone does"),
        Column("known_from", DATE, "first day on which it could be known that they took part"),
    ),
    ("contact_id", "name"),
    ("contact_id", "name"),
)

CONTACT_VERSIONS = Table(
    "contact_versions",
    "contact as it was known from one day to the next",
    (
        *CONTACTS.columns,
        Column("register", TEXT, "known with the register in, out, or both", vocabulary="register_use", required=True),
        Column("known_from", DATE, "first day on which this could be known", required=True),
        Column("known_until", DATE, "first day on which more was known; null = still all that is known"),
    ),
    ("contact_id", "register", "known_from"),
    ("pair", "start_date", "contact_id", "known_from"),
)

REGISTER = Table(
    "register",
    "row of the register kept by hand",
    (
        _key("register_id", "hash of what the row tells"),
        Column("contact_id", TEXT, "contacts.contact_id"),
        Column("agreement", TEXT, "what the articles say to it", vocabulary="agreement", required=True),
        Column("contradicted", CODES, "fields in which the articles differ, in words", required=True),
        Column("file", TEXT, "file it stands in", required=True),
        Column("line", WHOLE, "its line there", required=True),
        Column("countries", CODES, "ISO 3166-1 alpha-3 codes, sorted", required=True),
        Column("start_date", DATE, "first day"),
        Column("end_date", DATE, "last day"),
        Column("date_precision", TEXT, "day, month or year", vocabulary="date_precision"),
        Column("level", TEXT, "the lower of the two sides", vocabulary="level"),
        Column("track", TEXT, "which part of government", vocabulary="track"),
        Column("mode", TEXT, "how they were in touch", vocabulary="mode", required=True),
        Column("status", TEXT, "what became of it", vocabulary="status", required=True),
        Column("requested_by", TEXT, "code of the country that asked"),
        Column("duration_minutes", WHOLE, "length as told", "minutes"),
        Column("location", TEXT, "place"),
        Column("mechanism", TEXT, "series or line it belongs to"),
        Column("participants", CODES, "Name (code)", required=True),
        Column("topics", CODES, "topics named", required=True),
        Column("source_name", TEXT, "page that shows it"),
        Column("source_url", TEXT, "address of that page"),
        Column("note", TEXT, "remarks of whoever keeps the register"),
    ),
    ("register_id",),
    ("start_date", "register_id"),
)

TOPICS = Table(
    "topics",
    "contact x topic x who raised it x passage",
    (
        _CONTACT,
        Column("topic", TEXT, "what was talked about", vocabulary="topic", required=True),
        Column("raised_by", TEXT, "country code, both, or null where the text does not say"),
        Column("article_id", TEXT, "articles.article_id; null where the register alone names the topic"),
        Column("start_char", WHOLE, _START.description, "characters"),
        Column("end_char", WHOLE, _END.description, "characters"),
        Column("quote", TEXT, _QUOTE.description),
    ),
    ("contact_id", "topic", "raised_by", "article_id", "start_char"),
    ("contact_id", "topic"),
)

GAPS = Table(
    "gaps",
    "silence between consecutive held contacts of a pair on a channel",
    (
        _key("gap_id", "hash of pair, scope, channel and previous contact"),
        Column("pair", TEXT, _PAIR.description, required=True),
        Column("scope", TEXT, "what the silence is counted over", vocabulary="gap_scope", required=True),
        Column("channel", TEXT, "channel, mode or mechanism the scope names, or any", required=True),
        Column("previous_contact_id", TEXT, "the contact before the silence", required=True),
        Column("next_contact_id", TEXT, "the contact that ended it; null = still open"),
        Column("start_date", DATE, "last day of the contact before", required=True),
        Column(
            "end_date", DATE, "first day of the contact after; for an open gap the build's as-of date", required=True
        ),
        Column("days", WHOLE, "end_date minus start_date, never below 0", "days", required=True),
        Column("days_min", WHOLE, "least the dates allow", "days", required=True),
        Column("days_max", WHOLE, "most the dates allow", "days", required=True),
        Column("months", REAL, "calendar months plus the share of the month begun", "months", required=True),
        Column("is_open", FLAG, "no contact known after it", required=True),
        Column("rank", WHOLE, "1 = longest in this pair, scope and channel", required=True),
        Column("percentile", REAL, "share of that channel's silences that are no longer than this one", "0 to 1"),
        Column(
            "attempts_inside",
            WHOLE,
            "requests, refusals, cancellations and proposals inside it",
            "times",
            required=True,
        ),
        Column("claim_id", TEXT, "the statement about this silence, if one was read"),
    ),
    ("gap_id",),
    ("pair", "scope", "channel", "start_date"),
)

CLAIMS = Table(
    "claims",
    "statement about a silence or a first",
    (
        _key("claim_id", "hash of article and passage"),
        _ARTICLE,
        _START,
        _END,
        _QUOTE,
        Column("kind", TEXT, "what is claimed", vocabulary="claim_kind", required=True),
        Column("months_low", REAL, "least the words allow", "months"),
        Column("months_high", REAL, "most the words allow", "months"),
        Column("pair", TEXT, _PAIR.description),
        Column("channel", TEXT, "level and track joined, or any"),
        Column("mode", TEXT, "mode the claim is restricted to", vocabulary="mode"),
        Column("contact_id", TEXT, "the contact that ended the silence, if the text tells of it"),
        Column("gap_id", TEXT, "the computed silence it speaks of"),
        Column("computed_months", REAL, "length of that silence", "months"),
        Column("agrees", FLAG, "null = cannot tell"),
        Column("reason", TEXT, "how it was compared, or why it cannot be told"),
    ),
    ("claim_id",),
    ("pair", "channel"),
)

PROMISES = Table(
    "promises",
    "planned, proposed or requested contact",
    (
        _CONTACT,
        Column("due_start", DATE, "first day of the window it was due in"),
        Column("due_end", DATE, "last day of that window"),
        Column("kept_by", TEXT, "contact_id of the contact that kept it"),
        Column("denied_by", TEXT, "contact_id of the refusal or cancellation that fell to it"),
        Column("days_late", WHOLE, "days from the end of the window to the contact that kept it late", "days"),
        Column("state", TEXT, "what became of it by the build's as-of date", vocabulary="promise_state", required=True),
        Column("reason", TEXT, "why this state", required=True),
    ),
    ("contact_id",),
    ("due_end", "contact_id"),
)

MECHANISMS = Table(
    "mechanisms",
    "hotline, dialogue or working group seen",
    (
        Column("mechanism", TEXT, "short code made from the name", required=True),
        Column("name", TEXT, "as the text names it", required=True),
        Column("kind", TEXT, "what it is", vocabulary="mechanism_kind", required=True),
        Column("countries", CODES, "ISO 3166-1 alpha-3 codes, sorted", required=True),
        Column("established", TEXT, "year, month or day it was set up, as YYYY, YYYY-MM or YYYY-MM-DD"),
        Column("first_used", TEXT, "year, month or day it was first used"),
        Column("article_id", TEXT, "article that tells of it"),
        Column("start_char", WHOLE, "first character of the passage", "characters"),
        Column("end_char", WHOLE, "one past its last character", "characters"),
        Column("quote", TEXT, "the passage"),
    ),
    ("mechanism", "article_id"),
    ("mechanism",),
)

COVERAGE = Table(
    "coverage",
    "pair x month",
    (
        Column("pair", TEXT, _PAIR.description, required=True),
        Column("month", DATE, "first day of the month", required=True),
        Column("article_count", WHOLE, "articles published in it that tell of the pair", "articles", required=True),
    ),
    ("pair", "month"),
    ("pair", "month"),
)

TABLES: dict[str, Table] = {
    t.name: t
    for t in (
        ARTICLES,
        MENTIONS,
        CONTACTS,
        CONTACT_VERSIONS,
        CONTACT_PAIRS,
        PARTICIPANTS,
        TOPICS,
        GAPS,
        CLAIMS,
        PROMISES,
        MECHANISMS,
        COVERAGE,
        REGISTER,
    )
}
