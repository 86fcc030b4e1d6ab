"""A row of the conflicts of all cases: what waits, or what was settled, in one shape."""

from dataclasses import dataclass
from enum import IntEnum

from desktop_app.domain.conflict import Conflict, Said, Settled
from desktop_app.domain.ids import CaseId
from desktop_app.domain.occurred import recorded_at
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.conflict_words import ConflictWords
from desktop_app.ui.words.fields import FIELDS


class Column(IntEnum):
    """The columns, from the left."""

    CASE = 0
    FIELD = 1
    ANSWERS = 2
    WHO = 3
    WHEN = 4


@dataclass(frozen=True, slots=True)
class BookRow:
    """What a filter asks of a conflict, waiting or settled."""

    told: Conflict | Settled

    @property
    def case(self) -> CaseId:
        return self.told.case

    @property
    def agencies(self) -> frozenset[str]:
        """Whose people answered."""
        said = (one for answer in self.told.answers for one in answer.said)
        return frozenset(one.author.agency for one in said)

    @property
    def last(self) -> Said:
        """Who settled it, or who answered last."""
        if isinstance(self.told, Settled):
            return self.told.by
        said = [one for answer in self.told.answers for one in answer.said]
        return max(said, key=lambda one: one.recorded_ms)


def field_name(name: str) -> str:
    """What a field is called."""
    known = FIELDS.get(name)
    return name if known is None else say(known)


@dataclass(frozen=True, slots=True)
class BookWords:
    """Rows in the language of the window."""

    said: ConflictWords

    def heading(self, column: int) -> str:
        """The head of a column."""
        return (
            translate("Conflicts", "Case"),
            translate("Conflicts", "Field"),
            translate("Conflicts", "Answers"),
            translate("Conflicts", "By"),
            translate("Conflicts", "Recorded"),
        )[column]

    def cell(self, row: BookRow, column: int) -> str:
        """One cell."""
        told = row.told
        values = " / ".join(self.said.value(told.name, each.value) for each in told.answers)
        field = " · ".join(part for part in (field_name(told.name), told.of) if part)
        moment = recorded_at(row.last.recorded_ms).astimezone()
        return (
            told.codename,
            field,
            values,
            row.last.author.name,
            self.said.dates.moment(moment),
        )[column]

    def spoken(self, row: BookRow) -> str:
        """All of it, for assistive technology."""
        return f"{', '.join(self.cell(row, column) for column in Column)}. {self.told(row)}"

    def told(self, row: BookRow) -> str:
        """Who said what, and what became of it."""
        lines = [
            f"{self.said.value(row.told.name, answer.value)}: {self.said.by(said)},"
            f" {self.said.recorded(said)}"
            for answer in row.told.answers
            for said in answer.said
        ]
        if isinstance(row.told, Settled):
            lines += self._settled(row.told)
        return "\n".join(lines)

    def _settled(self, told: Settled) -> list[str]:
        words = translate("Conflicts", "Settled as “{value}” by {name}. {recorded}.")
        value = self.said.value(told.name, told.value)
        recorded = self.said.recorded(told.by)
        lines = [words.format(value=value, name=self.said.by(told.by), recorded=recorded)]
        why = translate("Conflicts", "Why: {reason}").format(reason=told.reason)
        lines += [why] if told.reason else [translate("Conflicts", "Nobody said why.")]
        if not told.holds:
            lines.append(translate("Conflicts", "Something else was said since."))
        return lines
