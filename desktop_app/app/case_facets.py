"""What the line of a case can be narrowed by, with counts, as the screen takes it."""

from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.ids import CaseId
from desktop_app.services.opened import OpenVault
from desktop_app.services.writers import writers, writing_agencies
from desktop_app.ui.case.port import Facets

_DISCIPLINES = {member.value: member for member in Discipline}
_TYPES = {member.value: member for member in NoteType}


def facets_of(vault: OpenVault, case: CaseId) -> Facets:
    """Every facet that has entries; kinds of a newer program are left to it."""
    counts = vault.marks.counts(case)
    return Facets(
        {_DISCIPLINES[k]: n for k, n in counts.disciplines.items() if k in _DISCIPLINES},
        {_TYPES[k]: n for k, n in counts.types.items() if k in _TYPES},
        counts.states,
        writers(vault, counts.authors),
        writing_agencies(vault, counts.authors),
        counts.present,
    )
