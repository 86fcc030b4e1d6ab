"""Named audiences of a case: declared by a lead, and seen by all or by nobody else."""

from desktop_app.domain.audience import GROUP_BYTES, Group, group_tag
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, ObjectId
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.members import refuse_unless_lead
from desktop_app.services.opened import OpenVault


def declare_group(vault: OpenVault, case: CaseId, title: str, *, listed: bool) -> Group:
    """Declare a group. What declares an unlisted one is written for that group itself.

    The rest of the team then has no trace of it: no name, no count, no file in any place that
    they could tell from others (CONTRACT section 2).

    Raises:
        Refusal: UNKNOWN_CASE, NOT_A_LEAD, EMPTY_NAME.
    """
    vault.reading.check_case(case)
    refuse_unless_lead(vault, (case, WHOLE_TEAM))
    name = storable(title).strip()
    if not name:
        raise Refusal(RefusalCode.EMPTY_NAME)
    group = Group(group_tag(vault.chance(GROUP_BYTES)), name, listed=listed)
    declaration = Draft(
        case=case,
        audience=WHOLE_TEAM if listed else group.tag,
        kind=kinds.AUDIENCE,
        about=ObjectId(vault.new_id()),
        body={"tag": group.tag, "title": group.title, "listed": group.listed},
    )
    vault.book.append(vault.pen, [declaration])
    return group
