"""What a handoff stands on is checked before anything is sealed, and said in the record."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.app.card_reader import SignedCardReader
from desktop_app.app.new_vaults import create_vault
from desktop_app.cli.touring import meet
from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.consent import NewConsent
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, EntryId, ObjectId
from desktop_app.domain.rulebook import Policy
from desktop_app.ledger.canonical import b64
from desktop_app.services.cards import import_card, own_card_file
from desktop_app.services.cases import add_person
from desktop_app.services.consents import record_consent, resting_on, withdraw_consent
from desktop_app.services.grounds import check_ground
from tests.people import JO, OWEN, PASSPHRASE
from tests.services.conftest import Person
from tests.services.sealing import ASKS_FIRST, build, under


def asked(by: Person, to: Person, **said: object) -> HandoffRequest:
    """A copy of the case for somebody."""
    request = HandoffRequest(
        case=by.case,
        recipients=(to.vault.me,),
        purpose="Shared safety planning.",
        authority="She may be in danger this weekend.",
        audiences=frozenset({WHOLE_TEAM}),
    )
    return replace(request, **said)  # type: ignore[arg-type]


def consent_of(by: Person, *recipients: str, until: str = "") -> ObjectId:
    """A consent that Jo gave."""
    add_person(by.vault, by.case, JO)
    [person] = by.vault.reading.people(by.case)
    new = NewConsent(
        person=person.id,
        what="Her safety plan.",
        recipients=recipients or ("Rainy Lake Police",),
        purpose="Planning together.",
        given_on="2026-11-02",
        until=until,
    )
    record_consent(by.vault, by.case, new)
    return by.vault.consents.of(by.case)[-1].id


def on_record(by: Person) -> Mapping[str, object]:
    """What the last handoff says of itself."""
    return by.vault.book.things(by.case, "handoff/1")[-1].shown or {}


def test_a_handoff_under_a_consent_says_so_and_is_found_by_it(
    dana: Person, owen: Person, tmp_path: Path
) -> None:
    id_ = consent_of(dana)
    request = asked(dana, owen, consent=id_)

    sent = build(dana.session, request, tmp_path / "a.tlh", dana.vault)

    said = on_record(dana)
    [consent] = dana.vault.consents.of(dana.case)
    [resting] = resting_on(dana.vault, consent)
    assert (said["ground"], said["consent"]) == ("consent", b64(id_))
    assert "override" not in said
    assert said["sha256"] == sent.sha256
    assert (resting.bundle, resting.recipients) == (said["bundle"], (owen.vault.me.printed,))


def test_after_a_withdrawal_nothing_more_leaves_and_what_left_stays_on_record(
    dana: Person, owen: Person, tmp_path: Path
) -> None:
    request = asked(dana, owen, consent=consent_of(dana), ground="consent")
    build(dana.session, request, tmp_path / "a.tlh", dana.vault)
    [consent] = dana.vault.consents.of(dana.case)
    withdraw_consent(dana.vault, consent)

    with pytest.raises(Refusal) as refused:
        build(dana.session, request, tmp_path / "b.tlh", dana.vault)

    [withdrawn] = dana.vault.consents.of(dana.case)
    assert refused.value.code is RefusalCode.CONSENT_WITHDRAWN
    assert not (tmp_path / "b.tlh").exists()
    assert len(resting_on(dana.vault, withdrawn)) == 1


@pytest.mark.parametrize(("is_compared", "leaves"), [(False, False), (True, True)])
def test_a_consent_is_not_for_a_card_nobody_compared_that_bears_a_known_agencys_name(
    dana: Person, tmp_path: Path, is_compared: bool, leaves: bool
) -> None:
    colm = replace(OWEN, name="Colm Sabourin")
    stranger = create_vault(dana.session.world, tmp_path / "alike", PASSPHRASE, colm).session
    import_card(dana.vault, SignedCardReader(), own_card_file(stranger.vault))
    if is_compared:
        meet(dana.session, stranger)
    request = asked(dana, Person(stranger, tmp_path), consent=consent_of(dana))

    try:
        check_ground(dana.vault, request, {})
        left = True
    except Refusal as refusal:
        left = refusal.code is not RefusalCode.CONSENT_NOT_FOR_RECIPIENT
    stranger.close()

    assert left is leaves


def test_what_does_not_hold_is_refused_and_no_file_is_left(
    dana: Person, owen: Person, tmp_path: Path
) -> None:
    for_school, unknown = consent_of(dana, "Lakeside School"), ObjectId(b"a consent nobody")
    title = dana.vault.rulebook.grounds[2].title.told("fr")
    cases: list[tuple[dict[str, object], RefusalCode]] = [
        ({"ground": "a song"}, RefusalCode.GROUND_UNKNOWN),
        (
            {"ground": "duty_to_report_125", "kind": HandoffKind.OWNERSHIP},
            RefusalCode.GROUND_NOT_FOR_KIND,
        ),
        ({"ground": "cyfsa_292_1_g", "authority": title}, RefusalCode.REASON_MISSING),
        ({"ground": "consent"}, RefusalCode.CONSENT_MISSING),
        ({"consent": unknown}, RefusalCode.UNKNOWN_CONSENT),
        ({"consent": for_school}, RefusalCode.CONSENT_NOT_FOR_RECIPIENT),
        ({"ground": "phipa", "consent": for_school}, RefusalCode.CONSENT_NOT_FOR_RECIPIENT),
        ({"override": "It is late."}, RefusalCode.OVERRIDE_NOT_ALLOWED),
        ({"ground": "court_order", "override": "Late."}, RefusalCode.OVERRIDE_NOT_ALLOWED),
        ({"approval": EntryId(b"no approval at all")}, RefusalCode.APPROVAL_OF_ANOTHER),
    ]

    refused: list[RefusalCode] = []
    for said, _ in cases:
        with pytest.raises(Refusal) as refusal:
            build(dana.session, asked(dana, owen, **said), tmp_path / "a.tlh", dana.vault)
        refused.append(refusal.value.code)

    assert refused == [code for _, code in cases]
    assert not (tmp_path / "a.tlh").exists()
    assert dana.vault.book.things(dana.case, "handoff/1") == ()


def test_words_of_ones_own_are_enough_unless_the_agency_asks_for_a_ground(
    dana: Person, owen: Person
) -> None:
    request = asked(dana, owen)
    strict = under(dana.vault, Policy(ground_required=True))

    footing = check_ground(dana.vault, request, {})

    with pytest.raises(Refusal) as refused:
        check_ground(strict, request, {})
    assert footing.ground == ""
    assert refused.value.code is RefusalCode.GROUND_UNKNOWN


def test_a_ground_that_is_not_in_force_yet_carries_nothing(dana: Person, owen: Person) -> None:
    order = dana.vault.rulebook.ground("court_order")
    assert order is not None
    later = replace(order, effective_from="2027-01-01")
    vault = replace(dana.vault, rulebook=replace(dana.vault.rulebook, grounds=(later,)))

    with pytest.raises(Refusal) as refused:
        check_ground(vault, asked(dana, owen, ground="court_order"), {})

    assert refused.value.code is RefusalCode.GROUND_UNKNOWN


def test_where_policy_asks_for_approval_nothing_leaves_without_it_but_with_a_reason_on_record(
    dana: Person, owen: Person, tmp_path: Path
) -> None:
    vault = under(dana.vault, ASKS_FIRST)
    request = asked(dana, owen, ground="cyfsa_292_1_g")

    with pytest.raises(Refusal) as refused:
        build(dana.session, request, tmp_path / "a.tlh", vault)
    because = replace(request, override="Nobody answers at night, and she is with him.")
    build(dana.session, because, tmp_path / "b.tlh", vault)

    said = on_record(dana)
    assert refused.value.code is RefusalCode.APPROVAL_MISSING
    assert said["override"] == "Nobody answers at night, and she is with him."
    assert "approval" not in said
