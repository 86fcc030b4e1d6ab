"""A case to be handed on, and what can be asked of the plan of it."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.case import NewPerson
from desktop_app.domain.codes import NoteType, Part, Regime
from desktop_app.domain.disclosing import Choices, Conditions
from desktop_app.domain.disclosure import Disclosure, ReaderLine
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, EntryId, ObjectId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.ledger.draft import Draft
from desktop_app.services.attaching import attaching
from desktop_app.services.cases import add_person
from desktop_app.services.disclosing import plan_disclosure
from desktop_app.services.notes import add_note
from tests.services.conftest import Person

KIT = NewPerson(full_name="Kit Anders", part=Part.WITNESS, safe_contact="Calls from 555-0177.")
TEMPLATE = NewNote(
    type=NoteType.NOTE,
    occurred=parse_occurred("2026-11-20T10:00-06:00"),
    text="",
    audience=WHOLE_TEAM,
)

_BY_CHANCE = re.compile(r"[\w-]{22}|[\w-]{43}|[\w-]{86}|[0-9a-f]{64}", re.ASCII)
"""16, 32 or 64 bytes as the ledger writes them, and a hash in hex: one string without a space."""
_CODE = "owner_agency"
"""An agency by the first letters of its id."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Somebody about to hand a case to somebody else."""

    person: Person
    other: Person

    def request(
        self, choices: Choices | None = None, *, conditions: Conditions | None = None
    ) -> HandoffRequest:
        """Everything of the whole team, but for the choices."""
        return HandoffRequest(
            case=self.person.case,
            recipients=(self.other.vault.me,),
            purpose="Shared safety planning.",
            authority="Consent of J., 2 November.",
            audiences=frozenset({WHOLE_TEAM}),
            choices=choices or Choices(),
            conditions=conditions or Conditions(),
        )

    def plan(self, choices: Choices | None = None) -> Disclosure:
        """What would leave."""
        return plan_disclosure(self.person.vault, self.request(choices))

    def line(self, note: EntryId, choices: Choices | None = None) -> ReaderLine:
        """One note as its reader would see it."""
        return next(each for each in self.plan(choices).lines if each.entry.id == note)

    def note(
        self,
        text: str,
        *,
        present: Iterable[str] = (),
        place: str = "",
        regime: Regime = Regime.NONE,
        type_: NoteType = NoteType.NOTE,
        occurred: str = "2026-11-20T10:00-06:00",
        files: Iterable[tuple[str, str, bytes]] = (),
    ) -> EntryId:
        """Put a note on record, with files as (name, type, content)."""
        vault, case = self.person.vault, self.person.case
        new = replace(
            TEMPLATE,
            text=text,
            present=tuple(present),
            place=place,
            regime=regime,
            type=type_,
            occurred=parse_occurred(occurred),
        )
        with attaching(vault, case) as keeping:
            kept: list[Attachment] = [
                keeping.keep(name, mime, [content]) for name, mime, content in files
            ]
        return add_note(vault, case, new, kept).entries[0]

    def say(self, kind: str, body: dict[str, object]) -> EntryId:
        """Something on record about a thing of its own."""
        vault = self.person.vault
        told = Draft(
            case=self.person.case,
            audience=WHOLE_TEAM,
            kind=kind,
            about=ObjectId(vault.new_id()),
            body=body,
        )
        return vault.book.append(vault.pen, [told]).entries[0]

    def add(self, new: NewPerson) -> ObjectId:
        """Somebody more in the case."""
        vault = self.person.vault
        written = add_person(vault, self.person.case, new).entries[0]
        return vault.reading.signed(written).about


def everything_said(plan: Disclosure) -> str:
    """All lines that leave, as the one text they are, but for what chance wrote in them.

    A name of three letters stands in some id or key of a hundred by mere chance.
    """
    lines = (json.loads(each.line) for each in plan.leaving)
    return "\n".join(json.dumps(_without_chance(one), ensure_ascii=False) for one in lines)


def _without_chance(value: object) -> object:
    """The same with a dot for every string that is an id, a key, a salt or a hash, and no more."""
    if isinstance(value, dict):
        codes = {name: "·" for name in value if name == _CODE}
        return {name: _without_chance(each) for name, each in value.items()} | codes
    if isinstance(value, list):
        return [_without_chance(each) for each in value]
    return "·" if isinstance(value, str) and _BY_CHANCE.fullmatch(value) else value
