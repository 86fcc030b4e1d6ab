"""The standards as an agency's key holder sees and changes them, one version at a time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.amending_rules import Objected, amended
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.reading_rules import read_rules
from desktop_app.domain.standard_rules import Rule, RuleSet
from desktop_app.ledger.agency_log import AgencyLog
from desktop_app.services.agency import Agency
from desktop_app.services.standard_rules import layered, line_of


@dataclass(frozen=True, slots=True)
class AgencyRules:
    """Every version of every standard, and which of them the agency signed itself.

    `own` are codes with the day their version begins.
    """

    rules: RuleSet
    own: frozenset[tuple[str, date]] = frozenset()

    def is_own(self, rule: Rule) -> bool:
        """Whether the agency signed this version; else the program came with it."""
        return (rule.code, rule.effective_from) in self.own


def agency_rules(log: AgencyLog, delivered: RuleSet) -> AgencyRules:
    """What holds in an agency: what was delivered, and upon it all that its key signed."""
    signed = (rule for said in log.standards for rule in read_rules(said).rules)
    own = frozenset((rule.code, rule.effective_from) for rule in signed)
    return AgencyRules(layered(delivered, log.standards), own)


def lay_down_one(
    agency: Agency, delivered: RuleSet, untrusted_line: Mapping[str, object], today: date
) -> str:
    """Sign one version of a standard for everybody in the agency; the hash of what was signed.

    Raises:
        Refusal: BAD_VALUE with the field, as `amended` objects to it.
        Fault: as the shelf.
    """
    new = amended(agency_rules(agency.log, delivered).rules, untrusted_line, today)
    if isinstance(new, Objected):
        raise Refusal(RefusalCode.BAD_VALUE, what=new.what)
    return agency.lay_down({"standards": [line_of(new)]})
