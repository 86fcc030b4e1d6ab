#!/usr/bin/env python3
"""The two commands a newcomer needs, and four more; each does all the set-up it lacks.

python3 dev.py run      open the program (without a screen: a tour into a folder of pictures)
python3 dev.py test     every check there is; anything after it goes to pytest
python3 dev.py setup    only make the environment
python3 dev.py bench    measure speed on made-up cases
python3 dev.py shots    take a picture of every screen in every look; the folder may follow
python3 dev.py build    make the program to hand out, with PyInstaller
python3 dev.py translate  collect new sentences for the French file, and compile it
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

if not (3, 11) <= sys.version_info[:2] <= (3, 13):
    sys.exit(f"Throughline needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}.")

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
PROJECT = ROOT / "pyproject.toml"
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")

# What a bare Debian or Ubuntu lacks. The first six are enough without a screen; a window needs
# the rest (each one checked against an empty Debian 12).
QT_PACKAGES = [
    *("libglib2.0-0", "libgl1", "libegl1", "libdbus-1-3", "libfontconfig1", "libxkbcommon0"),
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1"),
    "libxkbcommon-x11-0",
]

# Loads Qt itself, then the part that opens windows on X11, without opening one.
QT_PROBE = """
import ctypes, pathlib, PySide6.QtWidgets as qt
ctypes.CDLL(str(pathlib.Path(qt.__file__).parent / "Qt/plugins/platforms/libqxcb.so"))
"""

CHECKS = {
    "format": ["ruff", "format", "--check", "."],
    "lint": ["ruff", "check", "."],
    "types": ["mypy"],
    "rooms": ["lint-imports", "--no-logo"],
    # As many at once as there are cores; whoever is done takes over tests of another.
    "tests": ["python", "-m", "pytest", "-n", "auto", "--dist", "worksteal"],
}


def main(arguments: list[str]) -> int:
    """Do what was asked, and give back the exit code."""
    commands: Mapping[str, Callable[[list[str]], int]] = {
        "run": run,
        "test": test,
        "setup": lambda _: 0,
        "bench": lambda rest: in_venv(["python", "-m", "tests.bench", *rest], offscreen=True),
        "shots": lambda rest: in_venv(["python", "-m", "tests.shots", *rest], offscreen=True),
        "translate": lambda _: translate(),
        "build": lambda rest: in_venv(["python", "-m", "PyInstaller", "-y", *rest, "build.spec"]),
    }
    name, *rest = arguments or ["help"]
    if name not in commands:
        sys.stdout.write(f"{__doc__}\n")
        return 0 if name in {"help", "-h", "--help"} else 2
    set_up()
    return commands[name](rest)


def run(arguments: list[str]) -> int:
    """Open the window; where there is no screen to open it on, show the program in pictures."""
    if has_screen():
        return in_venv(["python", "-m", "desktop_app", *arguments])
    folder = tempfile.mkdtemp(prefix="throughline-tour-")
    say(f"There is no screen here (no DISPLAY, no WAYLAND_DISPLAY). The tour goes to {folder}")
    return tour([folder])


def test(arguments: list[str]) -> int:
    """Run every check there is; what was asked beyond that is for pytest."""
    return report({**CHECKS, "tests": [*CHECKS["tests"], *arguments]})


def report(checks: Mapping[str, list[str]]) -> int:
    """Run every check, whatever fails on the way, then say how each one went.

    Gives the exit code of the first that failed.
    """
    results: dict[str, tuple[int, float]] = {}
    for name, command in checks.items():
        say(f"--- {name}: {' '.join(command)}")
        began = time.monotonic()
        results[name] = (in_venv(command, offscreen=True), time.monotonic() - began)
    say("---")
    for name, (code, seconds) in results.items():
        say(f"{name:<8}{seconds:6.1f} s  {'ok' if code == 0 else f'FAILED ({code})'}")
    return next((code for code, _ in results.values() if code), 0)


def tour(arguments: list[str]) -> int:
    """Walk through the whole program in made-up cases, taking a picture of every screen."""
    return in_venv(["python", "-m", "desktop_app.cli", "tour", *arguments], offscreen=True)


def translate() -> int:
    """Bring resources/i18n up to date: what is new is to be translated in throughline_fr.ts."""
    folder = ROOT / "resources" / "i18n"
    folder.mkdir(exist_ok=True)
    sources = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "desktop_app").rglob("*.py"))
    collect = ["pyside6-lupdate", *sources, "-no-obsolete", "-locations", "none"]
    english = ["-pluralonly", "-source-language", "en", "-target-language", "en_CA"]
    french = ["-source-language", "en", "-target-language", "fr_CA"]
    code = 0
    for name, languages in (("throughline_en", english), ("throughline_fr", french)):
        text, compiled = folder / f"{name}.ts", folder / f"{name}.qm"
        code |= in_venv([*collect, *languages, "-ts", str(text)], offscreen=True)
        fresh = compiled.with_suffix(".new")  # a running window has the old one mapped
        code |= in_venv(["pyside6-lrelease", str(text), "-qm", str(fresh)], offscreen=True)
        if fresh.exists():
            fresh.replace(compiled)
    ours = {folder / "throughline_en.ts", folder / "throughline_fr.ts"}
    for text in sorted(set(folder.glob("throughline_*.ts")) - ours):
        code |= in_venv([*collect, "-ts", str(text)], offscreen=True)
        code |= in_venv(["pyside6-lrelease", str(text)], offscreen=True)
    return code


def set_up() -> None:
    """Make .venv from requirements.lock, once; afterwards this only compares two stamps."""
    if VENV.is_symlink():  # another checkout's, whose work it would empty
        sys.exit(f"{VENV.name} is a link to {VENV.resolve()}. Take the link away, and try again.")
    here = f"{sys.version} {ROOT}".encode()
    for name, source, install in (
        ("packages", LOCK, install_packages),
        ("project", PROJECT, install_project),
    ):
        stamp = VENV / f".{name}-stamp"
        wanted = hashlib.sha256(here + source.read_bytes()).hexdigest()
        if not stamp.exists() or stamp.read_text(encoding="ascii") != wanted:
            install()
            stamp.write_text(wanted, encoding="ascii")


def install_packages() -> None:
    """Build the environment anew, from wheels whose hashes are in the lock and nothing else."""
    say("Setting up .venv (once, about a minute) ...")
    make = [sys.executable, "-m", "venv", "--clear"]
    # Debian without python3-venv lacks ensurepip; there the environment borrows the system's pip.
    without_pip = [] if module_exists("ensurepip") else ["--without-pip"]
    if without_pip and not module_exists("pip"):
        sys.exit(f"Python has no pip here: apt-get install python3-pip ({sys.executable})")
    subprocess.run([*make, *without_pip, str(VENV)], check=True)
    pip("--require-hashes", "--only-binary", ":all:", "-r", str(LOCK))
    provide_qt_libraries()


def install_project() -> None:
    """Put the project itself in the environment, as it stands here, with its two commands."""
    pip("--no-build-isolation", "--no-deps", "--no-index", "-e", str(ROOT))


def pip(*arguments: str) -> None:
    """Install into the environment with its own pip, or with ours if it has none."""
    inside = subprocess.run([PYTHON, "-c", "import pip"], capture_output=True, check=False)
    command = [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    if inside.returncode == 0:
        command = [str(PYTHON), "-m", "pip"]
    quietly = ["--disable-pip-version-check", "install", "-qq", "--no-warn-script-location"]
    done = subprocess.run([*command, *quietly, *arguments], check=False)
    if done.returncode:
        sys.exit(f"The set-up stopped: pip ended with code {done.returncode}.")


def provide_qt_libraries() -> None:
    """See that Qt finds the system's libraries; install them on Debian as root, or say how."""
    if not sys.platform.startswith("linux") or qt_complaint() is None:
        return
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *QT_PACKAGES]
    if shutil.which("apt-get") and os.geteuid() == 0:
        say("Installing the system libraries Qt needs ...")
        subprocess.run(["apt-get", "update", "-qq"], check=True)
        subprocess.run(install, check=True, stdout=subprocess.DEVNULL)
    if complaint := qt_complaint():
        say(f"Qt cannot start: {complaint}\nOn Debian or Ubuntu: sudo {' '.join(install)}")
        # Without only the X11 part, everything but a window on X11 works.
        if "libxcb" not in complaint:
            sys.exit(1)


def qt_complaint() -> str | None:
    """Tell which shared library Qt misses, in the loader's words; None if it has them all."""
    probe = subprocess.run([PYTHON, "-c", QT_PROBE], capture_output=True, text=True, check=False)
    return probe.stderr.strip().rpartition("\n")[2] if probe.returncode else None


def in_venv(command: list[str], *, offscreen: bool = False) -> int:
    """Run one of the environment's programs from the project's folder; give its exit code."""
    environment = dict(os.environ)
    if offscreen:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    program = shutil.which(command[0], path=str(SCRIPTS)) or command[0]
    try:
        done = subprocess.run([program, *command[1:]], cwd=ROOT, env=environment, check=False)
    except KeyboardInterrupt:
        return 130
    return done.returncode


def has_screen() -> bool:
    """Tell whether a window can open; elsewhere than on Linux it always can."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)


def module_exists(name: str) -> bool:
    """Tell whether the Python that runs this file can import a module."""
    command = [sys.executable, "-c", f"import {name}"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def say(text: str) -> None:
    """Tell the developer, in order with what the called programs write."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
