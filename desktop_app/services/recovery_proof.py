"""Whether anybody ever showed that the recovery key is on paper, and when to ask again."""

from datetime import date

from desktop_app.services.opened import OpenVault

_PROVED, _LEFT_ON = "recovery/proved", "recovery/left_on"


def mark_proved(vault: OpenVault) -> None:
    """Remember, on this device, that the key was typed from its paper."""
    vault.drawer.set(_PROVED, str(vault.clock.now_ms()).encode())


def leave_for(vault: OpenVault, today: date) -> None:
    """Ask no more on this day."""
    vault.drawer.set(_LEFT_ON, today.isoformat().encode())


def is_due(vault: OpenVault, today: date) -> bool:
    """Whether somebody should be asked for the key today."""
    if vault.drawer.setting(_PROVED) is not None:
        return False
    return vault.drawer.setting(_LEFT_ON) != today.isoformat().encode()
