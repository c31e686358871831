"""Verbs of two who sat together, though no contact word says so: "discussed", "signed", "failed to agree"."""

from __future__ import annotations

from etl.extract.language.prefilter import filtered

# "Lavrov and Hammond discussed Syria": a contact where the sentence tells of no other, and if it names both sides.
DISCUSS = "discuss"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
# "The understandings that A and B had reached in Lima", "a deal struck by A and B in Lima": what two came to together.
_ACCORD = r"(?:agreed|reached|struck|sealed|concluded|forged|hammered out|(?<=decisions )taken|(?<=statement )issued)"
_IN_A_PLACE = r"(?:in|at) (?:the )?[A-Z]"
# "The ministers of A and B failed on Monday to agree on patrols": they had sat together.
_NO_ACCORD = (
    rf"(?:failed(?: (?:on )?{_WEEKDAY},?)? to|could not(?: (?:on )?{_WEEKDAY},?)?) (?:agree|reach (?:an? )?(?:final )?"
    r"(?:agreement|deal|accord|compromise|consensus|settlement)|come to (?:an )?agreement|strike a deal)"
)
DISCUSSED = filtered(
    r"\b(?:discuss(?:ed|ing)|(?:went|gone|going) over|talked over|(?:raised|brought up|took up|taken up)"
    r"(?= (?:[\w’'-]+ ){1,8}with )|(?:been|was|were) on the line|"
    # "The ministers of A and B agreed on Tuesday to open the gates".
    rf"{_NO_ACCORD}|agreed(?= (?:on )?{_WEEKDAY} (?:to|that|on) )|"
    r"(?P<face>signed|initialled|co-chaired|inaugurated|embraced|inspected|toured|unveiled|"
    # "The ministers of A and B will sign the accord in Lima".
    r"opened(?= (?:the|an?)\b)|(?:(?<=\bwill )|(?<=\bto )|(?<=\bwould ))(?:sign|initial)(?= (?:the|an?|their)\b)))\b"
    rf"(?! (?:by|with|into)\b)|\b(?P<by>(?:signed|initialled)(?= by\b)|{_ACCORD}(?= by [^;]{{5,140}} {_IN_A_PLACE}))|"
    # "The ministers of A and B agreed in Lima on Monday to", "agreed with B in Lima": where, and not only that.
    rf"\b(?P<there>{_ACCORD})(?= (?:(?:on )?{_WEEKDAY},? |(?P<with>with) (?:[\w.’'-]+ ){{1,8}}?|(?:an?|the) "
    rf"(?:[a-z-]+ ){{1,4}}?)?{_IN_A_PLACE})"
)
