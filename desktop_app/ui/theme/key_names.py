"""Keys by the names printed on them: Maj, Entrée and Échap on a Canadian French keyboard."""

from desktop_app.ui.translate import translate


def key_names(keys: str) -> str:
    """Keys as they are bound, Ctrl+Shift+N, in the words of the person's keyboard."""
    names = {
        "Shift": translate("Keys", "Shift"),
        "Enter": translate("Keys", "Enter"),
        "Return": translate("Keys", "Enter"),
        "Esc": translate("Keys", "Esc"),
        "Space": translate("Keys", "Space"),
        "Home": translate("Keys", "Home"),
        "End": translate("Keys", "End"),
        "Backspace": translate("Keys", "Backspace"),
        "Up": "↑",
        "Down": "↓",
        "Left": "←",
        "Right": "→",
    }
    return "+".join(names.get(key, key) for key in keys.split("+"))
