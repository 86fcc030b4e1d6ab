"""Floor 2: what a person can ask for. One module a flow, over ports."""
