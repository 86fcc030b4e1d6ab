"""What is said of an episode: what it is and how long it lasts, never where."""

from desktop_app.domain.episode import Episode, EpisodeKind
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.missing_strip import written_moment
from desktop_app.ui.words import terms

EPISODE_ICONS = {
    EpisodeKind.MISSING: "map-pin-off",
    EpisodeKind.PLACEMENT: "house",
    EpisodeKind.CUSTODY: "lock",
    EpisodeKind.ORDER: "scale",
}


def named(episode: Episode) -> str:
    """Placement; of an order, which one it is."""
    words = say(terms.EPISODES[episode.kind])
    if not episode.title:
        return words
    return translate("Episode", "{kind}: {title}").format(kind=words, title=episode.title)


def lasting(dates: Dates, episode: Episode) -> str:
    """Since Tue 10 Nov, 15:40; or from one moment to another."""
    start, end = (written_moment(dates, each or "") for each in (episode.start, episode.end))
    if start and end:
        return translate("Episode", "{start} to {end}").format(start=start, end=end)
    if start:
        return translate("Episode", "since {start}").format(start=start)
    if end:
        return translate("Episode", "until {end}").format(end=end)
    return translate("Episode", "nobody said since when")


def told(dates: Dates, episode: Episode) -> str:
    """Missing or away, since Tue 10 Nov, 15:40."""
    parts = [named(episode), lasting(dates, episode)]
    if episode.withdrawn:
        parts.append(translate("Episode", "recorded by mistake"))
    if episode.conflicts:
        parts.append(translate("Episode", "answers on record differ"))
    return ", ".join(parts)
