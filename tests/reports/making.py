"""The press of the tests: the real one, in this process."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass

from desktop_app.app.resource_folder import resource_folder
from desktop_app.reports.press import Printed, Sheet
from desktop_app.reports.print_shop import PrintShop
from desktop_app.reports.typesetting import set_pages


class Set:
    """A sheet that is set already."""

    def __init__(self, printed: Printed) -> None:
        self.printed = Future[Printed]()
        self.printed.set_result(printed)

    def stop(self) -> None:
        """There is nothing to stop any more."""


@dataclass(frozen=True)
class PressHere:
    """Sets each sheet before it says that it began."""

    set_pages: Callable[[Sheet], Printed] = set_pages

    def begin(self, sheet: Sheet) -> Set:
        return Set(self.set_pages(sheet))


SHOP = PrintShop(PressHere(), resource_folder())
