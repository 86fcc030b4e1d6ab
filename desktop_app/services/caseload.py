"""One look over all cases, for whoever supervises them; a worker looks over the own ones."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.domain.access import Access
from desktop_app.domain.case import CaseLine
from desktop_app.domain.caseload import (
    DAYS_BACK,
    FACE_TO_FACE,
    NO_ONE,
    Caseload,
    CaseloadSheet,
    CaseRow,
    Excerpt,
    Load,
    Naming,
    Scope,
    Worker,
    Written,
)
from desktop_app.domain.codes import Authority, CaseStatus
from desktop_app.domain.due import Due, DueKind
from desktop_app.domain.ids import CaseId, printed
from desktop_app.domain.local_zone import LocalZone
from desktop_app.services.access import note
from desktop_app.services.caseload_teams import Teams, read_teams
from desktop_app.services.covering import covered
from desktop_app.services.due import is_to_do
from desktop_app.services.local_day import day_of, local_now
from desktop_app.services.opened import OpenVault
from desktop_app.services.restricted import shut_cases
from desktop_app.services.today import Look, OfCase, look

_DAY_MS, _HOUR_MS = 86_400_000, 3_600_000
_OVERSEES = frozenset({Authority.SUPERVISOR, Authority.CUSTODIAN})
MOST_NAMED = 64
"""Cases named in one line of the access log; how many they were is told in any case."""
_OVER = frozenset({CaseStatus.CLOSED.value, CaseStatus.SEALED.value})


def caseload(vault: OpenVault, looked: Look | None = None) -> Caseload:
    """What every case comes to now; with what was read of them, if somebody has.

    Whoever holds a supervisor's card of a verified agency looks over all cases held here on
    which the agency works; everybody else over those they work on. A sealed case says nothing,
    and a closed one is shown as long as something in it waits.
    """
    read = _read(vault)
    held = (looked or look(vault)).cases.values()
    shown = covered(vault, (of for of in held if _is_looked_over(vault, read, of.line)))
    rows = [row for of in shown if (row := _row(vault, read, of)) is not None]
    rows.sort(key=lambda row: (row.codename.casefold(), row.id))
    return Caseload(
        scope=Scope.AGENCY if read.oversees else Scope.OWN,
        now_ms=read.now_ms,
        rows=tuple(rows),
        loads=_loads(vault, read, shown, rows),
    )


def sheet_of(
    vault: OpenVault, looked_over: Caseload, excerpt: Excerpt, naming: Naming
) -> CaseloadSheet:
    """Some rows of a caseload as they leave the vault, with who may be named on them.

    A case that was sealed since somebody looked stays out. That it leaves is noted: of each case
    apart where a young person's name goes along, else in one line for all. A restricted case that
    nobody said why they open has neither name nor initials there.

    Raises:
        Refusal, Fault: it can't be noted, so it must not leave.
    """
    lines = vault.reading.cases(counted=False)
    told = {line.id: line for line in lines if line.status != CaseStatus.SEALED}
    rows = tuple(row for row in excerpt.rows if row.id in told)
    young = {row.id: told[row.id].young_person for row in rows}
    shut = shut_cases(vault)
    known = {id_: one for id_, one in young.items() if one is not None and id_ not in shut}
    names = {case: person.full_name for case, person in known.items()}
    _note_leaving(vault, [row.id for row in rows], naming)
    return CaseloadSheet(
        caseload=looked_over,
        excerpt=replace(excerpt, rows=rows),
        initials={case: person.initials for case, person in known.items()},
        names=names if naming.young_people else {},
        naming=naming,
        moment=local_now(vault.present or vault).isoformat(timespec="minutes"),
        known_on=local_now(vault).isoformat(timespec="minutes") if vault.present else "",
        zone=LocalZone(vault.midnight_ms),
        by=vault.me.name,
        agency=vault.me.agency,
    )


def _note_leaving(vault: OpenVault, cases: list[CaseId], naming: Naming) -> None:
    if naming.young_people:
        for case in cases:
            note(vault, Access.EXPORTED, case)
    elif cases:
        ids = [printed("c", case) for case in cases]
        note(vault, Access.EXPORTED, about=ids[:MOST_NAMED], count=len(ids))


@dataclass(frozen=True, slots=True)
class _Read:
    """What was counted, case by case, at one moment."""

    now_ms: int
    oversees: bool
    teams: Teams
    written: Mapping[CaseId, list[Written]]
    met: Mapping[CaseId, int]
    risks_then: Mapping[CaseId, int | None] = field(default_factory=dict)


def _read(vault: OpenVault) -> _Read:
    now_ms, counted = vault.clock.now_ms(), vault.caseloads
    since_ms = now_ms - DAYS_BACK * _DAY_MS
    written = defaultdict[CaseId, list[Written]](list)
    for each in counted.written(since_ms):
        written[each.case].append(each)
    return _Read(
        now_ms=now_ms,
        oversees=vault.channels.carries(vault.me.key, now_ms) in _OVERSEES,
        teams=read_teams(vault, written),
        written=written,
        met=counted.met(FACE_TO_FACE, now_ms),
        risks_then=counted.risks_then(since_ms),
    )


def _is_looked_over(vault: OpenVault, read: _Read, line: CaseLine) -> bool:
    if line.status == CaseStatus.SEALED:
        return False
    team = read.teams.of(line.id)
    if not read.oversees:
        return team.has_me
    return team.has_colleagues or line.lead_agency.casefold() == vault.me.agency.casefold()


def _row(vault: OpenVault, read: _Read, of: OfCase) -> CaseRow | None:
    """None for what is over, and in which nothing waits any more."""
    line, team = of.line, read.teams.of(of.line.id)
    to_do = _to_do(vault, read, of)
    written = read.written.get(line.id, ())
    timed = [due for due in to_do if due.due_ms is not None]
    waiting = (each for each in written if _waits_for_review(vault, read, each))
    unreviewed = sum(each.unreviewed for each in waiting)
    questions = sum(each.questions for each in written)
    waits = bool(to_do or unreviewed or questions or line.missing is not None)
    if line.status in _OVER and not waits:
        return None
    return CaseRow(
        id=line.id,
        codename=line.codename,
        status=line.status,
        risk=line.risk,
        risk_before=read.risks_then.get(line.id, line.risk),
        lead_agency=line.lead_agency,
        leads=team.leads,
        workers=team.workers,
        due=len(to_do),
        overdue=sum(due.is_over(read.now_ms) for due in timed),
        next_due=min(timed, key=lambda due: due.due_ms or 0, default=None),
        unreviewed=unreviewed,
        questions=questions,
        seen_days=_days_since(vault, read.met.get(line.id), read.now_ms),
        missing=line.missing,
        missing_hours=_hours_missing(vault, line, read.now_ms),
        is_mine=team.has_me,
    )


def _waits_for_review(vault: OpenVault, read: _Read, written: Written) -> bool:
    """What the agency's people wrote; a supervisor's own is for another to sign off."""
    is_mine = read.oversees and written.author == vault.me.key
    return written.author in read.teams.own_devices and not is_mine


def _to_do(vault: OpenVault, read: _Read, of: OfCase) -> list[Due]:
    return [due for due in of.dues if is_to_do(vault, due, read.now_ms)]


def _days_since(vault: OpenVault, moment_ms: int | None, now_ms: int) -> int | None:
    """By the calendar here: yesterday is one day ago at any hour."""
    if moment_ms is None:
        return None
    return (day_of(vault, now_ms) - day_of(vault, moment_ms)).days


def _hours_missing(vault: OpenVault, line: CaseLine, now_ms: int) -> int | None:
    since = None if line.missing is None else line.missing.begins_ms(vault.midnight_ms)
    return None if since is None else max(0, now_ms - since) // _HOUR_MS


def _loads(
    vault: OpenVault, read: _Read, shown: Sequence[OfCase], rows: list[CaseRow]
) -> tuple[Load, ...]:
    """What each of the agency's workers carries; a worker is told of themselves alone.

    Of a colleague who works on other cases, too, a worker sees but a part.
    """
    cases = {row.id for row in rows}
    led = Counter(worker for row in rows for worker in row.leads)
    entries, unreviewed = Counter[Worker](), Counter[Worker]()
    for each in (one for case in cases for one in read.written.get(case, ())):
        worker = read.teams.colleague(each.author)
        if worker is not None:
            entries[worker] += each.recent
            unreviewed[worker] += each.unreviewed if _waits_for_review(vault, read, each) else 0
    overdue = Counter(_owners_overdue(vault, read, (of for of in shown if of.line.id in cases)))
    everybody = {*led, *entries, *overdue} & {*read.teams.colleagues.values(), NO_ONE}
    own = {worker for worker in everybody if worker.person == vault.me.person}
    return tuple(
        Load(
            worker=worker,
            led=led[worker],
            entries=entries[worker],
            overdue=overdue[worker],
            unreviewed=unreviewed[worker],
        )
        for worker in sorted(everybody if read.oversees else own, key=_place)
        if led[worker] or entries[worker] or overdue[worker] or unreviewed[worker]
    )


def _place(worker: Worker) -> tuple[bool, str, bytes]:
    return worker == NO_ONE, worker.name.casefold(), worker.person or b""


def _owners_overdue(vault: OpenVault, read: _Read, shown: Iterator[OfCase]) -> Iterator[Worker]:
    """Whose actions are overdue; nobody's, where no one took them on."""
    for of in shown:
        for due in _to_do(vault, read, of):
            if due.kind is DueKind.ACTION and due.is_over(read.now_ms):
                person, colleagues = due.owner.person, read.teams.colleagues
                if person is not None and person in colleagues:
                    yield colleagues[person]
                elif not due.owner.name:
                    yield NO_ONE
