"""Signing off what was read, and asking about it, on real vaults carried by hand."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from desktop_app.domain.codes import Flag
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.reviewing import body_of_review
from desktop_app.services.device_cards import device_cards
from desktop_app.services.notes import amend_note, strike_note
from desktop_app.services.ports import State, TimelineQuery
from desktop_app.services.reviewing import ask, sign_off
from tests.services.reviewed import (
    code_of,
    entry,
    let_in,
    signed_off,
    written_by,
)
from tests.services.teams import Team, give, note
from tests.worlds import NOON, StandingClock


@pytest.fixture
def shared(team: Team, case: CaseId) -> Iterator[Team]:
    yield let_in(team, case)
    clock = team.miriam.world.clock  # every test's
    assert isinstance(clock, StandingClock)
    clock.moment_ms = NOON


def test_a_sign_off_stands_on_the_entry_on_both_laptops_and_names_what_it_covers(
    shared: Team, case: CaseId
) -> None:
    dana, miriam = shared.dana, shared.miriam
    written = written_by(dana, miriam, case)

    sign_off(miriam.vault, [entry(miriam, written).seen()], "Thank you for going out.")
    give(miriam, dana, case)

    for laptop in (miriam, dana):
        shown = entry(laptop, written)
        assert shown.is_signed_off
        assert shown.sign_off is not None
        assert (shown.sign_off.author.name, shown.sign_off.words) == (
            "Miriam Okafor",
            "Thank you for going out.",
        )
        assert laptop.vault.book.verify().projection_equal
    [kept] = entry(miriam, written).sign_offs
    signed = miriam.vault.reading.signed(kept.id)
    assert signed.shown is not None
    assert signed.shown["covers"] == [b64(written)]


def test_an_amendment_makes_a_sign_off_stale_until_it_is_read_too(
    shared: Team, case: CaseId
) -> None:
    dana, miriam = shared.dana, shared.miriam
    written = written_by(dana, miriam, case)
    signed_off(miriam, written)
    give(miriam, dana, case)

    amend_note(dana.vault, written, reason="Heard wrongly.", text="She called twice.")
    give(dana, miriam, case)
    stale = entry(miriam, written)
    signed_off(miriam, written)

    assert (stale.is_signed_off, stale.is_stale) == (False, True)
    assert entry(miriam, written).is_signed_off


@pytest.mark.parametrize("change", ["amended", "struck"])
def test_what_was_added_since_it_was_displayed_is_not_signed(
    shared: Team, case: CaseId, change: str
) -> None:
    dana, miriam = shared.dana, shared.miriam
    written = written_by(dana, miriam, case)
    displayed = entry(miriam, written).seen()
    if change == "amended":
        amend_note(dana.vault, written, reason="Heard wrongly.", text="She called twice.")
    else:
        strike_note(dana.vault, written, reason="Not this case.")
    give(dana, miriam, case)

    with pytest.raises(Refusal) as refused:
        sign_off(miriam.vault, [displayed])

    assert code_of(refused) is RefusalCode.SIGN_OFF_UNSEEN
    assert entry(miriam, written).sign_offs == ()


def test_what_was_displayed_in_part_is_not_signed_though_all_of_it_is_here_now(
    shared: Team, case: CaseId
) -> None:
    miriam = shared.miriam
    written = written_by(shared.dana, miriam, case)
    then = replace(entry(miriam, written), flags=frozenset({Flag.WITHHELD}))

    with pytest.raises(Refusal) as refused:
        sign_off(miriam.vault, [then.seen()])

    assert code_of(refused) is RefusalCode.SIGN_OFF_UNSEEN
    assert not entry(miriam, written).is_signed_off


def test_of_several_one_that_changed_keeps_all_of_them_from_being_signed(
    shared: Team, case: CaseId
) -> None:
    dana, miriam = shared.dana, shared.miriam
    first, second = written_by(dana, miriam, case), written_by(dana, miriam, case)
    displayed = [entry(miriam, each).seen() for each in (first, second)]
    amend_note(dana.vault, second, reason="Heard wrongly.", text="She called twice.")
    give(dana, miriam, case)

    with pytest.raises(Refusal):
        sign_off(miriam.vault, displayed)

    assert entry(miriam, first).sign_offs == ()


def test_nothing_is_signed_while_the_view_stands_at_an_earlier_moment(
    shared: Team, case: CaseId
) -> None:
    written = written_by(shared.dana, shared.miriam, case)

    with pytest.raises(Refusal) as refused:
        sign_off(shared.miriam.vault, [entry(shared.miriam, written).seen(known_by_ms=1)])

    assert code_of(refused) is RefusalCode.SIGN_OFF_EARLIER


def test_a_worker_another_agency_and_the_author_cannot_sign_off(
    shared: Team, case: CaseId
) -> None:
    dana, miriam, owen = shared.dana, shared.miriam, shared.owen
    of_dana = written_by(dana, miriam, case)
    of_miriam, of_owen = note(miriam, case), written_by(owen, miriam, case)
    give(miriam, dana, case)
    give(miriam, owen, case)

    for laptop, other in (
        (dana, of_miriam),
        (dana, of_dana),
        (owen, of_dana),
        (miriam, of_owen),
        (miriam, of_miriam),
    ):
        with pytest.raises(Refusal) as refused:
            signed_off(laptop, other)
        assert code_of(refused) is RefusalCode.SIGN_OFF_NOT_YOURS


def test_a_sign_off_forged_by_somebody_not_entitled_is_kept_and_does_not_count(
    shared: Team, case: CaseId
) -> None:
    dana, lee, miriam = shared.dana, shared.lee, shared.miriam
    written = written_by(dana, lee, case)
    signed = lee.vault.reading.signed(written)
    forged = Draft(
        case=case,
        audience=WHOLE_TEAM,
        kind=kinds.REVIEW,
        about=signed.about,
        body=body_of_review(frozenset({written}), ""),
        refers=written,
    )
    lee.vault.book.append(lee.vault.pen, [forged])
    give(dana, miriam, case)
    give(lee, miriam, case)

    shown = entry(miriam, written)

    assert [each.counts for each in shown.sign_offs] == [False]
    assert not shown.is_signed_off
    assert not shown.is_stale


def test_the_states_of_a_line_find_what_is_signed_off_stale_and_asked_about(
    shared: Team, case: CaseId
) -> None:
    dana, miriam = shared.dana, shared.miriam
    signed, stale, asked = (written_by(dana, miriam, case) for _ in range(3))
    signed_off(miriam, signed, stale)
    ask(miriam.vault, asked, "Who was with her?")
    give(miriam, dana, case)
    amend_note(dana.vault, stale, reason="Heard wrongly.", text="She called twice.")
    give(dana, miriam, case)

    def found(state: State) -> list[EntryId]:
        query = TimelineQuery(case=case, limit=0, states=frozenset({state}))
        return [each.id for each in miriam.vault.reading.timeline(query).entries]

    assert found(State.SIGNED_OFF) == [signed]
    assert found(State.STALE) == [stale]
    assert found(State.QUESTION) == [asked]


def test_nobody_edits_anothers_words_not_even_their_supervisor(shared: Team, case: CaseId) -> None:
    written = written_by(shared.dana, shared.miriam, case)

    with pytest.raises(Refusal) as amended:
        amend_note(shared.miriam.vault, written, reason="Better so.", text="She wrote.")
    with pytest.raises(Refusal) as struck:
        strike_note(shared.miriam.vault, written, reason="Not needed.")

    assert code_of(amended) is code_of(struck) is RefusalCode.NOT_YOUR_WORDS


def test_the_words_of_a_colleague_who_left_can_be_corrected_by_the_agency(
    shared: Team, case: CaseId
) -> None:
    dana, miriam = shared.dana, shared.miriam
    written = written_by(dana, miriam, case)
    head = b64(written)
    card = next(c for c in device_cards(miriam.vault) if c.key == dana.vault.pen.public)
    miriam.revoke(card)
    pin = {"key": b64(card.key), "head": head}
    miriam.vault.book.append(
        miriam.vault.pen,
        [Draft(case=case, audience=WHOLE_TEAM, kind=kinds.PIN, about=card.id, body=pin)],
    )

    amend_note(miriam.vault, written, reason="She asked for it.", text="She called twice.")

    assert entry(miriam, written).current_text == "She called twice."
