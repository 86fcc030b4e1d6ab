"""What a person chooses for this computer; each choice holds at once, and nothing is confirmed."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.keys.keymap import Keymap, keymap_now
from desktop_app.ui.theme import Scheme
from desktop_app.ui.theme.key_names import key_names
from desktop_app.ui.theme.look import LARGEST, SMALLEST
from desktop_app.ui.theme.resources import find_resources
from desktop_app.ui.translate import Language, offered, translate
from desktop_app.ui.widgets.buttons import secondary
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.labels import Label, Paragraph, Rule, Surface
from desktop_app.ui.widgets.leading import lead_focus
from desktop_app.ui.widgets.segmented import Choice, Segmented
from desktop_app.ui.window.idle import LONGEST, SHORTEST
from desktop_app.ui.window.keys_dialog import KeysDialog
from desktop_app.ui.window.place import Preferences

_AS_THE_COMPUTER, _WIDTH = "", 640
_PERCENTS, _MINUTES = range(SMALLEST, LARGEST + 1, 10), (SHORTEST, 2, 3, 5, 10, 15, 20, LONGEST)


class SettingsPage(QWidget):
    """One column of questions, each with what it means.

    Signals:
        chosen: something was chosen otherwise (all of it, as `Preferences`).
    """

    chosen = Signal(Preferences)

    def __init__(self, desk: Desk, preferences: Preferences) -> None:
        super().__init__()
        self._theme, self._preferences = desk.theme, preferences
        self.language = self._ask_language()
        self.look = self._ask_look()
        self.text_size = self._ask_text_size()
        self.minutes = self._ask_minutes()
        self.letters = CheckBox(desk.theme, translate("Settings", "Single letters act in lists"))
        self.letters.setChecked(preferences.letter_keys)
        self.every_key = secondary(desk.theme, translate("Settings", "Change keys…"), icon="list")
        self._parts: tuple[QWidget, ...] = (
            self.language,
            self.look,
            self.text_size,
            self.minutes,
            self.letters,
            self.every_key,
        )
        self._first: QWidget = _stop_of(self.language)
        self._lay_out()
        self._connect()
        lead_focus(self, lambda: self._first)

    def regions(self) -> list[QWidget]:
        """Where F6 goes."""
        return [self]

    def put_away(self) -> object:
        """Which question the keyboard is on."""
        held = self.focusWidget()
        for number, part in enumerate(self._parts):
            if held is not None and (part is held or part.isAncestorOf(held)):
                return number
        return 0

    def come_back(self, place: object) -> None:
        """Go on at that question: the page is made again whenever the look changes."""
        if isinstance(place, int) and 0 <= place < len(self._parts):
            self._first = _stop_of(self._parts[place])

    # --- the questions

    def _ask_language(self) -> Segmented:
        languages = offered(find_resources().translations)
        choices = [Choice(code.value, own_name) for code, own_name in languages.items()]
        chosen = self._preferences.language
        value = chosen if chosen in languages else Language.ENGLISH
        return Segmented(self._theme, translate("Look", "Language"), choices, value.value)

    def _ask_look(self) -> Segmented:
        choices = [
            Choice(_AS_THE_COMPUTER, translate("Look", "As this computer"), "laptop-minimal"),
            Choice(Scheme.LIGHT.value, translate("Look", "Light"), "sun"),
            Choice(Scheme.DARK.value, translate("Look", "Dark"), "moon"),
            Choice(Scheme.CONTRAST.value, translate("Look", "Contrast"), "contrast"),
        ]
        chosen = self._preferences.scheme
        value = _AS_THE_COMPUTER if chosen is None else chosen.value
        return Segmented(self._theme, translate("Look", "Look"), choices, value)

    def _ask_text_size(self) -> Segmented:
        words = translate("Settings", "{percent}%")
        now = max(SMALLEST, min(LARGEST, self._preferences.percent))
        choices = [
            Choice(str(each), words.format(percent=each)) for each in sorted({*_PERCENTS, now})
        ]
        return Segmented(self._theme, translate("Settings", "Text size"), choices, str(now))

    def _ask_minutes(self) -> Segmented:
        now = max(SHORTEST, min(LONGEST, self._preferences.minutes_until_lock))
        choices = [Choice(str(each), str(each)) for each in sorted({*_MINUTES, now})]
        name = translate("Settings", "Lock after minutes without a touch")
        return Segmented(self._theme, name, choices, str(now))

    # --- obeying the person

    def _connect(self) -> None:
        self.language.chosen.connect(self._choose_language)
        self.look.chosen.connect(self._choose_look)
        self.text_size.chosen.connect(self._choose_text_size)
        self.minutes.chosen.connect(self._choose_minutes)
        self.letters.toggled.connect(self._choose_letters)
        self.every_key.clicked.connect(self._ask_keys)

    def _choose_language(self, code: str) -> None:
        self._choose(replace(self._preferences, language=Language(code)))

    def _choose_look(self, code: str) -> None:
        self._choose(replace(self._preferences, scheme=Scheme(code) if code else None))

    def _choose_text_size(self, percent: str) -> None:
        self._choose(replace(self._preferences, percent=int(percent)))

    def _choose_minutes(self, minutes: str) -> None:
        self._choose(replace(self._preferences, minutes_until_lock=int(minutes)))

    def _choose_letters(self, on: bool) -> None:  # noqa: FBT001  Qt's signal
        self._choose(replace(self._preferences, letter_keys=on))

    def _ask_keys(self) -> None:
        dialog = KeysDialog(self._theme, Keymap.of(self._preferences.keys), self)
        dialog.finished.connect(lambda _code: self._choose_keys(dialog.keymap))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_keys(self, keymap: Keymap) -> None:
        if keymap.choices != self._preferences.keys:
            self._choose(replace(self._preferences, keys=keymap.choices))

    def _choose(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self.chosen.emit(preferences)

    # --- layout

    def _lay_out(self) -> None:
        head = Surface("canvas")
        head.setFixedHeight(self._theme.px("page-header"))
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 20, 0)
        row.addWidget(Label(self._theme, translate("Settings", "Settings"), "title"))
        area = QScrollArea()
        area.setWidget(self._build_column())
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # every question in it is a stop of its own
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (head, Rule(), area):
            column.addWidget(part)

    def _build_column(self) -> QWidget:
        inside = Surface("canvas")
        inside.setMaximumWidth(self._theme.fit(_WIDTH))
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(20)
        names = (
            translate("Look", "Language"),
            translate("Look", "Look"),
            translate("Settings", "Text size"),
            translate("Settings", "Lock after minutes without a touch"),
            translate("Settings", "Letter keys"),
            translate("Settings", "Keys"),
        )
        for name, hint, part in zip(names, _hints(), self._parts, strict=True):
            column.addLayout(self._build_question(name, hint, part))
        column.addStretch(1)
        return inside

    def _build_question(self, name: str, hint: str, part: QWidget) -> QVBoxLayout:
        part.setAccessibleDescription(hint)
        question = QVBoxLayout()
        question.setSpacing(4)
        question.addWidget(Label(self._theme, name, "meta", "text-2", 600))
        question.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        question.addWidget(Paragraph(self._theme, hint, "meta", "text-3"))
        return question


def _hints() -> tuple[str, ...]:
    return (
        translate("Settings", "What others wrote stays in their own language."),
        translate("Settings", "“As this computer” follows its colours and its wish for contrast."),
        translate("Settings", "On top of the size this computer already uses."),
        translate(
            "Settings",
            "From 1 to 30. You are told one minute before; any key or a move of the pointer"
            " keeps it open. What you are writing is kept.",
        ),
        translate(
            "Settings",
            "{new} begins an entry, {down} and {up} move, {unread} finds the next unread one."
            " Switch this off if you speak to the computer, or if keys are easily hit by chance.",
        ).format(**_letters()),
        translate(
            "Settings",
            "Every key can be another one. The choice is kept on this computer, not in a vault.",
        ),
    )


def _letters() -> dict[str, str]:
    """The keys that the switch is about, as they are now."""
    keymap = keymap_now()
    acts = {
        "new": Act.NEW_ENTRY,
        "down": Act.ROW_DOWN,
        "up": Act.ROW_UP,
        "unread": Act.NEXT_UNREAD,
    }
    return {name: key_names(keymap.shown(act)) for name, act in acts.items()}


def _stop_of(part: QWidget) -> QWidget:
    """What of a question takes the keyboard: of choices side by side, the one that holds."""
    return part.segment(part.value) if isinstance(part, Segmented) else part
