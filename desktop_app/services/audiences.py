"""Who will read this: from the words people use to the channel an entry goes into."""

from collections.abc import Iterable

from desktop_app.domain.audience import (
    GROUP_BYTES,
    Group,
    check_audience,
    group_tag,
    of_discipline,
)
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, Audience, CaseId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.values import home_of
from desktop_app.services.device_cards import device_cards
from desktop_app.services.opened import OpenVault

TEAM, DISCIPLINE, AGENCY = "team", "discipline", "agency"


def channel_of(vault: OpenVault, case: CaseId, untrusted_words: str) -> Audience:
    """The channel meant by `team`, `discipline`, `agency`, or a tag as it stands.

    The first use of `agency` in a case declares a group for the author's agency.

    Raises:
        Refusal: BAD_VALUE.
    """
    if untrusted_words == TEAM:
        return WHOLE_TEAM
    if untrusted_words == DISCIPLINE:
        return of_discipline(vault.me.discipline)
    if untrusted_words == AGENCY:
        return agency_group(vault, case).tag
    return check_audience(untrusted_words)


def channel_told(vault: OpenVault, case: CaseId, object_id: ObjectId) -> Audience:
    """The channel that was told of an object, and whose word on it counts (decision 014).

    Raises:
        Refusal: BAD_VALUE for an object that nobody described in this case.
    """
    described = {
        entry.log.audience
        for entry in vault.book.about([object_id])
        if entry.log.case == case and entry.header.kind in kinds.VALUES - {kinds.FIELD}
    }
    if not described:
        raise Refusal(RefusalCode.BAD_VALUE, what="object")
    return home_of(described)


def existing_channels(
    vault: OpenVault, case: CaseId, untrusted_words: Iterable[str]
) -> frozenset[Audience]:
    """The channels meant, for reading: an `agency` group nobody has declared yet is no channel.

    Raises:
        Refusal: BAD_VALUE.
    """
    words = set(untrusted_words)
    own = known_agency_group(vault, case) if AGENCY in words else None
    named = frozenset(channel_of(vault, case, word) for word in words - {AGENCY})
    return named if own is None else named | {own.tag}


def known_agency_group(vault: OpenVault, case: CaseId) -> Group | None:
    """The case's group for the author's agency, if one of its own people ever declared it.

    A group that bears our agency's name but was declared by others is theirs.
    """
    colleagues = {card.key for card in device_cards(vault) if card.agency_id == vault.me.agency_id}
    for entry in vault.book.things(case, kinds.AUDIENCE):
        said = entry.shown or {}
        if entry.log.author in colleagues and said.get("title") == vault.me.agency:
            return Group(check_audience(str(said.get("tag"))), vault.me.agency, listed=True)
    return None


def agency_group(vault: OpenVault, case: CaseId) -> Group:
    """The case's group for the author's agency, declared now if it never was.

    It is listed: the rest of the team sees that an agency keeps entries of its
    own, a line a day, and nothing more (CONTRACT section 2).
    """
    known = known_agency_group(vault, case)
    if known is not None:
        return known
    group = Group(group_tag(vault.chance(GROUP_BYTES)), vault.me.agency, listed=True)
    declaration = Draft(
        case=case,
        audience=WHOLE_TEAM,
        kind=kinds.AUDIENCE,
        about=ObjectId(vault.new_id()),
        body={"tag": group.tag, "title": group.title, "listed": group.listed},
    )
    vault.book.append(vault.pen, [declaration])
    return group
