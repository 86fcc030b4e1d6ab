"""Changing a standard, or adding one: asked on a sheet, and signed when it makes sense."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.amending_rules import Objected, amended
from desktop_app.ui.agency.rule_fields import Asked, RuleFields
from desktop_app.ui.agency.rule_sheet import RuleSheet
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.scrolled_area import ScrolledArea
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE = QSize(760, 680)


class RuleDialog(WideDialog):
    """Stays open until it is signed, or left.

    Signals:
        given: sign this line of the rule data, which was checked (dict).
    """

    given = Signal(object)

    def __init__(self, desk: Desk, asked: Asked, parent: QWidget | None) -> None:
        super().__init__(desk.theme, "badge-check", _SIZE, parent, is_tall=True)
        self._desk, self._asked = desk, asked
        self._name_it()
        self.fields = RuleFields(desk, asked, self)
        begins = None if asked.begin_with is None else asked.begin_with.effective_from
        self.sheet = RuleSheet(desk.theme, self.fields, begins)
        self._area = ScrolledArea(self.theme, self.sheet, self.accessibleName())
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields are what one stands on
        self.not_now = secondary(desk.theme, translate("Agency", "Not now"))
        words = translate("Agency", "Sign and save the news…")
        self.sign = primary(desk.theme, words, icon="signature", keys=Act.SIGN_STANDARD)
        self.body.addWidget(self._area)
        self.foot.addStretch(1)
        for button in (self.not_now, self.sign):
            button.setAutoDefault(False)
            self.foot.addWidget(button)
        self.not_now.clicked.connect(self.reject)
        self.sign.clicked.connect(self._give)
        bind(self, Act.SIGN_STANDARD, self._give)
        self.finished.connect(self.deleteLater)
        self.fields.words["title", "en"].setFocus()

    def refuse(self, sentence: str) -> None:
        """It was not signed; what was written stays."""
        self.sign.setEnabled(True)
        self.sheet.error.say(sentence)
        self._area.ensureWidgetVisible(self.sheet.error)
        announce(self, sentence)

    def wait(self) -> None:
        """It is being signed."""
        self.sign.setEnabled(False)

    def _give(self) -> None:
        if not self.sign.isEnabled():
            return
        line = self.fields.line()
        new = amended(self._asked.rules, line, self._desk.dates.now().date())
        if isinstance(new, Objected):
            self._area.ensureWidgetVisible(self.sheet.show_wrong(new))
        else:
            self.sheet.show_right()
            self.given.emit(line)

    def _name_it(self) -> None:
        rule = self._asked.begin_with
        if rule is None:
            self.say(
                translate("Agency", "Add a standard"),
                translate("Agency", "It holds on every laptop that hears the news."),
            )
            return
        words = translate("Agency", "What began under the version before keeps it.")
        title = translate("Agency", "Change: {name}")
        name = rule.title.told(self._desk.language.value)
        self.say(title.format(name=name), words)
