"""What the indexes of actions and of handings on say, in both languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.domain.action import Priority
from desktop_app.domain.receipts import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexWords:
    """Titles, columns, and what a cell can say."""

    actions: str
    actions_told: str
    handed: str
    handed_told: str
    foot: str
    nothing: str
    number: str
    code: str
    what: str
    who: str
    nobody: str
    priority: str
    priorities: Mapping[Priority, str]
    opened: str
    due: str
    state: str
    open: str
    overdue: str
    done: str
    withdrawn: str
    outcome: str
    when: str
    kind: str
    disclosure: str
    series: str
    to: str
    crown: str
    by: str
    entries: str
    numbers: str
    purpose: str
    ground: str
    receipts: str
    no_receipt: str
    answers: Mapping[Outcome, str]
    reference: str


ENGLISH = IndexWords(
    actions="Index of actions",
    actions_told="A code is made from the action itself and never changes; the number in the"
    " first column is of this print alone.",
    handed="Index of handings on and disclosures",
    handed_told="All that left, as far as this device’s record tells; what was received is not"
    " in it.",
    foot="{codename} · {title} · confidential",
    nothing="There is nothing to list.",
    number="No.",
    code="Code",
    what="Action",
    who="Who",
    nobody="nobody yet",
    priority="Priority",
    priorities=MappingProxyType(
        {Priority.HIGH: "High", Priority.NORMAL: "Normal", Priority.LOW: "Low"}
    ),
    opened="On record since",
    due="Due",
    state="State",
    open="open",
    overdue="overdue",
    done="done {when}",
    withdrawn="given up",
    outcome="Outcome, or why not",
    when="When",
    kind="Kind",
    disclosure="Disclosure package",
    series="No. in its series",
    to="To whom",
    crown="Crown",
    by="By whom",
    entries="Entries",
    numbers="Numbers",
    purpose="Purpose",
    ground="Ground",
    receipts="Receipts",
    no_receipt="{name}: no receipt",
    answers=MappingProxyType(
        {
            Outcome.ACCEPTED: "{name}: taken in, {accepted} entries, {when}",
            Outcome.PARTLY: "{name}: {accepted} taken in, {refused} left, {when}",
            Outcome.REJECTED: "{name}: declined, {when}",
            Outcome.QUESTION: "{name}: asked a question, {when}",
        }
    ),
    reference="Reference",
)

FRENCH = IndexWords(
    actions="Répertoire des actions",
    actions_told="Un code vient de l’action elle-même et ne change jamais; le numéro de la"
    " première colonne ne vaut que pour cette copie.",
    handed="Répertoire des transmissions et des divulgations",
    handed_told="Tout ce qui est sorti, d’après ce que cet appareil a au dossier; ce qui a été"
    " reçu n’y est pas.",
    foot="{codename} · {title} · confidentiel",
    nothing="Il n’y a rien à énumérer.",
    number="Nº",
    code="Code",
    what="Action",
    who="Qui",
    nobody="personne encore",
    priority="Priorité",
    priorities=MappingProxyType(
        {Priority.HIGH: "Haute", Priority.NORMAL: "Normale", Priority.LOW: "Basse"}
    ),
    opened="Au dossier depuis",
    due="Échéance",
    state="État",
    open="à faire",
    overdue="en retard",
    done="faite {when}",
    withdrawn="abandonnée",
    outcome="Résultat, ou pourquoi non",
    when="Quand",
    kind="Type",
    disclosure="Ensemble de divulgation",
    series="Nº dans sa série",
    to="À qui",
    crown="Couronne",
    by="Par qui",
    entries="Inscriptions",
    numbers="Numéros",
    purpose="But",
    ground="Fondement",
    receipts="Accusés",
    no_receipt="{name}\u00a0: aucun accusé",
    answers=MappingProxyType(
        {
            Outcome.ACCEPTED: "{name}\u00a0: tout accepté, {accepted} inscriptions, {when}",
            Outcome.PARTLY: "{name}\u00a0: {accepted} acceptées, {refused} laissées, {when}",
            Outcome.REJECTED: "{name}\u00a0: refusé, {when}",
            Outcome.QUESTION: "{name}\u00a0: a posé une question, {when}",
        }
    ),
    reference="Référence",
)


def index_words(language: str) -> IndexWords:
    """The words of French for `fr` and the like; of English for anything else."""
    return FRENCH if language[:2].lower() == "fr" else ENGLISH
