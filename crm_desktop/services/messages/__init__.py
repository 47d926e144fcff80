"""Writing to people: templates, the values they are filled with, what is begun, and the way to the mail program."""
