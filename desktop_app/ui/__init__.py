"""Floor 3: the window. The only room that knows Qt."""
