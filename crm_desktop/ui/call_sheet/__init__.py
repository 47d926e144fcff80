"""The call sheet: the page before a call, and what is noted and caught during it."""
