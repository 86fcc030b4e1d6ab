"""A line as somebody likes to read it: what it is narrowed by and in which order, under a name."""

from dataclasses import dataclass

from desktop_app.services.writers import Writer, WritingAgency
from desktop_app.ui.case.facet_codes import Code, Present, words_of

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class View:
    """Local to the person, kept in the vault, and no part of the record."""

    name: str
    codes: tuple[Code, ...]

    @property
    def names_somebody(self) -> bool:
        """Whether it tells who somebody is; such a view is offered in its own case only."""
        return any(isinstance(code, Writer | WritingAgency | Present) for code in self.codes)

    def is_on(self, codes: tuple[Code, ...]) -> bool:
        """Whether the line is read like this now."""
        return set(codes) == set(self.codes)


def name_for(codes: tuple[Code, ...]) -> str:
    """Police, Late entries: a name to begin with."""
    return ", ".join(words_of(code) for code in codes)[:LONGEST_NAME]
