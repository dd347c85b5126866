"""Two editions of an article side by side."""
