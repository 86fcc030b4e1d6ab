"""A courier for tests: made-up cases and bundles, with the refusals of the real services."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.audience import of_discipline
from desktop_app.domain.card import KnownCard, OutsideCard
from desktop_app.domain.codes import Discipline, Standing
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import (
    Accepted,
    HandoffPreview,
    HandoffRequest,
    IncomingHandoff,
    SentBundle,
)
from desktop_app.domain.ids import WHOLE_TEAM, AttachmentId, Audience, CaseId, EntryId, ObjectId
from desktop_app.domain.notices import DueNotice
from desktop_app.domain.receipts import TakenReceipt
from desktop_app.domain.receiving import EVERYTHING, Choice, KnownBundle, Report
from desktop_app.services.ports import Part, Progress, Receipt
from desktop_app.ui.handoff.port import (
    Answered,
    Arrival,
    Channel,
    Outset,
    Signed,
    TakenAnswer,
    TakenIn,
)
from tests.disclosed import disclosed
from tests.ui.handoff.paper_drives import PaperDrives
from tests.ui.handoff.paper_report import paper_report
from tests.ui.paper_cards import LAURIE, OWN, PaperKeeper, code_for, id_of

CEDAR = CaseId(id_of("Cedar-0412"))
PLACE = Path("bundles") / "A7-31Q9.tlh"
RECEIPT = Path("bundles") / "B2-77K1.tlh"
SIX_WORDS = "river-candle-otter-mitten-plaid-tundra"
POLICE = of_discipline(Discipline.POLICE)
AGENCY = Audience("a_abcdefghijkl2")
ENTRIES = {WHOLE_TEAM: 71, POLICE: 16, AGENCY: 9}
NOTES = {WHOLE_TEAM: 59, POLICE: 12, AGENCY: 3}
CHANNELS = (
    Channel(WHOLE_TEAM),
    Channel(POLICE),
    Channel(AGENCY, "Northern Lakes CFS"),
)


def incoming(standing: Standing | None = Standing.MET, **changes: object) -> IncomingHandoff:
    """A bundle from Laurie Penner, as the services describe it."""
    sender = LAURIE.card
    doubt = "sender_unknown" if standing is None else "sender_unverified"
    problems = () if standing in {Standing.MET, Standing.CONFIRMED} else (doubt,)
    described: dict[str, object] = {
        "sender": sender,
        "standing": standing,
        "code": code_for(sender.name),
        "recipients": ("Noor Kalsi", "Renée Courville"),
        "kind": "copy",
        "series": "c2VyaWVz",
        "number": 3,
        "purpose": "Shared safety planning while J. stays with family near Timmins.",
        "authority": "To assess, reduce or eliminate a risk of serious harm (CYFSA, s. 292(1)(g))",
        "limits": "Health details stay with the clinic. Don’t pass on further.",
        "created": "2026-11-10T15:40:00+00:00",
        "case": CEDAR,
        "codename": "Cedar-0412",
        "entries": 124,
        "new": 36,
        "changed": 4,
        "conflicts": 1,
        "withheld": 10,
        "attachments": tuple(an_attachment(number) for number in range(4)),
        "problems": problems,
    }
    return IncomingHandoff(**{**described, **changes})  # type: ignore[arg-type]


def an_attachment(number: int) -> Attachment:
    digest = sha256(str(number).encode()).hexdigest()
    return Attachment(
        id=AttachmentId(id_of(f"file {number}")),
        name=f"letter {number}.pdf",
        mime="application/pdf",
        size=460_000,
        keyset="",
        cipher_size=460_032,
        sha256=digest,
    )


@dataclass
class PaperSender(PaperKeeper):
    """Builds, opens and accepts nothing real; holds back at `gate` where a test wants to look."""

    bundle: IncomingHandoff = field(default_factory=incoming)
    refuse: Exception | None = None
    gate: threading.Event | None = None
    due: tuple[DueNotice, ...] = ()
    sticks: PaperDrives = field(default_factory=PaperDrives)
    missing: int = 0
    notes: Mapping[Audience, int] = field(default_factory=lambda: dict(NOTES))
    unlisted: frozenset[Audience] = frozenset()
    built: list[tuple[HandoffRequest, Path]] = field(default_factory=list)
    asked_about: list[HandoffRequest] = field(default_factory=list)
    summed_up: list[tuple[EntryId, str]] = field(default_factory=list)
    previewed: list[frozenset[Audience]] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)
    accepted: list[Arrival] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)
    left: list[Arrival] = field(default_factory=list)
    report: Report = field(default_factory=paper_report)
    receipt: TakenReceipt | None = None
    in_quarantine: tuple[KnownBundle, ...] = ()
    answers: list[tuple[str, Arrival, str]] = field(default_factory=list)
    written: list[tuple[Answered, Path]] = field(default_factory=list)

    @property
    def carrying(self) -> PaperDrives:
        return self.sticks

    def outset(self, case: CaseId) -> Outset:
        if case != CEDAR:
            raise Refusal(RefusalCode.UNKNOWN_CASE)
        return Outset(
            codename="Cedar-0412", own=OWN, cards=self.others, channels=CHANNELS, place=PLACE
        )

    def corrections(self, case: CaseId) -> tuple[DueNotice, ...]:
        return self.due if case == CEDAR else ()

    def preview(self, request: HandoffRequest) -> HandoffPreview:
        self.previewed.append(request.audiences)
        if not request.audiences & ENTRIES.keys():
            raise Refusal(RefusalCode.BAD_VALUE, what="audience")
        entries = sum(ENTRIES.get(audience, 0) for audience in request.audiences)
        staying = {tag: count for tag, count in self.notes.items() if tag not in request.audiences}
        return HandoffPreview(
            disclosure=disclosed(),
            entries=entries,
            notes=sum(self.notes.get(audience, 0) for audience in request.audiences),
            attachments=12,
            attachment_bytes=18_400_000,
            about_bytes=18_500_000,
            withheld=0,
            stays={tag: count for tag, count in ENTRIES.items() if tag not in request.audiences},
            notes_staying=staying,
            may_be_told=frozenset(staying) - self.unlisted,
            missing_files=tuple(an_attachment(number) for number in range(self.missing)),
        )

    def ask_approval(self, request: HandoffRequest) -> Receipt:
        self.asked_about.append(request)
        return Receipt(request.case, frozenset({Part.HANDOFFS}))

    def without_key(self, name: str, agency: str) -> KnownCard:
        card = OutsideCard(id=ObjectId(id_of(name)), recipient="", name=name, agency=agency)
        return KnownCard(card, Standing.UNVERIFIED, "")

    def summarise(self, note: EntryId, words: str) -> Receipt:
        self.summed_up.append((note, words))
        return Receipt(CEDAR, frozenset({Part.TIMELINE}))

    def build(self, request: HandoffRequest, place: Path, progress: Progress) -> Signed:
        self._work(progress)
        for missing, code in (
            (not request.recipients, RefusalCode.NO_RECIPIENT),
            (not request.purpose.strip(), RefusalCode.EMPTY_PURPOSE),
            (not request.authority.strip(), RefusalCode.EMPTY_AUTHORITY),
        ):
            if missing:
                raise Refusal(code)
        if place.exists():
            raise Refusal(RefusalCode.FILE_EXISTS)
        self.built.append((request, place))
        sent = SentBundle(
            file=str(place),
            sha256=sha256(b"bundle").hexdigest(),
            entries=self.preview(request).entries,
            withheld=0,
            attachments=12,
            bytes=18_412_233,
        )
        touched = frozenset({Part.HANDOFFS, Part.TIMELINE})
        by_words = not all(card.recipient for card in request.recipients)
        return Signed(sent, Receipt(request.case, touched), SIX_WORDS if by_words else "")

    def _work(self, progress: Progress) -> None:
        """Half the work, then the gate, then the rest; stopped where the real one stops."""
        total = 4_000_000_000
        keep_on = progress(total // 2, total)
        if self.gate is not None:
            self.gate.wait(10)
            keep_on = progress(total, total)
        if not keep_on:
            raise Refusal(RefusalCode.CANCELLED)
        if self.refuse is not None:
            raise self.refuse


@dataclass
class PaperCourier(PaperSender):
    """Opens and accepts nothing real, either."""

    def open(self, untrusted_file: Path, progress: Progress) -> Arrival:
        self.opened.append(untrusted_file)
        self._work(progress)
        if self.receipt is not None:
            raise Refusal(RefusalCode.BUNDLE_IS_RECEIPT)
        held = self.cards.get(self.bundle.sender.printed)
        standing = held.standing if held is not None else None
        described = incoming(standing, conflicts=self.bundle.conflicts, new=self.bundle.new)
        return Arrival(
            incoming=described, codename="Cedar-0412", report=self.report, handle=object()
        )

    def accept(self, arrival: Arrival, choice: Choice = EVERYTHING) -> TakenIn:
        if self.refuse is not None:
            raise self.refuse
        if arrival.incoming.standing is None:
            raise Refusal(RefusalCode.BUNDLE_SENDER_UNKNOWN, name=arrival.incoming.sender.name)
        self.accepted.append(arrival)
        self.choices.append(choice)
        case, bundle = arrival.incoming.case, arrival.incoming
        touched = {Part.CASES, Part.PEOPLE, Part.TIMELINE, Part.CARDS, Part.HANDOFFS}
        receipt = Receipt(case, frozenset(touched))
        refused = 0 if choice.only is None else len(self.report.parts) - len(choice.only)
        accepted = Accepted(case, bundle.new - refused, bundle.conflicts, refused=refused)
        return TakenIn(accepted, receipt, Answered(RECEIPT, object()))

    def reject(self, arrival: Arrival, why: str) -> Answered:
        return self._answer("reject", arrival, why)

    def ask(self, arrival: Arrival, question: str) -> Answered:
        return self._answer("ask", arrival, question)

    def write_receipt(self, answer: Answered, place: Path, progress: Progress) -> None:
        self._work(progress)
        self.written.append((answer, place))

    def take_receipt(self, untrusted_file: Path, progress: Progress) -> TakenAnswer:
        self._work(progress)
        self.opened.append(untrusted_file)
        if self.receipt is None:
            raise Refusal(RefusalCode.NOT_A_RECEIPT)
        return TakenAnswer(self.receipt, Receipt(CEDAR, frozenset({Part.HANDOFFS})))

    def waiting(self) -> tuple[KnownBundle, ...]:
        return self.in_quarantine

    def leave(self, arrival: Arrival) -> None:
        self.left.append(arrival)

    def _answer(self, act: str, arrival: Arrival, words: str) -> Answered:
        if self.refuse is not None:
            raise self.refuse
        self.answers.append((act, arrival, words))
        return Answered(RECEIPT, object())
