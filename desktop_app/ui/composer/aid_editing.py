"""Making templates and the wording list one's own, in either language, whatever the window's."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.codes import NoteType
from desktop_app.domain.wording import read_back, written_out
from desktop_app.ui.composer.aid_dialogs import EditDialog
from desktop_app.ui.composer.aids_port import AidsPort, Outlines, Wording
from desktop_app.ui.composer.sheet import Sheet
from desktop_app.ui.desk import Desk
from desktop_app.ui.tasks import Failed
from desktop_app.ui.translate import say, translate
from desktop_app.ui.words import terms


class AidEditing(QObject):
    """Looks up what there is in a language, shows it, and keeps what somebody made of it.

    Signals:
        changed: something is different now.
    """

    changed = Signal()

    def __init__(self, desk: Desk, port: AidsPort, sheet: Sheet, failed: Failed) -> None:
        super().__init__(sheet)
        self._desk, self._port, self._sheet, self._failed = desk, port, sheet, failed

    def edit_outline(self, kind: NoteType, language: str) -> None:
        """Show the template of a kind in that language."""

        def show(outlines: Outlines) -> None:
            words = translate("Writing help", "Template: {kind}")
            title = words.format(kind=say(terms.NOTE_TYPES[kind]))
            self._show(title, outlines.texts.get(kind, ""), keep)

        def keep(text: str) -> Callable[[], None]:
            return partial(self._port.keep_outline, language, kind, text or None)

        job = partial(self._port.outlines, language)
        self._desk.tasks.run(self, job, show, self._failed)

    def edit_hints(self, language: str) -> None:
        """Show the wording list of that language."""

        def show(wording: Wording) -> None:
            title = translate("Writing help", "Wording list: words = instead | why")
            self._show(title, written_out(wording.hints), keep)

        def keep(text: str) -> Callable[[], None]:
            return partial(self._port.keep_hints, language, read_back(text) or None)

        job = partial(self._port.wording, language)
        self._desk.tasks.run(self, job, show, self._failed)

    def _show(self, title: str, text: str, keep: Callable[[str], Callable[[], None]]) -> None:
        dialog = EditDialog(self._desk.theme, title, text, self._sheet.window())

        def accept() -> None:
            job, said = keep(dialog.text.toPlainText()), self.changed
            self._desk.tasks.run(self, job, lambda _nothing: said.emit(), self._failed)

        dialog.ask(accept)
