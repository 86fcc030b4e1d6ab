"""A handoff for a person at a terminal: who signed it, how far we know them, what is amiss."""

from collections.abc import Iterator, Sequence

from desktop_app.cli.plain_words import counted, standing_words
from desktop_app.cli.receiving_words import report_words
from desktop_app.domain.handoff import Accepted, IncomingHandoff
from desktop_app.domain.receiving import Report
from desktop_app.services.cards import is_firm


def arrival_words(incoming: IncomingHandoff, report: Report) -> str:
    """A bundle that was opened and not accepted."""
    counts = (
        counted(incoming.entries, "entry"),
        f"{incoming.new} new",
        f"{incoming.changed} changed",
        counted(incoming.conflicts, "conflict"),
        counted(len(incoming.attachments), "file"),
    )
    lines = [
        f"From {_sender(incoming)}, code {incoming.code}",
        f"{incoming.codename}: {', '.join(counts)}",
        f"Purpose: {incoming.purpose}",
        f"Authority: {incoming.authority}",
        *([f"Limits: {incoming.limits}"] if incoming.limits else []),
        *report_words(report),
        *_problems(incoming.problems),
        *_advice(incoming),
    ]
    return "\n".join(lines)


def accepted_words(accepted: Accepted, incoming: IncomingHandoff) -> str:
    """A bundle that is in the record now."""
    told = f"Accepted {counted(accepted.entries, 'entry')} from {_sender(incoming)}."
    if accepted.conflicts:
        told += f" {counted(accepted.conflicts, 'conflict')} to settle."
    lines = [told, *_problems(incoming.problems), *_advice(incoming)]
    if accepted.refused:
        lines.append(f"Left: {counted(accepted.refused, 'entry')}. The file still has them.")
    if accepted.absent:
        lines.append(f"Not here: {counted(accepted.absent, 'file')} that entries name.")
    return "\n".join(lines)


def _sender(incoming: IncomingHandoff) -> str:
    sender = incoming.sender
    return f"{sender.name}, {sender.agency} ({standing_words(incoming.standing)})"


def _advice(incoming: IncomingHandoff) -> Iterator[str]:
    """What to do about a sender nobody here has compared with their card."""
    if incoming.standing is None:
        yield "Take in the sender’s card first: `card import FILE`."
    elif not is_firm(incoming.standing):
        yield (
            f"Nobody here has compared this sender’s code. Ask them to read it out, then: "
            f"card confirm {incoming.sender.printed} --code …"
        )


def _problems(problems: Sequence[str]) -> Iterator[str]:
    """One line for each kind; who the sender is to us is said elsewhere."""
    kinds = [problem.partition(" ") for problem in problems]
    gaps = sum(kind == "gap" for kind, _, _ in kinds)
    forks = sum(kind == "forked" for kind, _, _ in kinds)
    unsound = sum(int(rest) for kind, _, rest in kinds if kind == "unsound" and rest.isdigit())
    absent = sum(int(rest) for kind, _, rest in kinds if kind == "absent" and rest.isdigit())
    if "sender_expired" in problems:
        yield "The sender’s card had run out when they signed this. It can’t be accepted."
    for kind, _, held in kinds:
        if kind == "sender_renamed":
            yield f"The card with this code was {held} before. Ask them why it changed."
    if gaps:
        yield f"Entries are missing in {counted(gaps, 'log')}. The line shows the gap."
    if forks:
        yield f"{counted(forks, 'log')} in two versions. Both are kept, and marked."
    if unsound:
        yield f"{counted(unsound, 'line')} can’t be verified, and stay outside the record."
    if absent:
        yield f"{counted(absent, 'file')} named in it did not come with it. Ask the sender."
