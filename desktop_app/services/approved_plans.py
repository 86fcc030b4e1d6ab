"""A plan is a note: just the words it has are approved, by somebody who has read them here."""

from hashlib import sha256

from desktop_app.domain.approval import PLANS, Asked, PlanShown
from desktop_app.domain.codes import Flag
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, EntryId, printed
from desktop_app.domain.note import TimelineEntry
from desktop_app.ledger import kinds
from desktop_app.services.opened import OpenVault

_WORDS = frozenset({kinds.NOTE, kinds.AMEND, kinds.STRIKE})
_PLAN, _COUNT, _DIGEST = "plan", "words", "words_digest"


def terms_of_plan(vault: OpenVault, case: CaseId, plan: EntryId | None) -> dict[str, object]:
    """What would be approved of a plan. `plan` is the entry that first wrote it down.

    Raises:
        Refusal: BAD_VALUE for a plan that is not named, of another case, or no note.
    """
    if plan is None:
        raise Refusal(RefusalCode.BAD_VALUE, what="plan")
    written = vault.reading.signed(plan)
    if written.log.case != case or written.header.kind != kinds.NOTE:
        raise Refusal(RefusalCode.BAD_VALUE, what="plan")
    about = [each for each in vault.book.about([written.about]) if each.log[1:] == written.log[1:]]
    ids = sorted(printed("e", each.id) for each in about if each.header.kind in _WORDS)
    digest = sha256("\n".join(ids).encode()).hexdigest()
    return {_PLAN: printed("e", plan), _COUNT: len(ids), _DIGEST: digest}


def plan_shown(vault: OpenVault, asked: Asked) -> PlanShown | None:
    """The words of the plan that a request is of; None for other requests, or where none are held.

    Somebody who is asked can't approve what was never sent to them.
    """
    untrusted_plan = asked.terms.get(_PLAN)
    if asked.subject not in PLANS or not isinstance(untrusted_plan, str):
        return None
    try:
        plan = EntryId(vault.reading.find(untrusted_plan, "e"))
        terms = terms_of_plan(vault, asked.case, plan)
        note = vault.reading.entry(plan)
    except Refusal:
        return None
    is_same = all(asked.terms.get(name) == terms[name] for name in terms)
    files = tuple(each.name for each in note.attachments)
    return PlanShown(note.current_text, is_same and is_plan(vault, note), files)


def is_plan(vault: OpenVault, note: TimelineEntry) -> bool:
    """Whether all of a note's words are here to be read, and stand.

    Of one that is too long for an entry the rest lies in a file: nobody approves its beginning.
    """
    seen = note.seen()
    is_whole = seen.is_whole and Flag.EXCERPT not in note.flags
    return is_whole and note.struck is None and vault.reviews.is_complete(seen.ids)


def check_plan(vault: OpenVault, asked: Asked) -> None:
    """Refuse to approve a plan whose words are not here, or not those that were asked about.

    Raises:
        Refusal: PLAN_NOT_AS_ASKED.
    """
    if asked.subject not in PLANS:
        return
    shown = plan_shown(vault, asked)
    if shown is None or not shown.is_as_asked:
        raise Refusal(RefusalCode.PLAN_NOT_AS_ASKED)
