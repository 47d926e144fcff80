"""The Qt part of CRM Desktop: the window, one folder for each view, the widgets and the theme."""
