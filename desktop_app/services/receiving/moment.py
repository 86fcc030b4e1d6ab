"""The moment it is, on the clock where this device is."""

from datetime import UTC, datetime, timedelta, timezone

from desktop_app.services.opened import OpenVault


def moment_here(vault: OpenVault) -> str:
    """RFC 3339 with the offset of this place, to the second."""
    now = datetime.fromtimestamp(vault.clock.now_ms() / 1000, UTC)
    midnight = datetime(now.year, now.month, now.day, tzinfo=UTC)
    ahead_ms = int(midnight.timestamp() * 1000) - vault.midnight_ms(now.date())
    here = timezone(timedelta(minutes=ahead_ms // 60_000))
    return now.astimezone(here).isoformat(timespec="seconds")
