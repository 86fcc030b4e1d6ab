"""The people a record names, as a table with real headings."""

from desktop_app.domain.case import Person
from desktop_app.domain.codes import Part
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.occurred import is_date
from desktop_app.reports.dates import read_moment
from desktop_app.reports.elements import NOTHING, Node, apart, element, filled, joined, line
from desktop_app.reports.writing import Writing


def people(record: ReadableRecord, writing: Writing) -> Node:
    """Everybody named, or that nobody is; and whether the young person is one of them."""
    has_young_person = any(each.part is Part.YOUNG_PERSON for each in record.people)
    nobody = element("p", line(writing.words.people.no_young_person))
    return element(
        "section",
        writing.heading("h2", lambda w: w.people.heading, id="people"),
        NOTHING if has_young_person else nobody,
        _table(record, writing) if record.people else NOTHING,
        aria_labelledby="people",
    )


def _table(record: ReadableRecord, writing: Writing) -> Node:
    """One row for each, with the age on the day the record was put together."""
    words = writing.words.people
    columns = (words.name, words.part, words.age, words.pronouns)
    heads = [element("th", line(column), scope="col") for column in columns]
    rows = [_row(person, record.created, writing) for person in record.people]
    return element(
        "table",
        element("thead", element("tr", joined(heads))),
        element("tbody", joined(rows)),
        aria_labelledby="people",
    )


def _row(person: Person, created: str, writing: Writing) -> Node:
    unsettled = _unsettled(person, writing)
    name = element("bdi", line(person.full_name or person.initials))
    return element(
        "tr",
        element("th", name, unsettled, scope="row"),
        element("td", line(writing.words.codes.parts[person.part])),
        element("td", _age(person, created, writing)),
        element("td", apart(person.pronouns)),
    )


def _age(person: Person, created: str, writing: Writing) -> Node:
    """Whole years and the date of birth, or whatever was written instead."""
    on = read_moment(created[:10])
    if on is None or not is_date(person.born) or read_moment(person.born) is None:
        return apart(person.born or person.age_about)
    words = writing.words.people
    age = filled(words.years, age=line(person.age_on(on)))
    return joined([age, filled(words.born, day=writing.moment(person.born))], line(", "))


def _unsettled(person: Person, writing: Writing) -> Node:
    """Say where the record holds two answers to one question; both are never shown as one."""
    if not person.conflicts:
        return NOTHING
    known = writing.words.codes.fields
    fields = ", ".join(known.get(name, name) for name in person.conflicts)
    told = filled(writing.words.people.unsettled, fields=line(fields))
    return element("p", told, class_="verdict")
