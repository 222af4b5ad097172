"""What the portal makes of an e-invoice file, whatever dossier it comes with: content, findings, parties, other forms.

Nothing here is kept: features keep what they need of it.
"""
