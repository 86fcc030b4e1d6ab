"""Asks what a caseload is to say when it leaves: in which form, and who is named on it."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.caseload import Excerpt, Naming
from desktop_app.ui.caseload.words import counted_cases
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.choices import CheckBox, RadioButton
from desktop_app.ui.widgets.dialog import Dialog


class ExportDialog(Dialog):
    """Nobody is named unless it is chosen; what a young person's name means here is said."""

    def __init__(self, desk: Desk, excerpt: Excerpt, parent: QWidget | None) -> None:
        theme = desk.theme
        words = translate(
            "Caseload",
            "{cases}, as they stand in the list now. The file is not encrypted: keep it where only"
            " those who may read it can.",
        )
        title = translate("Caseload", "Write a spreadsheet?")
        told = words.format(cases=counted_cases(len(excerpt.rows)))
        super().__init__(theme, title, told, parent)
        self.workbook = RadioButton(theme, translate("Caseload", "Workbook (.xlsx)"))
        self.table = RadioButton(theme, translate("Caseload", "Plain table (.csv)"))
        self.workbook.setChecked(True)
        self.workers = CheckBox(theme, translate("Caseload", "Workers by name"))
        self.young = CheckBox(theme, translate("Caseload", "Young people by name"))
        self.warning = Banner(theme, Tone.WARN, icon="triangle-alert", boxed=True)
        self.warning.say(
            translate("Caseload", "With names on it, a lost file tells who these children are."),
            translate("Caseload", "Initials do for most purposes."),
        )
        self.warning.hide()
        for part in (self.workbook, self.table, self.workers, self.young, self.warning):
            self.body.addWidget(part)
        self.write = primary(theme, translate("Caseload", "Choose where…"))
        self.offer(secondary(theme, translate("Caseload", "Not now")), self.write)
        self.write.setDefault(True)
        self.young.toggled.connect(self.warning.setVisible)
        self.workbook.setFocus()

    @property
    def ending(self) -> str:
        """What the file's name ends in."""
        return ".xlsx" if self.workbook.isChecked() else ".csv"

    @property
    def naming(self) -> Naming:
        """Who is to be named."""
        return Naming(workers=self.workers.isChecked(), young_people=self.young.isChecked())
