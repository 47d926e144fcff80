"""Tables, from a text or a workbook to clean rows and matched columns."""
