"""Everything that stays, entry by entry and field by field, each with the first reason for it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from desktop_app.domain.disclosing import Why, Withheld
from desktop_app.domain.ids import EntryId
from desktop_app.ledger.entry import Entry, Form
from desktop_app.ledger.redaction import stub, withhold

Reason = tuple[Why, str]
"""Why, and the label that stands in the gap."""


@dataclass(slots=True)
class Kept:
    """What has been decided to stay so far. The first reason given for something stands."""

    whole: dict[EntryId, Why] = field(default_factory=dict)
    parts: dict[EntryId, dict[str, Reason]] = field(default_factory=lambda: defaultdict(dict))

    def keep(self, entry: EntryId, why: Why) -> None:
        """Keep a whole entry back: it leaves as a stub."""
        self.whole.setdefault(entry, why)

    def keep_field(self, entry: EntryId, name: str, why: Why, label: str = "") -> None:
        """Keep one field, or one run, back."""
        self.parts[entry].setdefault(name, (why, label))

    def reasons(self, entry: EntryId) -> dict[str, Reason]:
        """The fields of an entry that stay; none of one that stays whole."""
        return {} if entry in self.whole else self.parts.get(entry, {})

    def form_of(self, entry: Entry) -> Form:
        """The form an entry leaves in."""
        if entry.id in self.whole:
            return stub(entry.form)
        back = self.parts.get(entry.id)
        return withhold(entry.form, back.__contains__) if back else entry.form

    def listed(self, entries: Iterable[EntryId]) -> Iterator[Withheld]:
        """Everything that stays, in the order of the entries."""
        for id_ in entries:
            if id_ in self.whole:
                yield Withheld(entry=id_, name="", why=self.whole[id_])
                continue
            for name, (why, label) in sorted(self.parts.get(id_, {}).items()):
                yield Withheld(entry=id_, name=name, why=why, label=label)
