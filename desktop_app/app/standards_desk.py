"""What the standards ask for, answered by the services."""

from pathlib import Path

from desktop_app.app.standards import document_bytes, load_document
from desktop_app.app.vaults import Session
from desktop_app.app.writing_out import write_new
from desktop_app.domain.reading_rules import hash_of, read_rules
from desktop_app.services.ports import Receipt
from desktop_app.services.restricted import check_entered
from desktop_app.services.standard_rules import (
    InForce,
    document_of,
    rules_in_force,
    use_on_this_laptop,
)
from desktop_app.services.standards import (
    NewTick,
    days_of,
    judge,
    last_days,
    may_judge,
    measured,
    waiting_for_review,
)
from desktop_app.ui.standards.port import Candidate, Looked, Standing


class StandardsDesk:
    """Answers the panel beside a review, and the list of rules."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault

    def standing(self, looked: Looked) -> Standing:
        """Measure a case, and say whether this person's judgement would count."""
        check_entered(self._vault, looked.case)
        vault, stretch = self._vault, last_days(self._vault)
        if looked.entries is not None:
            stretch = waiting_for_review(vault, looked.entries, looked.since_ms)
        told = measured(vault, looked.case, stretch)
        return Standing(told, may_judge(vault, looked.case), days_of(vault, stretch))

    def judge(self, looked: Looked, new: NewTick) -> Receipt:
        """Put a judgement on record."""
        return judge(self._vault, looked.case, new)


class RulesDesk:
    """Answers the list of rules."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault

    def rules(self) -> InForce:
        """The rules as they hold here."""
        return rules_in_force(self._vault)

    def export(self, place: Path) -> str:
        """Write them into a new file; its hash."""
        content, digest = document_bytes(rules_in_force(self._vault).rules)
        write_new(place, lambda: [content])
        return digest

    def read_file(self, untrusted_file: Path, language: str) -> Candidate:
        """Read rule data, and say what would change."""
        document = document_of(load_document(untrusted_file))
        rules, here = read_rules(document), rules_in_force(self._vault).rules
        versions = {rule.version for rule in here.rules}
        new = (rule.title.told(language) for rule in rules.rules if rule.version not in versions)
        return Candidate(document, hash_of(document), tuple(dict.fromkeys(new)), rules.bad_lines)

    def use(self, candidate: Candidate) -> None:
        """Let it hold on this laptop."""
        use_on_this_laptop(self._vault, candidate.document)
