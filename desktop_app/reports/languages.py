"""Which languages a record is written in, and how a language is named in markup."""

import re

from desktop_app.reports.words import ReportWords
from desktop_app.reports.words_english import ENGLISH
from desktop_app.reports.words_french import FRENCH

LANGUAGES = (ENGLISH, FRENCH)

_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}")


def words_in(language: str) -> ReportWords:
    """The words of French for `fr`, `fr-CA` and the like; of English for anything else."""
    primary = language.partition("-")[0].lower()
    return next((words for words in LANGUAGES if words.language == primary), ENGLISH)


def differing(untrusted_language: str, page: ReportWords) -> str:
    """The language of somebody's words if it is not the page's; "" if it is, or is none (BCP 47).

    With it a screen reader changes its voice.
    """
    known = _TAG.fullmatch(untrusted_language) is not None
    same = untrusted_language.partition("-")[0].lower() == page.language
    return untrusted_language if known and not same else ""
