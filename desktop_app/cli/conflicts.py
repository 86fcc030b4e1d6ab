"""`throughline conflicts`: fields that colleagues answered differently, and settling them."""

from collections.abc import Iterator

import click

from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.recorded_words import recorded_words, utc
from desktop_app.cli.short_ids import short, shortened
from desktop_app.domain.conflict import Answer, Conflict, Said, Settled
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import printed
from desktop_app.services.cases import find_case
from desktop_app.services.conflicts import (
    find_conflict,
    find_settled,
    history,
    printed_conflict,
    reopen,
    settle,
    waiting,
)
from desktop_app.ui.words.fields import FIELDS, coded


@root.group()
def conflicts() -> None:
    """Fields that colleagues answered differently."""


@conflicts.command("list")
@given_call
@click.argument("case_", metavar="[CASE]", default="")
@click.option("--settled", "is_settled", is_flag=True, help="What was settled, and by whom.")
def list_(call: Call, case_: str, is_settled: bool) -> None:
    """Every answer that stands, whose it is, and which is shown meanwhile."""
    with opened(call) as session:
        vault = session.vault
        if is_settled:
            _tell_settled(call, history(vault, find_case(vault, case_) if case_ else None))
            return
        found = waiting(vault, find_case(vault, case_) if case_ else None)
    words = "\n\n".join("\n".join(_words(conflict)) for conflict in found)
    document = {"conflicts": [_document(conflict) for conflict in found]}
    answer(call, document, words or "Nothing to settle: no field has two answers.")


@conflicts.command("settle")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--choose", type=click.IntRange(min=1), help="The number of an answer in the list.")
@click.option("--value", help="Another answer, that takes the place of all of them.")
@click.option("--reason", default="", help="Why; it stays in the history.")
def settle_(call: Call, id_: str, choose: int | None, value: str | None, reason: str) -> None:
    """Record one answer in place of all of them; they stay in the history."""
    if (choose is None) == (value is None):
        raise click.UsageError("Give either --choose N or --value TEXT.")
    with opened(call, to_write=True) as session:
        vault = session.vault
        conflict = find_conflict(vault, id_)
        chosen = value if choose is None else _chosen(conflict, choose)
        receipt = settle(vault, conflict, chosen, reason)
        said = (vault.reading.signed(receipt.entries[-1]).shown or {})[conflict.name]
    document = {
        "id": printed("e", receipt.entries[-1]),
        "case": printed("c", conflict.case),
        "field": conflict.name,
        "value": said,
    }
    answer(call, document, f"{_called(conflict)}: {_shown(conflict.name, said)}")


@conflicts.command("reopen")
@given_call
@click.argument("id_", metavar="ENTRY")
@click.option("--value", required=True, help="What holds after all.")
@click.option("--reason", required=True, help="Why; it stays in the history.")
def reopen_(call: Call, id_: str, value: str, reason: str) -> None:
    """Say that another answer holds than the one ENTRY settled it with."""
    with opened(call, to_write=True) as session:
        vault = session.vault
        settled = find_settled(vault, id_)
        receipt = reopen(vault, settled, value, reason)
        said = (vault.reading.signed(receipt.entries[-1]).shown or {})[settled.name]
    id_ = printed("e", receipt.entries[-1])
    document = {
        "id": id_,
        "case": printed("c", settled.case),
        "field": settled.name,
        "value": said,
    }
    answer(call, document, shortened(id_))


def _tell_settled(call: Call, found: tuple[Settled, ...]) -> None:
    documents = [settled_document(each) for each in found]
    words = "\n\n".join("\n".join(_settled_words(each)) for each in found)
    answer(call, {"settled": documents}, words or "Nothing was settled yet.")


def _settled_words(each: Settled) -> Iterator[str]:
    field = FIELDS[each.name].text if each.name in FIELDS else each.name
    yield f"{each.codename}  {each.of}  {field}".replace("    ", "  ")
    yield f"  {_shown(each.name, each.value)}{'' if each.holds else '  (changed since)'}"
    yield f"     {_by(each.by)}  {short('e', each.by.entry)}"
    if each.reason:
        yield f"     {each.reason}"
    for answered in each.answers:
        yield f"  before: {_shown(each.name, answered.value)}"
        yield from (f"     {_by(said)}" for said in answered.said)


def _chosen(conflict: Conflict, number: int) -> object:
    if number > len(conflict.answers):
        raise Refusal(RefusalCode.BAD_VALUE, what="choice")
    return conflict.answers[number - 1].value


def _words(conflict: Conflict) -> Iterator[str]:
    if conflict.must_be_chosen:
        told = "Somebody has to choose; the first is shown meanwhile."
    else:
        told = "The first is shown; choose if it should be another."
    yield f"{_called(conflict)}  {printed_conflict(conflict)}"
    yield told
    for number, each in enumerate(conflict.answers, 1):
        doubt = "  (a newer answer may be held back)" if each.is_uncertain else ""
        yield f"  {number}  {_shown(conflict.name, each.value)}{doubt}"
        yield from (f"     {_by(said)}" for said in each.said)


def _called(conflict: Conflict) -> str:
    field = FIELDS[conflict.name].text if conflict.name in FIELDS else conflict.name
    return f"{conflict.codename}  {conflict.of}  {field}".replace("    ", "  ")


def _shown(name: str, value: object) -> str:
    words = coded(name, value)
    if words is not None:
        return words.text
    return "(empty)" if value in ("", None) else str(value)


def _by(said: Said) -> str:
    author = f"{said.author.name}, {said.author.agency}"
    return f"{author}, {recorded_words(said.recorded_ms, said.clock_offset_ms)}"


def _document(conflict: Conflict) -> dict[str, object]:
    return {
        "id": printed_conflict(conflict),
        "case": printed("c", conflict.case),
        "codename": conflict.codename,
        "of": conflict.of,
        "field": conflict.name,
        "must_choose": conflict.must_be_chosen,
        "answers": [_answer(each, number) for number, each in enumerate(conflict.answers, 1)],
    }


def _answer(each: Answer, number: int) -> dict[str, object]:
    return {
        "choose": number,
        "value": each.value,
        "shown": number == 1,
        "uncertain": each.is_uncertain,
        "by": [_said(said) for said in each.said],
    }


def settled_document(each: Settled) -> dict[str, object]:
    """What was settled: every answer that was seen, what was put there, by whom and why."""
    return {
        "id": printed("e", each.by.entry),
        "case": printed("c", each.case),
        "codename": each.codename,
        "of": each.of,
        "field": each.name,
        "value": each.value,
        "reason": each.reason,
        "holds": each.holds,
        "by": _said(each.by),
        "answers": [
            {"value": one.value, "by": [_said(said) for said in one.said]} for one in each.answers
        ],
    }


def _said(said: Said) -> dict[str, object]:
    return {
        "entry": printed("e", said.entry),
        "card": said.author.card,
        "name": said.author.name,
        "agency": said.author.agency,
        "discipline": said.author.discipline.value,
        "recorded": utc(said.recorded_ms),
        "clock_offset_ms": said.clock_offset_ms,
    }
