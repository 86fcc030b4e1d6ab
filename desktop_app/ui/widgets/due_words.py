"""What something that comes due is called."""

from types import MappingProxyType

from desktop_app.domain.due import Due, DueKind
from desktop_app.ui.translate import say, translate
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_TITLES = MappingProxyType(
    {
        DueKind.ACTION: QT_TRANSLATE_NOOP("Today", "Action"),
        DueKind.RETURN_TALK: QT_TRANSLATE_NOOP("Today", "Return conversation"),
        DueKind.COUNTERSIGN: QT_TRANSLATE_NOOP("Today", "Consultation to sign"),
        DueKind.PLACEMENT: QT_TRANSLATE_NOOP("Today", "Placement ends"),
        DueKind.CUSTODY: QT_TRANSLATE_NOOP("Today", "Custody ends"),
        DueKind.ORDER: QT_TRANSLATE_NOOP("Today", "Order ends"),
        DueKind.CARD: QT_TRANSLATE_NOOP("Today", "Card runs out"),
    }
)


def due_title(due: Due, initials: str = "") -> str:
    """What is to be done, or what ends; with whom one talks, by initials where they are known.

    Of a restricted case that nobody said yet why they open, what kind of thing it is.
    """
    if due.is_covered:
        return translate("Today", "{what} (restricted)").format(what=say(_TITLES[due.kind]))
    if due.kind is DueKind.ACTION:
        return due.title
    if due.kind is DueKind.RETURN_TALK and initials:
        words = translate("Today", "Return conversation with {initials}")
        return words.format(initials=initials)
    said = say(_TITLES[due.kind])
    if not due.title:
        return said
    return translate("Today", "{what}: {name}").format(what=said, name=due.title)
