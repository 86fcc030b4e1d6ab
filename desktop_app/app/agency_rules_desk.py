"""What the window for an agency's key asks for about standards, answered by the services."""

from collections.abc import Callable, Mapping
from pathlib import Path

from desktop_app.app.agencies import UnlockedAgency, refuse_existing, write_news_if_read
from desktop_app.app.standards import standards
from desktop_app.app.vaults import World
from desktop_app.domain.rule_calendar import RuleCalendar
from desktop_app.services.agency_rules import AgencyRules, agency_rules, lay_down_one


class AgencyRulesDesk:
    """The standards of an agency, as long as its key is unlocked."""

    def __init__(self, world: World, key: Callable[[], UnlockedAgency]) -> None:
        self._world, self._key = world, key

    def rules(self) -> AgencyRules:
        """What was delivered, and upon it what this key signed."""
        return agency_rules(self._key().agency.log, standards())

    def lay_down(self, line: Mapping[str, object], place: Path) -> AgencyRules:
        """Sign one version of a standard, and write the news of it, if anybody can read them."""
        refuse_existing(place)
        today = RuleCalendar(self._world.midnight_ms).day_of(self._world.clock.now_ms())
        lay_down_one(self._key().agency, standards(), line, today)
        write_news_if_read(self._key(), place)
        return self.rules()
