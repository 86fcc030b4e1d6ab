"""Puts people's decisions on record, and their withdrawals; a withdrawal is never retroactive."""

from dataclasses import fields
from typing import Final

from desktop_app.domain.consent import Capacity, Consent, ConsentForm, NewConsent
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.footing import RestingHandoff
from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.domain.occurred import is_date
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry
from desktop_app.services.audiences import channel_told
from desktop_app.services.houses import Houses
from desktop_app.services.local_day import local_day
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt
from desktop_app.services.restricted import enter

_LINES: Final = frozenset({"what", "conditions", "notice"})
"""Words that may have several lines."""
_NEEDED: Final = ("given_by", "what", "to", "purpose", "given_on")


def record_consent(vault: OpenVault, case: CaseId, new: NewConsent) -> Receipt:
    """Put a decision on record, yes or no. Without an audience, for whoever knows the person.

    Raises:
        Refusal: UNKNOWN_CASE, UNKNOWN_PERSON, CONSENT_INCOMPLETE with the field's name,
            BAD_TIME, FUTURE_TIME, ENDS_BEFORE_START, TEXT_NOT_STORABLE.
    """
    vault.reading.check_case(case)
    body = _body(new, _name_of(vault, case, new.person))
    _check_complete(vault, new, body)
    _check_days(vault, body["given_on"], body["until"])
    audience = new.audience or channel_told(vault, case, new.person)
    draft = Draft(
        case=case,
        audience=audience,
        kind=kinds.CONSENT,
        about=ObjectId(vault.new_id()),
        body={name: value for name, value in body.items() if value},
    )
    return vault.book.append(vault.pen, [draft])


def withdraw_consent(vault: OpenVault, consent: Consent, on: str = "", to: str = "") -> Receipt:
    """Say that it was withdrawn, on which day (without one: today), and who was told.

    Of a refusal this takes the refusal back. What left before that day left lawfully.

    Raises:
        Refusal: NOTHING_CHANGED if it was withdrawn before; BAD_TIME, FUTURE_TIME,
            ENDS_BEFORE_START for a day before it was given; TEXT_NOT_STORABLE.
    """
    if consent.is_withdrawn:
        raise Refusal(RefusalCode.NOTHING_CHANGED)
    day = on.strip() or local_day(vault)
    _check_day(vault, day)
    if is_date(consent.given_on) and day < consent.given_on:
        raise Refusal(RefusalCode.ENDS_BEFORE_START)
    draft = Draft(
        case=consent.case,
        audience=channel_told(vault, consent.case, consent.id),
        kind=kinds.FIELD,
        about=consent.id,
        body={"withdrawn_on": day, "withdrawn_to": " ".join(storable(to).split())},
    )
    return vault.book.append(vault.pen, [draft])


def find_consent(vault: OpenVault, untrusted_id: str) -> Consent:
    """The consent that a printed object id means; who names it opens its case.

    Raises:
        Refusal: BAD_VALUE, AMBIGUOUS_ID, UNKNOWN_CONSENT; RESTRICTED_CASE where nobody said why.
    """
    found = consent_with(vault, ObjectId(vault.reading.find(untrusted_id, "o")))
    enter(vault, found.case, vault.reason)
    return found


def consent_with(vault: OpenVault, id_: ObjectId) -> Consent:
    """The consent of an id.

    Raises:
        Refusal: UNKNOWN_CONSENT.
    """
    for entry in vault.book.about([id_]):
        for consent in vault.consents.of(entry.log.case):
            if consent.id == id_:
                return consent
    raise Refusal(RefusalCode.UNKNOWN_CONSENT)


def resting_on(vault: OpenVault, consent: Consent) -> tuple[RestingHandoff, ...]:
    """What our own people's record says was handed on under a consent, the earliest first.

    Once it is withdrawn, whoever received any of these is told so by a notice.
    """
    wanted = b64(consent.id)
    acts: dict[str, Entry] = {}
    for entry in Houses.of(vault).ours(vault.book.things(consent.case, kinds.HANDOFF)):
        said = entry.shown or {}
        if said.get("consent") == wanted:
            acts.setdefault(str(said.get("bundle")), entry)
    found = [
        RestingHandoff(
            bundle=bundle,
            consent=consent.id,
            recipients=_texts((entry.shown or {}).get("recipients")),
            recorded_ms=entry.recorded_ms,
        )
        for bundle, entry in acts.items()
    ]
    return tuple(sorted(found, key=lambda each: (each.recorded_ms, each.bundle)))


def _body(new: NewConsent, own_name: str) -> dict[str, str]:
    said = {
        name: _tidy(name, value)
        for name in (each.name for each in fields(NewConsent))
        if isinstance(value := getattr(new, name), str) and name != "audience"
    }
    said["to"] = "\n".join(name for one in new.recipients if (name := _tidy("to", one)))
    said["person"] = b64(new.person)
    if new.capacity is Capacity.CAPABLE:  # it is the person's own, whoever wrote it down
        said["given_by"] = said["given_by"] or own_name
        said["relation"] = ""
    return said


def _name_of(vault: OpenVault, case: CaseId, id_: ObjectId) -> str:
    """As the person is called in the case.

    Raises:
        Refusal: UNKNOWN_PERSON.
    """
    for person in vault.reading.people(case):
        if person.id == id_:
            return person.full_name or person.initials
    raise Refusal(RefusalCode.UNKNOWN_PERSON)


def _check_complete(vault: OpenVault, new: NewConsent, body: dict[str, str]) -> None:
    needed = list(_NEEDED)
    if new.capacity is Capacity.SUBSTITUTE:
        needed.append("relation")
    if new.form is ConsentForm.ORAL:
        needed += [need.name for need in vault.rulebook.oral_needs]
    for name in needed:
        if not body.get(name):
            raise Refusal(RefusalCode.CONSENT_INCOMPLETE, what=name)


def _check_days(vault: OpenVault, given_on: str, until: str) -> None:
    _check_day(vault, given_on)
    if not until:
        return
    if not is_date(until):
        raise Refusal(RefusalCode.BAD_TIME)
    if until < given_on:
        raise Refusal(RefusalCode.ENDS_BEFORE_START)


def _check_day(vault: OpenVault, day: str) -> None:
    """Nobody has decided tomorrow."""
    if not is_date(day):
        raise Refusal(RefusalCode.BAD_TIME)
    if day > local_day(vault):
        raise Refusal(RefusalCode.FUTURE_TIME)


def _tidy(name: str, untrusted: str) -> str:
    said = storable(untrusted)
    return said.strip() if name in _LINES else " ".join(said.split())


def _texts(untrusted: object) -> tuple[str, ...]:
    found = untrusted if isinstance(untrusted, list) else []
    return tuple(value for value in found if isinstance(value, str))
