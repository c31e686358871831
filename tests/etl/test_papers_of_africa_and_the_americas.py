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
    # Names between the countries of a list.
    (
        "Ghana's President Nana Boateng met with the Presidents of Benin Republic, Patrice Houngbo, Niger Republic, "
        "Mohammed Issa and Guinea-Bissau, Umaro Cassama on Monday.",
        {"BEN-GHA-GNB-NER held in_person 2019-05-13"},
    ),
    # States by their full names.
    (
        "The president of Kenya met his Democratic Republic of the Congo counterpart Felix Kasongo on Monday.",
        {"COD-KEN held in_person 2019-05-13"},
    ),
    (
        "On Saturday the 7th Ministerial Meeting between the Republic of Burundi and the DRC was held in Luanda.",
        {"BDI-COD held in_person 2019-05-11"},
    ),
    (
        "General Peter Okot, Chief of Defence Forces (CDF) of Uganda, met on Friday the army chief of Burundi.",
        {"BDI-UGA held in_person 2019-05-10"},
    ),
    (
        "Members of the BiH Presidency, Dragan Saric and Emir Begic, met Serbian President Aleksandar Ilic on Tuesday.",
        {"BIH-SRB held in_person 2019-05-14"},
    ),
    # What a meeting is called is no call; a host is no contact word; whoever stayed away met nobody.
    (
        "The president called Thursday's meeting between the Bolivian foreign minister and his Chilean counterpart "
        '"successful".',
        {"BOL-CHL held in_person 2019-05-16"},
    ),
    # On what was agreed on an earlier visit; the last meeting, when A met B.
    (
        "The president of Chile met his Bolivian counterpart on Saturday to follow up on issues discussed during the "
        "latter's first trip to Santiago in November last year.",
        {"BOL-CHL held in_person 2019-05-11", "BOL-CHL held in_person 2018-11-01"},
    ),
    (
        "The presidents of Chile and Bolivia, Ana Larrain and Luis Mamani, met on Monday. The last meeting between "
        "presidents of the two was on August 11, 2016, when Larrain met in Arica with Bolivian President Juan Condori.",
        {"BOL-CHL held in_person 2019-05-13", "BOL-CHL held in_person 2016-08-11"},
    ),
    # What is to be on a visit that has just begun is part of it.
    (
        "Slovenian Foreign Minister Tina Kos has arrived in Kyiv. As the ministry reported, the minister will meet "
        "Ukrainian Foreign Minister Andrii Bondar and the premier.",
        {"SVN-UKR held in_person 2019-05-01"},
    ),
    # A first name that is a month; how somebody tells of a call; a conference of members.
    (
        "Tanzania's Foreign Minister January Msuya met his Kenyan counterpart on Monday.",
        {"KEN-TZA held in_person 2019-05-13"},
    ),
    (
        "President Duma Masire of Botswana yesterday told how he had called Lesotho's King Moshoeshoe on Tuesday.",
        {"BWA-LSO held phone 2019-05-14"},
    ),
    (
        "The presidents of Panama and Honduras met on Monday. They agreed to convene a meeting of presidents of the "
        "member countries soon.",
        {"HND-PAN held in_person 2019-05-13"},
    ),
    (
        "The presidents of the Central American Integration System (SICA) met Wednesday in Guatemala City for a summit "
        "with Chilean President Sebastian Larrain.",
        set(),
    ),
    # Put off from a day that is over by now.
    (
        "Burundian President Evariste Nkunda arrived in Lusaka on Tuesday. The visit, originally scheduled for Monday, "
        "was postponed after a dispute.",
        {"BDI-ZMB held in_person 2019-05-14", "BDI-ZMB cancelled in_person 2019-05-13"},
    ),
    # The last meeting, in what is told of one to come; a visit that has begun, and its banquet.
    (
        "Delegations of Serbia and Croatia will convene in Zagreb on May 20. The focus will be on the progress "
        "made since the last meeting in Belgrade on March 22.",
        {"HRV-SRB planned in_person 2019-05-20", "HRV-SRB held in_person 2019-03-22"},
    ),
    (
        "President Edgar Banda of Zambia has begun a state visit to Malawi. President Lazarus Phiri will host "
        "a state banquet in honour of President Banda.",
        {"MWI-ZMB held in_person 2019-05-01"},
    ),
    (
        "The meeting between Senegalese President Ibrahima Diop and President of the Transition of Mali Ali Keita "
        "concluded in Dakar on Monday.",
        {"MLI-SEN held in_person 2019-05-13"},
    ),
)


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_told_there(text: str, expected: set[str]) -> None:
    assert {" ".join(c).strip() for c in contacts_told(text)} == expected
