"""A bundle in order: what it brings, what will happen, and what the sender says with it."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.handoff import IncomingHandoff
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.port import Arrival
from desktop_app.ui.handoff.problem_words import problem_words
from desktop_app.ui.handoff.sender_panel import SenderPanel
from desktop_app.ui.handoff.tally import Count, Tally
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import explain, say_count, translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.labels import Label, Paragraph, Rule, Surface
from desktop_app.ui.widgets.small import Picture
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_SIDE, _UNLIMITED = 248, 16_777_215
_JOIN = QT_TRANSLATE_NOOP(
    "Receive", "%n new entry(s) join(s) {codename}, under the author’s own signature.", "", 1
)
_CHANGE = QT_TRANSLATE_NOOP(
    "Receive", "%n of them correct(s) or update(s) something. Earlier words stay visible.", "", 1
)
_KEPT = QT_TRANSLATE_NOOP(
    "Receive", "%n conflict(s): both versions stay, marked, until someone chooses.", "", 1
)
_FILES = QT_TRANSLATE_NOOP("Receive", "%n file(s) are kept encrypted, unopened.", "", 1)


class ArrivalPage(QWidget):
    """Counts and consequences in the middle, the sender's words at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        theme = desk.theme
        self.trouble = Banner(theme, Tone.DANGER, boxed=True)
        self.trouble.hide()
        self.origin = SenderPanel(theme)
        self.counts = Tally(theme, translate("Receive", "What comes in"), "package-open")
        self.problems = Banner(theme, Tone.WARN, boxed=True)
        self.happens: tuple[str, ...] = ()
        words = translate("Receive", "What will happen when you accept")
        self._heading = Label(theme, words, "heading")
        self._effects = QVBoxLayout()
        self._said = QVBoxLayout()
        self._lay_out()

    def show_arrival(self, arrival: Arrival) -> None:
        """Describe this bundle."""
        incoming = arrival.incoming
        self.trouble.hide()
        self.origin.show_sender(incoming)
        self.counts.show_counts(self._counts(incoming))
        problems = problem_words(incoming.problems)
        self.problems.setVisible(bool(problems))
        self.problems.say(" ".join(problems), translate("Receive", "Not all is well:"))
        effects = _effects_of(arrival) if self.origin.may_ever_accept else []
        self.happens = tuple(words for _, words in effects)
        self._heading.setVisible(bool(effects))
        _fill(self._effects, [_line(self._desk, *effect) for effect in effects])
        _fill(self._said, self._from_sender(incoming))

    def put_on_top(self, part: QWidget) -> None:
        """Show something above everything else, in the column that scrolls."""
        self._column.insertWidget(0, part)

    def show_in_one_column(self, *, one: bool) -> None:
        """With little room the sender's words come below the rest, else beside it."""
        if one:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(_UNLIMITED)
            self._column.addWidget(self._side)
        else:
            self._side.setFixedWidth(self._desk.theme.fit(_SIDE))
            self._row.addWidget(self._side)

    def show_failure(self, error: Exception) -> None:
        """Accepting failed: what happened, what is safe, what to do next."""
        told = explain(error)
        self.trouble.say(told.rest, told.happened)
        self.trouble.show()

    def _counts(self, incoming: IncomingHandoff) -> list[Count]:
        number, dates = self._desk.dates.number, self._desk.dates
        held, size = incoming.entries - incoming.new, sum(f.size for f in incoming.attachments)
        files = translate("Handoff", "Files")
        if size:
            files = translate("Handoff", "Files, {size}").format(size=dates.size(size))
        warn = "warn" if incoming.conflicts else "text"
        lines = (
            ("plus", translate("Receive", "New entries"), incoming.new, "text"),
            ("pencil-line", translate("Receive", "Changes among them"), incoming.changed, "text"),
            ("git-merge", translate("Receive", "Conflicts"), incoming.conflicts, warn),
            ("check", translate("Receive", "Already here"), held, "text"),
            ("paperclip", files, len(incoming.attachments), "text"),
            ("lock", translate("Receive", "Held back by the sender"), incoming.withheld, "text"),
        )
        return [
            Count(icon, words, number(count), ink)
            for icon, words, count, ink in lines
            if count or icon == "plus"
        ]

    def _from_sender(self, incoming: IncomingHandoff) -> list[QWidget]:
        kind = translate("Receive", "A signed copy, number {number}").format(
            number=self._desk.dates.number(incoming.number)
        )
        made = _moment(self._desk, incoming.created)
        told = (
            (translate("Handoff", "Purpose"), incoming.purpose),
            (translate("Handoff", "Authority"), incoming.authority),
            (translate("Handoff", "Limits"), incoming.limits),
            (translate("Receive", "Made"), f"{made}\n{kind}" if made else kind),
        )
        theme, parts = self._desk.theme, list[QWidget]()
        for heading, words in told:
            if words:
                parts.append(Label(theme, heading, "meta", "text-2", 600))
                parts.append(Paragraph(theme, words, "body", "text"))
                parts.append(Rule())
        return parts[:-1]

    def _lay_out(self) -> None:
        page = QWidget()
        column = self._column = QVBoxLayout(page)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(14)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        for part in (self.trouble, self.origin, self.counts, self.problems, self._heading):
            column.addWidget(part)
        self._effects.setSpacing(6)
        column.addLayout(self._effects)
        middle = QScrollArea()
        middle.setWidget(page)
        middle.setWidgetResizable(True)
        middle.setAccessibleName(translate("Receive", "What comes in"))
        middle.setFrameShape(QScrollArea.Shape.NoFrame)
        middle.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side = Surface("panel")
        self._said.setContentsMargins(16, 16, 16, 16)
        self._said.setSpacing(8)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._side.setLayout(self._said)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(middle, 1)
        self._row.addWidget(Rule(Qt.Orientation.Vertical))
        self.show_in_one_column(one=False)


def _effects_of(arrival: Arrival) -> list[tuple[str, str]]:
    """What accepting does, each with its icon; first what comes, then what stays as it is."""
    incoming = arrival.incoming
    counted = (
        ("plus", _JOIN, incoming.new),
        ("pencil-line", _CHANGE, incoming.changed),
        ("git-merge", _KEPT, incoming.conflicts),
        ("paperclip", _FILES, len(incoming.attachments)),
    )
    unchanged = translate("Receive", "Nothing you or your team wrote is changed or removed.")
    recorded = translate(
        "Receive", "The line records what you accepted, from whom and on what ground."
    )
    return [
        *(
            (icon, say_count(phrase, count).replace("{codename}", arrival.codename))
            for icon, phrase, count in counted
            if count
        ),
        ("shield-check", unchanged),
        ("signature", recorded),
    ]


def _line(desk: Desk, icon: str, words: str) -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(Picture(desk.theme, icon, 15, lower=4), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Paragraph(desk.theme, words, "body", "text"), 1)
    return part


def _fill(layout: QVBoxLayout, parts: list[QWidget]) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for part in parts:
        layout.addWidget(part)


def _moment(desk: Desk, untrusted_moment: str) -> str:
    """When the sender says it was made; nothing, if that is no date."""
    try:
        made = datetime.fromisoformat(untrusted_moment)
    except ValueError:
        return ""
    return desk.dates.moment(made.astimezone() if made.tzinfo is not None else made)
