"""Sheets of paper: what they hold (`blocks`), how it lies (`layout`), on the screen (`view`) and on paper (`paper`)."""
