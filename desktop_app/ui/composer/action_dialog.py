"""Saying what is to be done in a case; and of one that is there, that it is done, or otherwise."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.action import NOBODY, Action, NewAction, Owner, Priority
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, base32
from desktop_app.services.kept_words import Slot
from desktop_app.services.ports import Receipt
from desktop_app.ui.composer.action_port import ActionPort
from desktop_app.ui.composer.audience_row import AudienceRow
from desktop_app.ui.composer.due_field import DueField
from desktop_app.ui.composer.port import Readers
from desktop_app.ui.desk import Desk
from desktop_app.ui.kept.keeper import Keeper
from desktop_app.ui.kept.parts import Part
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import explain, locale_of, say, translate
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.choices import ComboBox
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, Notice, TextField
from desktop_app.ui.widgets.segmented import Choice, Segmented
from desktop_app.ui.words.terms import PRIORITIES

DONE, CHANGE, WITHDRAW = "done", "change", "withdraw"


class ActionDialog(Dialog):
    """Stays open until it is on record, so that nothing typed is lost."""

    def __init__(
        self,
        desk: Desk,
        port: ActionPort,
        case: CaseId,
        action: Action | None,
        parent: QWidget | None,
    ) -> None:
        super().__init__(desk.theme, _title(action), _about(action), parent)
        self._desk, self._port, self._case, self._action = desk, port, case, action
        self._readers: tuple[Readers, ...] = ()
        self._owners: tuple[Owner, ...] = ()
        theme = desk.theme
        choices = (
            Choice(DONE, translate("Action", "Done")),
            Choice(CHANGE, translate("Action", "Change")),
            Choice(WITHDRAW, translate("Action", "Not going to be done")),
        )
        self.deed = Segmented(theme, translate("Action", "What happened"), choices, DONE)
        self.what, self.outcome, self.reason = (TextField(theme) for _ in range(3))
        self.due = DueField(theme, desk.dates)
        self.owner = ComboBox(theme, translate("Action", "Who sees to it"))
        self.audience = AudienceRow(theme, locale_of(desk.language))
        self.error = Notice(theme, "circle-alert", "danger")
        words = translate("Action", "Sign and record")
        self.record = primary(theme, words, icon="signature")
        self._build()
        self._offer_answers()
        self.deed.chosen.connect(self._follow_deed)
        self.finished.connect(self.deleteLater)
        self._follow_deed()
        (self.what if action is None else self.outcome).setFocus()
        desk.tasks.run(self, port.owners, self._show_owners)
        desk.tasks.run(self, partial(port.readers, case), self._show_readers)
        self.kept = self._keeper()
        self.body.insertWidget(0, self.kept.line)

    def _offer_answers(self) -> None:
        self.offer(secondary(self._desk.theme, translate("Action", "Not now")))
        self.add_answer(self.record)
        self.record.setDefault(True)
        self.record.setEnabled(False)
        self.record.clicked.connect(self._give)

    # --- what was said

    def chosen_owner(self) -> Owner:
        """Who is to see to it."""
        at = self.owner.currentIndex() - 1
        return self._owners[at] if 0 <= at < len(self._owners) else NOBODY

    def new_action(self) -> NewAction:
        """What is to be put on record."""
        return NewAction(
            title=self.what.text(),
            owner=self.chosen_owner(),
            due=self.due.due or "",
            priority=Priority(self.priority.currentData()),
            audience=self.audience.audience() or self._readers[0].audience,
        )

    # --- asking and obeying

    def _give(self) -> None:
        self.error.say("")
        if self._says_when() and self.due.due is None:
            self.due.typed.setFocus()
            return
        self.record.setEnabled(False)
        self.kept.record(self._job(), self._leave, self._show_failure)

    def _job(self) -> Callable[[], Receipt]:
        port, action = self._port, self._action
        if action is None:
            return partial(port.open_action, self._case, self.new_action())
        if self.deed.value == DONE:
            return partial(port.finish_action, action, self.outcome.text())
        if self.deed.value == WITHDRAW:
            return partial(port.withdraw_action, action, self.reason.text())
        if not action.is_open:
            return partial(port.reopen_action, action)
        told = {
            "title": (self.what.text(), action.title),
            "due": (self.due.due, action.due or ""),
            "priority": (str(self.priority.currentData()), action.priority.value),
        }
        said = {name: now or "" for name, (now, before) in told.items() if now != before}
        owner = self.chosen_owner()
        return partial(port.change_action, action, said, None if owner == action.owner else owner)

    def _leave(self, _receipt: Receipt) -> None:
        self.accept()

    def _show_failure(self, error: Exception) -> None:
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        self.record.setEnabled(True)

    def _show_owners(self, owners: tuple[Owner, ...]) -> None:
        """Somebody who has no card here any more still is who it was given to."""
        given = NOBODY if self._action is None else self._action.owner
        is_other = given != NOBODY and given not in owners
        self._owners = (*owners, given) if is_other else owners
        self.owner.addItem(translate("Action", "Nobody yet"))
        for one in self._owners:
            self.owner.addItem(one.name, _code(one))
        wanted = self._owners[0] if self._action is None and self._owners else given
        self.owner.setCurrentIndex(self._owners.index(wanted) + 1 if wanted != NOBODY else 0)

    def _show_readers(self, readers: tuple[Readers, ...]) -> None:
        """What is to be done is for the whole team, unless somebody narrows it."""
        self._readers = readers
        self.audience.offer(readers, WHOLE_TEAM)
        self.record.setEnabled(bool(readers))

    def _keeper(self) -> Keeper:
        about = "" if self._action is None else base32(self._action.id)
        fields: dict[str, QWidget | Part] = {
            "deed": self.deed,
            "what": self.what,
            "due": self.due.typed,
            "owner": self.owner,
            "priority": self.priority,
            "outcome": self.outcome,
            "reason": self.reason,
            "audience": self.audience.as_part(),
        }
        return Keeper(self._desk, Slot("action", self._case, about), fields, self)

    # --- layout

    def _build(self) -> None:
        theme, action = self._desk.theme, self._action
        what = translate("Action", "What is to be done")
        self.what_form = FormField(theme, what, self.what)
        self.due_form = FormField(theme, translate("Action", "By when, if it has a day"), self.due)
        self.owner_form = FormField(theme, translate("Action", "Who sees to it"), self.owner)
        self.priority = _ranks(theme)
        named = self.priority.accessibleName()
        self.priority_form = FormField(theme, named, self.priority)
        words = translate("Action", "Who may read it")
        self.audience_form = FormField(theme, words, self.audience)
        words = translate("Action", "What came of it, in a few words")
        self.outcome_form = FormField(theme, words, self.outcome)
        self.reason_form = FormField(theme, translate("Action", "Why not"), self.reason)
        self.body.addWidget(self.deed, 0, Qt.AlignmentFlag.AlignLeft)
        for form in self._forms():
            self.body.addWidget(form)
        self.body.addWidget(self.error)
        if action is not None:
            self.what.setText(action.title)
            self.due.show_due(action.due or "")
            self.priority.setCurrentIndex(self.priority.findData(action.priority.value))
            self.outcome.setText(action.outcome)
            self.reason.setText(action.withdrawn)

    def _forms(self) -> tuple[FormField, ...]:
        said = (self.what_form, self.due_form, self.owner_form, self.priority_form)
        return *said, self.audience_form, self.outcome_form, self.reason_form

    def _says_when(self) -> bool:
        return self._action is None or (self.deed.value == CHANGE and self._action.is_open)

    def _follow_deed(self) -> None:
        is_new, deed = self._action is None, self.deed.value
        for form in (self.what_form, self.due_form, self.owner_form, self.priority_form):
            form.setVisible(self._says_when())
        self.audience_form.setVisible(is_new)
        self.deed.setVisible(not is_new)
        self.outcome_form.setVisible(not is_new and deed == DONE)
        self.reason_form.setVisible(not is_new and deed == WITHDRAW)


def _ranks(theme: Theme) -> ComboBox:
    """High, normal, low; what nobody ranks is as any other."""
    field = ComboBox(theme, translate("Action", "How soon it matters"))
    for each in Priority:
        field.addItem(say(PRIORITIES[each]), each.value)
    field.setCurrentIndex(field.findData(Priority.NORMAL.value))
    return field


def _title(action: Action | None) -> str:
    return translate("Action", "What is to be done") if action is None else action.title


def _about(action: Action | None) -> str:
    if action is None:
        return translate("Action", "It stands on Today until it is done.")
    if action.is_open:
        return translate("Action", "What was said before stays on record.")
    return translate("Action", "It is done or given up. A change opens it again.")


def _code(owner: Owner) -> str:
    """Two people may have one name."""
    return f"{'' if owner.person is None else base32(owner.person)}/{owner.name}"
