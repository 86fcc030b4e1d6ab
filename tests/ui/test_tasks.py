"""Jobs run one at a time off the Qt thread; results and failures reach those who still care."""

import threading
import weakref
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.services.ports import Part, Progress, Receipt
from desktop_app.ui.tasks import Tasks


def test_a_result_comes_back_on_the_thread_of_the_window(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[tuple[str, bool]] = []
    owner = QObject()

    def then(worker: str) -> None:
        seen.append((worker, threading.current_thread() is threading.main_thread()))

    tasks.run(owner, lambda: threading.current_thread().name, then)
    qtbot.waitUntil(lambda: bool(seen))

    worker, on_main = seen[0]
    assert worker.startswith("vault")
    assert on_main


def test_jobs_run_in_the_order_they_were_asked_for(qtbot: QtBot, tasks: Tasks) -> None:
    done: list[int] = []
    owner = QObject()

    for number in range(50):
        tasks.run(owner, partial(int, number), done.append)
    qtbot.waitUntil(lambda: len(done) == 50)

    assert done == list(range(50))


def test_a_receipt_is_announced_even_if_its_screen_has_closed(qtbot: QtBot, tasks: Tasks) -> None:
    receipt = Receipt(None, frozenset({Part.TIMELINE}))
    delivered: list[object] = []
    gate = threading.Event()
    owner = QObject()

    def job() -> Receipt:
        gate.wait(10)
        return receipt

    tasks.run(owner, job, delivered.append)
    owner.deleteLater()
    del owner
    with qtbot.waitSignal(tasks.recorded) as announced:
        qtbot.wait(10)
        gate.set()

    assert announced.args == [receipt]
    assert delivered == []


def test_a_failure_goes_to_the_screen_that_can_explain_it(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[Exception] = []
    owner = QObject()

    with qtbot.assertNotEmitted(tasks.failed):
        tasks.run(owner, refuse, ignore, told.append)
        qtbot.waitUntil(lambda: bool(told))

    assert isinstance(told[0], Refusal)


def test_a_failure_nobody_takes_on_is_told_to_everyone(qtbot: QtBot, tasks: Tasks) -> None:
    owner = QObject()

    with qtbot.waitSignal(tasks.failed) as failure:
        tasks.run(owner, refuse, ignore)

    assert failure.args is not None
    assert failure.args[0].code is RefusalCode.EMPTY_NOTE


def test_long_work_tells_how_far_it_is_and_stops_when_asked(qtbot: QtBot, tasks: Tasks) -> None:
    steps: list[tuple[int, int]] = []
    ended: list[int] = []
    began = threading.Event()
    owner = QObject()

    def job(progress: Progress) -> int:
        done = 0
        while progress(done, 1000):
            done += 1
            began.set()
            threading.Event().wait(0.001)
        return done

    handle = tasks.run_long(
        owner, job, ended.append, watch=lambda done, total: steps.append((done, total))
    )
    began.wait(10)
    handle.stop()
    qtbot.waitUntil(lambda: bool(ended))

    assert handle.is_stopping
    assert steps[0] == (0, 1000)
    assert steps[-1] == (ended[0], 1000)


def test_closing_waits_until_what_was_asked_to_be_written_is_written(qtbot: QtBot) -> None:
    tasks, written = Tasks(), list[int]()
    owner = QObject()
    for number in range(20):
        tasks.run(owner, partial(written.append, number), ignore)

    tasks.shut_down()

    assert written == list(range(20))


def test_closing_asks_long_work_to_stop(qtbot: QtBot) -> None:
    tasks, owner = Tasks(), QObject()

    def endless(progress: Progress) -> None:
        while progress(0, 1):
            threading.Event().wait(0.001)

    handle = tasks.run_long(owner, endless, ignore, watch=lambda _done, _total: None)
    tasks.shut_down()

    assert handle.is_stopping


def refuse() -> Receipt:
    raise Refusal(RefusalCode.EMPTY_NOTE)


def ignore(_result: object) -> None:
    return None


def test_progress_counts_beyond_two_billion_bytes(qtbot: QtBot, tasks: Tasks) -> None:
    heard: list[tuple[int, int]] = []
    owner = QObject()

    def job(progress: Progress) -> str:
        progress(3_000_000_000, 6_000_000_000)
        return "done"

    tasks.run_long(
        owner, job, lambda _: None, watch=lambda done, total: heard.append((done, total))
    )
    qtbot.waitUntil(lambda: bool(heard))

    assert heard == [(3_000_000_000, 6_000_000_000)]


def test_a_job_beside_keeps_nobody_waiting_who_records(qtbot: QtBot, tasks: Tasks) -> None:
    gate, done = threading.Event(), list[str]()
    owner = QObject()

    def slow() -> str:
        gate.wait(10)
        return threading.current_thread().name

    tasks.run_beside(owner, slow, done.append)
    tasks.run(owner, lambda: "recorded", done.append)
    qtbot.waitUntil(lambda: done == ["recorded"])
    gate.set()
    qtbot.waitUntil(lambda: len(done) == 2)

    assert done[1].startswith("beside")


def test_jobs_beside_are_given_up_at_the_end(qtbot: QtBot) -> None:
    tasks, gate, done = Tasks(), threading.Event(), list[int]()
    owner = QObject()
    tasks.run_beside(owner, lambda: gate.wait(10), lambda _: done.append(0))
    for number in range(1, 5):
        tasks.run_beside(owner, partial(int, number), done.append)

    threading.Timer(0.05, gate.set).start()
    tasks.shut_down()
    tasks.run_beside(owner, lambda: 5, done.append)
    qtbot.wait(20)

    assert done == []


def test_a_last_result_asks_for_nothing_more_after_the_end(qtbot: QtBot) -> None:
    """Nor does it raise: a line that was counted while its window closed asked for months."""
    tasks, gate, asked = Tasks(), threading.Event(), list[str]()
    owner = QObject()

    def ask_again(_: object) -> None:
        asked.append("delivered")
        tasks.run(owner, lambda: asked.append("begun"), ignore)

    tasks.run(owner, lambda: gate.wait(10), ask_again)
    threading.Timer(0.05, gate.set).start()
    tasks.shut_down()
    tasks.run(owner, lambda: asked.append("begun"), ignore)
    tasks.run_beside(owner, lambda: asked.append("begun beside"), ignore)
    qtbot.wait(20)

    assert asked == []


@pytest.mark.parametrize("is_refused", [False, True])
def test_what_a_job_remembers_is_freed_on_the_thread_of_the_window(
    qtbot: QtBot, tasks: Tasks, is_refused: bool
) -> None:
    """Whoever finishes last: Qt does not survive a widget that is freed on another thread."""
    freed: list[threading.Thread] = []
    owner, told = QObject(), list[object]()

    def ask() -> None:
        remembered = Remembered()
        weakref.finalize(remembered, lambda: freed.append(threading.current_thread()))

        def job() -> None:
            remembered.looked_at = True
            if is_refused:
                refuse()

        tasks.run(owner, job, told.append, told.append)

    for _ in range(200):
        ask()
    qtbot.waitUntil(lambda: len(told) == 200)
    told.clear()
    qtbot.waitUntil(lambda: len(freed) == 200)

    assert set(freed) == {threading.main_thread()}


class Remembered:
    """Stands for a widget that a job mentions."""

    looked_at = False
