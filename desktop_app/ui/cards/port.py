"""What the cards screen asks of the services. Every call runs on the vault thread, never Qt's.

Each may raise `Refusal` or `Fault`.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop_app.domain.card import KnownCard
from desktop_app.ui.widgets.card_errands import CardKeeping


@dataclass(frozen=True, slots=True)
class Holder:
    """The own card, to be shown and given away, and every card of somebody else."""

    own: KnownCard
    others: tuple[KnownCard, ...]


class CardsPort(CardKeeping, Protocol):
    """The cards this device holds."""

    def holder(self) -> Holder: ...

    def export_card(self, place: Path) -> None:
        """Write the own card for others to take in. Never over a file that is there."""
        ...

    def export_allowed_signers(self, place: Path) -> None:
        """Write the line by which ssh-keygen checks this device's signatures."""
        ...
