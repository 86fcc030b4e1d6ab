"""Has Python look for garbage between two events only, never on a thread that works.

Python looks for unreachable cycles on whichever thread happens to make the next object.
A widget found by the vault's thread would be freed there, while Qt uses it here: the
program ends without a word.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimerEvent

_EVERY_MS = 1_000


class GarbageRounds(QObject):
    """Takes the search over from Python, for as long as the program runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self.startTimer(_EVERY_MS, Qt.TimerType.VeryCoarseTimer)

    def timerEvent(self, _event: QTimerEvent) -> None:
        """Once a second: usually two comparisons."""
        collect_what_is_due()


def collect_what_is_due() -> None:
    """What Python itself would have done by now: the oldest generation that is past its count."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
