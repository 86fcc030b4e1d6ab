"""Two people who compared their devices' codes, and those of their agencies."""

from desktop_app.app.vaults import Session
from desktop_app.cli.touring import meet as compare_devices
from desktop_app.domain.codes import Standing


def meet(one: Session, other: Session) -> None:
    """As the tour has them meet; and each knows the other's agency, so that its leads lead."""
    compare_devices(one, other)
    for here, there in ((one, other), (other, one)):
        agency, now = there.vault.me.agency_key, here.vault.clock.now_ms()
        here.vault.cards.know_agency(agency, Standing.MET, None, now)
