"""What the page before signing says of a handoff: for whom, why, on what ground, approved by."""

from collections.abc import Iterable, Iterator

from desktop_app.domain.approval import Outcome
from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.card import KnownCard
from desktop_app.domain.handoff import HandoffPreview
from desktop_app.ui.dates import Dates
from desktop_app.ui.handoff.kind_choice import kind_title
from desktop_app.ui.handoff.purpose import Purpose
from desktop_app.ui.handoff.signing_words import approved_words, sent_words_of
from desktop_app.ui.translate import say, translate
from desktop_app.ui.words import terms

Fact = tuple[str, str]


def facts_of(
    dates: Dates,
    kind: HandoffKind,
    recipients: Iterable[KnownCard],
    purpose: Purpose,
    preview: HandoffPreview | None,
) -> tuple[Fact, ...]:
    """Each with its name, in the order of the steps; what is not said is empty."""
    return (
        (translate("Handoff", "Kind"), kind_title(kind)),
        (translate("Handoff", "Recipients"), "\n".join(_without_key(recipients))),
        (translate("Handoff", "Sent before"), sent_words_of(dates, preview) if preview else ""),
        (translate("Handoff", "Purpose"), purpose.purpose.text().strip()),
        (translate("Handoff", "Ground"), purpose.ground.title),
        (translate("Handoff", "Authority"), purpose.authority.text().strip()),
        *_approval(dates, preview),
        (translate("Handoff", "What was asked for"), purpose.asked_for.text().strip()),
        (translate("Handoff", "Why no less would do"), purpose.minimum.text().strip()),
        (translate("Handoff", "Limits"), purpose.limits.text().strip()),
        (translate("Handoff", "The young person’s view"), purpose.views.text().strip()),
    )


def recipient_words(known: KnownCard) -> str:
    """Laurie Penner, Timmins joint team. 12345 … Compared in person."""
    card = known.card
    who = f"{card.name}, {card.agency}" if card.agency else card.name
    if not card.recipient:
        words = translate("Handoff", "Opens with six words, shown once after signing.")
        return f"{who}. {words}"
    return f"{who}. {known.code}. {say(terms.STANDINGS[known.standing])}."


def _without_key(recipients: Iterable[KnownCard]) -> Iterator[str]:
    """Whoever has a key stands in the list above, with the code."""
    return (recipient_words(known) for known in recipients if not known.card.recipient)


def _approval(dates: Dates, preview: HandoffPreview | None) -> Iterator[Fact]:
    approval = preview.approval if preview is not None else None
    if approval is not None and approval.outcome is Outcome.APPROVED:
        yield translate("Handoff", "Approved by"), approved_words(dates, approval)
