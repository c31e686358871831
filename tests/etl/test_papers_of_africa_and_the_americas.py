"""How papers and agencies of Africa, Latin America and the Balkans tell contacts: texts of our own, published on
Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

CASES: tuple[tuple[str, set[str]], ...] = (
    # A portfolio of many words, which may name the country.
    (
        "The Minister of Foreign Affairs, Migration and Tunisians Abroad, Slim Gharbi, held talks on Tuesday with his "
        "Omani counterpart.",
        {"OMN-TUN held unspecified 2019-05-14"},
    ),
    (
        "Ghana's President Kofi Boateng received on Monday the Minister of Foreign Affairs, International Business and "
        "International Cooperation of Suriname, Albert Ramdas.",
        {"GHA-SUR held in_person 2019-05-13"},
    ),
    # Who holds the office that the heading tells.
    (
        "Algeria's FM meets Malian counterpart\n\nThe Minister of Foreign Affairs and the National Community Abroad, "
        "Ahmed Haddad, met on Tuesday with the Malian foreign minister, Ali Keita.",
        {"DZA-MLI held in_person 2019-05-14"},
    ),
    # A country in capitals that opens the report.
    (
        "NAMIBIAN President Hage Amadhila met Malawi's President Peter Banda on Tuesday.",
        {"MWI-NAM held in_person 2019-05-14"},
    ),
    # An uncommon surname behind a common first name is nobody of the list.
    (
        "Prime Minister Robert Okello spoke by phone with Turkish President Recep Kaya on Monday, the Ugandan "
        "government said.",
        {"TUR-UGA held phone 2019-05-13"},
    ),
    # On a journey: the president whose name opens the report.
    (
        "Lusaka, May 15, 2019 - President Joseph Kiplagat of Kenya met the president of Ghana on Tuesday.\n\nThe "
        "President also met on Tuesday with the leader of Togo.",
        {"GHA-KEN held in_person 2019-05-14", "KEN-TGO held in_person 2019-05-14"},
    ),
    (
        "Kenya's president held meetings on Sunday with his peers from Ghana and Togo.",
        {"GHA-KEN held in_person 2019-05-12", "KEN-TGO held in_person 2019-05-12"},
    ),
    # A word that opens the sentence is no name.
    (
        "Likewise, Ghana's president met the president of Togo on Sunday.",
        {"GHA-TGO held in_person 2019-05-12"},
    ),
    # The number of a session is no day.
    (
        "Peru's foreign minister met her Chilean counterpart on Monday. The two ministers chaired the work of the 7th "
        "Session of the joint commission.",
        {"CHL-PER held in_person 2019-05-13"},
    ),
    # What was demanded in a call is not the call.
    (
        "Peru's president demanded an immediate apology during a call with the president of Chile on Monday.",
        {"CHL-PER held phone 2019-05-13"},
    ),
    # Letters of credence are no letters between governments, and what will meet every year is no plan.
    ("President Joseph Kiplagat of Kenya received letters of credence on Monday from the ambassador of Norway.", set()),
    (
        "Kenya's president met the president of Ghana on Sunday. The commission of the two will meet annually.",
        {"GHA-KEN held in_person 2019-05-12"},
    ),
    # A country whose name ends in "s".
    (
        "Honduras' President Carlos Mejia met Barbados' Prime Minister Freundel Grant on Tuesday.",
        {"BRB-HND held in_person 2019-05-14"},
    ),
    # Who speaks after talks with two had them; and without a day each was met alone.
    (
        "Hungarian Foreign Minister Peter Kovacs said on Friday after talks with his Serbian and Croatian counterparts "
        "that ties were good.",
        {"HUN-SRB held unspecified 2019-05-10", "HRV-HUN held unspecified 2019-05-10"},
    ),
    (
        "Kenya's president met the king of Jordan on Monday. He also met President Edgar Banda of Zambia and Prime "
        "Minister Kofi Gnassou of Togo.",
        {
            "JOR-KEN held in_person 2019-05-13",
            "KEN-ZMB held in_person 2019-05-13",
            "KEN-TGO held in_person 2019-05-13",
        },
    ),
    # On the way to a conference of heads of government.
    (
        "Prime Minister Andrew Pindling of the Bahamas left Nassau on Tuesday to attend the 44th Regular Meeting of "
        "the Conference of Heads of Government in Paramaribo, Suriname.",
        set(),
    ),
    (
        "Ghana's president left Accra on Tuesday for Abuja, Nigeria, to attend the 60th Ordinary Session of the ECOWAS "
        "Authority of Heads of State and Government.",
        set(),
    ),
    (
        "A meeting of the heads of government of Hungary, Serbia and Austria was held in Budapest on Tuesday.",
        {"AUT-HUN-SRB held in_person 2019-05-14"},
    ),
)


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_told_there(text: str, expected: set[str]) -> None:
    assert {" ".join(c).strip() for c in contacts_told(text)} == expected
