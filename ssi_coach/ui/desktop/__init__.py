"""The program among others on the desktop: files it is handed, second starts, the tray, reminders."""
