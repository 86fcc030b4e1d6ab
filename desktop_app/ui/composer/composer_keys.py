"""The keys of the composer that lead to its fields (SCREENS section 6)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.ui.composer.aiding import Aiding
from desktop_app.ui.composer.kind_row import FIRST_KINDS
from desktop_app.ui.composer.sheet import Sheet
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.widgets.shortcuts import bind_within

_KIND_ACTS = (Act.KIND_1, Act.KIND_2, Act.KIND_3, Act.KIND_4, Act.KIND_5, Act.KIND_6)


def bind_aid_keys(owner: QWidget, aiding: Aiding) -> None:
    """For whoever writes, a new entry or an amendment."""
    hinting = aiding.hinting
    for act, slot in (
        (Act.QUOTE, aiding.toggle_quote),
        (Act.TEMPLATES, aiding.offer_outlines),
        (Act.NEXT_HINT, partial(hinting.step, 1)),
        (Act.HINT_BEFORE, partial(hinting.step, -1)),
    ):
        bind_within(owner, act, slot)


def bind_field_keys(owner: QWidget, sheet: Sheet, choose_files: Callable[[], None]) -> None:
    """For a new entry; an amendment has none of these fields."""
    for act, kind in zip(_KIND_ACTS, FIRST_KINDS, strict=True):
        bind_within(owner, act, partial(sheet.kind.choose, kind))
    for act, slot in (
        (Act.OCCURRED, sheet.occurred.setFocus),
        (Act.PRESENT, sheet.go_to_present),
        (Act.AUDIENCE, sheet.audience.choice.setFocus),
        (Act.ATTACH, choose_files),
    ):
        bind_within(owner, act, slot)
