"""Where documents are made: the rules of printing, our fonts, and a press that sets pages."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from pathlib import Path

from msgspec import structs

from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.indexes import CaseIndex
from desktop_app.reports.dates import read_moment
from desktop_app.reports.fronts import MakeFront, handed_front
from desktop_app.reports.glyphs import letters_of
from desktop_app.reports.index_paper import IndexPaper
from desktop_app.reports.index_tables import table_of
from desktop_app.reports.places import volume_place
from desktop_app.reports.press import Press, Printed, Sheet
from desktop_app.reports.record_paper import RecordPaper, volumes_of
from desktop_app.reports.rules import PrintingRules, read_printing_rules
from desktop_app.reports.stopping import GoOn, awaited
from desktop_app.reports.writing import writing_in
from desktop_app.services.ports import Progress


@dataclass(frozen=True, slots=True)
class PrintShop:
    """Sets documents with `press`, which may be another process; `resources` is our folder.

    `progress` is told which volume is set, before it and ten times a second meanwhile.
    """

    press: Press
    resources: Path
    progress: Progress = lambda *_: True

    def record(
        self,
        record: ReadableRecord,
        language: str,
        place: str,
        make_front: MakeFront = handed_front,
        beside: Iterable[Callable[[GoOn], object]] = (),
    ) -> Mapping[str, bytes]:
        """A record on paper, by place: volume after volume, page numbers running through.

        What is to be done `beside` is done while volumes are set, a piece with each.

        Raises:
            Refusal: CANCELLED. Whatever else the press raises.
        """
        rules = self.rules()
        writing = writing_in(language, record, is_bilingual=True)
        front = make_front(record, writing, rules)
        writing = replace(writing, numbers=front.numbers)
        letters = letters_of(self.resources / "fonts")
        paper = RecordPaper(record, writing, front, rules, letters)
        created_s, folder = _seconds(record.created), str(self.resources)
        volumes = tuple(volumes_of(record))
        sheets = (
            Sheet(paper.sheet(volume), paper.watermark, created_s, folder) for volume in volumes
        )
        return {
            volume_place(place, volume.number): printed.pdf
            for volume, printed in zip(
                volumes, self._set(sheets, len(volumes), iter(beside)), strict=True
            )
        }

    def index(self, index: CaseIndex, language: str, place: str) -> Mapping[str, bytes]:
        """An index on paper, by place, as `record`.

        Raises:
            Refusal: CANCELLED. Whatever else the press raises.
        """
        letters, table = letters_of(self.resources / "fonts"), table_of(index, language)
        paper = IndexPaper(index.head, table, language, self.rules(), letters)
        created_s, folder = _seconds(index.head.created), str(self.resources)
        sheets = (Sheet(page, paper.watermark, created_s, folder) for page in paper.sheets())
        return {
            volume_place(place, number): printed.pdf
            for number, printed in enumerate(self._set(sheets, paper.parts, iter(())), start=1)
        }

    def _set(
        self, sheets: Iterator[Sheet], count: int, beside: Iterator[Callable[[GoOn], object]]
    ) -> Iterator[Printed]:
        """Each sheet is written while the one before is set, after what was to be done beside."""
        page, sheet = 1, next(sheets)
        for done in range(count):
            setting = self.press.begin(structs.replace(sheet, first_page=page))
            go_on = partial(self.progress, done, count)
            try:
                for do in islice(beside, 1 if done + 1 < count else None):
                    do(go_on)
                sheet = next(sheets, sheet)
                printed = awaited(setting.printed, go_on)
            finally:
                setting.stop()
            page += printed.pages
            yield printed

    def rules(self) -> PrintingRules:
        """What the law asks every page to say."""
        return read_printing_rules((self.resources / "rules" / "printing.json").read_bytes())


def _seconds(created: str) -> int:
    """When a document says it was made: as the record says, so that its bytes never vary."""
    at = read_moment(created)
    known = at if isinstance(at, datetime) else datetime(2000, 1, 1, tzinfo=UTC)
    return max(0, int(known.timestamp()))
