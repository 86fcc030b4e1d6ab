"""Every service that shows, finds or gives out something writes to the access log: all of them."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from desktop_app.app.writing_out import write_new
from desktop_app.domain.access import Access
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.caseload import Excerpt, Naming
from desktop_app.domain.episode import EpisodeKind, NewEpisode
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, ObjectId
from desktop_app.services import crown_disclosure
from desktop_app.services.access import events
from desktop_app.services.access_reading import log_to_write_out
from desktop_app.services.audiences import AGENCY, channel_of
from desktop_app.services.caseload import caseload, sheet_of
from desktop_app.services.cases import find_case
from desktop_app.services.copies import note_copy
from desktop_app.services.episodes import begin_episode, whereabouts
from desktop_app.services.indexes import actions_index, handed_index
from desktop_app.services.looks import (
    note_file_seen,
    note_limited,
    note_people_found,
    take_out,
)
from desktop_app.services.own_record import own_record
from desktop_app.services.restricted import enter
from tests.services.conftest import Person

Deed = Callable[[Person, Person], object]


def file_of(person: Person) -> Attachment:
    """A file on the case's line."""
    person.file("plan.txt", b"She walks home with her aunt.")
    return person.line()[-1].attachments[0]


def show_limited(dana: Person, _owen: Person) -> None:
    audience = channel_of(dana.vault, dana.case, AGENCY)
    dana.note("For the agency alone.", audience)
    note_limited(dana.vault, dana.case, dana.line())


def show_the_place(dana: Person, _owen: Person) -> None:
    new = NewEpisode(
        kind=EpisodeKind.PLACEMENT, start="2026-11-01", place="12 Quay St", audience=WHOLE_TEAM
    )
    begin_episode(dana.vault, dana.case, new)
    assert whereabouts(dana.vault, dana.case) is not None


def save_a_copy(dana: Person, _owen: Person) -> None:
    entry = dana.file("plan.txt", b"She walks home with her aunt.")
    note_copy(dana.vault, entry, dana.line()[-1].attachments[0].id)


def make_a_brief(dana: Person, owen: Person) -> None:
    dana.note("She is well.")
    request = HandoffRequest(
        case=dana.case,
        recipients=(owen.vault.me,),
        purpose="Disclosure.",
        authority="R. v. Stinchcombe.",
        audiences=frozenset({WHOLE_TEAM}),
    )
    package = crown_disclosure.plan_package(dana.vault, request)
    crown_disclosure.put_on_record(dana.vault, package, "00" * 32)


def hand_over(dana: Person, owen: Person) -> None:
    dana.note("She is well.")
    dana.hand_to(owen)


def write_the_caseload(dana: Person, _owen: Person) -> None:
    looked = caseload(dana.vault)
    sheet_of(dana.vault, looked, Excerpt(looked.rows), Naming())


DEEDS: Mapping[str, tuple[Access, Deed]] = MappingProxyType(
    {
        "a case is opened": (Access.OPENED_CASE, lambda d, _o: enter(d.vault, d.case)),
        "a case is asked for by name": (
            Access.OPENED_CASE,
            lambda d, _o: find_case(d.vault, "Cedar-0412"),
        ),
        "limited entries are shown": (Access.OPENED_ENTRY, show_limited),
        "a place is shown": (Access.REVEALED_PLACE, show_the_place),
        "a file is opened": (
            Access.OPENED_FILE,
            lambda d, _o: note_file_seen(d.vault, file_of(d)),
        ),
        "people are found by name": (
            Access.SEARCHED_NAME,
            lambda d, _o: note_people_found(d.vault, [ObjectId(b"p" * 16)]),
        ),
        "people are found by number": (
            Access.REVEALED_NUMBER,
            lambda d, _o: note_people_found(d.vault, [ObjectId(b"p" * 16)], by_number=True),
        ),
        "a copy is saved": (Access.EXPORTED, save_a_copy),
        "a file leaves": (Access.EXPORTED, lambda d, _o: take_out(d.vault, file_of(d).id)),
        "the log itself leaves": (Access.EXPORTED, lambda d, _o: log_to_write_out(d.vault)),
        "a caseload leaves": (Access.EXPORTED, write_the_caseload),
        "the actions index is printed": (
            Access.PRINTED,
            lambda d, _o: actions_index(d.vault, d.case),
        ),
        "the hand-over index is printed": (
            Access.PRINTED,
            lambda d, _o: handed_index(d.vault, d.case),
        ),
        "a case goes on paper": (Access.PRINTED, lambda d, _o: own_record(d.vault, d.case)),
        "its actions are printed": (
            Access.PRINTED,
            lambda d, _o: actions_index(d.vault, d.case),
        ),
        "what was handed over is printed": (
            Access.PRINTED,
            lambda d, _o: handed_index(d.vault, d.case),
        ),
        "a case is handed over": (Access.HANDED, hand_over),
        "a brief is made": (Access.HANDED, make_a_brief),
    }
)

LEAVING: Mapping[str, str] = MappingProxyType(
    {
        "app/access_desk.py": "log_to_write_out",
        "app/caseload_files.py": "sheet_of notes it",
        "app/casework.py": "note_copy",
        "app/crown_folder.py": "crown_disclosure.put_on_record notes it",
        "app/lending.py": "note_copy, by whoever lends",
        "app/index_writing.py": "actions_index and handed_index note it",
        "app/looking.py": "note_copy",
        "cli/access.py": "log_to_write_out",
        "cli/files.py": "take_out",
        "cli/reports.py": "own_record notes it",
        # No word of any case is in these.
        "app/agencies.py": "an invitation",
        "app/agency_desk.py": "an agency's card",
        "app/enrolling.py": "a request to join",
        "app/handing.py": "one's own card",
        "app/how_to_open.py": "how a bundle is opened",
        "cli/agency.py": "an agency's card, and what it said",
        "cli/cards.py": "one's own card",
        "app/standards_desk.py": "the rules of standards",
        "cli/standards.py": "the rules of standards",
    }
)
"""Every module that writes a file out of the vault, and by what that is noted."""


@pytest.mark.parametrize("deed", DEEDS)
def test_it_is_noted_by_ids_alone(dana: Person, owen: Person, deed: str) -> None:
    expected, do = DEEDS[deed]
    before = len(events(dana.vault))

    do(dana, owen)

    noted = events(dana.vault)[before:]
    assert expected.value in {each.what for each in noted}
    for line in dana.vault.access.lines():
        for word in (b"Marten", b"Cedar-0412", b"12 Quay", b"plan.txt", b"aunt.", b"Whitford"):
            assert word not in line


def test_whatever_writes_a_file_says_by_what_it_is_noted() -> None:
    root = Path(write_new.__code__.co_filename).parents[1]

    writing = {
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        if re.search(r"(?<!def )\bwrite_new\(", path.read_text("utf-8"))
    }

    assert writing == set(LEAVING)
