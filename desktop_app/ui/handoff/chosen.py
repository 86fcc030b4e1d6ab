"""What a sender decided note by note, as it can be kept with the draft of a handoff."""

import json
from collections.abc import Collection, Container, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.disclosing import Choices, Rules, Scope, Sending, Why
from desktop_app.domain.ids import Audience, EntryId


@dataclass(slots=True)
class Chosen:
    """Decisions on single notes, to be put together with scope and rules."""

    notes: dict[EntryId, Sending] = field(default_factory=dict)
    passages: list[tuple[EntryId, str]] = field(default_factory=list)
    fields: list[tuple[EntryId, str]] = field(default_factory=list)
    reasons: dict[EntryId, Why] = field(default_factory=dict)
    files: list[tuple[EntryId, str]] = field(default_factory=list)
    threads: list[EntryId] = field(default_factory=list)

    def with_all(self, scope: Scope, rules: Rules) -> Choices:
        """All choices of a handoff."""
        return Choices(
            scope=scope,
            rules=rules,
            notes=dict(self.notes),
            passages=tuple(self.passages),
            fields=frozenset(self.fields),
            reasons=dict(self.reasons),
            files=frozenset(self.files),
            threads=frozenset(self.threads),
        )

    def among(self, leaving: Container[EntryId]) -> "Chosen":
        """What of it is about these: of whatever doesn't leave at all, nothing can be chosen."""
        return Chosen(
            {id_: sending for id_, sending in self.notes.items() if id_ in leaving},
            [pair for pair in self.passages if pair[0] in leaving],
            [pair for pair in self.fields if pair[0] in leaving],
            {id_: why for id_, why in self.reasons.items() if id_ in leaving},
            [pair for pair in self.files if pair[0] in leaving],
            [note for note in self.threads if note in leaving],
        )

    def copy(self) -> "Chosen":
        """As it stands now."""
        return Chosen(
            dict(self.notes),
            list(self.passages),
            list(self.fields),
            dict(self.reasons),
            list(self.files),
            list(self.threads),
        )

    def written(self) -> str:
        """As words, for the draft; nothing where nothing was decided."""
        if self == Chosen():
            return ""
        return json.dumps(
            {
                "notes": {note.hex(): sending.value for note, sending in self.notes.items()},
                "passages": [[note.hex(), words] for note, words in self.passages],
                "fields": [[note.hex(), name] for note, name in self.fields],
                "files": [[note.hex(), name] for note, name in self.files],
                "threads": [note.hex() for note in self.threads],
                "reasons": {note.hex(): why.value for note, why in self.reasons.items()},
            }
        )


def read_chosen(kept: str) -> Chosen:
    """What was decided; what can't be read decides nothing."""
    try:
        told: dict[str, Any] = json.loads(kept) if kept else {}
        return Chosen(
            notes={_id(note): Sending(each) for note, each in told.get("notes", {}).items()},
            passages=_pairs(told.get("passages", [])),
            fields=_pairs(told.get("fields", [])),
            files=_pairs(told.get("files", [])),
            threads=[_id(note) for note in told.get("threads", [])],
            reasons={_id(note): Why(why) for note, why in told.get("reasons", {}).items()},
        )
    except (ValueError, TypeError, AttributeError):
        return Chosen()


def _pairs(told: list[list[str]]) -> list[tuple[EntryId, str]]:
    return [(_id(note), words) for note, words in told]


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
        self._known: dict[EntryId, Audience] = {}

    def know(self, entries: Mapping[EntryId, Audience]) -> None:
        """Of these, too, something can be decided; each is for an audience.

        What was decided of one of them before it was known, in a draft, counts from now on.
        """
        news = set(entries) - set(self._known)
        self._known.update(entries)
        if self.now != self.now.among(set(self._known) - news):
            self.changed.emit()

    def for_audiences(self, audiences: Collection[Audience]) -> Chosen:
        """What was decided of entries that leave with these."""
        return self.now.among({id_ for id_, tag in self._known.items() if tag in audiences})

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

    def send_file(self, entry: EntryId, name: str, *, expressly: bool) -> None:
        """Send one file although words of its note stay, or hold it back with them again."""
        if expressly is not ((entry, name) in self.now.files):
            (self.now.files.append if expressly else self.now.files.remove)((entry, name))
            self.changed.emit()

    def give_reason(self, note: EntryId, why: Why, *, expressly: bool = False) -> None:
        """Say why a note is held back, where it is: its reader is told.

        That it was the sender's choice goes without saying, unless it is said expressly.
        """
        reasons = {id_: each for id_, each in self.now.reasons.items() if id_ != note}
        if why is not Why.CHOSEN or expressly:
            reasons[note] = why
        if reasons != self.now.reasons:
            self.now.reasons = reasons
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
        self.take(read_chosen(kept))


def send_thread(chosen: ChosenNotes, note: EntryId, *, along: bool) -> None:
    """Send the questions and sign-offs of a note along with it, or let them stay again."""
    others = [each for each in chosen.now.threads if each != note]
    chosen.take(replace(chosen.now, threads=[*others, note] if along else others))
