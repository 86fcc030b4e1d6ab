"""What every test may rely on: no screen, no unexpected log line, no clock for Hypothesis."""

import gc
import logging
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop_app.ui.garbage import collect_what_is_due
from tests.patience import PatientBot

# Before anything makes a QApplication: without a screen Qt would end the process, not raise.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine is not a failing program.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")

# As the program does (desktop_app/ui/garbage.py): never on a thread that works.
gc.disable()

_SHARED_DATA = Path(__file__).parents[2] / "shared" / "data"


def pytest_collection_finish() -> None:
    """Look no more for garbage in what the tests themselves are made of: half a second a look."""
    gc.freeze()


def pytest_runtest_logfinish() -> None:
    """Clear away between two tests: what Qt was told to delete later, and garbage.

    Else the windows of one test are still there in the next, which dresses them again: a third
    of the time of a test with a window.
    """
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    collect_what_is_due()


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """pytest-qt's own, but patient."""
    return PatientBot(request)


@pytest.fixture
def shared_data() -> Path:
    """The folder of real files from elsewhere, which lies beside the checkout or nowhere."""
    if not _SHARED_DATA.is_dir():
        pytest.skip("the real files (../shared/data) are not beside this checkout")
    return _SHARED_DATA


@pytest.fixture(autouse=True)
def _only_expected_log_lines(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test that logs a warning it did not announce, or announces one it does not log.

    A test announces them with `@pytest.mark.logs("the keyring is gone", ...)`.
    """
    yield
    marker = request.node.get_closest_marker("logs")
    patterns: tuple[str, ...] = marker.args if marker else ()
    loud = [
        record.getMessage()
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    unexpected = [line for line in loud if not any(re.search(p, line) for p in patterns)]
    missing = [p for p in patterns if not any(re.search(p, line) for line in loud)]
    assert (unexpected, missing) == ([], []), "unexpected log lines, or announced ones missing"
