"""Whatever happens between two laptops: nobody signs off words they did not have."""

from collections.abc import Iterator
from random import Random

import pytest

from desktop_app.domain.errors import Refusal
from desktop_app.domain.ids import AGENCY_CHANNEL, WHOLE_TEAM, CaseId, EntryId
from desktop_app.domain.review import Seen
from desktop_app.ledger import kinds
from desktop_app.ledger.reviewing import covered_by
from desktop_app.services.notes import amend_note, strike_note
from desktop_app.services.ports import TimelineQuery
from desktop_app.services.reviewing import ask, sign_off
from tests.services.reviewed import let_in, put_below, wait
from tests.services.teams import Laptop, Team, give, note
from tests.worlds import NOON, StandingClock


@pytest.fixture
def shared(team: Team, case: CaseId) -> Iterator[Team]:
    yield let_in(team, case)
    clock = team.miriam.world.clock
    assert isinstance(clock, StandingClock)
    clock.moment_ms = NOON


class History:
    """Dana writes and corrects, a stick comes over, Miriam looks, and signs when she likes."""

    def __init__(self, team: Team, case: CaseId, random: Random) -> None:
        self.dana, self.miriam, self.case, self.random = team.dana, team.miriam, case, random
        self.looked_at: list[Seen] = []
        self.signed: dict[EntryId, tuple[Seen, frozenset[EntryId]]] = {}

    def go_on(self) -> None:
        often = (self.correct, self.sign)
        acts = (self.write, self.carry, self.look, *often, *often)
        self.random.choice(acts)()

    def write(self) -> None:
        note(self.dana, self.case)

    def correct(self) -> None:
        lines = self.line(self.dana)
        if not lines:
            return
        target = self.random.choice(lines)
        try:
            if self.random.random() < 0.7:
                words = f"Said {self.random.random()}."
                amend_note(self.dana.vault, target, reason="Heard wrongly.", text=words)
            else:
                strike_note(self.dana.vault, target, reason="Not this case.")
        except Refusal:
            return  # struck before

    def carry(self) -> None:
        give(self.dana, self.miriam, self.case)

    def look(self) -> None:
        lines = self.line(self.miriam)
        if lines:
            shown = self.miriam.vault.reading.entry(self.random.choice(lines))
            self.looked_at.append(shown.seen())

    def sign(self) -> None:
        if not self.looked_at:
            return
        seen = self.random.choice(self.looked_at)
        held = self.miriam.vault.book.holds(list(seen.ids))
        try:
            written = sign_off(self.miriam.vault, [seen]).entries[0]
        except Refusal:
            return  # something came since
        self.signed[written] = seen, held

    def line(self, laptop: Laptop) -> list[EntryId]:
        page = laptop.vault.reading.timeline(TimelineQuery(case=self.case, limit=0))
        return [each.id for each in page.entries]


@pytest.mark.parametrize("seed", range(6))
def test_a_sign_off_never_covers_words_its_signer_did_not_have(
    shared: Team, case: CaseId, seed: int
) -> None:
    history = History(shared, case, Random(seed))

    for _ in range(120):
        history.go_on()

    assert len(history.signed) > 5
    for id_, (seen, held) in history.signed.items():
        covered = covered_by(shared.miriam.vault.reading.signed(id_))
        assert covered == seen.ids == held
    history.carry()
    give(shared.miriam, shared.dana, case)
    for line in history.line(shared.dana):
        shown = shared.dana.vault.reading.entry(line)
        covering = [seen.ids for seen, _ in history.signed.values() if seen.note == line]
        assert shown.is_signed_off == any(ids == shown.seen().ids for ids in covering)
        assert shown.is_stale == (bool(covering) and not shown.is_signed_off)


@pytest.mark.parametrize("seed", range(3))
def test_whatever_arrives_first_the_same_sign_offs_count_and_the_same_questions_are_open(
    shared: Team, case: CaseId, seed: int
) -> None:
    random, history = Random(seed), History(shared, case, Random(seed))
    put_below(shared, shared.dana, shared.miriam)
    for _ in range(60):
        history.go_on()
    history.carry()
    for asked in history.line(shared.miriam)[:2]:
        ask(shared.miriam.vault, asked, "Which door?")
    wait(shared)
    put_below(shared, shared.dana, shared.lee)

    book = shared.miriam.vault.book
    channels = ((case, WHOLE_TEAM), (shared.miriam.agency_case, AGENCY_CHANNEL))
    lines = [
        (line, channel)
        for channel in channels
        for log in book.logs(channel[0], [channel[1]])
        for line in log.lines
    ]
    random.shuffle(lines)
    for line, channel in lines:
        shared.lee.vault.book.ingest([line], "stick", channel)

    assert shared.lee.vault.book.verify().projection_equal
    for id_ in history.line(shared.miriam):
        there, here = (laptop.vault.reading.entry(id_) for laptop in (shared.lee, shared.miriam))
        assert there.sign_offs == here.sign_offs
        assert there.questions == here.questions
    kept = [shared.lee.vault.reading.signed(id_).header.kind for id_ in history.signed]
    assert set(kept) == {kinds.REVIEW}
