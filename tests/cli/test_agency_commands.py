"""`throughline agency` and `throughline enrol`: from an agency's key to a line under its name."""

from pathlib import Path

import pytest

from tests.cli.terminal import Said, Terminal

AGENCY_PASSPHRASE = "harbour quilt seven lantern moss"
LAKES = "Northern Lakes CFS (all offices)"


@pytest.fixture
def key(terminal: Terminal) -> "Key":
    """A new agency's key on a stick."""
    key = Key(terminal, terminal.folder / "KEY")
    key.made = key.do("create", str(key.folder), "--name", LAKES, folder=False)
    return key


class Key:
    """Runs `agency` commands with an agency's folder and passphrase."""

    def __init__(self, terminal: Terminal, folder: Path) -> None:
        self.terminal = terminal
        self.folder = folder
        self.made: dict[str, str] = {}

    def ask(
        self, *arguments: str, folder: bool = True, passphrase: str = AGENCY_PASSPHRASE
    ) -> Said:
        file = self.terminal.folder / "agency-passphrase"
        file.write_text(passphrase)
        where = ("--agency", str(self.folder)) if folder else ()
        secret = ("--agency-passphrase-file", str(file))
        return self.terminal.run("agency", *arguments, *where, *secret, "--json")

    def do(self, *arguments: str, folder: bool = True) -> dict[str, str]:
        document: dict[str, str] = self.ask(*arguments, folder=folder).document
        return document

    def path(self, name: str) -> str:
        return str(self.terminal.folder / name)

    def listed(self) -> list[dict[str, str]]:
        """The devices it signed, without its passphrase."""
        said = self.terminal.run("agency", "list", "--agency", str(self.folder), "--json")
        cards: list[dict[str, str]] = said.document["cards"]
        return cards

    def invitation(self, vault: str, authority: str = "worker") -> str:
        """The invitation for a vault's device."""
        request, out = self.path(f"{vault}.enrol"), self.path(f"{vault}-{authority}.invite")
        self.terminal.do(vault, "enrol", "request", "--out", request)
        self.do("sign", request, "--authority", authority, "--out", out)
        return out

    def enrol(self, vault: str, authority: str = "worker") -> dict[str, object]:
        code = self.made["code"]
        file = self.invitation(vault, authority)
        answer: dict[str, object] = self.terminal.do(
            vault, "enrol", "accept", file, "--code", code
        )
        return answer


def test_a_new_agency_answers_its_code_and_what_belongs_on_paper(key: Key) -> None:
    made = key.made

    assert set(made) == {"agency", "name", "code", "recovery"}
    assert made["name"] == LAKES
    assert len(made["code"].split()) == 6
    assert len(made["recovery"].split("-")) == 10
    assert key.do("paper")["recovery"] == made["recovery"]


def test_both_sides_are_shown_the_devices_code_and_the_agencys(
    key: Key, terminal: Terminal
) -> None:
    asked = terminal.do("dana", "enrol", "request", "--out", key.path("d.enrol"))

    out = ("--authority", "lead", "--out", key.path("d.invite"))
    signed = key.do("sign", key.path("d.enrol"), *out, "--code", asked["code"])

    assert signed["code"] == asked["code"]
    assert signed["agency_code"] == key.made["code"]
    assert (signed["name"], signed["agency"]) == ("Dana Whitford", LAKES)
    assert (signed["authority"], signed["expires"]) == ("lead", "2028-11-20")


def test_what_was_recorded_before_stands_under_the_new_card(key: Key, terminal: Terminal) -> None:
    terminal.note("Cedar-0412")
    before = terminal.timeline("Cedar-0412")

    joined = key.enrol("dana", "supervisor")

    after = terminal.timeline("Cedar-0412")
    assert joined["enrolled"] is True
    assert [one["id"] for one in after["entries"]] == [one["id"] for one in before["entries"]]
    assert after["entries"][0]["author"]["agency"] == LAKES
    assert after["entries"][0]["author"]["card"] == joined["id"]
    assert terminal.do("dana", "card", "show")["authority"] == "supervisor"
    assert terminal.do("dana", "vault", "verify")["ok"] is True


def test_colleagues_and_a_lost_device_are_told_to_every_vault(
    key: Key, terminal: Terminal
) -> None:
    key.enrol("dana", "lead")
    owen = key.enrol("owen")
    news = key.path("lost.invite")

    gone = key.do("revoke", str(owen["id"]), "--reason", "Left on a train.", "--out", news)
    heard = terminal.do("dana", "enrol", "accept", news)

    cards = terminal.do("dana", "card", "list")["cards"]
    assert (gone["id"], gone["state"], gone["file"]) == (owen["id"], "revoked", news)
    assert heard["revoked"] == [{"id": owen["id"], "name": "Owen Harada"}]
    assert {one["name"]: one["state"] for one in cards}["Owen Harada"] == "revoked"
    assert {one["name"]: one["state"] for one in key.listed()} == {
        "Dana Whitford": "agency",
        "Owen Harada": "revoked",
    }


def test_a_partner_is_verified_for_everybody_by_news_or_in_one_vault(
    key: Key, terminal: Terminal
) -> None:
    police = Key(terminal, terminal.folder / "POLICE")
    police.made = police.do("create", str(police.folder), "--name", "Police", folder=False)
    card = key.path("police.agency")
    terminal.run("agency", "card", "--agency", str(police.folder), "--out", card)
    key.enrol("dana")
    code = ("--code", police.made["code"])

    refused = key.ask("trust", card, "--code", "1" * 30, "--out", key.path("no.invite"))
    trusted = key.do("trust", card, *code, "--out", key.path("partner.invite"))
    heard = terminal.do("dana", "enrol", "accept", key.path("partner.invite"))
    alone = terminal.do("owen", "agency", "trust", card, *code)

    assert refused.error == "agency_code_differs"
    assert trusted["state"] == alone["state"] == "confirmed"
    assert heard["partners"] == ["Police"]
    listed = terminal.do("dana", "agency", "list")["agencies"]
    assert [(one["name"], one["state"]) for one in listed] == [
        (LAKES, "own"),
        ("Police", "confirmed"),
        ("Rainy Lake Police", "met"),
    ]


def test_a_self_made_supervisor_is_shown_as_nobodys(key: Key, terminal: Terminal) -> None:
    """Somebody with the program makes an agency up and calls themselves its supervisor."""
    stranger = ("Vern Okoro", "Lakeside Office", "other", "Supervisor")
    terminal.create("stranger", stranger, "--authority", "supervisor")
    made_up = Key(terminal, terminal.folder / "MADE-UP")
    made_up.made = made_up.do("create", str(made_up.folder), "--name", LAKES, folder=False)
    made_up.enrol("stranger", "supervisor")
    key.enrol("dana")
    card = key.path("stranger.card")
    terminal.do("stranger", "card", "export", "--out", card)

    taken_in = terminal.do("dana", "card", "import", card)

    assert (taken_in["authority"], taken_in["state"]) == ("supervisor", "unverified")
    listed = terminal.do("dana", "agency", "list")["agencies"]
    named = [(one["name"], one["state"]) for one in listed if one["name"] == LAKES]
    assert named == [(LAKES, "own"), (LAKES, "unverified")]


def test_without_a_code_an_invitation_changes_nothing(key: Key, terminal: Terminal) -> None:
    invitation = key.invitation("dana")

    for code in ((), ("--code", "00000 00000 00000 00000 00000 00000")):
        wanted = "agency_code_differs" if code else "agency_code_needed"
        assert terminal.ask("dana", "enrol", "accept", invitation, *code).error == wanted
    assert terminal.ask("owen", "enrol", "accept", invitation).error == "invitation_not_for_us"
    assert terminal.do("dana", "card", "show")["agency"] == "Northern Lakes CFS"


def test_who_is_not_the_one_they_compared_with_gets_no_card(key: Key, terminal: Terminal) -> None:
    request, other = key.path("d.enrol"), key.path("o.enrol")
    terminal.do("dana", "enrol", "request", "--out", request)
    code = terminal.do("owen", "enrol", "request", "--out", other)["code"]

    out = ("--authority", "worker", "--out", key.path("d.invite"))
    refused = key.ask("sign", request, *out, "--code", code)

    assert refused.error == "card_code_differs"
    assert key.listed() == []
    assert not Path(key.path("d.invite")).exists()


def test_every_refusal_leaves_the_agency_as_it_was(key: Key, terminal: Terminal) -> None:
    before = {file.name: file.read_bytes() for file in key.folder.iterdir()}
    Path(key.path("junk")).write_bytes(b"{}")
    terminal.do("dana", "enrol", "request", "--out", key.path("d.enrol"))
    out = ("--authority", "worker", "--out", key.path("x.invite"))

    codes = [
        key.ask("sign", key.path("junk"), *out).error,
        key.ask("sign", key.path("gone"), *out).error,
        key.ask("sign", key.path("d.enrol"), *out, passphrase="not the one it is").error,
        key.ask("sign", key.path("d.enrol"), *out, "--expires", "2020-01-01").error,
        key.ask("revoke", "k_aaaaaaaa", "--out", key.path("x.invite")).error,
        key.ask("create", str(key.folder), "--name", "Another", folder=False).error,
    ]

    assert codes == [
        "request_malformed",
        "file_gone",
        "wrong_agency_passphrase",
        "bad_value",
        "card_of_another_agency",
        "agency_exists",
    ]
    assert {file.name: file.read_bytes() for file in key.folder.iterdir()} == before


def test_paper_and_a_laptops_log_make_the_key_anew(key: Key, terminal: Terminal) -> None:
    key.enrol("dana")
    Path(key.path("paper")).write_text(key.made["recovery"])
    terminal.do("dana", "agency", "log", "--out", key.path("log"))

    again = Key(terminal, terminal.folder / "AGAIN")
    what_is_left = ("--paper-file", key.path("paper"), "--log", key.path("log"))
    made = again.do("restore", str(again.folder), *what_is_left, folder=False)

    assert (made["name"], made["code"]) == (LAKES, key.made["code"])
    assert [one["name"] for one in again.listed()] == ["Dana Whitford"]
    again.made = key.made
    assert again.enrol("owen")["enrolled"] is True


def test_everything_is_told_in_words_too(key: Key, terminal: Terminal) -> None:
    key.enrol("dana")
    listed = terminal.run("agency", "list", "--agency", str(key.folder))

    assert listed.code == 0
    assert listed.out.splitlines()[0] == f"{LAKES}  {key.made['code']}"
    assert "Dana Whitford, worker, until 2028-11-20" in listed.out


def test_the_key_says_who_reports_to_whom_and_a_card_signed_anew_says_it_still(key: Key) -> None:
    key.enrol("owen", "supervisor")
    key.enrol("dana")
    cards = {each["name"]: each["id"] for each in key.listed()}

    dana, owen = cards["Dana Whitford"], cards["Owen Harada"]
    said = key.do("reports", dana, "--to", owen, "--out", key.path("1.invite"))
    again = ("--authority", "lead", "--out", key.path("lead.invite"))
    key.do("sign", key.path("dana.enrol"), *again)
    ring = key.ask("reports", owen, "--to", dana, "--out", key.path("2.invite"))

    code = key.made["code"]
    key.terminal.do("dana", "enrol", "accept", said["file"], "--code", code)
    assert ring.error == "bad_value"
    assert key.terminal.do("dana", "vault", "verify")["ok"]
