"""A correction goes to all who have these notes, and shows nobody a note they did not have."""

from desktop_app.domain.ids import WHOLE_TEAM, EntryId
from desktop_app.domain.marks import Notice
from desktop_app.domain.notices import DueNotice
from desktop_app.ui.handoff.correction import Correction

ONE, OTHER = EntryId(b"1" * 32), EntryId(b"2" * 32)


def due(card: str, *notes: EntryId, notice: Notice = Notice.CORRECTION) -> DueNotice:
    return DueNotice(
        notice=notice,
        card=card,
        name=card,
        agency="",
        bundles=(f"bundle of {card}",),
        notes=notes,
        audiences=frozenset({WHOLE_TEAM}),
        authority="Consent.",
    )


def test_everybody_who_has_these_notes_gets_it_whatever_else_they_have() -> None:
    owen, farida = due("owen", ONE), due("farida", ONE, OTHER)

    correction = Correction.of(owen, (owen, farida))

    assert correction.cards == {"owen", "farida"}
    assert correction.notes == {ONE}
    assert correction.about == ("bundle of owen", "bundle of farida")


def test_whoever_lacks_one_of_the_notes_is_not_shown_it() -> None:
    owen, farida = due("owen", ONE), due("farida", ONE, OTHER)

    correction = Correction.of(farida, (owen, farida))

    assert correction.cards == {"farida"}


def test_what_is_due_for_another_reason_is_left_for_its_own_notice() -> None:
    owen = due("owen", ONE)
    withdrawn = due("farida", ONE, notice=Notice.CONSENT_WITHDRAWN)

    assert Correction.of(owen, (owen, withdrawn)).cards == {"owen"}
