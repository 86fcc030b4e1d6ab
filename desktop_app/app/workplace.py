"""The pages of an open vault, each screen with the services it may ask."""

from functools import partial

from desktop_app.app.casework import CaseDesk, CaseListDesk, ComposerDesk
from desktop_app.app.vaults import Session
from desktop_app.services.ports import Part, Receipt
from desktop_app.services.signing_later import sign_due
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.rail import Place
from desktop_app.ui.window import Page, Workplace
from desktop_app.ui.window.casework import Casework, CaseworkPorts


def furnish(opened: object) -> Workplace:
    """The pages of what unlocking gave."""
    if not isinstance(opened, Session):
        raise TypeError(type(opened))
    me = opened.vault.me
    return Workplace(me.name, me.discipline, partial(_pages, opened))


def _pages(session: Session) -> tuple[Page, ...]:
    cases = Place("cases", translate("Place", "Cases"), "layers", "Ctrl+1")
    return (Page(cases, partial(_casework, session)),)


def _casework(session: Session, desk: Desk) -> Casework:
    ports = CaseworkPorts(
        CaseListDesk(session), CaseDesk(session), ComposerDesk(session), partial(_due, session)
    )
    return Casework(desk, ports)


def _due(session: Session) -> Receipt:
    signed = [receipt for receipt in sign_due(session.vault) if receipt.case is not None]
    if not signed:
        return Receipt(None, frozenset())
    entries = tuple(entry for receipt in signed for entry in receipt.entries)
    return Receipt(signed[-1].case, frozenset({Part.TIMELINE}), entries)
