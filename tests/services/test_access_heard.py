"""What a lead hears of a colleague's access log once that colleague's vault has new keys."""

from desktop_app.domain.access import Access, AccessFlaw
from desktop_app.domain.codes import Authority
from desktop_app.services.access import at_once, note
from desktop_app.services.access_reading import awaiting_review, check_all, every_seen
from desktop_app.services.access_told import tell_leads
from desktop_app.services.restricted import enter, restrict
from tests.services.offices import HOUR, Office


def told_of_dana(office: Office) -> tuple[list[str], list[AccessFlaw]]:
    """What her supervisor hears that she gave out, and what is wrong with what was told."""
    seen = every_seen(office.miriam.vault)
    danas = [each.event.what for each in seen if each.name == "Dana Whitford"]
    log = check_all(office.miriam.vault, at_once)
    flaws = [each.flaw for card, check in log.others for each in check.problems]
    return sorted({*danas} & {"printed", "exported"}), flaws


def test_whoever_copies_their_vault_keeps_no_look_to_themselves(office: Office) -> None:
    before = office.dana.pen.public
    note(office.dana.vault, Access.PRINTED, office.case)

    office.copy_danas_vault()
    note(office.dana.vault, Access.EXPORTED, office.case)
    office.meet(office.dana, office.miriam)

    assert office.dana.pen.public != before
    assert told_of_dana(office) == (["exported", "printed"], [])
    office.clock.moment_ms += HOUR + 1
    assert tell_leads(office.dana.vault) == 0


def test_a_copy_that_tells_nothing_of_what_was_noted_before_is_found(office: Office) -> None:
    before = office.dana.pen.public
    note(office.dana.vault, Access.PRINTED, office.case)

    office.copy_danas_vault()
    with office.dana.database._engine.begin() as db:
        db.exec_driver_sql("delete from access where author = ?", (before,))
    office.meet(office.dana, office.miriam)

    assert told_of_dana(office) == ([], [AccessFlaw.CUT])


def test_nobody_reviews_what_they_opened_before_their_keys_were_renewed(office: Office) -> None:
    restrict(office.miriam.vault, office.case, is_restricted=True)
    office.meet(office.miriam, office.dana)
    enter(office.dana.vault, office.case, "On call tonight.")

    office.copy_danas_vault(Authority.SUPERVISOR)
    office.meet(office.dana, office.miriam)

    both = (office.dana, office.miriam)
    waiting = [[each.name for each in awaiting_review(one.vault)] for one in both]
    assert waiting == [[], ["Dana Whitford"]]
