"""Asking for the keys of one act: they are pressed, not spelled."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.keys.acts import Act
from desktop_app.ui.keys.keymap import Keymap
from desktop_app.ui.keys.spelling import pressed
from desktop_app.ui.keys.table import ROWS
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.key_names import key_names
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, TextField
from desktop_app.ui.window.key_words import why_refused

_ALONE = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
_LEAVING = {
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter),
}


class KeyCatcher(TextField):
    """Shows what was pressed. Tab, Enter and Esc work as ever; hiding the screen does, too.

    Signals:
        caught: keys were pressed (str, in the spelling of the table).
    """

    caught = Signal(str)

    def __init__(self, theme: Theme, keymap: Keymap) -> None:
        super().__init__(theme, placeholder=translate("Key question", "Press the keys"))
        self._hiding = {*keymap.keys(Act.COVER), *keymap.keys(Act.LOCK)}
        self.setReadOnly(True)

    def event(self, event: QEvent) -> bool:
        """Other shortcuts are being tried out here, not used."""
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and self._is_tried(event):
            event.accept()
            return True
        return super().event(event)

    def _is_tried(self, event: QKeyEvent) -> bool:
        return pressed(event.keyCombination()) not in self._hiding

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        is_bare = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if key in _ALONE:
            event.accept()
        elif key in _LEAVING and is_bare:
            event.ignore()
        else:
            self.caught.emit(pressed(event.keyCombination()))


class KeyQuestion(Dialog):
    """Says at once whether the keys can be had, and who has them if not."""

    def __init__(self, theme: Theme, keymap: Keymap, act: Act, parent: QWidget) -> None:
        title = translate("Key question", "Keys for: {act}").format(act=say(ROWS[act].words))
        words = translate("Key question", "Now: {keys}. Press the keys it is to have instead.")
        now = ", ".join(key_names(keys) for keys in keymap.keys(act))
        none = translate("Key question", "It has no keys. Press those it is to have.")
        super().__init__(theme, title, words.format(keys=now) if now else none, parent)
        self._keymap, self._act, self.keys = keymap, act, ""
        self.catcher = KeyCatcher(theme, keymap)
        self.field = FormField(theme, translate("Key question", "New keys"), self.catcher)
        self.body.addWidget(self.field)
        self.use = primary(theme, translate("Key question", "Use these keys"))
        self.use.setDefault(True)
        self.use.setEnabled(False)
        self.offer(secondary(theme, translate("Key question", "Keep them as they are")), self.use)
        self.catcher.caught.connect(self._judge)
        self.catcher.setFocus()

    def _judge(self, keys: str) -> None:
        why = self._keymap.refuses(self._act, keys)
        self.keys = "" if why is not None else keys
        self.catcher.setText(key_names(keys))
        told = "" if why is None else why_refused(keys, why)
        self.field.show_error(told)
        self.use.setEnabled(not told)
        announce(self.catcher, told or key_names(keys))
