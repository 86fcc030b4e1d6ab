"""New groups within a case: a listed one is told to the team, an unlisted one to itself alone."""

from desktop_app.domain.audience import GROUP_BYTES, Group, NewGroup, group_tag
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, ObjectId
from desktop_app.domain.membership import Position
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.epochs import open_channel_if_needed
from desktop_app.services.members import card_to_add, joining, refuse_unless_lead
from desktop_app.services.opened import OpenVault


def declare_group(vault: OpenVault, case: CaseId, new: NewGroup) -> Group:
    """Make an audience of its own within a case, and let its members in.

    Of an unlisted one nothing is written outside its own channel: no declaration, no member, no
    count (CONTRACT section 2). Whether it is listed can't be changed later: what others were told
    once can't be taken back, and who wrote under a promise of silence is owed it.

    Raises:
        Refusal: UNKNOWN_CASE, EMPTY_NAME, TEXT_NOT_STORABLE, as `card_to_add`; NOT_A_LEAD for
            letting others in without being a lead.
    """
    vault.reading.check_case(case)
    title = " ".join(storable(new.title).split())
    if not title:
        raise Refusal(RefusalCode.EMPTY_NAME)
    group = Group(group_tag(vault.chance(GROUP_BYTES)), title, listed=new.is_listed)
    cards = [card_to_add(vault, card) for card in new.cards]
    channel = case, group.tag
    if cards:
        refuse_unless_lead(vault, channel)
    open_channel_if_needed(vault, *channel)
    declaration = Draft(
        case=case,
        audience=WHOLE_TEAM if group.listed else group.tag,
        kind=kinds.AUDIENCE,
        about=ObjectId(vault.new_id()),
        body={"tag": group.tag, "title": group.title, "listed": group.listed},
    )
    joined = [draft for card in cards for draft in joining(vault, channel, card, Position.MEMBER)]
    vault.book.append(vault.pen, [declaration, *joined])
    return group
