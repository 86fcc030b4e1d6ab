"""What of the queue is shown: late, unclear, amended, direct reports, one worker's."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.domain.ids import DeviceKey
from desktop_app.domain.review_queue import QueueFilter
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.reviews.port import Work, Worker
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.key_names import key_names
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.choices import CheckBox, ComboBox
from desktop_app.ui.widgets.labels import ElidedLabel, Surface, plain_tip
from desktop_app.ui.widgets.shortcuts import shown_keys

_LEAST_FOR_WORDS = 900


class Filters(Surface):
    """Boxes side by side; several kinds show what is of any of them.

    Signals:
        changed: something else is to be shown.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("chrome")
        self.late = CheckBox(theme, translate("Reviews", "Late"))
        self.unclear = CheckBox(theme, translate("Reviews", "Unclear"))
        self.amended = CheckBox(theme, translate("Reviews", "Amended since sign-off"))
        self.direct = CheckBox(theme, translate("Reviews", "My direct reports"))
        self.author = ComboBox(theme, translate("Reviews", "Whose entries"))
        self.boxes = {
            Act.REVIEW_LATE: self.late,
            Act.REVIEW_UNCLEAR: self.unclear,
            Act.REVIEW_AMENDED: self.amended,
            Act.REVIEW_DIRECT: self.direct,
        }
        self.anybody = ElidedLabel(theme, "", "meta", "text-2")
        self._theme, self._anybody = theme, ""
        self._workers: tuple[Worker, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.setSpacing(14)
        for act, box in self.boxes.items():
            box.setToolTip(plain_tip(key_names(shown_keys(act))))
            box.toggled.connect(self._tell)
            row.addWidget(box)
        row.addWidget(self.anybody, 1)
        row.addWidget(self.author)
        self.author.activated.connect(self._tell)
        self.show_work(None)

    @property
    def wanted(self) -> QueueFilter:
        """What is to be shown."""
        at = self.author.currentIndex() - 1
        worker = self._workers[at] if 0 <= at < len(self._workers) else None
        return QueueFilter(
            late=self.late.isChecked(),
            unclear=self.unclear.isChecked(),
            stale=self.amended.isChecked(),
            direct_only=self.direct.isChecked(),
            authors=frozenset[DeviceKey]() if worker is None else worker.devices,
        )

    @property
    def are_on(self) -> bool:
        """Whether anything is left out."""
        return self.wanted != QueueFilter()

    def show_work(self, work: Work | None) -> None:
        """Offer whoever's notes are reviewed here; who was chosen stays chosen."""
        workers = () if work is None else work.workers
        self._show_lines(has_lines=work is None or work.queue.has_lines)
        if workers == self._workers and self.author.count():
            return
        chosen = self.author.currentText()
        self._workers = workers
        self.author.clear()
        self.author.addItem(translate("Reviews", "Everybody"))
        for worker in workers:
            self.author.addItem(worker.name)
        self.author.setCurrentIndex(max(0, self.author.findText(chosen)))

    def _show_lines(self, *, has_lines: bool) -> None:
        """Direct reports, or that the agency names nobody's."""
        words = translate(
            "Reviews", "No reporting lines are named: any supervisor of your agency reviews."
        )
        self.direct.setVisible(has_lines)
        self._anybody = "" if has_lines else words
        self.author.setAccessibleDescription(self._anybody)
        self.author.setToolTip(plain_tip(self._anybody))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow window the box beside it tells the same when it is asked."""
        has_room = self.width() >= self._theme.fit(_LEAST_FOR_WORDS)
        self.anybody.say(self._anybody if has_room else "")

    def next_worker(self) -> None:
        """The next person's; after the last, everybody's."""
        self.author.setCurrentIndex((self.author.currentIndex() + 1) % self.author.count())
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()
