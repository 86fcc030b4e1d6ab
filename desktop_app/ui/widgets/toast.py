"""A passing word at the foot of the page: it was done, and can be undone. Never for errors."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.small import Picture

STAYS_MS = 6_000
_ABOVE_FOOT, _WIDTH = 20, 430


@runtime_checkable
class NoticeKeeper(Protocol):
    """Something around a page that keeps what passes by."""

    def keep_notice(self, words: str) -> None: ...


class Toast(QWidget):
    """Stays for 6 seconds; waits while the pointer or the keyboard is on it."""

    icon, ink = "circle-check", "ok"
    stays_ms = STAYS_MS
    is_kept = True

    def __init__(
        self, theme: Theme, page: QWidget, words: str, action: Button | None = None
    ) -> None:
        super().__init__(page)
        self._theme, self._page = theme, page
        self._timer = QTimer(self, interval=self.stays_ms, singleShot=True)
        self._timer.timeout.connect(self.deleteLater)
        self.close_button = IconButton(theme, "x", translate("Toast", "Close"), "text-3")
        self.close_button.clicked.connect(self.deleteLater)
        self._buttons = (self.close_button,) if action is None else (action, self.close_button)
        self._lay_out(words)
        page.installEventFilter(self)
        self._place()
        self._timer.start()
        self.setAccessibleName(words)
        self.show()
        if self.is_kept:
            _keep(page, words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _lay_out(self, words: str) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 10, 7)
        row.setSpacing(10)
        row.addWidget(Picture(self._theme, self.icon, 16, self.ink))
        row.addWidget(Label(self._theme, words), 1)
        for button in self._buttons:
            row.addWidget(button)
            button.installEventFilter(self)

    def _place(self) -> None:
        width = min(self._theme.fit(_WIDTH), self._page.width() - 40)
        self.resize(max(width, self.minimumSizeHint().width()), self.sizeHint().height())
        left = (self._page.width() - self.width()) // 2
        self.move(left, self._page.height() - self.height() - _ABOVE_FOOT)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page:
            if event.type() is QEvent.Type.Resize:
                self._place()
        elif event.type() is QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() is QEvent.Type.FocusOut and not self.underMouse():
            self._timer.start()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not any(button.hasFocus() for button in self._buttons):
            self._timer.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with paint.painting(self) as painter:
            fill, edge = self._theme.colour("raised"), self._theme.colour("line-strong")
            radius = self._theme.radius("panel")
            paint.rounded(painter, self.rect().toRectF(), radius, fill, edge)


class Hint(Toast):
    """Nothing was done: why, and what to do instead. It bears no tick."""

    icon, ink = "info", "text-2"


def _keep(page: QWidget, words: str) -> None:
    around: QWidget | None = page
    while around is not None and not isinstance(around, NoticeKeeper):
        around = around.parentWidget()
    if isinstance(around, NoticeKeeper):
        around.keep_notice(words)
