"""What the services answer the cards screen, held in memory."""

from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.ui.cards.port import Holder
from tests.ui.paper_cards import OWN, PaperKeeper


@dataclass
class PaperHolder(PaperKeeper):
    """A keeper whose own card can be written to files that are not there yet."""

    written: dict[str, str] = field(default_factory=dict)

    def holder(self) -> Holder:
        return Holder(OWN, self.others)

    def export_card(self, place: Path) -> None:
        self._write(place, "card")

    def export_allowed_signers(self, place: Path) -> None:
        self._write(place, "signers")

    def _write(self, place: Path, what: str) -> None:
        if place.name in self.written:
            raise Refusal(RefusalCode.FILE_EXISTS)
        self.written[place.name] = what
