"""What an article says of those who act: ``Actor``, and the ``Roster`` in which the stages collect them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass

from etl.extract.days.date_vocabulary import MONTH
from etl.extract.days.dates import Clock
from etl.extract.language.lexis import find_countries
from etl.extract.language.shared_names import words_of_states
from etl.extract.language.spans import CountrySpan, OfficeSpan
from etl.extract.people.groups import find_groups
from etl.extract.people.names import Person, crowned_apart
from etl.extract.people.origin import NOWHERE, Origin
from etl.extract.people.seats import whose_seats
from etl.lexicon import word_list

# ``aside`` of the heads of bodies of many states: they are no party between states.
INTERNATIONAL = "international"
# Country code that offices.csv gives to heads of international organisations: they are no party between states.
NOT_A_STATE = "XEU"


@dataclass(frozen=True)
class Actor:
    """A party that the text names at ``start``..``end`` (offsets in the article).

    ``kind``: person, office (no name), body (a country's military, government, delegation), country, counterpart.
    ``form`` is that of a country word, or "group" for a named group of states. ``aside`` marks those who only speak,
    are former, or are named as somebody's boss; ``members``: those named in its sentence whom "the two" mean.
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
    members: tuple[Actor, ...] = ()


# "Peru's veteran foreign minister", "Kenya's newly elected president": what is told of who holds the office.
_HOLDER_IS = "|".join(re.escape(w) for w in sorted(word_list("told_of_holders"), key=len, reverse=True))
_BETWEEN = re.compile(
    r"^(?:['’]s?)?\s*(?:(?:then|then-|former|ex-|new|newly|acting|first|senior|top|outgoing|visiting|"
    r"incoming|late|own|military|army|navy|air force|space force|marine(?: corps)?|coast guard|armed forces|government|"
    r"state councill?or and|communist|caretaker|interim|second|third|fourth|two|three|four|nuclear|chief|joint|"
    r"federal|union|transitional|appointed|elected|re-elected|sworn-in|long-?time|long-serving|veteran|powerful|"
    rf"permanent|parliamentary|\d\d-year-old|{_HOLDER_IS})[\s-]+){{0,3}}$",
    re.I,
)
_COORD = re.compile(r"^(?:['’]s?(?=\s+and\b))?\s*(?:,|and|&|-|–|/|,\s*and|as well as|and the)\s*(?:the\s+)?$")
# "Of Kyrgyzstan's Osh region and of the Uzbek region of Andijan": one part of each country.
PART_OF_LAND = r"(?:region|province|district|department|oblast|county|state|governorate|prefecture)s?"
_COORD_PARTS = re.compile(
    rf"(?:['’]s)?(?:(?: [A-Z][\w’'-]+){{0,2}} {PART_OF_LAND}(?: of [A-Z][\w’'-]+)?)?,? and (?:(?:of|for) )?(?:the )?"
)
_ACTS_AS = re.compile(
    r"(?:['’]s?)?\s+(?:\w+\s+)?(?:engagement|commitment|support|assistance|efforts|policy|position|interests|determination|"
    r"readiness|gratitude|solidarity|government|(?:foreign )?ministry|presidency|presidential office)\b"
)
# "A Downing Street spokesperson said", "spoke this afternoon from Downing Street": whose house the text is of.
_HOUSE_SPEAKS = re.compile(r"\s+(?:spokes\w+|press (?:service|office|secretary))\b")
_FROM_HOUSE = re.compile(r"\b(?:from|at|in|to) (?:No\.? ?)?$")
_OF = re.compile(
    r"(?:\s+\([A-Z][A-Za-z]{1,6}\))?\s*,?\s+(?:of|for|from)\s+(?:both\s+|the\s+)?"
    r"(?:(?:[a-z]+\s+){0,2}(?:countries|nations|states)\s+of\s+(?:the\s+)?)?"
    r"(?:(?:(?:Islamic|People['’]s|Democratic|Federal|United) )?(?:Republic|Kingdom|State|Emirate)\s+of\s+)?$"
)
_OF_A_PAIR = re.compile(r"\s+of\s+(?:the\s+|an?\s+)?(?:\w+\s+)?[A-Z][\w. ]*[-–/]")


def of_a_pair(text: str, actor: Actor, position: int) -> bool:
    """ "A meeting of the U.S.-Israel Group", "a round of the Chile-Peru dialogue": the second of the pair.

    ``position`` is where the contact word ends.
    """
    before = text[max(position, actor.start - 40) : actor.start]
    return bool(_OF_A_PAIR.fullmatch(before) and re.match(r"[-–/ ][A-Za-z]", text[actor.end : actor.end + 3]))


# "At a meeting in Hue, Laos and Vietnam agreed to", "the talks that Laos and Vietnam were to hold".
_STATE = r"(?:the )?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}"
# Without a comma, behind the day or the place: "In talks on Monday Laos and Vietnam settled".
_DAY_OR_PLACE = rf"\w+day|(?:{MONTH}) \d{{1,2}}|\d{{1,2}} (?:{MONTH})|\b(?:last|this) (?:week|month|year)|\bin [A-Z]\w+"
_TWO_ACT = re.compile(
    rf"[^.;]{{0,80}}?(?:\b(?:that|which)|,|{_DAY_OR_PLACE}) (?:both )?(?P<two>{_STATE} and {_STATE}) "
    r"(?:(?:were|are|had been|have been) to|will|would|had|have|held|hold|agreed|decided|resolved|pledged|vowed|"
    r"promised|undertook|failed|reached|signed|settled|announced|found no|could not|did not|again|exchanged|discussed|"
    r"confirmed|renewed|accused|came to)\b"
)


def of_two_who_act(text: str, actor: Actor, position: int) -> bool:
    """Is a state one of two that are the subject behind a contact noun, which ends at ``position``?"""
    told = _TWO_ACT.match(text, position) if actor.start >= position else None
    return told is not None and told.start("two") <= actor.start < told.end("two")


_HOLDER_OF = re.compile(r"\b(?:President|Minister|Premier|King|Queen|Emir|Sultan|Chancellor) of (?:the )?$", re.I)
_OWN_HOLDER = re.compile(
    r"(?P<s>['’]s?)? (?:[\w-]+ ){0,4}?(?:[Mm]inister|[Ss]ecretary|[Pp]resident|[Pp]remier|[Cc]hief|[Cc]ommander|"
    r"[Ll]eader|[Aa]mbassador|[Ee]nvoy|[Aa]dvis[eo]r|[Dd]irector|[Hh]ead|[Kk]ing|[Cc]hancellor|[Gg]eneral|[Gg]overnor|[Dd]eputy|"
    r"[Cc]olleague|[Cc]ounterpart)\b"
)
# "Members of the Thai-Cambodian commission met", "representatives of A's army".
_PEOPLE_OF = re.compile(
    r"\b(?:members|officials|officers|representatives|delegat(?:es|ions?)|heads|leaders|experts|commanders|chiefs|envoys|"
    r"(?:working )?groups?|(?:sub-?)?committees?|commissions?|panels?|teams?|generals|negotiators|diplomats)"
    r" of (?:the |both |both the )?(?:[A-Z]\w+(?:[-–]| and ))?$",
    re.I,
)


def of_its_people(text: str, actor: Actor) -> bool:
    """Is the body named as that whose members act?"""
    return _PEOPLE_OF.search(text, max(0, actor.start - 40), actor.start) is not None


def _joined(gap: str) -> bool:
    """Do the words between two countries list them, or a part of each?"""
    return bool(_COORD.match(gap) or (" and " in gap and _COORD_PARTS.fullmatch(gap)))


_INITIALS = frozenset(("US", "U.S.", "UK", "U.K.", "UAE", "DRC", "DPRK", "PNG"))


def _is_attribute(country: CountrySpan) -> bool:
    """Does it stand before what belongs to it, as in "Iranian and US representatives"?"""
    return country.form in ("adjective", "prefix") or country.text in _INITIALS


# "Released by the Ministry of Foreign Affairs of the Republic of Finland".
_MINISTRY_OF = re.compile(
    r"\b(?:[Rr]eleased|[Ii]ssued|[Pp]ublished|[Ss]tatement|[Rr]elease|[Cc]ommuniqu[ée]|[Rr]eadout)\b[^.;\n]{0,30}"
    r"\b(?:Ministry|Office|Presidency) of (?:[A-Z][a-z]+,? (?:and )?){1,4}of (?:the )?(?:Republic of |Kingdom of )?$"
)


class Roster:
    """Countries, persons and actors of an article, as far as they are read; answers which stand in a stretch
    of text."""

    def __init__(self, text: str, clock: Clock, origin: Origin = NOWHERE) -> None:
        self.text = text
        self.origin = origin
        self.home = origin.home  # the country whose government the text comes from
        self.clock = clock
        self.countries = whose_seats(text, origin.home, find_countries(text))
        self._counts = Counter(c.code for c in self.countries)
        self.codes = set(self._counts)
        self.groups = find_groups(text, clock)
        self.blocked = words_of_states(text, self.countries) | {"White", "House"}
        self.people: list[Person] = []
        self.actors: list[Actor] = []
        self.at_head: list[tuple[int, int]] = []  # names of those who lead a delegation or sit in it
        self._starts = [c.start for c in self.countries]
        self._actor_starts: list[int] = []
        self.country_starts = {c.start: c for c in self.countries}
        self.used_countries: set[int] = set()

    def register(self, person: Person) -> Person:
        for known in self.people:
            shared = known.tokens & person.tokens
            if not shared:
                continue
            if known.country and person.country and known.country != person.country:
                continue
            if known.name != person.name and crowned_apart(known.office, person.office):
                continue
            if known.name == person.name or (known.tokens <= person.tokens or person.tokens <= known.tokens):
                known.absorb(person)
                return known
        self.people.append(person)
        return person

    def countries_left(self, position: int) -> list[CountrySpan]:
        found: list[CountrySpan] = []
        for c in reversed([c for c in self.countries_in(position - 89, position) if c.end <= position]):
            if found and (
                c.start in self.used_countries or _HOLDER_OF.search(self.text, max(0, c.start - 30), c.start)
            ):
                break  # "the president of Palau and Fiji Prime Minister A. Name"
            gap = self.text[c.end : found[0].start if found else position]
            if "\n\n" in gap or (c.form == "name" and c.start in self.used_countries):
                break  # a heading ends; "with President B. Name of Palau Prime Minister A. Name spoke"
            if (not found and _BETWEEN.match(gap)) or (
                found
                and _COORD.match(gap)
                # "Thai and Myanmar officials": a name, too, stands for an adjective there.
                and (found[0].form in (c.form, "name") or (_is_attribute(c) and _is_attribute(found[0])))
            ):
                found.insert(0, c)
            else:
                break
        return found

    def countries_right(self, position: int) -> tuple[list[CountrySpan], int]:
        found: list[CountrySpan] = []
        end = position
        for c in self.countries_in(position, position + 120):
            gap = self.text[end : c.start]
            own = _OWN_HOLDER.match(self.text, c.end) if found and found[-1].form != "adjective" else None
            own = None if own and self.countries_in(c.end, own.end()) else own  # "of Togo and Benin Ghana's president"
            if own and (own["s"] or c.form == "adjective" or gap.endswith("the ") or self.text[c.end + 1].isupper()):
                break  # "the president of Palau and Fiji Prime Minister A. Name", "and Russia's foreign minister"
            if found and c.form in ("adjective", "seat") and found[-1].form != "adjective" and "and" not in gap:
                break  # "the presidents of Mali and Niger, the Senegalese presidency said"
            if (not found and _OF.fullmatch(gap)) or (found and _joined(gap)):
                if not found and c.form == "capital" and gap.strip().startswith("in"):
                    break
                found.append(c)
                end = c.end
            else:
                break
        return found, end

    def within_portfolio(self, office: OfficeSpan) -> tuple[str, ...]:
        """ "Minister of Foreign Affairs and Moroccan Expatriates": the country that a portfolio names, now used."""
        ministerial = not office.country and "inist" in office.text  # the Asia department is no Asian one
        if not ministerial:  # "the head of Russia's fishery agency"
            told = [] if office.country else self.countries_in(office.start, office.end)
            agency = office.text.lower().endswith(("agency", "authority", "inspectorate"))
            fits = (c for c in told if agency or self.text.startswith(("'s ", "’s "), c.end))
            return tuple(c.code for c in fits)[:1]
        told = self.countries_in(office.start, office.end)
        owner = (c.form in ("adjective", "people") or self.text.startswith(("'s ", "’s "), c.end) for c in told)
        own = [c for c, is_owner in zip(told, owner, strict=True) if is_owner][:1]
        self.used_countries |= {c.start for c in own}
        return tuple(c.code for c in own)

    def is_of_another(self, position: int, codes: tuple[str, ...]) -> bool:
        """ "With French President A. Name, the king of Spain called": is the one named here of no such country?"""
        named = next((a for a in reversed(self.actors[-4:]) if a.start <= position < a.end), None)
        return named is not None and bool(codes and named.countries) and set(codes).isdisjoint(named.countries)

    def listed_from(self, position: int, *, several: bool) -> list[CountrySpan]:
        """The country named at ``position`` ("colleagues in Oslo"), and for several colleagues those listed with it."""
        if position not in self.country_starts:
            return []
        found = [self.country_starts[position]]
        for c in self.countries_in(found[0].end, position + 120) if several else ():
            if not _COORD.match(self.text[found[-1].end : c.start]):
                break
            found.append(c)
        return found

    def within(self, start: int, end: int) -> list[Actor]:
        """Actors that begin in this stretch, in order."""
        if len(self._actor_starts) != len(self.actors):
            self._actor_starts = [a.start for a in self.actors]
        return self.actors[bisect_left(self._actor_starts, start) : bisect_left(self._actor_starts, end)]

    def countries_in(self, start: int, end: int) -> list[CountrySpan]:
        """Countries that begin in this stretch, in order."""
        return self.countries[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def other_country(self, known: set[str]) -> str | None:
        """The country besides ``known`` that the article clearly speaks of most, or None."""
        counts = [(code, n) for code, n in self._counts.most_common(4) if code not in known]
        if not counts or counts[0][1] < 2 or (len(counts) > 1 and counts[0][1] < 2 * counts[1][1]):
            return None
        return counts[0][0]

    def main_countries(self, number: int = 2) -> list[str]:
        """The countries the article speaks of most."""
        return [code for code, _ in self._mentions().most_common(number)]

    def main_pair(self) -> tuple[str, ...]:
        """The two countries an article is about; none where it speaks of one, and names others in passing."""
        told = self._mentions().most_common(2)
        return tuple(sorted(code for code, _ in told)) if len(told) == 2 and 5 * told[1][1] > told[0][1] else ()

    def _mentions(self) -> Counter[str]:
        counts = self._counts.copy()
        for a in self.actors:
            if a.kind == "person":
                counts.update(a.countries)
        return counts

    def acting_country(self, known: set[str]) -> str | None:
        """The country whose government the text speaks for, besides ``known``: "he reaffirmed Canada's commitment"."""
        acting = {c.code for c in self.countries if self._acts(c)} - known
        return acting.pop() if len(acting) == 1 else None

    def _acts(self, country: CountrySpan) -> bool:
        if country.form == "seat":
            inside = _FROM_HOUSE.search(self.text, max(0, country.start - 10), country.start)
            return inside is not None or _HOUSE_SPEAKS.match(self.text, country.end) is not None
        if country.form == "name" and _MINISTRY_OF.search(self.text, max(0, country.start - 80), country.start):
            return True
        return _ACTS_AS.match(self.text, country.end) is not None
