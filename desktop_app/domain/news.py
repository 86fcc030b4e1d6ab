"""What is new to one person in a case, since they last looked."""

from dataclasses import dataclass

from desktop_app.domain.codes import Discipline
from desktop_app.domain.ids import CaseId


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """How many entries nobody here has read, how many of them late, and whose they are.

    `since_ms` is when the first of them came to be held here.
    """

    case: CaseId
    entries: int
    late: int = 0
    since_ms: int = 0
    disciplines: tuple[Discipline, ...] = ()
