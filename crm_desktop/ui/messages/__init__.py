"""Writing messages: the dialog that steps through them, and handing them to the mail program."""
