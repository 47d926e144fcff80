"""What surrounds the views: the window, its navigation, the tray, reminders, and the life of the program."""
