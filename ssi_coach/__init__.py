"""SSI Coach: a desktop coach for LinkedIn's Social Selling Index that keeps everything on this machine."""

__version__ = "0.1.0"

APP_ID = "io.github.ssi_coach.SSICoach"
"""What desktops know the program by: the name of its .desktop file, its AppStream component and its macOS bundle."""

PROJECT_PAGE = "https://github.com/ssi-coach/ssi-coach"
"""Where new versions and the source are found. Opened in a browser on request; the program itself asks nobody."""
