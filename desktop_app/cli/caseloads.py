"""`throughline caseload`: one look over all cases, and the same as a spreadsheet."""

from pathlib import Path

import click

from desktop_app.app.caseload_files import check_form, write_caseload
from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, root
from desktop_app.cli.looking_back import as_of_option, opened_as_of
from desktop_app.cli.plain_words import counted
from desktop_app.domain.caseload import CaseRow, Load, Mark, Naming, Worker
from desktop_app.domain.codes import Risk
from desktop_app.domain.ids import printed
from desktop_app.services.caseload import caseload as look_over
from desktop_app.services.caseload import sheet_of
from desktop_app.ui.words.terms import RISKS


@root.command("caseload")
@given_call
@click.option(
    "--only",
    "marks",
    multiple=True,
    type=click.Choice([mark.value for mark in Mark]),
    help="Only cases of this kind; of several, those that are all of them.",
)
@click.option("--out", type=click.Path(path_type=Path), help="A new file, .xlsx or .csv.")
@click.option("--worker-names", is_flag=True, help="In the file, workers by name.")
@click.option("--names", is_flag=True, help="In the file, young people by NAME.")
@click.option(
    "--lang", "language", default="en", show_default=True, type=click.Choice(["en", "fr"])
)
@as_of_option
def caseload(
    call: Call,
    marks: tuple[str, ...],
    out: Path | None,
    worker_names: bool,
    names: bool,
    language: str,
    as_of: str | None,
) -> None:
    """What waits in each case, and each worker's load.

    What is due, overdue, unreviewed or missing, and for how long nobody has met face to face. A
    supervisor sees the agency's cases, everybody else the cases they work on. With --json: cases
    and workers, by codename and by name. A file names nobody unless you ask for it, and it is
    not encrypted.
    """
    if out is not None:
        check_form(out)
    with opened_as_of(call, as_of) as looked:
        looked_over = look_over(looked.vault)
        excerpt = looked_over.narrowed_to(frozenset(map(Mark, marks)))
        if out is not None:
            sheet = sheet_of(looked.vault, looked_over, excerpt, Naming(worker_names, names))
            write_caseload(sheet, language, out)
        said = looked.said
    document = {
        **said,
        "scope": looked_over.scope.value,
        "cases": [_case(row) for row in excerpt.rows],
        "of": len(looked_over.rows),
        "workers": [_load(load) for load in looked_over.loads],
        "file": None if out is None else str(out),
    }
    told = "\n".join(_words(row) for row in excerpt.rows)
    answer(call, document, str(out) if out is not None else told or "No case to look over.")


def _case(row: CaseRow) -> dict[str, object]:
    return {
        "case": printed("c", row.id),
        "codename": row.codename,
        "status": row.status,
        "risk": row.risk,
        "risk_before": row.risk_before,
        "lead_agency": row.lead_agency,
        "leads": _named(row.leads),
        "workers": _named(row.workers),
        "due": row.due,
        "overdue": row.overdue,
        "next_due": None if row.next_due is None else row.next_due.due,
        "unreviewed": row.unreviewed,
        "questions": row.questions,
        "days_since_face_to_face": row.seen_days,
        "missing": row.missing is not None,
        "missing_hours": row.missing_hours,
        "mine": row.is_mine,
    }


def _load(load: Load) -> dict[str, object]:
    return {
        "worker": load.worker.name or None,
        "cases_led": load.led,
        "entries": load.entries,
        "overdue": load.overdue,
        "unreviewed": load.unreviewed,
    }


def _named(workers: tuple[Worker, ...]) -> list[str]:
    return [worker.name for worker in workers]


def _words(row: CaseRow) -> str:
    """Cedar-0412  open  high, was raised  2 overdue of 5 to do …."""
    parts = [row.codename, row.status, _risk(row.risk)]
    if row.risk_change:
        parts[-1] += f", was {_risk(row.risk_before or 0)}"
    if row.missing is not None:
        hours = "" if row.missing_hours is None else f" {row.missing_hours} h"
        parts.append(f"missing now{hours}")
    parts.append(f"{row.overdue} overdue of {row.due} to do")
    parts.append(f"{row.unreviewed} unreviewed")
    if row.questions:
        parts.append(f"{counted(row.questions, 'note')} asked about")
    seen = row.seen_days
    parts.append(
        "no face-to-face on record"
        if seen is None
        else f"last face-to-face {counted(seen, 'day')} ago"
    )
    return "  ".join(parts)


def _risk(risk: int) -> str:
    return RISKS[Risk(risk)].text.lower() if risk in set(Risk) else "risk not said"
