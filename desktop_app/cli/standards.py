"""`throughline standards`: the rules in force, how a case stands by them, and judging it."""

from datetime import date
from pathlib import Path

import click

from desktop_app.app.standards import document_bytes, load_document
from desktop_app.app.writing_out import write_new
from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, moment_of, opened, root
from desktop_app.cli.short_ids import short
from desktop_app.cli.standard_words import (
    in_force_document,
    in_force_words,
    measured_document,
    measured_words,
)
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, EntryId, printed
from desktop_app.domain.occurred import end_ms, instant_ms
from desktop_app.domain.reading_rules import hash_of
from desktop_app.domain.standards import Answer, Verdict
from desktop_app.services.cases import find_case
from desktop_app.services.local_day import day_of
from desktop_app.services.opened import OpenVault
from desktop_app.services.standard_facts import Stretch
from desktop_app.services.standard_rules import document_of, rules_in_force, use_on_this_laptop
from desktop_app.services.standards import (
    NewTick,
    judge,
    last_days,
    measured,
    speaks_of_entries,
)

_NAMED = 5
_TRAVELS = "It goes with your next exchange."
_DAY = "A day, as in 2026-11-06."


@root.group()
def standards() -> None:
    """What a team measures itself by, and how a case stands."""


@standards.command("list")
@given_call
@click.option("--all", "is_all", is_flag=True, help="Earlier and later versions, too.")
def list_(call: Call, *, is_all: bool) -> None:
    """The standards in force today, with their sources, and whether anybody verified them.

    With --json: {origin, hash, standards: [{code, version, title, explains, trigger, duration,
    calendar, measure, severity, source, verified, effective_from, effective_to}], bad_lines}.
    """
    with opened(call) as session:
        vault = session.vault
        document = in_force_document(rules_in_force(vault), None if is_all else _today(vault))
    answer(call, document, in_force_words(document))


@standards.command("show")
@given_call
@click.argument("case_", metavar="CASE")
@click.option("--since", default="", help=f"{_DAY} If not given, 30 days ago.")
@click.option("--until", default="", help=f"{_DAY} If not given, today.")
def show(call: Call, case_: str, since: str, until: str) -> None:
    """How a case stands by each standard; one with an exception inside is not met.

    With --json: {case, met, of, standards: [{code, title, state: met | not_met | unclear | open
    | nothing, count, of, due, entries, findings: [{entry, type, at, state, reason,
    judged_by}]}]}; `entries` are exceptions, or what a person has to judge.
    """
    for day in (since, until):
        moment_of(day or None)
    with opened(call) as session:
        vault = session.vault
        case = find_case(vault, case_)
        stretch = _stretch(vault, since, until)
        told = measured(vault, case, stretch)
        document = {"case": printed("c", case), **measured_document(told)}
        words = f"{_days(vault, stretch)}\n{measured_words(document)}"
    answer(call, document, words)


@standards.command("tick")
@given_call
@click.argument("case_", metavar="CASE")
@click.argument("code")
@click.option("--answer", "said", required=True, type=click.Choice([a.value for a in Answer]))
@click.option("--reason", required=True, help="What you saw or asked.")
@click.option("--entry", default="", metavar="ENTRY", help="The entry it is of.")
@click.option("--on", "day", default="", help=f"Of the case itself: {_DAY} If not given, today.")
def tick(call: Call, case_: str, code: str, said: str, reason: str, entry: str, day: str) -> None:
    """Judge a standard, as a lead of the case or a supervisor of your agency.

    One that is judged of entries needs --entry. Where entries wait for a judgement, the case
    itself is judged only with --on, and of that one day.

    What the record itself shows to be missed can't be judged away, and nobody judges an entry
    of their own. With --json: {id, case, standard, answer}.
    """
    moment_of(day or None)
    if entry and day:
        raise click.UsageError("Give an entry, or a day of the case.")
    with opened(call, to_write=True) as session:
        vault = session.vault
        case = find_case(vault, case_)
        if not entry:
            _need_entry(vault, case, code, has_day=bool(day))
        new = NewTick(
            standard=code,
            answer=Answer(said),
            reason=reason,
            entry=EntryId(vault.reading.find(entry, "e")) if entry else None,
            day=date.fromisoformat(day[:10]) if day else None,
        )
        [made] = judge(vault, case, new).entries
        document = {
            "id": printed("e", made),
            "case": printed("c", case),
            "standard": code,
            "answer": said,
        }
    told = f"{short('e', made)}  judged: {code}, {said.replace('_', ' ')}. {_TRAVELS}"
    answer(call, document, told)


@standards.command("import")
@given_call
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--hash", "expected", default="", help="Take it only if it has this hash.")
def import_(call: Call, file: Path, expected: str) -> None:
    """Let the standards of a file hold in this vault, until your agency signs its own.

    Compare the hash with whoever signed the file off. Lines that can't be read are told, and
    what was in force before stands for them. `agency standards` signs them for every laptop.
    """
    untrusted = load_document(file)
    digest = hash_of(document_of(untrusted))
    if expected and expected.lower() != digest:
        raise Refusal(RefusalCode.RULES_DIFFER)
    with opened(call, to_write=True) as session:
        vault = session.vault
        document = in_force_document(use_on_this_laptop(vault, untrusted), _today(vault))
    answer(call, document, in_force_words(document))


@standards.command("export")
@given_call
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def export(call: Call, file: Path) -> None:
    """Write every version of every standard into a new file, to be edited.

    With --json: {file, hash}.
    """
    with opened(call) as session:
        content, digest = document_bytes(rules_in_force(session.vault).rules)
    write_new(file, lambda: [content])
    answer(call, {"file": str(file), "hash": digest}, f"{file}\n{digest}")


def _need_entry(vault: OpenVault, case: CaseId, code: str, *, has_day: bool) -> None:
    """Nobody is to speak of a whole case who means one entry of it.

    Raises:
        click.UsageError: it names the standard, and the entries that wait.
    """
    found = next((each for each in measured(vault, case) if each.rule.code == code), None)
    if found is None:
        return
    open_ = [each.entry for each in found.findings if each.verdict is Verdict.UNCLEAR]
    waiting = [short("e", each) for each in open_ if each is not None]
    is_of_entries = speaks_of_entries(found.rule)
    if not is_of_entries and (has_day or not waiting):
        return
    more = f" and {len(waiting) - _NAMED} more" if len(waiting) > _NAMED else ""
    named = f"“{found.rule.title.told('en')}” is judged of each entry: name one with --entry."
    listed = f" Waiting: {', '.join(waiting[:_NAMED])}{more}." if waiting else ""
    itself = "" if is_of_entries else " To speak of the case itself on one day, give --on."
    raise click.UsageError(f"{named}{listed}{itself}")


def _days(vault: OpenVault, stretch: Stretch) -> str:
    """'2026-10-23 to 2026-11-22': what the figures below speak of."""
    return f"{day_of(vault, stretch.since_ms)} to {day_of(vault, stretch.until_ms - 1)}"


def _today(vault: OpenVault) -> date:
    return day_of(vault, vault.clock.now_ms())


def _stretch(vault: OpenVault, since: str, until: str) -> Stretch:
    usual = last_days(vault)
    return Stretch(
        instant_ms(since, vault.midnight_ms) if since else usual.since_ms,
        end_ms(until, vault.midnight_ms) if until else usual.until_ms,
    )
