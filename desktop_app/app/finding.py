"""What the search asks for, answered by the services; names are held while somebody looks."""

from dataclasses import replace

from desktop_app.app.vaults import Session
from desktop_app.domain.ids import CaseId
from desktop_app.services.finding import (
    NamesFound,
    find_names,
    read_directory,
    recent_cases,
)
from desktop_app.services.finding_words import find_files, find_notes
from desktop_app.services.looks import note_people_found
from desktop_app.services.searches import SearchKind, note_name_search
from desktop_app.ui.palette.port import NotesFound

_MOST_NAMES, _MOST_NOTES, _MOST_FILES = 5, 30, 10


class NamesHeld:
    """What one look at the vault goes through, letter by letter."""

    def __init__(self, session: Session) -> None:
        self._vault, self._is_read_only = session.vault, session.database.read_only
        self._directory = read_directory(session.vault)
        self._is_noted = False

    @property
    def recent(self) -> NamesFound:
        """The cases last written in."""
        return NamesFound(recent_cases(self._directory, _MOST_NAMES))

    def names(self, words: str) -> NamesFound:
        """Cases and people; a vault that can't keep account of it shows nobody by name."""
        found = find_names(self._directory, words, _MOST_NAMES)
        if not found.tells_people:
            return found
        if self._is_read_only:
            return replace(found, people=tuple(p for p in found.people if not p.is_told))
        if not self._is_noted:
            note_name_search(self._vault, SearchKind.SHOWN)
            self._is_noted = True
        note_people_found(self._vault, [p.person for p in found.people if p.name is not None])
        reached = [p.person for p in found.people if p.reached_at is not None]
        note_people_found(self._vault, reached, by_number=True)
        return found

    def notes(self, words: str, case: CaseId | None, *, best_first: bool) -> NotesFound:
        """Entries that hold the words, and files of entries."""
        vault = self._vault
        page = find_notes(vault, words, case, _MOST_NOTES, best_first=best_first)
        files = find_files(vault, words, case, _MOST_FILES, best_first=best_first)
        return NotesFound(page, self._directory.codenames, files)


class FindingDesk:
    """Answers the search; every call comes on the one vault thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def begin(self) -> NamesHeld:
        """Read the names there are now."""
        return NamesHeld(self._session)

    def opened_person(self) -> None:
        """Keep account of it, where that can be kept."""
        if not self._session.database.read_only:
            note_name_search(self._session.vault, SearchKind.OPENED)
