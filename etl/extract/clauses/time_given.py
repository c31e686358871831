"""Time that one gives another: "gave him half an hour", "gave the king a hearing", "went first to the premier", "gave a
dinner in his honour", "accompanied her to the airport"."""

from __future__ import annotations

from etl.extract.language.prefilter import filtered

_OFFICE = (
    r"(?:[Pp]resident|[Pp]remier|[Pp]rime|[Mm]inister|[Cc]hancellor|[Kk]ing|[Ee]mir|[Ss]ecretary|[Aa]dvis[eo]r|"
    r"[Ee]nvoys?|counterpart|colleague|opposite|guest|visitor|delegation)"
)
# To whom: "him", "his guest", "the Chilean minister A. Name", "A. Name".
_WHOM = (
    rf"(?:him|her|them|(?:(?:the|his|her|its|both) )?(?:[\w’'-]+ ){{0,4}}?(?:{_OFFICE}s?|[A-Z][\w’'-]+)"
    r"(?!['’])(?:,? [A-Z][\w.’'-]+){0,5},?)"
)
_ABOUT = r"(?:(?:just|about|some|almost|nearly|barely|over|more than|only|all of|no more than) )?"
_LENGTH = (
    rf"{_ABOUT}(?:half an hour|three[ -]quarters of an hour|a quarter of an hour|an? (?:full |good |whole |half )?hour|"
    r"(?:\d+|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety) "
    r"(?:hours?|minutes)(?: and a half)?)(?: of (?:his|her) (?:own )?time)?"
)
_HEARING = r"an? (?:[a-z-]+ ){0,2}(?:hearing|audience|face-to-face|t[êe]te-[àa]-t[êe]te)\b"
# "Gave him three quarters of an hour", "granted the minister an audience", "accorded her a hearing"; but "an hour to
# leave", "an hour of air time".
_GAVE_TIME = filtered(
    rf"\b(?P<goal>gave|gives|give|granted|grants|accorded)(?= {_WHOM} "
    rf"(?:{_HEARING}|{_LENGTH}\b(?! to (?!hear\b|listen\b|talk\b|explain\b)| of (?!his\b|her\b)|['’])))"
)
# "Gave a dinner in his honour", "threw a banquet in honour of the guest".
_IN_HIS_HONOUR = filtered(
    r"\b(?P<goal>gave|gives|offered|held|hosted|threw|laid on)(?= an? (?:[\w-]+ ){0,3}?"
    r"(?:dinner|luncheon|lunch|banquet|reception|supper) in (?:his|her|their|the (?:guest|visitor)['’]s) honou?r\b)"
)
# "Accompanied his guest to the airport", "took him to the airport".
_SAW_OFF = filtered(
    rf"\b(?P<goal>accompanied|escorted|drove|took|walked)(?= {_WHOM} (?:back )?to (?:the|his|her) "
    r"(?:airport|plane|car|gate|door|steps)\b)"
)
# "Went first to the premier", "went straight to A. Name, the secretary of the council".
_WENT_TO = filtered(
    r"\b(?:went|goes|gone|going) (?:first|next|then|straight|directly|on)(?: on)?(?: \w+day)? "
    rf"(?P<goal>to)(?= (?:(?:the|his|her) )?(?:[\w’'-]+ ){{0,3}}?(?:{_OFFICE}\b|[A-Z][\w’'-]+ [A-Z][\w’'-]+, "
    r"(?:the |[A-Z][\w’'-]+['’]s )?(?:[a-z-]+ ){0,4}(?:secretary|minister|chief|head|president|premier|advis[eo]r)\b))"
)

# Each with the kind and the mode of the contact that it tells of.
TIME_GIVEN = (
    (_GAVE_TIME, ("host", "in_person")),
    (_IN_HIS_HONOUR, ("host", "in_person")),
    (_SAW_OFF, ("host", "in_person")),
    (_WENT_TO, ("see", "in_person")),
)
