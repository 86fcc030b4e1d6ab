"""Opens cases and says who is in them."""

import re
from collections.abc import Mapping

from desktop_app.domain.case import CaseLine, NewCase, NewPerson, initials_of
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, ObjectId
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.covering import covered
from desktop_app.services.field_values import checked_value, dated, named
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt
from desktop_app.services.restricted import enter


def open_case(vault: OpenVault, new: NewCase, young_person: NewPerson | None = None) -> Receipt:
    """Open a case under a codename, and say whose it is: both are put on record, or neither.

    The codename is all that lists ever show.

    Raises:
        Refusal: EMPTY_CODENAME, CODENAME_TAKEN, TEXT_NOT_STORABLE, or as `add_person`.
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
    drafts = [_draft(id_, kinds.CASE, ObjectId(id_), body)]
    if young_person is not None:
        drafts.append(_person(vault, id_, young_person))
    return vault.book.append(vault.pen, drafts)


def cases(vault: OpenVault, *, counted: bool = True) -> tuple[CaseLine, ...]:
    """Every case, as lists show it."""
    return covered(vault, vault.reading.cases(counted=counted))


def codenames(vault: OpenVault) -> dict[CaseId, str]:
    """What each case is called. Every case is read for it: once for a list, not for each row."""
    return {line.id: line.codename for line in vault.reading.cases(counted=False)}


def add_person(vault: OpenVault, case: CaseId, new: NewPerson) -> Receipt:
    """Say who somebody is to a case.

    Raises:
        Refusal: UNKNOWN_CASE, EMPTY_NAME, BAD_TIME for a date that is none.
    """
    vault.reading.check_case(case)
    return vault.book.append(vault.pen, [_person(vault, case, new)])


def _person(vault: OpenVault, case: CaseId, new: NewPerson) -> Draft:
    name = named(new.full_name)
    body: dict[str, object] = {
        "full_name": name,
        "initials": storable(new.initials).strip() or initials_of(name),
        "part": new.part.value,
        "born": dated(new.born),
        "age_about": storable(new.age_about).strip(),
        "pronouns": storable(new.pronouns).strip(),
        "safe_contact": storable(new.safe_contact).strip(),
        "safe_contact_checked_on": dated(new.safe_contact_checked_on),
    }
    return _draft(case, kinds.PERSON, ObjectId(vault.new_id()), body)


def change_person(
    vault: OpenVault, case: CaseId, person: ObjectId, said: Mapping[str, str]
) -> Receipt:
    """Put new values in place of those current for a person, keeping the old on record.

    Raises:
        Refusal: NOTHING_CHANGED, EMPTY_NAME, BAD_TIME, TEXT_NOT_STORABLE.
    """
    if not said:
        raise Refusal(RefusalCode.NOTHING_CHANGED)
    body = {name: checked_value(name, value) for name, value in said.items()}
    return _record(vault, case, kinds.FIELD, person, body)


_NUMBER = re.compile(r" \(\d+\)\Z")


def change_case(vault: OpenVault, case: CaseId, said: dict[str, object]) -> Receipt:
    """Put new values in place of those current for a case, keeping the old on record."""
    return _record(vault, case, kinds.FIELD, ObjectId(case), said)


def find_case(vault: OpenVault, untrusted: str) -> CaseId:
    """The case a codename or a printed id means; who asks for it by name opens it.

    Raises:
        Refusal: UNKNOWN_CASE, AMBIGUOUS_ID; RESTRICTED_CASE where nobody said why.
    """
    found = _case_called(vault, untrusted)
    enter(vault, found, vault.reason)
    return found


def _case_called(vault: OpenVault, untrusted: str) -> CaseId:
    wanted = untrusted.strip().casefold()
    for line in vault.reading.cases():
        if line.codename.casefold() == wanted:
            return line.id
    if wanted.startswith("c_"):
        return CaseId(vault.reading.find(wanted, "c"))
    raise Refusal(RefusalCode.UNKNOWN_CASE)


def recorded_codename(vault: OpenVault, case: CaseId) -> str:
    """The codename as it stands on record, without the number that tells two cases apart here.

    "Cedar-0412 (2)" is what this device calls the second case of that name (CONTRACT section 6);
    whoever receives the case has never heard of the first.
    """
    shown = vault.reading.case(case).codename
    about = vault.book.about({ObjectId(case)})
    recorded = {(entry.shown or {}).get("codename") for entry in about}
    bare = _NUMBER.sub("", shown)
    return bare if shown not in recorded and bare in recorded else shown


def _record(
    vault: OpenVault, case: CaseId, kind: str, about: ObjectId, body: dict[str, object]
) -> Receipt:
    return vault.book.append(vault.pen, [_draft(case, kind, about, body)])


def _draft(case: CaseId, kind: str, about: ObjectId, body: dict[str, object]) -> Draft:
    return Draft(case=case, audience=WHOLE_TEAM, kind=kind, about=about, body=body)
