"""What somebody at a terminal says of a handoff: the same to preview, approve and build it."""

from dataclasses import dataclass
from functools import partial

import click

from desktop_app.cli.handoff_choosing import CHOOSING_OPTIONS, Chosen
from desktop_app.cli.said_together import said_together
from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.services.audiences import TEAM, existing_channels
from desktop_app.services.cards import find_card
from desktop_app.services.cases import find_case
from desktop_app.services.consents import find_consent
from desktop_app.services.opened import OpenVault
from desktop_app.services.word_recipients import without_key

_TO = "The id of a card, as `card list` shows it; may be given again."
_WORDS = "Somebody without a key: the file opens with six words, shown once. Instead of --to."
_AUDIENCES = "Whose entries leave: team, discipline, agency, or a tag; may be given again."
_GROUND = "A code of resources/rules/authorities.json, e.g. cyfsa_292_1_g."
_OVERRIDE = "Why it leaves without an approval that is asked for; where the ground allows."
_TO_WHOM = (
    click.option("--to", "recipients", multiple=True, metavar="CARD", help=_TO),
    click.option("--words-for", default="", metavar="NAME[, AGENCY]", help=_WORDS),
)
_PURPOSE = partial(click.option, "--purpose", help="What they are to do with it.")
_AUTHORITY = partial(click.option, "--authority", help="The law or the consent it rests on.")
_OPTIONS = (
    click.option(
        "--audience",
        "audiences",
        multiple=True,
        default=(TEAM,),
        show_default=True,
        help=_AUDIENCES,
    ),
    click.option("--limits", default="", help="What the reader should know is missing or unsure."),
    click.option("--show-sealed", is_flag=True, help="Say how many entries stay, by month."),
    click.option("--ground", default="", metavar="CODE", help=_GROUND),
    click.option("--consent", default="", metavar="ID", help="As `consent list` shows it: o_…."),
    click.option("--override", default="", metavar="REASON", help=_OVERRIDE),
    *CHOOSING_OPTIONS,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said(Chosen):
    """The options of one call, as they were typed."""

    recipients: tuple[str, ...]
    words_for: str
    purpose: str
    authority: str
    audiences: tuple[str, ...]
    limits: str
    show_sealed: bool
    ground: str
    consent: str
    override: str

    def request(self, vault: OpenVault, case: str) -> HandoffRequest:
        """What is asked for, of a case by its codename or id.

        Raises:
            Refusal: UNKNOWN_CASE, UNKNOWN_CARD, UNKNOWN_CONSENT, AMBIGUOUS_ID, BAD_VALUE;
                as `Chosen.choices`.
        """
        id_ = find_case(vault, case)
        return HandoffRequest(
            case=id_,
            recipients=self._recipients(vault),
            purpose=self.purpose,
            authority=self.authority,
            audiences=existing_channels(vault, id_, _split(self.audiences)),
            limits=self.limits,
            show_sealed=self.show_sealed,
            ground=self.ground,
            consent=find_consent(vault, self.consent).id if self.consent else None,
            override=self.override,
            kind=HandoffKind(self.kind),
            choices=self.choices(vault, id_),
            minimum=self.minimum,
            asked_for=self.asked_for,
            views=self.views,
            conditions=self.conditions(),
        )

    def _recipients(self, vault: OpenVault) -> tuple[Card | OutsideCard, ...]:
        found = tuple(find_card(vault, one).card for one in _split(self.recipients))
        if not self.words_for:
            return found
        name, _, agency = self.words_for.partition(",")
        return (*found, without_key(name, agency))


handoff_options = said_together(
    Said, *_TO_WHOM, _PURPOSE(required=True), _AUTHORITY(required=True), *_OPTIONS
)
"""Gives a command every option of a handoff, as one `said`."""

may_be_handoff_options = said_together(
    Said, *_TO_WHOM, _PURPOSE(default=""), _AUTHORITY(default=""), *_OPTIONS
)
"""The same for a command that may be about something else: then none of them is needed."""


def _split(values: tuple[str, ...]) -> list[str]:
    """An option may be given again, or hold several values with commas between."""
    return [part.strip() for value in values for part in value.split(",") if part.strip()]
