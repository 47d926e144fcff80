"""Logging what happened between me and people: the editor and its words."""
