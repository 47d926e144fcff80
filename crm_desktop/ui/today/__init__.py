"""Today: what is due, why, and the message that does it."""
