"""A case in which every word is said once: what is found of a word can only come from its place.

Words are made up; nobody and nothing is meant. What may repeat does so on purpose: an amendment
says its note's sentences again, and people's names stand wherever they stand.
"""

import json
import random
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop_app.domain.case import NewPerson
from desktop_app.domain.codes import NoteType, Part
from desktop_app.domain.ids import WHOLE_TEAM, EntryId, ObjectId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.domain.writing import into_runs
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.notes import body_of_text
from desktop_app.ledger.reviewing import body_of_review
from desktop_app.services.attaching import attaching
from desktop_app.services.cases import add_person, change_case, change_person
from desktop_app.services.notes import add_note, amend_note, known_names, strike_note
from desktop_app.services.outside_words import disagree, summarise_note
from tests.outside.second_verifier import check
from tests.services.conftest import Person

NOTES = 9
_WORD = re.compile(r"[^\W\d_]{8,}")
_CONSONANTS, _VOWELS = "bdfgklmnprstvz", "aeiouéà"
Json = dict[str, Any]


@dataclass(slots=True)
class Speaker:
    """Says words that nobody said before."""

    chance: random.Random
    said: set[str] = field(default_factory=set)

    def word(self) -> str:
        while True:
            letters = [
                self.chance.choice(_VOWELS if place % 2 else _CONSONANTS) for place in range(9)
            ]
            word = "".join(letters)
            if word not in self.said:
                self.said.add(word)
                return word

    def name(self) -> str:
        return f"{self.word().capitalize()} {self.word().capitalize()}"

    def sentence(self, *others: str) -> str:
        words = [*(self.word() for _ in range(self.chance.randint(3, 5))), *others]
        self.chance.shuffle(words)
        said = " ".join(words)
        return said[0].upper() + said[1:] + self.chance.choice([".", ".", "!", "?"])


@dataclass(frozen=True, slots=True)
class World:
    """Dana's case, and what anybody can read in its lines without this program."""

    person: Person
    entries: Mapping[str, Json]
    notes: tuple[str, ...]
    people: Mapping[str, tuple[str, ...]]
    contents: Mapping[str, bytes]

    def group(self, note: str) -> list[str]:
        """A note with all beneath it."""
        about = self.entries[note]["h"]["o"]
        return [id_ for id_, entry in self.entries.items() if entry["h"]["o"] == about]

    def text(self, id_: str) -> str:
        body = self.entries[id_]["body"]
        return "".join(body[name] for name in sorted(body) if name.startswith("text/"))

    def said_in(self, *ids: str) -> set[str]:
        """Every word of some entries, with those of their files and the files' names."""
        return {word for id_ in ids for word in self._words(self.entries[id_]["body"])}

    def said_outside(self, *ids: str) -> set[str]:
        """Every word of all the others."""
        return self.said_in(*(id_ for id_ in self.entries if id_ not in ids))

    def _words(self, body: Json) -> Iterator[str]:
        for name, value in body.items():
            if name == "covers":  # ids of entries that are told of all the same
                continue
            yield from words_in(value["name"] if name.startswith("file/") else value)
            if name.startswith("file/"):
                yield from words_in(self.contents[value["sha"]].decode())


def words_in(value: object) -> set[str]:
    """Words of eight letters and more: shorter ones are found by chance."""
    said = value if isinstance(value, list) else [value]
    return {word for each in said if isinstance(each, str) for word in _WORD.findall(each)}


def made(person: Person, seed: int) -> World:
    """Everything that can say a word: notes and all beneath them, people, the case, the rest."""
    chance = random.Random(seed)
    speaker = Speaker(chance)
    writer = _Writer(person, speaker, chance)
    writer.people()
    for number in range(NOTES):
        writer.note(number)
    writer.things()
    entries = dict(_lines(person))
    named = {b64(key): tuple(names) for key, names in writer.names.items()}
    return World(person, entries, tuple(map(b64, writer.notes)), named, writer.contents)


def _lines(person: Person) -> Iterator[tuple[str, Json]]:
    for log in person.vault.book.logs(person.case, [WHOLE_TEAM]):
        for line in log.lines:
            id_, _ = check(line)
            yield id_, json.loads(line)


@dataclass(slots=True)
class _Writer:
    """Puts the case on record, through the services."""

    person: Person
    speaker: Speaker
    chance: random.Random
    notes: list[EntryId] = field(default_factory=list)
    names: dict[ObjectId, list[str]] = field(default_factory=lambda: defaultdict(list))
    contents: dict[str, bytes] = field(default_factory=dict)

    def people(self) -> None:
        vault, case = self.person.vault, self.person.case
        for part in (Part.YOUNG_PERSON, Part.WITNESS, Part.KIN):
            first, later = self.speaker.name(), self.speaker.name()
            new = NewPerson(full_name=first, part=part, safe_contact=self.speaker.sentence())
            about = vault.reading.signed(add_person(vault, case, new).entries[0]).about
            change_person(vault, case, about, {"full_name": later})
            self.names[about] = [first, later]

    def note(self, number: int) -> None:
        vault, say = self.person.vault, self.speaker
        name = self.chance.choice([later for _, later in self.names.values()])
        told = [say.sentence(), say.sentence(name), say.sentence(self._telephone(number))]
        new = NewNote(
            type=NoteType.NOTE,
            occurred=parse_occurred(f"2026-11-{number + 1:02d}T10:00-06:00"),
            text=" ".join(told),
            audience=WHOLE_TEAM,
            place=f"{say.word()} {say.word()}",
            present=(say.name(), name),
            late_reason=say.sentence(),
        )
        with attaching(vault, self.person.case) as keeping:
            files = []
            for mime, end in (("text/plain", "txt"), ("image/png", "png"))[: number % 3]:
                content = say.sentence().encode()
                file = keeping.keep(f"{say.word()}_{number}.{end}", mime, [content])
                self.contents[b64(bytes.fromhex(file.sha256))] = content
                files.append(file)
            id_ = add_note(vault, self.person.case, new, files).entries[0]
        self.notes.append(id_)
        if number % 2:
            self._comment(id_, told)
        if number % 3:
            self._supervise(id_, told)

    def _comment(self, note: EntryId, told: list[str]) -> None:
        vault, say = self.person.vault, self.speaker
        again = " ".join([told[1].upper(), told[0], say.sentence()])
        amended = amend_note(vault, note, reason=say.sentence(), text=again).entries[0]
        summarise_note(vault, note, say.sentence())
        summarise_note(vault, note, say.sentence())
        disagree(vault, amended, by=say.name(), text=say.sentence())
        strike_note(vault, amended, reason=say.sentence())

    def _supervise(self, note: EntryId, told: list[str]) -> None:
        """With words of the note in it, a name and a number: as supervisors ask."""
        say, name = self.speaker, next(iter(self.names.values()))[1]
        review = body_of_review(frozenset({note}), say.sentence(name))
        self._beneath(kinds.REVIEW, note, review)
        asked: dict[str, object] = {"to": "", "to_name": say.name(), "due": "2026-11-23T18:00Z"}
        words = self._runs(say.sentence(), told[0], say.sentence(name))
        question = self._beneath(kinds.QUESTION, note, {**asked, **words})
        words = self._runs(say.sentence(), say.sentence(self._telephone(len(self.notes))))
        self._beneath(kinds.ANSWER, question, {"amendment": "", **words})
        self._beneath(kinds.QUESTION_CLOSE, question, {"words": say.sentence()})

    def _runs(self, *sentences: str) -> dict[str, object]:
        names = known_names(self.person.vault, self.person.case)
        return body_of_text(into_runs(" ".join(sentences), names))

    def _beneath(self, kind: str, target: EntryId, body: dict[str, object]) -> EntryId:
        vault = self.person.vault
        signed = vault.reading.signed(target)
        draft = Draft(
            case=self.person.case,
            audience=signed.log.audience,
            kind=kind,
            about=signed.about,
            body=body,
            refers=target,
        )
        return vault.book.append(vault.pen, [draft]).entries[0]

    def things(self) -> None:
        say, name = self.speaker, next(iter(self.names.values()))[1]
        change_case(self.person.vault, self.person.case, {"risk_reason": say.sentence(name)})
        self._say("action/1", {"title": say.sentence(name), "outcome": say.sentence()})
        self._say("missing/1", {"last_seen_place": say.sentence(), "found_place": say.sentence()})
        self._say("audience/1", {"tag": "a_" + "b" * 13, "title": say.sentence(name)})
        act = {"purpose": say.sentence(name), "authority": say.sentence(), "recipients": []}
        self._say("handoff/1", {**act, "number": 1, "limits": say.sentence()})
        self._say("later/1", {"told": say.sentence(name)})

    def _say(self, kind: str, body: dict[str, object]) -> None:
        vault = self.person.vault
        about = ObjectId(vault.new_id())
        told = Draft(case=self.person.case, audience=WHOLE_TEAM, kind=kind, about=about, body=body)
        vault.book.append(vault.pen, [told])

    def _telephone(self, number: int) -> str:
        return f"807-555-01{number:02d}"
