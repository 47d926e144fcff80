"""Nobody without a next step: the view of what is open and nothing is due for."""
