"""An e-invoice as the European norm describes it (EN 16931-1), whatever file it came in."""
