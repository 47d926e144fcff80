"""Asks: what is asked of people, checked before it is sent, and what came of it."""
