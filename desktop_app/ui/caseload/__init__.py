"""The caseload: all cases at a glance, and what each worker carries."""
