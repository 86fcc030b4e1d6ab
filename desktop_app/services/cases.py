"""Opens cases and says who is in them."""

from collections.abc import Mapping

from desktop_app.domain.case import NewCase, NewPerson, initials_of
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, ObjectId
from desktop_app.domain.occurred import check_moment, is_date
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt


def open_case(vault: OpenVault, new: NewCase) -> Receipt:
    """Open a case under a codename; the codename is all that lists ever show.

    Raises:
        Refusal: EMPTY_CODENAME, CODENAME_TAKEN, TEXT_NOT_STORABLE.
    """
    codename = " ".join(storable(new.codename).split())
    if not codename:
        raise Refusal(RefusalCode.EMPTY_CODENAME)
    if codename.casefold() in {line.codename.casefold() for line in vault.reading.cases()}:
        raise Refusal(RefusalCode.CODENAME_TAKEN)
    id_ = CaseId(vault.new_id())
    body: dict[str, object] = {
        "codename": codename,
        "opened_on": new.opened_on,
        "status": new.status,
        "exploitation": new.exploitation,
        "risk": new.risk,
        "risk_reason": storable(new.risk_reason),
        "lead_agency": storable(new.lead_agency) or vault.me.agency,
        "language": new.language,
    }
    return _record(vault, id_, kinds.CASE, ObjectId(id_), body)


def add_person(vault: OpenVault, case: CaseId, new: NewPerson) -> Receipt:
    """Say who somebody is to a case.

    Raises:
        Refusal: UNKNOWN_CASE, EMPTY_NAME, BAD_TIME for a birth date that is none.
    """
    vault.reading.case(case)
    name = " ".join(storable(new.full_name).split())
    if not name:
        raise Refusal(RefusalCode.EMPTY_NAME)
    for day in (new.born, new.safe_contact_checked_on):
        if day and not is_date(check_moment(day)):
            raise Refusal(RefusalCode.BAD_TIME)
    body: dict[str, object] = {
        "full_name": name,
        "initials": storable(new.initials).strip() or initials_of(name),
        "part": new.part.value,
        "born": new.born,
        "age_about": storable(new.age_about).strip(),
        "pronouns": storable(new.pronouns).strip(),
        "safe_contact": storable(new.safe_contact).strip(),
        "safe_contact_checked_on": new.safe_contact_checked_on,
    }
    return _record(vault, case, kinds.PERSON, ObjectId(vault.new_id()), body)


def change_person(
    vault: OpenVault, case: CaseId, person: ObjectId, said: dict[str, str]
) -> Receipt:
    """Put new values in place of those current for a person, keeping the old on record."""
    return _record(vault, case, kinds.FIELD, person, _stored(said))


def _stored(said: Mapping[str, str]) -> dict[str, object]:
    return {name: storable(value) for name, value in said.items()}


def change_case(vault: OpenVault, case: CaseId, said: dict[str, object]) -> Receipt:
    """Put new values in place of those current for a case, keeping the old on record."""
    return _record(vault, case, kinds.FIELD, ObjectId(case), said)


def find_case(vault: OpenVault, untrusted: str) -> CaseId:
    """The case a codename or a printed id means.

    Raises:
        Refusal: UNKNOWN_CASE, AMBIGUOUS_ID.
    """
    wanted = untrusted.strip().casefold()
    for line in vault.reading.cases():
        if line.codename.casefold() == wanted:
            return line.id
    if wanted.startswith("c_"):
        return CaseId(vault.reading.find(wanted, "c"))
    raise Refusal(RefusalCode.UNKNOWN_CASE)


def _record(
    vault: OpenVault, case: CaseId, kind: str, about: ObjectId, body: dict[str, object]
) -> Receipt:
    draft = Draft(case=case, audience=WHOLE_TEAM, kind=kind, about=about, body=body)
    return vault.book.append(vault.pen, [draft])
