"""Reads values out of what entries say of handoffs: others wrote them, so each is looked at."""

from collections.abc import Mapping

Said = Mapping[str, object] | None


def text(untrusted: Said, name: str) -> str:
    """The text under a name; "" if there is none."""
    value = (untrusted or {}).get(name)
    return value if isinstance(value, str) else ""


def texts(untrusted: Said, name: str) -> tuple[str, ...]:
    """The texts in a list; anything else in it is passed over."""
    value = (untrusted or {}).get(name)
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()


def number(untrusted: Said, name: str) -> int:
    """The number under a name; 0 if there is none, or it is below."""
    value = (untrusted or {}).get(name)
    return value if isinstance(value, int) and value > 0 else 0


def counted(untrusted: Said, name: str) -> int:
    """One of the counts."""
    counts = (untrusted or {}).get("counts")
    return number(counts, name) if isinstance(counts, dict) else 0
