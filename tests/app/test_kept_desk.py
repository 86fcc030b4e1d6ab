"""Words half typed in a dialog lie in the vault beside the drafts, each in its own place."""

import pytest

from desktop_app.app.kept_desk import KeptDesk
from desktop_app.app.vaults import Session
from desktop_app.domain.ids import CaseId, base32
from desktop_app.services.kept_words import Slot

CASE, OTHER = CaseId(b"c" * 16), CaseId(b"o" * 16)
SLOT = Slot("episode", CASE, "abc")
NEIGHBOURS = [Slot("episode", CASE), Slot("episode", OTHER, "abc"), Slot("action", CASE, "abc")]


def test_what_is_kept_is_found_with_its_moment(dana: Session) -> None:
    desk = KeptDesk(dana)

    desk.keep(SLOT, {"place": "l’arrêt d’autobus"})

    kept = desk.find(SLOT)
    assert kept is not None
    assert kept.words == {"place": "l’arrêt d’autobus"}
    assert kept.saved_ms == dana.vault.clock.now_ms()


@pytest.mark.parametrize("neighbour", NEIGHBOURS)
def test_each_dialog_case_and_thing_has_a_place_of_its_own(dana: Session, neighbour: Slot) -> None:
    desk = KeptDesk(dana)
    desk.keep(neighbour, {"place": "elsewhere"})

    desk.keep(SLOT, {"place": "here"})
    desk.keep(SLOT, {})

    kept = desk.find(neighbour)
    assert desk.find(SLOT) is None
    assert kept is not None
    assert kept.words == {"place": "elsewhere"}


def test_bytes_that_say_nothing_are_no_words(dana: Session) -> None:
    desk = KeptDesk(dana)
    desk.keep(SLOT, {"place": "here"})
    place = f"dialog/episode/{base32(CASE)}/abc"
    dana.vault.drawer.save_draft(place, b"\xc1", 0)

    assert desk.find(SLOT) is None
