"""What is to be done in the demonstration: opened in its time, and done if it was."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from desktop_app.cli.demo.lasting import moment
from desktop_app.cli.demo.putting import Record
from desktop_app.cli.demo.texts import Both
from desktop_app.cli.demo.wall_clock import milliseconds
from desktop_app.domain.action import NOBODY, NewAction, Owner
from desktop_app.domain.ids import WHOLE_TEAM, CaseId
from desktop_app.services.actions import finish_action, open_action, owner_by


class ToDo(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One action, in wall clocks or days."""

    of: str
    opened: str
    title: Both
    owner: str = ""
    due: str = ""
    done: str = ""
    outcome: Both = Both("", "")


class _Actions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    action: tuple[ToDo, ...]


def read_doing(folder: Path) -> tuple[ToDo, ...]:
    """Read `actions.toml`."""
    return msgspec.toml.decode((folder / "actions.toml").read_bytes(), type=_Actions).action


@dataclass(slots=True)
class Doing:
    """One action as it comes on record."""

    record: Record
    case: Callable[[], CaseId]
    one: ToDo
    edition: str

    def steps(self) -> Iterator[tuple[int, Callable[[], None]]]:
        """When to do what."""
        yield _at(self.one.opened), self._open
        if self.one.done:
            yield _at(self.one.done), self._finish

    def _open(self) -> None:
        self.record.clock.stand_at_ms(_at(self.one.opened))
        new = NewAction(
            title=self.one.title.said(self.edition),
            owner=self._owner(),
            due=moment(self.one.due) if self.one.due else "",
            audience=WHOLE_TEAM,
        )
        open_action(self.record.vault, self.case(), new)

    def _finish(self) -> None:
        self.record.clock.stand_at_ms(_at(self.one.done))
        vault, title = self.record.vault, self.one.title.said(self.edition)
        waiting = vault.actions.waiting(self.case())
        action = next(each for each in waiting if each.title == title)
        finish_action(vault, action, self.one.outcome.said(self.edition))

    def _owner(self) -> Owner:
        if not self.one.owner:
            return NOBODY
        colleague = self.record.colleagues.get(self.one.owner)
        return owner_by(self.record.vault.me if colleague is None else colleague.card)


def _at(wall: str) -> int:
    return milliseconds(datetime.fromisoformat(wall))
