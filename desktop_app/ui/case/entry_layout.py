"""An entry laid out for one width: every piece in its place, and the height that follows."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from desktop_app.domain.codes import Flag
from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.case.adoption_words import in_order
from desktop_app.ui.case.amendment_diff import Fate, Run, word_changes
from desktop_app.ui.case.attachments import Tiles, lay_attachments
from desktop_app.ui.case.beneath_words import lay_beneath
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.line_words import count
from desktop_app.ui.case.notice_strips import lay_notices
from desktop_app.ui.case.pieces import Chip, Column, Ink, Piece, Spot, passage
from desktop_app.ui.case.pieces import Doing as Do
from desktop_app.ui.case.review_words import said_beneath, stale, unclear
from desktop_app.ui.case.rows import TimelineRow
from desktop_app.ui.case.sheet import TEXT_LEFT, Sheet, lay_divider, lay_heading, lay_sealed
from desktop_app.ui.case.shelf import Shelf
from desktop_app.ui.case.text_formats import change_formats, found_formats
from desktop_app.ui.case.title_end import MENU, lay_end, looks_at_the_end
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import ChipLook, Tone, chip_size
from desktop_app.ui.translate import translate
from desktop_app.ui.words.kind_icons import kind_icon

_TIME_LEFT, _TIME_RIGHT, _TIME_END = 16, 61, 72
"""A time ends at 61. A longer word goes on to the thread, and never under the unread dot."""
_WIDEST_TEXT, _LEAST_ROLE = 600, 60.0
_DANGER = frozenset(
    {
        Flag.AUTHOR_REVOKED,
        Flag.AFTER_REVOCATION,
        Flag.UNKNOWN_AUTHOR,
        Flag.FORKED,
    }
)
_WARN = frozenset(
    {
        Flag.UNVERIFIED,
        Flag.NOT_MEMBER,
        Flag.GAP,
        Flag.CONFLICT,
        Flag.CLOCK_AHEAD,
        Flag.UNCERTAIN,
    }
)


@dataclass(frozen=True, slots=True)
class Shape:
    """How a row is to be laid out."""

    width: int
    hides_original: bool = False
    compact: bool = False
    found: tuple[str, ...] = ()  # words that are looked for, folded
    in_full: bool = False  # with everything that stands beneath it


@dataclass(frozen=True, slots=True)
class Laid:
    """A row ready to be painted. What is drawn for selection and hover is not part of it."""

    width: int
    height: int
    pieces: tuple[Piece, ...]
    trailing: tuple[Piece, ...]  # the audience, which makes room for the menu
    spots: tuple[Spot, ...]
    entry_top: int
    entry_end: int
    menu: QRectF


class EntryLayout:
    """Lays entries out after the design (time 70, thread 36, text up to 600 wide)."""

    def __init__(self, theme: Theme, words: EntryWords, shelf: Shelf | None = None) -> None:
        self._theme, self._words = theme, words
        self._shelf = shelf or Shelf()

    def lay(self, row: TimelineRow, shape: Shape) -> Laid:
        """Everything that is drawn for a row."""
        sheet = Sheet(self._theme, shape.width)
        self._lay_above(sheet, row)
        top = int(sheet.y)
        air = 6 if shape.compact else 9
        sheet.y += air
        trailing = self._title(sheet, row)
        menu = QRectF(sheet.right - 20, sheet.y - 23, MENU, MENU)
        self._author(sheet, row.entry)
        self._marks(sheet, row.entry)
        lay_notices(sheet, self._words.dates, row.entry.notices, _WIDEST_TEXT)
        self._text(sheet, row.entry, shape)
        self._history(sheet, row.entry, shape)
        if shape.in_full:
            lay_beneath(sheet, said_beneath(self._words, row.entry), _WIDEST_TEXT)
        if row.entry.attachments:
            tiles = Tiles(self._words, self._shelf, shape.compact)
            lay_attachments(sheet, tiles, row.entry.attachments)
        sheet.y += air + 2
        end = int(sheet.y)
        for mark in row.sealed_after:
            lay_sealed(sheet, self._words.dates, mark)
        pieces, spots = tuple(sheet.pieces), tuple(sheet.spots)
        return Laid(shape.width, int(sheet.y), pieces, trailing, spots, top, end, menu)

    def _lay_above(self, sheet: Sheet, row: TimelineRow) -> None:
        if row.new_since is not None:
            lay_divider(sheet, self._words.dates, row.new_since)
        if row.opens_day:
            dates = self._words.dates
            entries = count(dates, row.day_entries) if row.day_entries else ""
            lay_heading(sheet, dates.heading(row.day), entries)
        for mark in row.sealed_before:
            lay_sealed(sheet, self._words.dates, mark)

    def _title(self, sheet: Sheet, row: TimelineRow) -> tuple[Piece, ...]:
        """Time, kind, late mark, pin; what stands at the right end is returned."""
        theme, entry, height = self._theme, row.entry, self._theme.fit(22)
        middle = sheet.y + height / 2
        self._times(sheet, entry, middle)
        sheet.glyph(kind_icon(entry.type), 16, "text-2", TEXT_LEFT, middle)
        strong = sheet.ink("body-strong", "text")
        x = sheet.write(self._words.kind(entry), strong, TEXT_LEFT + 22, middle - strong.step / 2)
        over = list[ChipLook]()
        for look in self._chips(row):
            if over or x + 7 + chip_size(theme, look).width() > sheet.right:
                over.append(look)
            else:
                x += 7 + self._chip(sheet, look, x + 7, middle).width()
        sheet.y += height
        trailing = lay_end(sheet, looks_at_the_end(theme, self._words, entry), x, middle)
        for look in over:
            self._chip(sheet, look, TEXT_LEFT, sheet.y + theme.fit(11))
            sheet.y += theme.fit(24)
        return trailing

    def _chips(self, row: TimelineRow) -> Iterator[ChipLook]:
        late = self._words.late(row.entry)
        if late is not None:
            yield ChipLook.of(self._theme, late, "clock-alert", Tone.WARN)
        for words, icon, tone in (
            (stale(row.entry), "pencil-line", Tone.WARN),
            (unclear(row.entry), "message-circle-question-mark", Tone.INFO),
        ):
            if words:
                yield ChipLook.of(self._theme, words, icon, tone)
        if row.is_pinned:
            yield ChipLook.of(self._theme, translate("Timeline", "Pinned"), "pin", Tone.NEUTRAL)

    def _times(self, sheet: Sheet, entry: TimelineEntry, middle: float) -> None:
        ink = sheet.ink("meta", "text-2", 500)
        font = self._theme.font("meta", weight=500, tabular=True)
        top = middle - ink.step / 2
        for words in self._words.times(entry):
            left = max(_TIME_LEFT, _TIME_RIGHT - self._theme.width_of(words, font))
            sheet.write(words, Ink(font, ink.colour, ink.step), left, top, _TIME_END - left)
            top += ink.step

    def _chip(self, sheet: Sheet, look: ChipLook, x: float, middle: float) -> QSizeF:
        size = chip_size(self._theme, look)
        sheet.pieces.append(Chip(QPointF(x, middle - size.height() / 2), look))
        return size

    def _author(self, sheet: Sheet, entry: TimelineEntry) -> None:
        """Dana Whitford · Child protection, Northern Lakes CFS · recorded Wed 11 Nov, 08:42."""
        theme, y = self._theme, sheet.y + 1
        strong, plain = sheet.ink("meta", "text", 500), sheet.ink("meta", "text-2")
        dot = sheet.ink("meta", "text-3")
        recorded = self._words.recorded(entry)
        last = theme.width_of(recorded, plain.font)
        x = sheet.write(self._words.author(entry), strong, TEXT_LEFT, y)
        x = sheet.write("·", dot, x + 6, y) + 6
        role = Ink(
            theme.font("meta", weight=500),
            theme.discipline(entry.author.discipline).colour,
            plain.step,
        )
        room = sheet.right - x - last - 16
        if room < _LEAST_ROLE:  # then the time of recording stands in a line of its own
            sheet.write(self._words.role(entry), role, x, y, sheet.right - x)
            x, y = float(TEXT_LEFT), y + plain.step
        else:
            x = sheet.write(self._words.role(entry), role, x, y, room)
            x = sheet.write("·", dot, x + 6, y) + 6
        sheet.write(recorded, plain, x, y, sheet.right - x)
        sheet.y = y + plain.step

    def _marks(self, sheet: Sheet, entry: TimelineEntry) -> None:
        """Doubts about an entry, each with its words, on lines of their own."""
        marks = self._words.marks(entry)
        if not marks:
            return
        x, middle = float(TEXT_LEFT), sheet.y + self._theme.fit(15)
        for flag, words in marks:
            tone = Tone.DANGER if flag in _DANGER else Tone.WARN if flag in _WARN else Tone.NEUTRAL
            look = ChipLook.of(self._theme, words, "circle-alert" if flag in _DANGER else "", tone)
            width = chip_size(self._theme, look).width()
            if x > TEXT_LEFT and x + width > sheet.right:
                x, middle = TEXT_LEFT, middle + self._theme.fit(24)
            x += self._chip(sheet, look, x, middle).width() + 6
        sheet.y = middle + self._theme.fit(10)

    def _text(self, sheet: Sheet, entry: TimelineEntry, shape: Shape) -> None:
        if not entry.current_text and not entry.text:
            return
        runs = word_changes(entry.text, entry.current_text)
        if shape.hides_original:
            runs = tuple(run for run in runs if run.fate is not Fate.REMOVED)
        runs = tuple(_set_apart(runs))
        ink = sheet.ink("read", "text" if entry.struck is None else "text-3")
        theme, is_struck, text = self._theme, entry.struck is not None, _joined(runs)
        changed = change_formats(theme, runs, is_struck=is_struck, bare=shape.hides_original)
        piece, sheet.y = passage(
            text,
            ink,
            Column(
                QPointF(TEXT_LEFT, sheet.y + 4),
                min(_WIDEST_TEXT, sheet.right - TEXT_LEFT),
                most_lines=2 if shape.compact else None,
            ),
            [*changed, *found_formats(theme, text, shape.found)],
        )
        sheet.pieces.append(piece)

    def _history(self, sheet: Sheet, entry: TimelineEntry, shape: Shape) -> None:
        """Why it was amended or struck, who adopted it; and the way to the original."""
        for number, amendment in enumerate(entry.amendments):
            is_last = number == len(entry.amendments) - 1
            shows_link = is_last and entry.current_text != entry.text
            link = self._link(shape) if shows_link else ""
            icon = "pen-line" if amendment.is_signed else "hourglass"
            self._reason(sheet, icon, self._words.amended(amendment), link)
        for adopted in in_order(self._words.dates, entry):
            self._reason(sheet, "signature", adopted, "")
        struck = self._words.struck(entry)
        if entry.struck is not None and struck is not None:
            self._reason(sheet, "ban" if entry.struck.is_signed else "hourglass", struck, "")

    def _link(self, shape: Shape) -> str:
        if shape.hides_original:
            return translate("Timeline", "Show original")
        return translate("Timeline", "Hide original")

    def _reason(self, sheet: Sheet, icon: str, words: str, link: str) -> None:
        """A sentence in small type, with the link running on in its last line if it fits."""
        ink = sheet.ink("meta", "text-2")
        left, top = TEXT_LEFT + 21, sheet.y + 7
        width = min(_WIDEST_TEXT, sheet.right - TEXT_LEFT) - 21
        sheet.glyph(icon, 14, "text-2", TEXT_LEFT, top + ink.step / 2)
        piece, sheet.y = passage(words, ink, Column(QPointF(left, top), width))
        sheet.pieces.append(piece)
        if not link:
            return
        blue = sheet.ink("meta", "link", 500)
        last = piece.layout.lineAt(piece.layout.lineCount() - 1)
        x, wide = left + last.naturalTextWidth() + 8, self._theme.width_of(link, blue.font)
        y = sheet.y - ink.step
        if x + wide > left + width:
            x, y = left, sheet.y
            sheet.y += blue.step
        sheet.write(link, blue, x, y)
        if self._theme.is_contrast:
            # Not by the font: static text draws an underline where it stood before translation.
            sheet.fill(QRectF(x, y + blue.step - 2, wide, 1), "link")
        hit = QRectF(x - 4, y - 4, wide + 8, 24)
        sheet.spots.append(Spot(hit, Do.TOGGLE_ORIGINAL, link))


def _joined(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)


def _set_apart(runs: tuple[Run, ...]) -> Iterator[Run]:
    """A space for the eye between what was removed and what was put in its place."""
    before = Run("", Fate.KEPT)
    for run in runs:
        is_replaced = (before.fate, run.fate) == (Fate.REMOVED, Fate.ADDED)
        if is_replaced and not before.text[-1:].isspace() and not run.text[:1].isspace():
            yield Run(" ", Fate.KEPT)
        yield run
        before = run
