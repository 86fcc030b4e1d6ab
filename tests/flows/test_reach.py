"""Everything on every screen has a name to be read aloud, can be reached by Tab, and be hit."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QWidget,
)

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.codes import NoteType
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.domain.ids import WHOLE_TEAM, AttachmentId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.cases import open_case
from desktop_app.services.notes import add_note
from desktop_app.ui.case.saving import SaveCopyDialog
from desktop_app.ui.composer.draft import ChosenFile
from desktop_app.ui.composer.files_row import EvidenceDialog
from desktop_app.ui.translate import Language
from desktop_app.ui.unlock.paper_page import PaperPage
from desktop_app.ui.unlock.screen import UnlockScreen
from desktop_app.ui.window.place import Preferences
from tests.flows.hands import ALT, CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.people import CEDAR, JO, PASSPHRASE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
_LEAST = 24
Shown = tuple[str, QWidget]


def focusable(root: QWidget) -> list[QWidget]:
    """Everything in a screen that the keyboard can be on, as a person sees it now."""
    return [
        widget
        for widget in (root, *root.findChildren(QWidget))
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is root.window()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
        # Qt builds some fields of several widgets; the outer one is what is read and reached.
        and not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox | QAbstractItemView)
    ]


def nameless(root: QWidget) -> list[str]:
    """What would be read aloud as nothing."""
    found = ((QAccessible.queryAccessibleInterface(each), each) for each in focusable(root))
    return [
        _described(each)
        for interface, each in found
        if not interface.text(QAccessible.Text.Name).strip()
    ]


def too_small(root: QWidget) -> list[str]:
    """What a finger or a tremor would miss (WCAG 2.5.8)."""
    return [
        f"{_described(each)} {each.width()}x{each.height()}"
        for each in focusable(root)
        if each.focusPolicy() & Qt.FocusPolicy.ClickFocus  # else it is only read
        and min(each.width(), each.height()) < _LEAST
    ]


def unmarked(root: QWidget) -> list[str]:
    """What looks the same with the keyboard on it and without (WCAG 2.4.7)."""
    found: list[str] = []
    for each in focusable(root):
        holder = QApplication.focusWidget()
        if holder is not None:
            holder.clearFocus()
        without = each.grab().toImage()
        each.setFocus(Qt.FocusReason.TabFocusReason)
        if each.hasFocus() and each.grab().toImage() == without:
            found.append(_described(each))
    return found


def unreached(sitting: Sitting, root: QWidget) -> list[str]:
    """What Tab never comes to, going round."""
    wanted = focusable(root)
    seen: set[QWidget] = set()
    for _ in range(2 * len(wanted) + 4):
        seen.add(sitting.held())
        sitting.press(Key.Key_Tab)
    return [_described(each) for each in wanted if not seen & _stops(each)]


def _stops(widget: QWidget) -> set[QWidget]:
    """Of buttons of which one holds, only that one is a stop; arrows lead to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return {widget} if group is None else {widget, *group.buttons()}


def _described(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName()}”"


@dataclass(frozen=True, slots=True)
class Walk:
    """A way through every screen there is."""

    laptop: Laptop
    sitting: Sitting

    def locked(self) -> Iterator[Shown]:
        """Before anything is open."""
        sitting = self.sitting
        screen = sitting.screen(UnlockScreen)
        sitting.expect(screen.new.isVisible)
        yield "new vault", screen
        new = screen.new
        for field, words in ((new.name, "Dana"), (new.agency, "CFS"), (new.job, "Worker")):
            field.setText(words)
        new.folder.setText(str(self.laptop.folder / "vault"))
        for secret in (new.passphrase, new.again):
            secret.setText(PASSPHRASE)
        new.button.click()
        sitting.expect(lambda: isinstance(screen.pages.currentWidget(), PaperPage))
        page = screen.pages.currentWidget()
        assert isinstance(page, PaperPage)
        yield "recovery key", screen
        page.conceal()
        yield "recovery key typed back", screen
        page.proved.emit()
        sitting.settle()
        yield "no case yet", sitting.window
        screen = sitting.lock()
        sitting.expect(lambda: screen.vault is not None)
        yield "unlock", screen
        screen._use_recovery()
        yield "unlock with the recovery key", screen
        screen._use_passphrase()
        sitting.unlock()

    def with_a_case(self) -> Iterator[Shown]:
        """Something to look at; nothing new is shown."""
        sitting = self.sitting
        sitting.lock()
        with self.laptop.session("vault") as dana:
            opened = open_case(dana.vault, CEDAR, JO)
            assert opened.case is not None
            new = NewNote(
                type=NoteType.NOTE,
                occurred=parse_occurred("2026-11-20"),
                text="She is well.",
                audience=WHOLE_TEAM,
            )
            add_note(dana.vault, opened.case, new)
        sitting.unlock()
        yield from ()

    def open(self) -> Iterator[Shown]:
        """The list, a case, and what can be asked there."""
        sitting = self.sitting
        yield "cases", sitting.window
        sitting.casework.list.table.setFocus()
        yield from self._asking("new case", lambda: sitting.press(Key.Key_N, CONTROL | SHIFT))
        sitting.open_case()
        sitting.settle()
        yield "case", sitting.window
        sitting.case.timeline.setFocus()
        yield from self._asking("keys", lambda: sitting.press(Key.Key_F1))
        yield from self._asking("jump", lambda: sitting.press(Key.Key_G, CONTROL))
        yield from self._asking("strike", sitting.case.acting.strike)
        for name, key in (("action", Key.Key_T), ("judged", Key.Key_S), ("lasting", Key.Key_E)):
            sitting.case.timeline.setFocus()
            yield from self._asking(name, partial(sitting.press, key))
        sitting.press(Key.Key_1, CONTROL)
        sitting.settle()
        yield "today", sitting.window
        sitting.press(Key.Key_2, CONTROL)
        sitting.settle()

    def writing(self) -> Iterator[Shown]:
        """An amendment, and an entry with files and people."""
        sitting = self.sitting
        sitting.case.timeline.setFocus()
        sitting.press(Key.Key_A)
        composer = sitting.composer
        yield "amendment", sitting.window
        composer.close_and_keep()
        sitting.case.timeline.setFocus()
        sitting.press(Key.Key_N)
        composer = sitting.composer
        picture = ChosenFile.of(Path("one.jpg"), "image/jpeg", 3)
        plan = ChosenFile.of(Path("plan.pdf"), "application/pdf", 3)
        composer.sheet.files.add((picture, plan))
        composer.sheet.present.show_names(("J.M.",))
        QApplication.processEvents()
        yield "composer", sitting.window
        evidence = EvidenceDialog(sitting.window.desk.theme, sitting.window)
        yield from self._asking("evidence number", evidence.open)
        composer.close_and_keep()

    def beside_the_line(self) -> Iterator[Shown]:
        """People, copies, failures, handing on; and everything covered in the end."""
        sitting = self.sitting
        sitting.case.timeline.setFocus()
        sitting.press(Key.Key_2, ALT)
        sitting.settle()
        yield "people", sitting.window
        yield from self._asking("person", sitting.people.add)
        sitting.press(Key.Key_3, ALT)
        sitting.settle()
        yield "handoffs", sitting.window
        file = Attachment(
            id=AttachmentId(bytes(16)),
            keyset="",
            size=3,
            cipher_size=3,
            sha256="",
            mime="text/plain",
            name="plan.txt",
        )
        copy = SaveCopyDialog(sitting.window.desk.theme, file, "3 B", sitting.window)
        yield from self._asking("copy", copy.open)
        full = Fault(FaultCode.DISK_FULL)
        yield from self._asking("failure", lambda: sitting.window.show_failure(full))
        yield from self._asking("hand off", sitting.case.frame.header.hand_off.click)
        sitting.press(Key.Key_5, CONTROL)
        sitting.settle()
        yield "cards", sitting.window
        yield from self._asking("receive", sitting.casework.receive)
        sitting.press(Key.Key_Comma, CONTROL)
        sitting.settle()
        yield "settings", sitting.window
        yield "cover", sitting.cover()

    def _asking(self, name: str, ask: Callable[[], object]) -> Iterator[Shown]:
        """A dialog, and away with it."""
        ask()
        dialog = self.sitting.dialog(QDialog)
        self.sitting.settle()
        yield name, dialog
        dialog.reject()
        self.sitting.held()


@pytest.mark.parametrize("language", list(Language))
def test_everything_has_a_name_is_large_enough_and_is_reached_by_tab(
    laptop: Laptop, language: Language
) -> None:
    laptop.remembered.remember_preferences(Preferences(language=language))
    walk = Walk(laptop, laptop.start())
    problems: dict[str, dict[str, list[str]]] = {}

    parts = (walk.locked, walk.with_a_case, walk.open, walk.writing, walk.beside_the_line)
    for part in parts:
        for name, root in part():
            problems[name] = {
                "unreached": unreached(walk.sitting, root),  # first: it gives layouts their time
                "nameless": nameless(root),
                "too small": too_small(root),
            }

    found = {name: {k: v for k, v in some.items() if v} for name, some in problems.items()}
    assert {name: some for name, some in found.items() if some} == {}
    assert len(problems) == 29


def test_wherever_the_keyboard_is_one_sees_it(laptop: Laptop) -> None:
    walk = Walk(laptop, laptop.start())
    problems: dict[str, list[str]] = {}

    parts = (walk.locked, walk.with_a_case, walk.open, walk.writing, walk.beside_the_line)
    for part in parts:
        for name, root in part():
            problems[name] = unmarked(root)

    assert {name: some for name, some in problems.items() if some} == {}
