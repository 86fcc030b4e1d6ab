"""What waits for a supervisor to approve, what it says, and the answers."""
