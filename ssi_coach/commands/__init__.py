"""What each command of the command line does. No Qt: what needs it is handed in as an `Outfit`."""
