"""No widget is ever freed by a thread that works: garbage is looked for between two events."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.ui.garbage import GarbageRounds, collect_what_is_due


@pytest.fixture(autouse=True)
def _settings_are_kept() -> Iterator[None]:
    thresholds, was_on = gc.get_threshold(), gc.isenabled()
    yield
    gc.set_threshold(*thresholds)
    if was_on:
        gc.enable()
    else:
        gc.disable()


class Knot:
    """Something only the search for garbage can free."""

    def __init__(self) -> None:
        self.itself = self


def untie(freed: list[threading.Thread]) -> None:
    knot = Knot()
    weakref.finalize(knot, lambda: freed.append(threading.current_thread()))


def make_many_objects(kept: list[list[int]]) -> None:
    kept += ([number] for number in range(20_000))


def test_a_thread_that_works_frees_no_cycle_and_the_window_does(qtbot: QtBot) -> None:
    gc.set_threshold(700, 1, 1)
    gc.enable()
    freed: list[threading.Thread] = []
    parent = QObject()
    rounds = GarbageRounds(parent)
    untie(freed)

    kept: list[list[int]] = []
    worker = threading.Thread(target=make_many_objects, args=(kept,))
    worker.start()
    worker.join()
    assert freed == []
    qtbot.waitUntil(lambda: bool(freed))

    assert freed == [threading.main_thread()]
    assert rounds.parent() is parent


def test_nothing_is_looked_for_before_it_is_due() -> None:
    gc.set_threshold(1_000_000, 1_000, 1_000)
    freed: list[threading.Thread] = []
    untie(freed)

    collect_what_is_due()

    assert freed == []


def test_the_old_are_looked_through_when_their_turn_has_come() -> None:
    gc.collect()
    gc.set_threshold(700, 3, 3)
    looked_through: list[int] = []
    gc.callbacks.append(lambda _phase, told: looked_through.append(told["generation"]))
    kept = []
    for number in range(64):
        kept.append([[number, it] for it in range(1_000)])
        collect_what_is_due()
    gc.callbacks.pop()

    assert set(looked_through) == {0, 1, 2}
    assert looked_through.count(0) > looked_through.count(1) > looked_through.count(2)
