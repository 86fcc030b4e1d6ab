"""Local things: settings, drafts, read marks, entries that wait, files held, cards."""

from dataclasses import dataclass

import pytest

from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.codes import Standing
from desktop_app.domain.ids import AttachmentId, DeviceKey, EntryId, printed
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.ports import TimelineQuery, Unread
from desktop_app.store.furniture import SavedDraft
from tests.ledger.devices import CASE, MARCH_2026_MS, TEAM, Agency, Device, object_id
from tests.store.desk import Desk
from tests.store.replicas import Replica
from tests.store.world import own_agency, partner_agency


def test_a_setting_is_kept_until_another_takes_its_place(replica: Replica) -> None:
    drawer = replica.database.drawer

    before = drawer.setting("zoom")
    drawer.set("zoom", b"110")
    drawer.set("zoom", b"125")
    replica.restart()

    assert before is None
    assert replica.database.drawer.setting("zoom") == b"125"


def test_a_draft_survives_a_restart_until_it_is_dropped(replica: Replica) -> None:
    replica.database.drawer.save_draft("case 1", b"She sa", 1_000)
    replica.database.drawer.save_draft("case 1", b"She said", 2_000)
    replica.restart()
    drawer = replica.database.drawer

    kept = drawer.draft("case 1")
    drawer.drop_draft("case 1")

    assert kept == SavedDraft(b"She said", 2_000)
    assert drawer.draft("case 1") is None


def test_foreign_notes_are_unread_until_their_rows_are_marked(desk: Desk) -> None:
    notes = [desk.note(start=f"2026-02-0{day}", precision="day") for day in (1, 2, 3)]
    marks, query = desk.replica.database.marks, TimelineQuery(case=CASE)

    marks.add_unread({CASE: notes})
    all_three = marks.unread(query)
    marks.mark(query, 0, 1, read=True)
    last = marks.unread(query)
    marks.mark(query, 0, 0, read=False)

    assert all_three == Unread((0, 1, 2), MARCH_2026_MS)
    assert last.rows == (2,)
    assert marks.unread(query).rows == (0, 2)
    assert marks.unread(TimelineQuery(case=type(CASE)(bytes(16)))) == Unread()


def test_a_row_is_the_place_in_the_whole_order(desk: Desk) -> None:
    later = desk.note(start="2026-02-02", precision="day")
    earlier = desk.note(start="2026-02-01", precision="day")
    marks, query = desk.replica.database.marks, TimelineQuery(case=CASE, limit=1)

    rows = [marks.row_of(query, id_) for id_ in (earlier, later, EntryId(bytes(32)))]

    assert rows == [0, 1, None]


def test_facets_count_each_discipline_and_type(desk: Desk) -> None:
    desk.note(type="court")
    desk.note(type="court", discipline="police")

    counts = desk.replica.database.marks.counts(CASE)

    assert dict(counts.types) == {"court": 2}
    assert dict(counts.disciplines) == {"child_protection": 1, "police": 1}


def test_an_entry_waits_through_a_restart_and_is_taken_off_once(replica: Replica) -> None:
    draft = Draft(
        case=CASE,
        audience=TEAM[1],
        kind=kinds.AMEND,
        about=object_id("note"),
        body={"reason": "day", "nested": [1, {"a": None}]},
        refers=EntryId(bytes(32)),
    )
    number = replica.database.pending.add(draft, 5_000)
    replica.restart()
    pending = replica.database.pending

    (waiting,) = pending.all()
    taken = [pending.remove(number), pending.remove(number)]

    assert (waiting.id, waiting.due_ms, waiting.draft) == (number, 5_000, draft)
    assert taken == [True, False]
    assert pending.all() == ()


@dataclass(frozen=True)
class Sealed:
    """What encrypting a file gave."""

    keyset: str
    size: int = 3
    cipher_size: int = 40
    sha256: bytes = bytes(32)


def test_files_held_are_found_by_their_id(replica: Replica) -> None:
    files = replica.database.files
    one, other = AttachmentId(b"1" * 16), AttachmentId(b"2" * 16)

    files.add(other, other, Sealed("second"))
    files.add(one, one, Sealed("first"))

    assert [(held.id, held.keyset) for held in files.all()] == [(one, "first"), (other, "second")]
    (found,) = files.under(one)
    assert (found.size, found.cipher_size, found.sha256) == (3, 40, bytes(32))
    assert found.place == one
    assert files.under(AttachmentId(bytes(16))) == ()


def test_files_that_bear_one_id_stand_together_each_in_its_place(replica: Replica) -> None:
    files = replica.database.files
    one, place = AttachmentId(b"1" * 16), AttachmentId(b"\xff" * 16)
    files.add(one, place, Sealed("second"))
    files.add(one, one, Sealed("first"))

    held = files.under(one)

    assert [(file.id, file.place, file.keyset) for file in held] == [
        (one, one, "first"),
        (one, place, "second"),
    ]
    assert replica.database.reading.find(printed("a", one), "a") == one


def test_an_agency_is_never_known_less_well_than_before(replica: Replica) -> None:
    cards, key = replica.database.cards, Agency.named("third").key

    steps = [
        cards.know_agency(key, standing, None, MARCH_2026_MS)
        for standing in (Standing.VOUCHED, Standing.CONFIRMED, Standing.VOUCHED)
    ]

    assert steps == [True, False, False]
    assert cards.agency_standing(key) is Standing.CONFIRMED
    assert cards.agency_standing(DeviceKey(bytes(32))) is None


@pytest.mark.parametrize("restarted", [False, True])
def test_getting_to_know_an_agency_shows_what_its_devices_wrote(
    replica: Replica, restarted: bool
) -> None:
    third, anne = Agency.named("third"), Device.named("anne")
    note = anne.write(kinds.NOTE, "n", {"text/0000": "Horses."})
    replica.take_in([third.card(anne).line, note.line])
    if restarted:
        replica.restart()

    replica.database.cards.know_agency(third.key, Standing.MET, None, MARCH_2026_MS)

    assert replica.database.reading.search("horses", None, 1).total == 1
    assert replica.database.book.verify().projection_equal


def test_cards_are_listed_own_first_with_how_far_they_are_known(replica: Replica) -> None:
    agency, partner = own_agency(), partner_agency()
    dana, zoe, ben = (Device.named(name) for name in ("Dana", "Zoe", "Ben"))
    outside = OutsideCard(id=object_id("o"), recipient="age1out", name="A lawyer", agency="Law")
    lines = [agency.card(zoe), agency.card(dana), partner.card(ben), partner.revoke(ben)]
    replica.take_in([entry.line for entry in lines])
    replica.database.cards.keep_outside(outside, Standing.UNVERIFIED)

    listed = [(card.name, standing) for card, standing in replica.database.cards.cards()]

    assert listed == [
        ("Dana", Standing.OWN),
        ("Zoe", Standing.OWN),
        ("A lawyer", Standing.UNVERIFIED),
        ("Ben", Standing.REVOKED),
    ]


def test_an_outside_card_is_kept_once_by_its_recipient(replica: Replica) -> None:
    card = OutsideCard(id=object_id("o"), recipient="age1out", name="A lawyer", agency="Law")
    again = OutsideCard(id=object_id("p"), recipient="age1out", name="A. Lawyer", agency="Law")

    replica.database.cards.keep_outside(card, Standing.UNVERIFIED)
    replica.database.cards.keep_outside(again, Standing.CONFIRMED)

    ((kept, standing),) = replica.database.cards.cards()
    assert (kept.id, kept.name, standing) == (card.id, "A. Lawyer", Standing.CONFIRMED)


def test_a_cards_signed_line_and_its_revocation_travel_with_its_entries(replica: Replica) -> None:
    agency, dana = own_agency(), Device.named("Dana")
    card, revoke = agency.card(dana), agency.revoke(dana)
    replica.take_in([card.line, revoke.line, agency.card(Device.named("Zoe")).line])
    cards = replica.database.cards

    travelling = cards.control_lines([dana.key])

    assert travelling == (card.line, revoke.line)
    assert cards.line_of(card.about) == card.line
    assert cards.line_of(object_id("nobody's")) is None
    assert isinstance(cards.cards()[0][0], Card)


def test_a_card_or_revocation_that_names_no_key_holds_up_no_handoff(replica: Replica) -> None:
    agency, dana = own_agency(), Device.named("Dana")
    card = agency.card(dana)
    odd = [
        agency.write(kind, "odd", {"key": key}, channel=agency.channel)
        for kind in (kinds.CARD, kinds.REVOKE)
        for key in ("short", None, 7)
    ]
    replica.take_in([entry.line for entry in (card, *odd)])

    assert replica.database.cards.control_lines([dana.key]) == (card.line,)


def test_agencies_made_known_together_are_known_as_if_one_by_one(replica: Replica) -> None:
    cards = replica.database.cards
    some = [Agency.named(f"agency {number}") for number in range(3)]
    cards.know_agency(some[0].key, Standing.MET, None, MARCH_2026_MS)

    new = cards.know_agencies(
        [each.key for each in some], Standing.VOUCHED, some[0].key, MARCH_2026_MS
    )

    assert new == {some[1].key, some[2].key}
    assert [cards.agency_standing(each.key) for each in some] == [
        Standing.MET,
        Standing.VOUCHED,
        Standing.VOUCHED,
    ]
