"""Supervision in the demonstration: each says and signs it in their own name, by the services."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from desktop_app.cli.demo.chance import Seeded
from desktop_app.cli.demo.consenting import at_ms
from desktop_app.cli.demo.overseeing import Rounds, Standing, Supervision
from desktop_app.cli.demo.putting import Record
from desktop_app.cli.demo.texts import Both
from desktop_app.cli.demo.wall_clock import milliseconds
from desktop_app.domain.ids import CaseId
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.roles import NewRole
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt
from desktop_app.services.review_queue import notes_to_review
from desktop_app.services.reviewing import sign_off
from desktop_app.services.roles import give_role, held_by

_REMARKED = 9  # one note in so many
Steps = Iterator[tuple[int, Callable[[], object]]]


@dataclass(frozen=True, slots=True)
class Supervising:
    """Sign-offs round by round, and the roles of a case."""

    record: Record
    cases: Mapping[str, CaseId]
    told: Supervision
    edition: str
    chance: Seeded

    def steps(self) -> Steps:
        """When to do what."""
        for rounds in self.told.rounds:
            for moment in _every(rounds):
                yield moment, partial(self._round, rounds, moment)
        for one in self.told.role:
            yield at_ms(one.at), partial(self._give, one)

    def _round(self, rounds: Rounds, moment: int) -> None:
        """Read and sign off what waits in cases that are open by then."""
        for codename in rounds.of:
            if codename in self.cases:
                self._read(rounds.by, self.cases[codename], moment)

    def _read(self, by: str, case: CaseId, moment: int) -> None:
        def sign(vault: OpenVault) -> Receipt:
            waiting = [vault.reading.entry(id_) for id_ in notes_to_review(vault, case)]
            clear = [entry for entry in waiting if not entry.open_questions]
            return self._sign(vault, case, clear)

        self.record.do(by, moment, sign)

    def _sign(self, vault: OpenVault, case: CaseId, clear: Sequence[TimelineEntry]) -> Receipt:
        """With a remark beside some, and none beside most."""
        silent: list[TimelineEntry] = []
        signed: list[Receipt] = []
        for entry in clear:
            if self.chance.below(_REMARKED):
                silent.append(entry)
            else:
                remark: Both = self.chance.pick(self.told.remark)
                signed.append(sign_off(vault, [entry.seen()], remark.said(self.edition)))
        if silent:
            signed.append(sign_off(vault, [entry.seen() for entry in silent]))
        entries = tuple(id_ for receipt in signed for id_ in receipt.entries)
        return Receipt(case, frozenset(), entries)

    def _give(self, one: Standing) -> None:
        def give(vault: OpenVault) -> Receipt:
            return give_role(vault, self.cases[one.of], self._role(vault, one))

        self.record.do(one.by, at_ms(one.at), give)

    def _role(self, vault: OpenVault, one: Standing) -> NewRole:
        who = self.record.colleagues[one.who].card.printed if one.who else one.name
        held = held_by(vault, who, one.agency)
        return NewRole(
            role=one.role,
            name=held.name,
            agency=held.agency,
            person=held.person,
            since=one.at[:10],
        )


def _every(rounds: Rounds) -> Iterator[int]:
    moment, last = (datetime.fromisoformat(wall) for wall in (rounds.first, rounds.last))
    while moment <= last:
        yield milliseconds(moment)
        moment += timedelta(days=rounds.every)
