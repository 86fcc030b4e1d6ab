"""Writes what people without Throughline read, by way of the reports room."""

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.exchange.safe_names import attachment_name
from desktop_app.intake.detection import extension_of
from desktop_app.reports.files_index import files_index, index_rows
from desktop_app.reports.read_me_first import read_me_first
from desktop_app.reports.timeline_html import timeline_html


class BundleScribe:
    """Writes the readable half of a bundle."""

    def timeline(self, record: ReadableRecord) -> bytes:
        """`data/timeline.html`."""
        return timeline_html(record)

    def read_me_first(self, record: ReadableRecord) -> bytes:
        """`data/READ-ME-FIRST.txt`."""
        return read_me_first(record)

    def files_index(self, record: ReadableRecord) -> bytes:
        """`data/files/index.csv`."""
        return files_index(index_rows(record))

    def place_of(self, file: Attachment) -> str:
        """Where an attachment lies below `data/`: a generated name, never the original."""
        return attachment_name(file.id, extension_of(file.mime)).removeprefix("data/")
