"""What the computer offers, and where things lie on it. Knows nothing of what is in the book."""
