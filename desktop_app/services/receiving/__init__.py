"""Taking in what others hand over: looked at, chosen from, answered; nothing enters by itself."""
