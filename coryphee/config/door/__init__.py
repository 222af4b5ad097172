"""What stands between the network and the pages: no slow or greedy client holds a thread (`docs/mecanismes/porte.md`).

A request reaches a thread when it is whole, and leaves it when its answer is whole or set down on the disk.
"""
