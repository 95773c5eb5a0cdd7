"""Reads the archive of one's own data that LinkedIn gives to every member."""

from ssi_coach.importers.archive.read import read_archive

__all__ = ["read_archive"]
