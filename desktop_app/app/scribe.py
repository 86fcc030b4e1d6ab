"""Writes what people without Throughline read, by way of the reports room."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from desktop_app.app.printing import print_pages
from desktop_app.app.resource_folder import resource_folder
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.exchange.safe_names import attachment_name
from desktop_app.intake.detection import extension_of
from desktop_app.reports.fronts import own_front
from desktop_app.reports.press import Printed, Sheet
from desktop_app.reports.print_shop import PrintShop
from desktop_app.reports.readable_parts import readable_parts

_PAYLOAD = "data/"


class BundleScribe:
    """Writes the readable half of a bundle; its pages are set by `press`."""

    def __init__(self, press: Callable[[Sheet], Printed] = print_pages) -> None:
        self._shop = PrintShop(press, resource_folder())

    def parts(self, record: ReadableRecord, go_on: Callable[[], bool]) -> Mapping[str, bytes]:
        """The read-me, the record on pages and on paper, and the lists, by name below `data/`.

        `go_on` is asked now and then, as in `PrintShop`.
        """
        return readable_parts(record, replace(self._shop, go_on=go_on))

    def paper(self, record: ReadableRecord, language: str) -> Mapping[str, bytes]:
        """The record on paper alone, volume by volume, under `record.pdf` and on."""
        return self._shop.record(record, language, "record.pdf", own_front)

    def place_of(self, file: Attachment) -> str:
        """Where an attachment lies below `data/`: a generated name, never the original."""
        return attachment_name(file.id, extension_of(file.mime)).removeprefix(_PAYLOAD)
