"""Turn the official rule files into `coryphee.formats.rules.compiled` (run at each release, see `generate`)."""
