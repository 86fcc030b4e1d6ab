"""Throughline without a window: the same services, for scripts, tests and thin links."""

import sys
from collections.abc import Callable, Sequence

import click

from desktop_app.app.garbage import look_for_garbage_less_often
from desktop_app.app.hardening import keep_out_of_dumps
from desktop_app.app.vaults import World, this_world
from desktop_app.cli import (
    access,
    actions,
    agency,
    approvals,
    audiences,
    cards,
    caseloads,
    cases,
    conflicts,
    consents,
    demos,
    disclosures,
    enrol,
    exchanging,
    fields,
    files,
    indexes,
    members,
    missing,
    notes,
    notices,
    reports,
    reviews,
    roles,
    searching,
    standards,
    timelines,
    tours,
    vaults,
)
from desktop_app.cli.answering import failed, fall_silent, misused, speak_utf8
from desktop_app.cli.frame import root
from desktop_app.domain.errors import Refusal, RefusalCode

for _command in (
    vaults.vault,
    cases.case,
    cases.person,
    members.member,
    audiences.audience,
    conflicts.conflicts,
    reviews.review,
    notes.note,
    timelines.timeline,
    actions.action,
    missing.missing,
    fields.field,
    searching.search,
    files.add,
    files.attachment,
    cards.card,
    agency.agency,
    enrol.enrol,
    notices.handoff,
    reports.report,
    indexes.index,
    caseloads.caseload,
    disclosures.disclosure,
    consents.consent,
    roles.role,
    standards.standards,
    approvals.approval,
    access.access,
    exchanging.exchange_,
    tours.tour,
    demos.demo,
):
    root.add_command(_command)


def main() -> None:
    """Run the command this program was started with, on this machine."""
    keep_out_of_dumps()
    look_for_garbage_less_often()
    speak_utf8()
    code = run(sys.argv[1:], this_world)
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        fall_silent()
    sys.exit(code)


def run(arguments: Sequence[str], make_world: Callable[[], World]) -> int:
    """Run one command: exit 0 done, 1 refused or failed with one sentence, 2 bad usage.

    `make_world` gives the machine to run on, once a command needs it.
    """
    as_json = "--json" in arguments
    try:
        code = root.main(
            list(arguments), prog_name="throughline", standalone_mode=False, obj=make_world
        )
    except click.ClickException as misuse:
        return misused(misuse, as_json=as_json)
    except (click.Abort, KeyboardInterrupt):
        return failed(Refusal(RefusalCode.CANCELLED), as_json=as_json)
    except SystemExit as nobody_listens:  # so click ends when the reader of a pipe is gone
        return int(nobody_listens.code or 0)
    except Exception as error:  # noqa: BLE001  the last net: nobody ever sees a traceback
        return failed(error, as_json=as_json)
    return code if isinstance(code, int) else 0
