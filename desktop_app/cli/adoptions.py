"""How adoptions are told: another's note as one's own word too, and what differs."""

from collections.abc import Iterator

from desktop_app.cli.recorded_words import utc
from desktop_app.domain.adoption import AdoptedAs, Adoption
from desktop_app.domain.ids import printed
from desktop_app.domain.note import TimelineEntry

_TOLD = {
    AdoptedAs.ADOPTED: "Adopted by {name}",
    AdoptedAs.PRESENT_TOO: "{name} was there too, and adopts it",
    AdoptedAs.COUNTERSIGNED: "Signed too by {name}",
}


def adoption_document(adopted: Adoption) -> dict[str, object]:
    """`counts`: by another person; `whole`: the note was not changed since."""
    return {
        "id": printed("e", adopted.id),
        "by": adopted.author.name,
        "agency": adopted.author.agency,
        "as": adopted.said_as.value,
        "recorded": utc(adopted.recorded_ms),
        "differences": adopted.text,
        "counts": adopted.counts,
        "whole": adopted.is_whole,
    }


def adoption_lines(entry: TimelineEntry) -> Iterator[str]:
    """Who adopted it, as what, and what they remember otherwise; who signed a consultation."""
    for adopted in entry.adoptions:
        told = _TOLD[adopted.said_as].format(name=adopted.author.name)
        if adopted.text:
            told += f"; remembers otherwise: {adopted.text}"
        if not adopted.is_whole:
            told += " (the note was changed since)"
        yield told if adopted.counts else f"{told} (does not count)"
    names = [author.name for author in entry.signers]
    if len(names) > 1:
        yield f"Signed by {', '.join(names[:-1])} and {names[-1]}"
