"""What each page shows, as frozen values made by pure functions of a Standing: most tests of pages need no Qt."""
