"""Takes the tour's pictures: the real window on the tour's vault, grabbed without a screen."""

import os
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desktop_app.app.remembered import Remembered
from desktop_app.app.unlocking import Rooms
from desktop_app.app.vaults import Session, World, unlock_vault
from desktop_app.domain.ids import EntryId
from desktop_app.services.ports import TimelineQuery
from desktop_app.services.recovery_proof import mark_proved

if TYPE_CHECKING:
    from desktop_app.ui.window import MainWindow

_LOOKS = (("light", "en"), ("dark", "en"), ("hc", "en"), ("light", "fr"))


def take_pictures(
    world: World, vault: Path, passphrase: str, bundle: Path, folder: Path
) -> list[str]:
    """Write one PNG for each screen in each look; answers with their names."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Only now: what Qt draws on is decided when it is first loaded.
    from desktop_app.app.window import parts, put_away_with  # noqa: PLC0415
    from desktop_app.ui.photographer import Photographer, Visit  # noqa: PLC0415
    from desktop_app.ui.theme import Scheme  # noqa: PLC0415
    from desktop_app.ui.translate import Language  # noqa: PLC0415

    def unlock(window: "MainWindow") -> EntryId | None:
        put_away_with(window)
        session = unlock_vault(world, vault, passphrase)
        mark_proved(session.vault)  # on every picture a reminder would stand in front of the tour
        window.enter(session)
        return _amended(session)

    photographer, names = Photographer(), []
    with TemporaryDirectory() as kept:
        remembered = Remembered(Path(kept))
        remembered.remember_vault(vault, world.clock.now_ms())
        brought = replace(
            parts(Rooms(world), remembered, world.clock), remember=lambda _preferences: None
        )
        for scheme, language in _LOOKS:
            chosen = replace(
                brought.preferences, scheme=Scheme(scheme), language=Language(language)
            )
            brought = replace(brought, preferences=chosen)
            look = f"{scheme}-{language}"
            visit = Visit(unlock, bundle, folder, look)
            names += list(photographer.walk(brought, visit))
    return names


def _amended(session: Session) -> EntryId | None:
    """A note that was corrected, to show how that looks."""
    reading = session.vault.reading
    for line in reading.cases():
        page = reading.timeline(TimelineQuery(case=line.id, limit=0))
        return next((entry.id for entry in page.entries if entry.amendments), None)
    return None
