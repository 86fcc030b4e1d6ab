"""Decides once what leaves in a handoff, and in which form: all that tells of it asks here."""

from desktop_app.services.disclosing.planning import Planner, plan_disclosure

__all__ = ["Planner", "plan_disclosure"]
