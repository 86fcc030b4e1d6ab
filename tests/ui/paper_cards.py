"""Made-up cards and a keeper of cards that refuses what the real one refuses."""

import re
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from desktop_app.domain.card import Card, KnownCard, OutsideCard
from desktop_app.domain.codes import Authority, Discipline, Standing
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.domain.ids import AgencyId, DeviceKey, ObjectId, PersonId
from desktop_app.ui.widgets.outside_card import OutsideDetails


def id_of(name: str) -> bytes:
    """Sixteen bytes that stay the same for a name."""
    return sha256(name.encode()).digest()[:16]


def code_for(name: str) -> str:
    """Six groups of five digits that stay the same for a name."""
    digits = f"{int.from_bytes(sha256(name.encode()).digest(), 'big') % 10**30:030d}"
    return " ".join(re.findall(".....", digits))


def card_of(
    name: str,
    agency: str = "Timmins joint team",
    discipline: Discipline = Discipline.CHILD_PROTECTION,
    job: str = "Child protection worker",
) -> Card:
    """The card of a fictional person, of an agency of one."""
    return Card(
        id=ObjectId(id_of(name)),
        agency_id=AgencyId(id_of(f"agency of {name}")),
        agency_key=DeviceKey(sha256(f"agency of {name}".encode()).digest()),
        key=DeviceKey(sha256(f"key of {name}".encode()).digest()),
        recipient="age1" + sha256(name.encode()).hexdigest(),
        person=PersonId(id_of(f"person {name}")),
        name=name,
        agency=agency,
        discipline=discipline,
        job=job,
        authority=Authority.WORKER,
        device="laptop",
        expires="2028-11-12",
    )


def known(card: Card | OutsideCard, standing: Standing) -> KnownCard:
    """A card as far as this device knows it."""
    return KnownCard(card, standing, code_for(card.name))


OWN = known(card_of("Renée Courville", "Northern Lakes CFS"), Standing.OWN)
LAURIE = known(card_of("Laurie Penner"), Standing.MET)
GUY = known(
    card_of("D/Cst. Guy Moreau", "Timmins Police", Discipline.POLICE, "Detective"),
    Standing.CONFIRMED,
)
ANNE = known(
    card_of("Anne Leduc", "Lookout Community Health", Discipline.HEALTH, "Nurse"),
    Standing.UNVERIFIED,
)
MARC = known(
    card_of("Marc Boyer", "Northwest Youth Transitions", Discipline.YOUTH_TRANSITION),
    Standing.VOUCHED,
)
GONE = known(card_of("Colm Sabourin", "Lookout Community Health"), Standing.REVOKED)
SHELTER = known(
    OutsideCard(
        id=ObjectId(id_of("shelter")),
        recipient="age1" + "q" * 58,
        name="Ruth Marchildon",
        agency="Three Rivers shelter",
    ),
    Standing.UNVERIFIED,
)
EVERYONE = (LAURIE, GUY, ANNE, MARC, SHELTER, GONE)


@dataclass
class PaperKeeper:
    """Keeps cards as `services.cards` does; files are named after the people on the cards."""

    cards: dict[str, KnownCard] = field(
        default_factory=lambda: {each.card.printed: each for each in EVERYONE}
    )
    in_files: dict[str, KnownCard] = field(default_factory=dict)

    @property
    def others(self) -> tuple[KnownCard, ...]:
        """Every card but the own one."""
        return tuple(self.cards.values())

    def import_card(self, untrusted_file: Path) -> KnownCard:
        if untrusted_file.name not in self.in_files:
            raise Fault(FaultCode.FILE_GONE)
        return self._hold(self.in_files[untrusted_file.name])

    def keep_outside(self, details: OutsideDetails) -> KnownCard:
        if not details.name.strip():
            raise Refusal(RefusalCode.EMPTY_NAME)
        if not details.untrusted_recipient.startswith("age1"):
            raise Refusal(RefusalCode.BAD_RECIPIENT)
        card = OutsideCard(
            id=ObjectId(id_of(details.name)),
            recipient=details.untrusted_recipient,
            name=details.name,
            agency=details.agency,
        )
        return self._hold(known(card, Standing.UNVERIFIED))

    def confirm(self, card: str, typed_code: str, *, met: bool) -> KnownCard:
        held = self.cards.get(card)
        if held is None:
            raise Refusal(RefusalCode.UNKNOWN_CARD)
        if held.standing is Standing.REVOKED:
            raise Refusal(RefusalCode.CARD_REVOKED)
        if re.sub(r"\D", "", typed_code) != re.sub(r"\D", "", held.code):
            raise Refusal(RefusalCode.CARD_CODE_DIFFERS)
        return self._hold(replace(held, standing=Standing.MET if met else Standing.CONFIRMED))

    def _hold(self, held: KnownCard) -> KnownCard:
        self.cards[held.card.printed] = held
        return held


@dataclass
class PaperChooser:
    """Answers every question for a file with the same path, and remembers the questions."""

    answer: Path | None = None
    titles: list[str] = field(default_factory=list)

    def to_read(self, _parent: object, title: str, _kinds: str) -> Path | None:
        self.titles.append(title)
        return self.answer

    def to_write(self, _parent: object, title: str, _suggested: Path) -> Path | None:
        self.titles.append(title)
        return self.answer
