"""How the command line is called, and how it says that it was called wrongly or cut off."""

import io
import json

import click
import pytest

from desktop_app.app.vaults import World
from desktop_app.cli import run
from desktop_app.cli.frame import root
from tests.cli.terminal import Terminal
from tests.people import PASSPHRASE

TYPED = f"{PASSPHRASE}\n".encode()


def _commands(group: click.Group, before: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for name, command in sorted(group.commands.items()):
        path = (*before, name)
        found += _commands(command, path) if isinstance(command, click.Group) else [path]
    return found


COMMANDS = _commands(root)


def no_world() -> World:
    """For commands that must not get as far as opening anything."""
    raise AssertionError


def test_these_are_all_the_commands_there_are() -> None:
    assert [" ".join(command) for command in COMMANDS] == [
        *("access export", "access list", "access restrict", "access review", "access verify"),
        *("action add", "action change", "action done", "action list", "action withdraw"),
        "add",
        *("agency card", "agency create", "agency list", "agency log", "agency news"),
        *("agency paper", "agency reports", "agency restore", "agency revoke", "agency sign"),
        *("agency standards", "agency trust"),
        *("approval approve", "approval list", "approval request", "approval return"),
        *("approval show", "attachment export"),
        *("audience declare", "audience list"),
        *("card confirm", "card export", "card import", "card list", "card outside", "card show"),
        *("case list", "case new", "case show"),
        "caseload",
        *("conflicts list", "conflicts reopen", "conflicts settle"),
        *("consent add", "consent list", "consent withdraw"),
        "demo",
        "disclosure",
        *("enrol accept", "enrol request"),
        "exchange",
        "field set",
        *("handoff accept", "handoff ask", "handoff build", "handoff notice", "handoff notices"),
        *("handoff open", "handoff permit", "handoff receipt", "handoff reject", "handoff status"),
        *("index actions", "index handed"),
        *("member add", "member list", "member lost", "member remove"),
        *("missing found", "missing list", "missing open", "missing police", "missing talked"),
        *("note add", "note adopt", "note amend", "note disagree", "note strike"),
        *("note summarise", "person add", "person list", "report"),
        *("review answer", "review ask", "review close", "review list", "review show"),
        "review sign",
        *("role end", "role list", "role set", "role titles"),
        "search",
        *("standards export", "standards import", "standards list", "standards show"),
        "standards tick",
        "timeline",
        "tour",
        *("vault create", "vault rebuild", "vault show", "vault verify"),
    ]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("asked", ["-h", "--help"])
def test_every_command_explains_itself(
    command: tuple[str, ...], asked: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run([*command, asked], no_world)
    said = capsys.readouterr()

    assert (code, said.err) == (0, "")
    assert said.out.startswith(f"Usage: throughline {' '.join(command)}")
    assert ("--passphrase-file" in said.out) == (command not in {("tour",), ("demo",)})


def test_no_option_takes_a_secret_itself() -> None:
    options = {
        name
        for path in COMMANDS
        for parameter in _found(path).params
        for name in parameter.opts
        if name.startswith("-")
    }

    assert not options & {"--passphrase", "--password", "--recovery", "--key"}


def _found(path: tuple[str, ...]) -> click.Command:
    command: click.Command = root
    for name in path:
        assert isinstance(command, click.Group)
        command = command.commands[name]
    return command


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("case",),
        ("nothing",),
        ("case", "list", "--colour", "red"),
        ("case", "new"),
        ("case", "new", "Larch", "--risk", "5"),
        ("note", "add", "Cedar", "--type", "poem", "--occurred", "unknown"),
        ("vault", "create", "--name", "Dana"),
        ("case", "list", "--vault"),
        ("case", "list"),
    ],
    ids=" ".join,
)
def test_bad_usage_ends_with_2_in_words_or_json(
    terminal: Terminal, arguments: tuple[str, ...]
) -> None:
    in_words = terminal.run(*arguments)
    in_json = terminal.run(*arguments, "--json")

    assert (in_words.code, in_words.out) == (2, "")
    assert in_words.err.strip()
    assert (in_json.code, in_json.error) == (2, "usage")


@pytest.mark.parametrize("place", [0, 1, 2])
def test_shared_options_may_stand_anywhere(terminal: Terminal, place: int) -> None:
    words = ["case", "list"]
    shared = ["--json", "--vault", str(terminal.folder / "dana"), "--passphrase-file", "-"]

    said = terminal.run(*words[:place], *shared, *words[place:], stdin=TYPED)

    assert [case["codename"] for case in said.document["cases"]] == ["Cedar-0412"]


def test_the_last_of_two_vaults_named_counts(terminal: Terminal) -> None:
    first, last = (("--vault", str(terminal.folder / name)) for name in ("owen", "dana"))

    said = terminal.run(
        *first, "vault", "show", *last, "--passphrase-file", "-", "--json", stdin=TYPED
    )

    assert said.document["name"] == "Dana Whitford"


def test_an_error_is_one_plain_sentence_with_a_code_to_quote(terminal: Terminal) -> None:
    vault = ("--vault", str(terminal.folder / "dana"), "--passphrase-file", "-")

    said = terminal.run("case", "show", "Birch-1", *vault, stdin=TYPED)

    assert (said.code, said.out) == (1, "")
    assert said.err.splitlines() == [
        "There is no such case in this vault. Nothing was changed. Check the codename. If you "
        "expect it in a handoff, accept that first. Code TL-303."
    ]


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (KeyboardInterrupt, 1, "cancelled"),
        (EOFError, 1, "cancelled"),
        (RuntimeError, 1, "bug"),
        (MemoryError, 1, "bug"),
        (OSError, 1, "bug"),
    ],
)
def test_whatever_happens_nobody_sees_a_traceback(
    capsys: pytest.CaptureFixture[str], error: type[BaseException], code: int, told: str
) -> None:
    def failing_world() -> World:
        raise error("with a name in it")

    ended = run(["case", "list", "--passphrase-file", "/dev/null", "--json"], failing_world)
    said = capsys.readouterr()

    assert (ended, said.out) == (code, "")
    assert json.loads(said.err)["error"]["code"] == told
    assert "Traceback" not in said.err
    assert "with a name" not in said.err


def test_a_reader_who_left_is_no_error_worth_a_word(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Gone(io.StringIO):
        def write(self, _text: str) -> int:
            raise BrokenPipeError(32, "Broken pipe")

    vault = ("--vault", str(terminal.folder / "dana"), "--passphrase-file", "-")
    monkeypatch.setattr("sys.stdout", Gone())

    said = terminal.run("case", "list", *vault, stdin=TYPED)

    assert (said.code, said.err.strip()) == (1, "")


def test_an_answer_that_has_no_room_is_told(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full(io.StringIO):
        def flush(self) -> None:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("sys.stdout", Full())

    assert terminal.ask("dana", "case", "list").code == 1


def test_closed_input_and_output_are_no_bugs(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = terminal.folder / "passphrase"
    file.write_bytes(TYPED)
    vault = ("--vault", str(terminal.folder / "dana"), "--json")
    monkeypatch.setattr("sys.stdout", None)
    monkeypatch.setattr("sys.stdin", None)

    with_file = run(
        ["case", "list", *vault, "--passphrase-file", str(file)], terminal.machine.make_world
    )
    without = run(["case", "list", *vault], terminal.machine.make_world)
    dash = run(["case", "list", *vault, "--passphrase-file", "-"], terminal.machine.make_world)

    assert (with_file, without, dash) == (0, 2, 2)


@pytest.mark.parametrize(
    ("passphrase", "code"),
    [
        (b"\xff\xfe\n", "file_unreadable"),
        (b"", "wrong_passphrase"),
        (b"\x00\n", "wrong_passphrase"),
    ],
)
def test_a_passphrase_that_is_no_text_opens_nothing(
    terminal: Terminal, passphrase: bytes, code: str
) -> None:
    vault = ("--vault", str(terminal.folder / "dana"), "--passphrase-file", "-", "--json")

    assert terminal.run("case", "list", *vault, stdin=passphrase).error == code


@pytest.mark.parametrize(
    ("name", "code"),
    [("no", "file_gone"), (".", "file_unreadable"), ("/dev/zero", "wrong_passphrase")],
)
def test_a_passphrase_file_that_is_none_opens_nothing(
    terminal: Terminal, name: str, code: str
) -> None:
    vault = ("--vault", str(terminal.folder / "dana"), "--json")
    file = str(terminal.folder / name)

    assert terminal.run("case", "list", *vault, "--passphrase-file", file).error == code
