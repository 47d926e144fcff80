"""Data coming in: a file is read, planned against who is here, and written as one undoable action."""
