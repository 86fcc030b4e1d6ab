"""What is to be done: opened, changed, done or withdrawn, and who it is for."""

import pytest

from desktop_app.domain.action import NOBODY, Action, NewAction, Owner
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, Audience, printed
from desktop_app.services.actions import (
    change_action,
    find_action,
    finish_action,
    open_action,
    owner_by,
    owner_of,
    owners,
    reopen_action,
    withdraw_action,
)
from desktop_app.services.audiences import AGENCY
from tests.services.conftest import Person

CALL = NewAction(title="Call the school", due="2026-11-24", audience=WHOLE_TEAM)


def opened(person: Person, new: NewAction = CALL) -> Action:
    """An action, as it is read back."""
    open_action(person.vault, person.case, new)
    return person.vault.actions.of(person.case)[-1]


def again(person: Person, action: Action) -> Action:
    """The same action, as it stands now."""
    return find_action(person.vault, printed("o", action.id))


def test_an_action_waits_until_it_is_done_and_its_outcome_is_kept(dana: Person) -> None:
    action = opened(dana)
    waiting = dana.vault.actions.waiting()

    finish_action(dana.vault, action, " The school calls back on Friday. ")

    done = again(dana, action)
    assert waiting == (action,)
    assert dana.vault.actions.waiting() == ()
    assert (done.title, done.due) == ("Call the school", "2026-11-24")
    assert done.done_on is not None
    assert done.outcome == "The school calls back on Friday."
    assert dana.vault.book.verify().projection_equal


def test_one_that_is_withdrawn_says_why_and_waits_no_longer(dana: Person) -> None:
    action = opened(dana)

    withdraw_action(dana.vault, action, "J. called herself.")

    assert again(dana, action).withdrawn == "J. called herself."
    assert dana.vault.actions.waiting() == ()


def test_what_is_opened_again_waits_again(dana: Person) -> None:
    action = opened(dana)
    finish_action(dana.vault, action, "Nobody answered.")

    reopen_action(dana.vault, again(dana, action))

    assert dana.vault.actions.waiting(dana.case) == (action,)


def test_title_day_and_owner_can_be_put_right_and_every_earlier_value_stays(dana: Person) -> None:
    action = opened(dana)

    change_action(dana.vault, action, {"due": "2026-11-25T10:00-06:00"}, owner_by(dana.vault.me))
    change_action(dana.vault, action, {"title": "Call the new school"})

    now = again(dana, action)
    assert (now.title, now.due) == ("Call the new school", "2026-11-25T10:00-06:00")
    assert now.owner == Owner(dana.vault.me.name, dana.vault.me.person)
    assert len(dana.vault.book.about([action.id])) == 3


def test_an_owner_is_oneself_a_card_a_known_name_or_a_name_as_it_stands(
    dana: Person, owen: Person
) -> None:
    police = owner_by(owen.vault.me)

    said = [
        owner_of(dana.vault, words)
        for words in (
            "me",
            owen.vault.me.printed,
            f" {owen.vault.me.name.upper()} ",
            "Aunt R.",
            "",
        )
    ]

    assert said == [owner_by(dana.vault.me), police, police, Owner("Aunt R."), NOBODY]
    assert owners(dana.vault) == (owner_by(dana.vault.me), police)


def test_what_nobody_took_is_everybodys(dana: Person, owen: Person) -> None:
    me, other = dana.vault.me.person, owen.vault.me.person

    assert NOBODY.is_for(me)
    assert Owner("Dana", me).is_for(me)
    assert not Owner("Dana", me).is_for(other)
    assert not Owner("Aunt R.").is_for(me)


@pytest.mark.parametrize(
    ("new", "code"),
    [
        (NewAction(title=" ", audience=WHOLE_TEAM), RefusalCode.EMPTY_TITLE),
        (NewAction(title="A", due="soon", audience=WHOLE_TEAM), RefusalCode.BAD_TIME),
        (
            NewAction(title="A", due="2026-11-24T10:00", audience=WHOLE_TEAM),
            RefusalCode.TIME_WITHOUT_OFFSET,
        ),
        (NewAction(title="half \ud83d", audience=WHOLE_TEAM), RefusalCode.TEXT_NOT_STORABLE),
        (NewAction(title="A", audience=Audience("everybody!")), RefusalCode.BAD_VALUE),
    ],
)
def test_what_can_not_be_said_is_refused_and_nothing_is_recorded(
    dana: Person, new: NewAction, code: RefusalCode
) -> None:
    with pytest.raises(Refusal) as refused:
        open_action(dana.vault, dana.case, new)

    assert refused.value.code is code
    assert dana.vault.actions.of(dana.case) == ()


def test_nobody_has_done_it_tomorrow_or_gives_it_up_without_a_reason(dana: Person) -> None:
    action = opened(dana)

    with pytest.raises(Refusal, match=RefusalCode.FUTURE_TIME):
        finish_action(dana.vault, action, "", "2199-01-01")
    with pytest.raises(Refusal, match=RefusalCode.EMPTY_REASON):
        withdraw_action(dana.vault, action, " ")
    with pytest.raises(Refusal, match=RefusalCode.NOTHING_CHANGED):
        change_action(dana.vault, action, {})

    assert dana.vault.actions.waiting() == (action,)


def test_what_is_said_of_an_action_stays_with_those_who_were_told_of_it(dana: Person) -> None:
    action = opened(dana, NewAction(title="Ask the clinic", audience=Audience(AGENCY)))

    finish_action(dana.vault, action, "Done by phone.")

    told = {entry.log.audience for entry in dana.vault.book.about([action.id])}
    assert len(told) == 1
    assert WHOLE_TEAM not in told
    assert not again(dana, action).is_open


def test_a_handed_over_case_brings_its_actions_with_their_owner(
    dana: Person, owen: Person
) -> None:
    police = owner_by(owen.vault.me)
    opened(dana, NewAction(title="Check the number", owner=police, audience=WHOLE_TEAM))

    owen.accept(dana.hand_to(owen))

    [action] = owen.vault.actions.waiting()
    assert action.owner.is_for(owen.vault.me.person)
    assert action.title == "Check the number"
