"""What a reader is told beside a note: what is missing, what is in doubt, who stands behind it."""

import pytest

from desktop_app.domain.codes import Flag, Standing
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.entry import line_of
from desktop_app.ledger.redaction import withhold
from tests.ledger.devices import MARCH_2026_MS, TEAM, Agency, Device
from tests.store.desk import Desk
from tests.store.world import partner_agency


def test_a_note_with_something_withheld_says_so(desk: Desk) -> None:
    anne = Device.named("anne")
    note = anne.write(kinds.NOTE, "n", {"text/0000": "One. ", "text/0001": "Two.", "place": "p"})
    copy = line_of(withhold(note.form, lambda name: name == "text/0000"))

    desk.replica.take_in([desk.agency.card(anne).line, copy])

    entry = desk.read(note.id)
    assert entry.text == " […] Two."
    assert Flag.WITHHELD in entry.flags


def test_a_note_whose_correction_is_withheld_is_uncertain(desk: Desk) -> None:
    anne = Device.named("anne")
    note = anne.write(kinds.NOTE, "n", {"text/0000": "Friday."})
    body = {"reason": "day", "text/0000": "Monday."}
    amendment = anne.write(kinds.AMEND, "n", body, refers=note.id)
    part = line_of(withhold(amendment.form, lambda name: name == "text/0000"))

    desk.replica.take_in([desk.agency.card(anne).line, note.line, part])

    entry = desk.read(note.id)
    assert entry.current_text == "Friday."
    assert entry.flags >= {Flag.UNCERTAIN, Flag.WITHHELD, Flag.AMENDED}


def test_a_note_that_shows_only_the_beginning_of_its_text_says_so(desk: Desk) -> None:
    assert Flag.EXCERPT in desk.read(desk.note(excerpt=True)).flags
    assert Flag.EXCERPT not in desk.read(desk.note(excerpt="yes")).flags


def test_a_clock_that_was_never_compared_is_told(desk: Desk) -> None:
    anne = Device.named("anne")
    compared = anne.write(kinds.NOTE, "n", {"text/0000": "Words."}, clock_offset_ms=400)
    desk.replica.take_in([desk.agency.card(anne).line, compared.line])

    assert Flag.CLOCK_UNCHECKED in desk.read(desk.note()).flags
    assert Flag.CLOCK_UNCHECKED not in desk.read(compared.id).flags


@pytest.mark.parametrize(
    ("standing", "flag"),
    [
        (Standing.VOUCHED, Flag.VOUCHED),
        (Standing.UNVERIFIED, Flag.UNVERIFIED),
        (Standing.MET, None),
    ],
)
def test_how_far_an_authors_agency_is_known_is_told(
    desk: Desk, standing: Standing, flag: Flag | None
) -> None:
    third, anne = Agency.named("third"), Device.named("anne")
    note = anne.write(kinds.NOTE, "n", {"text/0000": "Words."})
    desk.replica.database.cards.know_agency(third.key, standing, None, MARCH_2026_MS)

    desk.replica.take_in([third.card(anne).line, note.line])

    told = desk.read(note.id).flags & {Flag.VOUCHED, Flag.UNVERIFIED}
    assert told == ({flag} if flag else set())


def test_flags_tell_of_a_forked_log_and_a_revoked_author(desk: Desk) -> None:
    anne, ben = Device.named("anne"), Device.named("ben")
    first = anne.write(kinds.NOTE, "n", {"text/0000": "One."})
    twin = anne.write(kinds.NOTE, "m", {"text/0000": "Two."}, instead_of=first)
    other = ben.write(kinds.NOTE, "o", {"text/0000": "Three."}, channel=TEAM)
    cards = [desk.agency.card(anne).line, desk.agency.card(ben).line]
    desk.replica.take_in([*cards, desk.agency.revoke(ben).line])

    desk.replica.take_in([first.line, twin.line, other.line])

    assert Flag.FORKED in desk.read(first.id).flags & desk.read(twin.id).flags
    assert Flag.AUTHOR_REVOKED in desk.read(other.id).flags
    assert not desk.read(desk.note()).flags & {Flag.FORKED, Flag.AUTHOR_REVOKED}


def test_what_an_agency_key_wrote_itself_is_shown_by_its_key(desk: Desk) -> None:
    partner = partner_agency()
    note = partner.write(kinds.NOTE, "n", {"text/0000": "Words."})

    desk.replica.take_in([note.line])

    assert desk.read(note.id).author.name == b64(partner.key)[:12]
