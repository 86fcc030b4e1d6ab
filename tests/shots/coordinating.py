"""Looks at who stands for what, at another's note adopted, and at what is printed of a case."""

from desktop_app.domain.ids import WHOLE_TEAM, CaseId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.opened import OpenVault
from desktop_app.ui.case.screen import CaseScreen
from tests.shots.camera import Camera, settle

_ROLES = (
    ("file_coordinator", "Lee Beaver", "Northern Lakes CFS", "2026-10-01", "2026-11-06"),
    ("file_coordinator", "Dana Whitford", "Northern Lakes CFS", "2026-11-06", ""),
    ("victim_liaison", "Ruth Marten", "Lakeside Victim Services", "2026-10-12", ""),
)


def share_out(vault: OpenVault, case: CaseId) -> None:
    """Who stands for what; by nobody who leads, so that it says so."""
    names = ("role", "name", "agency", "since", "until")
    drafts = [
        Draft(
            case=case,
            audience=WHOLE_TEAM,
            kind=kinds.ROLE,
            about=ObjectId(vault.new_id()),
            body={name: said for name, said in zip(names, role, strict=True) if said},
        )
        for role in _ROLES
    ]
    vault.book.append(vault.pen, drafts)


def coordinate(case: CaseScreen, camera: Camera) -> None:
    """The roles, another's note before it is adopted, and an index before it is printed."""
    case.showing.go_to_tab(0)
    case.showing.roles_asked.emit()
    camera.grab_dialog("04-roles")
    case.acting.adopt()
    camera.grab_dialog("04-adopt")
    case.showing.handed_index_asked.emit()
    camera.grab_dialog("04-index")
    settle()
