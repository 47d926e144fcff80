"""My card and pitch: what I need to say well who I am."""
