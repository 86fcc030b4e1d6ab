"""Who holds how much is told once a week, where others wrote; and what is missing comes of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.draft import Draft
from desktop_app.services.exchange_ports import Went
from tests.services.conftest import Person
from tests.services.exchanging.conftest import Stick
from tests.services.exchanging.forging import lost_by
from tests.worlds import Machine, StandingClock

DAY_MS = 86_400_000


@pytest.fixture(autouse=True)
def _clock_back(team_template: tuple[Machine, Path]) -> Iterator[None]:
    clock = team_template[0].clock
    moment = clock.moment_ms
    yield
    clock.moment_ms = moment


def pass_days(person: Person, days: int) -> None:
    clock = person.vault.clock
    assert isinstance(clock, StandingClock)
    clock.moment_ms += days * DAY_MS


def receipts(person: Person) -> int:
    return len(person.vault.holdings.heads(person.case, WHOLE_TEAM))


def round_of(stick: Stick, *people: Person) -> list[Went]:
    return [stick.carry(person) for person in people]


def test_a_receipt_goes_out_a_week_later_if_others_wrote(
    dana: Person, owen: Person, stick: Stick
) -> None:
    dana.note("From her.")
    round_of(stick, dana, owen)
    owen.note("From him.")
    round_of(stick, owen, dana)
    early = receipts(dana)

    pass_days(dana, 8)
    dana.note("Later.")
    round_of(stick, dana, owen, dana)

    assert early == 0
    assert receipts(dana) >= 1


def test_receipts_do_not_answer_receipts(dana: Person, owen: Person, stick: Stick) -> None:
    dana.note("From her.")
    round_of(stick, dana, owen)
    owen.note("From him.")
    for _ in range(6):
        pass_days(dana, 8)
        round_of(stick, owen, dana, owen)
    settled = receipts(dana)

    for _ in range(6):
        pass_days(dana, 8)
        round_of(stick, owen, dana, owen)

    assert receipts(dana) == settled <= 4


def test_what_somebody_says_to_hold_and_we_lack_is_missing(
    dana: Person, owen: Person, stick: Stick
) -> None:
    stick.carry(dana)
    stick.carry(owen)
    unseen = lost_by(dana, "Only on his laptop.")
    owen.vault.book.ingest([unseen.line], "by hand")
    heads = [[b64(unseen.log.author), unseen.header.position, b64(unseen.id)]]
    draft = Draft(
        case=owen.case,
        audience=WHOLE_TEAM,
        kind=kinds.HEADS,
        about=unseen.about,
        body={"heads": heads},
    )
    owen.vault.book.append(owen.vault.pen, [draft])
    ends = {end.author: end.head for end in owen.vault.holdings.ends(owen.case, WHOLE_TEAM)}
    line = owen.vault.reading.signed(ends[owen.vault.me.key]).line
    dana.vault.book.ingest([line], "by hand")

    went = stick.carry(dana)

    assert went.missing == 1


def test_a_made_up_receipt_is_read_as_far_as_it_makes_sense(
    dana: Person, owen: Person, stick: Stick
) -> None:
    stick.carry(dana)
    stick.carry(owen)
    nonsense: list[object] = [[1, 2, 3], "x", ["!", 4, "y"], [b64(bytes(31)), 9, "z"], None]
    draft = Draft(
        case=dana.case,
        audience=WHOLE_TEAM,
        kind=kinds.HEADS,
        about=lost_by(dana, "x").about,
        body={"heads": nonsense},
    )
    dana.vault.book.append(dana.vault.pen, [draft])

    assert stick.carry(dana).missing == 0
