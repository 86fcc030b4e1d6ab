"""Floor 0: what is true. Frozen values and total functions; no clock, disk or chance."""
