"""What a record says of sign-offs, and of questions asked about a note."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisionWords:
    """Who signed a note off or asked about it, and how that stands."""

    sign_offs: str
    signed: str
    amended_since: str
    not_counting: str
    not_judged: str
    questions: str
    asked: str
    asked_of: str
    due: str
    stayed: str
    is_open: str
    answered: str
    by_amendment: str
    settled: str


SUPERVISION_ENGLISH = SupervisionWords(
    sign_offs="Sign-offs",
    signed="Signed off by {who}, {when}.",
    amended_since="Signed off by {who}, {when}; amended since.",
    not_counting="Signed off by {who}, {when}; it doesn’t count: they weren’t entitled to sign"
    " this note off.",
    not_judged="Signed off by {who}, {when}; not judged: that agency wasn’t verified where this"
    " was put together.",
    questions="Questions about this note",
    asked="{who} asked, {when}:",
    asked_of="{who} asked {to}, {when}:",
    due="An answer was asked for by {due}.",
    stayed="The question itself isn’t here.",
    is_open="Not settled.",
    answered="{who} answered, {when}:",
    by_amendment="{who} answered with an amendment, {when}:",
    settled="{who} settled it, {when}.",
)
SUPERVISION_FRENCH = SupervisionWords(
    sign_offs="Approbations",
    signed="Approuvée par {who}, {when}.",
    amended_since="Approuvée par {who}, {when}; modifiée depuis.",
    not_counting="Approuvée par {who}, {when}; sans effet\u00a0: il ne lui revenait pas"
    " d’approuver cette note.",
    not_judged="Approuvée par {who}, {when}; non évaluée\u00a0: cet organisme n’était pas vérifié"
    " là où ceci a été préparé.",
    questions="Questions sur cette note",
    asked="{who} a demandé, {when}\u00a0:",
    asked_of="{who} a demandé à {to}, {when}\u00a0:",
    due="Réponse attendue au plus tard {due}.",
    stayed="La question elle-même n’est pas ici.",
    is_open="Non réglée.",
    answered="{who} a répondu, {when}\u00a0:",
    by_amendment="{who} a répondu par une modification, {when}\u00a0:",
    settled="{who} l’a réglée, {when}.",
)
