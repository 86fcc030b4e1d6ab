"""The list of what is to be done in a case, and of what was; the way to add one and to do one."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_app.domain.action import Action, Priority
from desktop_app.domain.due import Due, DueKind
from desktop_app.ui.case.times import midnight_ms
from desktop_app.ui.dates import Dates
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.listing_dialog import ListingDialog
from desktop_app.ui.widgets.missing_strip import written_moment
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.time_left import due_on, time_left
from desktop_app.ui.words.terms import PRIORITIES

_SIZE = QSize(760, 460)
_OWNER_WIDTH, _DUE_WIDTH = 150, 230


class Column(IntEnum):
    """The columns, from the left."""

    WHAT = 0
    OWNER = 1
    DUE = 2


class ActionsDialog(ListingDialog[Action]):
    """Enter does or changes the action in hand; N adds another."""

    def __init__(self, desk: Desk, actions: Sequence[Action], parent: QWidget | None) -> None:
        model = RowModel[Action](_ActionWords(desk.dates), len(Column))
        super().__init__(desk.theme, "clipboard-check", _SIZE, model, parent)
        self.say(
            translate("Action", "What is to be done"),
            translate("Action", "What is done or given up stands below."),
        )
        self.table.setColumnWidth(Column.OWNER, desk.theme.fit(_OWNER_WIDTH))
        self.table.setColumnWidth(Column.DUE, desk.theme.fit(_DUE_WIDTH))
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        self.put(_pressing_first(actions))
        self.offer(
            open_one=translate("Action", "Done, or change…"),
            add=translate("Action", "Add another…"),
        )


@dataclass(frozen=True, slots=True)
class _ActionWords:
    """What the list says of an action."""

    dates: Dates

    def heading(self, column: int) -> str:
        return (
            translate("Action", "What"),
            translate("Action", "Who"),
            translate("Action", "When"),
        )[column]

    def cell(self, action: Action, column: int) -> str:
        if column == Column.WHAT:
            return self._what(action)
        if column == Column.OWNER:
            return action.owner.name or translate("Action", "nobody yet")
        return self._when(action)

    def spoken(self, action: Action) -> str:
        told = [self.cell(action, column) for column in Column]
        if action.conflicts:
            told.append(translate("Action", "answers on record differ"))
        return ", ".join((*told, action.outcome)) if action.outcome else ", ".join(told)

    def _what(self, action: Action) -> str:
        """What ranks as anything else needs no word for it."""
        if action.priority is Priority.NORMAL:
            return action.title
        words = translate("Action", "{title} · {priority}")
        return words.format(title=action.title, priority=say(PRIORITIES[action.priority]).lower())

    def _when(self, action: Action) -> str:
        if action.withdrawn:
            return translate("Action", "given up: {reason}").format(reason=action.withdrawn)
        if action.done_on is not None:
            done = written_moment(self.dates, action.done_on)
            return translate("Action", "done {moment}").format(moment=done).strip()
        due = due_of(action)
        said = (time_left(self.dates, due), due_on(self.dates, due))
        return ", ".join(part for part in said if part)


def due_of(action: Action) -> Due:
    """An action as something with a time to it."""
    return Due(
        kind=DueKind.ACTION,
        about=action.id,
        case=action.case,
        title=action.title,
        owner=action.owner,
        due=action.due or "",
        due_ms=action.due_ms(midnight_ms),
        since_ms=action.opened_ms,
    )


def _pressing_first(actions: Sequence[Action]) -> list[Action]:
    """What waits, by its day; then what is over, the newest first."""
    waiting = [each for each in actions if each.is_open]
    over = [each for each in actions if not each.is_open]
    waiting.sort(key=lambda each: (each.due is None, each.due_ms(midnight_ms) or 0, each.id))
    return [*waiting, *reversed(over)]
