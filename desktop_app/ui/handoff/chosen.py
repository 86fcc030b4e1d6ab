"""What a sender decided note by note, as it can be kept with the draft of a handoff."""

import json
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.disclosing import Choices, Rules, Scope, Sending, Why
from desktop_app.domain.ids import EntryId


@dataclass(slots=True)
class Chosen:
    """Decisions on single notes, to be put together with scope and rules."""

    notes: dict[EntryId, Sending] = field(default_factory=dict)
    passages: list[tuple[EntryId, str]] = field(default_factory=list)
    fields: list[tuple[EntryId, str]] = field(default_factory=list)
    reasons: dict[EntryId, Why] = field(default_factory=dict)

    def with_all(self, scope: Scope, rules: Rules) -> Choices:
        """All choices of a handoff."""
        return Choices(
            scope=scope,
            rules=rules,
            notes=dict(self.notes),
            passages=tuple(self.passages),
            fields=frozenset(self.fields),
            reasons=dict(self.reasons),
        )

    def copy(self) -> "Chosen":
        """As it stands now."""
        return Chosen(dict(self.notes), list(self.passages), list(self.fields), dict(self.reasons))

    def written(self) -> str:
        """As words, for the draft; nothing where nothing was decided."""
        if self == Chosen():
            return ""
        return json.dumps(
            {
                "notes": {note.hex(): sending.value for note, sending in self.notes.items()},
                "passages": [[note.hex(), words] for note, words in self.passages],
                "fields": [[note.hex(), name] for note, name in self.fields],
                "reasons": {note.hex(): why.value for note, why in self.reasons.items()},
            }
        )


def read_chosen(kept: str, known: frozenset[EntryId]) -> Chosen:
    """What was decided on notes that are still here; what can't be read decides nothing."""
    try:
        told: dict[str, Any] = json.loads(kept) if kept else {}
        return Chosen(
            notes={
                _id(note): Sending(sending)
                for note, sending in told.get("notes", {}).items()
                if _id(note) in known
            },
            passages=_pairs(told.get("passages", []), known),
            fields=_pairs(told.get("fields", []), known),
            reasons={
                _id(note): Why(why)
                for note, why in told.get("reasons", {}).items()
                if _id(note) in known
            },
        )
    except (ValueError, TypeError, AttributeError):
        return Chosen()


def _pairs(told: list[list[str]], known: frozenset[EntryId]) -> list[tuple[EntryId, str]]:
    return [(_id(note), words) for note, words in told if _id(note) in known]


def _id(told: str) -> EntryId:
    return EntryId(bytes.fromhex(told))


class ChosenNotes(QObject):
    """The decisions as they change.

    Signals:
        changed: something was decided otherwise.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.now = Chosen()
        self._known: frozenset[EntryId] = frozenset()

    def know(self, notes: frozenset[EntryId]) -> None:
        """Only of these can anything be decided."""
        self._known = notes

    def send(self, note: EntryId, sending: Sending) -> None:
        """Let a note go, in full or in its summary, or hold it back."""
        if sending is Sending.SEND:
            self.now.notes.pop(note, None)
        else:
            self.now.notes[note] = sending
        self.changed.emit()

    def withhold(self, note: EntryId, passage: str) -> None:
        """Keep words of a note back."""
        if (note, passage) not in self.now.passages:
            self.now.passages.append((note, passage))
            self.changed.emit()

    def give_back(self, note: EntryId, passage: str) -> None:
        """Let words go again."""
        self.now.passages.remove((note, passage))
        self.changed.emit()

    def passages_of(self, note: EntryId) -> tuple[str, ...]:
        """The words of a note that are kept back by hand."""
        return tuple(words for each, words in self.now.passages if each == note)

    def keep_field(self, note: EntryId, name: str, *, back: bool) -> None:
        """Keep a field of a note back, or let it go again."""
        if back is not ((note, name) in self.now.fields):
            (self.now.fields.append if back else self.now.fields.remove)((note, name))
            self.changed.emit()

    def give_reason(self, note: EntryId, why: Why) -> None:
        """Say why a note is held back, where it is: its reader is told."""
        if why is not self.now.reasons.get(note, Why.CHOSEN):
            self.now.reasons.pop(note, None)
            if why is not Why.CHOSEN:
                self.now.reasons[note] = why
            self.changed.emit()

    def take(self, chosen: Chosen) -> None:
        """Go back to what was decided before."""
        self.now = chosen.copy()
        self.changed.emit()

    def written(self) -> str:
        """For the draft."""
        return self.now.written()

    def fill(self, kept: str) -> None:
        """From the draft."""
        self.take(read_chosen(kept, self._known))
