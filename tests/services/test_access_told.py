"""What an agency's leads are told of its people's access logs, and what they find."""

from pathlib import Path

import pytest

from desktop_app.domain.access import Access, AccessFlaw
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.ledger import kinds
from desktop_app.ledger.access_chain import EVENT, channel_told
from desktop_app.services.access import at_once, note, verify_access
from desktop_app.services.access_heard import told_by_colleagues
from desktop_app.services.access_reading import (
    awaiting_review,
    check_all,
    every_seen,
    may_read_all,
    review_break_glass,
)
from desktop_app.services.access_told import tell_leads
from desktop_app.services.cases import find_case
from desktop_app.services.restricted import (
    Gate,
    check_entered,
    enter,
    gate,
    is_restricted,
    restrict,
    shut_cases,
)
from tests.services.conftest import Person
from tests.services.offices import HOUR, Office


def test_a_supervisor_is_told_what_a_worker_looked_at_and_can_verify_it(office: Office) -> None:
    find_case(office.dana.vault, "Cedar-0412")
    note(office.dana.vault, Access.PRINTED, office.case)
    office.carry(office.dana)

    office.carry(office.miriam)

    seen = every_seen(office.miriam.vault, office.case)
    log = check_all(office.miriam.vault, at_once)
    danas = [each.event.what for each in seen if each.name == "Dana Whitford"]
    assert danas[:2] == ["printed", "opened_case"]
    assert log.is_ok
    assert {card.name for card, _ in log.others} >= {"Dana Whitford"}
    assert may_read_all(office.miriam.vault, office.case)


def test_a_worker_is_told_of_nobody_and_no_case_has_a_word_of_it(office: Office) -> None:
    note(office.miriam.vault, Access.PRINTED, office.case)
    office.carry(office.miriam)
    note(office.dana.vault, Access.PRINTED, office.case)
    office.carry(office.dana)

    office.carry(office.lee)

    assert told_by_colleagues(office.lee.vault) == ()
    assert not may_read_all(office.lee.vault, office.case)
    for session in (office.dana, office.miriam, office.lee):
        vault = session.vault
        logs = vault.book.logs(office.case, vault.book.channels(office.case))
        told = b"".join(line for log in logs for line in log.lines)
        assert b"access/1" not in told
        assert b"access_event/1" not in told
        assert channel_told(vault.pen.public)[0] not in {line.id for line in vault.reading.cases()}


def test_no_bundle_holds_a_word_of_it(office: Office, tmp_path: Path) -> None:
    for _ in range(3):
        note(office.dana.vault, Access.PRINTED, office.case)
    office.meet(office.dana, office.miriam)
    dana, miriam = Person(office.dana, tmp_path), Person(office.miriam, tmp_path)

    arrived = miriam.open(dana.hand_to(miriam))

    kinds_in = {entry.header.kind for entry in (*arrived.entries, *arrived.cards)}
    channels = {(entry.log.case, entry.log.audience) for entry in arrived.entries}
    assert kinds.CASE in kinds_in
    assert not kinds_in & {kinds.ACCESS, EVENT}
    assert channel_told(office.dana.vault.pen.public) not in channels
    assert channel_told(office.dana.vault.pen.public) in office.dana.vault.channels.held()


def test_it_is_told_once_an_hour_and_at_once_when_somebody_broke_the_glass(
    office: Office,
) -> None:
    vault = office.dana.vault
    office.clock.moment_ms += HOUR + 1
    note(vault, Access.PRINTED)

    first, again = tell_leads(vault), tell_leads(vault)
    note(vault, Access.PRINTED)
    waiting = tell_leads(vault)
    note(vault, Access.BREAK_GLASS, office.case)
    at_once = tell_leads(vault)

    assert first > 0
    assert (again, waiting, at_once) == (0, 0, 2)


def test_a_log_that_was_cut_and_whose_end_was_forgotten_is_found_by_what_was_told(
    office: Office,
) -> None:
    dana = office.dana
    for _ in range(4):
        note(dana.vault, Access.PRINTED)
    office.carry(dana)
    length = verify_access(dana.vault).events
    with dana.database._engine.begin() as db:
        db.exec_driver_sql("delete from access where n >= ?", (length - 2,))
    head = dana.vault.access.head(dana.vault.pen.public)
    assert head is not None
    dana.head_file.write(head)

    flaws = {each.flaw for each in verify_access(dana.vault).problems}

    assert flaws == {AccessFlaw.CUT}


def test_a_log_that_was_written_anew_is_found_on_the_supervisors_laptop(office: Office) -> None:
    dana = office.dana
    for _ in range(4):
        note(dana.vault, Access.PRINTED)
    office.carry(dana)
    length = verify_access(dana.vault).events
    with dana.database._engine.begin() as db:
        db.exec_driver_sql("delete from access where n >= ?", (length - 2,))
    for _ in range(4):
        note(dana.vault, Access.LOCKED)
    office.carry(dana)

    office.carry(office.miriam)

    flaws = {
        problem.flaw
        for card, check in check_all(office.miriam.vault, at_once).others
        for problem in check.problems
        if card.name == "Dana Whitford"
    }
    assert flaws & {AccessFlaw.BROKEN_LINK, AccessFlaw.REWRITTEN}


def test_only_a_leads_word_restricts_a_case(office: Office) -> None:
    with pytest.raises(Refusal) as refused:
        restrict(office.dana.vault, office.case, is_restricted=True)
    assert refused.value.code is RefusalCode.NOT_A_LEAD

    restrict(office.miriam.vault, office.case, is_restricted=True)
    office.meet(office.miriam, office.dana)

    assert is_restricted(office.dana.vault, office.case)
    assert gate(office.miriam.vault, office.case) is Gate.FREE
    restrict(office.miriam.vault, office.case, is_restricted=False)
    office.meet(office.miriam, office.dana)
    assert not is_restricted(office.dana.vault, office.case)
    assert gate(office.dana.vault, office.case) is Gate.FREE


def test_who_is_on_the_team_says_why_and_who_is_not_breaks_the_glass(office: Office) -> None:
    restrict(office.miriam.vault, office.case, is_restricted=True)
    office.meet(office.miriam, office.dana, office.lee)

    gates = [gate(one.vault, office.case) for one in (office.dana, office.lee)]

    assert gates == [Gate.BREAK_GLASS, Gate.REASON]
    assert shut_cases(office.lee.vault) == {office.case}
    for vault in (office.dana.vault, office.lee.vault):
        with pytest.raises(Refusal) as refused:
            enter(vault, office.case, "  ")
        assert refused.value.code is RefusalCode.RESTRICTED_CASE
        with pytest.raises(Refusal):
            check_entered(vault, office.case)
        enter(vault, office.case, "On call tonight.")
        check_entered(vault, office.case)
    assert shut_cases(office.lee.vault) == frozenset()
    last = [every_seen(one.vault)[0].event for one in (office.dana, office.lee)]
    assert [(each.what, each.words) for each in last] == [
        ("break_glass", "On call tonight."),
        ("opened_case", "On call tonight."),
    ]


def test_a_broken_glass_waits_for_a_lead_who_looks_at_it_and_never_for_who_broke_it(
    office: Office,
) -> None:
    restrict(office.miriam.vault, office.case, is_restricted=True)
    office.meet(office.miriam, office.dana)
    enter(office.dana.vault, office.case, "On call tonight.")
    office.meet(office.dana, office.miriam)

    [waiting] = awaiting_review(office.miriam.vault)

    assert (waiting.name, waiting.event.words) == ("Dana Whitford", "On call tonight.")
    assert awaiting_review(office.dana.vault) == ()
    with pytest.raises(Refusal):
        review_break_glass(office.dana.vault, waiting.event.id, "It was fine.")
    with pytest.raises(Refusal) as refused:
        review_break_glass(office.miriam.vault, waiting.event.id, " ")
    assert refused.value.code is RefusalCode.EMPTY_REASON
    review_break_glass(office.miriam.vault, waiting.event.id, "She was on call; all right.")
    assert awaiting_review(office.miriam.vault) == ()
    [seen] = [each for each in every_seen(office.miriam.vault) if each.event == waiting.event]
    assert seen.review is not None
    assert (seen.reviewer.name if seen.reviewer else "") == "Miriam Okafor"
    assert not seen.awaits_review


def test_what_was_told_is_an_entry_like_others_and_the_record_verifies(office: Office) -> None:
    note(office.dana.vault, Access.PRINTED)
    office.carry(office.dana)
    office.carry(office.miriam)

    told = office.miriam.vault.book.things(
        channel_told(office.dana.vault.pen.public)[0], kinds.ACCESS
    )

    assert told
    assert office.miriam.vault.book.verify().problems == ()
    assert office.dana.vault.book.verify().problems == ()
