"""The keys of the composer that lead to its fields (SCREENS section 6)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.ui.composer.aiding import Aiding
from desktop_app.ui.composer.kind_row import FIRST_KINDS
from desktop_app.ui.composer.sheet import Sheet
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.shortcuts import bind_within
from desktop_app.ui.words import terms


def bind_aid_keys(owner: QWidget, aiding: Aiding) -> None:
    """For whoever writes, a new entry or an amendment."""
    hinting = aiding.hinting
    for keys, words, act in (
        ("Ctrl+Shift+T", translate("Keys", "Their words, as a quotation"), aiding.toggle_quote),
        ("Ctrl+Shift+M", translate("Keys", "Templates and wording"), aiding.offer_outlines),
        ("F7", translate("Keys", "Next wording suggestion"), partial(hinting.step, 1)),
        ("Shift+F7", translate("Keys", "Wording suggestion before"), partial(hinting.step, -1)),
    ):
        bind_within(owner, keys, words, act)


def bind_field_keys(owner: QWidget, sheet: Sheet, choose_files: Callable[[], None]) -> None:
    """For a new entry; an amendment has none of these fields."""
    for number, kind in enumerate(FIRST_KINDS, 1):
        words = say(terms.NOTE_TYPES[kind])
        bind_within(owner, f"Ctrl+Shift+{number}", words, partial(sheet.kind.choose, kind))
    for keys, words, act in (
        ("Ctrl+Shift+O", translate("Keys", "Occurred"), sheet.occurred.setFocus),
        ("Ctrl+Shift+W", translate("Keys", "Who was there"), sheet.present.setFocus),
        ("Ctrl+Shift+B", translate("Keys", "Audience"), sheet.audience.choice.setFocus),
        ("Ctrl+Shift+A", translate("Keys", "Attach"), choose_files),
    ):
        bind_within(owner, keys, words, act)
