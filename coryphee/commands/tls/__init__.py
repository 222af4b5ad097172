"""A sign-in by TLS, played here before the first visitor: `doctor` says what would stop people at the door."""
