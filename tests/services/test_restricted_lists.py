"""No list of more than one case shows a word of a restricted one before somebody said why.

The lists are found in the code, so that one that is added is looked through as well.
"""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import ModuleType

import click
import pytest

from desktop_app import app, services
from desktop_app.app.vaults import Session, unlock_vault
from desktop_app.cli.frame import root
from desktop_app.domain.due import DueKind
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, AttachmentId, CaseId, printed
from desktop_app.services.opened import OpenVault
from desktop_app.services.restricted import enter, restrict, search_open
from desktop_app.services.today import today
from tests.cli.terminal import Terminal
from tests.people import PASSPHRASE
from tests.services.restricted_words import WORD, put_everywhere
from tests.services.teams import Team, give
from tests.worlds import Machine

NO_LISTS = frozenset(
    {
        # They write or sign, and show nothing.
        *(
            "note_unlocked",
            "tell_leads",
            "mark_proved",
            "tell_sealed_days",
            "sign_all",
            "sign_due",
        ),
        "own_agency_lines",
        # What `today` and `caseload` are made of, and what is kept of a look; no screen has it.
        *("look", "waiting_for_me"),
    }
)
NO_LOOKS = frozenset({"sign_now", "stop", "next", "opened_person", "mark_told", "drives"})
"""Methods of desks that are told nothing or one case, and do something."""
TELLING = frozenset(
    {
        "actions.actions",
        *("approvals.own_requests", "approvals.requests"),
        "caseload.caseload",
        "cases.cases",
        *("conflicts.history", "conflicts.waiting"),
        "due.next_due",
        "finding.read_directory",
        "missing.times_missing",
        "review_queue.queue",
        "today.today",
    }
)
"""The lists that have words of cases, and so show that the word is where it is looked for."""
REMAKING = frozenset({("vault", "rebuild")})


@pytest.fixture
def shut(team: Team, case: CaseId) -> Team:
    """Dana worked on the case, and had it open, when her supervisor restricted it."""
    put_everywhere(team, case)
    enter(team.dana.vault, case)
    restrict(team.miriam.vault, case, is_restricted=True)
    give(team.miriam, team.dana, case)
    return team


def test_no_list_of_the_services_shows_a_word_of_it(shut: Team, case: CaseId) -> None:
    vault = shut.dana.vault
    lists = {_called(each): each for each in _of_all_cases()}

    telling = {name for name, each in lists.items() if WORD in _told(each, vault)}
    looked = today(vault)
    enter(vault, case, "On call tonight.")
    opened = {name for name, each in lists.items() if WORD in _told(each, vault)}

    assert telling == set()
    assert opened >= TELLING
    [missing] = looked.missing
    assert (missing.codename, missing.is_covered) == ("Cedar-0412", True)
    assert {due.kind for due in looked.due} == {DueKind.ACTION}


def test_a_search_does_not_count_what_it_does_not_show(shut: Team, case: CaseId) -> None:
    vault = shut.dana.vault
    finding = (partial(search_open, limit=1), partial(search_open, limit=0))

    hidden = [(page.hits, page.total) for page in (each(vault, WORD, None) for each in finding)]
    enter(vault, case, "On call tonight.")
    shown = [each(vault, WORD, None).total for each in finding]

    assert hidden == [((), 0), ((), 0)]
    assert min(shown) > 1


def test_no_page_of_the_window_shows_a_word_of_it(shut: Team, case: CaseId) -> None:
    session = shut.dana.session
    desks = {each.__name__: each(session) for each in _desks()}

    telling = {
        f"{desk}.{name}"
        for desk, one in desks.items()
        for name, arguments in _looks(one, case)
        if WORD in _told(getattr(one, name), *arguments)
    }

    assert {"TodayDesk", "ReviewsDesk", "CoordinationDesk", "SendingDesk"} <= set(desks)
    assert telling == set()


def test_no_command_without_a_case_shows_a_word_of_it_and_every_other_asks_why(
    shut: Team, team_made: tuple[Machine, Path], terminal: Callable[[Machine], Terminal]
) -> None:
    office, name = terminal(team_made[0]), shut.dana.folder.name
    file = _file_in(shut.dana.vault)
    shut.dana.session.close()

    lists = {path: office.ask(name, *path) for path, needed in _commands() if not needed}
    of_a_case = {
        path: office.ask(name, *path, "Cedar-0412", *_new_file(needed, shut.dana.folder))
        for path, needed in _commands()
        if {"case_"} <= needed <= {"case_", "out"}
    }
    export = ("attachment", "export", printed("a", file), "--out", str(office.folder / "out"))
    leaving = office.ask(name, *export)
    told = office.ask(name, *export, "--because", "For the court.")
    why = office.do(name, "access", "list")["events"]
    shut.dana.session = unlock_vault(shut.dana.world, shut.dana.folder, PASSPHRASE)

    assert {("missing", "list"), ("approval", "list"), ("vault", "show")} <= set(lists)
    assert {path for path, said in lists.items() if WORD in said.out + said.err} == set()
    assert {("timeline",), ("report",), ("case", "show")} <= set(of_a_case)
    unasked = {path for path, said in of_a_case.items() if said.error != "restricted_case"}
    assert unasked == {("approval", "request")}  # its terms are missing, and that is said first
    assert leaving.error == "restricted_case"
    assert told.code == 0
    assert {"For the court."} == {each["words"] for each in why} - {""}
    assert "exported" in {each["what"] for each in why if each["codename"] == "Cedar-0412"}


@pytest.fixture
def terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[[Machine], Terminal]:
    """A terminal on the computer on which the team's vaults lie."""
    return lambda machine: Terminal(machine, tmp_path, capsys, monkeypatch)


def _of_all_cases() -> Iterator[Callable[[OpenVault], object]]:
    """The services that are told nothing but the vault."""
    for module in _modules(services):
        for name, each in inspect.getmembers(module, inspect.isfunction):
            is_here = each.__module__ == module.__name__ and not name.startswith("_")
            if is_here and name not in NO_LISTS and _needed(each) == ["vault"]:
                yield each


def _called(each: Callable[..., object]) -> str:
    return f"{each.__module__.removeprefix('desktop_app.services.')}.{each.__name__}"


def _desks() -> Iterator[Callable[[Session], object]]:
    for module in _modules(app):
        for name, each in inspect.getmembers(module, inspect.isclass):
            is_desk = each.__module__ == module.__name__ and name.endswith("Desk")
            if is_desk and _needed(each.__init__) == ["self", "session"]:
                yield each


def _looks(desk: object, case: CaseId) -> Iterator[tuple[str, tuple[CaseId, ...]]]:
    """What a desk can be asked knowing no more than a case."""
    for name, each in inspect.getmembers(desk, inspect.ismethod):
        needed = _needed(each)
        if not name.startswith("_") and name not in NO_LOOKS and needed in ([], ["case"]):
            yield name, (case,) if needed else ()


def _commands() -> Iterator[tuple[tuple[str, ...], frozenset[str]]]:
    """Every command, and what it can't do without; those that only make anew are left out."""
    groups: list[tuple[tuple[str, ...], click.Command]] = [((), root)]
    while groups:
        path, command = groups.pop()
        if isinstance(command, click.Group):
            groups += [((*path, name), each) for name, each in command.commands.items()]
        elif path not in REMAKING:
            yield path, frozenset(str(each.name) for each in command.params if each.required)


def _new_file(needed: frozenset[str], folder: Path) -> tuple[str, ...]:
    return ("--out", str(folder / "new.pdf")) if "out" in needed else ()


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(found.name)


def _needed(each: Callable[..., object]) -> list[str]:
    variable = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    given = inspect.signature(each).parameters.values()
    return [one.name for one in given if one.default is one.empty and one.kind not in variable]


def _told(look: Callable[..., object], *arguments: object) -> str:
    """All of it as text; nothing where it asks why first."""
    try:
        found = look(*arguments)
        return repr(tuple(found) if inspect.isgenerator(found) else found)
    except Refusal as refusal:
        return "" if refusal.code is RefusalCode.RESTRICTED_CASE else f"{WORD}? {refusal}"


def _file_in(vault: OpenVault) -> AttachmentId:
    [line] = vault.reading.cases(counted=False)
    [held] = vault.holdings.files(line.id, WHOLE_TEAM)
    return held.id
