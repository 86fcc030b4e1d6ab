"""`throughline access`: who looked at what, whether anything of it is missing, and reviews."""

from pathlib import Path

import click

from desktop_app.app.writing_out import write_new
from desktop_app.cli.access_words import access_words
from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.plain_words import counted
from desktop_app.cli.short_ids import short
from desktop_app.domain.access import AccessCheck
from desktop_app.domain.card import Card
from desktop_app.domain.ids import CaseId, printed
from desktop_app.domain.occurred import recorded_at
from desktop_app.reports.access_csv import access_csv
from desktop_app.services.access import at_once
from desktop_app.services.access_reading import (
    CheckedLogs,
    Seen,
    check_all,
    every_seen,
    find_event,
    log_to_write_out,
    review_break_glass,
)
from desktop_app.services.cases import codenames, find_case
from desktop_app.services.opened import OpenVault
from desktop_app.services.restricted import is_restricted, restrict


@root.group()
def access() -> None:
    """Who looked at what, by ids alone; never part of a handoff."""


@access.command("list")
@given_call
@click.option("--case", "case_", default="", help="Only what was noted of one case.")
def list_(call: Call, case_: str) -> None:
    """What was noted on this device, and on those of your agency that told you, the latest first.

    Each line: when, by whom, what, of which case, about which ids, and its own id.
    """
    with opened(call) as session:
        vault = session.vault
        seen = every_seen(vault, _wanted(vault, case_))
        names = codenames(vault)
    documents = [_document(each, names) for each in seen]
    words = "\n".join(
        access_words(each, names.get(each.event.case, "") if each.event.case else "")
        for each in seen
    )
    answer(call, {"events": documents}, words or "Nothing was noted.")


@access.command("verify")
@given_call
def verify(call: Call) -> None:
    """Check the whole chain: that nothing was taken out, changed, moved or cut off."""
    with opened(call) as session:
        log = check_all(session.vault, at_once)
    problems = _problems(log)
    events = log.own.events + sum(check.events for _, check in log.others)
    document = {"ok": not problems, "events": events, "problems": problems}
    said = "\n".join(f"{each['device']}  {each['flaw']}  at {each['at']}" for each in problems)
    answer(call, document, said or f"{counted(events, 'event')}; nothing is missing or changed.")


@access.command("export")
@given_call
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--case", "case_", default="", help="Only what was noted of one case.")
def export(call: Call, file: Path, case_: str) -> None:
    """Write it as CSV to a new file: ids and times only, no name and no codename."""
    with opened(call) as session:
        vault = session.vault
        log = log_to_write_out(vault, _wanted(vault, case_))
        text = access_csv(log)
        write_new(file, lambda: [text])
    answer(call, {"file": str(file), "events": len(log)}, str(file))


@access.command("review")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--words", required=True, help="What came of looking at it. Name nobody.")
def review(call: Call, id_: str, words: str) -> None:
    """Say that you looked at why somebody opened a restricted case without being on its team."""
    with opened(call, to_write=True) as session:
        vault = session.vault
        found = find_event(vault, id_)
        review_break_glass(vault, found, words)
    answer(call, {"reviewed": printed("e", found)}, short("e", found))


@access.command("restrict")
@given_call
@click.argument("case_", metavar="CASE")
@click.option("--off", is_flag=True, help="Let it be opened as any other again.")
def restrict_(call: Call, case_: str, off: bool) -> None:
    """Have everybody but its leads say why before they open a case. Only a lead can."""
    with opened(call, to_write=True) as session:
        vault = session.vault
        case = find_case(vault, case_)
        restrict(vault, case, is_restricted=not off)
        is_now = is_restricted(vault, case)
    answer(
        call,
        {"case": printed("c", case), "restricted": is_now},
        "It asks for a reason now." if is_now else "It opens as any other.",
    )


def _wanted(vault: OpenVault, case_: str) -> CaseId | None:
    return find_case(vault, case_) if case_ else None


def _document(each: Seen, names: dict[CaseId, str]) -> dict[str, object]:
    event = each.event
    return {
        "id": printed("e", event.id),
        "recorded": recorded_at(event.recorded_ms).isoformat(timespec="seconds"),
        "by": each.name,
        "what": event.what,
        "case": None if event.case is None else printed("c", event.case),
        "codename": "" if event.case is None else names.get(event.case, ""),
        "about": list(event.about),
        "count": event.count,
        "words": event.words,
        "failed_at": [recorded_at(at).isoformat(timespec="seconds") for at in event.times_ms],
        "awaits_review": each.awaits_review,
        "reviewed_by": "" if each.reviewer is None else each.reviewer.name,
        "review": "" if each.review is None else each.review.words,
    }


def _problems(log: CheckedLogs) -> list[dict[str, object]]:
    checked: list[tuple[Card | None, AccessCheck]] = [(None, log.own), *log.others]
    return [
        {
            "device": printed("k", problem.author),
            "by": "" if card is None else card.name,
            "flaw": problem.flaw.value,
            "at": problem.position,
        }
        for card, check in checked
        for problem in check.problems
    ]
