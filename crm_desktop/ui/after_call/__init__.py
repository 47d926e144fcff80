"""After the call: one dialog that writes down all that came of a talk, in one action."""
