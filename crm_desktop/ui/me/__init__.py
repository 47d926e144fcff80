"""My card and pitch: here to say well who I am."""
