"""The project file: the only place that says SQL."""
