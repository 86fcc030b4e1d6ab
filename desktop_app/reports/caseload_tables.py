"""A caseload as tables, for a spreadsheet: what it is, its cases, its workers, its risks."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, tzinfo

from desktop_app.domain.case import initials_of
from desktop_app.domain.caseload import (
    DAYS_BACK,
    NO_ONE,
    CaseloadSheet,
    CaseRow,
    Mark,
    Worker,
    by_risk,
)
from desktop_app.domain.codes import Risk
from desktop_app.reports.dates import ReportDates, offset_of, read_moment, zone_of
from desktop_app.reports.languages import words_in
from desktop_app.reports.spreadsheet import several_tables
from desktop_app.reports.words import ReportWords
from desktop_app.reports.words_caseload import (
    CASELOAD_ENGLISH,
    CASELOAD_FRENCH,
    CaseloadWords,
)
from desktop_app.reports.workbook import Cell, Sheet, workbook

_MARKS = tuple(Mark)


def caseload_csv(sheet: CaseloadSheet, language: str) -> bytes:
    """One file: first what it is, then the tables below one another."""
    sheets = caseload_sheets(sheet, language)
    return several_tables(
        [each.columns, *each.rows] if each.columns else each.rows for each in sheets
    )


def caseload_xlsx(sheet: CaseloadSheet, language: str) -> bytes:
    """A workbook, whose first sheet says what it is."""
    made = read_moment(sheet.moment)
    moment = made if isinstance(made, datetime) else datetime.fromtimestamp(0, UTC)
    return workbook(caseload_sheets(sheet, language), words_of(language).title, moment)


def words_of(language: str) -> CaseloadWords:
    """In French for `fr` and the like, in English for anything else."""
    return CASELOAD_FRENCH if words_in(language).language == "fr" else CASELOAD_ENGLISH


def caseload_sheets(sheet: CaseloadSheet, language: str) -> tuple[Sheet, ...]:
    """The tables, each under the name of its sheet."""
    words, page = words_of(language), words_in(language)
    called = _called(sheet, words)
    return (
        Sheet(words.about_sheet, tuple(_about(sheet, words, page))),
        Sheet(
            words.cases_sheet,
            tuple(tuple(_case(sheet, row, words, called)) for row in sheet.excerpt.rows),
            tuple(_columns(sheet, words)),
        ),
        _workers(sheet, words, called),
        _risks(sheet, words),
    )


def _about(
    sheet: CaseloadSheet, words: CaseloadWords, page: ReportWords
) -> Iterator[tuple[str, str]]:
    said = words.about
    yield words.title, ""
    if sheet.known_on:
        yield said.known_on, _moment(sheet.known_on, page)
    yield said.made, _moment(sheet.moment, page)
    yield said.times, said.times_told.format(zone=_zone(sheet))
    yield said.by, ", ".join(part for part in (sheet.by, sheet.agency) if part)
    whose = said.scopes[sheet.caseload.scope]
    yield said.whose, whose.format(agency=sheet.agency, name=sheet.by)
    shown, held = len(sheet.excerpt.rows), len(sheet.caseload.rows)
    yield said.cases, said.some.format(shown=shown, all=held)
    if narrowed := "; ".join(_narrowed(sheet, words)):
        yield said.narrowed, narrowed
    yield said.named, " ".join(_named(sheet, words))
    yield said.left_out, said.left_out_told
    told = (said.seen_told, said.unreviewed_told, said.risk_told.format(days=DAYS_BACK))
    yield said.counted, " ".join(told)
    yield said.care, said.care_told


def _moment(moment: str, page: ReportWords) -> str:
    at = read_moment(moment)
    return (
        ReportDates(page.dates, zone_of(moment)).moment(at) if isinstance(at, datetime) else moment
    )


def _zone(sheet: CaseloadSheet) -> str:
    return offset_of(datetime(2000, 1, 1, tzinfo=zone_of(sheet.moment)))


def _narrowed(sheet: CaseloadSheet, words: CaseloadWords) -> Iterator[str]:
    for mark in _MARKS:
        if mark in sheet.excerpt.marks:
            yield words.about.marks[mark].format(days=DAYS_BACK)
    if sheet.excerpt.is_sought:
        yield words.about.sought


def _named(sheet: CaseloadSheet, words: CaseloadWords) -> Iterator[str]:
    said, naming = words.about, sheet.naming
    yield said.young_by_name if naming.young_people else said.young_by_initials
    yield said.workers_by_name if naming.workers else said.workers_by_initials


def _called(sheet: CaseloadSheet, words: CaseloadWords) -> Mapping[Worker, str]:
    """What each worker is called: two of the same initials are told apart by a number."""
    rows, loads = (*sheet.caseload.rows, *sheet.excerpt.rows), sheet.caseload.loads
    everybody = {load.worker for load in loads}
    everybody.update(each for row in rows for each in (*row.leads, *row.workers))
    called: dict[Worker, str] = {}
    used: dict[str, int] = {}
    for worker in sorted(everybody - {NO_ONE}, key=lambda one: (one.name, one.person or b"")):
        name = worker.name if sheet.naming.workers else initials_of(worker.name)
        used[name] = used.get(name, 0) + 1
        called[worker] = name if used[name] == 1 else f"{name} ({used[name]})"
    return {**called, NO_ONE: words.no_one}


def _columns(sheet: CaseloadSheet, words: CaseloadWords) -> Iterator[str]:
    case = words.case
    yield from (case.codename, case.initials)
    if sheet.naming.young_people:
        yield case.name
    yield from (case.status, case.level, case.risk, case.before, case.change, case.agency)
    yield from (case.leads, case.workers, case.due, case.overdue, case.next_due)
    yield from (case.unreviewed, case.questions, case.seen, case.missing)


def _case(
    sheet: CaseloadSheet, row: CaseRow, words: CaseloadWords, called: Mapping[Worker, str]
) -> Iterator[Cell]:
    yield from (row.codename, sheet.initials.get(row.id, ""))
    if sheet.naming.young_people:
        yield sheet.names.get(row.id, "")
    yield _status(row, words)
    yield from (row.risk or None, _risk(row, words))
    yield row.risk_before
    yield None if row.risk_before is None else row.risk_change
    yield row.lead_agency
    yield from (", ".join(called[one] for one in some) for some in (row.leads, row.workers))
    yield from (row.due, row.overdue, _next_due(row, sheet.zone))
    yield from (row.unreviewed, row.questions)
    yield words.never_seen if row.seen_days is None else row.seen_days
    yield _missing(row, words)


def _next_due(row: CaseRow, zone: tzinfo) -> str:
    """A day, or a day and the time here: all in one form, so that the column sorts by time."""
    written = "" if row.next_due is None else row.next_due.due
    at = read_moment(written)
    if not isinstance(at, datetime):
        return written
    try:
        return f"{at.astimezone(zone):%Y-%m-%d %H:%M}"
    except OverflowError:
        return written


def _status(row: CaseRow, words: CaseloadWords) -> str:
    """A status that a newer version wrote stands as it was written."""
    known = {status.value: name for status, name in words.statuses.items()}
    return known.get(row.status, row.status)


def _risk(row: CaseRow, words: CaseloadWords) -> str:
    return words.risks[Risk(row.risk)] if row.risk in set(Risk) else ""


def _missing(row: CaseRow, words: CaseloadWords) -> Cell:
    if row.missing is None:
        return None
    return words.missing_now if row.missing_hours is None else row.missing_hours


def _workers(sheet: CaseloadSheet, words: CaseloadWords, called: Mapping[Worker, str]) -> Sheet:
    """The whole load of each, whichever cases the list is narrowed to."""
    load = words.load
    rows = tuple(
        (called[one.worker], one.led, one.entries, one.overdue, one.unreviewed)
        for one in sheet.caseload.loads
    )
    columns = (load.worker, load.led, load.entries, load.overdue, load.unreviewed)
    return Sheet(words.workers_sheet, rows, columns)


def _risks(sheet: CaseloadSheet, words: CaseloadWords) -> Sheet:
    load = words.load
    rows = tuple(
        (words.risks[one.risk], one.cases, one.risen, one.fallen)
        for one in by_risk(sheet.excerpt.rows)
    )
    return Sheet(words.risk_sheet, rows, (words.case.risk, load.cases, load.risen, load.fallen))
