"""An open vault as it was at an earlier moment: read with the same services, written by none."""

from dataclasses import replace

from desktop_app.app.machine import StoppedClock
from desktop_app.app.vaults import Session, put_together
from desktop_app.domain.errors import Refusal, RefusalCode


def session_at(session: Session, moment_ms: int) -> Session:
    """The vault of a session as it was at a moment, its clock standing there.

    That somebody looks at it is noted in the access log of now. It goes with the session it was
    made of; whoever is done with it before closes its database.

    Raises:
        Refusal: FUTURE_TIME.
    """
    if moment_ms > session.world.clock.now_ms():
        raise Refusal(RefusalCode.FUTURE_TIME)
    world = replace(session.world, clock=StoppedClock(moment_ms))
    database = session.database.at(moment_ms)
    then, now = put_together(world, session.folder, database, session.head_file), session.vault
    vault = replace(then.vault, present=now, reason=now.reason)
    return replace(then, vault=vault)
