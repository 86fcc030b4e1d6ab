"""What was told later of a note: who said it, on which day, and what is to be done about it."""

from datetime import date

from desktop_app.domain.marks import Notice
from desktop_app.domain.notices import NoteNotice
from desktop_app.domain.occurred import is_date
from desktop_app.ui.case.times import at
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import translate


def notice_lead(dates: Dates, told: NoteNotice) -> str:
    """Recalled by Dana Whitford on Tue 10 Nov."""
    words = _told_by_us() if told.is_ours else _told_us()
    day = dates.day(at(told.recorded_ms).date())
    return words[told.notice].format(names=", ".join(told.names), day=day)


def notice_to_do(dates: Dates, told: NoteNotice) -> str:
    """Do not use it, and do not hand it on. Destroy it or give it back by Tue 1 Dec."""
    to_do = {
        Notice.RECALL: translate("Note notice", "Don’t use it, and don’t hand it on."),
        Notice.CONSENT_WITHDRAWN: translate(
            "Note notice", "Don’t rely on it or hand it on unless another ground allows it."
        ),
        Notice.SUPERSEDED: translate("Note notice", "Go by what came later."),
    }
    parts = [] if told.is_ours else [to_do.get(told.notice, "")]
    if told.destroy_by:
        by = translate("Note notice", "To be destroyed or given back by {day}.")
        day = told.destroy_by
        parts.append(by.format(day=dates.day(date.fromisoformat(day)) if is_date(day) else day))
    if told.words:
        parts.append(translate("Note notice", "“{words}”").format(words=told.words))
    return " ".join(part for part in parts if part)


def notice_sentence(dates: Dates, told: NoteNotice) -> str:
    """All of it, for reading and for assistive technology."""
    return " ".join(part for part in (notice_lead(dates, told), notice_to_do(dates, told)) if part)


def notice_tone(told: NoteNotice) -> Tone:
    """Danger where using it would do harm; what we told others is only to be known."""
    if told.is_danger:
        return Tone.DANGER
    return Tone.NEUTRAL if told.is_ours else Tone.WARN


def _told_us() -> dict[Notice, str]:
    return {
        Notice.RECALL: translate("Note notice", "Recalled by {names} on {day}."),
        Notice.CONSENT_WITHDRAWN: translate(
            "Note notice", "Consent withdrawn: {names} told us on {day}."
        ),
        Notice.SUPERSEDED: translate("Note notice", "Replaced by {names} on {day}."),
        Notice.CORRECTION: translate("Note notice", "Corrected by {names} on {day}."),
    }


def _told_by_us() -> dict[Notice, str]:
    return {
        Notice.RECALL: translate("Note notice", "Recalled from {names} on {day}."),
        Notice.CONSENT_WITHDRAWN: translate(
            "Note notice", "{names} was told on {day} that the consent was withdrawn."
        ),
        Notice.SUPERSEDED: translate(
            "Note notice", "{names} was told on {day} that it is replaced."
        ),
        Notice.CORRECTION: translate("Note notice", "Corrected for {names} on {day}."),
    }
