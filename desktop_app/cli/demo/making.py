"""Makes the demonstration vault: everything in the order in which it came on record."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from itertools import chain
from pathlib import Path

from desktop_app.app.new_vaults import Profile, create_vault
from desktop_app.app.vaults import Session, World
from desktop_app.cli.demo.attaching import Files
from desktop_app.cli.demo.cases import Telling, fridays
from desktop_app.cli.demo.chance import Seeded
from desktop_app.cli.demo.consenting import Consents
from desktop_app.cli.demo.dealings import read_dealings
from desktop_app.cli.demo.discussing import Discussing
from desktop_app.cli.demo.doing import Doing, read_doing
from desktop_app.cli.demo.exchanges import Exchanges
from desktop_app.cli.demo.happenings import Happening, everyone
from desktop_app.cli.demo.lasting import Keeping, read_lasting
from desktop_app.cli.demo.overseeing import read_supervision
from desktop_app.cli.demo.people import Staff, bring_together
from desktop_app.cli.demo.putting import Record
from desktop_app.cli.demo.supervising import Supervising
from desktop_app.cli.demo.texts import Material, Member, SmallCase, read_material
from desktop_app.cli.demo.wall_clock import milliseconds
from desktop_app.cli.tour_case import StagedClock
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.services.cases import change_case
from desktop_app.services.ports import TimelineQuery
from desktop_app.services.recovery_proof import mark_proved
from desktop_app.services.sealed_counts import remember_sealed
from desktop_app.ui.theme.resources import find_resources

PASSPHRASE = "river candle otter mitten plaid"  # noqa: S105  nobody in this vault exists
NOW = "2026-11-12T14:32-06:00"
"""When the story stands still."""
FIRST = "2024-12-01T09:00-06:00"
"""When it begins."""
_LAST_MEETINGS = (datetime(2026, 11, 10, 14, 10), datetime(2026, 11, 12, 14, 5))  # noqa: DTZ001
_SEALED = {"sealed/police/2025_09": 2, "sealed/police/2026_09": 1, "sealed/crown/2026_03": 1}
_UNREAD_IN_MAIN = 5


@dataclass(frozen=True, slots=True)
class Step:
    """Something to be done when the clock has come to it."""

    at_ms: int
    do: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Told:
    """What is told, in which edition, by which clock; keys hang on the `seed`, words don't."""

    material: Material
    edition: str
    clock: StagedClock
    seed: str

    @classmethod
    def by(cls, edition: str, clock: StagedClock, seed: str = "") -> "Told":
        """As it lies in `resources`."""
        return cls(read_material(), edition, clock, seed)

    def chance(self, what: str) -> Seeded:
        """The same for one thing each time."""
        return Seeded(f"throughline demonstration {self.edition} {what}")

    def member(self, id_: str) -> Member:
        """Somebody of the team."""
        team = self.material.team
        people = (*everyone(self.material), *team.others)
        return next(one for one in people if one.id == id_)


def make_demonstration(world: World, folder: Path, edition: str) -> Session:
    """A new vault in a folder that has none, filled; it stays open for whoever asked.

    Raises:
        Refusal, Fault: as the services it is made through.
    """
    return make_workers(world, folder, Told.by(edition, StagedClock(FIRST)))


def make_workers(
    world: World, folder: Path, told: Told, more: Callable[[Staff], Iterable[Step]] | None = None
) -> Session:
    """The worker's vault; `more` happens to it as well, once everybody is there.

    Raises:
        Refusal, Fault: as the services it is made through.
    """
    material, edition, clock = told.material, told.edition, told.clock
    chance = told.chance(f"keys {told.seed}")
    # The same chance gives the same numbers: this computer would take one for a copy of the other.
    staged = replace(world, clock=clock, chance=chance, installs=None)
    session = create_vault(
        staged, folder, PASSPHRASE, _owner(material, edition), use_keyring=False
    ).session
    try:
        staff = bring_together(session, material.team, edition, clock, chance)
        session = staff.session
        extra = () if more is None else more(staff)
        _fill(staff, Telling(material, edition, told.chance("words")), clock, extra)
        mark_proved(session.vault)  # nobody has this vault's recovery key, or needs it
    except BaseException:
        session.close()
        raise
    return session


def _owner(material: Material, edition: str) -> Profile:
    who = material.team.owner
    label = {"fr": "Démonstration"}.get(edition, "Demonstration")
    return Profile(who.name, who.agency, who.discipline, who.job.said(edition), label=label)


def _fill(staff: Staff, telling: Telling, clock: StagedClock, extra: Iterable[Step]) -> None:
    session, material, edition = staff.session, telling.material, telling.edition
    samples = find_resources().folder / "sample"
    files = Files(samples, material.cases.files, edition, staff.chance)
    record = Record(session.vault, clock, staff.chance, staff.colleagues, files)
    main = telling.open_main(record)
    small = [(one, telling.small_opened()) for one in material.cases.small]
    steps = [*extra, *_main_steps(record, telling, main), *_meetings(record)]
    opened: dict[str, CaseId] = {}
    for one, day in small:
        steps += _small_steps(record, telling, one, day, opened)
    opened[material.cases.main.codename] = main
    steps += _lasting_steps(record, edition, opened)
    steps += _doing_steps(record, edition, opened)
    steps += _dealing_steps(record, edition, main)
    steps += _supervision_steps(record, telling, opened)
    for step in sorted(steps, key=lambda step: step.at_ms):
        step.do()
    clock.stand_at(NOW)
    _leave_unread(session, main, _UNREAD_IN_MAIN)
    for one, _ in small:
        _leave_unread(session, opened[one.codename], one.unread)
    remember_sealed(session.vault, main, staff.chance(16).hex(), _SEALED)


def _main_steps(record: Record, telling: Telling, case: CaseId) -> Iterator[Step]:
    for one in telling.main_happenings():
        yield from _noting(record, lambda: case, one)
    for change in telling.material.cases.main.risks:
        at = milliseconds(datetime.fromisoformat(f"{change.on}T16:45"))
        said = {"risk": change.risk, "risk_reason": change.reason.said(telling.edition)}
        yield Step(at, partial(_change, record, case, at, said))


def _small_steps(
    record: Record, telling: Telling, small: SmallCase, day: date, opened: dict[str, CaseId]
) -> Iterator[Step]:
    def begin() -> None:
        opened[small.codename] = telling.open_small(record, small, day)

    yield Step(milliseconds(datetime.fromisoformat(f"{day}T09:30")), begin)
    for one in telling.small_happenings(small, day):
        yield from _noting(record, lambda: opened[small.codename], one)


def _noting(record: Record, case: Callable[[], CaseId], one: Happening) -> Iterator[Step]:
    """The note, and what is later said of it."""
    put: list[EntryId] = []

    def note() -> None:
        put.append(record.put(case(), one))

    yield Step(one.recorded_ms, note)
    change, struck = one.amended, one.struck
    if change is not None:
        yield Step(change.at_ms, lambda: record.amend(one.by, put[0], change))
    if struck is not None:
        yield Step(struck[0], lambda: record.strike(one.by, put[0], *struck))


def _lasting_steps(record: Record, edition: str, opened: Mapping[str, CaseId]) -> Iterator[Step]:
    for one in read_lasting(find_resources().folder / "demo"):
        keeping = Keeping(record, partial(opened.__getitem__, one.of), one, edition)
        for at_ms, do in keeping.steps():
            yield Step(at_ms, do)


def _doing_steps(record: Record, edition: str, opened: Mapping[str, CaseId]) -> Iterator[Step]:
    for one in read_doing(find_resources().folder / "demo"):
        doing = Doing(record, partial(opened.__getitem__, one.of), one, edition)
        for at_ms, do in doing.steps():
            yield Step(at_ms, do)


def _dealing_steps(record: Record, edition: str, case: CaseId) -> Iterator[Step]:
    dealings = read_dealings(find_resources().folder / "demo")
    consents = Consents(record, case, edition)
    exchanges = Exchanges(record, case, edition, consents)
    steps = [
        *(consents.steps(one) for one in dealings.consent),
        *(exchanges.sending(one) for one in dealings.sent),
        *(exchanges.receiving(one) for one in dealings.received),
    ]
    for at_ms, do in chain.from_iterable(steps):
        yield Step(at_ms, do)


def _supervision_steps(
    record: Record, telling: Telling, opened: Mapping[str, CaseId]
) -> Iterator[Step]:
    told, edition = read_supervision(find_resources().folder / "demo"), telling.edition
    chance = Seeded(f"throughline supervision {edition}")
    material = telling.material
    people = (*everyone(material), *material.team.others)
    names = {one.id: one.name for one in people}
    supervising = Supervising(record, opened, told, edition, chance)
    main = opened[material.cases.main.codename]
    discussing = Discussing(record, main, told, names, edition)
    for at_ms, do in chain(supervising.steps(), discussing.steps()):
        yield Step(at_ms, do)


def _meetings(record: Record) -> Iterator[Step]:
    days = [*fridays(date(2024, 12, 6), date(2026, 11, 6)), *_LAST_MEETINGS]
    for at in map(milliseconds, days):
        yield Step(at, partial(record.exchange, at))


def _change(record: Record, case: CaseId, at_ms: int, said: dict[str, object]) -> None:
    record.clock.stand_at_ms(at_ms)
    change_case(record.vault, case, said)


def _leave_unread(session: Session, case: CaseId, count: int) -> None:
    """The latest of what others wrote."""
    vault = session.vault
    page = vault.reading.timeline(TimelineQuery(case=case, limit=0))
    theirs = [one for one in page.entries if one.author.card != vault.me.printed]
    theirs.sort(key=lambda one: one.recorded_ms)
    vault.marks.add_unread({case: [one.id for one in theirs[len(theirs) - count :]]})
