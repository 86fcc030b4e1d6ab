"""Many entries at once: many rows to a statement, one transaction checked while one is written."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from desktop_app.app.machine import Cores
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry
from desktop_app.store.entries import highest_lamport
from tests.ledger.devices import CASE, Device
from tests.store.desk import Desk
from tests.store.replicas import Replica
from tests.store.world import own_agency


def notes(device: Device, count: int) -> list[Entry]:
    """So many notes of one device, in order."""
    return [
        device.write(
            kinds.NOTE, f"{device.name} {number}", {"type": "note", "text/0000": f"Day {number}."}
        )
        for number in range(count)
    ]


@pytest.mark.parametrize("count", [1, 99, 100, 101, 250])
def test_every_entry_of_a_large_parcel_is_on_the_line_once(desk: Desk, count: int) -> None:
    colleague = Device.named("Owen")
    written = notes(colleague, count)
    desk.replica.take_in([own_agency().card(colleague).line])

    desk.replica.take_in([entry.line for entry in written])

    assert desk.timeline() == [entry.id for entry in written]
    assert desk.replica.database.book.verify().projection_equal


def test_a_large_parcel_finds_its_words_again(desk: Desk) -> None:
    colleague = Device.named("Owen")
    written = notes(colleague, 120)
    desk.replica.take_in([own_agency().card(colleague).line])

    desk.replica.take_in([entry.line for entry in written])

    page = desk.replica.database.reading.search("day", None, 5)
    assert page.total == 120
    assert [hit.id for hit in page.hits] == [entry.id for entry in reversed(written[-5:])]


def test_the_next_entry_counts_on_from_the_highest_count_held(desk: Desk) -> None:
    """Also when the writer who counted highest later counted less, as none should."""
    colleague = Device.named("Owen")
    high = colleague.write(kinds.NOTE, "high", {"type": "note"}, lamport=70)
    low = colleague.write(kinds.NOTE, "low", {"type": "note"}, lamport=3)

    desk.replica.take_in([high.line])
    desk.replica.take_in([low.line])

    own = desk.replica.database.reading.signed(desk.note())
    assert own.header.lamport == 71


def test_an_empty_channel_has_no_count_yet(replica: Replica) -> None:
    with replica.tables() as db:
        assert highest_lamport(db, CASE, WHOLE_TEAM) == -1


def test_a_pool_runs_no_further_ahead_than_it_is_told() -> None:
    cores, begun = Cores(), list[int]()
    cores.executor = ThreadPoolExecutor(1)

    results = cores.map(begun.append, range(10), ahead=1)
    next(results)
    cores.shut_down()

    assert len(begun) <= 2


def test_a_case_that_is_not_here_is_refused(desk: Desk) -> None:
    desk.open_case("Cedar-0412")
    reading = desk.replica.database.reading

    reading.check_case(CASE)
    with pytest.raises(Refusal) as refused:
        reading.check_case(CaseId(b"nobody's case id"))

    assert refused.value.code is RefusalCode.UNKNOWN_CASE
