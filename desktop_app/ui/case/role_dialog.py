"""Saying who has a role in a case from which day; and of one that is held, that it ends."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import CaseId, base32
from desktop_app.domain.roles import OTHER, NewRole, TitledRole
from desktop_app.services.kept_words import Slot
from desktop_app.services.ports import Receipt
from desktop_app.ui.case.role_words import lasted, who
from desktop_app.ui.case.roles_port import Roles, RolesPort
from desktop_app.ui.desk import Desk
from desktop_app.ui.kept.keeper import Keeper
from desktop_app.ui.translate import explain, locale_of, translate
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.choices import ComboBox
from desktop_app.ui.widgets.day_field import DayField
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, Notice, TextField
from desktop_app.ui.widgets.segmented import Choice, Segmented

END, MISTAKE = "end", "mistake"
_SOMEBODY_ELSE = ""


class _RoleForm(Dialog):
    """What giving and ending share: it stays open until it is on record."""

    def __init__(self, desk: Desk, title: str, words: str, parent: QWidget | None) -> None:
        super().__init__(desk.theme, title, words, parent)
        self.desk = desk
        self.error = Notice(desk.theme, "circle-alert", "danger")
        words = translate("Roles", "Sign and record")
        self.record = primary(desk.theme, words, icon="signature")
        self.kept: Keeper | None = None
        self.finished.connect(self.deleteLater)

    def day_field(self) -> DayField:
        """A day, typed or chosen."""
        return DayField(
            self.desk.theme, locale_of(self.desk.language), self.desk.dates.now().date()
        )

    def put(self, forms: tuple[FormField, ...], slot: Slot, fields: dict[str, QWidget]) -> None:
        """Lay the fields out, and keep what is typed in them."""
        for form in forms:
            self.body.addWidget(form)
        self.body.addWidget(self.error)
        self.offer(secondary(self.desk.theme, translate("Roles", "Not now")))
        self.add_answer(self.record)
        self.record.setDefault(True)
        self.kept = Keeper(self.desk, slot, fields, self)
        self.body.insertWidget(0, self.kept.line)

    def sign(self, job: Callable[[], Receipt]) -> None:
        """Put it on record, or say why it can't be."""
        self.error.say("")
        self.record.setEnabled(False)
        if self.kept is not None:
            self.kept.record(job, lambda _receipt: self.accept(), self._refuse)

    def check_day(self, field: DayField, form: FormField, *, needed: bool) -> bool:
        """Whether a day is written there; says so where it should be, and is not."""
        is_wrong = field.is_no_day or (needed and field.day is None)
        wrong = translate("Roles", "Write the day like 2026-11-02.") if is_wrong else ""
        form.show_error(wrong)
        if is_wrong:
            field.setFocus()
        return not is_wrong

    def _refuse(self, error: Exception) -> None:
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        self.record.setEnabled(True)


class GiveRoleDialog(_RoleForm):
    """Which role, who, and since when; whoever is known by card is chosen, others are typed."""

    def __init__(
        self, desk: Desk, port: RolesPort, case: CaseId, roles: Roles, parent: QWidget | None
    ) -> None:
        super().__init__(
            desk,
            translate("Roles", "Who stands for what"),
            translate("Roles", "Of a command triangle each role is one person’s at a time."),
            parent,
        )
        self._port, self._case, self._known = port, case, roles.known
        theme = desk.theme
        self.role = ComboBox(theme, translate("Roles", "Role"))
        for title in roles.titles:
            self.role.addItem(title.title.told(desk.language.value), title.code)
        self.words, self.name, self.agency = (TextField(theme) for _ in range(3))
        self.who = ComboBox(theme, translate("Roles", "Who"))
        for place, one in enumerate(roles.known):
            self.who.addItem(f"{one.name}, {one.agency}" if one.agency else one.name, str(place))
        self.who.addItem(translate("Roles", "Somebody without a card here"), _SOMEBODY_ELSE)
        self.since, self.until = self.day_field(), self.day_field()
        self.since.setText(desk.dates.now().date().isoformat())
        self._build()
        self.role.currentIndexChanged.connect(self._follow)
        self.who.currentIndexChanged.connect(self._follow)
        self.record.clicked.connect(self._give)
        self._follow()
        self.role.setFocus()

    def said(self) -> NewRole:
        """What is to be put on record."""
        place = str(self.who.currentData())
        known = self._known[int(place)] if place else self._typed()
        return replace(
            known,
            role=str(self.role.currentData()),
            words=self.words.text() if self.role.currentData() == OTHER else "",
            since=self.since.text(),
            until=self.until.text(),
        )

    def _typed(self) -> NewRole:
        return NewRole(role="", name=self.name.text(), agency=self.agency.text())

    def _give(self) -> None:
        if self.check_day(self.since, self.since_form, needed=True) and self.check_day(
            self.until, self.until_form, needed=False
        ):
            self.sign(partial(self._port.give_role, self._case, self.said()))

    def _follow(self) -> None:
        self.words_form.setVisible(self.role.currentData() == OTHER)
        for form in (self.name_form, self.agency_form):
            form.setVisible(self.who.currentData() == _SOMEBODY_ELSE)

    def _build(self) -> None:
        theme = self.desk.theme
        words = translate("Roles", "The role in a few words")
        self.words_form = FormField(theme, words, self.words)
        self.name_form = FormField(theme, translate("Roles", "Name"), self.name)
        self.agency_form = FormField(theme, translate("Roles", "Where they work"), self.agency)
        self.since_form = FormField(theme, translate("Roles", "Since"), self.since)
        words = translate("Roles", "Last day, if it is known")
        self.until_form = FormField(theme, words, self.until)
        forms = (
            FormField(theme, self.role.accessibleName(), self.role),
            self.words_form,
            FormField(theme, self.who.accessibleName(), self.who),
            *(self.name_form, self.agency_form, self.since_form, self.until_form),
        )
        fields: dict[str, QWidget] = {
            "role": self.role,
            "words": self.words,
            "who": self.who,
            "name": self.name,
            "agency": self.agency,
            "since": self.since,
            "until": self.until,
        }
        self.put(forms, Slot("role", self._case), fields)


class EndRoleDialog(_RoleForm):
    """The last day of a role, or that it was recorded by mistake."""

    def __init__(
        self, desk: Desk, port: RolesPort, titled: TitledRole, parent: QWidget | None
    ) -> None:
        told = (who(titled.role), lasted(desk.dates, titled.role))
        super().__init__(desk, titled.called(desk.language.value), " · ".join(told), parent)
        self._port, self._role = port, titled.role
        theme = desk.theme
        choices = (
            Choice(END, translate("Roles", "It ends")),
            Choice(MISTAKE, translate("Roles", "Recorded by mistake")),
        )
        self.deed = Segmented(theme, translate("Roles", "What happened"), choices, END)
        self.body.addWidget(self.deed, 0, Qt.AlignmentFlag.AlignLeft)
        self.day, self.reason = self.day_field(), TextField(theme)
        self.day.setText(desk.dates.now().date().isoformat())
        self.day_form = FormField(theme, translate("Roles", "Last day"), self.day)
        words = translate("Roles", "Why it was recorded by mistake")
        self.reason_form = FormField(theme, words, self.reason)
        fields: dict[str, QWidget] = {"deed": self.deed, "day": self.day, "reason": self.reason}
        slot = Slot("role_end", titled.role.case, base32(titled.role.id))
        self.put((self.day_form, self.reason_form), slot, fields)
        self.deed.chosen.connect(self._follow)
        self.record.clicked.connect(self._give)
        self._follow()
        self.day.setFocus()

    def _give(self) -> None:
        if self.deed.value == MISTAKE:
            self.sign(partial(self._port.withdraw_role, self._role, self.reason.text()))
        elif self.check_day(self.day, self.day_form, needed=True):
            self.sign(partial(self._port.end_role, self._role, self.day.text()))

    def _follow(self) -> None:
        self.day_form.setVisible(self.deed.value == END)
        self.reason_form.setVisible(self.deed.value == MISTAKE)
