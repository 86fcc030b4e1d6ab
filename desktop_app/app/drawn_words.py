"""Six words for one file, drawn from the list of a language."""

from desktop_app.app.resource_folder import resource_folder
from desktop_app.app.vaults import Session
from desktop_app.crypto.six_words import six_words

_LANGUAGES = ("en", "fr")


def draw_words(session: Session, language: str) -> str:
    """Words in that language if we have a list of it, else in English. Nothing remembers them."""
    known = language[:2] if language[:2] in _LANGUAGES else _LANGUAGES[0]
    listed = (resource_folder() / "words" / f"{known}.txt").read_text("ascii").split()
    return six_words(listed, session.world.chance)
