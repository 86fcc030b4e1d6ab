"""Invented people of an invented case. Everybody is fictional."""

from desktop_app.domain.card import Author
from desktop_app.domain.case import Person
from desktop_app.domain.codes import Discipline, Part
from desktop_app.domain.ids import ObjectId

RENEE = Author("k_renee", "Renée Courville", "Northern Lakes CFS", Discipline.CHILD_PROTECTION)
DANA = Author("k_dana", "Dana Whitford", "Northern Lakes CFS", Discipline.CHILD_PROTECTION)
OWEN = Author("k_owen", "Owen Harada", "Rainy Lake Police", Discipline.POLICE)
ARDELLE = Author("k_ardelle", "Ardelle Bruyère", "Three Rivers", Discipline.INDIGENOUS_LIAISON)
FARIDA = Author("k_farida", "Farida Nasser", "Kenora Crown office", Discipline.CROWN)

YOUNG_PERSON = Person(
    id=ObjectId(b"\x01" * 16),
    full_name="Jo Marten",
    initials="J.M.",
    part=Part.YOUNG_PERSON,
    born="2011-05-02",
    age_about="",
    pronouns="she/her",
    safe_contact=(
        "text J.’s own phone, 555-0148, school days 15:30–18:00. No voicemail. "
        "Don’t call the household line."
    ),
    safe_contact_checked_on="2026-11-02",
)


def person(number: int, initials: str, name: str, part: Part) -> Person:
    return Person(
        id=ObjectId(bytes([number]) * 16),
        full_name=name,
        initials=initials,
        part=part,
        born="",
        age_about="",
        pronouns="",
        safe_contact="",
        safe_contact_checked_on="",
    )


PEOPLE = (
    YOUNG_PERSON,
    person(2, "R.M.", "Rita Marten", Part.KIN),
    person(3, "E.M.", "Elder Marten", Part.FAMILY),
    person(4, "P-2", "", Part.PERSON_OF_INTEREST),
)
