"""A word of advice about a passphrase while it is typed; the services decide, this only helps."""

from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_MORE = QT_TRANSLATE_NOOP("New vault", "%n more character(s) needed.", "", 1)
_GOOD, _STRONG, _MANY_WORDS = 20, 28, 5


def strength_of(passphrase: str, least: int) -> str:
    """What to say under the field; the rule comes first, before anything is typed."""
    missing = least - len(passphrase)
    if not passphrase:
        rule = translate(
            "New vault",
            "At least {least} characters. Five or six words that don’t belong together are"
            " easier to remember than signs and digits.",
        )
        return rule.format(least=least)
    if missing > 0:
        return say_count(_MORE, missing)
    if len(set(passphrase.split())) >= _MANY_WORDS or len(passphrase) >= _STRONG:
        return translate("New vault", "Strong. Make sure you can still type it tomorrow.")
    if len(passphrase) >= _GOOD:
        return translate("New vault", "Good. One more word makes it much stronger.")
    return translate("New vault", "Long enough. Each word more makes it much stronger.")
