"""Drafts on disk: what can't be read is no draft, and is left where it lies."""

from datetime import UTC, datetime

import pytest

from desktop_app.app import drafts
from desktop_app.app.vaults import Session
from desktop_app.domain.ids import CaseId, base32
from desktop_app.services.cases import find_case
from desktop_app.ui.composer.draft import Draft, When

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
DRAFT = Draft(when=When.at(NOON), text="She asked for Thursday.")


@pytest.fixture
def case(dana: Session) -> CaseId:
    return find_case(dana.vault, "Cedar-0412")


def test_a_draft_is_found_as_it_was_kept(dana: Session, case: CaseId) -> None:
    drafts.keep(dana.vault, case, DRAFT)

    found = drafts.find(dana.vault, case, None)

    assert found == DRAFT


@pytest.mark.parametrize(
    "body",
    [b"", b"\xc1", b"\x00", b"not msgpack at all", b"\x81\xa4text\xa4\xff\xfe\xfd\xfc", b"\x80"],
    ids=["nothing", "a byte never used", "a number", "a letter", "no UTF-8", "no fields"],
)
def test_damaged_bytes_are_no_draft_and_stay_where_they_are(
    dana: Session, case: CaseId, body: bytes
) -> None:
    dana.vault.drawer.save_draft(base32(case), body, 1)

    found = drafts.find(dana.vault, case, None)

    saved = dana.vault.drawer.draft(base32(case))
    assert found is None
    assert saved is not None
    assert saved.body == body


@pytest.mark.parametrize("cut", [1, 10, 40])
def test_a_draft_that_was_cut_short_is_none(dana: Session, case: CaseId, cut: int) -> None:
    drafts.keep(dana.vault, case, DRAFT)
    whole = dana.vault.drawer.draft(base32(case))
    assert whole is not None
    dana.vault.drawer.save_draft(base32(case), whole.body[:-cut], 1)

    assert drafts.find(dana.vault, case, None) is None
