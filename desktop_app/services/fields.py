"""Puts one named value of a case, or of a person in it, in place of the one that is current."""

from dataclasses import fields

from desktop_app.domain.case import NewPerson
from desktop_app.domain.codes import Part
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.domain.writing import storable
from desktop_app.services.assessments import ASSESSED, assess
from desktop_app.services.cases import change_case, change_person
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt

OF_CASE = ("codename", *ASSESSED, "lead_agency", "language")
OF_PERSON = tuple(field.name for field in fields(NewPerson))
_LANGUAGES = ("en", "fr")


def set_case_field(
    vault: OpenVault, case: CaseId, name: str, untrusted: str, reason: str = ""
) -> Receipt:
    """Say something else of a case; what was said before stays on record.

    Raises:
        Refusal: UNKNOWN_CASE, BAD_VALUE, EMPTY_REASON, EMPTY_CODENAME, CODENAME_TAKEN,
            TEXT_NOT_STORABLE.
    """
    vault.reading.check_case(case)
    if name in ASSESSED:
        return assess(vault, case, {name: untrusted.strip()}, reason)
    said = " ".join(storable(untrusted).split())
    if name == "codename":
        _check_codename(vault, case, said)
    elif name == "language":
        if said not in _LANGUAGES:
            raise Refusal(RefusalCode.BAD_VALUE, what=name)
    elif name not in OF_CASE:
        raise Refusal(RefusalCode.BAD_VALUE, what="field")
    return change_case(vault, case, {name: said})


def set_person_field(
    vault: OpenVault, case: CaseId, untrusted_id: str, name: str, untrusted: str
) -> Receipt:
    """Say something else of a person in a case.

    Raises:
        Refusal: UNKNOWN_PERSON, AMBIGUOUS_ID, BAD_VALUE, and as `change_person`.
    """
    id_ = ObjectId(vault.reading.find(untrusted_id, "o"))
    if id_ not in {person.id for person in vault.reading.people(case)}:
        raise Refusal(RefusalCode.UNKNOWN_PERSON)
    if name not in OF_PERSON:
        raise Refusal(RefusalCode.BAD_VALUE, what="field")
    if name == "part" and untrusted not in set(Part):
        raise Refusal(RefusalCode.BAD_VALUE, what="part")
    return change_person(vault, case, id_, {name: untrusted})


def _check_codename(vault: OpenVault, case: CaseId, said: str) -> None:
    if not said:
        raise Refusal(RefusalCode.EMPTY_CODENAME)
    others = (line for line in vault.reading.cases(counted=False) if line.id != case)
    if said.casefold() in {line.codename.casefold() for line in others}:
        raise Refusal(RefusalCode.CODENAME_TAKEN)
