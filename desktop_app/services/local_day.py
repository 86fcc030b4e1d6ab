"""The day and the moment it is where this device is."""

from datetime import UTC, date, datetime, timedelta, timezone

from desktop_app.domain.occurred import recorded_at
from desktop_app.services.opened import OpenVault


def local_day(vault: OpenVault) -> str:
    """Today, `YYYY-MM-DD`: the latest day that has begun here."""
    return day_of(vault, vault.clock.now_ms()).isoformat()


def day_of(vault: OpenVault, moment_ms: int) -> date:
    """The day on which a moment fell here."""
    after = recorded_at(moment_ms).date() + timedelta(days=1)
    days = (after - timedelta(days=back) for back in range(3))
    return next(day for day in days if vault.midnight_ms(day) <= moment_ms)


def local_now(vault: OpenVault) -> datetime:
    """The moment, with the offset that holds here: a readable record keeps to that zone."""
    now_ms = vault.clock.now_ms()
    now = datetime.fromtimestamp(now_ms / 1000, UTC)
    midnight = datetime(now.year, now.month, now.day, tzinfo=UTC)
    ahead_ms = int(midnight.timestamp() * 1000) - vault.midnight_ms(now.date())
    return now.astimezone(timezone(timedelta(minutes=ahead_ms // 60_000)))
