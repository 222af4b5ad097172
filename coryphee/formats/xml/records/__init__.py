"""An invoice as its readers see it: one light record for each element, made in one walk for the model and the rules.

`paths` is the map of the paths met so far, `record` what a walk gives, `walk` the walk itself: `quick` where it could
be made native, `plain` elsewhere. Both give the same records.
"""
