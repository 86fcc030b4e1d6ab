"""The parts screens are made of (SCREENS section 5): each painted from the theme, each named."""
