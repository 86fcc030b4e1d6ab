"""How a person is named in a record: name, job, agency and discipline, as far as a card tells."""

from collections.abc import Mapping

from desktop_app.domain.card import Author, Card, OutsideCard
from desktop_app.domain.codes import Discipline
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import DeviceKey, printed
from desktop_app.reports.words import ReportWords


def described(
    person: Author | Card | OutsideCard, words: ReportWords
) -> tuple[str, Mapping[str, str]]:
    """A sentence of ours, and the untrusted words to put into its `{placeholders}`."""
    cover = words.cover
    if isinstance(person, OutsideCard):
        return cover.outside_person, {"name": person.name, "agency": person.agency}
    parts = {
        "name": person.name,
        "agency": person.agency,
        "discipline": words.codes.disciplines[person.discipline],
    }
    if isinstance(person, Author):
        return cover.person, {**parts, "name": person.name or person.card}
    return (cover.person_with_job if person.job else cover.person), {**parts, "job": person.job}


def author_of(record: ReadableRecord, key: DeviceKey) -> Author:
    """Whose key it is, as far as cards tell; else the key alone."""
    stranger = Author(printed("k", key[:16]), "", "", Discipline.OTHER)
    return record.authors.get(key, stranger)
