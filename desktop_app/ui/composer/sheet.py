"""The composer's parts in their places."""

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.composer.audience_row import AudienceRow
from desktop_app.ui.composer.draft import usual_source
from desktop_app.ui.composer.files_row import FilesRow
from desktop_app.ui.composer.hint_line import HintLine
from desktop_app.ui.composer.kind_fields import fields_of, place_words, present_words
from desktop_app.ui.composer.kind_row import KindRow
from desktop_app.ui.composer.note_text import NoteText
from desktop_app.ui.composer.occurred_field import OccurredField
from desktop_app.ui.composer.present_field import PresentField
from desktop_app.ui.composer.source_field import SourceField
from desktop_app.ui.composer.tools_row import ToolsRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme.colours import css
from desktop_app.ui.translate import locale_of, translate
from desktop_app.ui.widgets.buttons import ButtonSize, IconButton, flat, primary
from desktop_app.ui.widgets.fields import FormField, Notice, TextField
from desktop_app.ui.widgets.labels import Label, Paragraph, Rule, Surface, plain_tip
from desktop_app.ui.widgets.small import Picture

_HEIGHT, _HEAD, _FOOT, _WHO = 30, 46, 54, 180
_BESIDE_KINDS = 100  # margins, the tick and the button to close


class Sheet(Surface):
    """Lays out; connects nothing. With `amends` it shows the original above and asks why."""

    def __init__(self, desk: Desk, amends: TimelineEntry | None) -> None:
        super().__init__("canvas")
        theme = desk.theme
        locale: QLocale = locale_of(desk.language)
        self._theme = theme
        self.is_amending = amends is not None
        self.kind = KindRow(theme)
        self.saved = Label(theme, "", "meta", "ok")
        self.saved_mark = Picture(theme, "check", 15, "ok")
        self.saved_mark.hide()
        self.close_button = IconButton(theme, "x", translate("Composer", "Close, keep the draft"))
        self.occurred = OccurredField(theme, locale, desk.dates)
        self.place = TextField(theme)
        self.present = PresentField(theme)
        self.source = SourceField(theme)
        self.reason, self.late_reason = TextField(theme), TextField(theme)
        for field in (self.place, self.reason, self.late_reason):
            field.setFixedHeight(theme.fit(_HEIGHT))
        self.text = NoteText(theme)
        self.tools, self.hints = ToolsRow(theme), HintLine(theme)
        self.files = FilesRow(theme, desk.dates)
        self.audience = AudienceRow(theme, locale)
        self.problem = Notice(theme, "circle-alert", "danger")
        later, sign = (
            translate("Composer", "Save for later"),
            translate("Composer", "Sign and record"),
        )
        self.later = flat(theme, later)
        self.sign = primary(theme, sign, icon="signature", keys=Act.RECORD)
        self._label_fields()
        self._lay_out(amends)
        if amends is None:
            self.kind.changed.connect(self.fit_to_kind)

    def _label_fields(self) -> None:
        theme = self._theme
        self.occurred_form = self._form(translate("Composer", "Occurred"), self.occurred)
        self.place_form = self._form(translate("Composer", "Place"), self.place)
        self.present_form = self._form(translate("Composer", "Who was there"), self.present)
        self.source_form = self._form(translate("Composer", "How it is known"), self.source)
        late = translate("Composer", "Why it is recorded late (it will be marked so)")
        self.late_form = self._form(late, self.late_reason)
        self.late_form.hide()
        self.late_asked = Notice(theme, "message-circle-question-mark", "text-2")
        self.late_asked.setContentsMargins(16, 0, 16, 10)
        self.reason_form = self._form(translate("Composer", "Why it is amended"), self.reason)

    def fit_to_kind(self) -> None:
        """Show what the kind asks for; what is filled in already stays, whatever the kind."""
        if self.is_amending:
            return
        kind = self.kind.kind()
        asked = fields_of(kind)
        self.occurred_form.call_it(asked.occurred())
        self.occurred.typed.setAccessibleName(asked.occurred())
        self.place_form.call_it((asked.place or place_words)())
        self.place_form.setVisible(asked.place is not None or bool(self.place.text()))
        self.present_form.call_it((asked.present or present_words)())
        self.present.typed.setAccessibleName((asked.present or present_words)())
        self.present_form.setVisible(asked.present is not None or bool(self.present.names()))
        self.source.expect(usual_source(kind))
        self.source_form.setVisible(asked.source or self.source.source() is not None)

    def go_to_present(self) -> None:
        """Say who was there, of a kind that does not ask, too."""
        self.present_form.show()
        self.present.setFocus()

    def say_saved(self, words: str) -> None:
        """When the draft was kept; in a narrow window a tick says so, and its tooltip when."""
        self.saved.setText(words)
        self.saved_mark.setVisible(bool(words))
        self.saved_mark.setToolTip(plain_tip(words))
        self.saved_mark.setAccessibleName(words)
        self._fit_saved()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_saved()

    def _fit_saved(self) -> None:
        room = self.width() - self.kind.sizeHint().width() - self._theme.fit(_BESIDE_KINDS)
        self.saved.setVisible(self.saved.sizeHint().width() <= room)

    def ask_why_late(self) -> None:
        """Put the question in view, with what happens if it stays open."""
        words = translate("Composer", "One line is enough. Without one, record again.")
        self.late_asked.say(words)
        self.late_reason.setAccessibleDescription(words)
        self.late_form.show()
        self.late_reason.setFocus()

    def _form(self, label: str, field: QWidget) -> FormField:
        return FormField(self._theme, label, field)

    def _lay_out(self, amends: TimelineEntry | None) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = Rule()
        top.setStyleSheet(f"background: {css(self._theme.colour('line-strong'))};")
        column.addWidget(top)
        column.addWidget(self._build_head(amends))
        area = _Scrolled(self.text)
        column.addWidget(area, 1)
        self._fill(area, amends)
        column.addWidget(Rule())
        column.addWidget(self._build_foot(amends))

    def _fill(self, area: QScrollArea, amends: TimelineEntry | None) -> None:
        """What may be out of view in a low window; who will read it and the buttons never are.

        The area has its place before its parts: all that moves with a parent is styled again.
        """
        body = Surface("canvas")
        area.setWidget(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if amends is None:
            column.addLayout(self._build_fields())
            column.addLayout(self._build_second_row())
            column.addWidget(self.late_asked)
        else:
            column.addWidget(self._build_original(amends))
        column.addWidget(Rule())
        column.addWidget(self.tools)
        column.addWidget(self.text, 1)
        column.addWidget(self.hints)
        if amends is None:
            column.addWidget(self.files)
        else:
            self.tools.drafts.hide()
            for part in (
                self.kind,
                self.occurred_form,
                self.source_form,
                self.late_form,
                self.late_asked,
                self.files,
                self.audience,
            ):
                part.setParent(self)
                part.hide()

    def _build_head(self, amends: TimelineEntry | None) -> QWidget:
        head = QWidget()
        head.setFixedHeight(self._theme.fit(_HEAD))
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        if amends is None:
            row.addWidget(self.kind)
        else:
            words = translate("Composer", "Amend this entry")
            row.addWidget(Label(self._theme, words, "heading"))
        row.addStretch(1)
        row.addWidget(self.saved_mark)
        row.addWidget(self.saved)
        row.addWidget(self.close_button)
        return head

    def _build_fields(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 2, 16, 12)
        row.setSpacing(12)
        self.present_form.setMinimumWidth(self._theme.fit(_WHO))
        for part, stretch in (
            (self.occurred_form, 0),
            (self.place_form, 3),
            (self.present_form, 2),
        ):
            row.addWidget(part, stretch, Qt.AlignmentFlag.AlignTop)
        return row

    def _build_second_row(self) -> QHBoxLayout:
        """What few kinds ask, and few entries: without either there is no row."""
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 12)
        row.setSpacing(12)
        row.addWidget(self.source_form, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.late_form, 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _build_original(self, amends: TimelineEntry) -> QWidget:
        """The words as they stand, to read while correcting them."""
        theme = self._theme
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(16, 0, 16, 12)
        column.setSpacing(6)
        heading = translate("Composer", "As it stands, by {name}").format(name=amends.author.name)
        label = Label(theme, heading, "meta", "text-2")
        label.setFont(theme.font("meta", weight=600))
        original = QPlainTextEdit(amends.current_text)
        original.setReadOnly(True)
        original.setFont(theme.font("read"))
        original.setFrameShape(QFrame.Shape.NoFrame)
        original.setStyleSheet(f"background: {css(theme.colour('panel'))};")
        original.setFixedHeight(theme.fit(84))
        original.setTabChangesFocus(True)
        original.setAccessibleName(heading)
        column.addWidget(label)
        column.addWidget(original)
        column.addWidget(self.reason_form)
        words = translate("Composer", "The first words stay readable, with yours and the reason.")
        column.addWidget(Paragraph(theme, words, "meta", "text-3"))
        return part

    def _build_foot(self, amends: TimelineEntry | None) -> QWidget:
        foot = QWidget()
        foot.setMinimumHeight(self._theme.fit(_FOOT))
        column = QVBoxLayout(foot)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(6)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        row.setSpacing(10)
        if amends is None:
            row.addWidget(self.audience, 1)
        else:
            words = translate("Composer", "Everyone who can read the entry will read this.")
            row.addWidget(Paragraph(self._theme, words, "meta", "text-2"), 1)
        row.addWidget(self.later)
        row.addWidget(self.sign.sized(ButtonSize.NORMAL))
        column.addLayout(row)
        return foot


class _Scrolled(QScrollArea):
    """Scrolls its parts where the window is too low for all, and shows the one in hand."""

    def __init__(self, text: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        text.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is being written stays in view; Qt sees to the fields that Tab goes to.

        Events come until Qt has freed this, and while Python frees it nothing that Python kept
        here is left: which of the two that are watched it is, Qt itself is asked.
        """
        is_told = event.type() in {QEvent.Type.FocusIn, QEvent.Type.Resize}
        if is_told and isinstance(watched, QWidget) and watched is not self.widget():
            self._keep_in_view(watched)
        return super().eventFilter(watched, event)

    def _keep_in_view(self, text: QWidget) -> None:
        if text.hasFocus():
            self.ensureWidgetVisible(text, 0, 0)
