"""The claims panel: the current article's claims as cards, and the editor of the one in focus."""
