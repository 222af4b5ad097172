"""What no official file gives in a form to generate: sums of EN 16931, functions of BR-FR, Factur-X, BR-FR-CPRO."""
