"""`throughline missing`: who is missing, the police told, the return, and the talk after it."""

import click

from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, moment_of, opened, root
from desktop_app.cli.plain_words import COVERED, covered_document
from desktop_app.cli.short_ids import shortened
from desktop_app.domain.case import CaseLine
from desktop_app.domain.due import return_talk
from desktop_app.domain.episode import Episode, EpisodeKind, NewEpisode, Steps
from desktop_app.domain.ids import printed
from desktop_app.domain.occurred import instant_ms, recorded_at
from desktop_app.services.audiences import TEAM, channel_of
from desktop_app.services.cases import find_case
from desktop_app.services.missing import change_open, open_missing, say_talk, times_missing
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt

_WHEN = "A date, or a time with its offset: 2026-11-24T21:40-06:00."
_NOW = f"{_WHEN} If not given, now."
_HOUR_MS = 3_600_000


@root.group()
def missing() -> None:
    """Times missing, from last seen to the return conversation."""


@missing.command("open")
@given_call
@click.argument("case_", metavar="CASE")
@click.option("--last-seen", required=True, help=_WHEN)
@click.option("--place", default="", help="Where; shown only to somebody who asks for it.")
@click.option("--noticed", default="", help="When it was noticed.")
@click.option("--police-told", default="", help="When the police were told.")
@click.option("--number", default="", help="The police's number for the occurrence.")
@click.option("--audience", default=TEAM, show_default=True, help="Who may read it.")
def open_(
    call: Call,
    case_: str,
    last_seen: str,
    place: str,
    noticed: str,
    police_told: str,
    number: str,
    audience: str,
) -> None:
    """Say that a young person is missing, and since when."""
    for moment in (last_seen, noticed, police_told):
        moment_of(moment or None)
    with opened(call, to_write=True) as session:
        vault = session.vault
        case = find_case(vault, case_)
        new = NewEpisode(
            kind=EpisodeKind.MISSING,
            start=last_seen,
            place=place,
            steps=Steps(noticed=noticed, police_told=police_told, number=number),
            audience=channel_of(vault, case, audience),
        )
        _answer(call, vault, open_missing(vault, case, new))


@missing.command("police")
@given_call
@click.argument("case_", metavar="CASE")
@click.option("--at", default="", help=_NOW)
@click.option("--number", default="", help="Their number for the occurrence.")
def police(call: Call, case_: str, at: str, number: str) -> None:
    """Say that the police were told."""
    _tell(call, case_, at, "police_told", number=number)


@missing.command("found")
@given_call
@click.argument("case_", metavar="CASE")
@click.option("--at", default="", help=_NOW)
@click.option("--place", default="", help="Where; shown only to somebody who asks for it.")
def found(call: Call, case_: str, at: str, place: str) -> None:
    """Say that the young person is back, or was found."""
    _tell(call, case_, at, "end", found_place=place)


@missing.command("talked")
@given_call
@click.argument("case_", metavar="CASE")
@click.option("--at", default="", help=_NOW)
@click.option("--outcome", default="", help="What came of it, or that it was declined.")
def talked(call: Call, case_: str, at: str, outcome: str) -> None:
    """Say that the return conversation was held, or that the young person chose not to."""
    with opened(call, to_write=True) as session:
        vault = session.vault
        case = find_case(vault, case_)
        _answer(call, vault, say_talk(vault, case, _moment(vault, at), outcome))


@missing.command("list")
@given_call
@click.argument("case_", metavar="[CASE]", default="")
@click.option("--all", "is_all", is_flag=True, help="Also those that are over.")
def list_(call: Call, case_: str, is_all: bool) -> None:
    """Who is missing now; of one case, every time missing."""
    with opened(call) as session:
        vault = session.vault
        wanted = find_case(vault, case_) if case_ else None
        found = times_missing(vault, wanted, is_all=is_all or bool(case_))
        documents = [_document(vault, each.line, each.episode) for each in found]
    words = "\n".join(_words(document) for document in documents)
    answer(call, {"missing": documents}, words or "Nobody is missing.")


def _tell(call: Call, case_: str, at: str, step: str, **beside: str) -> None:
    """Add when a step was taken, and what was said beside it, to the episode that is open."""
    with opened(call, to_write=True) as session:
        vault = session.vault
        said = {
            step: _moment(vault, at),
            **{name: words for name, words in beside.items() if words},
        }
        _answer(call, vault, change_open(vault, find_case(vault, case_), said))


def _moment(vault: OpenVault, untrusted: str) -> str:
    said = moment_of(untrusted or None)
    now = recorded_at(vault.clock.now_ms()).astimezone()
    return said or now.isoformat(timespec="minutes")


def _answer(call: Call, vault: OpenVault, receipt: Receipt) -> None:
    about = vault.reading.signed(receipt.entries[0]).about
    document = {"id": printed("o", about), "entry": printed("e", receipt.entries[0])}
    answer(call, document, shortened(document["id"]))


def _document(vault: OpenVault, line: CaseLine, each: Episode) -> dict[str, object]:
    now_ms = vault.clock.now_ms()
    since_ms = each.begins_ms(vault.midnight_ms)
    until_ms = now_ms if each.end is None else instant_ms(each.end, vault.midnight_ms)
    talk = return_talk(each, vault.clocks, now_ms, vault.midnight_ms)
    return {
        "id": printed("o", each.id),
        "case": printed("c", line.id),
        "codename": line.codename,
        "open": each.end is None and not each.withdrawn,
        "last_seen": each.start,
        "noticed_at": each.steps.noticed or None,
        "police_told_at": each.steps.police_told or None,
        "occurrence_no": each.steps.number,
        "found_at": each.end,
        "hours": None if since_ms is None else max(0, until_ms - since_ms) // _HOUR_MS,
        "return_talk_due": None if talk is None else talk[0],
        "return_talk_at": each.steps.talk or None,
        "return_talk_outcome": each.steps.talk_outcome,
        "withdrawn": each.withdrawn,
        "conflicts": list(each.conflicts),
        **covered_document(is_covered=line.is_covered),
    }


def _words(document: dict[str, object]) -> str:
    parts = [
        shortened(str(document["id"])),
        str(document["codename"]),
        f"since {document['last_seen']}",
    ]
    if document["hours"] is not None:
        parts.append(f"{document['hours']} h")
    told = document["police_told_at"]
    parts.append(f"police told {told}" if told else "police not told yet")
    if document["found_at"]:
        parts.append(f"found {document['found_at']}")
    if document["return_talk_due"]:
        parts.append(f"return conversation due {document['return_talk_due']}")
    if document["return_talk_at"]:
        parts.append(f"return conversation {document['return_talk_at']}")
    if document["withdrawn"]:
        parts.append(f"recorded by mistake: {document['withdrawn']}")
    if document.get("restricted"):
        parts.append(COVERED)
    return "  ".join(parts)
