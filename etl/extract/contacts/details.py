"""What the sentences beside the telling add to a contact: length, who asked for it, who led the sides."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from etl.extract.contacts.clusters import Cluster
from etl.extract.contacts.heads import add_heads
from etl.extract.contacts.implied_presence import imply_presence
from etl.extract.contacts.series import set_rank_of_series, set_series, settle_series
from etl.extract.language.prefilter import Filtered, filtered
from etl.extract.language.text import Sentence
from etl.extract.language.told import Told
from etl.extract.model import ContactReading
from etl.extract.outcomes.asked_in_vain import refused_to
from etl.extract.outcomes.attributes import read_duration
from etl.extract.outcomes.requests import requester_told
from etl.extract.people.cast import Cast
from etl.extract.places.whereabouts import places_of_visits, set_place

_GOES_ON = re.compile(
    r"^\W*(?:It|They|Both|There|This|These|The (?:two|three)|(?:The|This|That|Their|His|Her|"
    r"Such)\s+(?:[\w'’-]+\s+){0,3}?(?:talks|meetings?|"
    r"visit|trip|session|encounter|gathering|dialogue|consultations?|negotiations|conversation|call|exchange|discussions?|"
    r"round|reception|summit|place|venue|scene|occasion|pair|sides|ministers|presidents|leaders|delegations|"
    r"request|initiative|invitation|proposal|idea|contact|handshake|ceremony|event|generals|officials|officers))\b"
)
_LASTED = filtered(
    r"\b(?:on the (?:line|phone|telephone)|talked|spoke|lasted|conversation|sat together|"
    r"conferred)\b",
    re.I,
)
_NEAR = 2


@dataclass
class Neighbourhood:
    """The sentences of an article, with the contacts that each tells of."""

    sentences: Sequence[Sentence]
    owners: dict[int, set[int]]

    def _at(self, index: int) -> Sentence | None:
        return self.sentences[index] if index < len(self.sentences) else None  # numbered in their order

    def after(self, number: int, cluster: Cluster) -> Iterator[Sentence]:
        """Sentences that go on about the contact where it was told, before another contact is told."""
        for index in sorted({f.sentence.index for f in cluster.frames}):
            for step in range(1, _NEAR + 1):
                following = self._at(index + step)
                if following is None or self.owners.get(following.index, set()) - {number}:
                    break
                if not _GOES_ON.match(following.text):
                    break
                yield following

    def free_after(self, number: int, cluster: Cluster) -> Iterator[Sentence]:
        """The sentences after each telling, up to the next that tells of another contact."""
        for index in sorted({f.sentence.index for f in cluster.frames}):
            for step in range(1, _NEAR + 1):
                following = self._at(index + step)
                if following is None or self.owners.get(following.index, set()) - {number}:
                    break
                yield following

    def free(self, number: int) -> list[Sentence]:
        """The sentences of the text that tell of no other contact."""
        return [s for s in self.sentences if s.kind == "body" and not self.owners.get(s.index, set()) - {number}]


def complete(
    contacts: Sequence[ContactReading], clusters: Sequence[Cluster], sentences: Sequence[Sentence], cast: Cast
) -> None:
    """Fills in what the clauses of contact left open."""
    owners: dict[int, set[int]] = {}
    for number, cluster in enumerate(clusters):
        for f in cluster.frames:
            owners.setdefault(f.sentence.index, set()).add(number)
    near = Neighbourhood(sentences, owners)
    for number, (contact, cluster) in enumerate(zip(contacts, clusters, strict=True)):
        behind = list(near.free_after(number, cluster))
        set_series(contact, cluster, behind, sentences)
        free = near.free(number) if _is_main(contact, contacts, clusters) else []
        add_heads(contact, cluster, cast, behind, sentences, free)
    set_rank_of_series(contacts, clusters)
    for number, (contact, cluster) in enumerate(zip(contacts, clusters, strict=True)):
        following = list(near.after(number, cluster))
        behind = list(near.free_after(number, cluster))
        if contact.level is None and (told := _tells_beside(cluster, _WORKING)):
            contact.level = "working"
            contact.note("level", "experts, officers or a commission sit there", *told)
        if contact.track is None and contact.status != "proposed":
            _set_track_of_talks(contact, cluster, contacts[:number])
        _set_track_of_series(contact, cluster)
        set_place(contact, cluster, following, sentences)
        if contact.duration_minutes is None and contact.status == "held":
            _set_length(contact, [*following, *(s for s in behind if _LASTED.search(s.text))])
        if contact.requested_by is None:
            _set_requester(contact, cluster, behind, cast)
    for contact in contacts:
        _on_the_same_visit(contact, contacts)
    _requester_of_main(contacts, clusters, sentences, owners, cast)
    _length_of_main(contacts, clusters, sentences, owners)
    places_of_visits(contacts, clusters, sentences, owners, cast)
    settle_series(contacts, clusters, sentences)
    imply_presence(contacts, clusters, sentences, owners)


def _is_main(contact: ContactReading, contacts: Sequence[ContactReading], clusters: Sequence[Cluster]) -> bool:
    """Is it the one of which the article tells most, of all that officials of these states have, and with its day?"""
    told = [
        (contact.date_precision == "day", len(cluster.frames), -number)
        for number, (contact, cluster) in enumerate(zip(contacts, clusters, strict=True))
        if contact.level != "leader" and contact.status in ("held", "planned", "cancelled")
    ]
    number = next(i for i, c in enumerate(contacts) if c is contact)
    mates = [t for t in told if contacts[-t[2]].countries == contact.countries]
    return bool(mates) and -max(mates)[2] == number


def _on_the_same_visit(contact: ContactReading, contacts: Sequence[ContactReading]) -> None:
    """ "She was received by the president on Monday and held talks with her colleague": face to face, too."""
    if contact.mode != "unspecified" or contact.status != "held" or contact.date_precision != "day":
        return
    names = {p.name for p in contact.participants}
    for other in contacts:
        same = other.countries == contact.countries and (other.mode, other.status) == ("in_person", "held")
        begin, end = (other.start_date, other.end_date) if same and other.date_precision == "day" else (None, None)
        there = begin and end and contact.start_date and begin <= contact.start_date <= end
        if there and names & {p.name for p in other.participants}:
            contact.mode = "in_person"
            contact.note("mode", "on the day of a meeting of the same visit", other.passages[0])


def _set_length(contact: ContactReading, sentences: Iterable[Sentence]) -> None:
    """The length that the first of some sentences tells."""
    for s in sentences:
        if minutes := read_duration(s.text):
            contact.duration_minutes = minutes
            contact.note("duration_minutes", f"{minutes.rule}, beside the telling", s, minutes.words)
            return


def _set_requester(contact: ContactReading, cluster: Cluster, behind: Iterable[Sentence], cast: Cast) -> None:
    """Who asked for a contact, told in the sentences after it; of one asked for in vain whoever was not heard."""
    for s in behind:
        if _take_requester(contact, s, requester_told(s, cast, contact.countries)):
            return
    if contact.status in ("requested", "refused"):
        for s in (f.sentence for f in cluster.frames):
            if _take_requester(contact, s, refused_to(s, cast, contact.countries)):
                return


def _take_requester(contact: ContactReading, sentence: Sentence, told: Told | None) -> bool:
    if told:
        contact.requested_by = told
        contact.note("requested_by", told.rule, sentence, told.words)
    return told is not None


def _requester_of_main(
    contacts: Sequence[ContactReading],
    clusters: Sequence[Cluster],
    sentences: Sequence[Sentence],
    owners: dict[int, set[int]],
    cast: Cast,
) -> None:
    """ "The visit is at the invitation of A", anywhere in the article where it tells of no other contact."""
    main = max(range(len(clusters)), key=lambda i: len(clusters[i].frames), default=None)
    if main is None or contacts[main].requested_by or contacts[main].status not in ("held", "planned", "cancelled"):
        return
    for s in sentences:
        if s.kind != "body" or owners.get(s.index, set()) - {main}:
            continue
        if _take_requester(contacts[main], s, requester_told(s, cast, contacts[main].countries)):
            return


_OF_TALKS = filtered(
    r"\b(?:conversations?|calls?|meetings?|talks|discussions?|sessions?|exchange|interview|discuss\w*|spoke|talked|"
    r"lasted|met(?! (?:the press|reporters|journalists))|together|on the line)\b",
    re.I,
)


def _length_of_main(
    contacts: Sequence[ContactReading],
    clusters: Sequence[Cluster],
    sentences: Sequence[Sentence],
    owners: dict[int, set[int]],
) -> None:
    """ "In the 35-minute conversation", anywhere in an article that tells of no other talks held in its days."""
    main = max(range(len(clusters)), key=lambda i: len(clusters[i].frames), default=None)
    if main is None or contacts[main].status != "held" or any(c.duration_minutes for c in contacts):
        return
    held = {number for number, contact in enumerate(contacts) if contact.status == "held"}
    free = (s for s in sentences if s.kind == "body" and not (owners.get(s.index, set()) & held) - {main})
    _set_length(contacts[main], (s for s in free if _OF_TALKS.search(s.text)))


_FORCES = filtered(
    r"\b(?:military|militaries|armed forces|army|armies|navy|navies|air force|troops|commanders?|"
    r"border (?:guards?|forces?)|rangers|flag meetings?|defen[cs]e)\b",
    re.I,
)


# What ministries other than those of foreign affairs and defence deal with, as a name of talks or of a body has it.
_TECHNICAL = filtered(
    r"\b(?:(?:im)?migration|migrants|narcotics|trade|tariffs|economic|waters?|rivers?|floods?|haze|climate|energy|gas|"
    r"fisher(?:y|ies)|fishing|consular|visas?|customs|health|agricultur\w+|transport|railways?|aviation|flights|"
    r"tourism|labou?r|police|crime|family reunions?|"
    r"red cross|mixed commission|boundary commission)\b",
    re.I,
)
_NEAR_WORD = 70


# Foreign and defence ministers together.
_TWO_AND_TWO = filtered(
    r"2 ?\+ ?2|\b[Tt]wo-plus-[Tt]wo\b|\b[Ff]oreign (?:[Aa]ffairs )?and [Dd]efen[cs]e (?:[Mm]inist|[Ss]ecretar)"
)
_AHEAD = re.compile(r"\b(?:[Aa]head of|[Bb]efore|[Aa]fter|[Ff]ollowing|[Pp]rior to) [^,;]{0,60}$")
# "Migration talks", "water consultations": by the matter, whichever ministry sends those who sit there.
_TECHNICAL_TALKS = filtered(
    r"\b(?:migration|narcotics|trade|water|fisher(?:y|ies)|fishing|consular|customs|agricultural|transport|labou?r) "
    r"(?:talks|consultations|negotiations|dialogue|round)\b",
    re.I,
)
_OF_DEFENCE = re.compile(r"\b(?:Defen[cs]e|Military)\b")


def _set_track_of_series(contact: ContactReading, cluster: Cluster) -> None:
    """The track once the series is known: "two plus two" is foreign, a defence committee defence."""
    if contact.track in ("defence", None):
        told = ((f.sentence, m) for f in cluster.frames if (m := _TWO_AND_TWO.search(f.sentence.text)))
        here = next(((s, m.group()) for s, m in told if not _AHEAD.search(m.string, 0, m.start())), None)
        if both := here or _tells_beside(cluster, _TWO_AND_TWO):
            contact.track = "foreign"
            contact.note("track", "foreign and defence ministers together", *both)
    elif contact.track == "foreign" and contact.level not in ("leader", "minister", None):
        if talks := _tells_beside(cluster, _TECHNICAL_TALKS):
            contact.track = "other"
            contact.note("track", "by the matter, whoever leads such talks", *talks)
        elif _OF_DEFENCE.search(contact.mechanism or ""):
            contact.track = "defence"
            contact.note("track", "the field that the name of the series tells", of="mechanism")


# Those who sit there where no head is told, and the bodies in which such sit: at working level.
_WORKING = filtered(
    r"\b(?:experts?|specialists|technical|officers|negotiators|teams|delegates|staff|secretariat|technicians|"
    r"border (?:guards?|commissioners?)|flag meetings?|"
    r"working (?:groups?|mechanism)|sub-?committees?|commissions?|task force|"
    r"diplomats|(?:senior|military|defen[cs]e|border|customs|police) officials)\b",
    re.I,
)


def _tells_beside(cluster: Cluster, words: Filtered) -> tuple[Sentence, str] | None:
    """The words that stand near a contact word of the contact, with their sentence."""
    for f in cluster.frames:
        text, begin = f.sentence.text, max(0, f.trigger.start - _NEAR_WORD)
        if m := words.search_in(text, text[begin : f.trigger.end + _NEAR_WORD], begin):
            return f.sentence, m.group()
    return None


def _set_track_of_talks(contact: ContactReading, cluster: Cluster, before: Iterable[ContactReading]) -> None:
    """Where no head's office tells it: between forces defence; on matters of other ministries other; as the talks
    ``before`` of the same states had it; else what governments do through their diplomats."""
    for track, words, rule in (
        ("defence", _FORCES, "forces named beside it"),
        ("other", _TECHNICAL, "a matter of other ministries named beside it"),
    ):
        if told := _tells_beside(cluster, words):
            contact.track = track
            contact.note("track", rule, *told)
            return
    alike = [c for c in before if c.countries == contact.countries and c.level not in ("leader", None)]
    if alike and alike[0].track and len({c.track for c in alike}) == 1:
        contact.track = alike[0].track
        contact.note("track", "as the talks of the same states told before", alike[0].passages[0])
    else:
        contact.track = "foreign"
        contact.note("track", "no head and no field is told: what governments do through their diplomats")
