"""The day it is where this device is."""

from datetime import timedelta

from desktop_app.domain.occurred import recorded_at
from desktop_app.services.opened import OpenVault


def local_day(vault: OpenVault) -> str:
    """Today, `YYYY-MM-DD`: the latest day that has begun here."""
    now_ms = vault.clock.now_ms()
    tomorrow = recorded_at(now_ms).date() + timedelta(days=1)
    days = (tomorrow - timedelta(days=back) for back in range(3))
    return next(day for day in days if vault.midnight_ms(day) <= now_ms).isoformat()
