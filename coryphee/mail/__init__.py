"""One frame for every mail of the portal, whoever sends it."""
