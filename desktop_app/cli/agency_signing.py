"""`throughline agency sign`, `revoke`, `trust`, `news`: what needs the agency's passphrase."""

from datetime import datetime
from pathlib import Path

import click

from desktop_app.app.agencies import Terms, UnlockedAgency, invite, refuse_existing, write_news
from desktop_app.app.enrolling import load_request, read_at_most
from desktop_app.app.key_judging import KEY_JUDGE
from desktop_app.app.standards import load_document
from desktop_app.cli.agency_frame import (
    agency_folder,
    agency_passphrase,
    code_of_card,
    out_file,
    unlocked_agency,
)
from desktop_app.cli.agency_words import agency_document, card_document, card_words
from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, VaultCommand, given_call, opened
from desktop_app.domain.codes import Authority
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.reading_rules import hash_of, read_rules
from desktop_app.services.joining import digits
from desktop_app.services.known_agencies import (
    LARGEST_AGENCY_CARD,
    check_agency_code,
    read_card_of_agency,
    trust_agency,
)
from desktop_app.services.standard_rules import document_of


@click.command("sign", cls=VaultCommand)
@given_call
@click.argument("request", type=click.Path(path_type=Path))
@agency_folder
@agency_passphrase
@click.option("--authority", required=True, type=click.Choice([a.value for a in Authority]))
@click.option("--expires", type=click.DateTime(["%Y-%m-%d"]), help="Its last day; 2 years on.")
@click.option("--reports-to", default="", metavar="CARD", help="The card of their supervisor.")
@click.option("--code", help="The six groups the device's person read out, to be compared.")
@out_file
def sign(
    call: Call,
    request: Path,
    folder: Path,
    agency_passphrase_file: str | None,
    authority: str,
    expires: datetime | None,
    reports_to: str,
    code: str | None,
    out: Path,
) -> None:
    """Sign the card that a device asks for, and write its invitation.

    Compare the code it answers with the one that the device shows, by voice or in person,
    before the invitation leaves your hands.
    """
    asked = load_request(request)
    shown = KEY_JUDGE.code_of(asked.key, asked.recipient)
    if code is not None and digits(code) != digits(shown):
        raise Refusal(RefusalCode.CARD_CODE_DIFFERS)
    with unlocked_agency(call, folder, agency_passphrase_file) as unlocked:
        terms = Terms(None if expires is None else expires.date(), reports_to)
        card = invite(unlocked, asked, Authority(authority), out, terms)
        agency_code = unlocked.code
    document = {
        **card_document(card, shown),
        "file": str(out),
        "agency_code": agency_code,
    }
    words = (
        f"{card_words(card)}\nDevice’s code, to be compared:  {shown}\n"
        f"Agency’s code, to be read out: {agency_code}\n{out}"
    )
    answer(call, document, words)


@click.command("reports", cls=VaultCommand)
@given_call
@click.argument("card", metavar="CARD")
@agency_folder
@agency_passphrase
@click.option("--to", "above", default="", metavar="CARD", help="The card of the supervisor.")
@out_file
def reports(
    call: Call,
    card: str,
    folder: Path,
    agency_passphrase_file: str | None,
    above: str,
    out: Path,
) -> None:
    """Say whom somebody reports to from now on, and write the news for your devices.

    Only people above them in that line sign off what they write. Without --to, each of
    your supervisors may.
    """
    with unlocked_agency(call, folder, agency_passphrase_file) as unlocked:
        refuse_existing(out)
        agency = unlocked.agency
        signed = agency.put_below(agency.find(card), agency.find(above) if above else None)
        written = _news(unlocked, out)
    document = {"cards": [card_document(each, "") for each in signed], "file": written}
    words = "\n".join(card_words(each) for each in signed)
    answer(call, document, f"{words}\n{written or ''}".rstrip())


@click.command("revoke", cls=VaultCommand)
@given_call
@click.argument("card", metavar="CARD")
@agency_folder
@agency_passphrase
@click.option("--reason", default="", help="Why, in a few words. Every device of yours reads it.")
@out_file
def revoke(
    call: Call,
    card: str,
    folder: Path,
    agency_passphrase_file: str | None,
    reason: str,
    out: Path,
) -> None:
    """Declare a device lost, and write the news for the devices that stay."""
    with unlocked_agency(call, folder, agency_passphrase_file) as unlocked:
        refuse_existing(out)
        gone = unlocked.agency.revoke(card, reason)
        written = _news(unlocked, out)
    document = {**card_document(gone, ""), "state": "revoked", "file": written}
    answer(call, document, f"{card_words(gone)}: revoked. {written or ''}".rstrip())


@click.command("trust", cls=VaultCommand)
@given_call
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--code", required=True, help="The six groups their key holder read out.")
@click.option("--agency", "folder", type=click.Path(path_type=Path, file_okay=False))
@agency_passphrase
@click.option("--out", type=click.Path(path_type=Path))
def trust(
    call: Call,
    file: Path,
    code: str,
    folder: Path | None,
    agency_passphrase_file: str | None,
    out: Path | None,
) -> None:
    """Verify a partner agency by its card.

    With --agency, for all devices of yours: bring the file it writes to one of them.
    Without, for this vault alone.
    """
    untrusted = read_at_most(file, LARGEST_AGENCY_CARD)
    if folder is None:
        with opened(call, to_write=True) as session:
            partner = trust_agency(session.vault, untrusted, code, KEY_JUDGE)
        written = None
    else:
        partner = read_card_of_agency(untrusted, KEY_JUDGE)
        check_agency_code(partner, code, KEY_JUDGE)
        with unlocked_agency(call, folder, agency_passphrase_file) as unlocked:
            if out is not None:
                refuse_existing(out)
            unlocked.agency.trust(partner)
            written = None if out is None else _news(unlocked, out)
    document = {
        **agency_document(partner, code_of_card(partner)),
        "state": "confirmed",
        "file": written,
    }
    answer(call, document, f"{partner.name}: code compared. {written or ''}".rstrip())


@click.command("standards", cls=VaultCommand)
@given_call
@click.argument("file", type=click.Path(path_type=Path))
@agency_folder
@agency_passphrase
@click.option("--hash", "expected", default="", help="Sign it only if it has this hash.")
@out_file
def standards(
    call: Call,
    file: Path,
    folder: Path,
    agency_passphrase_file: str | None,
    expected: str,
    out: Path,
) -> None:
    """Sign the standards of a file for everybody in the agency, and write the news.

    `standards export` on a laptop makes a file to begin with. Versions add up: what held before
    a new one begins is kept for the cases that began under it.
    """
    said = document_of(load_document(file))
    if expected and expected.lower() != hash_of(said):
        raise Refusal(RefusalCode.RULES_DIFFER)
    with unlocked_agency(call, folder, agency_passphrase_file) as unlocked:
        refuse_existing(out)
        digest = unlocked.agency.lay_down(said)
        written = _news(unlocked, out)
    left_out = [{"code": bad.code, "what": bad.what} for bad in read_rules(said).bad_lines]
    document = {"hash": digest, "file": written, "bad_lines": left_out}
    words = [f"{digest}  {written or ''}".rstrip()]
    words += [f"left out: {bad['code']} ({bad['what']})" for bad in left_out]
    answer(call, document, "\n".join(words))


@click.command("news", cls=VaultCommand)
@given_call
@agency_folder
@agency_passphrase
@out_file
def news(call: Call, folder: Path, agency_passphrase_file: str | None, out: Path) -> None:
    """Write all the agency said so far, to bring to any one of its devices."""
    with unlocked_agency(call, folder, agency_passphrase_file) as unlocked:
        write_news(unlocked, out)
    answer(call, {"file": str(out)}, str(out))


def _news(unlocked: UnlockedAgency, out: Path) -> str | None:
    """The file's name; None where no device is left that could read it."""
    if not unlocked.agency.devices:
        return None
    write_news(unlocked, out)
    return str(out)
