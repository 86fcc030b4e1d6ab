"""During an exchange and after it: the steps, what kept parts of it back, and who has what."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.exchange_place import PastExchange
from desktop_app.ui.desk import Desk
from desktop_app.ui.exchange.holders import Column, HoldersTable, rows_of
from desktop_app.ui.exchange.place_words import PlaceWords
from desktop_app.ui.exchange.port import Overview
from desktop_app.ui.exchange.step_words import Sight, steps_of
from desktop_app.ui.exchange.trouble_words import told
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.labels import Rule
from desktop_app.ui.widgets.scrolled_area import ScrolledArea
from desktop_app.ui.widgets.steps import Steps


class RunPage(QWidget):
    """All of it in one column that scrolls where there is little room."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._theme, self._words = theme, PlaceWords(desk.dates)
        self.steps = Steps(theme, translate("Exchange", "Steps of the exchange"), "canvas")
        self.trouble = Banner(theme, Tone.WARN, boxed=True)
        self.trouble.hide()
        self.holders = HoldersTable(theme)
        self._lay_out(theme)
        self.setFocusProxy(self.area)

    def show_sight(self, sight: Sight) -> None:
        """Show where it is."""
        self.steps.show_steps(steps_of(self._words, sight))
        if sight.outcome is not None:
            self._say_what_kept(sight.outcome.past)

    def show_overview(self, overview: Overview) -> None:
        """Show who has what."""
        rows = rows_of(self._words, overview)
        self.holders.holders.put(rows)
        is_behind = any(row.behind for row in rows)
        self.holders.setColumnHidden(Column.BEHIND, not is_behind)
        height = self._theme.px("row-table") * (len(rows) + 1) + 4
        self.holders.setFixedHeight(height)

    def say_trouble(self, words: str, lead: str = "") -> None:
        """A sentence above the steps; an empty one takes it away."""
        self.trouble.say(words, lead)
        self.trouble.setVisible(bool(words))

    def _say_what_kept(self, past: PastExchange) -> None:
        sentences = list(told(past.troubles))
        lead = translate("Exchange", "Not all of it went through:") if sentences else ""
        if past.was_stopped:
            lead = translate("Exchange", "Stopped safely.")
            words = translate(
                "Exchange",
                "What came in stays. The next exchange goes on from here; nothing goes twice.",
            )
            sentences.insert(0, words)
        self.say_trouble(" ".join(sentences), lead)

    def _lay_out(self, theme: Theme) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 18, 0, 6)
        column.setSpacing(0)
        upper = QVBoxLayout()
        upper.setContentsMargins(22, 0, 22, 14)
        upper.setSpacing(14)
        upper.addWidget(self.trouble)
        upper.addWidget(self.steps)
        column.addLayout(upper)
        column.addWidget(Rule())
        column.addSpacing(6)
        column.addWidget(self.holders)
        column.addStretch(1)
        self.area = ScrolledArea(theme, inside, translate("Exchange", "The exchange"))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.area)
