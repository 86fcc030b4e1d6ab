"""`throughline member`: who reads a case, let in and out by its leads; and a lost laptop."""

from pathlib import Path

import click

from desktop_app.app.revocations import revocation_in
from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, moment_of, opened, root
from desktop_app.cli.plain_words import audience_words, counted, standing_words, titles_of
from desktop_app.domain.exchange_place import InCase
from desktop_app.domain.ids import Audience, CaseId, printed
from desktop_app.domain.membership import LostReport, Member, Position
from desktop_app.domain.occurred import end_ms
from desktop_app.services.audiences import TEAM, channel_of
from desktop_app.services.cards import find_card
from desktop_app.services.cases import find_case
from desktop_app.services.lost_laptops import Lost, report_lost
from desktop_app.services.members import Asked, add_member, device_card, members, remove_member
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt

_AUDIENCE = "team, discipline, agency, or a tag; as often as needed."
_HONEST = "Whoever has it and its passphrase can read what it held already:"


@root.group()
def member() -> None:
    """Who reads a case. Its leads decide."""


@member.command("add")
@given_call
@click.argument("case_", metavar="CASE")
@click.argument("card")
@click.option(
    "--position",
    type=click.Choice([each.value for each in Position]),
    default=Position.MEMBER.value,
    show_default=True,
)
@click.option("--audience", "audiences", multiple=True, default=(TEAM,), help=_AUDIENCE)
def add(call: Call, case_: str, card: str, position: str, audiences: tuple[str, ...]) -> None:
    """Let a device read a case: what will be written, and all that was."""
    with opened(call, to_write=True) as session:
        vault = session.vault
        case = find_case(vault, case_)
        channels = [channel_of(vault, case, one) for one in audiences]
        asked = Asked(card=card, position=Position(position), audiences=channels)
        receipt = add_member(vault, case, asked)
        _answer(call, vault, case, receipt)


@member.command("remove")
@given_call
@click.argument("case_", metavar="CASE")
@click.argument("card")
@click.option("--audience", "audiences", multiple=True, help=f"{_AUDIENCE} If none, all.")
def remove(call: Call, case_: str, card: str, audiences: tuple[str, ...]) -> None:
    """Keep what will be written from somebody, on every device of theirs.

    What they hold already stays with them.
    """
    with opened(call, to_write=True) as session:
        vault = session.vault
        case = find_case(vault, case_)
        channels = [channel_of(vault, case, one) for one in audiences] or None
        receipt = remove_member(vault, case, card, channels)
        _answer(call, vault, case, receipt)


@member.command("list")
@given_call
@click.argument("case_", metavar="CASE")
def list_(call: Call, case_: str) -> None:
    """Everybody on a case, audience by audience, and those who have left."""
    with opened(call) as session:
        vault = session.vault
        case = find_case(vault, case_)
        found = members(vault, case)
        titles = titles_of(vault.reading.groups(case))
    document = {
        "case": printed("c", case),
        "members": [_document(one) for one in found],
    }
    words = "\n".join(
        f"{_words(one)} · {audience_words(one.audience, titles)}{_gone(one)}" for one in found
    )
    answer(call, document, words)


@member.command("lost")
@given_call
@click.argument("card")
@click.option(
    "--revocation",
    type=click.Path(path_type=Path),
    help="What `agency revoke` wrote. Without it the keys are changed all the same.",
)
@click.option(
    "--safe-until",
    help="The last day, or time with its offset, that it was in safe hands. If not given, now.",
)
def lost(call: Call, card: str, revocation: Path | None, safe_until: str | None) -> None:
    """Shut a lost laptop out of every case you lead, and say what it held."""
    moment = moment_of(safe_until)
    with opened(call, to_write=True) as session:
        vault = session.vault
        now_ms = vault.clock.now_ms()
        until_ms = now_ms + 1 if moment is None else end_ms(moment, vault.midnight_ms)
        key = device_card(find_card(vault, card)).key
        line = None if revocation is None else revocation_in(session, revocation, key)
        gone = Lost(card=card, safe_until_ms=until_ms, untrusted_revocation=line)
        report = report_lost(vault, gone)
    document = {
        "revoked": report.is_revoked,
        "pinned": report.pinned,
        "held": [_in_case(one) for one in report.held],
        "left_to": [_in_case(one) for one in report.left_to],
    }
    answer(call, document, "\n".join(_told(report)))


def _answer(call: Call, vault: OpenVault, case: CaseId, receipt: Receipt) -> None:
    found = members(vault, case)
    document = {
        "case": printed("c", case),
        "entries": [printed("e", id_) for id_ in receipt.entries],
        "members": [_document(one) for one in found],
    }
    reading: dict[Audience, int] = {}
    for one in found:
        reading[one.audience] = reading.get(one.audience, 0) + one.reads
    titles = titles_of(vault.reading.groups(case))
    words = [
        f"{audience_words(audience, titles)}: {counted(number, 'device')}"
        for audience, number in reading.items()
    ]
    answer(call, document, "\n".join(words))


def _document(one: Member) -> dict[str, object]:
    return {
        "id": None if one.id is None else printed("o", one.id),
        "card": one.card.printed,
        "name": one.card.name,
        "agency": one.card.agency,
        "discipline": one.card.discipline.value,
        "job": one.card.job,
        "device": one.card.device,
        "state": one.standing.value,
        "audience": one.audience,
        "position": one.position.value,
        "since": one.since,
        "left": one.left,
        "reads": one.reads,
        "own": one.is_own,
    }


def _words(one: Member) -> str:
    lead = ", lead" if one.position is Position.LEAD else ""
    known = standing_words(one.standing)
    return f"{one.card.printed[:12]}  {one.card.name}, {one.card.agency}{lead} ({known})"


def _gone(one: Member) -> str:
    if one.reads:
        return ""
    return f" · left {one.left}" if one.left else " · reads it no more"


def _in_case(one: InCase) -> dict[str, object]:
    return {"case": printed("c", one.case), "codename": one.codename, "entries": one.count}


def _told(report: LostReport) -> list[str]:
    """What was done, and the honest sentence about what can't be undone."""
    word = "Its agency revoked it." if report.is_revoked else "Its agency has not revoked it yet."
    lines = [word, f"{counted(report.pinned, 'log')} cut off at what came before the loss."]
    lines += [
        f"{one.codename}: somebody else leads it, and has to change its keys."
        for one in report.left_to
    ]
    held = [f"{one.codename}, {counted(one.count, 'entry')}" for one in report.held]
    return [*lines, f"{_HONEST} {'; '.join(held)}."] if held else [*lines, "It held no case."]
