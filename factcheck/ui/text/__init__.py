"""A column of text with claims under it, as the reading column and the view of two editions show it."""
