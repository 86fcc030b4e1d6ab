"""The tabs of a case that other rooms make: its team, and what was consented to."""

from PySide6.QtCore import SignalInstance

from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.consents.page import ConsentsPage
from desktop_app.ui.consents.port import ConsentsPort
from desktop_app.ui.desk import Desk
from desktop_app.ui.members.page import TeamPage
from desktop_app.ui.members.port import MembersPort
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.file_choice import ManyFilesChooser


def seat_team(
    desk: Desk, port: MembersPort, chooser: ManyFilesChooser, screen: CaseScreen
) -> None:
    """Give the team of the case a tab."""
    page = TeamPage(desk, port, chooser, screen.id)
    screen.frame.seat_page(page, translate("Case", "Team"))


def seat_consents(desk: Desk, port: ConsentsPort, screen: CaseScreen) -> SignalInstance:
    """Give what was consented to a tab; tells when somebody is to be told of a withdrawal."""
    page = ConsentsPage(desk, port, screen.id)
    screen.frame.seat_page(page, translate("Case", "Consents"))
    return page.tell_asked
