"""One case: its line, its people, and the bar to record with."""
