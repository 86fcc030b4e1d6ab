"""What people decided may be told of them: the list, recording a decision, a withdrawal."""
