"""The pages of an open vault, each screen with the services it may ask."""

from functools import partial

from desktop_app.app.access_desk import AccessDesk
from desktop_app.app.agency_desk import AgencyDesk
from desktop_app.app.approvals_desk import ApprovalsDesk
from desktop_app.app.caseload_desk import CaseloadDesk
from desktop_app.app.casework import (
    CaseDesk,
    CaseListDesk,
    ComposerDesk,
    HandoffsDesk,
    PeopleDesk,
)
from desktop_app.app.consents_desk import ConsentsDesk
from desktop_app.app.coordination_desk import CoordinationDesk
from desktop_app.app.earlier_moment import session_at
from desktop_app.app.enrol_desk import EnrolDesk
from desktop_app.app.episode_desk import EpisodeDesk
from desktop_app.app.exchange_desk import ExchangeDesk
from desktop_app.app.finding import FindingDesk
from desktop_app.app.handing import CardsDesk, SendingDesk
from desktop_app.app.index_desk import IndexDesk
from desktop_app.app.kept_desk import KeptDesk
from desktop_app.app.key_news import KeyNewsDesk
from desktop_app.app.left_at import left_at
from desktop_app.app.looking import LookingDesk
from desktop_app.app.members_desk import MembersDesk
from desktop_app.app.reading_words import WordsDesk
from desktop_app.app.receiving_desk import ReceivingDesk
from desktop_app.app.recovery import RecoveryDesk
from desktop_app.app.reviews_desk import ReviewsDesk
from desktop_app.app.settling import ConflictsDesk
from desktop_app.app.standards_desk import RulesDesk, StandardsDesk
from desktop_app.app.telling_desk import TellingDesk
from desktop_app.app.today_desk import TodayDesk
from desktop_app.app.troubles import TroublesDesk
from desktop_app.app.vaults import Session
from desktop_app.services.ports import Part, Receipt
from desktop_app.services.signing_later import sign_all, sign_due
from desktop_app.ui.cards.cards_screen import CardsScreen
from desktop_app.ui.desk import Desk
from desktop_app.ui.exchange.screen import ExchangeScreen
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.reviews.screen import ReviewsScreen
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.file_choice import Chooser, SystemFileChooser
from desktop_app.ui.widgets.places import AtWork, Place
from desktop_app.ui.window import Page, Workplace
from desktop_app.ui.window.caseload_page import CaseloadPage
from desktop_app.ui.window.casework import Casework, CaseworkPorts
from desktop_app.ui.window.place import AgencyParts, ExchangeParts, Finding, RulesParts
from desktop_app.ui.window.today_page import DecisionPorts, TodayPage

_READ_THEN = frozenset({"today", "cases", "caseload"})


def furnish(opened: object, chooser: Chooser | None = None) -> Workplace:
    """The pages of what unlocking gave; files are asked for with the system's dialog, or yours."""
    if not isinstance(opened, Session):
        raise TypeError(type(opened))
    me, asking = opened.vault.me, chooser or SystemFileChooser()
    pages = partial(_pages, opened, asking)
    return Workplace(
        AtWork(me.name, me.discipline, me.job, me.agency),
        pages,
        is_read_only=opened.database.read_only,
        left_at=left_at(opened),
        starts_at="today" if opened.has_cases else "cases",
        finding=Finding(FindingDesk(opened), "cases"),
        exchanged=ExchangeDesk(opened).exchanged,
        exchanging=ExchangeParts(ExchangeDesk(opened), asking),
        conflicts=ConflictsDesk(opened),
        approvals=ApprovalsDesk(opened),
        rules=RulesParts(RulesDesk(opened), asking),
        openings=AccessDesk(opened),
        agencies=AgencyParts(
            enrolling=partial(EnrolDesk, opened),
            key=partial(AgencyDesk, opened.world),
            chooser=asking,
        ),
        troubles=TroublesDesk(opened),
        kept=KeptDesk(opened),
        waiting={"reviews": ReviewsDesk(opened).how_many},
        looks_back=LookingBack(opened, asking),
    )


class LookingBack:
    """The vault of a session as it was; one moment at a time is looked at."""

    def __init__(self, session: Session, chooser: Chooser) -> None:
        self._now, self._chooser = session, chooser
        self._then: Session | None = None

    def stand_at(self, moment_ms: int) -> Session:
        """What waits for its signature is signed before anybody looks away from it."""
        sign_all(self._now.vault)
        then = session_at(self._now, moment_ms)
        self.leave()
        self._then = then
        return then

    def furnish(self, then: object) -> Workplace:
        """What is read of all cases; nothing is searched, exchanged or settled there."""
        if not isinstance(then, Session):
            raise TypeError(type(then))
        me = then.vault.me
        return Workplace(
            AtWork(me.name, me.discipline, me.job, me.agency),
            partial(_pages_then, then, self._chooser),
            is_read_only=True,
            starts_at="cases",
            clock=then.world.clock,
        )

    def leave(self) -> None:
        """Close what was looked at."""
        then, self._then = self._then, None
        if then is not None:
            then.database.close()


def _pages_then(session: Session, chooser: Chooser) -> tuple[Page, ...]:
    pages = _pages(session, chooser)
    return tuple(page for page in pages if page.place.code in _READ_THEN)


def _pages(session: Session, chooser: Chooser) -> tuple[Page, ...]:
    cases = Place("cases", translate("Place", "Cases"), "layers", Act.CASES)
    cards = Place("cards", translate("Place", "Cards"), "users-round", Act.CARDS)
    today = Place("today", translate("Place", "Today"), "sun", Act.TODAY)
    reviews = Place("reviews", translate("Place", "Reviews"), "badge-check", Act.REVIEWS)
    exchange = Place("exchange", translate("Place", "Exchange"), "folder-sync", Act.EXCHANGE)
    caseload = Place("caseload", translate("Place", "Caseload"), "list", Act.CASELOAD)
    return (
        Page(today, partial(_today, session)),
        Page(cases, partial(_casework, session, chooser)),
        Page(reviews, partial(_reviews, session), needs_room=True),
        Page(cards, partial(_cards, session, chooser)),
        Page(exchange, partial(_exchange, session, chooser)),
        Page(caseload, partial(_caseload, session, chooser)),
    )


def _today(session: Session, desk: Desk) -> TodayPage:
    decisions = DecisionPorts(ApprovalsDesk(session), AccessDesk(session))
    coordination, episodes = CoordinationDesk(session), EpisodeDesk(session)
    return TodayPage(desk, TodayDesk(session), coordination, episodes, decisions)


def _caseload(session: Session, chooser: Chooser, desk: Desk) -> CaseloadPage:
    return CaseloadPage(desk, CaseloadDesk(session), chooser)


def _reviews(session: Session, desk: Desk) -> ReviewsScreen:
    reading, entering = ReviewsDesk(session), AccessDesk(session)
    return ReviewsScreen(desk, reading, StandardsDesk(session), entering)


def _exchange(session: Session, chooser: Chooser, desk: Desk) -> ExchangeScreen:
    return ExchangeScreen(desk, ExchangeDesk(session), chooser)


def _cards(session: Session, chooser: Chooser, desk: Desk) -> CardsScreen:
    return CardsScreen(desk, CardsDesk(session), chooser)


def _casework(session: Session, chooser: Chooser, desk: Desk) -> Casework:
    ports = CaseworkPorts(
        cases=CaseListDesk(session),
        key_news=KeyNewsDesk(session),
        recovery=RecoveryDesk(session),
        case=CaseDesk(session),
        people=PeopleDesk(session),
        handoffs=HandoffsDesk(session),
        composer=ComposerDesk(session),
        episodes=EpisodeDesk(session),
        conflicts=ConflictsDesk(session),
        coordination=CoordinationDesk(session),
        indexes=IndexDesk(session),
        questions=ReviewsDesk(session),
        members=MembersDesk(session),
        consents=ConsentsDesk(session),
        looking=LookingDesk(session),
        words=WordsDesk(session),
        sending=SendingDesk(session),
        receiving=ReceivingDesk(session),
        telling=TellingDesk(session),
        access=AccessDesk(session),
        chooser=chooser,
        sign_due=partial(_due, session),
    )
    return Casework(desk, ports)


def _due(session: Session) -> Receipt:
    signed = [receipt for receipt in sign_due(session.vault) if receipt.case is not None]
    if not signed:
        return Receipt(None, frozenset())
    entries = tuple(entry for receipt in signed for entry in receipt.entries)
    return Receipt(signed[-1].case, frozenset({Part.TIMELINE}), entries)
