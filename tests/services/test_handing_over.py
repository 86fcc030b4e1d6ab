"""Handing over: the same record on both sides, told only once, and trust that is shown."""

from dataclasses import replace
from typing import cast

import pytest

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.codes import Flag, Standing
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, Audience, CaseId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.attachment_field import body_of_files
from desktop_app.ledger.draft import Draft
from desktop_app.services.attaching import attaching
from desktop_app.services.cards import confirm_card, find_card
from desktop_app.services.cases import open_case
from desktop_app.services.checking import verify_vault
from desktop_app.services.notes import amend_note
from tests.ledger.devices import Device
from tests.outside.forging import taken_apart
from tests.people import CEDAR
from tests.services.conftest import Person


def test_what_was_handed_over_reads_the_same_on_both_sides(dana: Person, owen: Person) -> None:
    first = dana.note("Back on Sunday.")
    amend_note(dana.vault, first, reason="Heard wrongly.", text="Back on Monday.")

    owen.accept(dana.hand_to(owen))

    ours, theirs = dana.line(), owen.line()
    assert [(e.id, e.text, e.current_text, e.author) for e in theirs] == [
        (e.id, e.text, e.current_text, e.author) for e in ours
    ]
    assert verify_vault(owen.vault).ok


def test_accepting_the_same_bundle_again_adds_nothing_but_that_it_was_accepted(
    dana: Person, owen: Person
) -> None:
    dana.note("Once is enough.")
    bundle = dana.hand_to(owen)
    owen.accept(bundle)
    before = len(owen.line())

    again = owen.accept(bundle)

    assert (again.entries, len(owen.line())) == (0, before)


def test_both_sides_go_on_writing_in_the_same_channel(dana: Person, owen: Person) -> None:
    dana.note("From child protection.")
    owen.accept(dana.hand_to(owen))
    owen.note("From the police.", occurred="2026-11-20T11:00-06:00")

    dana.accept(owen.hand_to(dana, name="back"))

    assert [entry.text for entry in dana.line()] == ["From child protection.", "From the police."]
    assert verify_vault(dana.vault).ok


def test_the_series_counts_on_and_names_the_bundle_before(dana: Person, owen: Person) -> None:
    dana.hand_to(owen)
    dana.hand_to(owen, name="b")

    sent = [entry.shown or {} for entry in dana.vault.book.things(dana.case, "handoff/1")]

    assert [said["number"] for said in sent] == [1, 2]
    assert sent[0]["series"] == sent[1]["series"]


def test_two_codenames_that_are_alike_are_told_apart(dana: Person, owen: Person) -> None:
    open_case(owen.vault, CEDAR)

    owen.accept(dana.hand_to(owen))

    names = sorted(line.codename for line in owen.vault.reading.cases())
    assert names == ["Cedar-0412", "Cedar-0412 (2)"]


def test_a_false_code_confirms_nobody(dana: Person, owen: Person) -> None:
    with pytest.raises(Refusal) as refused:
        confirm_card(dana.vault, owen.vault.me.printed, "00000 " * 6, met=True)

    assert refused.value.code is RefusalCode.CARD_CODE_DIFFERS


def test_entries_of_somebody_met_in_person_carry_no_doubt(dana: Person, owen: Person) -> None:
    dana.note("A first word.")
    owen.accept(dana.hand_to(owen))

    standing = find_card(owen.vault, dana.vault.me.printed).standing

    assert standing is Standing.MET
    assert not any({Flag.VOUCHED, Flag.UNVERIFIED} & entry.flags for entry in owen.line())
    assert {entry.audience for entry in owen.line()} == {WHOLE_TEAM}


def test_somebody_only_a_closed_circle_knows_of_is_not_named_in_the_readable_record(
    dana: Person, owen: Person
) -> None:
    dana.note("For the whole team.")
    told = Draft(
        case=dana.case,
        audience=Audience("d_police"),
        kind=kinds.PERSON,
        about=ObjectId(b"\x05" * 16),
        body={"full_name": "Kit Anders", "initials": "K.A.", "part": "witness"},
    )
    dana.vault.book.append(dana.vault.pen, [told])

    bundle = dana.hand_to(owen)

    parts = taken_apart(bundle, owen.session.identity)
    assert [name for name, content in parts.items() if b"Kit Anders" in content] == []


def test_an_entry_that_lies_about_a_files_length_does_not_stop_the_case_from_leaving(
    dana: Person, owen: Person
) -> None:
    with attaching(dana.vault, dana.case) as files:
        true = files.keep("plan.txt", "text/plain", [b"The safety plan."])
        for file in (replace(true, size=true.size + 1), true):
            dana.vault.book.append(dana.vault.pen, [_naming(dana.case, file)])

    parts = taken_apart(dana.hand_to(owen), owen.session.identity)

    assert b"The safety plan." in parts.values()


def test_logs_of_throw_away_keys_do_not_keep_a_case_from_leaving(
    dana: Person, owen: Person
) -> None:
    channel = (dana.case, WHOLE_TEAM)
    thrown_away = [Device.named(f"thrown away {number}") for number in range(2_600)]
    dana.vault.book.ingest(
        [
            device.write(kinds.NOTE, device.name, {"text/0000": "x"}, channel=channel).line
            for device in thrown_away
        ],
        "a hostile bundle",
    )

    owen.accept(dana.hand_to(owen))

    sent = [entry.shown or {} for entry in dana.vault.book.things(dana.case, kinds.HANDOFF)]
    told = [log for said in sent for log in cast("list[object]", said["logs"])]
    assert {said["number"] for said in sent} == {1}
    assert len(told) == 2_601
    assert verify_vault(owen.vault).ok


def _naming(case: CaseId, file: Attachment) -> Draft:
    body = {"type": "document", **body_of_files([file])}
    about = ObjectId(bytes([file.size]) * 16)
    return Draft(case=case, audience=WHOLE_TEAM, kind=kinds.NOTE, about=about, body=body)
