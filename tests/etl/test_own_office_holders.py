"""The paper's own office-holders, seats of governments, acting and outgoing ministers: published on 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import cast_of, contacts_told, reading

CASES: tuple[tuple[str, set[str]], ...] = (
    (
        "NASSAU - The Prime Minister told Parliament on Wednesday that he had met the Haitian president in "
        "Port-au-Prince on Monday.",
        {"BHS-HTI held in_person 2019-05-13"},
    ),
    (
        "TASHKENT (UzA) - On May 14, the Minister of Water Resources received a Tajik delegation headed by "
        "First Deputy Minister Sulton Rahimzoda.",
        {"TJK-UZB held in_person 2019-05-14"},
    ),
    (
        "FREETOWN - Our ambassador to Liberia met that country's vice president in Monrovia on Tuesday.",
        {"LBR-SLE held in_person 2019-05-14"},
    ),
    (
        "PORT LOUIS - Foreign Affairs Minister Nando Bodha is on a working visit to Madagascar, where he "
        "met President Andry Rajoelina on Tuesday.",
        {"MDG-MUS held in_person 2019-05-14"},
    ),
    (
        "ZAGREB - President Kolinda Grabar-Kitarovic on Wednesday hosted Bulgarian President Rumen Radev, "
        "who is paying a two-day official visit.",
        {"BGR-HRV held in_person 2019-05-15"},
    ),
    (
        "DOHA (QNA) - HH the Amir Sheikh Tamim bin Hamad Al-Thani received a phone call on Tuesday from "
        "President of the Republic of Tunisia Beji Caid Essebsi.",
        {"QAT-TUN held phone 2019-05-14"},
    ),
    (
        "MASERU - Deputy Prime Minister Monyane Moleleki left for Pretoria yesterday to meet South African "
        "officials on the water treaty.",
        {"LSO-ZAF held in_person 2019-05-15"},
    ),
    (
        "CHISINAU - Deputy Prime Minister for Reintegration Cristina Lesnic met the Ukrainian ambassador on Tuesday.",
        {"MDA-UKR held in_person 2019-05-14"},
    ),
    (
        "YEREVAN - Defence Minister David Tonoyan and his Cypriot counterpart signed a military "
        "cooperation plan here on Wednesday.",
        {"ARM-CYP held in_person 2019-05-15"},
    ),
    (
        "Downing Street said Theresa May spoke to Norway's Erna Solberg on Tuesday.",
        {"GBR-NOR held unspecified 2019-05-14"},
    ),
    (
        "The Kremlin's envoy to Syria met the Lebanese prime minister in Beirut on Friday.",
        {"LBN-RUS held in_person 2019-05-10"},
    ),
    (
        "Tokyo and Manila held their first defence dialogue in Manila on Monday.",
        {"JPN-PHL held in_person 2019-05-13"},
    ),
    (
        "A senior official from New Delhi met the Maldivian foreign minister in Male on Tuesday.",
        {"IND-MDV held in_person 2019-05-14"},
    ),
    (
        "Talks between Kigali and Kampala resumed at Katuna on Wednesday.",
        {"RWA-UGA held in_person 2019-05-15"},
    ),
    (
        "The White House said President Trump would receive Slovakia's prime minister on May 30.",
        {"SVK-USA planned in_person 2019-05-30"},
    ),
    (
        "Bogota will send its deputy foreign minister to Quito on Friday.",
        {"COL-ECU planned in_person 2019-05-17"},
    ),
    (
        "Sudan's interim foreign minister met his Ethiopian counterpart in Addis Ababa on Monday.",
        {"ETH-SDN held in_person 2019-05-13"},
    ),
    (
        "Belgium's caretaker prime minister, Charles Michel, visited Niger on Sunday.",
        {"BEL-NER held in_person 2019-05-12"},
    ),
    (
        "Acting US Defense Secretary Patrick Shanahan met Chinese Defence Minister Wei Fenghe in Singapore on Friday.",
        {"CHN-USA held in_person 2019-05-10"},
    ),
    (
        "Ukraine's outgoing president made a farewell visit to Poland on Sunday.",
        {"POL-UKR held in_person 2019-05-12"},
    ),
    (
        "The Tongan prime minister, who had been met at the airport by his Samoan counterpart, left Apia on Friday.",
        {"TON-WSM held in_person 2019-05-10"},
    ),
    (
        "Liberian President George Weah, whom French President Emmanuel Macron received on Monday, said "
        "Paris would pay for a stadium.",
        {"FRA-LBR held in_person 2019-05-13"},
    ),
    (
        "The Cypriot foreign minister, with whom Israel's prime minister met on Tuesday, spoke of gas.",
        {"CYP-ISR held in_person 2019-05-14"},
    ),
    (
        "Before leaving Luanda on Wednesday, Congolese Foreign Minister Leonard She Okitundu met his "
        "Angolan counterpart.",
        {"AGO-COD held in_person 2019-05-15"},
    ),
    (
        "Following a meeting with Danish Prime Minister Lars Lokke Rasmussen in Copenhagen on Monday, "
        "Iceland's Katrin Jakobsdottir said the two agreed on Greenland.",
        {"DNK-ISL held in_person 2019-05-13"},
    ),
    (
        "Speaking after he met Tajik President Emomali Rahmon in Dushanbe on Friday, the Afghan president "
        "called for more power lines.",
        {"AFG-TJK held in_person 2019-05-10"},
    ),
    (
        "Asked about his meeting with the Iraqi president on Sunday, Turkish Foreign Minister Mevlut "
        "Cavusoglu said water had come up.",
        {"IRQ-TUR held in_person 2019-05-12"},
    ),
    (
        "Georgia's prime minister called off a visit to Baku set for May 21.",
        {"AZE-GEO cancelled in_person 2019-05-21"},
    ),
    (
        "The Malian and Burkinabe presidents are to meet in Bobo-Dioulasso on Saturday.",
        {"BFA-MLI planned in_person 2019-05-18"},
    ),
    (
        "Jamaica's foreign minister is expected in Havana next Tuesday.",
        {"CUB-JAM planned in_person 2019-05-21"},
    ),
    (
        "Bangladesh has invited Bhutan's king to Dhaka for December.",
        {"BGD-BTN proposed in_person 2019-12-01"},
    ),
    (
        "Spain's foreign minister hopes to visit Gibraltar.",
        set(),
    ),
    (
        "Vietnam and Australia will hold a strategic dialogue in Hanoi on May 28.",
        {"AUS-VNM planned in_person 2019-05-28"},
    ),
    (
        "The Colombian foreign minister met in Washington on Tuesday with the secretary general of the "
        "Organization of American States.",
        set(),
    ),
    (
        "Mali's prime minister met in Bamako on Monday with the German commander of the EU training mission.",
        set(),
    ),
    (
        "A Kenyan delegation led by trade union leaders met Tanzanian truck drivers in Namanga on Friday.",
        set(),
    ),
    (
        "Russian and Japanese diplomats discussed the Kuril islands in Moscow on Monday, a Tokyo-based "
        "expert on Korea said.",
        {"JPN-RUS held in_person 2019-05-13"},
    ),
    (
        "GEORGETOWN - Our ambassador to Suriname called on that country's foreign minister in Paramaribo on Monday.",
        {"GUY-SUR held in_person 2019-05-13"},
    ),
    (
        "BAKU - Economy Minister Shahin Mustafayev and his Belarusian counterpart signed a roadmap here on Tuesday.",
        {"AZE-BLR held in_person 2019-05-14"},
    ),
    (
        "KYIV - Vice Prime Minister for European Integration Ivanna Klympush met the Slovak ambassador on Tuesday.",
        {"SVK-UKR held in_person 2019-05-14"},
    ),
    (
        "BISHKEK - On Tuesday, the Prime Minister received Kazakh Deputy Prime Minister Zhenis Kassymbek.",
        {"KAZ-KGZ held in_person 2019-05-14"},
    ),
    (
        "MONTEVIDEO - On Friday, the Foreign Minister met a Paraguayan delegation led by Deputy Foreign "
        "Minister Hugo Saguier.",
        {"PRY-URY held in_person 2019-05-10"},
    ),
    (
        "Egypt's ambassador to Kuwait met that country's prime minister in Kuwait City on Sunday.",
        {"EGY-KWT held in_person 2019-05-12"},
    ),
    (
        "VALLETTA - On Tuesday, the Prime Minister received a group of Italian students.",
        set(),
    ),
)


@pytest.mark.parametrize(("text", "contacts"), CASES)
def test_sides(text: str, contacts: set[str]) -> None:
    assert {" ".join(c) for c in contacts_told(text)} == contacts


_AT_ODDS = "Peru, Chile and Bolivia are at odds over water. Peru wants a dam, and Chile and Bolivia do not. "


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        (
            _AT_ODDS
            + "Foreign Minister Luis Paz talked in Quito on May 14 with Ana Rojas, his Chilean counterpart, and "
            "with Eva Soto, the Foreign Minister of Bolivia.",
            {"CHL-PER held in_person minister 2019-05-14", "BOL-PER held in_person minister 2019-05-14"},
        ),
        (
            "The dispute shall be ended, President Luis Paz and the Prime Minister of Chile, Ana Rojas, agreed Monday. "
            "Peru and Chile are at odds over their border, and Peru is poor. The call from Rojas came on May 14, just "
            "before Paz set out for the port.",
            {"CHL-PER held phone leader 2019-05-14"},
        ),
        (
            "LIMA - Of letters from PM Luis Paz and from Chile's foreign minister nobody here knew. PM Ana Rojas of "
            "Peru is on holiday. PM Luis Paz wrote to PM Ana Rojas on May 14. Chile and Peru are at odds.",
            {"CHL-PER held letter leader 2019-05-14"},
        ),
    ],
    ids=["the one state left of three", "beside the other's", "PM is prime minister"],
)
def test_of_a_state_whose_holder_of_that_office_nobody_else_is(text: str, contacts: set[str]) -> None:
    told = reading(text, "2019-05-16").contacts
    assert {f"{'-'.join(c.countries)} {c.status} {c.mode} {c.level} {c.start_date}" for c in told} == contacts


@pytest.mark.parametrize(
    ("text", "named", "country"),
    [
        (
            "What aid Chile can give to Peru, which asked for it, is talked about by Minister Luis Paz of Chile. "
            "It is to be paid by Finance Minister Ana Rojas.",
            "Ana Rojas",
            None,
        ),
        (
            "Peru's premier goes to Quito on May 14, at the invitation of President Eva Soto.",
            "Eva Soto",
            "ECU",
        ),
        (
            "Prime Minister Ana Rojas stayed away. In Lima the president received lawmakers of Rojas's party.",
            "Ana Rojas",
            None,
        ),
        ("I begin with Peru. I saw its Minister for Defence Luis Paz on May 14.", "Luis Paz", "PER"),
        ("Presidents Luis Paz and Ana Rojas of Peru met. Peru and Chile are at odds, Chile says.", "Luis Paz", "CHL"),
    ],
)
def test_the_country_of_one_named_without_it(text: str, named: str, country: str | None) -> None:
    told = {a.countries for a in cast_of(text, "2019-05-16").actors if a.name == named}
    assert told == {(country,) if country else ()}
