"""What the directory does by itself."""

from coryphee.core.jobs import every
from coryphee.directory import services


@every("directory.count_words", seconds=86_400)
def count_words() -> None:
    """Words of structures are counted anew, so that those typed wrong are put right by what stands there (F-180)."""
    services.count_words_of_structures()
