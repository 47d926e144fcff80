"""Help: the manual in a window of its own (F1), and what the program is made of (About)."""
