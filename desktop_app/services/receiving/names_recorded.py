"""What recipients were called when something was handed to them, as the record tells it."""

from collections.abc import Iterable

from desktop_app.ledger.entry import Entry
from desktop_app.services.receiving.said import texts


def names_on_record(handed: Iterable[Entry]) -> dict[str, str]:
    """What recipients were called when they were handed something.

    Who opens a file with six words has no card that is kept: but for this the record would not
    say whom a child's file went to (CYFSA s.306(3)).
    """
    pairs = (
        zip(texts(e.shown, "recipients"), texts(e.shown, "recipient_names"), strict=False)
        for e in handed
    )
    return {card: name for each in pairs for card, name in each}
