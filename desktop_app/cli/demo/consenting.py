"""Consents of the demonstration: each put on record when it was given, and when it ended."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from desktop_app.cli.demo.dealings import Granting, Withdrawn
from desktop_app.cli.demo.putting import Record
from desktop_app.cli.demo.wall_clock import milliseconds
from desktop_app.domain.codes import Part
from desktop_app.domain.consent import NewConsent
from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.services.consents import consent_with, record_consent, withdraw_consent


@dataclass(slots=True)
class Consents:
    """What the young person of one case decided, by the names the story has for it."""

    record: Record
    case: CaseId
    edition: str
    _kept: dict[str, ObjectId] = field(default_factory=dict)

    def steps(self, one: Granting) -> Iterator[tuple[int, Callable[[], None]]]:
        """When to do what."""
        yield at_ms(one.at), partial(self._give, one)
        if one.withdrawn is not None:
            yield at_ms(one.withdrawn.at), partial(self._withdraw, one.id, one.withdrawn)

    def id_of(self, name: str) -> ObjectId | None:
        """The consent of that name; None where nothing rests on one."""
        return self._kept[name] if name else None

    def _give(self, one: Granting) -> None:
        self.record.clock.stand_at_ms(at_ms(one.at))
        people = self.record.vault.reading.people(self.case)
        young = next(each for each in people if each.part is Part.YOUNG_PERSON)
        said = record_consent(
            self.record.vault,
            self.case,
            NewConsent(
                person=young.id,
                form=one.form,
                notice=one.notice.said(self.edition),
                what=one.what.said(self.edition),
                recipients=one.to,
                purpose=one.purpose.said(self.edition),
                conditions=one.conditions.said(self.edition),
                given_on=one.given_on,
                until=one.until,
            ),
        )
        self._kept[one.id] = self.record.vault.reading.signed(said.entries[0]).about

    def _withdraw(self, id_: str, one: Withdrawn) -> None:
        self.record.clock.stand_at_ms(at_ms(one.at))
        consent = consent_with(self.record.vault, self._kept[id_])
        withdraw_consent(self.record.vault, consent, on=one.on, to=one.to.said(self.edition))


def at_ms(wall: str) -> int:
    """A wall clock's time, in milliseconds since 1970 UTC."""
    return milliseconds(datetime.fromisoformat(wall))
