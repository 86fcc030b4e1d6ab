"""`throughline vault`: make, show, check and rebuild a vault."""

import click

from desktop_app.app.new_vaults import Profile, create_vault
from desktop_app.cli.answering import answer
from desktop_app.cli.asking import new_passphrase_of
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.plain_words import counted, problem_words
from desktop_app.domain.codes import Authority, Discipline
from desktop_app.services.checking import verify_vault
from desktop_app.services.own_device import NewKeys, needs_enrolment
from desktop_app.ui.words.new_keys import LEAD, NEWS


@root.group()
def vault() -> None:
    """Make and look after a vault."""


@vault.command("create")
@given_call
@click.option("--name", required=True, help="Your name, as colleagues know it.")
@click.option("--agency", required=True)
@click.option("--discipline", required=True, type=click.Choice([d.value for d in Discipline]))
@click.option("--job", default="", help="Your title.")
@click.option(
    "--authority", default="worker", type=click.Choice([a.value for a in Authority]), hidden=True
)
@click.option("--no-keyring", is_flag=True, help="Let the passphrase stand alone.")
def create(
    call: Call, name: str, agency: str, discipline: str, job: str, authority: str, no_keyring: bool
) -> None:
    """Make a vault and print its recovery key, once."""
    profile = Profile(name, agency, Discipline(discipline), job, Authority(authority))
    passphrase = new_passphrase_of(call.passphrase_file)
    world = call.make_world()
    try:
        made = create_vault(world, call.vault, passphrase, profile, use_keyring=not no_keyring)
        made.session.close()
    finally:
        world.cores.shut_down()
    document = {
        "vault": str(call.vault),
        "recovery": made.recovery.printed,
        "keyring": made.uses_keyring,
        "card": made.session.vault.me.printed,
    }
    keyring = (
        "This device's key is in the system keyring. The vault opens with that key and your "
        "passphrase together."
        if made.uses_keyring
        else "No system keyring is used. The passphrase alone opens this vault."
    )
    answer(
        call,
        document,
        f"Your vault is ready. {keyring}\n\nRecovery key, shown this once. Print it or write it "
        f"down and keep it apart from this computer:\n\n    {made.recovery.printed}\n",
    )


@vault.command("show")
@given_call
def show(call: Call) -> None:
    """Say whose vault this is and how much it holds."""
    with opened(call) as session:
        me, cases = session.vault.me, session.vault.reading.cases()
        is_awaited = needs_enrolment(session.vault)
    document = {
        "name": me.name,
        "agency": me.agency,
        "discipline": me.discipline.value,
        "job": me.job,
        "card": me.printed,
        "code": session.vault.code_of(me),
        "cases": len(cases),
        "entries": sum(line.entries for line in cases),
        "needs_enrolment": is_awaited,
    }
    words = f"{me.name}, {me.agency}. {counted(len(cases), 'case')}. Card {me.printed}"
    awaited = f"\n{LEAD.text} {NEWS[NewKeys.ENROL].text}" if is_awaited else ""
    answer(call, document, words + awaited)


@vault.command("verify")
@given_call
def verify(call: Call) -> None:
    """Check everything this vault holds.

    Every chain, signature, digest and attachment, and the tables made from them.
    """
    with opened(call) as session:
        found = verify_vault(session.vault)
    document = {
        "ok": found.ok,
        "entries": found.entries,
        "logs": found.logs,
        "attachments": found.attachments,
        "quarantined": found.quarantined,
        "projection": "equal" if found.projection_equal else "different",
        "state": found.state,
        "problems": list(found.problems),
    }
    summary = (
        f"{counted(found.entries, 'entry')} in {counted(found.logs, 'log')}, "
        f"{counted(found.attachments, 'attachment')}, {found.quarantined} set aside. "
        f"State {found.state}."
    )
    verdict = (
        "Everything is in order." if found.ok else "\n".join(map(problem_words, found.problems))
    )
    answer(call, document, f"{summary}\n{verdict}")
    if not found.ok:
        raise click.exceptions.Exit(1)


@vault.command("rebuild")
@given_call
def rebuild(call: Call) -> None:
    """Make the tables anew from the signed entries."""
    with opened(call, to_write=True) as session:
        session.vault.book.rebuild()
        state = session.vault.book.state()
    answer(call, {"state": state}, f"Rebuilt. State {state}.")
