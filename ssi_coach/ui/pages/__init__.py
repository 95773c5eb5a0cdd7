"""One module a page. Pages draw a state and hand out intents; they do not know each other."""
