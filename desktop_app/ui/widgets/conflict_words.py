"""What is said of a field with several answers, and of each of them."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale

from desktop_app.domain.conflict import Answer, Conflict, Said
from desktop_app.domain.occurred import is_date, recorded_at
from desktop_app.ui.clocks import with_doubt
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say, translate
from desktop_app.ui.words.fields import FIELDS, coded


@dataclass(frozen=True, slots=True)
class ConflictWords:
    """In the language of the window; codenames and initials, never a full name in a title."""

    dates: Dates
    locale: QLocale

    def field(self, conflict: Conflict) -> str:
        """Safe contact."""
        known = FIELDS.get(conflict.name)
        return conflict.name if known is None else say(known)

    def whose(self, conflict: Conflict) -> str:
        """Safe contact · J.M. · Cedar-0412."""
        parts = (self.field(conflict), conflict.of, conflict.codename)
        return " · ".join(part for part in parts if part)

    def value(self, name: str, value: object) -> str:
        """High; Tue 2 Nov; or the words as they were written."""
        words = coded(name, value)
        if words is not None:
            return say(words)
        if value in ("", None):
            return translate("Conflicts", "Nothing (left empty)")
        if isinstance(value, str) and is_date(value):
            return self.dates.day(date.fromisoformat(value))
        return str(value)

    def by(self, said: Said) -> str:
        """Dana Whitford, Northern Lakes CFS."""
        parts = (said.author.name, said.author.agency)
        return ", ".join(part for part in parts if part)

    def recorded(self, said: Said) -> str:
        """Recorded Tue 10 Nov, 16:40 (device clock was 3 days behind; corrected)."""
        moment = self.dates.moment(recorded_at(said.recorded_ms).astimezone())
        when = translate("Conflicts", "Recorded {moment}").format(moment=moment)
        return with_doubt(when, said.clock_offset_ms)

    def told(self, conflict: Conflict, number: int, *, is_shown: bool) -> str:
        """All of one answer, for a screen reader."""
        answer = conflict.answers[number]
        parts = [self.value(conflict.name, answer.value)]
        for said in answer.said:
            parts += [self.by(said), self.recorded(said)]
        parts += self.marks(answer, is_first=is_shown)
        return ". ".join(part.rstrip(".") for part in parts)

    def marks(self, answer: Answer, *, is_first: bool) -> list[str]:
        """What else is to be known of an answer."""
        marks = [translate("Conflicts", "Shown now")] if is_first else []
        if answer.is_uncertain:
            marks.append(doubtful())
        return marks

    def why(self, conflict: Conflict) -> str:
        """Whether somebody has to decide."""
        if conflict.must_be_chosen:
            return translate(
                "Conflicts", "Someone has to decide. Until then the first is shown, with a mark."
            )
        return translate("Conflicts", "The first is shown. Choose if another holds.")

    def outcome(self, conflict: Conflict, value: object, readers: tuple[str, ...]) -> str:
        """What will be recorded, and who will read it."""
        words = translate(
            "Conflicts",
            "“{value}” will be recorded in your name. {agencies} will be able to read it. All "
            "answers stay in the history.",
        )
        listed = self.locale.createSeparatedList(list(readers))
        return words.format(value=self.value(conflict.name, value), agencies=listed)


def doubtful() -> str:
    """The mark of an answer that may be out of date."""
    return translate("Conflicts", "A newer answer may be held back")
