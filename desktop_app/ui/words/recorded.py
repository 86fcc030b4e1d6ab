"""The sentence beside a recorded time: whether its clock was checked, and how far it was off."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.device_clock import ClockDoubt, Span
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

NOT_CHECKED = QT_TRANSLATE_NOOP("Recorded", "{when} (device clock, not checked)")
OFF: Mapping[tuple[ClockDoubt, str], Phrase] = MappingProxyType(
    {
        (ClockDoubt.WAS_BEHIND, "day"): QT_TRANSLATE_NOOP(
            "Recorded", "{when} (device clock was %n day(s) behind; corrected)", "", 1
        ),
        (ClockDoubt.WAS_BEHIND, "hour"): QT_TRANSLATE_NOOP(
            "Recorded", "{when} (device clock was %n hour(s) behind; corrected)", "", 1
        ),
        (ClockDoubt.WAS_BEHIND, "minute"): QT_TRANSLATE_NOOP(
            "Recorded", "{when} (device clock was %n minute(s) behind; corrected)", "", 1
        ),
        (ClockDoubt.WAS_AHEAD, "day"): QT_TRANSLATE_NOOP(
            "Recorded", "{when} (device clock was %n day(s) ahead; corrected)", "", 1
        ),
        (ClockDoubt.WAS_AHEAD, "hour"): QT_TRANSLATE_NOOP(
            "Recorded", "{when} (device clock was %n hour(s) ahead; corrected)", "", 1
        ),
        (ClockDoubt.WAS_AHEAD, "minute"): QT_TRANSLATE_NOOP(
            "Recorded", "{when} (device clock was %n minute(s) ahead; corrected)", "", 1
        ),
    }
)


def off_by(doubt: ClockDoubt, span: Span) -> Phrase:
    """'… (device clock was 3 days behind; corrected)', as LEDGER section 5 words it."""
    return OFF[doubt, span.unit]
