"""What a sender kept back and asks for, as the receiver is told it."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from desktop_app.domain.disclosing import Conditions, Why
from desktop_app.domain.receiving import Report
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say, translate
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

WHYS: Mapping[Why, Phrase] = MappingProxyType(
    {
        Why.CHOSEN: QT_TRANSLATE_NOOP("HeldBack", "Chosen by the sender"),
        Why.OUT_OF_SCOPE: QT_TRANSLATE_NOOP("HeldBack", "Outside what was handed over"),
        Why.NOT_RELEASED: QT_TRANSLATE_NOOP("HeldBack", "Not released by its agency"),
        Why.SUMMARISED: QT_TRANSLATE_NOOP("HeldBack", "Replaced by a summary"),
        Why.PASSAGE: QT_TRANSLATE_NOOP("HeldBack", "Passages"),
        Why.TELEPHONE: QT_TRANSLATE_NOOP("HeldBack", "Telephone numbers"),
        Why.ADDRESS: QT_TRANSLATE_NOOP("HeldBack", "Addresses"),
        Why.NAME: QT_TRANSLATE_NOOP("HeldBack", "Names"),
        Why.PICTURE: QT_TRANSLATE_NOOP("HeldBack", "Pictures"),
        Why.FILE_OF_PASSAGE: QT_TRANSLATE_NOOP("HeldBack", "Files that may say the same"),
        Why.COMMUNITY: QT_TRANSLATE_NOOP("HeldBack", "Not released by the community"),
        Why.YOUTH_RECORD: QT_TRANSLATE_NOOP("HeldBack", "Youth record"),
        Why.THIRD_PARTY_RECORD: QT_TRANSLATE_NOOP("HeldBack", "A third party’s record"),
        Why.PRIVILEGE: QT_TRANSLATE_NOOP("HeldBack", "Privileged"),
        Why.INFORMER: QT_TRANSLATE_NOOP("HeldBack", "Informer privilege"),
        Why.ONGOING_INVESTIGATION: QT_TRANSLATE_NOOP("HeldBack", "Ongoing investigation"),
        Why.NOT_RELEVANT: QT_TRANSLATE_NOOP("HeldBack", "Not relevant"),
        Why.OWN_BUSINESS: QT_TRANSLATE_NOOP("HeldBack", "The sender’s dealings with others"),
        Why.NOTE_LEAVES: QT_TRANSLATE_NOOP("HeldBack", "The note itself is here"),
        Why.SUPERVISION: QT_TRANSLATE_NOOP(
            "HeldBack", "How the sender’s agency supervises its work"
        ),
    }
)
_FILES = frozenset({Why.PICTURE, Why.FILE_OF_PASSAGE})


def held_back(report: Report) -> list[tuple[str, str, int]]:
    """An icon, the reason and how much, the most first; at the end what came without one."""
    counted = Counter(each.why for each in report.withheld)
    told = [
        ("paperclip" if why in _FILES else "lock", say(WHYS[why]), count)
        for why, count in counted.most_common()
    ]
    if report.unexplained:
        words = translate("HeldBack", "Without a reason")
        told.append(("circle-help", words, report.unexplained))
    return told


def conditions_asked(dates: Dates, asked: Conditions) -> list[tuple[str, str]]:
    """An icon and a sentence for each thing the sender asks."""
    said = (
        (asked.no_further, "ban", translate("Conditions", "Don’t pass on further")),
        (asked.not_for_court, "scale", translate("Conditions", "Not for use in court")),
        (asked.kept_apart, "lock", translate("Conditions", "Third parties’ records: keep apart")),
    )
    by_day = (
        (asked.return_by, "undo-2", translate("Conditions", "Return by {day}")),
        (asked.destroy_by, "trash-2", translate("Conditions", "Destroy by {day}")),
        (asked.review_by, "calendar-clock", translate("Conditions", "Review by {day}")),
        (
            asked.youth_record_until,
            "hourglass",
            translate("Conditions", "Youth record: may be read until {day}"),
        ),
    )
    contact = translate("Conditions", "Safe contact: {words}")
    return [
        *((icon, words) for holds, icon, words in said if holds),
        *(
            (icon, words.format(day=dates.day(date.fromisoformat(day))))
            for day, icon, words in by_day
            if day
        ),
        *(("phone", contact.format(words=words)) for words in asked.safe_contact),
    ]
