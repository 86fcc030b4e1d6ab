"""Who an audience is, in plain words."""

from desktop_app.domain.audience import of_discipline
from desktop_app.domain.codes import Discipline
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.ui.handoff.port import Channel
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate


def audience_words(theme: Theme, channel: Channel) -> str:
    """'Whole team', 'Child protection only', 'Northern Lakes CFS only'."""
    if channel.audience == WHOLE_TEAM:
        return translate("Audience", "Whole team")
    discipline = discipline_in(channel)
    title = theme.discipline(discipline).name if discipline else channel.title
    if not title:
        return translate("Audience", "A group that has no name here")
    return translate("Audience", "{group} only").format(group=title)


def audience_icon(theme: Theme, channel: Channel) -> str:
    """The team, a discipline's own sign, or a lock."""
    if channel.audience == WHOLE_TEAM:
        return "users"
    discipline = discipline_in(channel)
    return theme.discipline(discipline).icon if discipline else "lock"


def discipline_in(channel: Channel) -> Discipline | None:
    """Which discipline an audience is, if it is one."""
    found = (each for each in Discipline if of_discipline(each) == channel.audience)
    return next(found, None)
