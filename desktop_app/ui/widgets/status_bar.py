"""The line at the foot of the window: where the data is, and the keys that always work."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.labels import ElidedLabel, Label, Rule, Surface
from desktop_app.ui.widgets.shortcuts import shown_keys
from desktop_app.ui.widgets.small import KeyHint, Picture


class StatusBar(Surface):
    """Says what is saved here, when things were last exchanged, and what waits to be sent."""

    def __init__(self, theme: Theme, *, is_read_only: bool = False) -> None:
        super().__init__("chrome")
        self._theme = theme
        self.setFixedHeight(theme.px("status-bar"))
        self._saved = self._words("text-2")
        self._exchange = self._words("text-2")
        self._to_send = self._words("accent")
        self._keys: list[QWidget] = []
        self._rules = [Rule(Qt.Orientation.Vertical) for _ in range(2)]
        self._lay_out()
        self._is_read_only, self._is_narrow = is_read_only, False
        self._exchanged = ""
        self.fit_to(is_narrow=False)
        self.say_to_send("")

    def seat_first(self, button: QWidget) -> None:
        """Give a button the place at the left end."""
        self._row.insertWidget(0, button)

    def seat_after_words(self, button: QWidget) -> None:
        """Give a button the place behind what is said: it acts on it."""
        self._row.insertWidget(self._row.indexOf(self._to_send) + 1, button)

    def seat_last(self, button: QWidget) -> None:
        """Give a button the place before the keys, at the right end."""
        self._row.insertWidget(self._row.indexOf(self._keys[0]) - 1, button)

    def fit_to(self, *, is_narrow: bool) -> None:
        """In a narrow window say it shorter, without the last exchange and the list of keys."""
        self._is_narrow = is_narrow
        self._saved.say(self._where())
        self.say_exchange(self._exchanged)
        for part in self._keys[-2:]:
            part.setVisible(not is_narrow)

    def _where(self) -> str:
        if self._is_read_only and self._is_narrow:
            return translate("Status", "Read only")
        if self._is_read_only:
            return translate(
                "Status", "Read only. This copy can’t be written to, so nothing is added"
            )
        if self._is_narrow:
            return translate("Status", "Offline, saved")
        return translate("Status", "Offline. Everything is saved on this device")

    @property
    def words(self) -> list[str]:
        """What it says, from left to right."""
        labels = (self._saved, self._exchange, self._to_send)
        return [label.words for label in labels if label.words]

    def say_exchange(self, words: str, details: str = "") -> None:
        """When and how entries were last exchanged; empty hides it. Details are for the ear."""
        self._exchanged = words
        self._show(self._exchange, self._rules[0], "" if self._is_narrow else words)
        self._exchange.setAccessibleName(f"{words}. {details}" if details else words)

    def say_to_send(self, words: str) -> None:
        """How much waits to be sent; empty hides it."""
        self._show(self._to_send, self._rules[1], words)

    def _show(self, label: ElidedLabel, rule: Rule, words: str) -> None:
        label.say(words)
        label.setVisible(bool(words))
        rule.setVisible(bool(words))

    def _words(self, ink: str) -> ElidedLabel:
        return ElidedLabel(self._theme, "", "meta", ink)

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 1, 12, 0)
        row.setSpacing(6)
        row.addWidget(Picture(self._theme, "hard-drive", 14))
        row.addWidget(self._saved)
        for rule, label in zip(self._rules, (self._exchange, self._to_send), strict=True):
            rule.setFixedHeight(12)
            row.addSpacing(8)
            row.addWidget(rule)
            row.addSpacing(8)
            row.addWidget(label)
        row.addStretch(1)
        for keys, words in (
            (shown_keys(Act.SEARCH), translate("Status", "Commands")),
            (shown_keys(Act.COVER), translate("Status", "Cover")),
            (shown_keys(Act.SHORTCUTS), translate("Status", "Shortcuts")),
        ):
            row.addSpacing(6)
            pair = (KeyHint(self._theme, keys), self._hint(words))
            self._keys += pair
            for part in pair:
                row.addWidget(part)

    def _hint(self, words: str) -> QWidget:
        return Label(self._theme, words, "meta", "text-3")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with paint.painting(self) as painter:
            name = "line-strong" if self._theme.is_contrast else "line"
            painter.fillRect(QRectF(0, 0, self.width(), 1), self._theme.colour(name))
