"""What the directory does by itself."""

from coryphee.core.jobs import every
from coryphee.core.models import Lane
from coryphee.directory import files, services


@every("directory.count_words", seconds=86_400, lane=Lane.BULK)
def count_words() -> None:
    """Words of structures are counted anew, so that those typed wrong are put right by what stands there (F-180)."""
    services.count_words_of_structures()


@every("directory.write_files", seconds=86_400, lane=Lane.BULK, outside=True)
def write_files() -> None:
    """The files of the open directory, where it is too long to be written while one waits (B-21)."""
    if not files.is_short():
        files.write_files()
