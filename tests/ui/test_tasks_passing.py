"""A job that takes minutes lets others have the vault between two of its steps."""

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.ui.tasks import Passage, Tasks


def ignore(_result: object) -> None:
    return None


def test_a_job_that_takes_minutes_lets_others_go_first(qtbot: QtBot, tasks: Tasks) -> None:
    heard, done = list[str](), list[str]()
    recorded = threading.Event()
    owner = QObject()

    def exchange(passage: Passage[str]) -> str:
        while passage.tell("under way") and not recorded.is_set():
            threading.Event().wait(0.001)
        return "exchanged"

    def record() -> str:
        recorded.set()
        return "recorded"

    tasks.run_passing(owner, exchange, done.append, watch=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    tasks.run(owner, record, done.append)
    qtbot.waitUntil(lambda: len(done) == 2)

    assert done == ["recorded", "exchanged"]


def test_others_have_the_vault_while_a_job_waits_for_the_world(qtbot: QtBot, tasks: Tasks) -> None:
    gate, done = threading.Event(), list[str]()
    owner = QObject()

    def exchange(passage: Passage[str]) -> str:
        return passage.aside(lambda: str(gate.wait(10)))

    tasks.run_passing(owner, exchange, done.append, watch=ignore)
    tasks.run(owner, lambda: threading.current_thread().name, done.append)
    qtbot.waitUntil(lambda: len(done) == 1)
    gate.set()
    qtbot.waitUntil(lambda: len(done) == 2)

    assert done[0].startswith("vault")
    assert done[1] == "True"


def test_what_was_asked_for_after_the_stop_waits_for_the_end(qtbot: QtBot, tasks: Tasks) -> None:
    began, done = threading.Event(), list[str]()
    owner = QObject()

    def exchange(passage: Passage[str]) -> str:
        while passage.tell("under way"):
            began.set()
        return "stopped"

    handle = tasks.run_passing(owner, exchange, done.append, watch=ignore)
    began.wait(10)
    handle.stop()
    tasks.run(owner, lambda: "closed", done.append)
    qtbot.waitUntil(lambda: len(done) == 2)

    assert done == ["stopped", "closed"]


def test_waiting_for_the_world_ends_as_soon_as_it_is_to_stop(qtbot: QtBot, tasks: Tasks) -> None:
    gate, told = threading.Event(), list[Exception]()
    owner = QObject()

    handle = tasks.run_passing(
        owner,
        lambda passage: passage.aside(lambda: gate.wait(10)),
        ignore,
        told.append,
        watch=ignore,
    )
    handle.stop()
    qtbot.waitUntil(lambda: bool(told))
    gate.set()

    assert isinstance(told[0], Refusal)
    assert told[0].code is RefusalCode.CANCELLED
