"""Which fields and runs stay: named by hand, marked in the words, or caught by a rule."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from desktop_app.domain.disclosing import Choices, Why
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import EntryId, ObjectId
from desktop_app.domain.kept_words import Gram, echo_places, echoes_of, passage_pattern, places
from desktop_app.ledger import kinds
from desktop_app.services.disclosing.keeping_back import Kept
from desktop_app.services.disclosing.material import Material
from desktop_app.services.disclosing.searches import (
    Search,
    part_of,
    texts_of_field,
    young_people,
)
from desktop_app.services.disclosing.words_kept import all_words, fields_saying

Place = tuple[EntryId, str]
"""One field or run of an entry."""

_STAYS_PER_ENTRY = ("text/", "file/", "reason")
_SAYS_WORDS = ("text/", "file/", "words")
_OF_NOBODY = frozenset({"part"})
_WAY_TO_REACH = frozenset({"safe_contact", "safe_contact_checked_on"})
_LEAST_LETTERS = 2


def keep_fields(
    kept: Kept, choices: Choices, material: Material, searches: Sequence[Search]
) -> None:
    """Keep back what was named, then what was marked, then what the rules find.

    Raises:
        Refusal: UNKNOWN_ENTRY, FIELD_NOT_FOUND, PASSAGE_NOT_FOUND: what can't be found can't be
            held back, and must not seem to be.
    """
    for entry, name in sorted(choices.fields):
        _keep_named(kept, choices, material, entry, name)
    for entry, words in choices.passages:
        why = choices.reasons.get(entry, Why.PASSAGE)
        if not _keep_words(kept, material, _with_all_of_it(entry, material), words, why):
            raise Refusal(RefusalCode.PASSAGE_NOT_FOUND)
    for person in choices.rules.names:
        _keep_person(kept, material, person)
    if searches:
        _keep_found(kept, material, searches)


def _keep_named(
    kept: Kept, choices: Choices, material: Material, entry: EntryId, name: str
) -> None:
    """One field in every entry of the same thing; of a run, the same words wherever it says them.

    Withheld in the newest entry alone, an older value would look as if it still held.
    """
    everything = _with_all_of_it(entry, material)
    if name not in material.bodies[entry]:
        raise Refusal(RefusalCode.FIELD_NOT_FOUND)
    why = choices.reasons.get(entry, Why.CHOSEN)
    kept.keep_field(entry, name, why)
    if not _stays_alone(entry, name, material):
        for each in everything:
            if name in material.bodies[each]:
                kept.keep_field(each, name, why)
        return
    for text in texts_of_field(name, material.bodies[entry]):
        if name.startswith(_SAYS_WORDS) and sum(map(str.isalnum, text)) >= _LEAST_LETTERS:
            _keep_words(kept, material, everything, text, why)


def _keep_words(
    kept: Kept, material: Material, entries: Iterable[EntryId], words: str, why: Why
) -> bool:
    """Whether they stood anywhere in these entries.

    Each run that stays is searched for in turn: an amendment says half of a passage again, in
    another order, and what is left of it there would tell what it said.
    """
    pattern, everything = passage_pattern(words), tuple(entries)
    if pattern is None:
        return False
    gone: set[Place] = set()
    new = set(_places_of(Search(partial(places, pattern), why), material, everything))
    while new:
        gone |= new
        echoes = {echo for place in new for echo in _echoes(material, *place)}
        again = Search(partial(echo_places, echoes), why)
        new = set(_places_of(again, material, everything)) - gone if echoes else set()
    for each, name in gone:
        kept.keep_field(each, name, why)
    return bool(gone)


def _places_of(search: Search, material: Material, entries: Iterable[EntryId]) -> Iterator[Place]:
    for each in entries:
        yield from ((each, name) for name in fields_saying(search, material.bodies[each]))


def _echoes(material: Material, entry: EntryId, name: str) -> set[Gram]:
    value = material.bodies[entry][name]
    return echoes_of(value) if name[:5] == "text/" and isinstance(value, str) else set()


def _keep_person(kept: Kept, material: Material, person: ObjectId) -> None:
    """Whose name is nowhere to be read is described nowhere; only their part in the case is told.

    How to reach a young person safely goes with their case all the same.
    """
    label = part_of(person, material)
    always = _OF_NOBODY | (_WAY_TO_REACH if person in young_people(material) else frozenset())
    for each in material.objects.get(person, ()):
        for name in material.bodies[each]:
            if name not in always:
                kept.keep_field(each, name, Why.NAME, label)


def _keep_found(kept: Kept, material: Material, searches: Iterable[Search]) -> None:
    reachable = young_people(material)
    for id_, entry in material.entries.items():
        if id_ in kept.whole:
            continue
        body, words = material.bodies[id_], all_words(material.bodies[id_])
        for search in searches:
            for name in fields_saying(search, body) if search.find(words) else ():
                is_exempt = name in _WAY_TO_REACH and entry.about in reachable
                if search.why is Why.NAME or not is_exempt:
                    _keep_everywhere(kept, material, id_, name, search)


def _keep_everywhere(
    kept: Kept, material: Material, entry: EntryId, name: str, search: Search
) -> None:
    kept.keep_field(entry, name, search.why, search.label)
    if not _stays_alone(entry, name, material):
        for each in _with_all_of_it(entry, material):
            if name in material.bodies[each]:
                kept.keep_field(each, name, search.why, search.label)


def _stays_alone(entry: EntryId, name: str, material: Material) -> bool:
    """Whether no other entry says another value of the same: of supervision, none ever does."""
    is_of_a_thread = material.entries[entry].header.kind in kinds.ON_REVIEW
    return is_of_a_thread or name.startswith(_STAYS_PER_ENTRY)


def _with_all_of_it(entry: EntryId, material: Material) -> tuple[EntryId, ...]:
    """Every entry of the same note; of anything else, every entry about the same thing."""
    notes = material.notes_of(entry)
    return tuple(_beneath(notes, material)) or material.objects[material.entries[entry].about]


def _beneath(notes: Iterable[EntryId], material: Material) -> Iterator[EntryId]:
    for note in notes:
        yield from material.beneath[note]
