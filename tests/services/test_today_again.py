"""Read again only where something was touched, Today says what it would if all were read."""

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop_app.domain.action import NewAction
from desktop_app.domain.case import NewPerson
from desktop_app.domain.codes import Discipline, Part
from desktop_app.domain.episode import Episode, EpisodeKind, NewEpisode
from desktop_app.domain.errors import Fault
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.actions import change_action, finish_action, open_action
from desktop_app.services.assessments import assess
from desktop_app.services.cases import add_person, change_case, change_person, open_case
from desktop_app.services.episodes import begin_episode, change_episode
from desktop_app.services.opened import OpenVault
from desktop_app.services.today import Look, look, look_again, today
from tests.services.conftest import Person
from tests.services.test_today import LARCH
from tests.worlds import NOON, StandingClock

_DAY_MS = 86_400_000
_ACTS = 40
Act = Callable[[OpenVault, CaseId, random.Random], object]


def day(chance: random.Random) -> str:
    """A day around today, and sometimes a moment."""
    made = f"2026-11-{chance.randint(1, 30):02}"
    return made if chance.random() < 0.7 else f"{made}T10:00-06:00"


def open_another(vault: OpenVault, _case: CaseId, chance: random.Random) -> None:
    open_case(vault, replace(LARCH, codename=f"Larch-{chance.random()}"))


def rename(vault: OpenVault, case: CaseId, chance: random.Random) -> None:
    """Names come twice: the list then tells them apart by a number."""
    change_case(vault, case, {"codename": chance.choice(("Birch-1", "Alder-3", "Birch-1 (2)"))})


def act(vault: OpenVault, case: CaseId, chance: random.Random) -> None:
    due = day(chance) if chance.random() < 0.8 else ""
    open_action(
        vault, case, NewAction(title=f"Call {chance.random()}", due=due, audience=WHOLE_TEAM)
    )


def change_act(vault: OpenVault, case: CaseId, chance: random.Random) -> None:
    waiting = vault.actions.waiting(case)
    if waiting and chance.random() < 0.5:
        finish_action(vault, chance.choice(waiting), "She is well.")
    elif waiting:
        change_action(vault, chance.choice(waiting), {"due": day(chance)})


def begin(vault: OpenVault, case: CaseId, chance: random.Random) -> None:
    end = "2026-11-30" if chance.random() < 0.4 else ""
    kind = chance.choice(list(EpisodeKind))
    new = NewEpisode(kind=kind, start="2026-11-01", end=end, title="Ban", audience=WHOLE_TEAM)
    begin_episode(vault, case, new)


def end_one(vault: OpenVault, case: CaseId, chance: random.Random) -> None:
    here: tuple[Episode, ...] = vault.episodes.now(case)
    if here:
        told = {"end": f"2026-11-{chance.randint(2, 30):02}"}
        change_episode(vault, case, chance.choice(here), told)


def judge(vault: OpenVault, case: CaseId, chance: random.Random) -> None:
    line = vault.reading.case(case)
    statuses = [one for one in ("open", "sealed", "closed") if one != line.status]
    assess(vault, case, {"status": chance.choice(statuses)}, "As agreed.")


def meet_somebody(vault: OpenVault, case: CaseId, chance: random.Random) -> None:
    here = vault.reading.people(case)
    if here:
        change_person(vault, case, here[0].id, {"full_name": f"Robin {chance.random()}"})
    else:
        add_person(vault, case, NewPerson(full_name="Robin", part=Part.YOUNG_PERSON))


def write_in_two_at_once(vault: OpenVault, case: CaseId, chance: random.Random) -> None:
    """One transaction, several cases: the receipt names none."""
    cases = {case, chance.choice(vault.reading.cases()).id}
    body: dict[str, object] = {"risk": chance.randint(1, 4)}
    drafts = [
        Draft(case=each, audience=WHOLE_TEAM, kind=kinds.FIELD, about=ObjectId(each), body=body)
        for each in cases
    ]
    vault.book.append(vault.pen, drafts)


def nothing(_vault: OpenVault, _case: CaseId, _chance: random.Random) -> None:
    """Only time goes by."""


ACTS: tuple[Act, ...] = (
    open_another,
    rename,
    act,
    act,
    change_act,
    begin,
    begin,
    end_one,
    judge,
    meet_somebody,
    write_in_two_at_once,
    nothing,
)


@pytest.mark.parametrize("seed", range(8))
def test_whatever_happens_it_says_what_a_fresh_one_says(dana: Person, seed: int) -> None:
    chance, now = random.Random(seed), StandingClock(NOON)
    vault = replace(dana.vault, clock=now)
    looked = look(vault)

    for _ in range(_ACTS):
        doing = chance.choice(ACTS)
        doing(dana.vault, chance.choice(vault.reading.cases()).id, chance)
        now.moment_ms += chance.randint(0, _DAY_MS // 2)
        looked = look_again(vault, looked)

        assert today(vault, looked) == today(vault), f"after {doing.__name__}"


def test_what_a_colleague_hands_over_and_what_is_read_of_it_shows(
    dana: Person, owen: Person
) -> None:
    looked, seen = look(dana.vault), []
    owen.accept(dana.hand_to(owen))
    owen.note("Seen downtown.")
    change_case(owen.vault, owen.case, {"risk": 4})
    change_case(dana.vault, dana.case, {"risk": 2})

    for name in ("b", "c"):
        dana.accept(owen.hand_to(dana, name=name))
        looked = look_again(dana.vault, looked)
        seen.append((today(dana.vault, looked), today(dana.vault)))

    assert [again == fresh for again, fresh in seen] == [True, True]
    assert [each.disciplines for each in seen[-1][0].news] == [(Discipline.POLICE,)]
    assert seen[-1][0].cases[dana.case].to_settle == 1


def test_only_the_case_that_was_touched_is_read_again(dana: Person) -> None:
    open_case(dana.vault, LARCH)
    act(dana.vault, dana.case, random.Random(0))
    before = look(dana.vault)

    change_case(dana.vault, dana.case, {"risk": 4})
    after = look_again(dana.vault, before)

    same = {case for case, of in after.cases.items() if of is before.cases[case]}
    assert same == set(before.cases) - {dana.case}
    assert after.cases[dana.case].line.risk == 4
    assert look_again(dana.vault, after) is after


def test_a_write_that_failed_touched_nothing(dana: Person) -> None:
    before = look(dana.vault)
    with dana.session.database._engine.connect() as db:
        used = db.exec_driver_sql("pragma page_count").scalar_one()
        db.exec_driver_sql(f"pragma max_page_count={used}")

    before = fill_up(dana, before)
    with dana.session.database._engine.connect() as db:
        db.exec_driver_sql("pragma max_page_count=10000000")

    assert look_again(dana.vault, before) is before


def fill_up(person: Person, looked: Look) -> Look:
    """Write until there is no room; what was read of it up to the last note that found room."""
    try:
        while True:
            person.note("She is well. " * 4_000)
            looked = look_again(person.vault, looked)
    except Fault:
        return looked
