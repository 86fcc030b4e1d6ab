"""An invented directory and a few invented entries, for the search under test."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.domain.alike import Marked
from desktop_app.domain.codes import Part
from desktop_app.domain.ids import CaseId, EntryId, ObjectId
from desktop_app.domain.note import SearchHit
from desktop_app.services.finding import CaseFound, NamesFound, PersonFound
from desktop_app.services.ports import SearchPage
from desktop_app.ui.palette.port import NotesFound

CEDAR, BIRCH = CaseId(b"\x0c" * 16), CaseId(b"\x0b" * 16)
NOON_MS = 1_794_312_000_000
CODENAMES: Mapping[CaseId, str] = {CEDAR: "Cedar-0412", BIRCH: "Birch-0077"}
CASES = (
    CaseFound(CEDAR, Marked("Cedar-0412", ((0, 2),)), Marked("J.M."), "open"),
    CaseFound(BIRCH, Marked("Birch-0077"), Marked("N.K."), "closed"),
)
RUTH = PersonFound(
    CEDAR, "Cedar-0412", ObjectId(b"r" * 16), Marked("R.M."), Part.KIN, Marked("Ruth", ((0, 2),))
)
HITS = tuple(
    SearchHit(
        EntryId(bytes([n]) * 32), case, f"Day {n}: <b>beading</b>.", ((0, 3),), kind, NOON_MS
    )
    for n, case, kind in ((1, CEDAR, "contact"), (2, BIRCH, "newer_kind"))
)
FILES = (
    SearchHit(
        HITS[0].id,
        CEDAR,
        "The beading\ncircle.",
        ((4, 11),),
        "contact",
        NOON_MS,
        "cra\u202efdp.exe",
    ),
)


@dataclass
class PaperFinding:
    """Answers alike whatever is typed, but for "nothing"; tells what it was asked."""

    total: int = len(HITS)
    asked: list[tuple[str, CaseId | None, bool]] = field(default_factory=list)
    names_asked: list[str] = field(default_factory=list)

    def begin(self) -> "PaperFinding":
        """Itself."""
        return self

    @property
    def recent(self) -> NamesFound:
        """One case."""
        return NamesFound(CASES[:1])

    def names(self, words: str) -> NamesFound:
        """Two cases and Ruth."""
        self.names_asked.append(words)
        return NamesFound() if words == "nothing" else NamesFound(CASES, (RUTH,))

    def notes(self, words: str, case: CaseId | None, *, best_first: bool) -> NotesFound:
        """Two entries, or those of one case."""
        self.asked.append((words, case, best_first))
        hits = () if words == "nothing" else tuple(h for h in HITS if case in {None, h.case})
        files = FILES if words == "filed" else ()
        page = SearchPage(hits, self.total if hits else 0)
        return NotesFound(page, CODENAMES, SearchPage(files, 7 * len(files)))

    def opened_person(self) -> None:
        """Nothing more is told."""
