"""A bot for windows that waits as long as a busy machine may need."""

from collections.abc import Callable
from typing import Any, Final

from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

PATIENCE_MS: Final = 30_000
"""What passes never takes it; what fails says so after it. Less has failed on a busy machine."""


class PatientBot(QtBot):
    """As pytest-qt's, whose own five seconds are the program's fault only on an idle machine."""

    def waitUntil(
        self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **how: Any) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, **how)
