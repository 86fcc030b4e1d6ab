"""A recorded time with what is to be known of the clock it was read from (LEDGER section 5)."""

from desktop_app.domain.device_clock import doubt_of, span_of
from desktop_app.ui.translate import say, say_count
from desktop_app.ui.words.recorded import NOT_CHECKED, off_by


def with_doubt(when: str, clock_offset_ms: int | None) -> str:
    """'Tue 10 Nov, 16:40 (device clock was 3 days behind; corrected)', or the time alone.

    `clock_offset_ms` is how far the device knew itself to be off; None: it never knew.
    """
    doubt = doubt_of(clock_offset_ms)
    if doubt is None:
        return when
    if clock_offset_ms is None:
        return say(NOT_CHECKED).format(when=when)
    span = span_of(clock_offset_ms)
    return say_count(off_by(doubt, span), span.number).format(when=when)
