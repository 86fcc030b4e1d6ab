"""Recording a placement, a missing episode, an order or custody; or its end, or what was wrong.

The place on record is never shown here: who writes another one replaces it.
"""

from functools import partial

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.episode import Episode, EpisodeKind, NewEpisode, Steps
from desktop_app.domain.ids import base32
from desktop_app.services.kept_words import Slot
from desktop_app.services.ports import Receipt
from desktop_app.ui.composer.audience_row import AudienceRow
from desktop_app.ui.composer.episode_port import EpisodePort, Lasting
from desktop_app.ui.composer.missing_part import MissingPart
from desktop_app.ui.composer.moment_field import MomentField
from desktop_app.ui.composer.port import Readers
from desktop_app.ui.desk import Desk
from desktop_app.ui.kept.keeper import Keeper
from desktop_app.ui.kept.parts import Part
from desktop_app.ui.translate import explain, locale_of, say, translate
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.choices import CheckBox, ComboBox
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, Notice, TextField
from desktop_app.ui.widgets.fitting_area import FittingArea
from desktop_app.ui.words import terms


class EpisodeDialog(Dialog):
    """Stays open until it is on record, so that nothing typed is lost."""

    def __init__(
        self, desk: Desk, port: EpisodePort, lasting: Lasting, parent: QWidget | None
    ) -> None:
        episode = lasting.episode
        super().__init__(desk.theme, _title(episode), _about(episode), parent)
        self._desk, self._port, self._lasting = desk, port, lasting
        self._case, self._episode = lasting.case, episode
        self._readers: tuple[Readers, ...] = ()
        theme = desk.theme
        self.kind = ComboBox(theme, translate("Episode", "What it is"))
        for kind in EpisodeKind:
            self.kind.addItem(say(terms.EPISODES[kind]), kind.value)
        self.title_field, self.place, self.mistake = (TextField(theme) for _ in range(3))
        self.start, self.end = MomentField(theme, desk.dates), MomentField(theme, desk.dates)
        self.missing = MissingPart(theme, desk.dates)
        locale: QLocale = locale_of(desk.language)
        self.audience = AudienceRow(theme, locale)
        words = translate("Episode", "The placement until then ended with it")
        self.moved = CheckBox(theme, words)
        self.moved.setChecked(True)
        self.error = Notice(theme, "circle-alert", "danger")
        words = translate("Episode", "Sign and record")
        self.record = primary(theme, words, icon="signature")
        self._build()
        self._fill()
        self.offer(secondary(theme, translate("Episode", "Not now")))
        self.add_answer(self.record)
        self.record.setDefault(True)
        self.record.clicked.connect(self._give)
        self.kind.currentIndexChanged.connect(self._follow_kind)
        self.end.changed.connect(self._follow_end)
        self._follow_kind()
        self.finished.connect(self.deleteLater)
        self.kept = self._keeper()
        self.body.insertWidget(0, self.kept.line)

    # --- what was said

    def new_episode(self) -> NewEpisode:
        """What is to be put on record."""
        return NewEpisode(
            kind=self._kind(),
            start=self.start.moment or "",
            end=self.end.moment or "",
            place="" if self._is_order() else self.place.text().strip(),
            title=self.title_field.text().strip() if self._is_order() else "",
            steps=self.missing.steps() if self._is_missing() else Steps(),
            audience=self.audience.audience() or self._readers[0].audience,
        )

    def ended(self) -> tuple[Episode, ...]:
        """The placements that ended when this one began."""
        return self._lasting.placements if self._offers_moving() and self.moved.isChecked() else ()

    def changes(self, episode: Episode) -> dict[str, str]:
        """What is said otherwise now. No place means the one on record stays."""
        told = {
            "start": (self.start.moment or "", episode.start or ""),
            "end": (self.end.moment or "", episode.end or ""),
            "place": (self.place.text().strip(), ""),
            "title": (self.title_field.text().strip(), episode.title),
            "withdrawn": (self.mistake.text().strip(), episode.withdrawn),
        }
        if self._is_order():
            del told["place"]
        else:
            del told["title"]
        said = {name: now for name, (now, before) in told.items() if now != before}
        return {**said, **self.missing.changes(episode.steps)} if self._is_missing() else said

    # --- asking and obeying

    def _give(self) -> None:
        self.error.say("")
        if not self._is_clear():
            return
        self.record.setEnabled(False)
        port, case, episode = self._port, self._case, self._episode
        if episode is None:
            job = partial(port.begin_episode, case, self.new_episode(), self.ended())
        else:
            job = partial(port.change_episode, case, episode, self.changes(episode))
        self.kept.record(job, self._leave, self._show_failure)

    def _leave(self, _receipt: Receipt) -> None:
        self.accept()

    def _show_failure(self, error: Exception) -> None:
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        self.record.setEnabled(True)

    def _is_clear(self) -> bool:
        """Both moments mean one thing, and it is known when it began."""
        lacks = translate("Episode", "Write when it began; a day is enough.")
        self.start_form.show_error("" if self.start.typed.text().strip() else lacks)
        for field in (self.start, self.end):
            if field.moment is None or (field is self.start and not field.moment):
                field.typed.setFocus()
                return False
        unclear = self.missing.unclear() if self._is_missing() else None
        if unclear is not None:
            unclear.typed.setFocus()
        return unclear is None

    def _show_readers(self, readers: tuple[Readers, ...]) -> None:
        self._readers = readers
        self.audience.offer(readers, None)
        self.record.setEnabled(bool(readers))

    def _keeper(self) -> Keeper:
        about = "" if self._episode is None else base32(self._episode.id)
        fields: dict[str, QWidget | Part] = {
            "kind": self.kind,
            "start": self.start.typed,
            "end": self.end.typed,
            **self.missing.typed_in(),
            "title": self.title_field,
            "place": self.place,
            "mistake": self.mistake,
            "moved": self.moved,
            "audience": self.audience.as_part(),
        }
        return Keeper(self._desk, Slot("episode", self._case, about), fields, self)

    # --- layout

    def _build(self) -> None:
        theme = self._desk.theme
        self.kind_form = FormField(theme, translate("Episode", "What it is"), self.kind)
        self.start_form = FormField(theme, translate("Episode", "Began"), self.start)
        self.end_form = FormField(theme, translate("Episode", "Ended, if it has"), self.end)
        words = translate("Episode", "Which order")
        self.title_form = FormField(theme, words, self.title_field)
        hint = translate("Episode", "Shown only to somebody who asks for it.")
        self.place_form = FormField(theme, translate("Episode", "Where"), self.place, hint)
        words = translate("Episode", "Recorded by mistake, because")
        self.mistake_form = FormField(theme, words, self.mistake)
        words = translate("Episode", "Who may read it")
        self.audience_form = FormField(theme, words, self.audience)
        times = QHBoxLayout()
        times.setSpacing(12)
        times.addWidget(self.start_form, 1)
        times.addWidget(self.end_form, 1)
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.kind_form)
        column.addLayout(times)
        column.addWidget(self.missing)
        for form in (self.title_form, self.place_form, self.mistake_form):
            column.addWidget(form)
        column.addWidget(self.moved)
        column.addWidget(self.audience_form)
        area = FittingArea(theme, fields, self.accessibleName(), self.parentWidget())
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields are what one stops at
        self.body.addWidget(area)
        self.body.addWidget(self.error)

    def _fill(self) -> None:
        episode = self._episode
        is_new = episode is None
        for form in (self.kind_form, self.audience_form):
            form.setVisible(is_new)
        self.mistake_form.setVisible(not is_new)
        if episode is None:
            self.record.setEnabled(False)
            port, case = self._port, self._case
            self._desk.tasks.run(self, lambda: port.readers(case), self._show_readers)
            self.kind.setFocus()
            return
        self.kind.setCurrentIndex(list(EpisodeKind).index(episode.kind))
        self.start.show_moment(episode.start or "")
        self.end.show_moment(episode.end or "")
        self.title_field.setText(episode.title)
        self.mistake.setText(episode.withdrawn)
        self.missing.show_steps(episode.steps)
        kept = translate("Episode", "Left as it is on record")
        self.place.setPlaceholderText(kept)
        is_back = self._is_missing() and episode.end is not None and not episode.steps.talk
        (self.missing.talk if is_back else self.end).typed.setFocus()

    def _follow_kind(self) -> None:
        self.title_form.setVisible(self._is_order())
        self.place_form.setVisible(not self._is_order())
        self.moved.setVisible(self._offers_moving())
        self._follow_end()

    def _follow_end(self) -> None:
        self.missing.setVisible(self._is_missing())
        self.missing.offer_talk(is_back=bool(self.end.typed.text().strip()))

    def _is_missing(self) -> bool:
        return self._kind() is EpisodeKind.MISSING

    def _offers_moving(self) -> bool:
        is_new = self._episode is None
        return is_new and self._kind() is EpisodeKind.PLACEMENT and bool(self._lasting.placements)

    def _kind(self) -> EpisodeKind:
        return list(EpisodeKind)[self.kind.currentIndex()]

    def _is_order(self) -> bool:
        return self._kind() is EpisodeKind.ORDER


def _title(episode: Episode | None) -> str:
    if episode is None:
        return translate("Episode", "Record what lasts")
    return episode.title or say(terms.EPISODES[episode.kind])


def _about(episode: Episode | None) -> str:
    if episode is None:
        return translate("Episode", "It stands beside the line from when it began until it ends.")
    return translate("Episode", "What was said before stays on record.")
