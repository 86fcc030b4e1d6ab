"""What somebody here marked to find again; local, and never in the record."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.ids import EntryId
from desktop_app.services.ports import TimelineQuery
from desktop_app.ui.case.port import LinePort
from desktop_app.ui.case.timeline_model import TimelineModel
from desktop_app.ui.case.timeline_view import TimelineView
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce


class Pins(QObject):
    """Pins entries, and takes the pins out. `asked` tells what the line is asked for.

    Signals:
        changed: a pin was set or taken out.
    """

    changed = Signal()

    def __init__(
        self, port: LinePort, tasks: Tasks, view: TimelineView, asked: Callable[[], TimelineQuery]
    ) -> None:
        super().__init__(view)
        self._port, self._tasks, self._view, self._asked = port, tasks, view, asked

    def toggle(self) -> None:
        """Pin the entry in hand, or take its pin out; not while the line stands in the past."""
        entry, model, query = self._view.current_entry(), self._view.timeline(), self._asked()
        if entry is None or model is None or query.moment_ms is not None:
            return
        port, case, id_ = self._port, query.case, entry.id
        pinned = not model.is_pinned(id_)

        def pin() -> frozenset[EntryId]:
            port.pin(case, id_, pinned=pinned)
            return port.pinned(case)

        self._tasks.run(self._view, pin, lambda found: self._show(model, found, pinned=pinned))

    def _show(self, model: TimelineModel, found: frozenset[EntryId], *, pinned: bool) -> None:
        model.show_pinned(found)
        words = translate("Pins", "Pinned") if pinned else translate("Pins", "No longer pinned")
        announce(self._view, words)
        self.changed.emit()
