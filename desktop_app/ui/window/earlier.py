"""Which moment the window stands at: now, or an earlier one at which everything is shown."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.dates import Dates
from desktop_app.ui.desk import Desk
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.window.place import Page, Whereabouts, Workplace
from desktop_app.ui.window.shell import Carried, Shell


class Earlier(QObject):
    """Every screen is made again where one comes to stand, of what the vault held then.

    Signals:
        leaving: what is shown goes now; whatever is being written is to be kept.
        changed: another moment is stood at, or now.
    """

    leaving = Signal()
    changed = Signal()

    def __init__(self, tasks: Tasks, owner: QObject) -> None:
        super().__init__(owner)
        self._tasks = tasks
        self._now: Workplace | None = None
        self._then: Workplace | None = None

    def where_of(self, shell: Shell, before: Whereabouts) -> Whereabouts:
        """Put pages away; where one stood now, which an earlier moment changes nothing about."""
        left = shell.put_away()
        return left if self._then is None else before

    def shell(
        self,
        now: Workplace,
        desk: Desk,
        where: Whereabouts,
        own: tuple[Page, ...],
        carried: Carried,
    ) -> Shell:
        """The pages of the moment one stands at; at an earlier one, from the first on."""
        self._now, work = now, self._then or now
        desk = replace(desk, is_read_only=work.is_read_only, kept=work.kept)
        if work.clock is not None:
            dates = Dates(desk.language, work.clock)
            desk = replace(desk, clock=work.clock, dates=dates, is_past=True)
        shell = Shell(desk, work, Whereabouts() if self._then else where, own, carried)
        shell.moment_asked.connect(self.go_to)
        return shell

    def go_to(self, moment_ms: int | None) -> None:
        """Stand at a moment, None being now."""
        now = self._now
        if now is None or now.looks_back is None:
            return
        port = now.looks_back
        if moment_ms is None:
            self._show(None)
            self._tasks.run(self, port.leave, lambda _: None)
        else:
            ms = moment_ms
            self._tasks.run(
                self, lambda: port.stand_at(ms), lambda then: self._show(port.furnish(then))
            )

    def forget(self) -> None:
        """The vault is locked: neither moment is there any more."""
        self._now = self._then = None

    def _show(self, then: Workplace | None) -> None:
        if self._now is None:
            return  # it was locked in the meantime
        self.leaving.emit()
        self._then = then
        self.changed.emit()
