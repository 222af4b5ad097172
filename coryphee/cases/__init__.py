"""Dossiers: whatever has a status. One id space, histories, pieces, certificates, and the one mover.

A feature's own table begins with `models.Subject`; `kinds.Kind` says what is its own (`docs/mecanismes/dossiers.md`).
"""
