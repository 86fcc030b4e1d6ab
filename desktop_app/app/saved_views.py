"""Views of a line as they lie in the vault: codes and ids, so that a name may change meanwhile."""

from collections.abc import Iterable, Iterator

import msgspec

from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.ids import CaseId, DeviceKey, PersonId
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Order, State
from desktop_app.services.writers import Writer, WritingAgency
from desktop_app.ui.case.facet_codes import Code, Present
from desktop_app.ui.case.view import View


class _Agency(msgspec.Struct, frozen=True):
    key: bytes
    name: str
    devices: tuple[bytes, ...]


class _Writer(msgspec.Struct, frozen=True):
    person: bytes
    agency_key: bytes
    name: str
    agency: str
    discipline: str
    devices: tuple[bytes, ...]


class _Kept(msgspec.Struct, frozen=True, omit_defaults=True):
    """Codes of a kind that a newer program knows are left out when they are read here."""

    disciplines: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    writers: tuple[_Writer, ...] = ()
    agencies: tuple[_Agency, ...] = ()
    present: tuple[str, ...] = ()
    by_recording: bool = False


def saved_views(vault: OpenVault, case: CaseId) -> tuple[View, ...]:
    """The views offered in a case, by name; one that can't be read is not offered."""
    return tuple(_read(vault.drawer.views(case)))


def save_view(vault: OpenVault, case: CaseId, view: View) -> None:
    """Keep a view; one that names nobody is kept for every case."""
    vault.drawer.save_view(_scope(case, view), view.name, msgspec.msgpack.encode(_kept(view)))


def remove_view(vault: OpenVault, case: CaseId, view: View) -> None:
    """Let a view go."""
    vault.drawer.drop_view(_scope(case, view), view.name)


def _scope(case: CaseId, view: View) -> CaseId | None:
    return case if view.names_somebody else None


def _read(stored: Iterable[tuple[str, bytes]]) -> Iterator[View]:
    for name, body in stored:
        try:
            kept = msgspec.msgpack.decode(body, type=_Kept)
        except (msgspec.ValidationError, msgspec.DecodeError):
            continue
        yield View(name, tuple(_codes(kept)))


def _kept(view: View) -> _Kept:
    codes = view.codes
    return _Kept(
        disciplines=tuple(each.value for each in codes if isinstance(each, Discipline)),
        types=tuple(each.value for each in codes if isinstance(each, NoteType)),
        states=tuple(each.value for each in codes if isinstance(each, State)),
        writers=tuple(
            _Writer(
                each.person,
                each.agency_key,
                each.name,
                each.agency,
                each.discipline.value,
                tuple(sorted(each.devices)),
            )
            for each in codes
            if isinstance(each, Writer)
        ),
        agencies=tuple(
            _Agency(each.key, each.name, tuple(sorted(each.devices)))
            for each in codes
            if isinstance(each, WritingAgency)
        ),
        present=tuple(each.name for each in codes if isinstance(each, Present)),
        by_recording=Order.RECORDED in codes,
    )


def _codes(kept: _Kept) -> Iterator[Code]:
    yield from (each for each in Discipline if each.value in kept.disciplines)
    yield from (each for each in NoteType if each.value in kept.types)
    yield from (each for each in State if each.value in kept.states)
    yield from map(_writer, kept.writers)
    yield from (
        WritingAgency(
            key=DeviceKey(each.key),
            name=each.name,
            devices=frozenset(map(DeviceKey, each.devices)),
        )
        for each in kept.agencies
    )
    yield from map(Present, kept.present)
    if kept.by_recording:
        yield Order.RECORDED


def _writer(kept: _Writer) -> Writer:
    return Writer(
        person=PersonId(kept.person),
        agency_key=DeviceKey(kept.agency_key),
        name=kept.name,
        agency=kept.agency,
        discipline=Discipline(kept.discipline),
        devices=frozenset(map(DeviceKey, kept.devices)),
    )
