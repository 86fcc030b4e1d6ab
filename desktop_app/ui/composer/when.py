"""When it happened, as it stands in the composer's fields, in this device's zone. Free of Qt."""

from dataclasses import dataclass
from datetime import date, datetime
from datetime import time as clock_time

from desktop_app.domain.codes import Precision
from desktop_app.domain.occurred import UNKNOWN, Occurred, is_date


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A moment, a span or a day. `is_whole_days`: a span, or about a day, without clock times."""

    precision: Precision
    day: date
    time: clock_time
    end_day: date
    end_time: clock_time
    is_whole_days: bool = False

    @classmethod
    def at(cls, moment: datetime) -> "When":
        """Exactly then, to the minute."""
        clock = moment.time().replace(second=0, microsecond=0)
        day = moment.date()
        return cls(precision=Precision.EXACT, day=day, time=clock, end_day=day, end_time=clock)

    @classmethod
    def of(cls, occurred: Occurred, now: datetime) -> "When":
        """What is on record, or was typed, on this device's clock; `now` fills what is open."""
        begin = _moment(occurred.start) if occurred.start else now
        close = _moment(occurred.end) if occurred.end else begin
        return cls(
            precision=occurred.precision,
            day=begin.date(),
            time=begin.time().replace(second=0, microsecond=0),
            end_day=close.date(),
            end_time=close.time().replace(second=0, microsecond=0),
            is_whole_days=occurred.precision is not Precision.DAY
            and is_date(occurred.start or ""),
        )

    def start(self) -> datetime:
        """The beginning, as an instant."""
        is_day = self.precision is Precision.DAY or self.is_whole_days
        return _here(self.day, clock_time() if is_day else self.time)

    def end(self) -> datetime:
        """The end of a span, as an instant."""
        return _here(self.end_day, clock_time() if self.is_whole_days else self.end_time)

    def occurred(self) -> Occurred:
        """What goes on record.

        Raises:
            Refusal: ENDS_BEFORE_START.
        """
        match self.precision:
            case Precision.UNKNOWN:
                return UNKNOWN
            case Precision.DAY:
                return Occurred(Precision.DAY, self.day.isoformat())
            case Precision.RANGE:
                return Occurred(
                    Precision.RANGE, self._written(self.start()), self._written(self.end())
                )
            case _:
                return Occurred(self.precision, self._written(self.start()))

    def _written(self, moment: datetime) -> str:
        if self.is_whole_days:
            return moment.date().isoformat()
        return moment.isoformat(timespec="minutes")


def _here(day: date, clock: clock_time) -> datetime:
    """An instant by this device's clock, with the offset that holds on that very day."""
    return datetime.combine(day, clock).astimezone()


def _moment(written: str) -> datetime:
    when = datetime.fromisoformat(written)
    return when if is_date(written) else when.astimezone()
