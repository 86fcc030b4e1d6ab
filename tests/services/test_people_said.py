"""Which entries say how somebody is reached: kept back in one, it stays in all."""

from desktop_app.domain.disclosing import Choices, Why
from desktop_app.domain.ids import WHOLE_TEAM, printed
from desktop_app.services.fields import set_person_field
from desktop_app.services.people_said import SAFE_CONTACT, said_in
from tests.services.conftest import Person
from tests.services.disclosing.planning import KIT, Sender, everything_said


def test_what_was_said_last_keeps_back_what_was_said_before(dana: Person, owen: Person) -> None:
    sender = Sender(dana, owen)
    kit = sender.add(KIT)
    set_person_field(dana.vault, dana.case, printed("o", kit), SAFE_CONTACT, "Only by letter.")

    entries = said_in(dana.vault, dana.case, kit, SAFE_CONTACT)
    fields = frozenset({(entries[WHOLE_TEAM], SAFE_CONTACT)})
    plan = sender.plan(Choices(fields=fields, reasons={entries[WHOLE_TEAM]: Why.PRIVILEGE}))

    assert set(entries) == {WHOLE_TEAM}
    assert "555-0177" not in everything_said(plan)
    assert "Only by letter" not in everything_said(plan)
    assert {each.why for each in plan.withheld} == {Why.PRIVILEGE}
