"""Pages are set in a process of its own: as they would be here, or not at all."""

import subprocess
import sys
from dataclasses import replace

import pytest

from desktop_app.app.printing import ChildPress
from desktop_app.app.resource_folder import resource_folder
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.reports.places import RECORD_PAPER
from desktop_app.reports.press import Setting, Sheet
from desktop_app.reports.print_shop import PrintShop
from tests.reports.made_up import PLAIN, RECORD
from tests.reports.making import SHOP

LONG = replace(RECORD, entries=(PLAIN,) * 400)


class Remembering(ChildPress):
    """Knows afterwards what was begun."""

    def __init__(self) -> None:
        self.begun: list[Setting] = []

    def begin(self, sheet: Sheet) -> Setting:
        self.begun.append(super().begin(sheet))
        return self.begun[-1]


def test_the_child_sets_the_same_document_as_this_process() -> None:
    beside = PrintShop(ChildPress(), SHOP.resources).record(RECORD, "fr", RECORD_PAPER)

    here = SHOP.record(RECORD, "fr", RECORD_PAPER)
    same = beside == here
    assert same


def test_what_cannot_be_set_is_a_fault_that_quotes_nothing() -> None:
    sheet = Sheet(b'{"title": "J. was seen"}', "", 0, str(resource_folder()))

    with pytest.raises(Fault) as fault:
        ChildPress().begin(sheet).printed.result()

    assert fault.value.code is FaultCode.PRINTING_FAILED
    assert fault.value.data == {}


def test_who_thinks_better_of_it_within_a_volume_does_not_wait_for_its_end() -> None:
    press = Remembering()
    shop = PrintShop(press, SHOP.resources, lambda *_: not press.begun)

    with pytest.raises(Refusal) as refused:
        shop.record(LONG, "en", RECORD_PAPER)

    assert refused.value.code is RefusalCode.CANCELLED
    (setting,) = press.begun
    with pytest.raises(Fault):  # its process was ended with nothing set
        setting.printed.result(0)


def test_only_the_child_loads_the_library_that_sets_pages() -> None:
    program = "import sys, desktop_app.app.scribe; sys.exit('typst' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", program], check=False)

    assert done.returncode == 0
