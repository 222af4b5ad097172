"""Written by `python -m compiler generate` from the official files; do not edit."""
