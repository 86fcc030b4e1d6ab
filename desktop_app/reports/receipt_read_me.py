"""The text that lies in a receipt: what it says, in both languages, and how to check it."""

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import wrap

from desktop_app.domain.receipts import Outcome, ReadableReceipt, ReceiptStatement
from desktop_app.reports.visible import visible_line

_WIDTH = 78
_ENDS = "\r\n"  # so that every editor on Windows breaks the lines


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """One language of the text; what stands in braces is filled in."""

    title: str
    what: str
    by: str
    to: str
    bundle: str
    at: str
    outcomes: dict[Outcome, str]
    refused: str
    said: str
    check: str


_ENGLISH = _Words(
    title="RECEIPT FOR A HANDOFF",
    what="Whoever received a handoff says here what became of it. The sender opens this file "
    "with Throughline, or checks it by hand as below.",
    by="Signed by: {name}, {agency}",
    to="For: {name}, {agency}",
    bundle="Handoff {bundle}, number {number} of its series, SHA-256 of the file:",
    at="On: {at}",
    outcomes={
        Outcome.ACCEPTED: "Taken in whole: {accepted} entries.",
        Outcome.PARTLY: "Taken in partly: {accepted} entries; {refused} were left.",
        Outcome.REJECTED: "Nothing of it was taken in.",
        Outcome.QUESTION: "Nothing is decided; the receiver has a question.",
    },
    refused="Why: {words}",
    said="In their words: {words}",
    check="To check the signature (get the line in `allowed_signers` from the receiver by another "
    "way, and compare):",
)
_FRENCH = _Words(
    title="ACCUSÉ DE RÉCEPTION D’UNE TRANSMISSION",
    what="La personne qui a reçu une transmission dit ici ce qu’il en est advenu. L’expéditeur "
    "ouvre ce fichier avec Throughline, ou le vérifie à la main comme ci-dessous.",
    by="Signé par : {name}, {agency}",
    to="Pour : {name}, {agency}",
    bundle="Transmission {bundle}, numéro {number} de sa série, SHA-256 du fichier :",
    at="Le : {at}",
    outcomes={
        Outcome.ACCEPTED: "Acceptée en entier : {accepted} entrées.",
        Outcome.PARTLY: "Acceptée en partie : {accepted} entrées; {refused} ont été laissées.",
        Outcome.REJECTED: "Rien n’en a été accepté.",
        Outcome.QUESTION: "Rien n’est décidé; le destinataire a une question.",
    },
    refused="Pourquoi : {words}",
    said="Selon ses mots : {words}",
    check="Pour vérifier la signature (obtenez la ligne de `allowed_signers` du destinataire par "
    "une autre voie, et comparez) :",
)


def receipt_read_me(receipt: ReadableReceipt) -> bytes:
    """UTF-8, CRLF, at most 78 characters a line but for the commands."""
    both = ("\n\n".join(_text(receipt, words)) for words in (_ENGLISH, _FRENCH))
    return (f"\n\n{'=' * _WIDTH}\n\n".join(both) + "\n").replace("\n", _ENDS).encode()


def _text(receipt: ReadableReceipt, words: _Words) -> Iterator[str]:
    yield words.title
    yield _wrapped(words.what)
    by, to = receipt.by, receipt.to
    yield "\n".join(
        (
            _wrapped(words.by.format(name=visible_line(by.name), agency=visible_line(by.agency))),
            _wrapped(words.to.format(name=visible_line(to.name), agency=visible_line(to.agency))),
        )
    )
    for name, statement in receipt.statements.items():
        yield "\n".join(_answer(name, statement, words))
    yield _wrapped(words.check)
    yield "\n".join(f"    {_command(name, receipt.signer)}" for name in receipt.statements)


def _answer(name: str, said: ReceiptStatement, words: _Words) -> Iterator[str]:
    yield f"[{name}]"
    yield _wrapped(words.bundle.format(bundle=said.bundle, number=said.number))
    yield f"    {said.sha256}"
    yield words.at.format(at=said.at)
    counts = {"accepted": said.accepted, "refused": len(said.refused)}
    yield _wrapped(words.outcomes[said.outcome].format(**counts))
    for why in dict.fromkeys(one.why for one in said.refused if one.why):
        yield _wrapped(words.refused.format(words=visible_line(why)))
    if said.words:
        yield _wrapped(words.said.format(words=visible_line(said.words)))


def _command(name: str, signer: str) -> str:
    return (
        f"ssh-keygen -Y verify -f allowed_signers -I {signer} "
        f"-n receipt@throughline -s {name}.sig < {name}"
    )


def _wrapped(words: str) -> str:
    return "\n".join(wrap(words, _WIDTH))
