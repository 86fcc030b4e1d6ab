"""The columns of the standards in force, and what stands in them."""

from dataclasses import dataclass
from enum import IntEnum

from desktop_app.domain.standard_rules import Rule
from desktop_app.ui.dates import Dates
from desktop_app.ui.standards.rule_words import duration_words, since_words, verified_words
from desktop_app.ui.translate import translate


class Column(IntEnum):
    """The columns, from the left."""

    TITLE = 0
    TIME = 1
    SINCE = 2
    VERIFIED = 3


@dataclass(frozen=True, slots=True)
class RuleWords:
    """What is said of a version of a standard; the first column stands for the row."""

    dates: Dates
    language: str

    def heading(self, column: int) -> str:
        return (
            translate("Standards", "Standard"),
            translate("Standards", "Time"),
            translate("Standards", "In force"),
            translate("Standards", "Verified"),
        )[column]

    def cell(self, row: Rule, column: int) -> str:
        if column == Column.TITLE:
            return row.title.told(self.language)
        if column == Column.TIME:
            return duration_words(row)
        if column == Column.SINCE:
            return since_words(row, self.dates)
        return translate("Standards", "Yes") if row.verified else translate("Standards", "No")

    def spoken(self, row: Rule) -> str:
        told = (row.title.told(self.language), duration_words(row), since_words(row, self.dates))
        verified = f"{translate('Standards', 'Verified')}: {verified_words(row)}"
        return ", ".join(part for part in (*told, verified, self.source(row)) if part)

    def source(self, row: Rule) -> str:
        """Where it comes from."""
        return row.source.told(self.language)
