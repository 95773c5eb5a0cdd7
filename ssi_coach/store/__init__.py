"""The workspace on disk: one SQLite file, its schema, its undo history, its copies. The only place that knows SQL."""
