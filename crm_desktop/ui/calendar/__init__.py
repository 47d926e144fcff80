"""The calendar: month, week, and the editor of a follow-up."""
