"""Who is in a text: persons with office and country, offices without a name, countries, delegations.

Nobody needs to be in a list: a person is known from the title the text gives them, then followed by surname, "the
minister" or "his Chinese counterpart". A list of office holders helps only where the text gives no title at all.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache

from etl.extract.dates import Clock
from etl.extract.lexis import CountrySpan, OfficeSpan, find_countries, find_offices, rows
from etl.extract.names import RANK, STOP_WORDS, Person, name_at, name_before, name_tokens, strip_possessive


@dataclass(frozen=True)
class Actor:
    """A party that the text names at ``start``..``end`` (offsets in the article).

    ``kind``: person, office (no name), body (a country's military, government, delegation), country, counterpart.
    ``form`` is that of a country word. ``aside`` marks those who only speak, are former, or are named as somebody's boss.
    """

    start: int
    end: int
    kind: str
    countries: tuple[str, ...]
    name: str | None = None
    office: str | None = None
    level: str | None = None
    track: str | None = None
    plural: bool = False
    form: str = ""
    aside: str = ""


_BETWEEN = re.compile(r"^(?:['’]s)?\s*(?:(?:then|then-|former|ex-|new|newly|acting|first|senior|top|outgoing|visiting|incoming|late|own|military|army|armed forces|government|state councill?or and|communist|caretaker|interim|two|three|four|nuclear|chief|joint)[\s-]+){0,3}$", re.I)
_COORD = re.compile(r"^\s*(?:,|and|&|-|–|/|,\s*and|as well as|and the)\s*(?:the\s+)?$")
_OF = re.compile(r"\s*,?\s+(?:of|for|from)\s+(?:both\s+|the\s+)?$")
_FORMER = re.compile(r"(?:\bformer|\bformerly|\bex-|\bpredecessor)[\s-]*$", re.I)
_ASIDE_AFTER = re.compile(
    r"^(?:['’]s?)?\s+(?:(?:press|media|communications?)\s+)?(?:spokes\w+|secretary['’]?s? office|press (?:service|office|secretary|centre|center)|office\b|residence|deputy\b|party\b|palace\b|house\b|website|press\b)", re.I
)
_SPEAKER_BEFORE = re.compile(r"(?:spokes(?:man|woman|person)|press secretary|predecessors?|successor)\s+(?:for|of|to)\s+(?:the\s+)?(?:[A-Z]\w+\s+){0,2}$", re.I)
_MODIFIER_AFTER = re.compile(r"^['’]s?\s+(?:own\s+)?(?:[\w-]+\s+){0,3}$")
_BODY = re.compile(
    r"^(?:['’]s)?\s+(?:(?:side|sides|government|governments|military|militaries|armed forces|forces|army|armies|troops|navy|delegations?|officials?|officers?|diplomats?|authorities|administration|negotiators?|representatives?|defen[cs]e (?:officials?|ministry|department)|foreign ministry|military officials?|senior officials?|ministers|leaders))\b(?!\s+(?:conflict|operations?|exercises?|drills?|aid|bases?|planes?|aircraft|activit\w+|power|hardware|presence|action|support|spending|budget|buildup|build-up|ships?|vessels?|movements?|ties|relations|relationship|cooperation|exchanges?|talks|dialogues?|consultations?|attach\w+|intelligence|spokes\w+|newspaper|website))", re.I
)
_COUNTERPART = re.compile(
    r"\b(?:(?P<own>his|her|their|its|the|respective)\s+)?(?:then[\s-])?(?P<adj>(?:[A-Z][\w.-]+(?:,\s+|\s+and\s+|\s+)){0,6})(?P<n>counterparts?|colleagues?|opposite numbers?|homologues?|equivalents?)\b"
)
_ERA = re.compile(r"^(?:-[A-Z]\w+)?(?:['’]s?)?\s+(?:administration|government|era|years|presidency|cabinet|team|White House|policy)\b")
# "Deputy Assistant Secretary for Chinese Affairs Michael Chase": the remit stands between office and name.
_REMIT = re.compile(r"\s+(?:for|of)\s+(?:the\s+)?(?:[A-Z][\w-]+,?\s+(?:and\s+)?){1,4}(?:Affairs|Policy|Security|Pacific|Asia|Europe|Africa|Relations)(?=\s+[A-Z])")
_TWO_FORCES = re.compile(r"\b(?:the\s+)?(?:two|both)\s+(?:militaries|armed forces|armies|defen[cs]e (?:ministries|departments|forces))\b", re.I)
# "Xu Qiliang, a member of ... and vice chairman of": a long apposition between the name and the office.
_APPOSITION = re.compile(r",\s+(?:a|an|the)\s+(?:member|deputy|veteran|former|career|senior)\b[^.;]{0,140}?(?:\band|,)\s+$")
_TITLED = re.compile(
    r"\b(?:(?:Major|Lieutenant|Brigadier|Colonel|Vice|Rear|Air Chief|Maj\.|Lt\.|Brig\.|Col\.)[\s-]*)*(?:General|Gen\.|Colonel|Col\.|Admiral|Adm\.|Marshal|Captain|Capt\.|Commander|Major|Lt\.\s?Col\.)\s+(?=[A-Z])"
)


@cache
def _holders() -> dict[str, list[dict[str, str]]]:
    index: dict[str, list[dict[str, str]]] = {}
    for row in rows("holders.csv"):
        for key in {row["surname"], row["name"]}:
            index.setdefault(key, []).append(row)
    return index


def _same_name(row: dict[str, str], person: Person) -> bool:
    """ "Joseph R. Biden" and "Joe Biden": two parts in common, or the surname and the first letter."""
    if len(name_tokens(row["name"]) & person.tokens) >= 2:
        return True
    return row["surname"] in person.tokens and row["name"][0] == person.name[0]


def holders(name: str) -> list[dict[str, str]]:
    """Rows of the list of office holders for a surname or a full name."""
    return _holders().get(name, [])


# Surnames that are also words or belong to half a nation: only with the full name.
_COMMON = frozenset("May Rice Brown Bush Moon Park Kim Wang Li Lee Singh Khan Cook Chen Zhang Wu Ma Hu Xu Han Yang Liu Ali Le Yoon Chung Song Hague Straw Powell Cohen Gates Day Duke Fox Major Young King Clinton Lam Hwang Ri Ho Ban Shah Rudd Key Law Bolton Sullivan Rudd Johnson Jones Mitchell Robertson Scholz Marin Costa Silva Santos Lopez Fernandez Rivera Flynn Harper Martin Hun Aso Abe Mori Tang Qin Sharif English Little Hill Pace Cannon Bishop Mark Hunt Carter Francis Felipe Abdullah Salman Gram Wallace Reid Thanh Minh Dung Son Sun Guo Fang".split())


class Cast:
    """All actors of an article, in order; answers who somebody is and which actors stand in a stretch of text."""

    def __init__(self, text: str, clock: Clock, home: str | None = None) -> None:
        self.text = text
        self.clock = clock
        self.countries = find_countries(text)
        self.offices = _merge_offices(text, find_offices(text))
        self.blocked = {w for c in self.countries for w in c.text.split()} | {"White", "House"}
        self.people: list[Person] = []
        self.home = home
        self._country_starts = {c.start: c for c in self.countries}
        self._used_countries: set[int] = set()
        self.actors: list[Actor] = []
        self._read_offices()
        self._read_ranked()
        self._read_parenthesised()
        self._read_repeats()
        self._read_counterparts()
        self._read_countries()
        self.actors.sort(key=lambda a: (a.start, -a.end))
        self.actors = _without_nested(self.actors)
        self._settle_countries()
        self._link_offices()

    # -- offices and the persons beside them

    def _read_offices(self) -> None:
        for i, office in enumerate(self.offices):
            floor = self.offices[i - 1].end if i else 0
            ceiling = self.offices[i + 1].start if i + 1 < len(self.offices) else len(self.text)
            self._read_office(office, floor, ceiling)

    def _read_office(self, office: OfficeSpan, floor: int, ceiling: int) -> None:
        text = self.text
        left = self._countries_left(office.start)
        right, right_end = self._countries_right(office.end)
        codes = tuple(dict.fromkeys(c.code for c in left)) or tuple(dict.fromkeys(c.code for c in right))
        begin = left[0].start if left else office.start
        end = right_end if right and not left else office.end
        if office.country and (not codes or (not left and right[0].form == "adjective")):
            codes, right, right_end = (office.country,), [], office.end
        before = text[max(0, begin - 40) : begin]
        aside = "former" if _FORMER.search(text[max(0, office.start - 12) : office.start]) or _FORMER.search(before) else ""
        if re.match(r"[-\s](?:designate|nominee|in-waiting)\b", text[office.end :]):
            aside = "former"
        if _ASIDE_AFTER.match(text[office.end :]) or _SPEAKER_BEFORE.search(before):
            aside = "speaker"
        names = self._names_right(office, end if right and not left else office.end, ceiling, bool(right))
        if not names and aside != "speaker":
            name = self._name_left(begin, floor)
            names = [name] if name else []
        for c in [*left, *(right if not left else [])]:
            self._used_countries.add(c.start)
        self._add_office(office, codes, begin, end, names, aside)

    def _add_office(self, office: OfficeSpan, codes: tuple[str, ...], begin: int, end: int, names: list[tuple[int, int]], aside: str) -> None:
        if aside == "speaker":
            self.actors.append(Actor(begin, end, "office", codes, office=office.text, aside=aside))
            return
        if not names:
            kind = "body" if office.level == "working" and office.plural else "office"
            self.actors.append(Actor(begin, end, kind, codes, None, office.text, office.level, office.track, office.plural, aside=aside))
            return
        for i, (a, b) in enumerate(names):
            code = codes[i] if len(names) == len(codes) else (codes[0] if len(codes) == 1 else None)
            own = self._country_after_name(b) or code
            person = Person(self.text[a:b], own, office.text, office.level, office.track, aside == "former", name_tokens(self.text[a:b]))
            person = self._register(person)
            first = min(begin, a) if i == 0 else a
            last = max(end, b) if i == 0 and a > begin else b
            if i == 0 and b <= begin:
                last = end
            self.actors.append(
                Actor(first, last, "person", (person.country,) if person.country else (), person.name, office.text, office.level, office.track, aside=aside)
            )

    def _country_after_name(self, position: int) -> str | None:
        m = re.match(r"\s*\(|,?\s+of\s+(?:the\s+)?|,\s+of\s+(?:the\s+)?", self.text[position : position + 12])
        span = self._country_starts.get(position + m.end()) if m else None
        if span and span.form in ("name", "capital"):
            self._used_countries.add(span.start)
            return span.code
        return None

    def _countries_left(self, position: int) -> list[CountrySpan]:
        found: list[CountrySpan] = []
        for c in reversed([c for c in self.countries if position - 90 < c.start and c.end <= position]):
            gap = self.text[c.end : found[0].start if found else position]
            if (not found and _BETWEEN.match(gap)) or (found and _COORD.match(gap) and found[0].form == c.form):
                found.insert(0, c)
            else:
                break
        return found

    def _countries_right(self, position: int) -> tuple[list[CountrySpan], int]:
        found: list[CountrySpan] = []
        end = position
        for c in [c for c in self.countries if position <= c.start < position + 120]:
            gap = self.text[end : c.start]
            if (not found and _OF.fullmatch(gap)) or (found and _COORD.match(gap)):
                if not found and c.form == "capital" and gap.strip().startswith("in"):
                    break
                found.append(c)
                end = c.end
            else:
                break
        return found, end

    def _names_right(self, office: OfficeSpan, position: int, ceiling: int, after_country: bool) -> list[tuple[int, int]]:
        names: list[tuple[int, int]] = []
        text = self.text
        remit = _REMIT.match(text, position)
        if remit:
            position = remit.end()
        gap = re.match(r",\s+|\s+\(?|\s*\(|\s+[–-]\s+" if (after_country or office.plural) else r",?\s+(?=" + RANK + r")|\s+(?:\([A-Z]{2,6}\)\s+)?|,\s+(?=[A-Z])", text[position:])
        if not gap:
            return names
        at = position + gap.end()
        limit = min(len(text), position + 400)
        first = name_at(text, at, limit, self.blocked)
        # "the minister, Wang said": a comma before a single word is hardly a name.
        while first:
            names.append(first)
            more = re.match(r"(?:\s*\([^)]{2,25}\))?(?:,? of (?:the )?[A-Z]\w+)?(?:,\s+and\s+|\s+and\s+|,\s+)", text[first[1] : first[1] + 60])
            if not more or not office.plural or len(names) >= 6:
                break
            first = name_at(text, first[1] + more.end(), limit, self.blocked)
        if names and "," in gap.group() and not office.plural and not after_country:
            single = " " not in text[names[0][0] : names[0][1]]
            closes = text[names[0][1] : names[0][1] + 1] in (",", ".", ")", ";", " ")
            if single or not closes or not re.match(r"[,.;)]|\s+(?:and|is|was|has|will|met|said|on|in|to|who|with)\b", text[names[0][1] :]):
                return []
        return names

    def _name_left(self, begin: int, floor: int) -> tuple[int, int] | None:
        m = re.search(r"(?:,|\s[–-])\s+(?:(?:who\s+(?:is|heads|was)\s+)?(?:the|a|an|his|her|their|its|Israel['’]s)?\s*(?:[\w-]+\s+){0,2})?$", self.text[max(floor, begin - 40) : begin])
        if not m:
            m = _APPOSITION.search(self.text, max(floor, begin - 160), begin)
            return name_before(self.text, m.start(), max(0, floor - 1), self.blocked) if m else None
        at = max(floor, begin - 40) + m.start()
        return name_before(self.text, at, max(0, floor - 1), self.blocked)

    def _register(self, person: Person) -> Person:
        for known in self.people:
            shared = known.tokens & person.tokens
            if not shared:
                continue
            if known.country and person.country and known.country != person.country:
                continue
            if known.name == person.name or (known.tokens <= person.tokens or person.tokens <= known.tokens):
                known.absorb(person)
                return known
        self.people.append(person)
        return person

    # -- persons without an office beside them

    def _read_parenthesised(self) -> None:
        """ "Igor Popov (Russia)": the country stands behind the name."""
        for c in self.countries:
            if c.start in self._used_countries or self.text[c.start - 1 : c.start] != "(" or self.text[c.end : c.end + 1] != ")":
                continue
            span = name_before(self.text, c.start - 2, 0, self.blocked)
            if span and " " in self.text[span[0] : span[1]]:
                self._used_countries.add(c.start)
                self._register(Person(self.text[span[0] : span[1]], c.code, tokens=name_tokens(self.text[span[0] : span[1]])))

    def _read_repeats(self) -> None:
        by_token: dict[str, set[int]] = {}
        for i, person in enumerate(self.people):
            for token in person.tokens:
                by_token.setdefault(token, set()).add(i)
        taken = [(a.start, a.end) for a in self.actors]
        for m in re.finditer(r"[A-ZÀ-ÞĀ-Ž][\w’'-]+(?:\s+[A-ZÀ-ÞĀ-Ž][\w’'-]+){0,3}", self.text):
            self._read_run(m.start(), m.group(), by_token, taken)

    def _read_run(self, offset: int, run: str, by_token: dict[str, set[int]], taken: list[tuple[int, int]]) -> None:
        words = [(w.start() + offset, w.group()) for w in re.finditer(r"\S+", run)]
        i = 0
        while i < len(words):
            start, word = words[i]
            token = re.sub(r"['’]s?$", "", word)
            ids = by_token.get(token) or by_token.get(word) or set()
            if any(a <= start < b for a, b in taken):
                i += 1
                continue
            if not ids:
                person = self._from_holders(words, i)
                if person is None:
                    i += 1
                    continue
                found = self._register(person)
                index = self.people.index(found)
                for t in person.tokens:
                    by_token.setdefault(t, set()).add(index)
                ids = {index}
            j = i
            while j + 1 < len(words):
                following = by_token.get(re.sub(r"['’]s?$", "", words[j + 1][1]), set())
                if not following & ids:
                    break
                ids &= following
                j += 1
            if len(ids) == 1:
                p = self.people[next(iter(ids))]
                end = words[j][0] + len(re.sub(r"['’]s?$", "", words[j][1]))
                aside = "former" if p.former or _ERA.match(self.text[end : end + 30]) else ""
                self.actors.append(Actor(start, end, "person", (p.country,) if p.country else (), p.name, p.office, p.level, p.track, aside=aside))
            i = j + 1

    def _from_holders(self, words: list[tuple[int, str]], i: int) -> Person | None:
        word = re.sub(r"['’]s?$", "", words[i][1])
        # "Valery Gerasimov" also in "Valery Vasilevich Gerasimov".
        fulls = [f"{word} {strip_possessive(w)}" for _, w in words[i + 1 : i + 4]]
        index = _holders()
        full = next((f for f in fulls if f in index), word)
        for key in dict.fromkeys((full, word)):
            if key == word and (word in _COMMON or len(word) < 4 or not self._stands_alone(words, i)):
                continue
            candidates = [r for r in index.get(key, []) if self._serves(r) or (key == full and " " in key and self._began(r))]
            if not candidates:
                continue
            if len({r["country"] for r in candidates}) != 1:
                continue
            r = max(candidates, key=lambda r: r["start"])
            return Person(key if key == full else word, r["country"], r["office"], r["level"], r["track"], tokens=name_tokens(key))
        return None

    def _stands_alone(self, words: list[tuple[int, str]], i: int) -> bool:
        """A surname by itself: no first name before it ("Julie Rodriguez") and no further name behind it."""
        before = words[i - 1][1].rstrip(".") if i else ""
        return (not i or before in STOP_WORDS or before in self.blocked or before in ("Mr", "President")) and i + 1 >= len(words) or (
            i + 1 < len(words) and words[i + 1][1] in STOP_WORDS and (not i or before in STOP_WORDS or before in self.blocked)
        ) or words[i][1].endswith(("'s", "’s"))

    def _began(self, row: dict[str, str]) -> bool:
        return self.clock.hi is None or row["start"][:7] <= self.clock.hi.isoformat()[:7]

    def _serves(self, row: dict[str, str]) -> bool:
        if self.clock.lo is None or self.clock.hi is None:
            return True
        start, end = row["start"], row["end"] or "9999"
        return start[:7] <= self.clock.hi.isoformat()[:7] and end[:4] >= str(self.clock.lo.year - 1)

    def _read_ranked(self) -> None:
        """ "Major General Huang Shuibin, ... of the army's office": a rank makes a person; the apposition tells the country."""
        for m in _TITLED.finditer(self.text):
            span = name_at(self.text, m.start(), len(self.text), self.blocked)
            if not span or any(a.start <= span[0] < a.end for a in self.actors):
                continue
            left = self._countries_left(m.start())
            behind = re.match(r",[^.;]{0,90}", self.text[span[1] :])
            near = [c for c in self.countries if behind and span[1] <= c.start < span[1] + behind.end()]
            code = left[0].code if left else (near[0].code if near else None)
            name = self.text[span[0] : span[1]]
            person = self._register(Person(name, code, tokens=name_tokens(name)))
            self.actors.append(Actor(m.start(), span[1], "person", (person.country,) if person.country else (), person.name))

    # -- counterparts and bare countries

    def _read_counterparts(self) -> None:
        for m in _COUNTERPART.finditer(self.text):
            inside = [c for c in self.countries if m.start() <= c.start < m.start("n")]
            right, end = self._countries_right(m.end()) if not inside else ([], m.end())
            spans = inside or right
            if not spans and not m["own"]:
                continue
            for c in spans:
                self._used_countries.add(c.start)
            codes = tuple(dict.fromkeys(c.code for c in spans))
            gap = re.match(r",?\s+", self.text[m.end() :])
            span = name_at(self.text, m.end() + gap.end(), len(self.text), self.blocked) if gap else None
            if span and "," in gap.group() and " " not in self.text[span[0] : span[1]]:  # type: ignore[union-attr]
                span = None
            name = None
            if span:
                name = self.text[span[0] : span[1]]
                person = self._register(Person(name, codes[0] if len(codes) == 1 else None, tokens=name_tokens(name)))
                name, codes = person.name, ((person.country,) if person.country else codes)
                end = max(end, span[1])
            self.actors = [a for a in self.actors if not (span and a.start >= m.start() and a.end <= end)]
            self.actors.append(Actor(inside[0].start if inside else m.start(), end, "counterpart", codes, name, plural=m["n"].endswith("s")))

    def _read_countries(self) -> None:
        for m in _TWO_FORCES.finditer(self.text):
            self.actors.append(Actor(m.start(), m.end(), "body", (), track="defence"))
        for c in self.countries:
            if c.start in self._used_countries:
                continue
            body = _BODY.match(self.text[c.end : c.end + 40])
            kind = "body" if body else "country"
            level = track = None
            end = c.end
            if body:
                end = c.end + body.end()
                word = body.group().lower()
                if any(w in word for w in ("milit", "armed", "army", "armies", "troops", "navy", "forces", "officers", "defen")):
                    track = "defence"
                if any(w in word for w in ("official", "delegat", "diplomat", "officers", "negotiat", "represent")):
                    level = "working"
            self.actors.append(Actor(c.start, end, kind, (c.code,), None, None, level, track, form=c.form))

    # -- what the rest of the text tells of them

    def _settle_countries(self) -> None:
        """A person of unknown country: from the list of holders, else from the delegation their paragraph speaks of."""
        for person in self.people:
            if person.country is None:
                person.country = self._holder_country(person) or self._delegation_country(person)
        by_name = {p.name: p for p in self.people}
        for i, a in enumerate(self.actors):
            if a.kind not in ("person", "counterpart") or not a.name:
                continue
            person = next((p for p in self.people if p.name == a.name or a.name in p.name), by_name.get(a.name))
            if person:
                codes = a.countries or ((person.country,) if person.country else ())
                self.actors[i] = replace(a, name=person.name, countries=codes, level=a.level or person.level, track=a.track or person.track, office=a.office or person.office)

    def _holder_country(self, person: Person) -> str | None:
        index = _holders()
        keys = [person.name, *sorted(t for t in person.tokens if t not in _COMMON or person.level)]
        full = " " in person.name
        for key in keys:
            found = {
                r["country"]
                for r in index.get(key, [])
                if self._serves(r) and (key == person.name or ((person.level is None or r["level"] == person.level) and (not full or _same_name(r, person))))
            }
            if len(found) == 1:
                return found.pop()
        return None

    def _delegation_country(self, person: Person) -> str | None:
        at = next((a.start for a in self.actors if a.name == person.name), None)
        if at is None:
            return None
        begin, end = self.text.rfind("\n", 0, at) + 1, self.text.find("\n", at)
        inside = [a for a in self.actors if begin <= a.start < (end if end > 0 else len(self.text))]
        codes = {a.countries for a in inside if a.kind in ("body", "office") and a.countries and "elegation" in self.text[a.start : a.end]}
        return next(iter(codes))[0] if len(codes) == 1 else None

    def _link_offices(self) -> None:
        """ "the minister" is the minister whom the text named last."""
        for i, a in enumerate(self.actors):
            if a.kind != "office" or a.plural or a.aside or a.level is None:
                continue
            for b in reversed(self.actors[:i]):
                if b.kind != "person" or b.level != a.level or b.aside:
                    continue
                if a.countries and b.countries and a.countries != b.countries:
                    continue
                if a.track and b.track and a.track != b.track:
                    continue
                self.actors[i] = replace(a, kind="person", name=b.name, countries=a.countries or b.countries)
                break

    # -- questions

    def within(self, start: int, end: int) -> list[Actor]:
        """Actors that begin in this stretch, in order."""
        return [a for a in self.actors if start <= a.start < end]

    def other_country(self, known: set[str]) -> str | None:
        """The country besides ``known`` that the article clearly speaks of most, or None."""
        counts = [(code, n) for code, n in Counter(c.code for c in self.countries).most_common(4) if code not in known]
        if not counts or counts[0][1] < 2 or (len(counts) > 1 and counts[0][1] < 2 * counts[1][1]):
            return None
        return counts[0][0]

    def main_countries(self, number: int = 2) -> list[str]:
        """The countries the article speaks of most."""
        counts = Counter(c.code for c in self.countries)
        for a in self.actors:
            if a.kind == "person":
                counts.update(a.countries)
        return [code for code, _ in counts.most_common(number)]


def _merge_offices(text: str, offices: list[OfficeSpan]) -> list[OfficeSpan]:
    """ "State Councilor and Defense Minister" is one holder; of two offices the one with a portfolio tells the track."""
    merged: list[OfficeSpan] = []
    for office in offices:
        if merged and not merged[-1].plural and re.fullmatch(r"\s+(?:and|,)\s+|\s*/\s*", text[merged[-1].end : office.start]) and not office.plural:
            first = merged[-1]
            main = office if office.track in ("defence", "foreign", "security") or first.track == "other" or first.track is None else first
            merged[-1] = replace(main, start=first.start, end=office.end, text=text[first.start : office.end], country=first.country or office.country)
        else:
            merged.append(office)
    return _without_bosses(text, merged)


def _without_bosses(text: str, offices: list[OfficeSpan]) -> list[OfficeSpan]:
    """ "special envoy of the Georgian prime minister", "the president's adviser": the boss is not in the room."""
    kept: list[OfficeSpan] = []
    for office in offices:
        if kept:
            gap = text[kept[-1].end : office.start]
            if _MODIFIER_AFTER.match(gap):
                kept[-1] = office
                continue
            if re.fullmatch(r"\s+(?:of|to|for)\s+(?:the\s+)?(?:[A-Z][\w.]+\s+)?", gap) and not kept[-1].plural:
                continue
        kept.append(office)
    return kept


def _without_nested(actors: list[Actor]) -> list[Actor]:
    kept: list[Actor] = []
    for a in actors:
        if kept and a.start < kept[-1].end:
            if a.kind in ("person", "counterpart") and kept[-1].kind not in ("person", "counterpart") and a.end >= kept[-1].end:
                kept[-1] = a
            continue
        kept.append(a)
    return kept
