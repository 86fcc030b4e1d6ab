"""What is asked of a case itself, in words: to close, seal or destroy it, or a plan in it."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.approval import PLANS, Asked, Deed, PlanShown
from desktop_app.domain.foreign_names import shown_name
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say, translate
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

_TITLES: Mapping[str, Phrase] = MappingProxyType(
    {
        Deed.CLOSE: QT_TRANSLATE_NOOP("Approvals", "Close {codename}"),
        Deed.SEAL: QT_TRANSLATE_NOOP("Approvals", "Seal {codename}"),
        Deed.DESTROY: QT_TRANSLATE_NOOP("Approvals", "Destroy the record of {codename}"),
        Deed.PLAN: QT_TRANSLATE_NOOP("Approvals", "A plan for {codename}"),
        Deed.SAFETY_PLAN: QT_TRANSLATE_NOOP("Approvals", "A safety plan for {codename}"),
    }
)


def deed_words(untrusted_subject: str) -> str:
    """What would be done, to be filled with `{codename}`; an unknown subject as it was written."""
    phrase = _TITLES.get(untrusted_subject)
    if phrase is None:
        return untrusted_subject.replace("{", "{{").replace("}", "}}") + ", {codename}"
    return say(phrase)


def deed_told(asked: Asked, dates: Dates) -> str:
    """What exactly the approval is of; nothing for a handoff, which is told in full."""
    if asked.is_covered:
        return ""
    if asked.subject in (Deed.CLOSE, Deed.SEAL):
        return translate("Approvals", "This once, of the case with the status it has now.")
    if asked.subject == Deed.DESTROY:
        words = translate("Approvals", "Just the {count} entries held when it was asked.")
        entries = asked.terms.get("entries")
        return words.format(count=dates.number(entries if isinstance(entries, int) else 0))
    if asked.subject in PLANS:
        return translate("Approvals", "Just the words it had when this was asked.")
    return ""


def plan_told(asked: Asked, plan: PlanShown | None) -> str:
    """The words that a request about a plan is of, or why they can't be approved here."""
    if asked.subject not in PLANS or asked.is_covered:
        return ""
    if plan is None:
        return translate(
            "Approvals",
            "They are not on this laptop. Exchange first: nobody approves them unread.",
        )
    if plan.is_as_asked:
        return plan.text
    return translate(
        "Approvals",
        "They were amended since. Return it with a comment, so that it is asked again.",
    )


def files_told(plan: PlanShown | None) -> str:
    """The files that belong to a plan, to be looked at in its case."""
    return "" if plan is None else ", ".join(shown_name(name).whole for name in plan.files)
