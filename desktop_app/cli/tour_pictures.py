"""Takes the tour's pictures: the real window on the tour's vault, grabbed without a screen."""

import os
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desktop_app.app.remembered import Remembered
from desktop_app.app.unlocking import Rooms
from desktop_app.app.vaults import World, unlock_vault

if TYPE_CHECKING:
    from desktop_app.ui.window import MainWindow

_LOOKS = (("light", "en"), ("dark", "en"), ("hc", "en"), ("light", "fr"))


def take_pictures(world: World, vault: Path, passphrase: str, folder: Path) -> list[str]:
    """Write one PNG for each screen in each look; answers with their names."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Only now: what Qt draws on is decided when it is first loaded.
    from desktop_app.app.window import parts, put_away_with  # noqa: PLC0415
    from desktop_app.ui.photographer import Photographer  # noqa: PLC0415
    from desktop_app.ui.theme import Scheme  # noqa: PLC0415
    from desktop_app.ui.translate import Language  # noqa: PLC0415

    def unlock(window: "MainWindow") -> None:
        put_away_with(window)
        window.enter(unlock_vault(world, vault, passphrase))

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
            names += list(photographer.walk(brought, unlock, folder, look))
    return names
