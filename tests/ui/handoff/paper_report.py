"""What a made-up bundle brings: one conflict, a changed note, new ones, and one already here."""

from dataclasses import replace
from pathlib import Path

from desktop_app.domain.card import Author
from desktop_app.domain.codes import Discipline
from desktop_app.domain.conflict import Answer, Conflict, Said
from desktop_app.domain.disclosing import Conditions, Why, Withheld
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId, ObjectId
from desktop_app.domain.marks import Marks
from desktop_app.domain.receiving import (
    BundleState,
    Descent,
    IncomingPart,
    KnownBundle,
    Lineage,
    PartKind,
    PartState,
    Report,
)
from tests.ui.paper_cards import id_of

LAURIE = Author("k_laurie", "Laurie Penner", "Timmins joint team", Discipline.CHILD_PROTECTION)
RENEE = Author("k_renee", "Renée Courville", "Northern Lakes CFS", Discipline.CHILD_PROTECTION)
_FRIDAY_MS, _TUESDAY_MS = 1_793_959_920_000, 1_794_325_200_000


def entry(name: str) -> EntryId:
    """The id of an entry, the same for a name."""
    return EntryId(id_of(name) * 2)


def part(
    name: str, state: PartState, kind: PartKind = PartKind.NOTE, **more: object
) -> IncomingPart:
    """One thing of a bundle, by the name its ids are made of."""
    described: dict[str, object] = {
        "about": ObjectId(id_of(name)),
        "first": entry(name),
        "kind": kind,
        "state": state,
        "title": "",
        "text": f"{name}.",
        "start": "2026-11-07",
        "type": "home_visit",
        "author": LAURIE,
        "recorded_ms": _TUESDAY_MS,
        "entries": (entry(name),),
        "new": 0 if state is PartState.HERE else 1,
    }
    return IncomingPart(**{**described, **more})  # type: ignore[arg-type]


def placement(*values: str) -> Conflict:
    """Where she lives, as Renée wrote it here and as Laurie wrote it there."""
    said = (
        Said(entry=entry("ours"), author=RENEE, recorded_ms=_FRIDAY_MS, clock_offset_ms=0),
        Said(entry=entry("theirs"), author=LAURIE, recorded_ms=_TUESDAY_MS, clock_offset_ms=0),
    )
    return Conflict(
        case=CaseId(id_of("Cedar-0412")),
        codename="",
        audience=WHOLE_TEAM,
        about=ObjectId(id_of("placement")),
        kind="placement/1",
        of="",
        name="title",
        answers=tuple(
            Answer(value=value, said=(one,)) for value, one in zip(values, said, strict=True)
        ),
    )


def paper_report(lineage: Lineage = Lineage.NEXT, **changes: object) -> Report:
    """What is found out about a bundle that is in order."""
    theirs = (entry("theirs"),)
    conflicts = (placement("Foster home, Kenora", "Family home near Timmins"),)
    episode, of_theirs = PartKind.EPISODE, {"entries": theirs, "conflicts": conflicts}
    parts = (
        part("case", PartState.HERE, PartKind.CASE, title="Cedar-0412"),
        part("placement", PartState.CONFLICT, episode, type="placement", **of_theirs),
        part("Time of the update corrected", PartState.CHANGED, type="police_update", withheld=2),
        part("J. met her cousins and picked the room she would like", PartState.NEW),
        part("J. liked the woodworking shop", PartState.NEW, type="contact"),
    )
    withheld = (
        *(_withheld(number, Why.NOT_RELEASED) for number in range(6)),
        *(_withheld(number, Why.PICTURE) for number in range(6, 10)),
    )
    made = Report(
        descent=Descent(lineage=lineage),
        marks=Marks(conditions=Conditions(no_further=True, review_by="2027-02-10")),
        parts=parts,
        withheld=withheld,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def _withheld(number: int, why: Why) -> Withheld:
    return Withheld(entry=entry(f"withheld {number}"), name="", why=why)


def waiting_at(file: Path) -> KnownBundle:
    """A bundle that was looked at on Tuesday, and not decided about."""
    return KnownBundle(
        bundle="b",
        sha256="",
        envelope="",
        kind="copy",
        series="s",
        number=3,
        case=CaseId(id_of("Cedar-0412")),
        parties=frozenset(),
        state=BundleState.SEEN,
        at_ms=_TUESDAY_MS,
        path=str(file),
    )
