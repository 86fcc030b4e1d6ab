"""The standards of an agency, as a table: each version, its days, and whose word it is."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView

from desktop_app.domain.standard_rules import Rule
from desktop_app.services.agency_rules import AgencyRules
from desktop_app.ui.desk import Desk
from desktop_app.ui.standards.rule_words import duration_words, since_words, verified_words
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import RowTable


class Column(IntEnum):
    """The columns, from the left."""

    TITLE = 0
    TIME = 1
    FIRST = 2
    LAST = 3
    VERIFIED = 4
    WHOSE = 5


_WIDTHS = {
    Column.TIME: 110,
    Column.FIRST: 118,
    Column.LAST: 118,
    Column.VERIFIED: 78,
    Column.WHOSE: 92,
}
_LEAST_FOR_TIMES = 700


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a standard; `is_last` where no later one of it is there."""

    rule: Rule
    is_own: bool
    is_last: bool


def versions_of(told: AgencyRules) -> tuple[Version, ...]:
    """Those of one standard together, the earliest first."""
    codes = told.rules.codes
    rules = sorted(
        told.rules.rules, key=lambda each: (codes.index(each.code), each.effective_from)
    )
    last = {rule.code: rule for rule in rules}
    return tuple(
        Version(rule, is_own=told.is_own(rule), is_last=last[rule.code] is rule) for rule in rules
    )


@dataclass(frozen=True, slots=True)
class _VersionWords:
    desk: Desk

    def heading(self, column: int) -> str:
        return (
            translate("Agency", "Standard"),
            translate("Agency", "Time"),
            translate("Agency", "From"),
            translate("Agency", "Last day"),
            translate("Agency", "Verified"),
            translate("Agency", "Whose"),
        )[column]

    def cell(self, version: Version, column: int) -> str:
        rule, yes, no = version.rule, translate("Agency", "Yes"), translate("Agency", "No")
        own, delivered = translate("Agency", "Yours"), translate("Agency", "Delivered")
        return (
            rule.title.told(self.desk.language.value),
            duration_words(rule),
            self.desk.dates.short_day(rule.effective_from),
            "" if rule.effective_to is None else self.desk.dates.short_day(rule.effective_to),
            yes if rule.verified else no,
            own if version.is_own else delivered,
        )[column]

    def spoken(self, version: Version) -> str:
        """Recorded within 24 hours, 24 hours, from Wed 1 Jan 2020, Verified: …, Delivered."""
        title, time, whose = (
            self.cell(version, each) for each in (Column.TITLE, Column.TIME, Column.WHOSE)
        )
        days = since_words(version.rule, self.desk.dates)
        verified = f"{translate('Agency', 'Verified')}: {verified_words(version.rule)}"
        return ", ".join(part for part in (title, time, days, verified, whose) if part)


class VersionsTable(RowTable):
    """Names take what is left; where there is too little of it, the times make room."""

    def __init__(self, desk: Desk) -> None:
        self.versions = RowModel[Version](_VersionWords(desk), len(Column))
        super().__init__(desk.theme, self.versions, translate("Agency", "Standards"))
        self.versions.setParent(self)
        self._least = desk.theme.fit(_LEAST_FOR_TIMES)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, desk.theme.fit(width))
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(Column.TIME, event.size().width() < self._least)

    @property
    def chosen(self) -> Version | None:
        """The version one stands on."""
        return self.versions.at(self.currentIndex().row())
