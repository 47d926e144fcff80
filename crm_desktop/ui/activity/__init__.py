"""What happened here: the activity log with undo. (Written by another helper than the import dialog.)"""
