"""What the terminal commands do; `bot.cli` reads their arguments."""
