"""The standards beside what is reviewed: how the case stands by each, and why (mockup 06)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.standards import Measured
from desktop_app.services.ports import Receipt
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.standards.about_dialog import AboutStandard
from desktop_app.ui.standards.list import StandardsList
from desktop_app.ui.standards.port import Looked, StandardsPort, Standing
from desktop_app.ui.standards.rows import StandardsModel
from desktop_app.ui.standards.words import StandardWords, is_idle
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.labels import Label, Paragraph
from desktop_app.ui.widgets.shortcuts import bind_alone

_EDGE, _HEAD = 16, 20


class StandardsPanel(QWidget):
    """Measures what it is told to look at, and again when anything of that case is recorded.

    Its list is one Tab stop: Enter tells about the one in hand, T judges it.
    """

    def __init__(self, desk: Desk, port: StandardsPort) -> None:
        super().__init__()
        self._desk, self._port = desk, port
        self._looked: Looked | None = None
        self.standing = Standing()
        self._words = StandardWords(desk.dates, desk.language.value)
        self.model = StandardsModel(self._words)
        self.list = StandardsList(desk.theme, self.model)
        self.count = Label(desk.theme, "", "meta", "text-2")
        self.scope = Paragraph(desk.theme, "", "meta", "text-3")
        self.as_of_now = Notice(desk.theme, "history", "warn")
        self.error = Notice(desk.theme, "circle-alert", "danger")
        self.scope.hide()
        self._lay_out()
        self.list.opened.connect(self._open)
        bind_alone(self.list, Act.JUDGE, self._judge)
        desk.tasks.recorded.connect(self._obey)

    def look_at(self, looked: Looked | None) -> None:
        """Measure this; nothing empties the panel."""
        is_other = looked is None or self._looked is None or looked.case != self._looked.case
        self._looked = looked
        if is_other:
            self._show(Standing())
        if looked is not None:
            port = self._port
            self._desk.tasks.run(
                self, lambda: (looked, port.standing(looked)), self._take, self._fail
            )

    def stand_now(self, *, now: bool) -> None:
        """Say so where the line beside it is read at an earlier moment: this is measured now."""
        words = translate("Standards", "As of now, not as known at the moment the line shows.")
        self.as_of_now.say("" if now else words)

    def _take(self, answered: tuple[Looked, Standing]) -> None:
        looked, standing = answered
        if looked == self._looked:  # else somebody went on meanwhile
            self._show(standing)

    def _show(self, standing: Standing) -> None:
        row = self.list.currentIndex().row()
        self.standing = standing
        self.error.say("")
        there = (each for each in standing.measured if not is_idle(each))
        self.model.put(tuple(there))
        self.count.setText(self._words.count(standing.measured) if standing.measured else "")
        is_of_waiting = self._looked is not None and self._looked.entries is not None
        self.scope.say(self._words.scope(standing.days, is_of_waiting=is_of_waiting))
        self.scope.setVisible(standing.days is not None)
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row, 0))

    def _fail(self, error: Exception) -> None:
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")

    def _open(self, measured: Measured) -> None:
        if self._looked is not None:
            dialog = AboutStandard(self._desk, self._port, self._looked, self.window())
            dialog.show_standard(measured, self.standing)
            dialog.open()

    def _judge(self) -> None:
        """Straight to what waits for a judgement; where several do, it is asked which."""
        here = self.list.here
        if here is not None and self._looked is not None:
            dialog = AboutStandard(self._desk, self._port, self._looked, self.window())
            dialog.show_standard(here, self.standing)
            dialog.open()
            dialog.ask_which()

    def _obey(self, receipt: Receipt) -> None:
        if self._looked is not None and receipt.case in (None, self._looked.case):
            self.look_at(self._looked)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        head = QHBoxLayout()
        head.setContentsMargins(theme.fit(_EDGE), 10, theme.fit(_EDGE), 2)
        name = Label(theme, translate("Standards", "Standards"), "body-strong", "text-2")
        head.addWidget(name)
        head.addStretch(1)
        head.addWidget(self.count)
        above, holder = QVBoxLayout(), QVBoxLayout()
        for part in (above, holder):
            part.setContentsMargins(theme.fit(_EDGE), 0, theme.fit(_EDGE), 2)
            part.setSpacing(4)
        above.addWidget(self.scope)
        above.addWidget(self.as_of_now)
        holder.addWidget(self.error)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(above)
        column.addWidget(self.list)
        column.addLayout(holder)
        self.setFocusProxy(self.list)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
