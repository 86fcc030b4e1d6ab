"""Drafts on disk: what can't be read is no draft, and is left where it lies."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_app.app import drafts
from desktop_app.app.vaults import Session
from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import Audience, CaseId, base32
from desktop_app.services.cases import find_case
from desktop_app.services.opened import OpenVault
from desktop_app.services.vault_rooms import Drawer
from desktop_app.ui.composer.draft import ChosenFile, Draft
from desktop_app.ui.composer.when import When

FIRST_VERSION = (
    "8ba474797065aa686f6d655f7669736974a47768656e86a9707265636973696f6ea56578616374a3646179aa"
    "323032362d31312d3231a474696d65a831323a30303a3030a7656e645f646179aa323032362d31312d3231a8"
    "656e645f74696d65a831323a30303a3030ad69735f77686f6c655f64617973c2ac756e636c6561725f74696d"
    "65ae79657374657264617920323a3330a5706c616365ad53696f7578204c6f6f6b6f7574a770726573656e74"
    "92a44a2e4d2eaf522e4d2e2c20636172656769766572a474657874d93f5368652061736b656420666f722054"
    "687572736461792e20c2abc2a04269656e74c3b4742ec2a0c2bb20e19380e190a6e19083e194ade1908de190"
    "8fe190a3ab6c6174655f726561736f6eb64e6f207369676e616c20617420746865206c616b652ea861756469"
    "656e6365af615f6162636465666768696a6b6c6da566696c65739188ae756e747275737465645f6e616d65a8"
    "706c616e2e706466a46d696d65af6170706c69636174696f6e2f706466a473697a650ca470617468a8706c61"
    "6e2e706466a6706173746564c400a868616e646c696e67a3616464ab65766964656e63655f6e6fa0a46b6570"
    "74c0a6616d656e6473c0a6726561736f6ea0"
)
NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
DRAFT = Draft(when=When.at(NOON), text="She asked for Thursday.")
WHOLE = Draft(
    type=NoteType.HOME_VISIT,
    when=When.at(NOON),
    unclear_time="yesterday 2:30",
    place="Sioux Lookout",
    present=("J.M.", "R.M., caregiver"),
    text="She asked for Thursday. «\u00a0Bientôt.\u00a0» ᓀᐦᐃᔭᐍᐏᐣ",
    late_reason="No signal at the lake.",
    audience=Audience("a_abcdefghijklm"),
    files=(ChosenFile.of(Path("plan.pdf"), "application/pdf", 12),),
)


@dataclass
class CutShort:
    """A drawer of a program that is killed after some steps."""

    drawer: Drawer
    steps: int

    def __getattr__(self, name: str) -> Any:
        return getattr(self.drawer, name)

    def save_draft(self, slot: str, body: bytes, now_ms: int) -> None:
        self._step()
        self.drawer.save_draft(slot, body, now_ms)

    def drop_draft(self, slot: str) -> None:
        self._step()
        self.drawer.drop_draft(slot)

    def _step(self) -> None:
        if not self.steps:
            raise KeyboardInterrupt
        self.steps -= 1


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
def test_damaged_bytes_are_no_draft_and_the_next_one_is_not_written_over_them(
    dana: Session, case: CaseId, body: bytes
) -> None:
    dana.vault.drawer.save_draft(base32(case), body, 1)

    found = drafts.find(dana.vault, case, None)
    drafts.keep(dana.vault, case, DRAFT)

    saved = dana.vault.drawer.draft(f"{base32(case)}#1")
    assert found is None
    assert saved is not None
    assert saved.body == body
    assert drafts.find(dana.vault, case, None) == DRAFT


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


# --- another version of the program


def kept_by_another(vault: OpenVault, case: CaseId, **changed: object) -> None:
    """The draft as a version wrote it that has other kinds, names and fields."""
    drafts.keep(vault, case, DRAFT)
    saved = vault.drawer.draft(base32(case))
    assert saved is not None
    said = msgspec.msgpack.decode(saved.body)
    vault.drawer.save_draft(base32(case), msgspec.msgpack.encode({**said, **changed}), 1)


@pytest.mark.parametrize(
    "changed",
    [
        {"type": "ceremony"},
        {"audience": {"tag": "case"}},
        {"files": [{"name": "plan.pdf"}]},
        {"when": "2026-11-21"},
        {"spelling": True},
        {"place": None, "present": "J.M."},
    ],
    ids=["a kind", "an audience", "a file", "a time", "a new field", "two fields"],
)
def test_of_a_draft_that_another_version_wrote_the_words_are_found(
    dana: Session, case: CaseId, changed: dict[str, object]
) -> None:
    kept_by_another(dana.vault, case, **changed)

    found = drafts.find(dana.vault, case, None)

    assert found is not None
    assert found.text == DRAFT.text


def test_a_draft_of_the_first_version_is_read_for_ever(dana: Session, case: CaseId) -> None:
    body = bytes.fromhex(FIRST_VERSION)
    dana.vault.drawer.save_draft(base32(case), body, 1)

    assert drafts.find(dana.vault, case, None) == WHOLE


@pytest.mark.parametrize("steps", range(1, 6))
def test_changing_places_loses_nothing_wherever_it_is_cut_short(
    dana: Session, case: CaseId, steps: int
) -> None:
    vault = dana.vault
    for words in ("first", "second"):
        drafts.keep(vault, case, replace(DRAFT, text=words))
        drafts.set_aside(vault, case)
    drafts.keep(vault, case, replace(DRAFT, text="third"))

    with suppress(KeyboardInterrupt):
        drafts.take_up(replace(vault, drawer=CutShort(vault.drawer, steps)), case, 0)

    left = [drafts.find(vault, case, None), *drafts.aside(vault, case)]
    assert {said(one) for one in left} == {"first", "second", "third"}
