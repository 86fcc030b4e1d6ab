"""The access log as a table: ids and times, and not a word that anybody typed."""

from collections.abc import Iterable

from desktop_app.domain.access import AccessEvent
from desktop_app.domain.ids import PersonId, printed
from desktop_app.domain.occurred import recorded_at
from desktop_app.reports.spreadsheet import spreadsheet

COLUMNS = ("when", "person", "device", "what", "case", "about", "count", "id")


def access_csv(events: Iterable[tuple[AccessEvent, PersonId | None]]) -> bytes:
    """Each event with whose it is, in the order given; names and reasons stay in the vault."""
    return spreadsheet(COLUMNS, (_row(event, person) for event, person in events))


def _row(event: AccessEvent, person: PersonId | None) -> tuple[str, ...]:
    return (
        recorded_at(event.recorded_ms).isoformat(timespec="seconds"),
        "" if person is None else printed("p", person),
        printed("k", event.author),
        event.what,
        "" if event.case is None else printed("c", event.case),
        " ".join(event.about),
        str(event.count or ""),
        printed("e", event.id),
    )
