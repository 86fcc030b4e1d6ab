"""Writes what people without Throughline read, by way of the reports room."""

from collections.abc import Mapping
from dataclasses import replace

from desktop_app.app.printing import ChildPress
from desktop_app.app.resource_folder import resource_folder
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.exchange.safe_names import attachment_name
from desktop_app.intake.detection import extension_of
from desktop_app.reports.events_csv import events_csv
from desktop_app.reports.fronts import own_front
from desktop_app.reports.languages import words_in
from desktop_app.reports.own_html import own_html
from desktop_app.reports.press import Press
from desktop_app.reports.print_shop import PrintShop
from desktop_app.reports.readable_parts import readable_parts
from desktop_app.services.ports import Progress

_PAYLOAD = "data/"


class BundleScribe:
    """Writes the readable half of a bundle; its pages are set by `press`."""

    def __init__(self, press: Press | None = None) -> None:
        self._shop = PrintShop(press or ChildPress(), resource_folder())

    def parts(self, record: ReadableRecord, progress: Progress) -> Mapping[str, bytes]:
        """The read-me, the record on pages and on paper, and the lists, by name below `data/`.

        Raises:
            Refusal: CANCELLED, soon after `progress` said so.
        """
        return readable_parts(record, replace(self._shop, progress=progress))

    def paper(self, record: ReadableRecord, language: str) -> Mapping[str, bytes]:
        """The record on paper alone, volume by volume, under `record.pdf` and on."""
        return self._shop.record(record, language, "record.pdf", own_front)

    def page(self, record: ReadableRecord, language: str) -> bytes:
        """The record as one page for one's own use."""
        return own_html(record, language, self._shop.rules())

    def table(self, record: ReadableRecord, language: str) -> bytes:
        """The record as a table for one's own use."""
        return events_csv(record, words_in(language))

    def place_of(self, file: Attachment) -> str:
        """Where an attachment lies below `data/`: a generated name, never the original."""
        return attachment_name(file.id, extension_of(file.mime)).removeprefix(_PAYLOAD)
