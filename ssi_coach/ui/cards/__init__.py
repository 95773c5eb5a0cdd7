"""The cards that pages are put together from: each draws one part of a page's state."""
