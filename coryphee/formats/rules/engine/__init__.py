"""Runs a rule file: what it asks at each place (`plans`), the functions that its tests call (`xpath_…`)."""
