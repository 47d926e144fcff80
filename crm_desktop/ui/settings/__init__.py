"""The settings: one page, a module for each part of it."""
