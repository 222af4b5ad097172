"""The portal attacked as strangers, crashes and bad luck do it: real processes, on loopback, bounded in count and time.

`python -m bench.attack` prints a table and writes JSON; it fails when a promise of `docs/securite.md` is broken.
Each database is attacked by a process of its own (`attack.one`), so that it can also look into the base.
"""
