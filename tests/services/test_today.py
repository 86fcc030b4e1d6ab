"""One look over all cases: missing, due, new and ahead, each where it belongs."""

from dataclasses import replace
from datetime import date

from desktop_app.domain.action import NewAction
from desktop_app.domain.case import NewCase
from desktop_app.domain.codes import Discipline
from desktop_app.domain.due import DueKind
from desktop_app.domain.episode import EpisodeKind, NewEpisode
from desktop_app.domain.ids import WHOLE_TEAM, Audience
from desktop_app.services.actions import open_action
from desktop_app.services.assessments import assess
from desktop_app.services.cases import find_case, open_case
from desktop_app.services.episodes import begin_episode
from desktop_app.services.today import today
from tests.services.conftest import Person
from tests.worlds import StandingClock

LARCH = NewCase(
    codename="Larch-7",
    opened_on="2026-11-01",
    status="open",
    exploitation="at_risk",
    risk=2,
    risk_reason="",
    lead_agency="",
    language="en",
)


def act(person: Person, title: str, due: str, codename: str = "Cedar-0412") -> None:
    """An action."""
    new = NewAction(title=title, due=due, audience=WHOLE_TEAM)
    open_action(person.vault, find_case(person.vault, codename), new)


def test_what_is_due_stands_from_the_longest_overdue_to_what_has_no_day(dana: Person) -> None:
    open_case(dana.vault, LARCH)
    act(dana, "whenever", "")
    act(dana, "next week", "2026-11-27", "Larch-7")
    act(dana, "today", "2026-11-21")
    act(dana, "long overdue", "2026-11-02", "Larch-7")
    act(dana, "this morning", "2026-11-21T08:00-06:00")
    act(dana, "next month", "2026-12-24")

    told = [each.title for each in today(dana.vault).due]

    assert told == ["long overdue", "this morning", "today", "next week", "whenever"]


def test_who_is_missing_stands_with_the_longest_first_and_nobody_is_told_where(
    dana: Person,
) -> None:
    open_case(dana.vault, LARCH)
    for codename, start in (("Cedar-0412", "2026-11-20"), ("Larch-7", "2026-11-19")):
        new = NewEpisode(
            kind=EpisodeKind.MISSING, start=start, place="Loon Lake Road", audience=WHOLE_TEAM
        )
        begin_episode(dana.vault, find_case(dana.vault, codename), new)

    told = today(dana.vault)

    assert [line.codename for line in told.missing] == ["Larch-7", "Cedar-0412"]
    assert "Loon Lake" not in repr(told)


def test_what_ends_within_two_weeks_is_ahead_and_nothing_later(dana: Person) -> None:
    for kind, end in (
        (EpisodeKind.ORDER, "2026-11-30"),
        (EpisodeKind.PLACEMENT, "2026-11-24T16:00-06:00"),
        (EpisodeKind.CUSTODY, "2027-01-01"),
        (EpisodeKind.PLACEMENT, "2026-11-20"),
    ):
        new = NewEpisode(
            kind=kind, start="2026-11-01", end=end, title="No-contact order", audience=WHOLE_TEAM
        )
        begin_episode(dana.vault, dana.case, new)

    told = today(dana.vault).ahead

    assert [(each.kind, each.title) for each in told] == [
        (DueKind.PLACEMENT, ""),
        (DueKind.ORDER, "No-contact order"),
    ]


def test_a_card_that_runs_out_is_ahead_in_time(dana: Person) -> None:
    card = dana.vault.me
    ends = dana.vault.midnight_ms(date.fromisoformat(card.expires))
    later = replace(dana.vault, clock=StandingClock(ends - 5 * 86_400_000))

    [ahead] = today(later).ahead

    assert (ahead.kind, ahead.title, ahead.due) == (DueKind.CARD, card.name, card.expires)


def test_what_a_colleague_wrote_is_new_until_it_is_read(dana: Person, owen: Person) -> None:
    owen.accept(dana.hand_to(owen))
    owen.note("Seen downtown.", occurred="2026-11-01T10:00-06:00")
    owen.note("Called the arena.", Audience("d_police"))
    dana.accept(owen.hand_to(dana, name="b"))

    [news] = today(dana.vault).news

    assert (news.case, news.entries, news.late) == (dana.case, 1, 1)
    assert news.disciplines == (Discipline.POLICE,)


def test_a_sealed_case_says_nothing(dana: Person) -> None:
    act(dana, "Call", "2026-11-21")

    assess(dana.vault, dana.case, {"status": "sealed"}, "She is of age.")

    told = today(dana.vault)
    assert (told.due, told.missing, told.news) == ((), (), ())
