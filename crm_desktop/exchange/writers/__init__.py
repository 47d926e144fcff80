"""Writing what others read: tables for spreadsheets, vCards, calendars. Records come in, bytes go out, nothing else."""
