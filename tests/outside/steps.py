"""The blocks of commands in a text for people without Throughline, as somebody would copy them."""

from itertools import pairwise

IN_SH = "On macOS and Linux:"
IN_POWERSHELL = "On Windows, in PowerShell:"


def english(text: bytes) -> str:
    """The English half of a text in both languages."""
    return text.decode().partition("\n=====")[0]


def blocks(text: str, caption: str = IN_SH) -> list[str]:
    """What stands between a caption and the next empty line, each time it stands there."""
    paragraphs = text.split("\n\n")
    return [
        after.rstrip("\n") for before, after in pairwise(paragraphs) if before.startswith(caption)
    ]
