"""The fictional people most tests are about, at work on one case; numbers are 555-01xx."""

from desktop_app.app.new_vaults import Profile
from desktop_app.domain.case import NewCase, NewPerson
from desktop_app.domain.codes import Discipline, Part

PASSPHRASE = "river candle otter mitten plaid"
DANA = Profile("Dana Whitford", "Northern Lakes CFS", Discipline.CHILD_PROTECTION, "Worker")
OWEN = Profile("Owen Harada", "Rainy Lake Police", Discipline.POLICE, "Detective constable")
FARIDA = Profile("Farida Nasser", "Crown office", Discipline.CROWN, "Crown attorney")
CEDAR = NewCase(
    codename="Cedar-0412",
    opened_on="2026-10-02",
    status="open",
    exploitation="at_risk",
    risk=3,
    risk_reason="Two times missing since September.",
    lead_agency="",
    language="en",
)
JO = NewPerson(
    full_name="Jo Marten",
    part=Part.YOUNG_PERSON,
    born="2011-03-02",
    pronouns="she/her",
    safe_contact="Text 555-0148 after school.",
    safe_contact_checked_on="2026-11-02",
)
