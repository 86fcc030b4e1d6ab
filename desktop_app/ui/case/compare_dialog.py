"""An amended entry beside what it said before: removed words struck, added words underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QStringListModel, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.case.amendment_diff import Fate, Run, changes_in, word_changes
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.versions import (
    Step,
    change_words,
    count_words,
    step_words,
    steps_of,
    version_words,
)
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import secondary
from desktop_app.ui.widgets.labels import Label, Paragraph, Rule
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE = QSize(920, 600)
_CHANGES, _ROW = 110, 26


class Side:
    """One version in full, to be read and walked through, with whose words it is above."""

    def __init__(self, theme: Theme, title: str, fate: Fate) -> None:
        self._theme, self._fate, self._title = theme, fate, title
        self._places: list[tuple[int, int]] = []
        self._whose = Paragraph(theme, "", "meta")
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setFont(theme.font("read"))

    def lay_in(self, grid: QGridLayout, column: int) -> None:
        """Take a column: the texts of both sides begin at one height."""
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(Label(self._theme, self._title, "body-strong"), 0, column)
        grid.addWidget(self._whose, 1, column, top)
        grid.addWidget(self.text, 2, column)
        grid.setColumnStretch(column, 1)

    def show_version(self, whose: str, runs: Sequence[Run]) -> None:
        """Show what this side has of the runs."""
        self._whose.say(whose)
        self.text.setAccessibleName(f"{self._title}. {whose}")
        self.text.clear()
        self._places.clear()
        cursor = QTextCursor(self.text.document())
        cursor.setBlockFormat(self._step())
        looks = {Fate.KEPT: QTextCharFormat(), self._fate: self._changed()}
        before = Fate.KEPT
        for run in runs:
            start = cursor.position()
            if run.fate in looks:
                cursor.insertText(run.text, looks[run.fate])
            is_same_place = run.fate is Fate.ADDED and before is Fate.REMOVED
            if run.fate is not Fate.KEPT and is_same_place:
                self._places[-1] = (self._places[-1][0], cursor.position())
            elif run.fate is not Fate.KEPT:
                self._places.append((start, cursor.position()))
            before = run.fate

    def show_change(self, number: int) -> None:
        """Bring the place of a change into view, and tint it."""
        start, end = self._places[number]
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(start)
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        tint = QTextEdit.ExtraSelection()
        tint.cursor = cursor
        tint.format.setBackground(self._theme.colour("selected"))
        self.text.setExtraSelections([tint])

    def _step(self) -> QTextBlockFormat:
        """Every paragraph takes it over from the one before."""
        look = QTextBlockFormat()
        step = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        look.setLineHeight(self._theme.line("read"), step)
        return look

    def _changed(self) -> QTextCharFormat:
        look = QTextCharFormat()
        if self._fate is Fate.REMOVED:
            look.setFontStrikeOut(True)
            look.setForeground(self._theme.colour("text-2"))
        else:
            look.setFontUnderline(True)
            look.setUnderlineColor(self._theme.colour("accent"))
        return look


class ChangeRows(QStyledItemDelegate):
    """Rows high enough to be hit."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._least = QSize(0, theme.fit(_ROW))

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index).expandedTo(self._least)


class CompareDialog(WideDialog):
    """Before on the left, after on the right; below, each change in words, to walk through."""

    def __init__(
        self, theme: Theme, words: EntryWords, entry: TimelineEntry, parent: QWidget | None
    ) -> None:
        super().__init__(theme, "git-compare", _SIZE, parent)
        self._entry, self._entry_words = entry, words
        self._steps = steps_of(entry)
        self.before = Side(theme, translate("Versions", "Before"), Fate.REMOVED)
        self.after = Side(theme, translate("Versions", "After"), Fate.ADDED)
        self.steps = QComboBox()
        self.steps.setAccessibleName(translate("Versions", "Which change"))
        self.steps.addItems([step_words(words, n, each) for n, each in enumerate(self._steps)])
        self.steps.setVisible(len(self._steps) > 1)
        self._told = QStringListModel(self)
        self.changes = QListView()
        self.changes.setModel(self._told)
        self.changes.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.changes.setWordWrap(True)
        self.changes.setItemDelegate(ChangeRows(theme, self.changes))
        self.changes.setFixedHeight(theme.fit(_CHANGES))
        self._count = Label(theme, "", "body", "text-2")
        self._lay_out()
        self.say(
            translate("Versions", "What was changed"),
            f"{words.kind(entry)}, {words.occurred(entry)}",
        )
        self.changes.selectionModel().currentChanged.connect(self._show_change)
        self.steps.currentIndexChanged.connect(self._show_step)
        self._show_step(0)
        self.changes.setFocus()

    def _show_step(self, number: int) -> None:
        step: Step = self._steps[number]
        runs = word_changes(step.before.text, step.after.text)
        words, entry = self._entry_words, self._entry
        self.before.show_version(version_words(words, entry, step.before), runs)
        self.after.show_version(version_words(words, entry, step.after), runs)
        told = [change_words(change) for change in changes_in(runs)]
        count = count_words(words, len(told))
        self._count.setText(count)
        self._told.setStringList(told)
        self.changes.setAccessibleName(count)
        self.changes.setCurrentIndex(self._told.index(0))

    def _show_change(self, change: QModelIndex) -> None:
        if change.isValid():
            self.before.show_change(change.row())
            self.after.show_change(change.row())

    def _lay_out(self) -> None:
        sides = QGridLayout()
        sides.setHorizontalSpacing(16)
        sides.setVerticalSpacing(4)
        sides.setRowStretch(2, 1)
        for column, side in enumerate((self.before, self.after)):
            side.lay_in(sides, column)
        work = QVBoxLayout()
        work.setContentsMargins(20, 12, 20, 12)
        work.setSpacing(10)
        work.addWidget(self.steps, 0, Qt.AlignmentFlag.AlignLeft)
        work.addLayout(sides, 1)
        work.addWidget(Rule())
        work.addWidget(self._count)
        work.addWidget(self.changes)
        self.body.addLayout(work, 1)
        close = secondary(self.theme, translate("Versions", "Close"), keys="Esc")
        close.clicked.connect(self.reject)
        close.setDefault(True)
        self.foot.addStretch(1)
        self.foot.addWidget(close)
