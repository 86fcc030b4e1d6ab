"""Commands that can look back: a vault as it was at a moment, and how that moment is given."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import click

from desktop_app.app.earlier_moment import session_at
from desktop_app.app.vaults import Session
from desktop_app.cli.frame import Call, moment_of, opened
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId
from desktop_app.domain.occurred import end_ms, instant_ms, is_date
from desktop_app.reports.dates import offset_of
from desktop_app.services.cases import find_case
from desktop_app.services.local_day import local_now
from desktop_app.services.opened import OpenVault

as_of_option = click.option(
    "--as-of",
    metavar="INSTANT",
    help="As this vault held it then: a time with its offset, or a day, to its end.",
)


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A vault as it is now, or, to be read only, as it was at a moment; and what it is now."""

    session: Session
    now: Session

    @property
    def vault(self) -> OpenVault:
        """The vault that is looked at."""
        return self.session.vault

    @property
    def known_on(self) -> str:
        """The moment, with the offset that holds here; nothing where it is now."""
        if self.session is self.now:
            return ""
        return local_now(self.vault).isoformat(timespec="seconds")

    def case(self, untrusted_name: str) -> CaseId:
        """The case that a name or an id means.

        Raises:
            Refusal: as `find_case`; NOT_HELD_THEN for one that came later.
        """
        try:
            return find_case(self.vault, untrusted_name)
        except Refusal as refusal:
            if refusal.code is RefusalCode.UNKNOWN_CASE and self.known_on:
                find_case(self.now.vault, untrusted_name)
                raise Refusal(RefusalCode.NOT_HELD_THEN) from refusal
            raise

    @property
    def head(self) -> tuple[str, ...]:
        """A line for above and below what is shown: the moment, and that it isn't now."""
        if not self.known_on:
            return ()
        at = local_now(self.vault)
        return (f"As this vault held it on {at:%Y-%m-%d %H:%M} ({offset_of(at)}).",)

    @property
    def said(self) -> dict[str, str]:
        """What an answer says of the moment."""
        return {"as_of": self.known_on} if self.known_on else {}


@contextmanager
def opened_as_of(call: Call, as_of: str | None) -> Iterator[LookedAt]:
    """Open the vault to look at it as it was at a moment, or as it is.

    Raises:
        Refusal: FUTURE_TIME.
    """
    moment = moment_of(as_of)
    with opened(call) as now:
        then = now if moment is None else session_at(now, _known_by_ms(now, moment))
        yield LookedAt(then, now)


def _known_by_ms(session: Session, moment: str) -> int:
    """The last instant that counts; of the day that it still is, this one."""
    now_ms, midnight_ms = session.world.clock.now_ms(), session.world.midnight_ms
    if not is_date(moment):
        return end_ms(moment, midnight_ms)
    last = end_ms(moment, midnight_ms) - 1
    return now_ms if instant_ms(moment, midnight_ms) <= now_ms < last else last
