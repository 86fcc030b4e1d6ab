"""Which agencies a release means: by key, because a name is no more than what somebody wrote."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import DeviceKey
from desktop_app.domain.writing import storable
from desktop_app.ledger.canonical import NotCanonical, b64, unb64
from desktop_app.services.cards import find_card
from desktop_app.services.opened import OpenVault

_KEY_BYTES = 32
_CARD = "k_"


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedAgencies:
    """The agencies a release is for. `keys` are meant beyond doubt; `names` are no more than that.

    A name means whoever bears it, as long as no two agencies known here do.
    """

    is_anyone: bool = False
    keys: frozenset[DeviceKey] = frozenset()
    names: frozenset[str] = frozenset()

    def cover(self, card: Card | OutsideCard, known: Mapping[str, frozenset[DeviceKey]]) -> bool:
        """Whether a recipient's agency is meant; `known` are the keys that bear a name here."""
        if self.is_anyone or (isinstance(card, Card) and card.agency_key in self.keys):
            return True
        name = called(card.agency)
        return name in self.names and len(known.get(name, frozenset())) <= 1


def called(agency: str) -> str:
    """A name as it is compared."""
    return " ".join(agency.split()).casefold()


def agencies_by_name(vault: OpenVault) -> Mapping[str, frozenset[DeviceKey]]:
    """The keys of all agencies that cards held here are signed with, by the names on the cards."""
    found: dict[str, set[DeviceKey]] = {}
    for card, _ in vault.cards.cards():
        if isinstance(card, Card):
            found.setdefault(called(card.agency), set()).add(card.agency_key)
    return {name: frozenset(keys) for name, keys in found.items()}


def written_agencies(vault: OpenVault, untrusted: Iterable[str]) -> dict[str, list[str]]:
    """Agencies as a release names them: names for people, beside each its key if it is known.

    One is given by its name, or by the id of a card it signed.

    Raises:
        Refusal: AGENCY_NAME_SHARED where two agencies bear the name; UNKNOWN_CARD, AMBIGUOUS_ID.
    """
    pairs = [_meant(vault, storable(each).strip()) for each in untrusted]
    said = {"to": [name for name, _ in pairs], "to_keys": [key for _, key in pairs]}
    return said if any(said["to_keys"]) else {"to": said["to"]}


def read_agencies(untrusted_names: object, untrusted_keys: object) -> NamedAgencies:
    """What a release on record names; an older one has names alone.

    Without a list of names, because it was withheld, nobody is named: that is not anybody.
    """
    if untrusted_names == [] and untrusted_keys in (None, []):
        return NamedAgencies(is_anyone=True)
    names, keys = _texts(untrusted_names), _texts(untrusted_keys)
    pairs = zip(names, [*keys, *("" for _ in names)], strict=False)
    return NamedAgencies(
        keys=frozenset(key for each in keys if (key := _key(each)) is not None),
        names=frozenset(called(name) for name, key in pairs if not key) - {""},
    )


def _meant(vault: OpenVault, said: str) -> tuple[str, str]:
    if said.startswith(_CARD):
        card = find_card(vault, said).card
        return card.agency, b64(card.agency_key) if isinstance(card, Card) else ""
    keys = agencies_by_name(vault).get(called(said), frozenset())
    if len(keys) > 1:
        raise Refusal(RefusalCode.AGENCY_NAME_SHARED, name=said)
    return said, b64(next(iter(keys))) if keys else ""


def _key(untrusted: str) -> DeviceKey | None:
    try:
        return DeviceKey(unb64(untrusted, _KEY_BYTES))
    except NotCanonical:
        return None


def _texts(untrusted: object) -> list[str]:
    found = untrusted if isinstance(untrusted, list) else []
    return [each if isinstance(each, str) else "" for each in found]
