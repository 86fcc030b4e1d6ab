"""Going anywhere by a few letters: cases, the people in them, and what was written."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from desktop_app.domain.alike import Marked, folded, marked, starts_word
from desktop_app.domain.case import CaseLine, Named
from desktop_app.domain.codes import Part
from desktop_app.domain.identifiers import begins, identifiers_in
from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.services.cases import cases
from desktop_app.services.opened import OpenVault

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CaseFound:
    """A case, by its codename or its young person's initials."""

    case: CaseId
    codename: Marked
    initials: Marked
    status: str


@dataclass(frozen=True, slots=True)
class PersonFound:
    """Somebody in a case. Name and number are told only where they are what was looked for."""

    case: CaseId
    codename: str
    person: ObjectId
    initials: Marked
    part: Part
    name: Marked | None
    reached_at: Marked | None = None

    @property
    def is_told(self) -> bool:
        """Whether more is told of them than their initials."""
        return self.name is not None or self.reached_at is not None


@dataclass(frozen=True, slots=True)
class NamesFound:
    """The first cases and people of those that were found."""

    cases: tuple[CaseFound, ...] = ()
    people: tuple[PersonFound, ...] = ()

    @property
    def tells_people(self) -> bool:
        """Whether anybody was found by their name, or by how they are reached."""
        return any(person.is_told for person in self.people)


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
    reached_at: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Directory:
    """Every case and everybody in one, the newest case first: read once, then looked through.

    It holds names. Whoever reads it forgets it as soon as nobody is looking any more.
    """

    cases: tuple[_Listed, ...] = ()
    people: tuple[_Person, ...] = ()
    codenames: Mapping[CaseId, str] = field(default_factory=dict)


def read_directory(vault: OpenVault) -> Directory:
    """Cases and people as they are called now; nobody of a case that asks why it is opened."""
    lines = sorted(cases(vault, counted=False), key=lambda line: -(line.last_recorded_ms or 0))
    places = {line.id: place for place, line in enumerate(lines) if not line.is_covered}
    people = [_person(each) for each in vault.reading.everybody() if each.case in places]
    people.sort(key=lambda person: (places[person.named.case], person.full_names))
    return Directory(
        tuple(_Listed(line, folded(line.codename), _initials(line)) for line in lines),
        tuple(people),
        {line.id: line.codename for line in lines},
    )


def _person(named: Named) -> _Person:
    reached_at = (each for text in named.safe_contacts for each in identifiers_in(text))
    names = tuple(map(folded, named.full_names))
    return _Person(named, names, _bare(named.initials), tuple(reached_at))


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
    if _reached_at(person, words) is not None:
        return True
    is_young = person.named.part is Part.YOUNG_PERSON
    return not is_young and len(words) == 1 and _are_initials(person.initials, words[0])


def _reached_at(person: _Person, words: tuple[str, ...]) -> str | None:
    typed = " ".join(words)
    return next((each for each in person.reached_at if begins(each, typed)), None)


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
    reached_at = _reached_at(person, words)
    return PersonFound(
        named.case,
        codename,
        named.person,
        _marked_initials(named.initials, words),
        named.part,
        None if name is None else marked(name, words),
        None if reached_at is None else Marked(reached_at, ((0, len(reached_at)),)),
    )


def _marked_initials(initials: str, words: tuple[str, ...]) -> Marked:
    is_found = any(_are_initials(_bare(initials), word) for word in words)
    return Marked(initials, ((0, len(initials)),) if is_found else ())
