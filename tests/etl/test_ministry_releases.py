"""What releases of ministries and palaces tell in their own forms: sentences of our own, of Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import cast_of, contacts_told, reading

CUBA = "the Minister of Foreign Affairs of Cuba, Luis Vera"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "At the invitation of H.E. Mr. Ivo Krasts, Minister of Foreign Affairs of the Republic of Latvia, "
            "H.E. Ms. Ana "
            "Dimova, Deputy Prime Minister and Minister of Foreign Affairs of the Republic of Serbia, paid a "
            "visit to Riga "
            "on 14 May 2019. Minister Dimova was received by H.E. Mr. Juris Ozols, President of the Republic of "
            "Latvia.",
            {("LVA-SRB", "held", "in_person", "2019-05-14")},
            id="two with their offices behind the names",
        ),
        pytest.param(
            f"HE the Foreign Minister of Kuwait received today two phone calls from {CUBA}, and the Foreign "
            f"Minister of "
            "Oman, Said Harthi.",
            {("CUB-KWT", "held", "phone", "2019-05-16"), ("KWT-OMN", "held", "phone", "2019-05-16")},
            id="calls counted",
        ),
        pytest.param(
            f"The Foreign Minister of Kuwait held separate meetings on 15 May with {CUBA}; H.E. Said Harthi, Foreign "
            "Minister of Oman; and H.E. Ms. Ama Mensah, Foreign Minister of Ghana.",
            {
                ("CUB-KWT", "held", "in_person", "2019-05-15"),
                ("KWT-OMN", "held", "in_person", "2019-05-15"),
                ("GHA-KWT", "held", "in_person", "2019-05-15"),
            },
            id="a row parted by semicolons",
        ),
        pytest.param(
            "President John Okello of Uganda will on Tuesday, 21 May 2019, host President Paul Banda of Zambia. "
            "The summit "
            "will be preceded by a ministerial meeting on Monday, 20 May 2019, between Hon. Rose Akello of Uganda "
            "and Hon. "
            "Peter Mwale of Zambia.",
            {("UGA-ZMB", "planned", "in_person", "2019-05-21"), ("UGA-ZMB", "planned", "in_person", "2019-05-20")},
            id="preceded by another",
        ),
        pytest.param(
            "Consultations between the Ministries of Foreign Affairs of the Republic of Slovenia and the Republic "
            "of Peru "
            "were held in Lima on 14 May.",
            {("PER-SVN", "held", "in_person", "2019-05-14")},
            id="the ministries of two",
        ),
        pytest.param(
            "The 3rd Policy Consultations between the Ministry of Foreign Affairs of Peru and the Department of "
            "Foreign "
            "Affairs of the Philippines took place in Lima on 14 May.",
            {("PER-PHL", "held", "in_person", "2019-05-14")},
            id="the ministry of each",
        ),
        pytest.param(
            "A memorandum was signed between the Ministry of Defence of Cuba and the Ministry of Defence of Benin.",
            set(),
            id="ministries that sign",
        ),
        pytest.param(
            "The Foreign Ministers of Togo and Benin met in Lomé on 14 May. They agreed to reconvene in Cotonou "
            "on 10 June.",
            {("BEN-TGO", "held", "in_person", "2019-05-14"), ("BEN-TGO", "planned", "in_person", "2019-06-10")},
            id="to reconvene",
        ),
        pytest.param(
            "Deputy Prime Minister for Judicial Reform and Minister of Foreign Affairs Ana Dimova of Bulgaria met "
            "with her "
            "colleague from Serbia, Ivo Petrov, in Sofia on 14 May.",
            {("BGR-SRB", "held", "in_person", "2019-05-14")},
            id="a remit between two offices of one",
        ),
        pytest.param(
            "General Asif Rana, Chairman Joint Chiefs of Staff Committee (CJCSC), Pakistan, called on General Li "
            "Wei in "
            "Beijing on 14 May.",
            {("CHN-PAK", "held", "in_person", "2019-05-14")},
            id="the Pakistani committee",
        ),
        pytest.param(
            "Interior ministers of Austria and Czechia, Karl Huber and Jan Novák, met in Linz on 14 May.",
            {("AUT-CZE", "held", "in_person", "2019-05-14")},
            id="a first name like a month",
        ),
    ],
)
def test_contacts_of_a_release(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


def test_his_excellency_is_he_whose_release_it_is() -> None:
    text = (
        "HE Minister of Foreign Affairs of Qatar Sheikh Hamad Al Attiyah met today with HE Minister of Foreign "
        "Affairs of "
        "Chad Idriss Zene.\n\nHis Excellency also received on Wednesday a phone call from Foreign Minister of "
        "Cuba Luis Vera."
    )
    told = contacts_told(text, source="Ministry of Foreign Affairs, Qatar")
    assert told == {("QAT-TCD", "held", "in_person", "2019-05-16"), ("CUB-QAT", "held", "phone", "2019-05-15")}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Crown Prince Hamad bin Salman of Bahrain met President Luis Vera of Cuba. King Salman received Luis Vera.",
            ["Hamad bin Salman", "Luis Vera", "Salman", "Luis Vera"],
        ),
        (
            "King Salman of Bahrain received President Luis Vera of Cuba. Crown Prince Hamad bin Salman met Luis Vera.",
            ["Salman", "Luis Vera", "Hamad bin Salman", "Luis Vera"],
        ),
        (
            "Crown Prince Hamad of Bahrain met President Luis Vera of Cuba. King Hamad received Luis Vera.",
            ["Hamad", "Luis Vera", "Hamad", "Luis Vera"],
        ),
    ],
)
def test_a_sovereign_is_no_minister_of_part_of_his_name(text: str, names: list[str]) -> None:
    assert [a.name for a in cast_of(text).actors if a.name] == names


@pytest.mark.parametrize(
    "heading", ["Release on the minister's travel to Lima", "An official welcome ceremony in Lima"]
)
def test_a_heading_tells_no_contact(heading: str) -> None:
    assert reading(f"{heading}\n\nThe harvest was good.", "2019-05-16", source="Ministry of Trade, Cuba").contacts == []


@pytest.mark.parametrize("who", ["He", "His Excellency"])
def test_calls_that_one_told_by_a_title_received(who: str) -> None:
    text = (
        "H.E. Hamad Attiyah, Foreign Minister of Qatar, met Foreign Minister Idriss Zene of Chad on Monday. "
        f"{who} received two phone calls on Tuesday from the Foreign Minister of Cuba, Luis Vera, and the Foreign "
        "Minister of Mali, Awa Keita."
    )
    calls = {("CUB-QAT", "held", "phone", "2019-05-14"), ("MLI-QAT", "held", "phone", "2019-05-14")}
    assert contacts_told(text) == {("QAT-TCD", "held", "in_person", "2019-05-13"), *calls}
