"""What was settled stays readable: both answers, by whom and why; and can be opened again."""

import pytest

from desktop_app.app.courier import BundleCourier
from desktop_app.domain.approval import Deed
from desktop_app.domain.conflict import Settled
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import ObjectId
from desktop_app.domain.receiving import Choice
from desktop_app.domain.rulebook import Policy
from desktop_app.services.cases import change_case
from desktop_app.services.conflicts import find_settled, history, reopen, settle, waiting
from desktop_app.services.receiving.accepting import accept_handoff
from desktop_app.services.receiving.opening import open_handoff
from tests.services.conftest import Person
from tests.services.sealing import under
from tests.services.test_conflicts import meet, only, risks_apart

WHY = "The police told Dana."


def settled_by_dana(dana: Person, owen: Person) -> None:
    """Dana chose Owen's answer, and both hold it."""
    risks_apart(dana, owen)
    settle(dana.vault, only(dana), 4, WHY)
    meet(dana, owen, "third")


def test_the_history_tells_both_answers_who_settled_it_and_why(dana: Person, owen: Person) -> None:
    settled_by_dana(dana, owen)

    for person in (dana, owen):
        (one,) = history(person.vault)
        assert {(a.value, a.said[0].author.name) for a in one.answers} == {
            (3, dana.vault.me.name),
            (4, owen.vault.me.name),
        }
        assert (one.name, one.value, one.reason, one.holds) == ("risk", 4, WHY, True)
        assert (one.codename, one.by.author.name) == ("Cedar-0412", dana.vault.me.name)
        assert history(person.vault, person.case) == (one,)
        assert waiting(person.vault) == ()


def test_why_it_was_settled_is_never_a_conflict_of_its_own(dana: Person, owen: Person) -> None:
    risks_apart(dana, owen)
    settle(dana.vault, only(dana), 4, WHY)
    settle(owen.vault, only(owen), 3, "She told me so.")
    meet(dana, owen, "third")

    (conflict,) = waiting(dana.vault)
    settle(dana.vault, conflict, 4, "We talked about it.")

    assert conflict.name == "risk"
    assert dana.vault.reading.case(dana.case).conflicts == ()
    assert dana.vault.conflicts.count() == 0
    assert [each.holds for each in history(dana.vault)].count(True) == 1


def test_what_was_settled_is_opened_again_by_a_new_entry_with_why(
    dana: Person, owen: Person
) -> None:
    settled_by_dana(dana, owen)
    (one,) = history(owen.vault)

    reopen(owen.vault, one, 3, "It was another girl.")

    assert owen.vault.reading.case(owen.case).risk == 3
    (after,) = history(owen.vault)
    assert (after.value, after.holds) == (4, False)
    with pytest.raises(Refusal) as refused:
        reopen(owen.vault, one, 4, "Twice.")
    assert refused.value.code is RefusalCode.CONFLICT_CHANGED


def test_nothing_is_opened_again_without_a_reason(dana: Person, owen: Person) -> None:
    settled_by_dana(dana, owen)
    (one,) = history(dana.vault)

    with pytest.raises(Refusal) as refused:
        reopen(dana.vault, one, 3, "  ")

    assert refused.value.code is RefusalCode.EMPTY_REASON


def test_who_only_changes_their_mind_settles_nothing(dana: Person) -> None:
    change_case(dana.vault, dana.case, {"risk": 3})
    change_case(dana.vault, dana.case, {"risk": 4, "status": "monitoring"})

    assert history(dana.vault) == ()
    with pytest.raises(Refusal) as refused:
        find_settled(dana.vault, "e_aaaaaaaa")
    assert refused.value.code in (RefusalCode.UNKNOWN_CONFLICT, RefusalCode.UNKNOWN_ENTRY)


def statuses_apart(dana: Person, owen: Person) -> Settled:
    """Dana and Owen each said something else of the status, and Dana settled it."""
    owen.accept(dana.hand_to(owen, name="first"))
    change_case(dana.vault, dana.case, {"status": "monitoring"})
    change_case(owen.vault, owen.case, {"status": "open"})
    meet(dana, owen, "second")
    (conflict,) = (each for each in waiting(dana.vault) if each.name == "status")
    settle(dana.vault, conflict, "monitoring", WHY)
    return next(each for each in history(dana.vault) if each.name == "status")


def test_nobody_closes_a_case_by_opening_again_what_was_settled(
    dana: Person, owen: Person
) -> None:
    settled = statuses_apart(dana, owen)
    asking = under(dana.vault, Policy(deeds_approved=frozenset({Deed.CLOSE})))

    with pytest.raises(Refusal) as refused:
        reopen(asking, settled, "closed", "All goals were met.")

    assert refused.value.code is RefusalCode.DEED_NOT_APPROVED
    assert dana.vault.reading.case(dana.case).status == "monitoring"
    reopen(asking, settled, "open", "She is not safe yet.")
    assert dana.vault.reading.case(dana.case).status == "open"


def test_nobody_closes_a_case_by_taking_another_agencys_answer(dana: Person, owen: Person) -> None:
    owen.accept(dana.hand_to(owen, name="first"))
    change_case(dana.vault, dana.case, {"status": "monitoring"})
    change_case(owen.vault, owen.case, {"status": "closed"})
    asking = under(dana.vault, Policy(deeds_approved=frozenset({Deed.CLOSE})))
    bundle = owen.hand_to(dana, name="second")
    arrived = open_handoff(
        asking, BundleCourier(dana.session), str(bundle), lambda _done, _total: True
    )

    closing = Choice(answers={(ObjectId(dana.case), "status"): "closed"})
    accepted = accept_handoff(asking, arrived, closing)

    (conflict,) = (each for each in waiting(dana.vault) if each.name == "status")
    with pytest.raises(Refusal) as refused:
        settle(asking, conflict, "closed", "All goals were met.")
    assert refused.value.code is RefusalCode.DEED_NOT_APPROVED
    assert accepted.conflicts == 1
    settle(asking, conflict, "monitoring", "She is not safe yet.")
    assert dana.vault.reading.case(dana.case).status == "monitoring"
