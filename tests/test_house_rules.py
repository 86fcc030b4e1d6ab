"""The house rules that no stock linter knows, checked on every file we wrote."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
Function = ast.FunctionDef | ast.AsyncFunctionDef

MAY_PRINT = ("desktop_app/cli/", "tests/bench/")
MAY_CATCH_EVERYTHING = (
    "desktop_app/cli/__init__.py",
    "desktop_app/cli/main.py",
    "desktop_app/intake/child.py",
    "desktop_app/ui/application.py",
    "desktop_app/ui/tasks.py",
)
AT_THE_TOP = {
    *(".ci", ".gitignore", "CHANGELOG.md", "LICENSE", "README.md", "SECURITY.md", "build.spec"),
    *("desktop_app", "dev.py", "pyproject.toml", "requirements.in", "requirements.lock"),
    *("resources", "tests"),
}
THE_CORE = ("desktop_app/domain/", "desktop_app/ledger/", "desktop_app/services/")
NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
# One widget per row is slow from some hundred rows on, and mute to screen readers.
LISTS_OF_WIDGETS = {"QListWidget", "QTableWidget", "QTreeWidget"}
HOSTS_AND_MACHINE_PATHS = re.compile(
    r"pypi\.org|pythonhosted\.org|registry\.npmjs|registry\.yarnpkg|deb\.debian\.org"
    r"|(?<![\w./])/(work|opt/pypi|opt/wheels|root/\.pyenv|tmp/(brief|venv))\b"
)


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file of ours, read and parsed."""

    path: str
    text: str
    tree: ast.Module

    def nodes(self) -> Iterator[ast.AST]:
        """Everything in the file, at any depth."""
        return ast.walk(self.tree)

    def at(self, node: ast.stmt | ast.expr | ast.ExceptHandler) -> str:
        """Say where in the file something stands, as editors want it."""
        return f"{self.path}:{node.lineno}"


@pytest.fixture(scope="module")
def sources() -> list[Source]:
    """Every Python file the rules hold for."""
    folders = [*ROOT.glob("desktop_app/**/*.py"), *ROOT.glob("tests/**/*.py"), ROOT / "dev.py"]
    return [_read(path) for path in sorted(folders)]


def _read(path: Path) -> Source:
    text = path.read_text(encoding="utf-8")
    return Source(path.relative_to(ROOT).as_posix(), text, ast.parse(text))


def _lines(node: Function) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _public_methods(node: ast.ClassDef) -> set[str]:
    # camelCase belongs to Qt: those are its methods, overridden, not ours.
    names = {each.name for each in node.body if isinstance(each, Function)}
    return {name for name in names if not name.startswith("_") and name == name.lower()}


def _imported(node: ast.AST) -> set[str]:
    match node:
        case ast.Import():
            return {alias.name for alias in node.names}
        case ast.ImportFrom(module=str(module)):
            return {module, *(f"{module}.{alias.name}" for alias in node.names)}
    return set()


def _catches_everything(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    return re.search(r"\b(Base)?Exception\b", ast.unparse(handler.type)) is not None


def _asserts(test: ast.AST) -> bool:
    # An assertion, an expected exception or signal, or a call that is named for checking.
    checks = re.compile(r"raises|wait(Signal|Until)|fail|assert|refuse|check|expect")
    calls = (node.func for node in ast.walk(test) if isinstance(node, ast.Call))
    names = (ast.unparse(call).rpartition(".")[2] for call in calls)
    return any(isinstance(node, ast.Assert) for node in ast.walk(test)) or any(
        checks.search(name) for name in names
    )


def test_no_file_is_longer_than_300_lines(sources: list[Source]) -> None:
    too_long = [s.path for s in sources if len(s.text.splitlines()) > 300]

    assert too_long == []


def test_no_function_is_longer_than_40_lines(sources: list[Source]) -> None:
    too_long = [
        f"{s.at(node)} {node.name}"
        for s in sources
        for node in s.nodes()
        if isinstance(node, Function) and _lines(node) > 40
    ]

    assert too_long == []


def test_no_class_has_more_than_12_public_methods(sources: list[Source]) -> None:
    too_wide = [
        f"{s.at(node)} {node.name}"
        for s in sources
        for node in s.nodes()
        if isinstance(node, ast.ClassDef) and len(_public_methods(node)) > 12
    ]

    assert too_wide == []


def test_every_module_says_on_its_first_line_what_it_is_for(sources: list[Source]) -> None:
    silent = [
        s.path
        for s in sources
        if not (ast.get_docstring(s.tree) or "").partition("\n")[0].endswith((".", ":"))
    ]

    assert silent == []


def test_every_folder_of_the_program_is_a_package_the_linter_sees() -> None:
    folders = {path.parent for path in (ROOT / "desktop_app").glob("**/*.py")}

    unseen = [folder.name for folder in folders if not (folder / "__init__.py").exists()]

    assert unseen == []


def test_no_module_has_a_name_that_says_nothing(sources: list[Source]) -> None:
    named = [s.path for s in sources if NAMES_THAT_SAY_NOTHING & set(Path(s.path).parts)]
    named += [s.path for s in sources if Path(s.path).stem in NAMES_THAT_SAY_NOTHING]

    assert named == []


def test_nothing_is_mocked(sources: list[Source]) -> None:
    mocked = [s.path for s in sources for node in s.nodes() if "unittest.mock" in _imported(node)]

    assert mocked == []


def test_only_the_command_line_prints(sources: list[Source]) -> None:
    printing = [
        s.at(node)
        for s in sources
        if not s.path.startswith(MAY_PRINT)
        for node in s.nodes()
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "print"
    ]

    assert printing == []


def test_only_the_edges_stop_an_error_they_do_not_know(sources: list[Source]) -> None:
    # Tidying up and letting the error go on (a bare `raise` at the end) stops nothing.
    greedy = [
        s.at(node)
        for s in sources
        if s.path not in MAY_CATCH_EVERYTHING
        for node in s.nodes()
        if isinstance(node, ast.ExceptHandler)
        and _catches_everything(node)
        and ast.unparse(node.body[-1]) != "raise"
    ]

    assert greedy == []


def test_nothing_global_changes_and_nothing_is_imported_by_star(sources: list[Source]) -> None:
    loose = [
        s.at(node)
        for s in sources
        for node in s.nodes()
        if isinstance(node, ast.Global)
        or (isinstance(node, ast.ImportFrom) and node.names[0].name == "*")
    ]

    assert loose == []


def test_lists_are_item_models_not_one_widget_per_row(sources: list[Source]) -> None:
    one_widget_per_row = [
        f"{s.path} {node.id if isinstance(node, ast.Name) else node.attr}"
        for s in sources
        for node in s.nodes()
        if (isinstance(node, ast.Name) and node.id in LISTS_OF_WIDGETS)
        or (isinstance(node, ast.Attribute) and node.attr in LISTS_OF_WIDGETS)
    ]

    assert one_widget_per_row == []


def test_no_tooltip_reads_html(sources: list[Source]) -> None:
    """What somebody is called stands in many: HTML in it would fetch what it names."""
    said = [
        (s.at(node), ast.unparse(node.args[0]))
        for s in sources
        if s.path.startswith("desktop_app/")
        for node in s.nodes()
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "setToolTip"
    ]

    assert [where for where, words in said if not words.startswith("plain_tip(")] == []
    assert said


def test_the_domain_stands_on_the_standard_library_alone(sources: list[Source]) -> None:
    ours = {"desktop_app", *sys.stdlib_module_names}
    foreign = [
        f"{s.path} {name}"
        for s in sources
        if s.path.startswith("desktop_app/domain/")
        for node in s.nodes()
        for name in _imported(node)
        if name.partition(".")[0] not in ours
    ]

    assert foreign == []


def test_the_core_never_asks_what_time_it_is(sources: list[Source]) -> None:
    # import-linter keeps `time` out, but `datetime` is also a value.
    asking = [
        s.at(node)
        for s in sources
        if s.path.startswith(THE_CORE)
        for node in s.nodes()
        if isinstance(node, ast.Call)
        and re.fullmatch(r"(\w+\.)*(date|datetime)\.(now|utcnow|today)", ast.unparse(node.func))
    ]

    assert asking == []


def test_every_test_can_fail(sources: list[Source]) -> None:
    idle = [
        f"{s.at(node)} {node.name}"
        for s in sources
        if s.path.startswith("tests/")
        for node in s.nodes()
        if isinstance(node, Function) and node.name.startswith("test_") and not _asserts(node)
    ]

    assert idle == []


def test_no_file_names_a_registry_or_a_path_of_one_machine() -> None:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if listing.returncode:
        pytest.skip("this is not a git checkout, so nobody can say which files are ours")
    files = [ROOT / name for name in listing.stdout.split("\0") if (ROOT / name).is_file()]

    telling = [
        f"{path.relative_to(ROOT)} {found.group()}"
        for path in files
        if (found := HOSTS_AND_MACHINE_PATHS.search(path.read_text("utf-8", errors="ignore")))
    ]

    assert telling == []


def test_nothing_else_lies_at_the_top() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a checkout: nobody can tell what is in it from what lies beside it")

    names = {path.partition("/")[0] for path in listed.stdout.split("\0") if path}

    assert names == AT_THE_TOP  # ARCHITECTURE section 1: anything new needs a decision record
