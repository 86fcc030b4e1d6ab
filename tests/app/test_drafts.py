"""Drafts on disk: what can't be read is no draft, and is left where it lies."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop_app.app import drafts
from desktop_app.app.vaults import Session
from desktop_app.domain.ids import CaseId, base32
from desktop_app.services.cases import find_case
from desktop_app.ui.composer.draft import Draft
from desktop_app.ui.composer.when import When

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


def said(draft: Draft | None) -> str:
    return "" if draft is None else draft.text


def test_drafts_are_set_aside_listed_and_change_places(dana: Session, case: CaseId) -> None:
    vault = dana.vault
    for words in ("first", "second"):
        drafts.keep(vault, case, replace(DRAFT, text=words))
        drafts.set_aside(vault, case)
    drafts.keep(vault, case, replace(DRAFT, text="third"))

    taken = drafts.take_up(vault, case, 0)

    assert said(taken) == "first"
    assert said(drafts.find(vault, case, None)) == "first"
    assert [one.text for one in drafts.aside(vault, case)] == ["third", "second"]


def test_a_draft_taken_up_beside_nothing_leaves_no_gap(dana: Session, case: CaseId) -> None:
    vault = dana.vault
    for words in ("first", "second", "third"):
        drafts.keep(vault, case, replace(DRAFT, text=words))
        drafts.set_aside(vault, case)

    taken = drafts.take_up(vault, case, 0)

    assert said(taken) == "first"
    assert sorted(one.text for one in drafts.aside(vault, case)) == ["second", "third"]


def test_one_that_cannot_be_read_is_passed_over_and_kept(dana: Session, case: CaseId) -> None:
    vault = dana.vault
    vault.drawer.save_draft(f"{base32(case)}#1", b"\xc1", 1)
    vault.drawer.save_draft(base32(case), b"", 1)
    drafts.keep(vault, case, DRAFT)
    drafts.set_aside(vault, case)

    taken = drafts.take_up(vault, case, 0)

    damaged = vault.drawer.draft(f"{base32(case)}#1")
    assert said(taken) == DRAFT.text
    assert damaged is not None
    assert damaged.body == b"\xc1"
    assert drafts.aside(vault, case) == ()


def test_a_number_that_is_not_in_the_list_changes_nothing(dana: Session, case: CaseId) -> None:
    drafts.keep(dana.vault, case, DRAFT)

    assert drafts.take_up(dana.vault, case, 4) == DRAFT
