"""The standards this installation came with, and rule data from a file."""

import json
from functools import lru_cache
from pathlib import Path
from typing import Final

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.domain.reading_rules import hash_of, read_rules
from desktop_app.domain.standard_rules import RuleSet
from desktop_app.services.standard_rules import written

LARGEST_RULES: Final = 128 * 1024


@lru_cache
def standards() -> RuleSet:
    """The rule data of this installation."""
    from desktop_app.ui.theme.resources import find_resources  # noqa: PLC0415  loads Qt

    return read_standards(find_resources().folder / "rules" / "standards.json")


def read_standards(file: Path) -> RuleSet:
    """What a file says; a line that makes no sense is left out and said.

    A damaged file must never keep anybody from their vault.
    """
    try:
        return read_rules(json.loads(file.read_text("utf-8")))
    except (OSError, ValueError, RecursionError):
        return read_rules(None)


def document_bytes(rules: RuleSet) -> tuple[bytes, str]:
    """Rules as a file to edit, and the hash of it."""
    document = written(rules)
    text = json.dumps(document, ensure_ascii=False, indent=2)
    return f"{text}\n".encode(), hash_of(document)


def load_document(file: Path) -> dict[str, object]:
    """Rule data somebody chose, as they are written; what they say isn't judged here.

    Raises:
        Refusal: RULES_MALFORMED.
        Fault: FILE_UNREADABLE.
    """
    try:
        with file.open("rb") as opened:
            untrusted = opened.read(LARGEST_RULES + 1)
    except OSError:
        raise Fault(FaultCode.FILE_UNREADABLE) from None
    try:
        said = json.loads(untrusted) if len(untrusted) <= LARGEST_RULES else None
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict):
        raise Refusal(RefusalCode.RULES_MALFORMED)
    return said
