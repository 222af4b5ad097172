"""A kind of dossier that is nothing but its declaration: what all kinds share is tried on it."""
