"""What is amiss is found and counted, and everything else stays where it was."""

import pytest

from desktop_app.domain.codes import Flag
from desktop_app.domain.ids import ObjectId
from desktop_app.domain.trouble import Trouble, TroubleKind
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry, line_of
from desktop_app.ledger.redaction import withhold
from desktop_app.services.ports import TimelineQuery
from tests.ledger.devices import CASE, MARCH_2026_MS, Agency, Device, pin_of
from tests.store.replicas import Replica, Replicas
from tests.store.world import own_agency

_DAY_MS = 86_400_000


@pytest.fixture
def agency() -> Agency:
    return own_agency()


@pytest.fixture
def worker(replica: Replica, agency: Agency) -> Device:
    """A colleague with a card, who opened the case."""
    device = Device.named("worker")
    case = device.write(kinds.CASE, ObjectId(CASE), {"codename": "Cedar-0412"})
    replica.take_in([agency.card(device).line, case.line])
    return device


def note(device: Device, words: str, **how: object) -> Entry:
    """A note on the line."""
    body = {"type": "note", "text/0000": words, "start": None, "precision": "unknown"}
    return device.write(kinds.NOTE, f"note {words}", body, **how)  # type: ignore[arg-type]


def found(replica: Replica, *, everywhere: bool = False) -> dict[TroubleKind, Trouble]:
    """The troubles of the case, or of all, by kind."""
    told = replica.database.troubles.of(None if everywhere else CASE)
    return {each.kind: each for each in told}


def shown(replica: Replica) -> list[str]:
    """The words on the line."""
    query = TimelineQuery(case=CASE, limit=0)
    return [entry.text for entry in replica.database.reading.timeline(query).entries]


def test_a_sound_record_has_no_troubles(replica: Replica, worker: Device) -> None:
    replica.take_in([note(worker, "One.").line, note(worker, "Two.").line])

    assert found(replica, everywhere=True) == {}
    assert replica.database.troubles.weighty(CASE) == 0


def test_of_a_gap_the_missing_positions_are_told_and_what_came_later_is_shown(
    replica: Replica, worker: Device
) -> None:
    notes = [note(worker, f"Number {n}.") for n in range(6)]

    replica.take_in([notes[0].line, notes[3].line, notes[5].line])

    gap = found(replica)[TroubleKind.GAP]
    assert (gap.count, gap.ranges) == (3, ((2, 3), (5, 5)))
    assert gap.author is not None
    assert gap.author.name == "worker"
    assert sorted(shown(replica)) == ["Number 0.", "Number 3.", "Number 5."]
    replica.take_in([each.line for each in notes])
    assert found(replica) == {}


def test_of_a_log_that_was_written_twice_both_versions_are_shown(
    replica: Replica, worker: Device
) -> None:
    first = note(worker, "Before the copy.")
    second = note(worker, "After it.", instead_of=first)

    replica.take_in([first.line, second.line])

    assert found(replica)[TroubleKind.FORKED].count == 1
    assert sorted(shown(replica)) == ["After it.", "Before the copy."]


def test_entries_of_an_unknown_device_are_counted_and_wait_for_its_card(
    replica: Replica, worker: Device, agency: Agency
) -> None:
    stranger = Device.named("stranger")
    replica.take_in([note(stranger, "Who am I?").line, note(worker, "Known.").line])

    unknown = found(replica)[TroubleKind.UNKNOWN_AUTHOR]
    before = shown(replica)
    replica.take_in([agency.card(stranger).line])

    assert (unknown.count, unknown.key, unknown.codename) == (1, stranger.key, "Cedar-0412")
    assert before == ["Known."]
    assert found(replica) == {}
    assert sorted(shown(replica)) == ["Known.", "Who am I?"]


def test_what_a_lost_device_wrote_after_it_was_reported_is_kept_for_a_reviewer(
    replica: Replica, worker: Device, agency: Agency
) -> None:
    lead = Device.named("lead")
    before, after = note(worker, "Before the loss."), note(worker, "After it.")
    pin = pin_of(worker, before, lead)
    lines = [before.line, after.line, agency.card(lead, "lead").line]
    replica.take_in([*lines, agency.revoke(worker).line, pin.line])

    told = found(replica)
    late = replica.database.troubles.late_words(CASE)

    assert told[TroubleKind.AFTER_REVOCATION].count == 1
    assert told[TroubleKind.AUTHOR_REVOKED].count == 2
    assert [(each.text, each.author.name) for each in late] == [("After it.", "worker")]
    assert shown(replica) == ["Before the loss."]
    assert replica.database.troubles.weighty(CASE) == 1


@pytest.mark.parametrize(("ahead", "is_told"), [(_DAY_MS, False), (_DAY_MS + 1, True)])
def test_a_clock_that_ran_ahead_is_told_and_changes_nothing_in_the_state(
    replicas: Replicas, replica: Replica, worker: Device, *, ahead: int, is_told: bool
) -> None:
    late = note(worker, "From tomorrow.", wall_ms=MARCH_2026_MS + ahead)

    replica.take_in([late.line])
    elsewhere = replicas.new()
    elsewhere.clock.at_ms += 30 * _DAY_MS
    elsewhere.take_in(replica.held())

    query = TimelineQuery(case=CASE, limit=0)
    [entry] = replica.database.reading.timeline(query).entries
    assert (TroubleKind.CLOCK_AHEAD in found(replica)) is is_told
    assert (Flag.CLOCK_AHEAD in entry.flags) is is_told
    assert replica.database.reading.entry(late.id).flags == entry.flags
    assert TroubleKind.CLOCK_AHEAD not in {t.kind for t in elsewhere.database.troubles.of(CASE)}
    assert elsewhere.state == replica.state
    elsewhere.close()


def test_a_value_that_may_be_out_of_date_is_counted(replica: Replica, worker: Device) -> None:
    first = worker.write(kinds.PERSON, "J", {"full_name": "Jo", "pronouns": "she"})
    second = worker.write(kinds.FIELD, "J", {"pronouns": "they"}, supersedes=[first.id])
    copy = withhold(second.form, lambda name: name == "pronouns")

    replica.take_in([first.line, line_of(copy)])

    assert found(replica)[TroubleKind.UNCERTAIN].count == 2


def test_an_entry_from_a_newer_version_is_counted_and_shown(
    replica: Replica, worker: Device
) -> None:
    replica.take_in([worker.write("weather/1", "w", {"sky": "grey"}).line])

    assert found(replica)[TroubleKind.NEWER_VERSION].count == 1
    assert len(shown(replica)) == 1


def test_damaged_lines_are_counted_by_their_reason_and_belong_to_no_case(
    replica: Replica, worker: Device
) -> None:
    good = note(worker, "Words.").line
    forged = good.replace(b"Words.", b"Lies!!")

    replica.take_in([b"{}", b"nonsense", forged, good])

    aside = found(replica, everywhere=True)[TroubleKind.SET_ASIDE]
    assert (aside.count, aside.case) == (3, None)
    assert dict(aside.reasons) == {"E_MALFORMED": 2, "E_DIGEST": 1}
    assert TroubleKind.SET_ASIDE not in found(replica)
    assert shown(replica) == ["Words."]


def test_how_far_a_clock_was_off_is_read_with_the_page_and_the_entry(
    replica: Replica, worker: Device
) -> None:
    behind = note(worker, "Three days behind.", clock_offset_ms=3 * _DAY_MS)
    unchecked = note(worker, "Never compared.", clock_offset_ms=None)
    right = note(worker, "On time.", clock_offset_ms=0)
    replica.take_in([behind.line, unchecked.line, right.line])

    reading = replica.database.reading
    page = reading.timeline(TimelineQuery(case=CASE, limit=10)).entries

    assert {entry.text: entry.clock_offset_ms for entry in page} == {
        "Three days behind.": 3 * _DAY_MS,
        "Never compared.": None,
        "On time.": None,
    }
    assert reading.entry(behind.id).clock_offset_ms == 3 * _DAY_MS
    assert Flag.CLOCK_UNCHECKED in reading.entry(unchecked.id).flags
