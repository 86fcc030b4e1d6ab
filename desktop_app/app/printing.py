"""Sets pages in a process of its own, which ends with them: nothing of a page stays with us."""

from concurrent.futures import Future, ThreadPoolExecutor
from typing import Final

import msgspec

from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.intake.own_child import OwnChild, own_command
from desktop_app.intake.piping import pack
from desktop_app.reports.press import Printed, Setting, Sheet

# The program starts itself again with this argument to become a printing child.
PRINTING_ARGUMENT: Final = "--print-pages"
_MODULE: Final = "desktop_app.app.printing_child"
_MOST_BYTES: Final = 1 << 30
_SECONDS: Final = 300.0
"""A volume takes seconds; what takes this long does not answer at all."""


class ChildPress:
    """As `typesetting.set_pages`, over there: typst keeps what it has seen until its process ends.

    What it sets may come to the Fault PRINTING_FAILED.
    """

    def begin(self, sheet: Sheet) -> Setting:
        return _InAChild(sheet)


class _InAChild:
    """One sheet, its process, and the thread that waits for it."""

    def __init__(self, sheet: Sheet) -> None:
        self._child = OwnChild(own_command(_MODULE, PRINTING_ARGUMENT))
        self._beside = ThreadPoolExecutor(1, "printing")
        self._printed = self._beside.submit(_set_pages, self._child, sheet)

    @property
    def printed(self) -> Future[Printed]:
        return self._printed

    def stop(self) -> None:
        self._child.stop()
        self._beside.shutdown()


def _set_pages(child: OwnChild, sheet: Sheet) -> Printed:
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
