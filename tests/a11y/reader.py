"""A screen reader of a few lines: tells what AT-SPI tells it, one JSON answer to each line asked.

The system's own Python runs it, as that is the one with the bindings (python3-gi,
gir1.2-atspi-2.0); so it imports nothing of ours, and nothing from the environment of the tests.

    said    what was said since the last time: focus changes and announcements
    shown   everything that can be seen, as (role, name, description)
"""

import json
import select
import sys
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  the version is chosen before

_PROGRAM, _MOST_CHILDREN = "Throughline", 200
_TICK_S = 0.02
_EVENTS = ("object:announcement", "object:state-changed:focused")


def _is_ours(thing: Any) -> bool:
    application = thing.get_application()
    return application is not None and application.get_name() == _PROGRAM


class Listener:
    """Remembers what it was told until it is asked."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str, str]] = []
        self._listener = Atspi.EventListener.new(self._hear)
        for event in _EVENTS:
            self._listener.register(event)

    def _hear(self, event: Any) -> None:
        try:
            if event.type.startswith("object:announcement"):
                self.said.append(("announcement", "", str(event.any_data)))
            elif event.detail1 and _is_ours(event.source):
                source = event.source
                self.said.append(("focus", source.get_role_name(), source.get_name()))
        except GLib.Error:
            return  # it is gone already


def _shown() -> list[tuple[str, str, str]]:
    desktop = Atspi.get_desktop(0)
    found: list[tuple[str, str, str]] = []
    for number in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(number)
        if application is not None and application.get_name() == _PROGRAM:
            _walk(application, found)
    return found


def _walk(thing: Any, found: list[tuple[str, str, str]]) -> None:
    try:
        for number in range(min(thing.get_child_count(), _MOST_CHILDREN)):
            child = thing.get_child_at_index(number)
            if child is None or not child.get_state_set().contains(Atspi.StateType.SHOWING):
                continue
            found.append((child.get_role_name(), child.get_name(), child.get_description()))
            _walk(child, found)
    except GLib.Error:
        return  # it went while we were looking


def main() -> None:
    """Listen, and answer until nobody asks any more."""
    Atspi.init()
    listener, context = Listener(), GLib.MainContext.default()
    sys.stdout.write("null\n")
    sys.stdout.flush()
    while True:
        while context.iteration(False):
            pass
        if not select.select([sys.stdin], [], [], _TICK_S)[0]:
            continue
        match sys.stdin.readline().strip():
            case "":
                return
            case "said":
                answer, listener.said = listener.said, []
            case _:
                answer = _shown()
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
