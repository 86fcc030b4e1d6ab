"""Asking for the name under which a view is kept."""

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.case.facet_codes import Code
from desktop_app.ui.case.view import LONGEST_NAME, View, name_for
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField


class ViewDialog(Dialog):
    """Says where the view will be offered; Enter saves it."""

    def __init__(self, theme: Theme, codes: tuple[Code, ...], parent: QWidget | None) -> None:
        title = translate("Views", "Save this view")
        super().__init__(theme, title, _where(View("", codes)), parent)
        self._codes = codes
        self.name = QLineEdit(name_for(codes))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.selectAll()
        self.body.addWidget(FormField(theme, translate("Views", "Name"), self.name))
        self.save = primary(theme, translate("Views", "Save"))
        self.save.setDefault(True)
        self.offer(secondary(theme, translate("Views", "Don’t save")), self.save)
        self.name.textChanged.connect(self._allow)
        self.name.setFocus()

    def view(self) -> View:
        """What is to be kept."""
        return View(self.name.text().strip(), self._codes)

    def _allow(self) -> None:
        self.save.setEnabled(bool(self.name.text().strip()))


def _where(view: View) -> str:
    if view.names_somebody:
        return translate(
            "Views",
            "Only you see it. It names somebody, so it is offered in this case and in no other."
            " A view of the same name is replaced.",
        )
    return translate(
        "Views", "Only you see it, in every case. A view of the same name is replaced."
    )
