"""Redactions drawn by chance, and for each the words that nobody may find, worked out apart.

It shares nothing with the planning but its choices: what must not be found follows from the lines
as they were written, read as JSON.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.disclosing import Choices, Rules, Scope, Sending
from desktop_app.domain.ids import EntryId, ObjectId
from desktop_app.ledger.canonical import unb64
from tests.outside.redaction_world import NOTES, World, words_in

_SUPERVISION = frozenset({"review/1", "question/1", "answer/1", "question_close/1"})
_PER_ENTRY = ("text/", "file/", "reason")


@dataclass(frozen=True, slots=True)
class Redaction:
    """What a sender chose, and what a reader must not find, in whatever file."""

    choices: Choices
    secrets: frozenset[str]


def drawn(world: World, seed: int) -> Redaction:
    """One to three of each way to keep something back, or none."""
    chance = random.Random(seed)
    draw = _Draw(world, chance)
    notes = dict(draw.fates())
    passages = tuple(draw.passages(notes))
    fields = frozenset(draw.fields())
    rules, scope, threads = draw.rules(), draw.scope(), frozenset(draw.threads())
    secrets = {
        *draw.of_fates(notes),
        *draw.of_passages(passages),
        *draw.of_fields(fields),
        *draw.of_rules(rules),
        *draw.of_scope(scope),
        *draw.of_threads(threads),
    }
    choices = Choices(
        scope=scope,
        rules=rules,
        notes={_entry(note): sending for note, sending in notes.items()},
        fields=frozenset((_entry(id_), name) for id_, name in fields),
        passages=tuple((_entry(id_), words) for id_, words in passages),
        threads=frozenset(map(_entry, threads)),
    )
    return Redaction(choices, frozenset(secrets))


@dataclass(frozen=True, slots=True)
class _Draw:
    world: World
    chance: random.Random

    def fates(self) -> Iterator[tuple[str, Sending]]:
        for note in self.chance.sample(self.world.notes, self.chance.randint(0, 3)):
            summed_up = any(self._kind(id_) == "summary/1" for id_ in self.world.group(note))
            ways = [Sending.HOLD, *([Sending.SUMMARY] if summed_up else [])]
            yield note, self.chance.choice(ways)

    def of_fates(self, notes: dict[str, Sending]) -> Iterator[str]:
        for note, sending in notes.items():
            yield from self._own_words(note, but=self._goes_all_the_same(note, sending))

    def threads(self) -> Iterator[str]:
        """Some notes whose questions and sign-offs go along, if the note does."""
        yield from self.chance.sample(self.world.notes, self.chance.randint(0, NOTES))

    def of_threads(self, threads: frozenset[str]) -> Iterator[str]:
        """Of every other note, nothing that supervises it."""
        for note in set(self.world.notes) - threads:
            gone = [id_ for id_ in self.world.group(note) if self._kind(id_) in _SUPERVISION]
            yield from _nowhere_else(self.world.said_in(*gone), self.world.said_outside(*gone))

    def passages(self, notes: dict[str, Sending]) -> Iterator[tuple[str, str]]:
        """Any stretch of a text, from within a word to within another."""
        for note in self.chance.sample(self.world.notes, self.chance.randint(0, 3)):
            text = self.world.text(note)
            start = self.chance.randrange(len(text) - 12)
            words = text[start : start + self.chance.randint(10, 90)]
            if note not in notes and words.strip():
                yield note, words

    def of_passages(self, passages: tuple[tuple[str, str], ...]) -> Iterator[str]:
        for note, words in passages:
            group = self.world.group(note)
            elsewhere = self.world.said_outside(*group)
            yield from _nowhere_else(_whole_words(words, self.world.text(note)), elsewhere)
            for id_ in group:
                for name, value in self.world.entries[id_]["body"].items():
                    if name.startswith("file/"):
                        yield from words_in(value["name"])
                        yield from words_in(self.world.contents[value["sha"]].decode())

    def fields(self) -> Iterator[tuple[str, str]]:
        for id_ in self.chance.sample(sorted(self.world.entries), self.chance.randint(0, 3)):
            body = self.world.entries[id_]["body"]
            named = [name for name, value in body.items() if words_in(_said(name, value))]
            if named and self._kind(id_) != "card/1":
                yield id_, self.chance.choice(sorted(named))

    def of_fields(self, fields: frozenset[tuple[str, str]]) -> Iterator[str]:
        for id_, name in fields:
            same = self.world.group(id_)
            is_alone = name.startswith(_PER_ENTRY) or self._kind(id_) in _SUPERVISION
            of_entries = [id_] if is_alone else same
            bodies = (self.world.entries[each]["body"] for each in of_entries)
            said = [_said(name, body[name]) for body in bodies if name in body]
            elsewhere = self.world.said_outside(*same)
            for each in said:
                yield from _nowhere_else(words_in(each), elsewhere)

    def rules(self) -> Rules:
        known = sorted(self.world.people)
        names = self.chance.sample(known, self.chance.randint(0, 2))
        return Rules(
            telephones=self.chance.random() < 0.3,
            pictures=self.chance.random() < 0.3,
            names=frozenset(ObjectId(unb64(each, 16)) for each in names),
        )

    def of_rules(self, rules: Rules) -> Iterator[str]:
        for about, names in self.world.people.items():
            if ObjectId(unb64(about, 16)) in rules.names:
                yield from (word for name in names for word in words_in(name))
        if rules.telephones:
            yield from (f"807-555-01{number:02d}" for number in range(NOTES))
        if rules.pictures:
            yield from self._of_pictures()

    def scope(self) -> Scope:
        if self.chance.random() < 0.7:
            return Scope()
        first = self.chance.randint(1, NOTES)
        return Scope(since=date(2026, 11, first), until=date(2026, 11, first + 4))

    def of_scope(self, scope: Scope) -> Iterator[str]:
        if scope.since is None or scope.until is None:
            return
        for note in self.world.notes:
            day = date.fromisoformat(self.world.entries[note]["body"]["start"][:10])
            if not scope.since <= day <= scope.until:
                yield from self._own_words(note, but=())

    def _own_words(self, note: str, but: tuple[str, ...]) -> set[str]:
        group = self.world.group(note)
        gone = [id_ for id_ in group if id_ not in but]
        return _nowhere_else(self.world.said_in(*gone), self.world.said_outside(*gone))

    def _goes_all_the_same(self, note: str, sending: Sending) -> tuple[str, ...]:
        """With a summary goes the last of them, and what somebody says against the note."""
        if sending is not Sending.SUMMARY:
            return ()
        group = self.world.group(note)
        summaries = [id_ for id_ in group if self._kind(id_) == "summary/1"]
        last = max(summaries, key=lambda id_: int(self.world.entries[id_]["h"]["l"]))
        return (last, *(id_ for id_ in group if self._kind(id_) == "disagreement/1"))

    def _of_pictures(self) -> Iterator[str]:
        for entry in self.world.entries.values():
            for name, value in entry["body"].items():
                if name.startswith("file/") and value["mime"].startswith("image/"):
                    yield from words_in(self.world.contents[value["sha"]].decode())

    def _kind(self, id_: str) -> str:
        return str(self.world.entries[id_]["h"]["k"])


def _said(name: str, value: object) -> object:
    if name == "covers":
        return ""
    return value["name"] if name.startswith("file/") and isinstance(value, dict) else value


def _nowhere_else(words: set[str], elsewhere: set[str]) -> set[str]:
    """Those that are said there only, in whatever case: a name stands where it may, too."""
    said = {word.casefold() for word in elsewhere}
    return {word for word in words if word.casefold() not in said}


def _whole_words(passage: str, text: str) -> set[str]:
    """The words of a text that a stretch of it holds from end to end."""
    return words_in(passage) & words_in(text)


def _entry(id_: str) -> EntryId:
    return EntryId(unb64(id_, 32))
