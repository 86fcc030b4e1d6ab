"""English for a person at a terminal: counts, audiences, and what a value should look like."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.audience import Group, of_discipline
from desktop_app.domain.codes import Discipline, Standing
from desktop_app.domain.errors import Fault, Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, Audience
from desktop_app.ui.words.failures import data_of, failure_of, in_english
from desktop_app.ui.words.phrase import fill
from desktop_app.ui.words.terms import DISCIPLINES, STANDINGS

COVERED = "restricted: its words show with --because"
"""In place of what a list would say of a case that asks why it is opened."""
_PLURALS = MappingProxyType({"entry": "entries", "sealed entry": "sealed entries"})
_WANTED = MappingProxyType(
    {
        "audience": "An audience is team, discipline, agency, or a tag such as d_police. To be "
        "handed over, somebody must have written for it in this case.",
        "card": "A card goes by its id, as `card list` shows it: k_ and at least eight letters.",
        "expires": "A card’s last day is today or later, as in 2028-11-20.",
        "case": "A case goes by its codename, or its id: c_ and at least eight letters.",
        "entry": "An entry goes by its id, as `timeline` shows it: e_ and at least eight letters.",
        "object": "A note goes by its id: o_ and at least eight letters.",
        "field": "Of a case: codename, status, exploitation, risk, lead_agency, language. Of a "
        "person, with --person: full_name, initials, part, born, safe_contact and the like.",
        "risk": "A risk is 1 (watchful), 2 (raised), 3 (high) or 4 (immediate).",
        "exploitation": "Exploitation is prevention, at_risk, suspected or confirmed.",
        "status": "A status is open, monitoring, closed or sealed.",
        "language": "A language is en or fr.",
        "spreadsheet": "A spreadsheet ends in .xlsx or .csv.",
        "choice": "`conflicts list` numbers the answers from 1.",
        "part": "`person add --help` lists what somebody can be to a case.",
        "place": "A place is a folder, or the address of a store: "
        "s3://bucket/prefix?endpoint=https://… or az://container/prefix?account=…",
        "attachment": "A file goes by its id, as `timeline` shows it: a_ and at least eight "
        "letters.",
    }
)


_BEGIN = "in this vault begin so; every id printed whole, with --json, means one thing."
_PROBLEMS = MappingProxyType(
    {
        "projection_differs": "The tables differ from the signed entries. `vault rebuild` makes "
        "them anew.",
        "attachment_missing": "A file is not where it was kept:",
        "attachment_damaged": "A file is not what it was when it was kept:",
        "misfiled": "An entry stands in the wrong place:",
        "broken_link": "An entry does not follow the one before it:",
        "gap": "Earlier entries are missing:",
        "forked": "One device has signed two versions of its log:",
    }
)


def covered_document(*, is_covered: bool) -> dict[str, object]:
    """What a document says besides where a restricted case keeps its words back."""
    return {"restricted": True} if is_covered else {}


def problem_words(problem: str) -> str:
    """What `vault verify` found, in words, with the ids it found it at."""
    kind, _, where = problem.partition(" ")
    words = _PROBLEMS.get(kind, f"An entry can’t be verified ({kind}):")
    return f"{words} {where}".rstrip()


def counted(number: int, thing: str) -> str:
    """'1 entry', '2 entries', '0 files'."""
    return f"{number} {thing if number == 1 else _PLURALS.get(thing, thing + 's')}"


def titles_of(groups: tuple[Group, ...]) -> Mapping[Audience, str]:
    """What the named groups of a case are called."""
    return {group.tag: group.title for group in groups}


def audience_words(audience: Audience, titles: Mapping[Audience, str]) -> str:
    """'whole team', 'Police only', 'Northern Lakes CFS only'."""
    if audience == WHOLE_TEAM:
        return "whole team"
    disciplines = {of_discipline(each): DISCIPLINES[each].text for each in Discipline}
    named = disciplines.get(audience) or titles.get(audience)
    return f"{named} only" if named else f"a group that has no name here, {audience}"


def standing_words(standing: Standing | None) -> str:
    """How far a sender's card is known here, to stand in brackets."""
    if standing is None:
        return "card not known here"
    words = STANDINGS[standing].text
    return words[0].lower() + words[1:]


def why_not(error: Exception) -> str:
    """Why it was not done, in one line; with what a value should look like, if one was wrong."""
    told = in_english(error)
    if isinstance(error, Refusal) and error.code is RefusalCode.BAD_VALUE:
        return f"{told} {_WANTED.get(str(error.data.get('what')), '')}".rstrip()
    if isinstance(error, Refusal) and error.code is RefusalCode.AMBIGUOUS_ID and error.data:
        return f"{told} {counted(int(error.data['count']), 'id')} {_BEGIN}"
    return told


def in_brief(error: Refusal | Fault) -> str:
    """Only what is wrong and what to do, for a command that did not get as far as a vault."""
    failure, data = failure_of(error), data_of(error)
    return " ".join(fill(part.text, data) for part in (failure.happened, failure.next))
