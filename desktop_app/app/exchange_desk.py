"""What the exchange in the window asks for, answered by the services and the exchange room."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from desktop_app.app.exchanging import exchange
from desktop_app.app.fetching import Fetching
from desktop_app.app.known_places import open_known_place
from desktop_app.app.patient_place import PatientPlace
from desktop_app.app.place_shelf import KeptPlace, PlaceShelf
from desktop_app.app.vaults import Session
from desktop_app.domain.card import Card
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.domain.exchange_place import (
    AbsentFile,
    FromWhom,
    Holder,
    InCase,
    KnownPlace,
    PastExchange,
    PlaceKind,
    Trouble,
)
from desktop_app.domain.exchanged import Exchanged
from desktop_app.domain.ids import CaseId, DeviceKey
from desktop_app.exchange.store_addresses import Credentials, store_address
from desktop_app.services.cases import codenames
from desktop_app.services.device_cards import device_cards
from desktop_app.services.exchange_ports import Place, Stage, Went, Wishes
from desktop_app.services.ports import Receipt
from desktop_app.ui.exchange.port import Outcome, Overview, Passing, StoreDetails, Wish
from desktop_app.ui.exchange.run import CAME_IN
from desktop_app.ui.tasks import Passage


class ExchangeDesk:
    """Answers the exchange dialog, the exchange screen and the line at the foot."""

    def __init__(self, session: Session) -> None:
        self._session, self._vault = session, session.vault
        self._places = PlaceShelf(session.vault.drawer)

    def overview(self) -> Overview:
        """All of it, from local tables and the record."""
        return Overview(
            places=tuple(kept.place for kept in self._places.all()),
            to_send=self._to_send(),
            holders=tuple(self._holders()),
            history=self._places.history(),
            conflicts=self._conflicts(),
        )

    def exchanged(self) -> Exchanged:
        """When entries last left or came in, and by what."""
        told = self._session.database.exchanges.of(self._vault.pen.public)
        last = next((past for past in self._places.history() if not past.was_stopped), None)
        is_latest = last is not None and told.at_ms is not None and last.at_ms >= told.at_ms
        return replace(told, by=last.kind) if last is not None and is_latest else told

    def know_folder(self, folder: Path, title: str, *, is_drive: bool) -> KnownPlace:
        """Keep it by the mark it bears, which it is given if it bears none."""
        place = open_known_place(self._vault.drawer, str(folder))
        kind = PlaceKind.DRIVE if is_drive else PlaceKind.FOLDER
        known = KnownPlace(id=place.id, kind=kind, title=title, where=str(folder))
        return self._places.know(KeptPlace(known))

    def know_store(self, details: StoreDetails) -> KnownPlace:
        """Keep it by its address; nothing is asked of it yet."""
        address = details.untrusted_address.strip()
        title = details.title or store_address(address).title
        credentials = Credentials(details.key_id, details.secret) if details.secret else None
        place = open_known_place(self._vault.drawer, address, credentials)
        known = KnownPlace(
            id=place.id, kind=PlaceKind.STORE, title=title, where=address, is_automatic=False
        )
        return self._places.know(KeptPlace(known, details.key_id, details.secret))

    def forget(self, place: str) -> None:
        """Take it off the list."""
        self._places.forget(place)

    def set_automatic(self, place: str, *, on: bool) -> None:
        """Exchange with it by itself, or no more."""
        kept = self._known(place)
        self._places.keep(replace(kept, place=replace(kept.place, is_automatic=on)))

    def exchange(self, place: str, wish: Wish, passage: Passage[Passing]) -> Outcome:
        """Bring in and write out; what came of it is remembered, also when it failed."""
        kept = self._known(place)
        try:
            found = self._open(kept, wish)
            went = self._go(found, wish, passage)
        except (Refusal, Fault) as error:
            if isinstance(error, Refusal) and error.code is RefusalCode.CANCELLED:
                past = replace(self._past(kept.place), was_stopped=True)
                return Outcome(past, CAME_IN, self._conflicts())
            troubles = (Trouble(error.code.value),)
            self._places.remember(self._past(kept.place, troubles=troubles))
            raise
        past = self._came_of(kept.place, went)
        self._places.remember(past)
        last_ms = kept.place.last_ms if went.was_stopped else past.at_ms
        known = replace(kept.place, id=found.id, last_ms=last_ms)
        self._places.keep(replace(kept, place=known), before=place)
        return Outcome(past, CAME_IN, self._conflicts())

    def absent(self) -> tuple[AbsentFile, ...]:
        """By case, each file once."""
        return tuple(Fetching(self._session, self._places).absent())

    def fetch(self, number: str, passage: Passage[Passing]) -> Receipt | None:
        """Bring in one file, from the first place that has it."""
        is_here = Fetching(self._session, self._places).fetch(number, passage)
        return CAME_IN if is_here else None

    # --- exchanging

    def _known(self, place: str) -> KeptPlace:
        kept = self._places.find(place)
        if kept is None:
            raise Fault(FaultCode.PLACE_GONE)
        return kept

    def _open(self, kept: KeptPlace, wish: Wish) -> Place:
        """The place, if it is the one that is known, or a person has said to take this one."""
        target, settings = kept.place.where, self._vault.drawer
        found = open_known_place(settings, target, kept.credentials, accept_loss=wish.accept_loss)
        was_used = kept.place.last_ms is not None
        if found.id != kept.place.id and was_used and not wish.accept_loss:
            raise Refusal(RefusalCode.PLACE_HOLDS_LESS)
        return found

    def _go(self, found: Place, wish: Wish, passage: Passage[Passing]) -> Went:
        def told(stage: Stage, done: int, total: int) -> bool:
            return passage.tell(Passing(stage, done, total))

        wishes = Wishes(budget=wish.budget, files=wish.files, accept_loss=wish.accept_loss)
        return exchange(self._session, PatientPlace(found, passage), wishes, told)

    def _came_of(self, place: KnownPlace, went: Went) -> PastExchange:
        return replace(
            self._past(place),
            sent=went.sent,
            received=went.received,
            conflicts=went.conflicts,
            missing=went.missing,
            waiting=went.waiting,
            files_sent=went.files_sent,
            files_received=went.files_received,
            files_waiting=went.files_waiting,
            from_whom=tuple(self._from_whom(went)),
            troubles=tuple(Trouble(each.code, each.count) for each in went.problems),
            was_stopped=went.was_stopped,
        )

    def _past(self, place: KnownPlace, troubles: tuple[Trouble, ...] = ()) -> PastExchange:
        now = self._vault.clock.now_ms()
        return PastExchange(at_ms=now, place=place.title, kind=place.kind, troubles=troubles)

    def _from_whom(self, went: Went) -> Iterator[FromWhom]:
        cards = self._cards()
        for key, entries in went.from_whom:
            card = cards.get(key)
            known = ("", "") if card is None else (card.name, card.device)
            yield FromWhom(*known, entries)

    # --- what is known

    def _cards(self) -> dict[DeviceKey, Card]:
        cards = device_cards(self._vault)
        return {card.key: card for card in cards}

    def _holders(self) -> Iterator[Holder]:
        seen = {each.key: each.recorded_ms for each in self._vault.holdings.last_seen()}
        own = self._vault.pen.public
        for key, card in self._cards().items():
            if key == own or key in seen:
                yield Holder(
                    key=key,
                    device=card.device,
                    name=card.name,
                    agency=card.agency,
                    seen_ms=seen.get(key),
                    is_own=key == own,
                )

    def _to_send(self) -> tuple[InCase, ...]:
        waiting: Counter[CaseId] = Counter()
        for unsent in self._session.database.exchanges.unsent(self._vault.pen.public):
            waiting[unsent.case] += unsent.count
        names = codenames(self._vault) if waiting else {}
        named = (
            InCase(case, names.get(case, self._vault.me.agency), count)
            for case, count in waiting.items()
        )
        return tuple(sorted(named, key=lambda each: each.codename.casefold()))

    def _conflicts(self) -> tuple[InCase, ...]:
        found: Counter[tuple[CaseId, str]] = Counter(
            (each.case, each.codename) for each in self._vault.conflicts.standing(None)
        )
        return tuple(InCase(case, codename, count) for (case, codename), count in found.items())
