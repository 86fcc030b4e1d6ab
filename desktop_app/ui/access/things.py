"""Beneath the table: what a line of the log is of, one by one. Never a word of it."""

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.occurred import recorded_at
from desktop_app.services.access_reading import NotedNote, Seen
from desktop_app.ui.dates import Dates
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import say, say_count, translate
from desktop_app.ui.widgets.labels import Label, Paragraph, Rule
from desktop_app.ui.widgets.scrolled_area import ScrolledArea
from desktop_app.ui.words import terms
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_MORE = QT_TRANSLATE_NOOP("Access", "%n more, not listed by the log", "", 1)
_KINDS = {kind.value: phrase for kind, phrase in terms.NOTE_TYPES.items()}
_MOST_LINES, _AIR = 5, 10


class ThingsPart(QWidget):
    """There only while a line is stood on that is of something."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._theme, self._dates = theme, desk.dates
        self._listed = Paragraph(theme, "", "body", "text")
        inside = QWidget()
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(20, _AIR, 20, _AIR)
        inner.setSpacing(4)
        name = translate("Access", "What it was of")
        inner.addWidget(Label(theme, name, "body-strong"))
        inner.addWidget(self._listed)
        inner.addStretch(1)
        self._area = area = ScrolledArea(theme, inside, name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        column.addWidget(area)
        self.hide()

    @property
    def words(self) -> str:
        """What is listed; empty while it is not there."""
        return "" if self.isHidden() else self._listed.accessibleName()

    def show_line(self, seen: Seen | None, known: Mapping[str, NotedNote]) -> None:
        """List what a line is of; `known` are those of its ids that are notes held here."""
        listed = [] if seen is None else list(_listed(seen, known, self._dates))
        self._listed.say("\n".join(listed))
        lines = min(len(listed), _MOST_LINES) + 1
        self._area.setFixedHeight(2 * _AIR + 8 + lines * self._theme.line("body"))
        self.setVisible(bool(listed))


def _listed(seen: Seen, known: Mapping[str, NotedNote], dates: Dates) -> Iterator[str]:
    about = seen.event.about
    for id_ in about:
        note = known.get(id_)
        words = translate("Access", "Not an entry of the line: {id}")
        yield words.format(id=id_) if note is None else _told(note, dates)
    more = seen.event.count - len(about)
    if about and more > 0:
        yield say_count(_MORE, more)


def _told(note: NotedNote, dates: Dates) -> str:
    """Home visit, recorded Tue 10 Nov, 13:20 by Dana Whitford."""
    phrase = _KINDS.get(note.type)
    kind = translate("Access", "Entry") if phrase is None else say(phrase)
    words = translate("Access", "{kind}, recorded {when} by {name}")
    when = dates.moment(recorded_at(note.recorded_ms).astimezone())
    return words.format(kind=kind, when=when, name=note.author)
