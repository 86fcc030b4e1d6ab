"""What is said of a handing over itself: its terms, what stays behind, and why."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.adoption import AdoptedAs
from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.disclosing import Why


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsWords:
    """The cover sheet beyond who, to whom and when (practice-and-law 4.8)."""

    kind: str
    kinds: Mapping[HandoffKind, str]
    with_key: str
    with_signing_key: str
    with_words: str
    sealed_words: str
    ground: str
    consent: str
    consent_told: str
    consent_written: str
    consent_oral: str
    approval: str
    approval_told: str
    override: str
    asked_for: str
    minimum: str
    views: str
    sealed: str
    sealed_told: str
    receipt: str
    receipt_told: str
    conditions: str
    no_further: str
    not_for_court: str
    return_by: str
    destroy_by: str
    review_by: str
    youth_record_until: str
    kept_apart: str
    identity_ban: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GapWords:
    """What stands where words were, and what else is told of a note that is not whole."""

    reasons: Mapping[Why, str]
    elsewhere: str
    gap: str
    gap_labelled: str
    held: str
    summarised: str
    summary: str
    summary_by: str
    disagreement: str
    disagreement_by: str
    against: str
    against_first: str
    against_amended: str
    changed_since: str
    adopted: str
    adopted_by: Mapping[AdoptedAs, str]
    adopted_before: str
    adopted_not: str
    differs: str
    signed_by: str
    and_: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListWords:
    """The two lists: what was disclosed, and what was withheld and why."""

    disclosed: str
    withheld: str
    disclosed_told: str
    withheld_told: str
    of: str
    passage: str
    whole: str
    happened: str
    happened_not_told: str
    confidential: str
    recorded: str
    short: str
    record_page: str
    nothing: str
    counts: str
    in_part: str
    only_existence: str
    files_staying: str
    number: str
    kind: str
    when: str
    author: str
    agency: str
    form: str
    files: str
    what: str
    field: str
    why: str
    reference: str
    sha256: str
    lists: str
    listed: str
    forms: Mapping[str, str]
    kinds: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedWords:
    """All of it, in one language."""

    terms: TermsWords
    gap: GapWords
    list: ListWords
