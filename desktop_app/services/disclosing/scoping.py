"""Which notes a handoff is about: by days, disciplines, owners, types, people, or singly."""

from collections.abc import Callable, Iterator
from datetime import timedelta

from desktop_app.domain.disclosing import Scope
from desktop_app.domain.ids import EntryId
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.occurred import instant_ms
from desktop_app.services.disclosing.material import Material
from desktop_app.services.opened import OpenVault
from desktop_app.services.owners import owners_of

_Test = Callable[[EntryId, TimelineEntry], bool]


def in_scope(vault: OpenVault, scope: Scope, material: Material) -> frozenset[EntryId]:
    """The notes that are meant. With any limit set, one that no line shows is not."""
    tests = tuple(_tests(vault, scope, material))
    if not tests:
        return frozenset(material.beneath)
    return frozenset(
        note for note, line in material.lines.items() if all(test(note, line) for test in tests)
    )


def _tests(vault: OpenVault, scope: Scope, material: Material) -> Iterator[_Test]:
    if scope.since is not None or scope.until is not None:
        yield _within_days(vault, scope)
    if scope.disciplines:
        wanted = {discipline.value for discipline in scope.disciplines}
        yield (
            lambda note, line: (
                material.bodies[note].get("discipline", line.author.discipline.value) in wanted
            )
        )
    if scope.owners:
        owners = owners_of(vault)
        yield (
            lambda note, line: (
                owners.names.get(owners.of(material.entries[note]), line.author.agency)
                in scope.owners
            )
        )
    if scope.types:
        types = {kind.value for kind in scope.types}
        yield lambda _, line: str(line.type) in types
    if scope.people:
        yield _with_people(scope, material)
    if scope.only:
        only = {note for id_ in scope.only for note in material.notes_of(id_)}
        yield lambda note, _: note in only


def _within_days(vault: OpenVault, scope: Scope) -> _Test:
    """Whether any of it happened between; what nobody can date counts by when it was recorded."""
    first = None if scope.since is None else vault.midnight_ms(scope.since)
    after = None if scope.until is None else vault.midnight_ms(scope.until + timedelta(days=1))

    def test(_: EntryId, line: TimelineEntry) -> bool:
        began = ended = line.recorded_ms
        if line.start is not None:
            began = instant_ms(line.start, vault.midnight_ms)
            ended = instant_ms(line.end or line.start, vault.midnight_ms)
        return (first is None or ended >= first) and (after is None or began < after)

    return test


def _with_people(scope: Scope, material: Material) -> _Test:
    wanted = {
        name.casefold()
        for person in material.seen.people
        if person.id in scope.people
        for name in (person.full_name, person.initials)
        if name
    }
    return lambda _, line: any(name.casefold() in wanted for name in line.present)
