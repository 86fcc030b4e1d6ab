"""How long a team gives itself: rule data an agency may edit, never law written in code."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Clocks:
    """Working values, unverified: [K] in our notes on practice.

    A return conversation is offered within `return_talk_hours` of somebody's return. After
    `return_talk_days` it is asked for no longer: what was put on record long afterwards would
    otherwise be overdue for ever. A supervisor's question is answered within
    `clarification_hours`.
    """

    return_talk_hours: int = 72
    return_talk_days: int = 30
    clarification_hours: int = 48
