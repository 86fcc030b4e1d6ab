"""Views of a line, kept in a real vault."""

import random
from dataclasses import replace

import msgspec

from desktop_app.app.casework import CaseDesk
from desktop_app.app.vaults import Session
from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.ids import CaseId
from desktop_app.services.cases import find_case
from desktop_app.services.ports import Order, State, TimelineQuery
from desktop_app.ui.case.facet_codes import Present
from desktop_app.ui.case.facet_model import FacetModel
from desktop_app.ui.case.view import View
from tests.bench.hands import CaseWriter, Colleague
from tests.bench.made_up import Words
from tests.bench.vaults import know
from tests.people import CEDAR

_OTHER_CASE = CaseId(b"\x07" * 16)
_LATE_POLICE = View(
    "Late, police", (Discipline.POLICE, NoteType.MISSING, State.LATE, Order.RECORDED)
)


def test_a_view_that_names_nobody_is_offered_in_every_case_until_it_is_removed(
    dana: Session,
) -> None:
    desk, case = CaseDesk(dana), find_case(dana.vault, CEDAR.codename)

    desk.save_view(case, _LATE_POLICE)
    offered = desk.views(case), desk.views(_OTHER_CASE)
    desk.remove_view(_OTHER_CASE, _LATE_POLICE)

    assert offered == ((_LATE_POLICE,), (_LATE_POLICE,))
    assert desk.views(case) == ()


def test_a_view_that_names_somebody_stays_with_its_case(dana: Session) -> None:
    desk, case = CaseDesk(dana), find_case(dana.vault, CEDAR.codename)
    with_aunt = View("With her aunt", (Present("R.M., aunt"),))

    desk.save_view(case, with_aunt)

    assert (desk.views(case), desk.views(_OTHER_CASE)) == ((with_aunt,), ())


def test_a_view_of_the_same_name_is_replaced(dana: Session) -> None:
    desk, case = CaseDesk(dana), find_case(dana.vault, CEDAR.codename)
    later = replace(_LATE_POLICE, codes=(State.LATE,))

    desk.save_view(case, _LATE_POLICE)
    desk.save_view(case, later)

    assert desk.views(case) == (later,)


def test_a_view_by_writer_finds_what_they_wrote(dana: Session) -> None:
    chance, desk = random.Random(7), CaseDesk(dana)
    case = find_case(dana.vault, CEDAR.codename)
    owen = Colleague.met(chance, "Owen Harada", Discipline.POLICE)
    know(dana, (owen,), chance)
    written = CaseWriter(chance, Words.seeded(1), case, (owen,)).notes(4)
    dana.vault.book.ingest([entry.line for entry in written], "test")
    facets = desk.facets(case)
    desk.save_view(case, View("Owen", (*facets.writers, *facets.agencies)))

    (view,) = desk.views(case)
    model = FacetModel()
    model.switch_on(view.codes)

    found = desk.timeline(model.narrowed(TimelineQuery(case=case)))
    assert found.total == sum(facets.writers.values()) > 0
    assert [code.name for code in view.codes if not isinstance(code, str)] == [
        "Owen Harada",
        "Agency of Owen Harada",
    ]


def test_what_a_newer_program_narrows_by_is_left_out_and_what_can_not_be_read_not_offered(
    dana: Session,
) -> None:
    drawer, case = dana.vault.drawer, find_case(dana.vault, CEDAR.codename)
    newer = {"states": ["late", "translated"], "weather": ["snow"]}
    drawer.save_view(None, "Newer", msgspec.msgpack.encode(newer))
    drawer.save_view(None, "Broken", b"\xc1")

    views = CaseDesk(dana).views(case)

    assert views == (View("Newer", (State.LATE,)),)
