"""Where keys work, and why some can't be chosen, in words."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.ui.keys.acts import Act, Scope
from desktop_app.ui.keys.spelling import Unfit
from desktop_app.ui.keys.table import ROWS
from desktop_app.ui.theme.key_names import key_names
from desktop_app.ui.translate import say
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

SCOPES: Mapping[Scope, Phrase] = MappingProxyType(
    {
        Scope.ALWAYS: QT_TRANSLATE_NOOP("Where keys work", "Always, over any question"),
        Scope.ANYWHERE: QT_TRANSLATE_NOOP("Where keys work", "Everywhere"),
        Scope.UNLOCK: QT_TRANSLATE_NOOP("Where keys work", "Unlocking"),
        Scope.OPEN: QT_TRANSLATE_NOOP("Where keys work", "In an open vault"),
        Scope.TODAY: QT_TRANSLATE_NOOP("Where keys work", "On Today"),
        Scope.CASES: QT_TRANSLATE_NOOP("Where keys work", "In the list of cases"),
        Scope.REVIEWS: QT_TRANSLATE_NOOP("Where keys work", "In Reviews"),
        Scope.QUESTION: QT_TRANSLATE_NOOP("Where keys work", "Asking or answering"),
        Scope.CARDS: QT_TRANSLATE_NOOP("Where keys work", "Among the cards"),
        Scope.CASELOAD: QT_TRANSLATE_NOOP("Where keys work", "In the caseload"),
        Scope.CASE: QT_TRANSLATE_NOOP("Where keys work", "In a case"),
        Scope.LINE: QT_TRANSLATE_NOOP("Where keys work", "On the timeline"),
        Scope.PEOPLE: QT_TRANSLATE_NOOP("Where keys work", "Among the people"),
        Scope.TEAM: QT_TRANSLATE_NOOP("Where keys work", "On the team’s page"),
        Scope.HANDOFFS: QT_TRANSLATE_NOOP("Where keys work", "Among the handoffs"),
        Scope.CONSENTS: QT_TRANSLATE_NOOP("Where keys work", "Among the consents"),
        Scope.ACCESS: QT_TRANSLATE_NOOP("Where keys work", "In the access log"),
        Scope.CONSENTING: QT_TRANSLATE_NOOP("Where keys work", "Recording a decision"),
        Scope.APPROVING: QT_TRANSLATE_NOOP("Where keys work", "Deciding on a request"),
        Scope.TELLING: QT_TRANSLATE_NOOP("Where keys work", "Telling whoever received it"),
        Scope.STANDARDS: QT_TRANSLATE_NOOP("Where keys work", "Among the standards"),
        Scope.AGENCY_RULES: QT_TRANSLATE_NOOP(
            "Where keys work", "Among your agency’s standards, with its key"
        ),
        Scope.COMPOSER: QT_TRANSLATE_NOOP("Where keys work", "While writing"),
        Scope.SEARCH: QT_TRANSLATE_NOOP("Where keys work", "In the search"),
        Scope.SENDING: QT_TRANSLATE_NOOP("Where keys work", "Handing off"),
        Scope.RECEIVING: QT_TRANSLATE_NOOP("Where keys work", "Receiving"),
        Scope.SETTLING: QT_TRANSLATE_NOOP("Where keys work", "Settling what differs"),
        Scope.VIEWER: QT_TRANSLATE_NOOP("Where keys work", "Looking at a file"),
    }
)
_UNFIT: Mapping[Unfit, Phrase] = MappingProxyType(
    {
        Unfit.NOT_A_KEY: QT_TRANSLATE_NOOP("Key question", "This key can’t be used."),
        Unfit.ALT_GR: QT_TRANSLATE_NOOP(
            "Key question",
            "Ctrl with Alt is AltGr on many keyboards, and the logo key belongs to the"
            " computer. Choose others.",
        ),
        Unfit.NOT_EVERYWHERE: QT_TRANSLATE_NOOP(
            "Key question", "Some keyboards have this sign only with AltGr. Choose another."
        ),
        Unfit.NEEDED: QT_TRANSLATE_NOOP(
            "Key question", "These keys move, write or copy everywhere. Choose others."
        ),
        Unfit.ONLY_IN_LISTS: QT_TRANSLATE_NOOP(
            "Key question",
            "A single character would be typed where one writes. Add Ctrl or Alt, or choose an"
            " F key.",
        ),
    }
)
_TAKEN = QT_TRANSLATE_NOOP(
    "Key question", "{keys} already does this: {act}. Choose others, or change that one first."
)


def why_refused(keys: str, why: Unfit | Act) -> str:
    """The sentence below the field."""
    if isinstance(why, Unfit):
        return say(_UNFIT[why])
    return say(_TAKEN).format(keys=key_names(keys), act=say(ROWS[why].words))
