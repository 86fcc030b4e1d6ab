"""The shape of every error a person reads: what happened, what is safe, what next, a code."""

from dataclasses import dataclass

from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase


@dataclass(frozen=True, slots=True)
class Failure:
    """Three sentences and a number that never changes, to be quoted when asking for help."""

    number: int
    happened: Phrase
    safe: Phrase
    next: Phrase

    @property
    def support_code(self) -> str:
        """'TL-214'. Says nothing of the case, so it can be read out on the telephone."""
        return f"TL-{self.number}"


NOTHING_CHANGED = QT_TRANSLATE_NOOP("Failure", "Nothing was changed.")
STILL_LOCKED = QT_TRANSLATE_NOOP("Failure", "The vault is still locked, and all of it is there.")
RECORD_SAFE = QT_TRANSLATE_NOOP("Failure", "Everything recorded so far is safe.")
DRAFT_KEPT = QT_TRANSLATE_NOOP("Failure", "What you wrote is still here.")
NOTHING_ENTERED = QT_TRANSLATE_NOOP("Failure", "None of it has entered your cases.")
NOTHING_LEFT = QT_TRANSLATE_NOOP("Failure", "Nothing has left this computer.")
