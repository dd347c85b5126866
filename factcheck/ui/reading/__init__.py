"""The reading column."""
