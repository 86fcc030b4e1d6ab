"""The panel beside the line: the people of the case, or one entry in full."""

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.case import Person
from desktop_app.domain.codes import Part
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.notices import NoteNotice
from desktop_app.ui.case.about_case import AboutCase, heading
from desktop_app.ui.case.adoption_words import in_order
from desktop_app.ui.case.amendment_diff import changes_in, word_changes
from desktop_app.ui.case.entry_words import EntryWords, meanings
from desktop_app.ui.case.notice_words import notice_lead, notice_to_do
from desktop_app.ui.case.review_words import review_facts
from desktop_app.ui.case.versions import change_words
from desktop_app.ui.case.whereabouts import WhereaboutsSection
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.colours import css
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.labels import ElidedLabel, Label, Rule, Surface
from desktop_app.ui.widgets.scrolled_area import ScrolledArea
from desktop_app.ui.widgets.small import Picture
from desktop_app.ui.words import terms

_PART_ICONS = {
    Part.YOUNG_PERSON: "user-round",
    Part.CAREGIVER: "heart",
    Part.KIN: "heart",
    Part.FAMILY: "users-round",
    Part.PERSON_OF_INTEREST: "circle-alert",
    Part.SUSPECT: "circle-alert",
}


class PeopleSection(QWidget):
    """Who is in the case, by initials: full names stay on the page of people."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(0)

    def show_people(self, people: Sequence[Person]) -> None:
        """Show these."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._column.addWidget(heading(self._theme, translate("Inspector", "People")))
        self._column.addSpacing(4)
        if not people:
            words = translate("Inspector", "Nobody has been added yet.")
            self._column.addWidget(Label(self._theme, words, "body", "text-2"))
        for person in people:
            self._column.addWidget(self._row(person))
        self._column.addStretch(1)

    def _row(self, person: Person) -> QWidget:
        row = QWidget()
        row.setFixedHeight(self._theme.fit(26))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        icon = _PART_ICONS.get(person.part, "user-round")
        initials = Label(self._theme, person.initials, "body-strong")
        initials.setMinimumWidth(self._theme.fit(34))
        part = say(terms.PARTS[person.part])
        line.addWidget(Picture(self._theme, icon, 16))
        line.addWidget(initials)
        line.addWidget(ElidedLabel(self._theme, part, "body", "text-2"), 1)
        row.setAccessibleName(f"{person.initials}, {part}")
        return row


class EntryPage(QTextBrowser):
    """One entry in full, as text a screen reader can walk through. Nothing in it is a link."""

    def __init__(self, theme: Theme, words: EntryWords) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFont(theme.font("body"))
        self.document().setDocumentMargin(14)
        self.setProperty("reading", True)  # noqa: FBT003
        self.setAccessibleName(translate("Inspector", "Entry"))
        self._shown: TimelineEntry | None = None
        self.setHtml(self._empty())

    def set_words(self, words: EntryWords) -> None:
        """Groups have got other names."""
        self._words = words

    def show_entry(self, entry: TimelineEntry | None) -> None:
        """Show everything this device knows of an entry."""
        if entry == self._shown:
            return  # somebody may be in the middle of reading it
        self._shown = entry
        self._speak(QLocale(entry.language) if entry is not None else QLocale.c())
        self.setHtml("".join(self._parts(entry)) if entry is not None else self._empty())

    def _speak(self, written_in: QLocale) -> None:
        """Tell a screen reader whose voice to take; of a language nobody knows, the window's."""
        if written_in.language() == QLocale.Language.C:
            self.unsetLocale()
        else:
            self.setLocale(written_in)

    def _empty(self) -> str:
        return f"<p>{escape(translate('Inspector', 'No entry is selected.'))}</p>"

    def _parts(self, entry: TimelineEntry) -> Iterator[str]:
        theme, words = self._theme, self._words
        quiet, step = css(theme.colour("text-2")), theme.line("read")
        strong = theme.style("heading")
        yield (
            f'<p style="font-size:{theme.fit(strong.size)}px;font-weight:{strong.weight};'
            f'margin-top:0;margin-bottom:8px">{escape(words.kind(entry))}</p>'
        )
        yield from (self._told(told) for told in entry.notices)
        struck = words.struck(entry)
        if struck is not None:
            yield f'<p style="color:{css(theme.colour("danger"))}">{escape(struck)}</p>'
        body = escape(entry.current_text).replace("\n", "<br>")
        if struck is not None:
            body = f"<s>{body}</s>"
        size = theme.fit(theme.style("read").size)
        yield f'<p style="font-size:{size}px;line-height:{step}px;margin-top:0">{body}</p>'
        small = theme.fit(theme.style("meta").size)
        for label, value in self._facts(entry):
            yield (
                f'<p style="margin-top:8px;margin-bottom:0;line-height:{theme.line("body")}px">'
                f'<span style="color:{quiet};font-size:{small}px">{escape(label)}</span>'
                f"<br>{escape(value)}</p>"
            )
        yield self._card(entry, quiet)

    def _told(self, told: NoteNotice) -> str:
        """What was told of it later; what is not to be used any more says so in red."""
        dates, ink = self._words.dates, "danger" if told.is_danger else "text"
        lead, to_do = notice_lead(dates, told), notice_to_do(dates, told)
        return (
            f'<p style="margin-top:0;margin-bottom:8px">'
            f'<b style="color:{css(self._theme.colour(ink))}">{escape(lead)}</b> '
            f"{escape(to_do)}</p>"
        )

    def _card(self, entry: TimelineEntry, quiet: str) -> str:
        """Which card signed it: for those who compare, so it stands last, and in one piece."""
        small, step = self._theme.fit(self._theme.style("micro").size), self._theme.line("meta")
        label = escape(translate("Inspector", "Identity card"))
        return (
            f'<p style="margin-top:8px;color:{quiet};font-size:{small}px;line-height:{step}px">'
            f"{label}<br>{escape(entry.author.card)}</p>"
        )

    def _facts(self, entry: TimelineEntry) -> Iterator[tuple[str, str]]:
        words = self._words
        yield translate("Inspector", "Occurred"), words.occurred(entry)
        yield translate("Inspector", "Recorded"), words.recorded_in_full(entry)
        author = ", ".join((words.author(entry), words.role(entry)))
        yield translate("Inspector", "Author"), author
        yield translate("Inspector", "Who may read it"), words.audience(entry.audience)
        if entry.place:
            yield translate("Inspector", "Place"), entry.place
        if entry.present:
            yield translate("Inspector", "Who was there"), ", ".join(entry.present)
        if entry.late_reason:
            yield translate("Inspector", "Why it is late"), entry.late_reason
        for amendment in entry.amendments:
            yield translate("Inspector", "Amended"), words.amended(amendment)
        if entry.amendments and entry.current_text != entry.text:
            changes = changes_in(word_changes(entry.text, entry.current_text))
            yield translate("Inspector", "What was changed"), " ".join(map(change_words, changes))
            yield translate("Inspector", "First written as"), entry.text
        for told in in_order(words.dates, entry):
            yield translate("Inspector", "Adopted"), told
        yield from _outside_words(entry)
        yield from review_facts(words, entry)
        for mark in meanings(words, entry):
            yield translate("Inspector", "Mark"), mark


def _outside_words(entry: TimelineEntry) -> Iterator[tuple[str, str]]:
    """What goes out in place of a note, and what somebody says against it."""
    if entry.summary is not None:
        yield translate("Inspector", "Summary for readers outside"), entry.summary.text
    for said in entry.disagreements:
        label = translate("Inspector", "{name} does not agree").format(name=said.by)
        yield label, said.text


class Inspector(Surface):
    """Two tabs: the case, and the entry in hand.

    Signals:
        closed: Esc, or the button of the panel that lies over the line.
    """

    closed = Signal()

    def __init__(self, theme: Theme, words: EntryWords) -> None:
        super().__init__("panel")
        self.about = AboutCase(theme, words.dates)
        self.whereabouts = WhereaboutsSection(theme, words.dates)
        self.people = PeopleSection(theme)
        self.entry = EntryPage(theme, words)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab(translate("Inspector", "Case"))
        self.tabs.addTab(translate("Inspector", "Entry"))
        self.tabs.setFont(theme.font("body"))
        self.tabs.setAccessibleName(translate("Inspector", "Details"))
        self.setFocusProxy(self.tabs)
        self._stack = QStackedWidget()
        self._stack.addWidget(
            self._scrolled(theme, self.about, self.whereabouts, Rule(), self.people)
        )
        self._stack.addWidget(self.entry)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.setFixedWidth(theme.px("inspector"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.addWidget(Rule(Qt.Orientation.Vertical))
        row.addLayout(column, 1)
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        head.addWidget(self.tabs)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addWidget(self._stack, 1)

    def show_tab(self, *, entry: bool) -> None:
        """Bring one of the two to the front."""
        self.tabs.setCurrentIndex(1 if entry else 0)

    def _scrolled(self, theme: Theme, *parts: QWidget) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        return ScrolledArea(theme, inside, translate("Inspector", "Case"))
