"""What comes with the program to be read: the manual and the licences."""
