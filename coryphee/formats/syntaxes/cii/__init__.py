"""CII (UN/CEFACT D16B to D22B), which Factur-X embeds, read and written."""
