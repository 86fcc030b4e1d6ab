"""A key holder for tests: one agency made up, with the real refusals a real one would give."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.app.standards import read_standards
from desktop_app.domain.codes import Authority, Discipline
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.reading_rules import read_rules
from desktop_app.domain.standard_rules import RuleSet
from desktop_app.services.agency_rules import AgencyRules
from desktop_app.ui.agency.port import AgencyShown, Asked, NewAgency, Partner, SignedDevice

CODE = "76639 94349 68043 93903 67873 03308"
RIGHT = "harbour quilt seven lantern moss"
LAKES = "Northern Lakes CFS"
END = date(2028, 11, 20)
DANA = SignedDevice(
    *("k_dana", "Dana Whitford", Discipline.CHILD_PROTECTION, Authority.SUPERVISOR, END, False),
    person="dana",
)
OWEN = SignedDevice(
    *("k_owen", "Owen Harada", Discipline.POLICE, Authority.WORKER, END, True), person="owen"
)
LEE = SignedDevice(
    *("k_lee", "Lee Beaver", Discipline.CHILD_PROTECTION, Authority.WORKER, END, False),
    person="lee",
)
_STANDARDS = Path("resources/rules/standards.json")
GROUPS = ("7K3M", "Q0XT", "9WBC", "12RD", "HJ5V", "PN8E", "4TZA", "6YGS", "MM31", "D0KQ")


@dataclass
class PaperRules:
    """Standards on paper: what was delivered, and what was signed upon it."""

    held: RuleSet = field(default_factory=lambda: read_standards(_STANDARDS))
    own: frozenset[tuple[str, date]] = frozenset()
    signed_at: list[Path] = field(default_factory=list)

    def rules(self) -> AgencyRules:
        return AgencyRules(self.held, self.own)

    def lay_down(self, line: Mapping[str, object], place: Path) -> AgencyRules:
        self.signed_at.append(place)
        new = read_rules({"standards": [line]})
        self.held = self.held.followed_by(new)
        self.own |= {(rule.code, rule.effective_from) for rule in new.rules}
        return self.rules()


@dataclass
class KeyHolder:
    """Opens to the right passphrase, and remembers what it was asked to do."""

    shown: AgencyShown = field(default_factory=lambda: AgencyShown(LAKES, CODE, (DANA, OWEN)))
    done: list[tuple[object, ...]] = field(default_factory=list)
    away: int = 0
    standards: PaperRules = field(default_factory=PaperRules)

    def create(self, new: NewAgency) -> AgencyShown:
        if len(new.passphrase) < 15:
            raise Refusal(RefusalCode.PASSPHRASE_TOO_SHORT, least=15)
        self.shown = AgencyShown(new.name, CODE, ())
        return self.shown

    def unlock(self, folder: Path, passphrase: str) -> AgencyShown:
        if passphrase != RIGHT:
            raise Refusal(RefusalCode.WRONG_AGENCY_PASSPHRASE)
        self.done.append(("unlock", folder))
        return self.shown

    def paper(self) -> tuple[str, ...]:
        return GROUPS

    def read_request(self, untrusted_file: Path) -> Asked:
        if untrusted_file.name == "junk":
            raise Refusal(RefusalCode.REQUEST_MALFORMED)
        return Asked("Aanya Noor", Discipline.HEALTH, "Nurse", CODE, END)

    def sign(self, authority: Authority, expires: date, place: Path) -> AgencyShown:
        self.done.append(("sign", authority, expires, place))
        return self.shown

    def put_below(self, card: str, above: str, place: Path) -> AgencyShown:
        self.done.append(("below", card, above, place))
        return self.shown

    def revoke(self, card: str, reason: str, place: Path) -> AgencyShown:
        self.done.append(("revoke", card, reason, place))
        devices = tuple(
            replace(one, is_revoked=one.is_revoked or one.card == card)
            for one in self.shown.devices
        )
        self.shown = replace(self.shown, devices=devices)
        return self.shown

    def read_partner(self, untrusted_file: Path) -> Partner:
        if untrusted_file.name == "junk":
            raise Refusal(RefusalCode.AGENCY_CARD_MALFORMED)
        return Partner("Rainy Lake Police", CODE)

    def trust(self, typed_code: str, place: Path) -> AgencyShown:
        self.done.append(("trust", typed_code, place))
        self.shown = replace(self.shown, partners=("Rainy Lake Police",))
        return self.shown

    def save_card(self, place: Path) -> None:
        self.done.append(("card", place))

    def put_away(self) -> None:
        self.away += 1


@dataclass
class Files:
    """Somebody who knows beforehand what they will choose."""

    to_open: Path | None = None
    to_save_at: Path | None = None
    to_enter: Path | None = None

    def to_read(self, _parent: QWidget, _title: str, _kinds: str) -> Path | None:
        return self.to_open

    def to_write(self, _parent: QWidget, _title: str, suggested: Path) -> Path | None:
        return None if self.to_save_at is None else self.to_save_at / suggested

    def many_to_read(self, _parent: QWidget, _title: str) -> tuple[Path, ...]:
        return ()

    def folder(self, _parent: QWidget, _title: str) -> Path | None:
        return self.to_enter
