"""What a record says of notes that were recalled, replaced, or lost their consent."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.marks import Notice


@dataclass(frozen=True, slots=True, kw_only=True)
class SinceWords:
    """What senders told us, what we told receivers, and what is to be done about it."""

    to_us: Mapping[Notice, str]
    by_us: Mapping[Notice, str]
    to_do: Mapping[Notice, str]
    destroy_by: str
    said: str


SINCE_ENGLISH = SinceWords(
    to_us={
        Notice.RECALL: "Recalled by {names}, {when}.",
        Notice.CONSENT_WITHDRAWN: "Consent withdrawn: {names} told us, {when}.",
        Notice.SUPERSEDED: "Replaced by {names}, {when}.",
        Notice.CORRECTION: "Corrected by {names}, {when}.",
    },
    by_us={
        Notice.RECALL: "Recalled from {names}, {when}.",
        Notice.CONSENT_WITHDRAWN: "{names} was told that the consent was withdrawn, {when}.",
        Notice.SUPERSEDED: "{names} was told that it is replaced, {when}.",
        Notice.CORRECTION: "Corrected for {names}, {when}.",
    },
    to_do={
        Notice.RECALL: "Don’t use it, and don’t hand it on.",
        Notice.CONSENT_WITHDRAWN: "Don’t rely on it or hand it on unless another ground"
        " allows it.",
        Notice.SUPERSEDED: "Go by what came later.",
        Notice.CORRECTION: "Go by the words as they were corrected.",
    },
    destroy_by="To be destroyed or given back by {day}.",
    said="“{words}”",
)
SINCE_FRENCH = SinceWords(
    to_us={
        Notice.RECALL: "Rappelée par {names}, {when}.",
        Notice.CONSENT_WITHDRAWN: "Consentement retiré\u00a0: annoncé par {names}, {when}.",
        Notice.SUPERSEDED: "Remplacée par {names}, {when}.",
        Notice.CORRECTION: "Corrigée par {names}, {when}.",
    },
    by_us={
        Notice.RECALL: "Rappelée auprès de {names}, {when}.",
        Notice.CONSENT_WITHDRAWN: "Retrait du consentement annoncé à {names}, {when}.",
        Notice.SUPERSEDED: "Remplacement annoncé à {names}, {when}.",
        Notice.CORRECTION: "Corrigée pour {names}, {when}.",
    },
    to_do={
        Notice.RECALL: "Ne pas s’en servir ni la transmettre.",
        Notice.CONSENT_WITHDRAWN: "Ne pas s’y fier ni la transmettre, sauf si un autre"
        " fondement le permet.",
        Notice.SUPERSEDED: "S’en tenir à ce qui a suivi.",
        Notice.CORRECTION: "S’en tenir au texte corrigé.",
    },
    destroy_by="À détruire ou à rendre d’ici le {day}.",
    said="«\u00a0{words}\u00a0»",
)
