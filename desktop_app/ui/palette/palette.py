"""The panel behind Ctrl+K: type, see what is meant, press Enter and be there."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.ids import CaseId
from desktop_app.services.finding import NamesFound, PersonFound
from desktop_app.services.ports import MOST_RANKED
from desktop_app.ui.dates import Dates
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.palette.asking import Asked, Asking
from desktop_app.ui.palette.field import SearchField
from desktop_app.ui.palette.model import Item, ResultModel
from desktop_app.ui.palette.port import Destination, FindingPort, NotesFound
from desktop_app.ui.palette.result_list import ResultList
from desktop_app.ui.palette.rows import (
    Group,
    Head,
    case_rows,
    command_rows,
    file_rows,
    head,
    note_rows,
    person_rows,
    with_next,
)
from desktop_app.ui.theme import paint
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.commands import Command
from desktop_app.ui.widgets.labels import Label, Rule
from desktop_app.ui.widgets.scrim import Scrim
from desktop_app.ui.widgets.shortcuts import bind, shown_keys
from desktop_app.ui.widgets.small import KeyHint

_WIDTH, _HEIGHT, _MARGIN, _FROM_TOP = 660, 520, 16, 0.1
_MOST_COMMANDS = 5


class Palette(QDialog):
    """The keyboard stays in the field. What is chosen happens once the panel has gone.

    Signals:
        chosen: go there (Destination).
    """

    chosen = Signal(object)

    def __init__(
        self,
        desk: Desk,
        port: FindingPort,
        commands: Sequence[Command],
        case: CaseId | None,
        window: QWidget,
    ) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setModal(True)
        self._desk, self._commands, self._case = desk, commands, case
        self.setAccessibleName(translate("Search", "Search everywhere"))
        self.field = SearchField(desk)
        self.model = ResultModel()
        self.results = ResultList(desk.theme, self.model, translate("Search", "Found"))
        self.only_here = CheckBox(desk.theme, translate("Search", "Only this case"))
        self.best_first = CheckBox(desk.theme, translate("Search", "Best match first"))
        self.told = Label(desk.theme, "", "meta", "text-3")
        self._scrim: Scrim | None = None
        self._shown, self._is_hurried = Asked(), False
        self._lay_out()
        self._asking = Asking(port, desk.tasks, self)
        self._connect()
        self._show(Asked(), NamesFound(), NotesFound())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self.parentWidget()
        if window is not None and self._scrim is None:
            self._scrim = Scrim(self._desk.theme, window)
            margin = 2 * _MARGIN
            width = min(self._desk.theme.fit(_WIDTH), window.width() - margin)
            height = min(self._desk.theme.fit(_HEIGHT), window.height() - margin)
            self.setFixedSize(width, height)
            self._hints.setVisible(self._foot.sizeHint().width() <= width)
            top = min(round(window.height() * _FROM_TOP), window.height() - height - _MARGIN)
            self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, top)))
        self.field.setFocus()

    def done(self, result: int) -> None:
        """Close; the shade goes with it."""
        if self._scrim is not None:
            self._scrim.lift()
            self._scrim = None
        super().done(result)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._desk.theme
        with paint.painting(self) as painter:
            fill, edge = theme.colour("raised"), theme.colour("line-strong")
            paint.rounded(painter, self.rect().toRectF(), theme.radius("dialog"), fill, edge)

    # --- asking and showing

    def _connect(self) -> None:
        self.field.textChanged.connect(self._ask)
        self.field.stepped.connect(self.results.step)
        self.field.entered.connect(self._enter)
        self.only_here.toggled.connect(self._ask)
        self.best_first.toggled.connect(self._ask)
        self.results.opened.connect(self._open)
        self.results.moved_to.connect(self._speak)
        self._asking.answered.connect(self._show)
        bind(self, Act.SEARCH, self.reject)  # the keys that opened it close it
        bind(self, Act.SEARCH_BEST, self.best_first.toggle)
        bind(self, Act.NEXT_GROUP, partial(self.results.step_group, 1))
        bind(self, Act.GROUP_BEFORE, partial(self.results.step_group, -1))
        if self._case is not None:
            bind(self, Act.SEARCH_HERE, self.only_here.toggle)

    def _ask(self) -> None:
        case = self._case if self.only_here.isChecked() else None
        self._asking.ask(Asked(self.field.text(), case, self.best_first.isChecked()))

    def _show(self, asked: Asked, names: NamesFound, notes: NotesFound) -> None:
        """Names stand above, so that what comes later never pushes what is being aimed at."""
        most = _MOST_COMMANDS if asked.words.strip() else len(self._commands)
        everywhere, dates = asked.case is None, self._desk.dates
        totals = {Group.NOTES: notes.page.total, Group.FILES: notes.files.total}
        items: list[Item] = []
        for group, rows in (
            (Group.CASES, case_rows(names.cases if everywhere else ())),
            (Group.PEOPLE, person_rows(self._people(asked, names))),
            (Group.COMMANDS, command_rows(self._commands, asked.words, most)),
            (Group.NOTES, note_rows(notes, dates)),
            (Group.FILES, file_rows(notes, dates)),
        ):
            found = tuple(rows)
            if found:
                count = _count(totals[group], dates) if group in totals else ""
                items += [head(group, count), *found]
        self.model.put(_with_files_told(items))
        self.results.stand_on(self.model.step(-1, 1))
        self._tell(asked, items, notes.page.total)
        self._shown, is_hurried, self._is_hurried = asked, self._is_hurried, False
        if is_hurried:
            self._open(self.results.currentIndex().row())

    def _people(self, asked: Asked, names: NamesFound) -> tuple[PersonFound, ...]:
        return tuple(one for one in names.people if asked.case in {None, one.case})

    def _tell(self, asked: Asked, items: Sequence[Item], total: int) -> None:
        if asked.words.strip() and not items:
            words = translate("Search", "Nothing is called that, and no entry or file says it.")
        elif asked.best_first and total > MOST_RANKED:
            words = translate("Search", "Too many to weigh. Newest first.")
        else:
            words = ""
        self.told.setText(words)
        self.told.setVisible(bool(words))
        if words:
            announce(self.field, words)

    def _speak(self, number: int) -> None:
        row = self.model.row(number)
        if row is not None:
            self.field.setAccessibleDescription(row.spoken)
            announce(self.field, row.spoken)

    def _enter(self) -> None:
        """Open the chosen row; who is faster than the answer waits for it, and opens no other."""
        if self._shown is self._asking.asked:
            self._open(self.results.currentIndex().row())
        else:
            self._is_hurried = True

    def _open(self, number: int) -> None:
        row = self.model.row(number)
        if row is None:
            return
        self.accept()
        if isinstance(row.leads_to, Command):
            row.leads_to.run()
        elif isinstance(row.leads_to, Destination):
            self.chosen.emit(row.leads_to)

    # --- layout

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 12, 1, 10)
        column.setSpacing(0)
        upper = QHBoxLayout()
        upper.setContentsMargins(14, 0, 14, 10)
        upper.addWidget(self.field)
        self.told.setContentsMargins(20, 12, 20, 4)
        column.addLayout(upper)
        column.addWidget(Rule())
        column.addWidget(self.told)
        column.addWidget(self.results, 1)
        column.addWidget(Rule())
        column.addSpacing(8)
        self._foot, self._hints = self._build_foot(), self._build_hints()
        self._foot.addWidget(self._hints)
        column.addLayout(self._foot)

    def _build_foot(self) -> QHBoxLayout:
        theme = self._desk.theme
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(6)
        for box, keys in (
            (self.only_here, shown_keys(Act.SEARCH_HERE)),
            (self.best_first, shown_keys(Act.SEARCH_BEST)),
        ):
            hint = KeyHint(theme, keys)
            row.addWidget(box)
            row.addWidget(hint)
            row.addSpacing(10)
            is_offered = box is not self.only_here or self._case is not None
            box.setVisible(is_offered)
            hint.setVisible(is_offered)
        row.addStretch(1)
        return row

    def _build_hints(self) -> QWidget:
        """They make room where words are long: everybody knows these keys."""
        theme, hints = self._desk.theme, QWidget()
        row = QHBoxLayout(hints)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for keys, words in (
            ("Enter", translate("Search", "open")),
            ("Esc", translate("Search", "close")),
        ):
            row.addWidget(KeyHint(theme, keys))
            row.addWidget(Label(theme, words, "meta", "text-3"))
        return hints


def _with_files_told(items: list[Item]) -> list[Item]:
    """Thirty entries hide the files below them: the entries' own head tells of these."""
    heads = {item.group: item for item in items if isinstance(item, Head)}
    entries, files = heads.get(Group.NOTES), heads.get(Group.FILES)
    if entries is None or files is None:
        return items
    told = with_next(entries, files, shown_keys(Act.NEXT_GROUP))
    return [told if item is entries else item for item in items]


def _count(total: int, dates: Dates) -> str:
    if total <= MOST_RANKED:
        return dates.number(total)
    return translate("Search", "more than {number}").format(number=dates.number(MOST_RANKED))
