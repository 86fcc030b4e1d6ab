"""Writes a caseload to a file outside the vault, as its ending asks."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType

from desktop_app.app.writing_out import write_new
from desktop_app.domain.caseload import CaseloadSheet
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.reports.caseload_tables import caseload_csv, caseload_xlsx

_FORMS: Mapping[str, Callable[[CaseloadSheet, str], bytes]] = MappingProxyType(
    {".csv": caseload_csv, ".xlsx": caseload_xlsx}
)


def check_form(out: Path) -> None:
    """Refuse a file that is to be neither of the two kinds there are.

    Raises:
        Refusal: BAD_VALUE.
    """
    if out.suffix.lower() not in _FORMS:
        raise Refusal(RefusalCode.BAD_VALUE, what="spreadsheet")


def write_caseload(sheet: CaseloadSheet, language: str, out: Path) -> None:
    """Write a new file, .xlsx or .csv.

    Raises:
        Refusal: BAD_VALUE for another ending; FILE_EXISTS.
        Fault: NOT_WRITABLE, DISK_FULL, DISK_FAILED.
    """
    check_form(out)
    content = _FORMS[out.suffix.lower()](sheet, language)
    write_new(out, partial(iter, [content]))
