"""Going anywhere by a few letters: cases, the people in them, and what was written."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TypeVar

from desktop_app.domain.alike import Marked, folded, marked, starts_word
from desktop_app.domain.case import CaseLine, Named
from desktop_app.domain.codes import Part
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, EntryId, ObjectId
from desktop_app.domain.note import SearchHit
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import MOST_RANKED, Manner, SearchPage

T = TypeVar("T")
_NOTHING = SearchPage((), 0)
_TYPING = Manner(whole_short=True, counted_to=MOST_RANKED)
_OF_ENTRY, _SHOWN = "e_", 120


@dataclass(frozen=True, slots=True)
class CaseFound:
    """A case, by its codename or its young person's initials."""

    case: CaseId
    codename: Marked
    initials: Marked
    status: str


@dataclass(frozen=True, slots=True)
class PersonFound:
    """Somebody in a case. Their name is told only where it is what was looked for."""

    case: CaseId
    codename: str
    person: ObjectId
    initials: Marked
    part: Part
    name: Marked | None


@dataclass(frozen=True, slots=True)
class NamesFound:
    """The first cases and people of those that were found."""

    cases: tuple[CaseFound, ...] = ()
    people: tuple[PersonFound, ...] = ()

    @property
    def is_by_name(self) -> bool:
        """Whether anybody was found by their name."""
        return any(person.name is not None for person in self.people)


@dataclass(frozen=True, slots=True)
class _Listed:
    line: CaseLine
    codename: str
    initials: str


@dataclass(frozen=True, slots=True)
class _Person:
    named: Named
    full_names: tuple[str, ...]
    initials: str


@dataclass(frozen=True, slots=True)
class Directory:
    """Every case and everybody in one, the newest case first: read once, then looked through.

    It holds names. Whoever reads it forgets it as soon as nobody is looking any more.
    """

    cases: tuple[_Listed, ...] = ()
    people: tuple[_Person, ...] = ()
    codenames: Mapping[CaseId, str] = field(default_factory=dict)


def read_directory(vault: OpenVault) -> Directory:
    """Cases and people as they are called now."""
    lines = sorted(vault.reading.cases(), key=lambda line: -(line.last_recorded_ms or 0))
    places = {line.id: place for place, line in enumerate(lines)}
    people = [_person(each) for each in vault.reading.everybody() if each.case in places]
    people.sort(key=lambda person: (places[person.named.case], person.full_names))
    return Directory(
        tuple(_Listed(line, folded(line.codename), _initials(line)) for line in lines),
        tuple(people),
        {line.id: line.codename for line in lines},
    )


def _person(named: Named) -> _Person:
    return _Person(named, tuple(map(folded, named.full_names)), _bare(named.initials))


def recent_cases(directory: Directory, most: int) -> tuple[CaseFound, ...]:
    """Those that were last written in."""
    return tuple(_case_found(each, ()) for each in directory.cases[:most])


def find_names(directory: Directory, untrusted_words: str, most: int) -> NamesFound:
    """Cases and people in whose names every word typed begins some word."""
    words = tuple(folded(untrusted_words).split())
    if not words:
        return NamesFound()
    cases = (each for each in directory.cases if _is_case(each, words))
    people = (each for each in directory.people if _is_person(each, words))
    return NamesFound(
        tuple(_case_found(each, words) for each in _leading(cases, most, words, _codename)),
        tuple(
            _person_found(each, directory.codenames[each.named.case], words)
            for each in _leading(people, most, words, _first_name)
        ),
    )


def find_notes(
    vault: OpenVault, untrusted_words: str, case: CaseId | None, most: int, *, best_first: bool
) -> SearchPage:
    """Notes that hold the words; none while nothing is typed that could be looked for.

    A copied reference leads to the one entry that its id names.
    """
    named = _entry_named_in(vault, untrusted_words)
    if named is not None:
        return named if case in {None, named.hits[0].case} else _NOTHING
    manner = replace(_TYPING, best_first=best_first)
    return _search(vault, untrusted_words, case, most, manner)


def find_files(
    vault: OpenVault, untrusted_words: str, case: CaseId | None, most: int, *, best_first: bool
) -> SearchPage:
    """Files of notes that hold the words, as far as they have been read for them."""
    manner = replace(_TYPING, best_first=best_first, in_files=True)
    return _search(vault, untrusted_words, case, most, manner)


def _search(
    vault: OpenVault, untrusted_words: str, case: CaseId | None, most: int, manner: Manner
) -> SearchPage:
    try:
        return vault.reading.search(untrusted_words, case, most, manner)
    except Refusal as refusal:
        if refusal.code is not RefusalCode.BAD_SEARCH:
            raise
        return _NOTHING


def _entry_named_in(vault: OpenVault, untrusted_words: str) -> SearchPage | None:
    words = (word.strip(",.;") for word in untrusted_words.split())
    for word in words:
        if word.startswith(_OF_ENTRY):
            with suppress(Refusal):  # unknown here, or no id at all: words like any other
                entry = vault.reading.entry(EntryId(vault.reading.find(word, "e")))
                shown = entry.current_text[:_SHOWN]
                hit = SearchHit(entry.id, entry.case, shown, (), entry.type, entry.recorded_ms)
                return SearchPage((hit,), 1)
    return None


# --- how names compare


def _bare(initials: str) -> str:
    return folded(initials).replace(".", "").replace(" ", "")


def _initials(line: CaseLine) -> str:
    return _bare(line.young_person.initials) if line.young_person is not None else ""


def _are_initials(initials: str, word: str) -> bool:
    return bool(initials) and initials.startswith(_bare(word) or " ")


def _is_case(listed: _Listed, words: tuple[str, ...]) -> bool:
    return all(
        starts_word(listed.codename, word) or _are_initials(listed.initials, word)
        for word in words
    )


def _is_person(person: _Person, words: tuple[str, ...]) -> bool:
    """The young person's initials are the case's own: they bring the case, not a second row."""
    if _tells_names(words) and any(_is_named(name, words) for name in person.full_names):
        return True
    is_young = person.named.part is Part.YOUNG_PERSON
    return not is_young and len(words) == 1 and _are_initials(person.initials, words[0])


def _tells_names(words: tuple[str, ...]) -> bool:
    """One Latin letter begins the names of many: it shows nobody's."""
    return any(len(word) > 1 or not word.isascii() for word in words)


def _is_named(folded_name: str, words: tuple[str, ...]) -> bool:
    return all(starts_word(folded_name, word) for word in words)


def _codename(listed: _Listed) -> str:
    return listed.codename


def _first_name(person: _Person) -> str:
    return person.full_names[0] if person.full_names else ""


def _leading(
    found: Iterable[T], most: int, words: tuple[str, ...], name: Callable[[T], str]
) -> list[T]:
    """First those whose name begins with what was typed first, then as they come."""
    every = list(found)
    every.sort(key=lambda each: not name(each).startswith(words[0]))
    return every[:most]


# --- what is told of them


def _case_found(listed: _Listed, words: tuple[str, ...]) -> CaseFound:
    line = listed.line
    young = line.young_person
    return CaseFound(
        line.id,
        marked(line.codename, words),
        _marked_initials("" if young is None else young.initials, words),
        line.status,
    )


def _person_found(person: _Person, codename: str, words: tuple[str, ...]) -> PersonFound:
    named = person.named
    pairs = zip(named.full_names, person.full_names, strict=True)
    names = (shown for shown, each in pairs if _is_named(each, words))
    name = next(names, None) if _tells_names(words) else None
    return PersonFound(
        named.case,
        codename,
        named.person,
        _marked_initials(named.initials, words),
        named.part,
        None if name is None else marked(name, words),
    )


def _marked_initials(initials: str, words: tuple[str, ...]) -> Marked:
    is_found = any(_are_initials(_bare(initials), word) for word in words)
    return Marked(initials, ((0, len(initials)),) if is_found else ())
