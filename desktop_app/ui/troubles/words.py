"""What is said of one trouble: in a row, in full below it, and to a screen reader."""

from dataclasses import dataclass
from enum import IntEnum

from desktop_app.domain.trouble import Trouble
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say, say_count, translate
from desktop_app.ui.words.troubles import TROUBLES


class Column(IntEnum):
    """The columns, from the left."""

    WHAT = 0
    WHERE = 1
    WHOSE = 2


@dataclass(frozen=True, slots=True)
class TroubleWords:
    """In the language of the window."""

    dates: Dates

    def heading(self, column: int) -> str:
        """The head of a column."""
        return (
            translate("Troubles", "What"),
            translate("Troubles", "Where"),
            translate("Troubles", "Whose device"),
        )[column]

    def cell(self, trouble: Trouble, column: int) -> str:
        """3 entries missing | Cedar-0412 | Owen Harada, Rainy Lake Police."""
        said = TROUBLES[trouble.kind]
        return (
            say_count(said.counted, trouble.count),
            self._where(trouble),
            self._whose(trouble),
        )[column]

    def spoken(self, trouble: Trouble) -> str:
        """All of it."""
        parts = (self.cell(trouble, column) for column in Column)
        return f"{', '.join(part for part in parts if part)}. {self.in_full(trouble)}"

    def in_full(self, trouble: Trouble) -> str:
        """What it means, which are missing, and what to do."""
        said = TROUBLES[trouble.kind]
        name = "" if trouble.author is None else trouble.author.name
        own = said.own if trouble.is_own else None
        to_do = say(own or said.to_do).format(name=name)
        return " ".join(part for part in (say(said.meaning), self._ranges(trouble), to_do) if part)

    def _where(self, trouble: Trouble) -> str:
        if trouble.case is None:
            return translate("Troubles", "This vault")
        return trouble.codename or translate("Troubles", "A case not shown yet")

    def _whose(self, trouble: Trouble) -> str:
        author = trouble.author
        if author is None:
            return ""
        if trouble.is_own:
            return translate("Troubles", "This device")
        if not author.agency:
            return translate("Troubles", "Key {key}").format(key=author.name)
        return f"{author.name}, {author.agency}"

    def _ranges(self, trouble: Trouble) -> str:
        """Missing: 3 to 4, 6. Positions count from 1 for a person."""
        if not trouble.ranges:
            return ""
        between, number = translate("Troubles", "{first} to {last}"), self.dates.number
        told = [
            number(first + 1)
            if first == last
            else between.format(first=number(first + 1), last=number(last + 1))
            for first, last in trouble.ranges
        ]
        return translate("Troubles", "Missing: {places}.").format(places=", ".join(told))
