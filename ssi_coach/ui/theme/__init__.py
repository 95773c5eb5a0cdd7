"""Colours, type and spacing: one place defines all of it."""
