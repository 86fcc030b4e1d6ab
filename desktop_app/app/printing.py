"""Sets pages in a process of its own, which ends with them: nothing of a page stays with us."""

from typing import Final

import msgspec

from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.intake.own_child import OwnChild, own_command
from desktop_app.intake.piping import pack
from desktop_app.reports.press import Printed, Sheet

# The program starts itself again with this argument to become a printing child.
PRINTING_ARGUMENT: Final = "--print-pages"
_MODULE: Final = "desktop_app.app.printing_child"
_MOST_BYTES: Final = 1 << 30
_SECONDS: Final = 300.0
"""A volume takes seconds; what takes this long does not answer at all."""


def print_pages(sheet: Sheet) -> Printed:
    """As `press.set_pages`, over there: typst keeps what it has seen until its process ends.

    Raises:
        Fault: PRINTING_FAILED.
    """
    child = OwnChild(own_command(_MODULE, PRINTING_ARGUMENT))
    try:
        body = child.ask(pack(sheet), _MOST_BYTES, _SECONDS)
        printed = msgspec.msgpack.decode(body or b"", type=Printed)
    except (OSError, msgspec.DecodeError):
        raise Fault(FaultCode.PRINTING_FAILED) from None
    finally:
        child.end()
    if not printed.pages:
        raise Fault(FaultCode.PRINTING_FAILED)
    return printed
