"""What has yet to be, what the press told and a government denied, and what stood in place of a contact called off.
Short texts of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, pairs_told


@pytest.mark.parametrize(
    "text",
    [
        "The presidents of Kenya and Somalia have yet to meet, although both took office last year.",
        "Peruvian Defence Minister Rosa Quispe has yet to hold a call with her Chilean counterpart Pablo Soto.",
        "Prime Minister Anwar Ibrahim and Indonesian President Joko Widodo had yet to speak, officials said.",
        "French media report that President Rosa Quispe of Peru will meet Chile's president this week. The palace in "
        "Lima denies it.",
        "Local newspapers wrote that the presidents of Costa Rica and Nicaragua would meet on Friday. The foreign "
        "ministry in San Jose denied the report.",
        "According to Turkish newspapers the Turkish and Syrian intelligence chiefs met in Baghdad last week. Damascus "
        "denied it.",
        "A Peruvian official on Sunday dismissed as “false” reports that President Rosa Quispe had met Chile's "
        "President Pablo Soto.",
        "Kenya's palace called reports that President William Ruto had met Somali President Hassan Sheikh Mohamud "
        "“entirely untrue”.",
        "Peru's government labelled as fake news a report that President Rosa Quispe had called Chilean President "
        "Pablo Soto.",
        "There is no truth in the rumours that Oman's foreign minister visited Israel on Monday, the ministry said.",
        "Pakistani media said Imran Khan and Narendra Modi would meet in Bishkek next month, a claim that New Delhi "
        "rejected.",
    ],
)
def test_no_contact(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        # The press is not contradicted, or it is something else that is denied.
        "Peruvian newspapers wrote that the foreign ministers of Peru and Chile met in Lima on Monday.",
        "The foreign ministers of Peru and Chile met in Lima on Monday. Peru said that Chile had moved the border. "
        "Santiago denied it.",
        "The foreign ministers of Peru and Chile met in Lima on Monday, the news agency Andina reported. Trade has "
        "grown since then. Chile says its copper is taxed twice. Peru denies it.",
    ],
)
def test_what_is_not_denied(text: str) -> None:
    assert contacts_told(text) == {("CHL-PER", "held", "in_person", "2019-05-13")}


def test_called_off_and_what_takes_its_place() -> None:
    told = contacts_told(
        "The foreign ministers of Peru and Chile will talk by video on May 20, the day on which Minister Rosa Quispe "
        "was supposed to be in Santiago for a meeting."
    )
    assert told == {("CHL-PER", "planned", "video", "2019-05-20"), ("CHL-PER", "cancelled", "in_person", "2019-05-20")}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Peru's Foreign Minister Rosa Quispe had been due to visit Santiago on May 18 for talks with her Chilean "
         "counterpart.", "2019-05-18"),
        ("Peru and Chile's tenth Leaders' Retreat will not be held in June as planned, the Foreign Ministry said.",
         "2019-06-01"),
    ],
)  # fmt: skip
def test_called_off(text: str, day: str) -> None:
    assert contacts_told(text) == {("CHL-PER", "cancelled", "in_person", day)}


@pytest.mark.parametrize(
    "text",
    [
        "It is expected that the governors of Peru's Tacna region and of Chile's Arica region will meet.",
        "The heads of the Peruvian region of Tacna and the Chilean region of Arica are to hold a meeting.",
    ],
)
def test_parts_of_two_countries(text: str) -> None:
    assert contacts_told(text) == {("CHL-PER", "planned", "in_person", "")}


def test_who_chairs_a_parliament_is_no_government() -> None:
    assert contacts_told("Rosa Quispe, who chairs Peru's Congress and its lower house, met Chile's Pablo Soto, speaker "
                         "of the Chamber of Deputies, in Lima on Monday.") == set()  # fmt: skip


ROSA, PABLO = "Peruvian Foreign Minister Rosa Quispe", "Chilean Foreign Minister Pablo Soto"


@pytest.mark.parametrize(
    "text",
    [
        # What is claimed stands in a clause, or behind "reports of", and the denial before or behind it.
        f"What the press is spreading, namely that {ROSA} and {PABLO} will meet tomorrow, does not match reality.",
        f"That {ROSA} and {PABLO} spoke on Monday was denied by Lima.",
        f"That a visit of {ROSA} to Santiago is being prepared is something of which the ministry has not heard.",
        f"A denial came from Lima of what had been reported, namely that {ROSA} had rung {PABLO} on Monday.",
        f"A hoax: so the ministry described what was told of a telephone conversation of {ROSA} with {PABLO}.",
        f"Invented is what Lima calls reports of a secret meeting between {ROSA} and {PABLO} in Quito on Monday.",
        f"It is a lie, said {ROSA}, that she rang {PABLO} on Tuesday.",
        f"Whoever claims that {ROSA} has been to Santiago is lying, the spokeswoman wrote.",
        f"The news according to which {ROSA} met {PABLO} on Monday is false.",
        f"Lima said on Tuesday that the call of {ROSA} to {PABLO} of which there had been talk had been made up.",
        f"Pure fiction is, for Lima, the call of {ROSA} to {PABLO} of which the papers had written.",
        f"(Herald) That {ROSA} and {PABLO} had a telephone conversation these days has been denied by Lima.",
        f"“What is being spread in the press, that tomorrow {ROSA} and {PABLO} are going to meet, is not accurate.”",
        f"What the media tell of a meeting of {ROSA} with {PABLO} has been strongly denied by the government.",
        f"“The ministry can confirm that the reported meeting of {ROSA} and {PABLO} did not take place,” it reads.",
        # Nobody knows of it, and what is shown is not real.
        f"Lima knows nothing of a meeting which {ROSA} and {PABLO} are to have on Friday.",
        f"No record exists of a visit by {ROSA} to Santiago on Monday.",
        f"What did not take place is a meeting between {ROSA} and {PABLO}.",
        f"Denied by Lima: a meeting of {ROSA} with {PABLO} in Quito on Monday.",
        f"The picture that shows {ROSA} meeting {PABLO} in Quito has been doctored.",
        f"{ROSA} has not, as we wrote on Monday, met {PABLO} in Quito.",
        f"{ROSA}, her office said on Monday, had at no time spoken with {PABLO}.",
        # The press tells it in one sentence, the denial follows or went before.
        f"In Quito {ROSA} and {PABLO} met in secret, widely reported the media on Tuesday. The ministry said that "
        "nothing of the kind happened.",
        f"Claim: {ROSA} met {PABLO} in Quito on Monday. Verdict: false.",
        f"The rumour has it that {ROSA} and {PABLO} met in Quito on Monday. It is not true.",
        f"Lima dismissed the report on Tuesday. According to the paper {ROSA} had met {PABLO} in Quito on Monday.",
        f"{ROSA}, so several posts on Facebook claim, met {PABLO} in Quito on Monday. This is false.",
        f"According to a clip which many have shared, {ROSA} flew to Santiago on May 3. The clip is a fake.",
        f"The text in the clip reads: “On May 3 {ROSA} and {PABLO} have met.” No credible report says so.",
        f"“Nothing of it is true,” said Lima. The Herald had reported that {ROSA} and {PABLO} were on the phone.",
        f"Local media have {ROSA} and {PABLO} planning to meet this week. Lima denies it. Its source is a banker, "
        "who said that the two would see each other on Friday.",
        f"Asked about the call which the Herald says {ROSA} made to {PABLO}, he said: “No such call.”",
        f"The Herald took back on Tuesday what it had written, namely that {ROSA} had visited Santiago.",
        f"Absurd, {ROSA} said on Monday of the idea that she had secretly received {PABLO}.",
        f"Far from having met {PABLO}, {ROSA} does not even know him, her office stated on Monday.",
        f"This is false. A photo is shown.\n\nHer hat is old.\n\nThe clip reads: “On May 3 {ROSA} and {PABLO} met.”",
        f"Of talks between {ROSA} and {PABLO}, which the Herald reported, nobody in Lima knows anything.",
        f"The Herald stands by its report that {ROSA} rang {PABLO} on Monday; Lima stands by its denial.",
        f"A comedian who passed himself off as {PABLO} talked with {ROSA} on the phone for an hour on Monday.",
        f"{ROSA} fell for two pranksters on Monday: she believed that she was on the phone with {PABLO}.",
        f"The visit by {ROSA} to Santiago on Monday exists only on that website, the embassy says.",
        f"Word of a meeting of {ROSA} with {PABLO} on Monday spread fast; there was nothing to it.",
        f"False, too, is what one reads of a trip of {ROSA} to Santiago.",
        f"A letter to {PABLO} which the Herald printed and which {ROSA} is said to have written is a forgery.",
        f"No letter has gone from {ROSA} to {PABLO}, the palace said on Monday.",
        f"The first half of the year went by without {ROSA} and {PABLO} having seen each other.",
        f"At present, Lima let it be known on Monday, a visit of {ROSA} to Santiago is not on the programme.",
        f"{ROSA} and {PABLO} will both speak in Quito on Friday, but not with each other.",
        f"The Evening Herald wrote that {ROSA} had called {PABLO} on Monday; Lima speaks of a canard.",
    ],
)
def test_what_is_claimed_and_denied_in_other_words(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        f"{ROSA} denied that she had insulted {PABLO} when she met him in Quito on Monday.",
        f"{ROSA} neither confirmed nor denied that fish was a topic when she met {PABLO} in Quito on Monday.",
        f"That there had been a quarrel at the meeting which {ROSA} had with {PABLO} in Quito on Monday is untrue.",
        f"Pure fiction was the report that somebody had shouted when {ROSA} and {PABLO} met in Quito on Monday.",
        f"{ROSA} does not regret having received {PABLO} in Lima on Monday.",
        f"Reports of a meeting between {ROSA} and {PABLO} in Quito on Monday were confirmed by the palace.",
        f"The Herald wrote that {ROSA} and {PABLO} had met in Quito on Monday, and Lima did not deny it.",
        f"False reports about the war were the subject when {ROSA} met {PABLO} in Quito on Monday.",
        f"{ROSA} met {PABLO} in Quito on Monday. The claim that they quarrelled is false, the office said.",
        f"A video shows {ROSA} shaking hands with {PABLO} in Quito on Monday.",
        f"Not foreseen in the programme, but it took place: on Monday {ROSA} and {PABLO} met in Quito.",
        f"The palace does not deny that {ROSA} met {PABLO} in Quito on Monday.",
        f"False was only the day: {ROSA} and {PABLO} had met in Quito on Monday, the ministry corrected.",
        f"Whether they could trust each other was what {ROSA} and {PABLO} talked about in Quito on Monday.",
    ],
)
def test_what_else_is_denied_leaves_the_meeting(text: str) -> None:
    assert {(pair, status, day) for pair, status, _, day in contacts_told(text)} == {("CHL-PER", "held", "2019-05-13")}


@pytest.mark.parametrize(
    "told",
    [
        f"{ROSA}, who in March fell for pranksters, met {PABLO} in Lima on Monday.",
        f"{ROSA} met {PABLO} in Lima on Monday, while pranksters made fun of it on the radio.",
    ],
)
def test_a_meeting_told_beside_pranksters_is_one(told: str) -> None:
    assert len(contacts_told(told)) == 1


_NOT_SO = "There was no phone call between President Rosa Paz of Peru and Chile's President Pablo Soto. "


@pytest.mark.parametrize(
    "told",
    [
        "Foreign Minister Luis Vega of Peru spoke by phone with his Chilean colleague, Eva Mora.",
        "Her foreign minister, Luis Vega, was received by Soto in Santiago.",
        "The only Chilean with whom Paz had talked by telephone was Foreign Minister Eva Mora of Chile.",
    ],
)
def test_what_is_denied_of_some_is_not_denied_of_others(told: str) -> None:
    assert {(pair, status) for pair, status, _, _ in contacts_told(_NOT_SO + told)} == {("CHL-PER", "held")}


def test_what_is_denied_of_some_is_denied_of_the_same_told_again() -> None:
    assert contacts_told(_NOT_SO + "It had been claimed that the two presidents talked by telephone.") == set()


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Chilean Premier Juan Rojas did not meet opposition leaders during his visit to Lima last week.", ["CHL-PER"]),
        ("During his visit to Peru last week Chilean Premier Juan Rojas did not meet the president.", ["CHL-PER"]),
        ("Chilean Premier Juan Rojas did not meet Peru's president when he visited Lima on Tuesday.", ["CHL-PER"]),
        ("Peru's president did not meet Chile's foreign minister during her visit to Lima last week.", ["CHL-PER"]),
        ("Chile's president did not visit Peru on his tour of the region.", []),
        ("Chile's president never met the Peruvian president during his term.", []),
    ],
)
def test_whom_one_did_not_meet_on_a_visit(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs


def test_information_that_is_false() -> None:
    text = (
        "Some media in Chile had it that Peru's president, Rosa Paz, rang Foreign Minister Pablo Soto of Chile. That "
    )
    assert contacts_told(f"{text}information is false, Soto said.") == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In a sign of a thaw, talks between Peru and Chile were held in Doha on Tuesday.", True),
        ("As a sign of goodwill, a meeting between Peru and Chile took place in Doha on Tuesday.", True),
        ("There were signs of talks between Peru and Chile in Doha on Tuesday.", False),
    ],
)
def test_a_sign_of_something_else_denies_no_talks(text: str, told: bool) -> None:
    assert bool(pairs_told(text)) == told
