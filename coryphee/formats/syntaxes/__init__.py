"""The two syntaxes of the norm: how each is bound to the model, where a term stands, what the schemas refuse."""
