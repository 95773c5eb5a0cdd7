"""The numbered steps of the schema, as SQL; `ssi_coach.store.migrate` carries them out."""
