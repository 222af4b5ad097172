"""The rules that no official file holds in a form that can be generated: VAT sums, dates, Factur-X, Chorus Pro."""
