"""Cards and attachments in bodies: read back as written, passed over where they are none."""

from dataclasses import replace

import pytest
from hypothesis import given

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.card import Card
from desktop_app.domain.codes import Authority, Discipline
from desktop_app.domain.ids import AttachmentId, PersonId
from desktop_app.ledger import kinds
from desktop_app.ledger.attachment_field import attachments_in, body_of_files
from desktop_app.ledger.card_entry import card_body, card_of
from desktop_app.ledger.redaction import stub, withhold
from desktop_app.ledger.trust import agency_id
from tests.ledger.devices import TEAM, Agency, Device, copy_of, object_id
from tests.ledger.profile import values

AGENCY, WORKER = Agency.named("agency"), Device.named("worker")
LETTER = Attachment(
    id=AttachmentId(bytes(16)),
    keyset="key",
    size=3,
    cipher_size=40,
    sha256="00" * 32,
    mime="text/plain",
    name="lettre à Amina.txt",
)


def a_card() -> Card:
    """A card as it is known before it is signed."""
    return Card(
        id=object_id("card worker"),
        agency_id=agency_id(AGENCY.key),
        agency_key=AGENCY.key,
        key=WORKER.key,
        recipient="age1worker",
        person=PersonId(bytes(16)),
        name="Dana Whitford",
        agency="Northern Lakes CFS",
        discipline=Discipline.CHILD_PROTECTION,
        job="",
        authority=Authority.WORKER,
        device="laptop",
        expires="2028-03-01",
    )


def test_a_card_is_read_back_as_it_was_written() -> None:
    card = a_card()

    entry = AGENCY.write(kinds.CARD, card.id, card_body(card), channel=AGENCY.channel)

    assert card_of(entry) == card


@pytest.mark.parametrize(
    ("untrusted", "shown"),
    [
        ("eniwO\u202e", "eniwO⟨U+202E⟩"),
        ("Owen Harada\nMet in person", "Owen Harada⟨U+000A⟩Met in person"),
        ("Owen\u200b Harada", "Owen⟨U+200B⟩ Harada"),
        ("O" * 10_000, "O" * 200),
    ],
)
def test_a_name_on_a_card_says_what_it_is_wherever_it_is_shown(untrusted: str, shown: str) -> None:
    body = {**card_body(a_card()), "name": untrusted, "agency": untrusted, "job": untrusted}

    card = card_of(AGENCY.write(kinds.CARD, "card", body, channel=AGENCY.channel))

    assert card is not None
    assert (card.name, card.agency, card.job) == (shown, shown, shown)


def test_a_card_outside_the_agencys_channel_is_none() -> None:
    body = card_body(a_card())

    assert card_of(AGENCY.write(kinds.CARD, "card", body, channel=TEAM)) is None
    assert card_of(WORKER.write(kinds.CARD, "card", body, channel=AGENCY.channel)) is None
    assert card_of(AGENCY.write(kinds.NOTE, "card", body, channel=AGENCY.channel)) is None


@pytest.mark.parametrize("name", sorted(card_body(a_card())))
def test_a_card_with_a_part_missing_or_odd_is_none(name: str) -> None:
    body = card_body(a_card())
    entry = AGENCY.write(kinds.CARD, "card", body, channel=AGENCY.channel)
    odd = AGENCY.write(kinds.CARD, "card", {**body, name: 7}, channel=AGENCY.channel)

    without = copy_of(entry, withhold(entry.form, lambda each: each == name))

    assert card_of(without) is None
    assert card_of(odd) is None
    assert card_of(copy_of(entry, stub(entry.form))) is None


def test_attachments_are_read_back_in_their_order() -> None:
    files = [LETTER, replace(LETTER, id=AttachmentId(b"1" * 16), name="a second one")]

    assert attachments_in(body_of_files(files)) == files


@given(values)
def test_a_file_field_that_describes_no_file_is_passed_over(untrusted: object) -> None:
    body = {"file/0000": untrusted, f"file/{9}": body_of_files([LETTER])["file/0000"]}

    assert attachments_in(body) == [LETTER]
    assert attachments_in(None) == []


@pytest.mark.parametrize("name", ["id", "sha", "size", "name"])
def test_a_file_field_with_an_odd_part_is_passed_over(name: str) -> None:
    described = dict(body_of_files([LETTER])["file/0000"])  # type: ignore[call-overload]

    assert attachments_in({"file/0000": {**described, name: None}}) == []
    assert attachments_in({"file/0000": {**described, "sha": "short"}}) == []
