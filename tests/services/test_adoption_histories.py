"""Whatever happens between two laptops: an adoption is of what stood there when it was read."""

from collections.abc import Iterator
from random import Random

import pytest

from desktop_app.domain.adoption import AdoptedAs
from desktop_app.domain.errors import Refusal
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId
from desktop_app.domain.review import Seen
from desktop_app.ledger import kinds
from desktop_app.ledger.reviewing import covered_by
from desktop_app.services.adopting import adopt
from tests.services.reviewed import let_in
from tests.services.teams import Team
from tests.services.test_sign_off_histories import History
from tests.worlds import NOON, StandingClock

_SAYS_MORE = {kinds.FILE, kinds.AMEND, kinds.STRIKE}


@pytest.fixture
def shared(team: Team, case: CaseId) -> Iterator[Team]:
    yield let_in(team, case)
    clock = team.miriam.world.clock
    assert isinstance(clock, StandingClock)
    clock.moment_ms = NOON


class Adopting(History):
    """Miriam adopts what she looked at where the other history has her sign it off."""

    def __init__(self, team: Team, case: CaseId, random: Random) -> None:
        super().__init__(team, case, random)
        self.adopted: dict[EntryId, tuple[Seen, frozenset[EntryId]]] = {}

    def sign(self) -> None:
        if not self.looked_at:
            return
        seen = self.random.choice(self.looked_at)
        held = self.miriam.vault.book.holds(list(seen.ids))
        said_as = self.random.choice((AdoptedAs.ADOPTED, AdoptedAs.PRESENT_TOO))
        text = self.random.choice(("", "It was later."))
        try:
            written = adopt(self.miriam.vault, seen, said_as, text).entries[0]
        except Refusal:
            return  # something came since
        self.adopted[written] = seen, held


@pytest.mark.parametrize("seed", range(4))
def test_an_adoption_covers_what_was_read_and_is_whole_until_the_note_says_more(
    shared: Team, case: CaseId, seed: int
) -> None:
    history = Adopting(shared, case, Random(seed))

    for _ in range(200):
        history.go_on()

    history.carry()
    reading = shared.miriam.vault.reading
    told = {
        each.id: (each.is_whole, each.counts)
        for line in history.line(shared.miriam)
        for each in reading.entry(line).adoptions
    }
    assert len(told) == len(history.adopted) > 3
    for id_, (seen, held) in history.adopted.items():
        signed = reading.signed(id_)
        assert covered_by(signed) == seen.ids == held
        about = shared.miriam.vault.book.about([signed.about])
        words = {e.id for e in about if e.header.kind in _SAYS_MORE} | {seen.note}
        assert told[id_] == (words <= seen.ids, True)


@pytest.mark.parametrize("seed", range(3))
def test_whatever_arrives_first_the_same_adoptions_stand(
    shared: Team, case: CaseId, seed: int
) -> None:
    random, history = Random(seed), Adopting(shared, case, Random(seed))
    for _ in range(60):
        history.go_on()
    history.carry()
    lines = [
        line for log in shared.miriam.vault.book.logs(case, [WHOLE_TEAM]) for line in log.lines
    ]
    random.shuffle(lines)

    for line in lines:
        shared.lee.vault.book.ingest([line], "stick", (case, WHOLE_TEAM))

    assert history.adopted
    assert shared.lee.vault.book.verify().projection_equal
    for id_ in history.line(shared.miriam):
        there, here = (laptop.vault.reading.entry(id_) for laptop in (shared.lee, shared.miriam))
        assert there.adoptions == here.adoptions
        assert there.signers == here.signers
