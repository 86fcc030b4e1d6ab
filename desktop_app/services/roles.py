"""Puts on record who stands for what in a case, as its leads give and end it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from desktop_app.domain.card import Card
from desktop_app.domain.codes import Standing
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, ObjectId
from desktop_app.domain.occurred import is_date
from desktop_app.domain.roles import OTHER, CaseRole, NewRole, TitledRole, held_on
from desktop_app.domain.rulebook import RoleGroup, Told
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.draft import Draft
from desktop_app.services.actions import ME
from desktop_app.services.cards import find_card
from desktop_app.services.local_day import local_day
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt
from desktop_app.services.restricted import enter


def give_role(vault: OpenVault, case: CaseId, new: NewRole) -> Receipt:
    """Put on record who has a role, from today if no day is said.

    A role of the command triangle is one person's at a time: whoever has it on that day has it
    to the end of that day.

    Raises:
        Refusal: UNKNOWN_CASE, ROLE_BY_LEAD, BAD_VALUE for a role the rule data don't have,
            EMPTY_ROLE, EMPTY_NAME, BAD_TIME, ENDS_BEFORE_START, TEXT_NOT_STORABLE.
    """
    vault.reading.check_case(case)
    _refuse_unless_lead(vault, case)
    said = _checked(vault, case, new)
    body = {
        "role": said.role,
        "words": said.words,
        "person": "" if said.person is None else b64(said.person),
        "name": said.name,
        "agency": said.agency,
        "since": said.since,
        "until": said.until,
    }
    told = {name: value for name, value in body.items() if value}
    draft = _draft(case, kinds.ROLE, ObjectId(vault.new_id()), told)
    return vault.book.append(vault.pen, [draft, *_ended(vault, case, said)])


def end_role(vault: OpenVault, role: CaseRole, on: str = "") -> Receipt:
    """Say which day is its last; without one, today.

    Raises:
        Refusal: ROLE_BY_LEAD, BAD_TIME, ENDS_BEFORE_START, NOTHING_CHANGED.
    """
    day = on.strip() or local_day(vault)
    _check_days(role.since, day)
    if day == role.until:
        raise Refusal(RefusalCode.NOTHING_CHANGED)
    return _say(vault, role, {"until": day})


def withdraw_role(vault: OpenVault, role: CaseRole, reason: str) -> Receipt:
    """Say why it was recorded by mistake: it never held.

    Raises:
        Refusal: ROLE_BY_LEAD, EMPTY_REASON, TEXT_NOT_STORABLE.
    """
    said = storable(reason).strip()
    if not said:
        raise Refusal(RefusalCode.EMPTY_REASON)
    return _say(vault, role, {"withdrawn": said})


def find_role(vault: OpenVault, untrusted_id: str) -> CaseRole:
    """The role that a printed object id means; who names it opens its case.

    Raises:
        Refusal: BAD_VALUE, AMBIGUOUS_ID, UNKNOWN_ROLE; RESTRICTED_CASE where nobody said why.
    """
    id_ = ObjectId(vault.reading.find(untrusted_id, "o"))
    for entry in vault.book.about([id_]):
        for role in vault.roles.of(entry.log.case):
            if role.id == id_:
                enter(vault, entry.log.case, vault.reason)
                return role
    raise Refusal(RefusalCode.UNKNOWN_ROLE)


def held_by(vault: OpenVault, untrusted: str, agency: str = "") -> NewRole:
    """Who is meant by `me`, the id of a card, or a name; the role is left to be said.

    Raises:
        Refusal: UNKNOWN_CARD, AMBIGUOUS_ID, BAD_VALUE, TEXT_NOT_STORABLE.
    """
    said = _line(untrusted)
    if said.casefold() == ME:
        return _of_card(vault.me)
    if said.startswith("k_"):
        card = find_card(vault, said).card
        if isinstance(card, Card):
            return _of_card(card)
        return NewRole(role="", name=card.name, agency=card.agency)
    return NewRole(role="", name=said, agency=_line(agency))


def titled(vault: OpenVault, roles: Iterable[CaseRole]) -> tuple[TitledRole, ...]:
    """Roles with their titles, in the order of the rule data, then as they began."""
    places = {title.code: place for place, title in enumerate(vault.rulebook.roles)}
    found = (
        TitledRole(
            role=role,
            title=Told() if (known := vault.rulebook.role(role.role)) is None else known.title,
            place=places.get(role.role, len(places)),
        )
        for role in roles
    )
    return tuple(sorted(found, key=lambda each: each.place))


def roles_now(vault: OpenVault, case: CaseId) -> tuple[TitledRole, ...]:
    """Who stands for what today."""
    return titled(vault, held_on(vault.roles.of(case), local_day(vault)))


def candidates(vault: OpenVault) -> tuple[NewRole, ...]:
    """Everybody with a card here who can be given a role, oneself first."""
    known = (
        _of_card(card)
        for card, standing in vault.cards.cards()
        if isinstance(card, Card) and standing is not Standing.REVOKED
    )
    others = {each.person: each for each in known if each.person != vault.me.person}
    in_order = sorted(others.values(), key=lambda each: (each.name.casefold(), str(each.person)))
    return _of_card(vault.me), *in_order


def _of_card(card: Card) -> NewRole:
    return NewRole(role="", name=card.name, agency=card.agency, person=card.person)


def _checked(vault: OpenVault, case: CaseId, new: NewRole) -> NewRole:
    """With the words of the role, so that it can be read where the rule data are others."""
    title = vault.rulebook.role(new.role)
    if title is None:
        raise Refusal(RefusalCode.BAD_VALUE, what="role")
    called = title.title.told(vault.reading.case(case).language)
    said = replace(
        new,
        words=_line(new.words) or ("" if new.role == OTHER else called),
        name=_line(new.name),
        agency=_line(new.agency),
        since=new.since.strip() or local_day(vault),
        until=new.until.strip(),
    )
    if said.role == OTHER and not said.words:
        raise Refusal(RefusalCode.EMPTY_ROLE)
    if not said.name:
        raise Refusal(RefusalCode.EMPTY_NAME)
    _check_days(said.since, said.until)
    return said


def _check_days(since: str, until: str) -> None:
    if not all(is_date(day) for day in (since, until) if day):
        raise Refusal(RefusalCode.BAD_TIME)
    if until and until < since:
        raise Refusal(RefusalCode.ENDS_BEFORE_START)


def _ended(vault: OpenVault, case: CaseId, new: NewRole) -> Iterator[Draft]:
    """What ends with the coming of another: the same command role of somebody else."""
    title = vault.rulebook.role(new.role)
    if title is None or title.group is not RoleGroup.COMMAND:
        return
    for role in held_on(vault.roles.of(case), new.since):
        if role.role == new.role and role.until != new.since:
            yield _draft(case, kinds.FIELD, role.id, {"until": new.since})


def _say(vault: OpenVault, role: CaseRole, said: dict[str, str]) -> Receipt:
    _refuse_unless_lead(vault, role.case)
    return vault.book.append(vault.pen, [_draft(role.case, kinds.FIELD, role.id, said)])


def may_give(vault: OpenVault, case: CaseId) -> bool:
    """Whether what this vault's person says of roles is a lead's word."""
    now_ms = vault.clock.now_ms()
    return vault.channels.may_lead(vault.pen.public, case, WHOLE_TEAM, now_ms)


def _refuse_unless_lead(vault: OpenVault, case: CaseId) -> None:
    if not may_give(vault, case):
        raise Refusal(RefusalCode.ROLE_BY_LEAD)


def _draft(case: CaseId, kind: str, about: ObjectId, said: dict[str, str]) -> Draft:
    return Draft(case=case, audience=WHOLE_TEAM, kind=kind, about=about, body=dict(said))


def _line(untrusted: str) -> str:
    return " ".join(storable(untrusted).split())
