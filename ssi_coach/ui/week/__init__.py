"""The parts of the Week page and of the dialogs that log and plan."""
