"""Pages are set in a process of its own: as they would be here, or not at all."""

import pytest

from desktop_app.app.printing import print_pages
from desktop_app.app.resource_folder import resource_folder
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.reports.places import RECORD_PAPER
from desktop_app.reports.press import Sheet
from desktop_app.reports.print_shop import PrintShop
from tests.reports.made_up import RECORD
from tests.reports.making import SHOP


def test_the_child_sets_the_same_document_as_this_process() -> None:
    beside = PrintShop(print_pages, SHOP.resources).record(RECORD, "fr", RECORD_PAPER)

    here = SHOP.record(RECORD, "fr", RECORD_PAPER)
    same = beside == here
    assert same


def test_what_cannot_be_set_is_a_fault_that_quotes_nothing() -> None:
    with pytest.raises(Fault) as fault:
        print_pages(Sheet(b'{"title": "J. was seen"}', "", 0, str(resource_folder())))

    assert fault.value.code is FaultCode.PRINTING_FAILED
    assert fault.value.data == {}
