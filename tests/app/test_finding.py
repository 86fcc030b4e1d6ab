"""The search over a real vault: names are noted before they are shown, or not shown at all."""

from dataclasses import replace

from desktop_app.app.finding import FindingDesk
from desktop_app.app.vaults import Session
from desktop_app.domain.case import NewPerson
from desktop_app.domain.codes import NoteType, Part
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.cases import add_person, find_case
from desktop_app.services.notes import add_note
from desktop_app.services.searches import SearchKind, name_searches

RUTH = NewPerson(full_name="Ruth Marten", initials="R.M.", part=Part.KIN)


def add_ruth(dana: Session) -> None:
    """Ruth, and a note that she was there."""
    case = find_case(dana.vault, "Cedar-0412")
    add_person(dana.vault, case, RUTH)
    new = NewNote(
        type=NoteType.CONTACT,
        occurred=parse_occurred("2026-11-20T10:00-06:00"),
        text="Ruth showed me the beading.",
        audience=WHOLE_TEAM,
    )
    add_note(dana.vault, case, new)


def test_one_look_for_names_is_noted_once_and_one_for_other_words_never(dana: Session) -> None:
    add_ruth(dana)
    lookup = FindingDesk(dana).begin()

    lookup.names("cedar")
    lookup.names("rm")
    before = name_searches(dana.vault)
    lookup.names("ru")
    lookup.names("rut")

    assert before == ()
    assert [search.kind for search in name_searches(dana.vault)] == [SearchKind.SHOWN]


def test_nothing_typed_is_kept_and_a_search_for_words_leaves_no_trace(dana: Session) -> None:
    add_ruth(dana)
    before = _kept(dana)
    lookup = FindingDesk(dana).begin()

    lookup.notes("beading", None, best_first=True)
    lookup.names("cedar")
    after_words = _kept(dana)
    lookup.names("ruth mar")
    lookup.names("555-0142")
    after_names = _kept(dana)

    assert after_words == before
    assert set(after_names) - set(before) == {"searches"}
    assert not {b"ruth", b"Ruth", b"0142", b"beading"} & set(_parts(after_names["searches"]))


def _kept(dana: Session) -> dict[str, bytes]:
    """Every local setting."""
    with dana.database._engine.connect() as db:
        return dict(db.exec_driver_sql("select name, value from meta").all())


def _parts(kept: bytes) -> list[bytes]:
    """Every run of eight bytes and shorter, wherever it begins."""
    return [kept[at : at + size] for at in range(len(kept)) for size in range(4, 9)]


def test_entries_come_with_the_codename_of_their_case(dana: Session) -> None:
    add_ruth(dana)
    lookup = FindingDesk(dana).begin()

    notes = lookup.notes("beadi", None, best_first=False)

    (hit,) = notes.page.hits
    assert notes.codenames[hit.case] == "Cedar-0412"
    assert [case.codename.text for case in lookup.recent.cases] == ["Cedar-0412"]


def test_a_vault_that_cannot_keep_account_shows_nobody_by_name(dana: Session) -> None:
    add_ruth(dana)
    desk = FindingDesk(replace(dana, database=replace(dana.database, read_only=True)))
    lookup = desk.begin()

    by_name, by_initials = lookup.names("ruth"), lookup.names("rm")
    desk.opened_person()

    assert by_name.people == ()
    assert [one.name for one in by_initials.people] == [None]
    assert name_searches(dana.vault) == ()
