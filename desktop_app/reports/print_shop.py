"""Where documents are made: the rules of printing, our fonts, and a press that sets pages."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.reports.dates import read_moment
from desktop_app.reports.fronts import MakeFront, handed_front
from desktop_app.reports.glyphs import drawable, letters_of
from desktop_app.reports.places import volume_place
from desktop_app.reports.press import Printed, Sheet
from desktop_app.reports.record_paper import RecordPaper, volumes_of
from desktop_app.reports.rules import PrintingRules, read_printing_rules
from desktop_app.reports.writing import writing_in


@dataclass(frozen=True, slots=True)
class PrintShop:
    """Sets documents with `press`, which may be another process; `resources` is our folder.

    Before each volume `go_on` is asked: one that is begun is set to its end.
    """

    press: Callable[[Sheet], Printed]
    resources: Path
    go_on: Callable[[], bool] = lambda: True

    def record(
        self,
        record: ReadableRecord,
        language: str,
        place: str,
        make_front: MakeFront = handed_front,
    ) -> Mapping[str, bytes]:
        """A record on paper, by place: volume after volume, page numbers running through.

        Raises:
            Refusal: CANCELLED. Whatever else the press raises.
        """
        rules = self._rules()
        writing = writing_in(language, record.created, record.groups, is_bilingual=True)
        front = make_front(record, writing, rules)
        writing = replace(writing, numbers=front.numbers)
        paper = RecordPaper(record, writing, front, rules, self._drawable)
        documents: dict[str, bytes] = {}
        page = 1
        for volume in volumes_of(record):
            if not self.go_on():
                raise Refusal(RefusalCode.CANCELLED)
            printed = self.press(
                Sheet(
                    paper.sheet(volume, page),
                    paper.watermark,
                    _seconds(record.created),
                    str(self.resources),
                )
            )
            documents[volume_place(place, volume.number)] = printed.pdf
            page += printed.pages
        return documents

    def _rules(self) -> PrintingRules:
        return read_printing_rules((self.resources / "rules" / "printing.json").read_bytes())

    def _drawable(self, text: str, unprintable: str) -> str:
        return drawable(text, letters_of(self.resources / "fonts"), unprintable)


def _seconds(created: str) -> int:
    """When a document says it was made: as the record says, so that its bytes never vary."""
    at = read_moment(created)
    known = at if isinstance(at, datetime) else datetime(2000, 1, 1, tzinfo=UTC)
    return max(0, int(known.timestamp()))
