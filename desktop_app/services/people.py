"""What different people have said about somebody, where their answers differ."""

from collections import defaultdict
from collections.abc import Mapping

from desktop_app.domain.ids import ObjectId
from desktop_app.ledger.values import current_values
from desktop_app.services.device_cards import device_cards
from desktop_app.services.opened import OpenVault

Answers = Mapping[str, tuple[str, ...]]


def differing_answers(vault: OpenVault, person: ObjectId) -> Answers:
    """Every field with more than one current value, the one displayed first.

    Only what is signed by a card known here counts, as in every other view.
    """
    known = {card.key for card in device_cards(vault)}
    current = current_values(
        vault.book.about([person]),
        admitted=lambda entry: entry.log.author in known,
        purged=lambda _entry: False,
    )
    said: dict[str, dict[str, None]] = defaultdict(dict)
    for value in current:
        said[value.name][str(value.value)] = None
    return {name: tuple(values) for name, values in said.items() if len(values) > 1}
