"""What stands in the fields of a dialog otherwise than at its beginning, and putting it back."""

from collections.abc import Callable, Mapping

from desktop_app.ui.kept.parts import Part


class Words:
    """Only what differs from how the dialog began counts.

    Whatever a colleague changes meanwhile in the rest is then not written over with how it was.
    """

    def __init__(self, parts: Mapping[str, Part]) -> None:
        self._parts = parts
        self._first = {name: part.read() for name, part in parts.items()}

    def begin(self) -> None:
        """What there is to choose is known by now, and what is chosen in it is the beginning."""
        for name, part in self._parts.items():
            if not part.is_text:
                self._first[name] = part.read()

    def follow(self, heard: Callable[[], None]) -> None:
        """Tell of every change."""
        for part in self._parts.values():
            part.changed.connect(heard)

    def said(self) -> dict[str, str]:
        """What was typed or chosen, by field."""
        now = {name: part.read() for name, part in self._parts.items()}
        return {name: words for name, words in now.items() if words != self._first[name]}

    def fill(self, kept: Mapping[str, str]) -> None:
        """Put words back where they stood; whatever was typed since stays beside them."""
        typed = self.said()
        for name, part in self._parts.items():
            if name in kept:
                part.write(self._beside(name, kept[name], typed.get(name, "")))

    def take_out(self) -> None:
        """As the dialog began."""
        for name, part in self._parts.items():
            part.write(self._first[name])

    def added_to(self, kept: Mapping[str, str], said: Mapping[str, str]) -> dict[str, str]:
        """What was kept and what is said now, as `fill` would have it."""
        both = {name: self._beside(name, kept.get(name, ""), said[name]) for name in said}
        return {**kept, **both}

    def _beside(self, name: str, kept: str, typed: str) -> str:
        """Neither replaces the other where both were typed; of two choices the later holds."""
        if not self._parts[name].is_text:
            return typed or kept
        return typed if typed == kept else f"{kept} {typed}".strip()
