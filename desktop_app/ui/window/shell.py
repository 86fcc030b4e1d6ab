"""An open vault on screen: the rail, the page one is at, and the status bar."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.widgets.rail import Rail
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.small import Avatar
from desktop_app.ui.widgets.status_bar import StatusBar
from desktop_app.ui.window.finder import Finder
from desktop_app.ui.window.place import Leavable, Page, Whereabouts, Workplace
from desktop_app.ui.window.regions import step


class Shell(QWidget):
    """Makes each page when it is first asked for; `own` pages of the window stand at the foot.

    Signals:
        went_to: another page is shown (its code).
    """

    went_to = Signal(str)

    def __init__(
        self, desk: Desk, workplace: Workplace, where: Whereabouts, own: tuple[Page, ...] = ()
    ) -> None:
        super().__init__()
        self._desk, self._where = desk, where
        pages = workplace.pages()
        self._pages = {page.place.code: page for page in (*pages, *own)}
        self._built: dict[str, QWidget] = {}
        above, below = [page.place for page in pages], [page.place for page in own]
        self.rail = Rail(desk.theme, above, below)
        name, discipline = workplace.name, workplace.discipline
        self.rail.add_at_foot(Avatar(desk.theme, name, discipline, "chrome"))
        self.status = StatusBar(desk.theme, is_read_only=workplace.is_read_only)
        self.stack = QStackedWidget()
        self._lay_out()
        self._bind_keys()
        self.rail.asked_for.connect(self.go_to)
        if workplace.finding is not None:
            Finder(desk, workplace.finding, self, self.stack.currentWidget, self._lead_to)

    @property
    def at(self) -> str:
        """The code of the page that is shown."""
        shown = self.stack.currentWidget()
        return next((code for code, page in self._built.items() if page is shown), "")

    def page(self, code: str) -> QWidget:
        """The screen of a place, made if need be."""
        if code not in self._built:
            page = self._pages[code].build(self._desk)
            self._built[code] = page
            self.stack.addWidget(page)
            if isinstance(page, Leavable) and code in self._where.pages:
                page.come_back(self._where.pages[code])
        return self._built[code]

    def go_to(self, code: str) -> None:
        """Show a place and put the keyboard there; a place that is not there changes nothing."""
        if code not in self._pages:
            return
        page = self.page(code)
        self.stack.setCurrentWidget(page)
        self.rail.stand_at(code)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.went_to.emit(code)

    def _lead_to(self, code: str) -> QWidget:
        self.go_to(code)
        return self.page(code)

    def put_away(self) -> Whereabouts:
        """Have every page keep what is being written, and say where one stood."""
        built = self._built.items()
        left = {code: page.put_away() for code, page in built if isinstance(page, Leavable)}
        return Whereabouts(self.at, {**self._where.pages, **left})

    def come_back(self) -> None:
        """Show what was shown before, or the first place."""
        self.go_to(self._where.at if self._where.at in self._pages else next(iter(self._pages)))

    def _regions(self) -> list[QWidget]:
        page = self.stack.currentWidget()
        own = getattr(page, "regions", None)
        inside: list[QWidget] = list(own()) if callable(own) else []
        if not inside and page is not None:
            inside = [page]
        return [self.rail, *inside, self.status]

    def _bind_keys(self) -> None:
        for page in self._pages.values():
            bind(self, page.place.act, partial(self.go_to, page.place.code))
        bind(self, Act.NEXT_PART, lambda: step(self._regions(), 1))
        bind(self, Act.PART_BEFORE, lambda: step(self._regions(), -1))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.status)
